# Written by apiscribe build; edits are lost.
"""A city or a village."""

from uuid import UUID

from .._runtime.models.response_model import ResponseModel
from .._runtime.models.round_trip import ReadAmount

__all__ = ("City",)


class City(ResponseModel):
    """A city or a village.

    api_2026_07#get_v2_location_cities_response_200,
    api_2026_01_location#get_v2_location_cities_response_200
    """

    code: int
    """CDEK code of the place.

    api_2026_07#get_v2_location_cities_response_200/1,
    api_2026_01_location#get_v2_location_cities_response_200/1
    """

    city_uuid: UUID
    """CDEK identifier of the city.

    api_2026_07#get_v2_location_cities_response_200/2,
    api_2026_01_location#get_v2_location_cities_response_200/2
    """

    city: str
    """Name of the city or village.

    api_2026_07#get_v2_location_cities_response_200/3,
    api_2026_01_location#get_v2_location_cities_response_200/3
    """

    fias_guid: UUID | None = None
    """Identifier of the place in Russia's address register FIAS.

    api_2026_07#get_v2_location_cities_response_200/4,
    api_2026_01_location#get_v2_location_cities_response_200/4
    """

    country_code: str
    """Country as two letters of ISO 3166-1.

    api_2026_07#get_v2_location_cities_response_200/5,
    api_2026_01_location#get_v2_location_cities_response_200/5
    """

    country: str
    """Name of the country.

    api_2026_07#get_v2_location_cities_response_200/6,
    api_2026_01_location#get_v2_location_cities_response_200/6
    """

    region: str
    """Name of the region.

    api_2026_07#get_v2_location_cities_response_200/7,
    api_2026_01_location#get_v2_location_cities_response_200/7
    """

    region_code: int | None = None
    """CDEK code of the region.

    api_2026_07#get_v2_location_cities_response_200/8,
    api_2026_01_location#get_v2_location_cities_response_200/8
    """

    fias_region_guid: UUID | None = None
    """Identifier of the region in Russia's address register FIAS.
    Deprecated.

    api_2026_07#get_v2_location_cities_response_200/9,
    api_2026_01_location#get_v2_location_cities_response_200/9
    """

    sub_region: str | None = None
    """Name of the district within the region.

    api_2026_07#get_v2_location_cities_response_200/10,
    api_2026_01_location#get_v2_location_cities_response_200/10
    """

    longitude: float | None = None
    """Longitude of the city's centre, in degrees.

    api_2026_07#get_v2_location_cities_response_200/11,
    api_2026_01_location#get_v2_location_cities_response_200/11
    """

    latitude: float | None = None
    """Latitude of the city's centre, in degrees.

    api_2026_07#get_v2_location_cities_response_200/12,
    api_2026_01_location#get_v2_location_cities_response_200/12
    """

    time_zone: str | None = None
    """Time zone of the place.

    api_2026_07#get_v2_location_cities_response_200/13,
    api_2026_01_location#get_v2_location_cities_response_200/13
    """

    payment_limit: ReadAmount
    """Limit of cash on delivery: -1 for none, 0 where it is not taken.

    api_2026_07#get_v2_location_cities_response_200/14,
    api_2026_01_location#get_v2_location_cities_response_200/14
    """
