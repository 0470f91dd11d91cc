# Written by apiscribe build; edits are lost.
"""A city that may be meant, with its full name."""

from uuid import UUID

from .._runtime.models.response_model import ResponseModel

__all__ = ("CitySuggestion",)


class CitySuggestion(ResponseModel):
    """A city that may be meant, with its full name.

    api_2026_07#get_v2_location_suggest_cities_response_200,
    api_2026_01_location#get_v2_location_suggest_cities_response_200
    """

    city_uuid: UUID
    """CDEK identifier of the city.

    api_2026_07#get_v2_location_suggest_cities_response_200/1,
    api_2026_01_location#get_v2_location_suggest_cities_response_200/1
    """

    code: int
    """CDEK code of the place.

    api_2026_07#get_v2_location_suggest_cities_response_200/2,
    api_2026_01_location#get_v2_location_suggest_cities_response_200/2
    """

    full_name: str
    """Name of the city with its district, region and country.

    api_2026_07#get_v2_location_suggest_cities_response_200/3,
    api_2026_01_location#get_v2_location_suggest_cities_response_200/3
    """

    country_code: str
    """Country as two letters of ISO 3166-1.

    api_2026_07#get_v2_location_suggest_cities_response_200/4,
    api_2026_01_location#get_v2_location_suggest_cities_response_200/4
    """
