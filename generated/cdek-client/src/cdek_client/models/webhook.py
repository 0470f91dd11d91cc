# Written by apiscribe build; edits are lost.
"""A subscription."""

from uuid import UUID

from .._runtime.models.response_model import ResponseModel

__all__ = ("Webhook",)


class Webhook(ResponseModel):
    """A subscription.

    api_2026_07#webhook_dto, api_2026_01_webhook#webhook_dto
    """

    uuid: UUID
    """Identifier of the subscription.

    api_2026_07#webhook_dto/1, api_2026_01_webhook#webhook_dto/1
    """

    type: str
    """Kind of event to be told of.

    api_2026_07#webhook_dto/2, api_2026_01_webhook#webhook_dto/2
    """

    url: str
    """Address that events are sent to.

    api_2026_07#webhook_dto/3, api_2026_01_webhook#webhook_dto/3
    """
