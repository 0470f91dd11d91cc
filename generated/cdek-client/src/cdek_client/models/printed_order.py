# Written by apiscribe build; edits are lost.
"""An order that is printed for."""

from uuid import UUID

from .._runtime.models.response_model import ResponseModel
from .._runtime.models.round_trip import ReadDigits

__all__ = ("PrintedOrder",)


class PrintedOrder(ResponseModel):
    """An order that is printed for.

    api_2026_07#print_order_dto, api_2026_01_integration#print_order_dto
    """

    order_uuid: UUID | None = None
    """CDEK identifier of the order.

    api_2026_07#print_order_dto/1, api_2026_01_integration#print_order_dto/1
    """

    cdek_number: ReadDigits | None = None
    """CDEK number of the order.

    api_2026_07#print_order_dto/2, api_2026_01_integration#print_order_dto/2
    """
