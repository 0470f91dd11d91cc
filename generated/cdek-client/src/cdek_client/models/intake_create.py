# Written by apiscribe build; edits are lost.
"""A courier call to make."""

from datetime import date
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal
from uuid import UUID

from pydantic import Field

from .._runtime.models import rules
from .._runtime.models.request_model import RequestModel
from .._runtime.models.wire_types import SentInt
from .phone import Phone

if TYPE_CHECKING:
    from typing import Unpack

    from ..bodies import IntakeCreateDict, IntakeLocationDict, IntakeSenderDict

__all__ = ("IntakeCreate", "IntakeLocation", "IntakeSender")


class IntakeLocation(RequestModel):
    """Where the courier is to come.

    api_2026_07#post_v2_intakes_body/17, api_2026_01_integration#post_v2_intakes_body/17
    """

    code: int | None = None
    """CDEK code of the place.

    api_2026_07#post_v2_intakes_body/17.1,
    api_2026_01_integration#post_v2_intakes_body/17.1
    """

    city_uuid: UUID | None = None
    """CDEK identifier of the city.

    api_2026_07#post_v2_intakes_body/17.2,
    api_2026_01_integration#post_v2_intakes_body/17.2
    """

    city: Annotated[str | None, Field(max_length=255)] = None
    """Name of the city or village.

    api_2026_07#post_v2_intakes_body/17.3,
    api_2026_01_integration#post_v2_intakes_body/17.3
    """

    fias_guid: UUID | None = None
    """Identifier of the place in Russia's address register FIAS.

    api_2026_07#post_v2_intakes_body/17.4,
    api_2026_01_integration#post_v2_intakes_body/17.4
    """

    kladr_code: Annotated[str | None, Field(max_length=255)] = None
    """Code of the place in Russia's older register KLADR.
    Deprecated.

    api_2026_07#post_v2_intakes_body/17.5,
    api_2026_01_integration#post_v2_intakes_body/17.5
    """

    country_code: Annotated[str | None, Field(max_length=2)] = None
    """Country as two letters of ISO 3166-1.

    api_2026_07#post_v2_intakes_body/17.6,
    api_2026_01_integration#post_v2_intakes_body/17.6
    """

    country: Annotated[str | None, Field(max_length=255)] = None
    """Name of the country.

    api_2026_07#post_v2_intakes_body/17.7,
    api_2026_01_integration#post_v2_intakes_body/17.7
    """

    region: Annotated[str | None, Field(max_length=255)] = None
    """Name of the region.

    api_2026_07#post_v2_intakes_body/17.8,
    api_2026_01_integration#post_v2_intakes_body/17.8
    """

    region_code: int | None = None
    """CDEK code of the region.

    api_2026_07#post_v2_intakes_body/17.9,
    api_2026_01_integration#post_v2_intakes_body/17.9
    """

    fias_region_guid: UUID | None = None
    """Identifier of the region in Russia's address register FIAS.
    Deprecated.

    api_2026_07#post_v2_intakes_body/17.10,
    api_2026_01_integration#post_v2_intakes_body/17.10
    """

    kladr_region_code: Annotated[str | None, Field(max_length=255)] = None
    """Code of the region in Russia's older register KLADR.
    Deprecated.

    api_2026_07#post_v2_intakes_body/17.11,
    api_2026_01_integration#post_v2_intakes_body/17.11
    """

    sub_region: Annotated[str | None, Field(max_length=255)] = None
    """Name of the district within the region.

    api_2026_07#post_v2_intakes_body/17.12,
    api_2026_01_integration#post_v2_intakes_body/17.12
    """

    longitude: float | None = None
    """Longitude, in degrees.

    api_2026_07#post_v2_intakes_body/17.13,
    api_2026_01_integration#post_v2_intakes_body/17.13
    """

    latitude: float | None = None
    """Latitude, in degrees.

    api_2026_07#post_v2_intakes_body/17.14,
    api_2026_01_integration#post_v2_intakes_body/17.14
    """

    address: Annotated[str, Field(max_length=255)]
    """Street, house and flat in one line.

    api_2026_07#post_v2_intakes_body/17.15,
    api_2026_01_integration#post_v2_intakes_body/17.15
    """

    postal_code: Annotated[str | None, Field(max_length=255)] = None
    """Postal code.

    api_2026_07#post_v2_intakes_body/17.16,
    api_2026_01_integration#post_v2_intakes_body/17.16
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[IntakeLocationDict]) -> None: ...


class IntakeSender(RequestModel):
    """Who hands the parcel to the courier.

    api_2026_07#post_v2_intakes_body/16, api_2026_01_integration#post_v2_intakes_body/16
    """

    company: Annotated[str | None, Field(max_length=255)] = None
    """Name of the company.

    api_2026_07#post_v2_intakes_body/16.1,
    api_2026_01_integration#post_v2_intakes_body/16.1
    """

    name: Annotated[str, Field(max_length=255)]
    """Full name of the person to contact.

    api_2026_07#post_v2_intakes_body/16.2,
    api_2026_01_integration#post_v2_intakes_body/16.2
    """

    contragent_type: Literal["LEGAL_ENTITY", "INDIVIDUAL"] | None = None
    """Kind of sender: LEGAL_ENTITY or INDIVIDUAL.

    api_2026_07#post_v2_intakes_body/16.3,
    api_2026_01_integration#post_v2_intakes_body/16.3
    """

    passport_series: Annotated[str | None, Field(max_length=4)] = None
    """Series of the passport.

    api_2026_07#post_v2_intakes_body/16.4,
    api_2026_01_integration#post_v2_intakes_body/16.4
    """

    passport_number: Annotated[str | None, Field(max_length=30)] = None
    """Number of the passport.

    api_2026_07#post_v2_intakes_body/16.5,
    api_2026_01_integration#post_v2_intakes_body/16.5
    """

    passport_date_of_issue: date | None = None
    """Day on which the passport was issued.

    api_2026_07#post_v2_intakes_body/16.6,
    api_2026_01_integration#post_v2_intakes_body/16.6
    """

    passport_organization: Annotated[str | None, Field(max_length=255)] = None
    """Authority that issued the passport.

    api_2026_07#post_v2_intakes_body/16.7,
    api_2026_01_integration#post_v2_intakes_body/16.7
    """

    tin: Annotated[str | None, Field(max_length=12)] = None
    """Tax number.

    api_2026_07#post_v2_intakes_body/16.8,
    api_2026_01_integration#post_v2_intakes_body/16.8
    """

    passport_date_of_birth: date | None = None
    """Date of birth.

    api_2026_07#post_v2_intakes_body/16.9,
    api_2026_01_integration#post_v2_intakes_body/16.9
    """

    email: Annotated[str | None, Field(max_length=255)] = None
    """E-mail address.

    api_2026_07#post_v2_intakes_body/16.10,
    api_2026_01_integration#post_v2_intakes_body/16.10
    """

    phones: list[Phone] | None = None
    """Phones, at most 10.

    api_2026_07#post_v2_intakes_body/16.11,
    api_2026_01_integration#post_v2_intakes_body/16.11
    """

    passport_requirements_satisfied: bool | None = None
    """Whether the passport data that an international order needs are there.

    api_2026_07#post_v2_intakes_body/16.12,
    api_2026_01_integration#post_v2_intakes_body/16.12
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[IntakeSenderDict]) -> None: ...


