# Written by apiscribe build; edits are lost.
"""A place on record."""

from uuid import UUID

from .._runtime.models.response_model import ResponseModel

__all__ = ("LocationInfo",)


class LocationInfo(ResponseModel):
    """A place on record.

    api_2026_07#location_info_dto, api_2026_01_integration#location_info_dto
    """

    code: int | None = None
    """CDEK code of the place.

    api_2026_07#location_info_dto/1, api_2026_01_integration#location_info_dto/1
    """

    city_uuid: UUID | None = None
    """CDEK identifier of the city.

    api_2026_07#location_info_dto/2, api_2026_01_integration#location_info_dto/2
    """

    city: str | None = None
    """Name of the city or village.

    api_2026_07#location_info_dto/3, api_2026_01_integration#location_info_dto/3
    """

    fias_guid: UUID | None = None
    """Identifier of the place in Russia's address register FIAS.

    api_2026_07#location_info_dto/4, api_2026_01_integration#location_info_dto/4
    """

    kladr_code: str | None = None
    """Code of the place in Russia's older register KLADR.
    Deprecated.

    api_2026_07#location_info_dto/5, api_2026_01_integration#location_info_dto/5
    """

    country_code: str | None = None
    """Country as two letters of ISO 3166-1.

    api_2026_07#location_info_dto/6, api_2026_01_integration#location_info_dto/6
    """

    country: str | None = None
    """Name of the country.

    api_2026_07#location_info_dto/7, api_2026_01_integration#location_info_dto/7
    """

    region: str | None = None
    """Name of the region.

    api_2026_07#location_info_dto/8, api_2026_01_integration#location_info_dto/8
    """

    region_code: int | None = None
    """CDEK code of the region.

    api_2026_07#location_info_dto/9, api_2026_01_integration#location_info_dto/9
    """

    fias_region_guid: UUID | None = None
    """Identifier of the region in Russia's address register FIAS.
    Deprecated.

    api_2026_07#location_info_dto/10, api_2026_01_integration#location_info_dto/10
    """

    kladr_region_code: str | None = None
    """Code of the region in Russia's older register KLADR.
    Deprecated.

    api_2026_07#location_info_dto/11, api_2026_01_integration#location_info_dto/11
    """

    sub_region: str | None = None
    """Name of the district within the region.

    api_2026_07#location_info_dto/12, api_2026_01_integration#location_info_dto/12
    """

    longitude: float | None = None
    """Longitude, in degrees.

    api_2026_07#location_info_dto/13, api_2026_01_integration#location_info_dto/13
    """

    latitude: float | None = None
    """Latitude, in degrees.

    api_2026_07#location_info_dto/14, api_2026_01_integration#location_info_dto/14
    """

    address: str | None = None
    """Street, house and flat in one line.

    api_2026_07#location_info_dto/15, api_2026_01_integration#location_info_dto/15
    """

    postal_code: str | None = None
    """Postal code.

    api_2026_07#location_info_dto/16, api_2026_01_integration#location_info_dto/16
    """
