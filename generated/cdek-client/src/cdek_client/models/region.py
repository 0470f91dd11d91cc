# Written by apiscribe build; edits are lost.
"""A region."""

from uuid import UUID

from .._runtime.models.response_model import ResponseModel

__all__ = ("Region",)


class Region(ResponseModel):
    """A region.

    api_2026_07#get_v2_location_regions_response_200,
    api_2026_01_location#get_v2_location_regions_response_200
    """

    country_code: str
    """Country as two letters of ISO 3166-1.

    api_2026_07#get_v2_location_regions_response_200/1,
    api_2026_01_location#get_v2_location_regions_response_200/1
    """

    country: str
    """Name of the country of the region.

    api_2026_07#get_v2_location_regions_response_200/2,
    api_2026_01_location#get_v2_location_regions_response_200/2
    """

    region: str
    """Name of the region.

    api_2026_07#get_v2_location_regions_response_200/3,
    api_2026_01_location#get_v2_location_regions_response_200/3
    """

    region_code: int | None = None
    """CDEK code of the region.

    api_2026_07#get_v2_location_regions_response_200/4,
    api_2026_01_location#get_v2_location_regions_response_200/4
    """

    fias_region_guid: UUID | None = None
    """Identifier of the region in Russia's address register FIAS.
    Deprecated.

    api_2026_07#get_v2_location_regions_response_200/5,
    api_2026_01_location#get_v2_location_regions_response_200/5
    """

    kladr_region_code: str | None = None
    """Code of the region in Russia's older register KLADR.

    api_2026_07#get_v2_location_regions_response_200/6,
    api_2026_01_location#get_v2_location_regions_response_200/6
    """
