# Written by apiscribe build; edits are lost.
"""A subscription with the requests made for it."""

from .._runtime.models.response_model import ResponseModel
from .request_record import RequestRecord
from .webhook import Webhook

__all__ = ("WebhookResponse",)


class WebhookResponse(ResponseModel):
    """A subscription with the requests made for it.

    api_2026_07#get_v2_webhooks_uuid_response_200,
    api_2026_01_webhook#get_v2_webhooks_uuid_response_200
    """

    entity: Webhook | None = None
    """The subscription.

    api_2026_07#get_v2_webhooks_uuid_response_200/1,
    api_2026_01_webhook#get_v2_webhooks_uuid_response_200/1
    """

    requests: list[RequestRecord] | None = None
    """Requests made for it and how they stand.

    api_2026_07#get_v2_webhooks_uuid_response_200/2,
    api_2026_01_webhook#get_v2_webhooks_uuid_response_200/2
    """
