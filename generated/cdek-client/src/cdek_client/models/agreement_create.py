# Written by apiscribe build; edits are lost.
"""Date and place of a delivery to agree on."""

from datetime import date
from typing import TYPE_CHECKING, Annotated, ClassVar
from uuid import UUID

from pydantic import Field

from .._runtime.models import rules
from .._runtime.models.request_model import RequestModel
from .._runtime.models.wire_types import SentInt

if TYPE_CHECKING:
    from typing import Unpack

    from ..bodies import AgreementLocationDict

__all__ = ("AgreementCreate", "AgreementLocation")


class AgreementLocation(RequestModel):
    """The new place to deliver to.

    api_2026_07#schedule_location_dto, api_2026_01_integration#schedule_location_dto
    """

    code: int | None = None
    """CDEK code of the place.

    api_2026_07#schedule_location_dto/1, api_2026_01_integration#schedule_location_dto/1
    """

    city_uuid: UUID | None = None
    """CDEK identifier of the city.

    api_2026_07#schedule_location_dto/2, api_2026_01_integration#schedule_location_dto/2
    """

    city: Annotated[str | None, Field(max_length=255)] = None
    """Name of the city or village.

    api_2026_07#schedule_location_dto/3, api_2026_01_integration#schedule_location_dto/3
    """

    fias_guid: UUID | None = None
    """Identifier of the place in Russia's address register FIAS.

    api_2026_07#schedule_location_dto/4, api_2026_01_integration#schedule_location_dto/4
    """

    kladr_code: str | None = None
    """Code of the place in Russia's older register KLADR.
    Deprecated.

    api_2026_07#schedule_location_dto/5, api_2026_01_integration#schedule_location_dto/5
    """

    country_code: Annotated[str | None, Field(max_length=2)] = None
    """Country as two letters of ISO 3166-1.

    api_2026_07#schedule_location_dto/6, api_2026_01_integration#schedule_location_dto/6
    """

    country: Annotated[str | None, Field(max_length=255)] = None
    """Name of the country.

    api_2026_07#schedule_location_dto/7, api_2026_01_integration#schedule_location_dto/7
    """

    region: Annotated[str | None, Field(max_length=255)] = None
    """Name of the region.

    api_2026_07#schedule_location_dto/8, api_2026_01_integration#schedule_location_dto/8
    """

    region_code: int | None = None
    """CDEK code of the region.

    api_2026_07#schedule_location_dto/9, api_2026_01_integration#schedule_location_dto/9
    """

    fias_region_guid: UUID | None = None
    """Identifier of the region in Russia's address register FIAS.
    Deprecated.

    api_2026_07#schedule_location_dto/10,
    api_2026_01_integration#schedule_location_dto/10
    """

    kladr_region_code: Annotated[str | None, Field(max_length=255)] = None
    """Code of the region in Russia's older register KLADR.
    Deprecated.

    api_2026_07#schedule_location_dto/11,
    api_2026_01_integration#schedule_location_dto/11
    """

    sub_region: Annotated[str | None, Field(max_length=255)] = None
    """Name of the district within the region.

    api_2026_07#schedule_location_dto/12,
    api_2026_01_integration#schedule_location_dto/12
    """

    longitude: float | None = None
    """Longitude, in degrees.

    api_2026_07#schedule_location_dto/13,
    api_2026_01_integration#schedule_location_dto/13
    """

    latitude: float | None = None
    """Latitude, in degrees.

    api_2026_07#schedule_location_dto/14,
    api_2026_01_integration#schedule_location_dto/14
    """

    address: Annotated[str | None, Field(max_length=255)] = None
    """Street, house and flat in one line.

    api_2026_07#schedule_location_dto/15,
    api_2026_01_integration#schedule_location_dto/15
    """

    postal_code: Annotated[str | None, Field(max_length=255)] = None
    """Postal code.

    api_2026_07#schedule_location_dto/16,
    api_2026_01_integration#schedule_location_dto/16
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[AgreementLocationDict]) -> None: ...


class AgreementCreate(RequestModel):
    """Date and place of a delivery to agree on.

    api_2026_07#post_v2_delivery_body, api_2026_01_integration#post_v2_delivery_body
    """

    _rules: ClassVar[tuple[rules.Rule, ...]] = (
        rules.without("B61.2", "delivery_point", "to_location"),
        rules.any_of("B62.2", ("order_uuid",), ("cdek_number",)),
    )

    _advice: ClassVar[tuple[rules.Rule, ...]] = (
        rules.dependent(
            "B61.5",
            ("to_location", ("time_from", "time_to")),
            ("time_from", ("time_to",)),
            ("time_to", ("time_from",)),
        ),
    )

    cdek_number: SentInt | None = None
    """CDEK number of the order; needed where order_uuid is not given.

    api_2026_07#post_v2_delivery_body/1, api_2026_01_integration#post_v2_delivery_body/1
    """

    order_uuid: UUID | None = None
    """CDEK identifier of the order; needed where cdek_number is not given.

    api_2026_07#post_v2_delivery_body/2, api_2026_01_integration#post_v2_delivery_body/2
    """

    date_: Annotated[date, Field(alias="date")]
    """Day of delivery agreed with the recipient.

    api_2026_07#post_v2_delivery_body/3, api_2026_01_integration#post_v2_delivery_body/3
    """

    time_from: Annotated[
        str | None, Field(pattern="^(?:[01][0-9]|2[0-3]):[0-5][0-9]$")
    ] = None
    """Beginning of the hours agreed with the recipient; needed for a delivery to a door.

    api_2026_07#post_v2_delivery_body/4, api_2026_01_integration#post_v2_delivery_body/4
    """

    time_to: Annotated[
        str | None, Field(pattern="^(?:[01][0-9]|2[0-3]):[0-5][0-9]$")
    ] = None
    """End of the hours agreed with the recipient; needed for a delivery to a door.

    api_2026_07#post_v2_delivery_body/5, api_2026_01_integration#post_v2_delivery_body/5
    """

    comment: Annotated[str | None, Field(max_length=255)] = None
    """Remark on the agreement.

    api_2026_07#post_v2_delivery_body/6, api_2026_01_integration#post_v2_delivery_body/6
    """

    delivery_point: Annotated[str | None, Field(max_length=255)] = None
    """Code of the office to deliver to, such as MSK93; not together with to_location.

    api_2026_07#post_v2_delivery_body/7, api_2026_01_integration#post_v2_delivery_body/7
    """

    to_location: AgreementLocation | None = None
    """Place that the parcel is sent to.

    api_2026_07#post_v2_delivery_body/8, api_2026_01_integration#post_v2_delivery_body/8
    """
