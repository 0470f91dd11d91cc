# Written by apiscribe build; edits are lost.
"""A route to find free hours for."""

from typing import TYPE_CHECKING, ClassVar

from .._runtime.models import rules
from .._runtime.models.request_model import RequestModel
from .._runtime.models.wire_types import DateTime
from ..enums import Tariff
from .route_location import RouteLocation

if TYPE_CHECKING:
    from typing import Unpack

    from ..bodies import EstimatedIntervalsQueryDict

__all__ = ("EstimatedIntervalsQuery",)


class EstimatedIntervalsQuery(RequestModel):
    """A route to find free hours for.

    api_2026_07#post_v2_delivery_estimated_intervals_body,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_body
    """

    _digits: ClassVar[frozenset[str]] = frozenset(("tariff_code",))

    _rules: ClassVar[tuple[rules.Rule, ...]] = (
        rules.without("B61", "shipment_point", "from_location"),
    )

    _advice: ClassVar[tuple[rules.Rule, ...]] = (
        rules.any_of("B61.3", ("shipment_point",), ("from_location",)),
    )

    date_time: DateTime
    """When the parcel is to be sent.

    api_2026_07#post_v2_delivery_estimated_intervals_body/1,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_body/1
    """

    from_location: RouteLocation | None = None
    """Place that the parcel is sent from.

    api_2026_07#post_v2_delivery_estimated_intervals_body/2,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_body/2
    """

    shipment_point: str | None = None
    """Code of the CDEK office that the client brings the parcel to; not with
    from_location.

    api_2026_07#post_v2_delivery_estimated_intervals_body/3,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_body/3
    """

    to_location: RouteLocation
    """Place that the parcel is sent to.

    api_2026_07#post_v2_delivery_estimated_intervals_body/4,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_body/4
    """

    tariff_code: Tariff
    """Code of the tariff.

    api_2026_07#post_v2_delivery_estimated_intervals_body/5,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_body/5
    """

    additional_order_types: list[int] | None = None
    """Additional types of the order, by number.

    api_2026_07#post_v2_delivery_estimated_intervals_body/6,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_body/6
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[EstimatedIntervalsQueryDict]) -> None: ...
