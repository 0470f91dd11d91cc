# Written by apiscribe build; edits are lost.
"""An agreement as CDEK holds it, with the requests made for it."""

from datetime import date
from typing import Annotated
from uuid import UUID

from pydantic import Field

from .._runtime.models.response_model import ResponseModel
from .._runtime.models.round_trip import ReadDateTime, ReadDigits
from ..enums import AgreementStatus
from .related_entity import RelatedEntity
from .request_record import RequestRecord

__all__ = ("AgreedLocation", "Agreement", "AgreementResponse", "AgreementStatusRecord")


class AgreedLocation(ResponseModel):
    """The place that was agreed on.

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

    city: str | None = None
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

    country_code: str | None = None
    """Country as two letters of ISO 3166-1.

    api_2026_07#schedule_location_dto/6, api_2026_01_integration#schedule_location_dto/6
    """

    country: str | None = None
    """Name of the country.

    api_2026_07#schedule_location_dto/7, api_2026_01_integration#schedule_location_dto/7
    """

    region: str | None = None
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

    kladr_region_code: str | None = None
    """Code of the region in Russia's older register KLADR.
    Deprecated.

    api_2026_07#schedule_location_dto/11,
    api_2026_01_integration#schedule_location_dto/11
    """

    sub_region: str | None = None
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

    address: str | None = None
    """Street, house and flat in one line.

    api_2026_07#schedule_location_dto/15,
    api_2026_01_integration#schedule_location_dto/15
    """

    postal_code: str | None = None
    """Postal code.

    api_2026_07#schedule_location_dto/16,
    api_2026_01_integration#schedule_location_dto/16
    """


class AgreementStatusRecord(ResponseModel):
    """A status that an agreement took on.

    api_2026_07#get_v2_delivery_uuid_response_200/1.10,
    api_2026_01_integration#get_v2_delivery_uuid_response_200/1.10
    """

    code: AgreementStatus
    """Code of the status.

    api_2026_07#get_v2_delivery_uuid_response_200/1.10.1,
    api_2026_01_integration#get_v2_delivery_uuid_response_200/1.10.1
    """

    name: str
    """Name of the status.

    api_2026_07#get_v2_delivery_uuid_response_200/1.10.2,
    api_2026_01_integration#get_v2_delivery_uuid_response_200/1.10.2
    """

    date_time: ReadDateTime
    """When the status was taken.

    api_2026_07#get_v2_delivery_uuid_response_200/1.10.3,
    api_2026_01_integration#get_v2_delivery_uuid_response_200/1.10.3
    """


class Agreement(ResponseModel):
    """An agreement on record.

    api_2026_07#get_v2_delivery_uuid_response_200/1,
    api_2026_01_integration#get_v2_delivery_uuid_response_200/1
    """

    cdek_number: ReadDigits | None = None
    """CDEK number of the order.

    api_2026_07#get_v2_delivery_uuid_response_200/1.1,
    api_2026_01_integration#get_v2_delivery_uuid_response_200/1.1
    """

    order_uuid: UUID
    """CDEK identifier of the order.

    api_2026_07#get_v2_delivery_uuid_response_200/1.2,
    api_2026_01_integration#get_v2_delivery_uuid_response_200/1.2
    """

    date_: Annotated[date, Field(alias="date")]
    """Day of delivery agreed with the recipient.

    api_2026_07#get_v2_delivery_uuid_response_200/1.3,
    api_2026_01_integration#get_v2_delivery_uuid_response_200/1.3
    """

    time_from: str
    """Beginning of the hours agreed with the recipient; needed for a delivery to a door.

    api_2026_07#get_v2_delivery_uuid_response_200/1.4,
    api_2026_01_integration#get_v2_delivery_uuid_response_200/1.4
    """

    time_to: str
    """End of the hours agreed with the recipient; needed for a delivery to a door.

    api_2026_07#get_v2_delivery_uuid_response_200/1.5,
    api_2026_01_integration#get_v2_delivery_uuid_response_200/1.5
    """

    comment: str | None = None
    """Remark on the agreement.

    api_2026_07#get_v2_delivery_uuid_response_200/1.6,
    api_2026_01_integration#get_v2_delivery_uuid_response_200/1.6
    """

    delivery_point: str | None = None
    """Code of the new office to deliver to, where it was changed.

    api_2026_07#get_v2_delivery_uuid_response_200/1.7,
    api_2026_01_integration#get_v2_delivery_uuid_response_200/1.7
    """

    to_location: AgreedLocation | None = None
    """Place that the parcel is sent to.

    api_2026_07#get_v2_delivery_uuid_response_200/1.8,
    api_2026_01_integration#get_v2_delivery_uuid_response_200/1.8
    """

    uuid: UUID
    """CDEK identifier.

    api_2026_07#get_v2_delivery_uuid_response_200/1.9,
    api_2026_01_integration#get_v2_delivery_uuid_response_200/1.9
    """

    statuses: list[AgreementStatusRecord]
    """Statuses of the agreement.

    api_2026_07#get_v2_delivery_uuid_response_200/1.10,
    api_2026_01_integration#get_v2_delivery_uuid_response_200/1.10
    """

    source: str | None = None
    """System that the agreement came from, such as DAILY_CALL_TASK.

    api_2026_07#get_v2_delivery_uuid_response_200/1.11,
    api_2026_01_integration#get_v2_delivery_uuid_response_200/1.11
    """


class AgreementResponse(ResponseModel):
    """An agreement as CDEK holds it, with the requests made for it.

    api_2026_07#get_v2_delivery_uuid_response_200,
    api_2026_01_integration#get_v2_delivery_uuid_response_200
    """

    entity: Agreement | None = None
    """The agreement.

    api_2026_07#get_v2_delivery_uuid_response_200/1,
    api_2026_01_integration#get_v2_delivery_uuid_response_200/1
    """

    requests: list[RequestRecord]
    """Requests made for it and how they stand.

    api_2026_07#get_v2_delivery_uuid_response_200/2,
    api_2026_01_integration#get_v2_delivery_uuid_response_200/2
    """

    related_entities: list[RelatedEntity] | None = None
    """What belongs to it, such as a return order or a printed form.

    api_2026_07#get_v2_delivery_uuid_response_200/3,
    api_2026_01_integration#get_v2_delivery_uuid_response_200/3
    """