class IntakeCreate(RequestModel):
    """A courier call to make.

    api_2026_07#post_v2_intakes_body, api_2026_01_integration#post_v2_intakes_body
    """

    _rules: ClassVar[tuple[rules.Rule, ...]] = (
        rules.any_of("B62.5", ("order_uuid",), ("cdek_number",), ("name",)),
    )

    cdek_number: SentInt | None = None
    """CDEK number of the order.

    api_2026_07#post_v2_intakes_body/1, api_2026_01_integration#post_v2_intakes_body/1
    """

    order_uuid: UUID | None = None
    """CDEK identifier of the order.

    api_2026_07#post_v2_intakes_body/2, api_2026_01_integration#post_v2_intakes_body/2
    """

    intake_date: date
    """Day on which the courier is awaited, within the next 31 days.

    api_2026_07#post_v2_intakes_body/3, api_2026_01_integration#post_v2_intakes_body/3
    """

    intake_time_from: Annotated[str, Field(pattern="^(?:[01][0-9]|2[0-3]):[0-5][0-9]$")]
    """From when the courier is awaited; not before 9:00 local time.

    api_2026_07#post_v2_intakes_body/4, api_2026_01_integration#post_v2_intakes_body/4
    """

    intake_time_to: Annotated[str, Field(pattern="^(?:[01][0-9]|2[0-3]):[0-5][0-9]$")]
    """Until when the courier is awaited; not after 22:00 local time.

    api_2026_07#post_v2_intakes_body/5, api_2026_01_integration#post_v2_intakes_body/5
    """

    lunch_time_from: Annotated[
        str | None, Field(pattern="^(?:[01][0-9]|2[0-3]):[0-5][0-9]$")
    ] = None
    """Beginning of the lunch break, within the hours of the courier.

    api_2026_07#post_v2_intakes_body/6, api_2026_01_integration#post_v2_intakes_body/6
    """

    lunch_time_to: Annotated[
        str | None, Field(pattern="^(?:[01][0-9]|2[0-3]):[0-5][0-9]$")
    ] = None
    """End of the lunch break, within the hours of the courier.

    api_2026_07#post_v2_intakes_body/7, api_2026_01_integration#post_v2_intakes_body/7
    """

    name: Annotated[str | None, Field(max_length=255)] = None
    """What is collected; needed where no order is given.

    api_2026_07#post_v2_intakes_body/8, api_2026_01_integration#post_v2_intakes_body/8
    """

    weight: int | None = None
    """Weight, in grams; 100 where it is not sent.

    api_2026_07#post_v2_intakes_body/9, api_2026_01_integration#post_v2_intakes_body/9
    """

    length: int | None = None
    """Length, in centimetres; 1 where it is not sent.

    api_2026_07#post_v2_intakes_body/10, api_2026_01_integration#post_v2_intakes_body/10
    """

    width: int | None = None
    """Width, in centimetres; 1 where it is not sent.

    api_2026_07#post_v2_intakes_body/11, api_2026_01_integration#post_v2_intakes_body/11
    """

    height: int | None = None
    """Height, in centimetres; 1 where it is not sent.

    api_2026_07#post_v2_intakes_body/12, api_2026_01_integration#post_v2_intakes_body/12
    """

    comment: Annotated[str | None, Field(max_length=255)] = None
    """Remark for the courier.

    api_2026_07#post_v2_intakes_body/13, api_2026_01_integration#post_v2_intakes_body/13
    """

    courier_power_of_attorney: bool | None = None
    """Whether the courier needs a power of attorney; false where it is not sent.

    api_2026_07#post_v2_intakes_body/14, api_2026_01_integration#post_v2_intakes_body/14
    """

    courier_identity_card: bool | None = None
    """Whether the courier needs an identity card; false where it is not sent.

    api_2026_07#post_v2_intakes_body/15, api_2026_01_integration#post_v2_intakes_body/15
    """

    sender: IntakeSender | None = None
    """Who sends the parcel.

    api_2026_07#post_v2_intakes_body/16, api_2026_01_integration#post_v2_intakes_body/16
    """

    from_location: IntakeLocation | None = None
    """Place to collect from; needed where no order is given.

    api_2026_07#post_v2_intakes_body/17, api_2026_01_integration#post_v2_intakes_body/17
    """

    need_call: bool | None = None
    """Whether somebody is to be called first; false where it is not sent.

    api_2026_07#post_v2_intakes_body/18, api_2026_01_integration#post_v2_intakes_body/18
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[IntakeCreateDict]) -> None: ...
