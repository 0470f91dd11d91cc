# Written by apiscribe build; edits are lost.
"""A place of a route: by code, postal code, or address."""

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._runtime.models.request_model import RequestModel

if TYPE_CHECKING:
    from typing import Unpack

    from ..bodies import CalculatorLocationDict

__all__ = ("CalculatorLocation",)


class CalculatorLocation(RequestModel):
    """A place of a route: by code, postal code, or address.

    api_2026_07#calculator_location_dto, api_2026_01_integration#calculator_location_dto
    """

    code: int | None = None
    """CDEK code of the place.

    api_2026_07#calculator_location_dto/1,
    api_2026_01_integration#calculator_location_dto/1
    """

    postal_code: Annotated[str | None, Field(max_length=255)] = None
    """Postal code.

    api_2026_07#calculator_location_dto/2,
    api_2026_01_integration#calculator_location_dto/2
    """

    country_code: Annotated[str | None, Field(max_length=2)] = None
    """Country as two letters of ISO 3166-1.

    api_2026_07#calculator_location_dto/3,
    api_2026_01_integration#calculator_location_dto/3
    """

    city: Annotated[str | None, Field(max_length=255)] = None
    """Name of the city or village.

    api_2026_07#calculator_location_dto/4,
    api_2026_01_integration#calculator_location_dto/4
    """

    address: Annotated[str | None, Field(max_length=255)] = None
    """Street, house and flat in one line.

    api_2026_07#calculator_location_dto/5,
    api_2026_01_integration#calculator_location_dto/5
    """

    contragent_type: str | None = None
    """Kind of person: LEGAL_ENTITY or INDIVIDUAL.

    api_2026_07#calculator_location_dto/6,
    api_2026_01_integration#calculator_location_dto/6
    """

    longitude: float | None = None
    """Longitude, in degrees.

    api_2026_07#calculator_location_dto/7,
    api_2026_01_integration#calculator_location_dto/7
    """

    latitude: float | None = None
    """Latitude, in degrees.

    api_2026_07#calculator_location_dto/8,
    api_2026_01_integration#calculator_location_dto/8
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[CalculatorLocationDict]) -> None: ...
