# Written by apiscribe build; edits are lost.
"""The place to deliver to."""

from typing import TYPE_CHECKING, Annotated, ClassVar
from uuid import UUID

from pydantic import Field

from .._runtime.models import rules
from .._runtime.models.request_model import RequestModel
from .._runtime.models.wire_types import Amount, SentInt
from .._runtime.shared_rules import RULE_B55_3

if TYPE_CHECKING:
    from typing import Unpack

    from ..bodies import LocationDict

__all__ = ("Location",)


class Location(RequestModel):
    """The place to deliver to.

    update_order#request/12, api_2026_07#location_dto1,
    api_2026_01_integration#location_dto
    """

    _advice: ClassVar[tuple[rules.Rule, ...]] = (
        rules.needs("C25.2", "address"),
        rules.without("B52", "kladr_code"),
        RULE_B55_3,
    )

    code: SentInt | None = None
    """CDEK code of the place, from the list of cities.

    update_order#request/12.1, api_2026_07#location_dto1/1,
    api_2026_01_integration#location_dto/1
    """

    fias_guid: UUID | None = None
    """Identifier in FIAS, Russia's address register.

    update_order#request/12.2, api_2026_07#location_dto1/4,
    api_2026_01_integration#location_dto/4
    """

    postal_code: Annotated[str | None, Field(max_length=255)] = None
    """Postal code.

    update_order#request/12.3, api_2026_07#location_dto1/18,
    api_2026_01_integration#location_dto/18
    """

    longitude: float | None = None
    """Geographic longitude.

    update_order#request/12.4, api_2026_07#location_dto1/13,
    api_2026_01_integration#location_dto/13
    """

    latitude: float | None = None
    """Geographic latitude.

    update_order#request/12.5, api_2026_07#location_dto1/14,
    api_2026_01_integration#location_dto/14
    """

    country_code: Annotated[str | None, Field(max_length=2, pattern="^[A-Z]{2}$")] = (
        None
    )
    """Country, as the two letters of ISO 3166-1 alpha-2.

    update_order#request/12.6, api_2026_07#location_dto1/6,
    api_2026_01_integration#location_dto/6
    """

    region: Annotated[str | None, Field(max_length=255)] = None
    """Name of the region.

    update_order#request/12.7, api_2026_07#location_dto1/8,
    api_2026_01_integration#location_dto/8
    """

    region_code: SentInt | None = None
    """CDEK's own code of the region.

    update_order#request/12.8, api_2026_07#location_dto1/9,
    api_2026_01_integration#location_dto/9
    """

    sub_region: Annotated[str | None, Field(max_length=255)] = None
    """Name of the district within the region.

    update_order#request/12.9, api_2026_07#location_dto1/12,
    api_2026_01_integration#location_dto/12
    """

    city: Annotated[str | None, Field(max_length=255)] = None
    """Name of the city.

    update_order#request/12.10, api_2026_07#location_dto1/3,
    api_2026_01_integration#location_dto/3
    """

    kladr_code: Annotated[str | None, Field(max_length=255)] = None
    """Deprecated: code in KLADR, Russia's older address classifier.
    Deprecated.

    update_order#request/12.11, api_2026_07#location_dto1/5,
    api_2026_01_integration#location_dto/5
    """

    address: Annotated[str | None, Field(max_length=255)] = None
    """Street, house and so on, in one line.
    Mandatory in the docs.

    update_order#request/12.12, api_2026_07#location_dto1/17,
    api_2026_01_integration#location_dto/17
    """

    city_uuid: UUID | None = None
    """CDEK identifier of the city.

    api_2026_07#location_dto1/2, api_2026_01_integration#location_dto/2
    """

    country: Annotated[str | None, Field(max_length=255)] = None
    """Name of the country.

    api_2026_07#location_dto1/7, api_2026_01_integration#location_dto/7
    """

    fias_region_guid: UUID | None = None
    """Identifier of the region in Russia's address register FIAS.
    Deprecated.

    api_2026_07#location_dto1/10, api_2026_01_integration#location_dto/10
    """

    kladr_region_code: Annotated[str | None, Field(max_length=255)] = None
    """Code of the region in Russia's older register KLADR.
    Deprecated.

    api_2026_07#location_dto1/11, api_2026_01_integration#location_dto/11
    """

    time_zone: str | None = None
    """Time zone of the place.

    api_2026_07#location_dto1/15, api_2026_01_integration#location_dto/15
    """

    payment_limit: Amount | None = None
    """Limit of cash on delivery: -1 for none, 0 where it is not taken.

    api_2026_07#location_dto1/16, api_2026_01_integration#location_dto/16
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[LocationDict]) -> None: ...
