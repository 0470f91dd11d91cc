# Written by apiscribe build; edits are lost.
"""An amount of money and the VAT within it."""

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from pydantic import Field

from .._runtime.models.request_model import RequestModel
from .._runtime.models.wire_types import Amount

if TYPE_CHECKING:
    from typing import Unpack

    from ..bodies import MoneyDict

__all__ = ("Money",)


class Money(RequestModel):
    """An amount of money and the VAT within it.

    update_order#request/7, api_2026_07#post_v2_orders_body/12, api_2026_07#money_dto,
    api_2026_01_integration#money_dto, api_2026_01_integration#post_v2_orders_body/12
    """

    _nullable: ClassVar[frozenset[str]] = frozenset(("vat_rate",))

    value: Annotated[Amount, Field(le=50000000)]
    """Amount of the extra charge.

    update_order#request/7.1, api_2026_07#post_v2_orders_body/12.1,
    api_2026_07#money_dto/1, api_2026_01_integration#money_dto/1,
    api_2026_01_integration#post_v2_orders_body/12.1
    """

    vat_sum: Amount | None = None
    """Amount of VAT.

    update_order#request/7.2, api_2026_07#post_v2_orders_body/12.2,
    api_2026_07#money_dto/2, api_2026_01_integration#money_dto/2,
    api_2026_01_integration#post_v2_orders_body/12.2
    """

    vat_rate: Literal[0, 5, 7, 10, 16, 20, 22] | None = None
    """VAT rate in percent; null stands for no VAT.

    update_order#request/7.3, api_2026_07#post_v2_orders_body/12.3,
    api_2026_07#money_dto/3, api_2026_01_integration#money_dto/3,
    api_2026_01_integration#post_v2_orders_body/12.3
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[MoneyDict]) -> None: ...
