# Written by apiscribe build; edits are lost.
"""Orders that will be handed over."""

from typing import TYPE_CHECKING, Annotated, ClassVar
from uuid import UUID

from pydantic import Field

from .._runtime.models import rules
from .._runtime.models.request_model import RequestModel
from .._runtime.models.wire_types import DateTime, SentInt

if TYPE_CHECKING:
    from typing import Unpack

    from ..bodies import PrealertCreateDict, PrealertOrderDict

__all__ = ("PrealertCreate", "PrealertOrder")


class PrealertOrder(RequestModel):
    """An order that will be handed over, by one of its numbers.

    api_2026_07#post_v2_prealert_body/3, api_2026_01_integration#post_v2_prealert_body/3
    """

    _advice: ClassVar[tuple[rules.Rule, ...]] = (
        rules.any_of("B62.3", ("order_uuid",), ("cdek_number",), ("im_number",)),
    )

    order_uuid: UUID | None = None
    """CDEK identifier of the order.

    api_2026_07#post_v2_prealert_body/3.1,
    api_2026_01_integration#post_v2_prealert_body/3.1
    """

    cdek_number: SentInt | None = None
    """CDEK number of the order.

    api_2026_07#post_v2_prealert_body/3.2,
    api_2026_01_integration#post_v2_prealert_body/3.2
    """

    im_number: Annotated[str | None, Field(max_length=40)] = None
    """Number of the order in the client's system.

    api_2026_07#post_v2_prealert_body/3.3,
    api_2026_01_integration#post_v2_prealert_body/3.3
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[PrealertOrderDict]) -> None: ...


class PrealertCreate(RequestModel):
    """Orders that will be handed over.

    api_2026_07#post_v2_prealert_body, api_2026_01_integration#post_v2_prealert_body
    """

    planned_date: DateTime
    """When the orders are to be handed over.

    api_2026_07#post_v2_prealert_body/1, api_2026_01_integration#post_v2_prealert_body/1
    """

    shipment_point: str
    """Code of the office that the orders will be brought to.

    api_2026_07#post_v2_prealert_body/2, api_2026_01_integration#post_v2_prealert_body/2
    """

    orders: list[PrealertOrder]
    """Orders that will be handed over.

    api_2026_07#post_v2_prealert_body/3, api_2026_01_integration#post_v2_prealert_body/3
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[PrealertCreateDict]) -> None: ...
