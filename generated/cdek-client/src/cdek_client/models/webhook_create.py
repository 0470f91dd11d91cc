# Written by apiscribe build; edits are lost.
"""A subscription to make."""

from typing import TYPE_CHECKING, Literal
from uuid import UUID

from .._runtime.models.request_model import RequestModel

if TYPE_CHECKING:
    from typing import Unpack

    from ..bodies import WebhookCreateDict

__all__ = ("WebhookCreate",)


class WebhookCreate(RequestModel):
    """A subscription to make.

    api_2026_07#webhook_dto, api_2026_01_webhook#webhook_dto
    """

    uuid: UUID | None = None
    """Identifier of the subscription.

    api_2026_07#webhook_dto/1, api_2026_01_webhook#webhook_dto/1
    """

    type: Literal[
        "ORDER_STATUS",
        "ORDER_MODIFIED",
        "PRINT_FORM",
        "RECEIPT",
        "DOWNLOAD_PHOTO",
        "PREALERT_CLOSED",
        "ACCOMPANYING_WAYBILL",
        "OFFICE_AVAILABILITY",
        "DELIV_PROBLEM",
        "DELIV_AGREEMENT",
        "COURIER_INFO",
    ]
    """Kind of event to be told of.

    api_2026_07#webhook_dto/2, api_2026_01_webhook#webhook_dto/2
    """

    url: str
    """Address that events are sent to.

    api_2026_07#webhook_dto/3, api_2026_01_webhook#webhook_dto/3
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[WebhookCreateDict]) -> None: ...
