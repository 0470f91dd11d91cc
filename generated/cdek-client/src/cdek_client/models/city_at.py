# Written by apiscribe build; edits are lost.
"""The city at a point."""

from uuid import UUID

from .._runtime.models.response_model import ResponseModel

__all__ = ("CityAt",)


class CityAt(ResponseModel):
    """The city at a point.

    api_2026_07#get_v2_location_coordinates_response_200,
    api_2026_01_location#get_v2_location_coordinates_response_200
    """

    code: int
    """CDEK code of the place.

    api_2026_07#get_v2_location_coordinates_response_200/1,
    api_2026_01_location#get_v2_location_coordinates_response_200/1
    """

    city_uuid: UUID
    """CDEK identifier of the city.

    api_2026_07#get_v2_location_coordinates_response_200/2,
    api_2026_01_location#get_v2_location_coordinates_response_200/2
    """

    city: str
    """Name of the city or village.

    api_2026_07#get_v2_location_coordinates_response_200/3,
    api_2026_01_location#get_v2_location_coordinates_response_200/3
    """

    fias_guid: UUID | None = None
    """Identifier of the place in Russia's address register FIAS.

    api_2026_07#get_v2_location_coordinates_response_200/4,
    api_2026_01_location#get_v2_location_coordinates_response_200/4
    """
