# Written by apiscribe build; edits are lost.
"""An order to print for, by identifier or number."""

from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from .._runtime.models import rules
from .._runtime.models.request_model import RequestModel
from .._runtime.models.wire_types import SentInt

if TYPE_CHECKING:
    from typing import Unpack

    from ..bodies import OrderToPrintDict

__all__ = ("OrderToPrint",)


class OrderToPrint(RequestModel):
    """An order to print for, by identifier or number.

    api_2026_07#print_order_dto, api_2026_01_integration#print_order_dto
    """

    _rules: ClassVar[tuple[rules.Rule, ...]] = (
        rules.any_of("B62", ("order_uuid",), ("cdek_number",)),
    )

    order_uuid: UUID | None = None
    """CDEK identifier of the order.

    api_2026_07#print_order_dto/1, api_2026_01_integration#print_order_dto/1
    """

    cdek_number: SentInt | None = None
    """CDEK number of the order.

    api_2026_07#print_order_dto/2, api_2026_01_integration#print_order_dto/2
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[OrderToPrintDict]) -> None: ...
