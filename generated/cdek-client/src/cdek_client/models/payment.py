# Written by apiscribe build; edits are lost.
"""What the recipient pays for one unit, and the VAT within it; 0 when paid in
advance.
"""

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from pydantic import Field

from .._runtime.models.request_model import RequestModel
from .._runtime.models.wire_types import Amount

if TYPE_CHECKING:
    from typing import Unpack

    from ..bodies import PaymentDict

__all__ = ("Payment",)


class Payment(RequestModel):
    """What the recipient pays for one unit, and the VAT within it; 0 when paid in advance.

    update_order#request/15.8.4, api_2026_07#money_dto,
    api_2026_01_integration#money_dto
    """

    _nullable: ClassVar[frozenset[str]] = frozenset(("vat_rate",))

    value: Annotated[Amount, Field(ge=0, le=50000000)]
    """Amount of cash on delivery; 0 when paid in advance.

    update_order#request/15.8.4.1, api_2026_07#money_dto/1,
    api_2026_01_integration#money_dto/1
    """

    vat_sum: Amount | None = None
    """Amount of VAT.

    update_order#request/15.8.4.2, api_2026_07#money_dto/2,
    api_2026_01_integration#money_dto/2
    """

    vat_rate: Literal[0, 5, 7, 10, 16, 20, 22] | None = None
    """VAT rate in percent; null stands for no VAT.

    update_order#request/15.8.4.3, api_2026_07#money_dto/3,
    api_2026_01_integration#money_dto/3
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[PaymentDict]) -> None: ...
