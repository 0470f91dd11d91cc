# Written by apiscribe build; edits are lost.
"""A delivery charge that holds up to a certain price of the goods."""

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from pydantic import Field

from .._runtime.models.request_model import RequestModel
from .._runtime.models.wire_types import Amount

if TYPE_CHECKING:
    from typing import Unpack

    from ..bodies import ThresholdDict

__all__ = ("Threshold",)


class Threshold(RequestModel):
    """A delivery charge that holds up to a certain price of the goods.

    update_order#request/8, api_2026_07#delivery_cost_threshold_dto,
    api_2026_01_integration#delivery_cost_threshold_dto
    """

    _nullable: ClassVar[frozenset[str]] = frozenset(("vat_rate",))

    threshold: int
    """Goods price up to and including which the charge holds, in whole currency units.

    update_order#request/8.1, api_2026_07#delivery_cost_threshold_dto/1,
    api_2026_01_integration#delivery_cost_threshold_dto/1
    """

    sum: Annotated[Amount, Field(le=50000000)]
    """Extra charge for goods whose total price lies within this step.

    update_order#request/8.2, api_2026_07#delivery_cost_threshold_dto/2,
    api_2026_01_integration#delivery_cost_threshold_dto/2
    """

    vat_sum: Amount | None = None
    """VAT contained in the extra charge.

    update_order#request/8.3, api_2026_07#delivery_cost_threshold_dto/3,
    api_2026_01_integration#delivery_cost_threshold_dto/3
    """

    vat_rate: Literal[0, 5, 7, 10, 16, 20, 22] | None = None
    """VAT rate in percent; null stands for no VAT.

    update_order#request/8.4, api_2026_07#delivery_cost_threshold_dto/4,
    api_2026_01_integration#delivery_cost_threshold_dto/4
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[ThresholdDict]) -> None: ...
