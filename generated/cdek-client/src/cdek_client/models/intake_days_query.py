# Written by apiscribe build; edits are lost.
"""Where and until when a courier is wanted."""

from datetime import date
from typing import TYPE_CHECKING, Annotated, ClassVar
from uuid import UUID

from pydantic import Field

from .._runtime.models import rules
from .._runtime.models.request_model import RequestModel

if TYPE_CHECKING:
    from typing import Unpack

    from ..bodies import IntakeDaysLocationDict

__all__ = ("IntakeDaysLocation", "IntakeDaysQuery")


class IntakeDaysLocation(RequestModel):
    """Where a courier is wanted.

    api_2026_07#post_v2_intakes_available_days_body/1,
    api_2026_01_integration#post_v2_intakes_available_days_body/1
    """

    _rules: ClassVar[tuple[rules.Rule, ...]] = (
        rules.any_of("B61.6", ("code",), ("address",)),
    )

    code: int | None = None
    """CDEK code of the place.

    api_2026_07#post_v2_intakes_available_days_body/1.1,
    api_2026_01_integration#post_v2_intakes_available_days_body/1.1
    """

    city: Annotated[str | None, Field(max_length=255)] = None
    """Name of the city or village.

    api_2026_07#post_v2_intakes_available_days_body/1.2,
    api_2026_01_integration#post_v2_intakes_available_days_body/1.2
    """

    fias_guid: UUID | None = None
    """Identifier of the place in Russia's address register FIAS.

    api_2026_07#post_v2_intakes_available_days_body/1.3,
    api_2026_01_integration#post_v2_intakes_available_days_body/1.3
    """

    country_code: Annotated[str | None, Field(max_length=2)] = None
    """Country as two letters of ISO 3166-1.

    api_2026_07#post_v2_intakes_available_days_body/1.4,
    api_2026_01_integration#post_v2_intakes_available_days_body/1.4
    """

    region: Annotated[str | None, Field(max_length=255)] = None
    """Name of the region.

    api_2026_07#post_v2_intakes_available_days_body/1.5,
    api_2026_01_integration#post_v2_intakes_available_days_body/1.5
    """

    region_code: int | None = None
    """CDEK code of the region.

    api_2026_07#post_v2_intakes_available_days_body/1.6,
    api_2026_01_integration#post_v2_intakes_available_days_body/1.6
    """

    sub_region: Annotated[str | None, Field(max_length=255)] = None
    """Name of the district within the region.

    api_2026_07#post_v2_intakes_available_days_body/1.7,
    api_2026_01_integration#post_v2_intakes_available_days_body/1.7
    """

    longitude: float | None = None
    """Longitude, in degrees.

    api_2026_07#post_v2_intakes_available_days_body/1.8,
    api_2026_01_integration#post_v2_intakes_available_days_body/1.8
    """

    latitude: float | None = None
    """Latitude, in degrees.

    api_2026_07#post_v2_intakes_available_days_body/1.9,
    api_2026_01_integration#post_v2_intakes_available_days_body/1.9
    """

    postal_code: Annotated[str | None, Field(max_length=255)] = None
    """Postal code.

    api_2026_07#post_v2_intakes_available_days_body/1.10,
    api_2026_01_integration#post_v2_intakes_available_days_body/1.10
    """

    address: Annotated[str | None, Field(max_length=255)] = None
    """Street and house in one line; needed where code is not given.

    api_2026_07#post_v2_intakes_available_days_body/1.11,
    api_2026_01_integration#post_v2_intakes_available_days_body/1.11
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[IntakeDaysLocationDict]) -> None: ...


class IntakeDaysQuery(RequestModel):
    """Where and until when a courier is wanted.

    api_2026_07#post_v2_intakes_available_days_body,
    api_2026_01_integration#post_v2_intakes_available_days_body
    """

    from_location: IntakeDaysLocation
    """Place that the parcel is sent from.

    api_2026_07#post_v2_intakes_available_days_body/1,
    api_2026_01_integration#post_v2_intakes_available_days_body/1
    """

    date_: Annotated[date | None, Field(alias="date")] = None
    """Last day to look at; two weeks ahead where it is not sent.

    api_2026_07#post_v2_intakes_available_days_body/2,
    api_2026_01_integration#post_v2_intakes_available_days_body/2
    """
