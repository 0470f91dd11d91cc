# Written by apiscribe build; edits are lost.
"""The postal codes of a city."""

from .._runtime.models.response_model import ResponseModel

__all__ = ("CityPostalCodes",)


class CityPostalCodes(ResponseModel):
    """The postal codes of a city.

    api_2026_07#get_v2_location_postalcodes_response_200,
    api_2026_01_location#get_v2_location_postalcodes_response_200
    """

    code: int
    """CDEK code of the city that the postal codes are of.

    api_2026_07#get_v2_location_postalcodes_response_200/1,
    api_2026_01_location#get_v2_location_postalcodes_response_200/1
    """

    postal_codes: list[str]
    """Postal codes of the city.

    api_2026_07#get_v2_location_postalcodes_response_200/2,
    api_2026_01_location#get_v2_location_postalcodes_response_200/2
    """
