# Written by apiscribe build; edits are lost.
"""A place of a route."""

from typing import TYPE_CHECKING
from uuid import UUID

from .._runtime.models.request_model import RequestModel

if TYPE_CHECKING:
    from typing import Unpack

    from ..bodies import RouteLocationDict

__all__ = ("RouteLocation",)


class RouteLocation(RequestModel):
    """A place of a route.

    api_2026_07#post_v2_delivery_estimated_intervals_body/2,
    api_2026_07#post_v2_delivery_estimated_intervals_body/4,
    api_2026_07#post_v2_reverse_availability_body/1,
    api_2026_07#post_v2_reverse_availability_body/3,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_body/2,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_body/4,
    api_2026_01_integration#post_v2_reverse_availability_body/1,
    api_2026_01_integration#post_v2_reverse_availability_body/3
    """

    code: int | None = None
    """CDEK code of the place.

    api_2026_07#post_v2_delivery_estimated_intervals_body/2.1,
    api_2026_07#post_v2_delivery_estimated_intervals_body/4.1,
    api_2026_07#post_v2_reverse_availability_body/1.1,
    api_2026_07#post_v2_reverse_availability_body/3.1,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_body/2.1,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_body/4.1,
    api_2026_01_integration#post_v2_reverse_availability_body/1.1,
    api_2026_01_integration#post_v2_reverse_availability_body/3.1
    """

    fias_guid: UUID | None = None
    """Identifier of the place in Russia's address register FIAS.

    api_2026_07#post_v2_delivery_estimated_intervals_body/2.2,
    api_2026_07#post_v2_delivery_estimated_intervals_body/4.2,
    api_2026_07#post_v2_reverse_availability_body/1.2,
    api_2026_07#post_v2_reverse_availability_body/3.2,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_body/2.2,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_body/4.2,
    api_2026_01_integration#post_v2_reverse_availability_body/1.2,
    api_2026_01_integration#post_v2_reverse_availability_body/3.2
    """

    postal_code: str | None = None
    """Postal code.

    api_2026_07#post_v2_delivery_estimated_intervals_body/2.3,
    api_2026_07#post_v2_delivery_estimated_intervals_body/4.3,
    api_2026_07#post_v2_reverse_availability_body/1.3,
    api_2026_07#post_v2_reverse_availability_body/3.3,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_body/2.3,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_body/4.3,
    api_2026_01_integration#post_v2_reverse_availability_body/1.3,
    api_2026_01_integration#post_v2_reverse_availability_body/3.3
    """

    longitude: float | None = None
    """Longitude, in degrees.

    api_2026_07#post_v2_delivery_estimated_intervals_body/2.4,
    api_2026_07#post_v2_delivery_estimated_intervals_body/4.4,
    api_2026_07#post_v2_reverse_availability_body/1.4,
    api_2026_07#post_v2_reverse_availability_body/3.4,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_body/2.4,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_body/4.4,
    api_2026_01_integration#post_v2_reverse_availability_body/1.4,
    api_2026_01_integration#post_v2_reverse_availability_body/3.4
    """

    latitude: float | None = None
    """Latitude, in degrees.

    api_2026_07#post_v2_delivery_estimated_intervals_body/2.5,
    api_2026_07#post_v2_delivery_estimated_intervals_body/4.5,
    api_2026_07#post_v2_reverse_availability_body/1.5,
    api_2026_07#post_v2_reverse_availability_body/3.5,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_body/2.5,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_body/4.5,
    api_2026_01_integration#post_v2_reverse_availability_body/1.5,
    api_2026_01_integration#post_v2_reverse_availability_body/3.5
    """

    country_code: str | None = None
    """Country as two letters of ISO 3166-1.

    api_2026_07#post_v2_delivery_estimated_intervals_body/2.6,
    api_2026_07#post_v2_delivery_estimated_intervals_body/4.6,
    api_2026_07#post_v2_reverse_availability_body/1.6,
    api_2026_07#post_v2_reverse_availability_body/3.6,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_body/2.6,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_body/4.6,
    api_2026_01_integration#post_v2_reverse_availability_body/1.6,
    api_2026_01_integration#post_v2_reverse_availability_body/3.6
    """

    region: str | None = None
    """Name of the region.

    api_2026_07#post_v2_delivery_estimated_intervals_body/2.7,
    api_2026_07#post_v2_delivery_estimated_intervals_body/4.7,
    api_2026_07#post_v2_reverse_availability_body/1.7,
    api_2026_07#post_v2_reverse_availability_body/3.7,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_body/2.7,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_body/4.7,
    api_2026_01_integration#post_v2_reverse_availability_body/1.7,
    api_2026_01_integration#post_v2_reverse_availability_body/3.7
    """

    region_code: int | None = None
    """CDEK code of the region.

    api_2026_07#post_v2_delivery_estimated_intervals_body/2.8,
    api_2026_07#post_v2_delivery_estimated_intervals_body/4.8,
    api_2026_07#post_v2_reverse_availability_body/1.8,
    api_2026_07#post_v2_reverse_availability_body/3.8,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_body/2.8,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_body/4.8,
    api_2026_01_integration#post_v2_reverse_availability_body/1.8,
    api_2026_01_integration#post_v2_reverse_availability_body/3.8
    """

    sub_region: str | None = None
    """Name of the district within the region.

    api_2026_07#post_v2_delivery_estimated_intervals_body/2.9,
    api_2026_07#post_v2_delivery_estimated_intervals_body/4.9,
    api_2026_07#post_v2_reverse_availability_body/1.9,
    api_2026_07#post_v2_reverse_availability_body/3.9,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_body/2.9,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_body/4.9,
    api_2026_01_integration#post_v2_reverse_availability_body/1.9,
    api_2026_01_integration#post_v2_reverse_availability_body/3.9
    """

    city: str | None = None
    """Name of the city or village.

    api_2026_07#post_v2_delivery_estimated_intervals_body/2.10,
    api_2026_07#post_v2_delivery_estimated_intervals_body/4.10,
    api_2026_07#post_v2_reverse_availability_body/1.10,
    api_2026_07#post_v2_reverse_availability_body/3.10,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_body/2.10,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_body/4.10,
    api_2026_01_integration#post_v2_reverse_availability_body/1.10,
    api_2026_01_integration#post_v2_reverse_availability_body/3.10
    """

    address: str
    """Street, house and flat in one line.

    api_2026_07#post_v2_delivery_estimated_intervals_body/2.11,
    api_2026_07#post_v2_delivery_estimated_intervals_body/4.11,
    api_2026_07#post_v2_reverse_availability_body/1.11,
    api_2026_07#post_v2_reverse_availability_body/3.11,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_body/2.11,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_body/4.11,
    api_2026_01_integration#post_v2_reverse_availability_body/1.11,
    api_2026_01_integration#post_v2_reverse_availability_body/3.11
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[RouteLocationDict]) -> None: ...
