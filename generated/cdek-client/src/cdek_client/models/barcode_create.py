# Written by apiscribe build; edits are lost.
"""Labels to be made."""

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime.models.request_model import RequestModel
from .order_to_print import OrderToPrint

if TYPE_CHECKING:
    from typing import Unpack

    from ..bodies import BarcodeCreateDict

__all__ = ("BarcodeCreate",)


class BarcodeCreate(RequestModel):
    """Labels to be made.

    api_2026_07#post_v2_print_barcodes_body,
    api_2026_01_integration#post_v2_print_barcodes_body
    """

    orders: Annotated[list[OrderToPrint], Field(max_length=100)]
    """Orders that it is about.

    api_2026_07#post_v2_print_barcodes_body/1,
    api_2026_01_integration#post_v2_print_barcodes_body/1
    """

    copy_count: int | None = None
    """How many copies; 1 where it is not sent.

    api_2026_07#post_v2_print_barcodes_body/2,
    api_2026_01_integration#post_v2_print_barcodes_body/2
    """

    format: Literal["A4", "A5", "A6", "A7"] | None = None
    """Paper of the labels: A4, A5, A6 or A7.

    api_2026_07#post_v2_print_barcodes_body/3,
    api_2026_01_integration#post_v2_print_barcodes_body/3
    """

    lang: Literal["RUS", "ENG"] | None = None
    """Language of the labels: RUS or ENG.

    api_2026_07#post_v2_print_barcodes_body/4,
    api_2026_01_integration#post_v2_print_barcodes_body/4
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[BarcodeCreateDict]) -> None: ...
