# Written by apiscribe build; edits are lost.
"""Receipts to be made."""

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime.models.request_model import RequestModel
from .order_to_print import OrderToPrint

if TYPE_CHECKING:
    from typing import Unpack

    from ..bodies import ReceiptCreateDict

__all__ = ("ReceiptCreate",)


class ReceiptCreate(RequestModel):
    """Receipts to be made.

    api_2026_07#post_v2_print_orders_body,
    api_2026_01_integration#post_v2_print_orders_body
    """

    orders: Annotated[list[OrderToPrint], Field(max_length=100)]
    """Orders that it is about.

    api_2026_07#post_v2_print_orders_body/1,
    api_2026_01_integration#post_v2_print_orders_body/1
    """

    copy_count: int | None = None
    """Copies on a sheet; two are advised, one for the parcel and one for the sender.

    api_2026_07#post_v2_print_orders_body/2,
    api_2026_01_integration#post_v2_print_orders_body/2
    """

    type: (
        Literal[
            "tpl_china",
            "tpl_armenia",
            "tpl_russia",
            "tpl_english",
            "tpl_italian",
            "tpl_korean",
            "tpl_latvian",
            "tpl_lithuanian",
            "tpl_german",
            "tpl_turkish",
            "tpl_czech",
            "tpl_thailand",
            "tpl_invoice",
        ]
        | None
    ) = None
    """Language form of the receipt; Russian where it is not sent.

    api_2026_07#post_v2_print_orders_body/3,
    api_2026_01_integration#post_v2_print_orders_body/3
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[ReceiptCreateDict]) -> None: ...
