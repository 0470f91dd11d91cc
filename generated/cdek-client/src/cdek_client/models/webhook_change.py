# Written by apiscribe build; edits are lost.
"""Receipt for a subscription that is made or ended."""

from uuid import UUID

from .._runtime.models.response_model import ResponseModel
from .request_record import RequestRecord

__all__ = ("WebhookChange", "WebhookReference")


class WebhookReference(ResponseModel):
    """The subscription that a request concerns.

    api_2026_07#response_dto_webhook_response_dto/1,
    api_2026_01_webhook#response_dto_webhook_response_dto/1
    """

    uuid: UUID
    """Identifier of the subscription.

    api_2026_07#response_dto_webhook_response_dto/1.1,
    api_2026_01_webhook#response_dto_webhook_response_dto/1.1
    """


class WebhookChange(ResponseModel):
    """Receipt for a subscription that is made or ended.

    api_2026_07#response_dto_webhook_response_dto,
    api_2026_01_webhook#response_dto_webhook_response_dto
    """

    entity: WebhookReference | None = None
    """The subscription.

    api_2026_07#response_dto_webhook_response_dto/1,
    api_2026_01_webhook#response_dto_webhook_response_dto/1
    """

    requests: list[RequestRecord] | None = None
    """Requests made for it and how they stand.

    api_2026_07#response_dto_webhook_response_dto/2,
    api_2026_01_webhook#response_dto_webhook_response_dto/2
    """
