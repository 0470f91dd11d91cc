# Written by apiscribe build; edits are lost.
"""An office or a parcel locker."""

from datetime import date
from uuid import UUID

from .._runtime.models.response_model import ResponseModel
from ..enums import OfficeOwner
from .order_phone import OrderPhone
from .request_error import RequestError
from .request_warning import RequestWarning

__all__ = (
    "CellSize",
    "DeliveryPoint",
    "DeliveryPointLocation",
    "OfficePhoto",
    "WorkTime",
    "WorkTimeException",
)


class OfficePhoto(ResponseModel):
    """A photograph of an office.

    api_2026_07#get_v2_deliverypoints_response_200/23,
    api_2026_01_integration#get_v2_deliverypoints_response_200/23
    """

    number: int | None = None
    """Running number of the photograph.

    api_2026_07#get_v2_deliverypoints_response_200/23.1,
    api_2026_01_integration#get_v2_deliverypoints_response_200/23.1
    """

    url: str
    """Address of the photograph.

    api_2026_07#get_v2_deliverypoints_response_200/23.2,
    api_2026_01_integration#get_v2_deliverypoints_response_200/23.2
    """


class WorkTime(ResponseModel):
    """Hours of work on one day of the week.

    api_2026_07#get_v2_deliverypoints_response_200/24,
    api_2026_01_integration#get_v2_deliverypoints_response_200/24
    """

    day: int
    """Day of the week, 1 for Monday to 7 for Sunday.

    api_2026_07#get_v2_deliverypoints_response_200/24.1,
    api_2026_01_integration#get_v2_deliverypoints_response_200/24.1
    """

    time: str
    """Hours of work on this day, such as 10:00/20:00.

    api_2026_07#get_v2_deliverypoints_response_200/24.2,
    api_2026_01_integration#get_v2_deliverypoints_response_200/24.2
    """


class WorkTimeException(ResponseModel):
    """Days on which an office has other hours.

    api_2026_07#get_v2_deliverypoints_response_200/25,
    api_2026_01_integration#get_v2_deliverypoints_response_200/25
    """

    date_start: date
    """First day of the exception.

    api_2026_07#get_v2_deliverypoints_response_200/25.1,
    api_2026_01_integration#get_v2_deliverypoints_response_200/25.1
    """

    date_end: date
    """Last day of the exception.

    api_2026_07#get_v2_deliverypoints_response_200/25.2,
    api_2026_01_integration#get_v2_deliverypoints_response_200/25.2
    """

    time_start: str | None = None
    """Beginning of work on these days.

    api_2026_07#get_v2_deliverypoints_response_200/25.3,
    api_2026_01_integration#get_v2_deliverypoints_response_200/25.3
    """

    time_end: str | None = None
    """End of work on these days.

    api_2026_07#get_v2_deliverypoints_response_200/25.4,
    api_2026_01_integration#get_v2_deliverypoints_response_200/25.4
    """

    is_working: bool
    """Whether the office works on these days.

    api_2026_07#get_v2_deliverypoints_response_200/25.5,
    api_2026_01_integration#get_v2_deliverypoints_response_200/25.5
    """


class CellSize(ResponseModel):
    """Size of the cells of a parcel locker.

    api_2026_07#get_v2_deliverypoints_response_200/28,
    api_2026_01_integration#get_v2_deliverypoints_response_200/28
    """

    width: int
    """Width of the cell, in centimetres.

    api_2026_07#get_v2_deliverypoints_response_200/28.1,
    api_2026_01_integration#get_v2_deliverypoints_response_200/28.1
    """

    height: int
    """Height of the cell, in centimetres.

    api_2026_07#get_v2_deliverypoints_response_200/28.2,
    api_2026_01_integration#get_v2_deliverypoints_response_200/28.2
    """

    depth: int
    """Depth of the cell, in centimetres.

    api_2026_07#get_v2_deliverypoints_response_200/28.3,
    api_2026_01_integration#get_v2_deliverypoints_response_200/28.3
    """


class DeliveryPointLocation(ResponseModel):
    """Where an office lies.

    api_2026_07#get_v2_deliverypoints_response_200/32,
    api_2026_01_integration#get_v2_deliverypoints_response_200/31
    """

    country_code: str
    """Country as two letters of ISO 3166-1.

    api_2026_07#get_v2_deliverypoints_response_200/32.1,
    api_2026_01_integration#get_v2_deliverypoints_response_200/31.1
    """

    region_code: int
    """CDEK code of the region.

    api_2026_07#get_v2_deliverypoints_response_200/32.2,
    api_2026_01_integration#get_v2_deliverypoints_response_200/31.2
    """

    region: str
    """Name of the region.

    api_2026_07#get_v2_deliverypoints_response_200/32.3,
    api_2026_01_integration#get_v2_deliverypoints_response_200/31.3
    """

    city_code: int
    """CDEK code of the city.

    api_2026_07#get_v2_deliverypoints_response_200/32.4,
    api_2026_01_integration#get_v2_deliverypoints_response_200/31.4
    """

    city: str
    """Name of the city or village.

    api_2026_07#get_v2_deliverypoints_response_200/32.5,
    api_2026_01_integration#get_v2_deliverypoints_response_200/31.5
    """

    fias_guid: UUID | None = None
    """Identifier of the place in Russia's address register FIAS.

    api_2026_07#get_v2_deliverypoints_response_200/32.6,
    api_2026_01_integration#get_v2_deliverypoints_response_200/31.6
    """

    postal_code: str | None = None
    """Postal code.

    api_2026_07#get_v2_deliverypoints_response_200/32.7,
    api_2026_01_integration#get_v2_deliverypoints_response_200/31.7
    """

    longitude: float
    """Longitude, in degrees.

    api_2026_07#get_v2_deliverypoints_response_200/32.8,
    api_2026_01_integration#get_v2_deliverypoints_response_200/31.8
    """

    latitude: float
    """Latitude, in degrees.

    api_2026_07#get_v2_deliverypoints_response_200/32.9,
    api_2026_01_integration#get_v2_deliverypoints_response_200/31.9
    """

    address: str
    """Street, house and flat in one line.

    api_2026_07#get_v2_deliverypoints_response_200/32.10,
    api_2026_01_integration#get_v2_deliverypoints_response_200/31.10
    """

    address_full: str
    """Whole address, with country, region and city.

    api_2026_07#get_v2_deliverypoints_response_200/32.11,
    api_2026_01_integration#get_v2_deliverypoints_response_200/31.11
    """

    city_uuid: UUID | None = None
    """CDEK identifier of the city.

    api_2026_07#get_v2_deliverypoints_response_200/32.12,
    api_2026_01_integration#get_v2_deliverypoints_response_200/31.12
    """


class DeliveryPoint(ResponseModel):
    """An office or a parcel locker.

    api_2026_07#get_v2_deliverypoints_response_200,
    api_2026_01_integration#get_v2_deliverypoints_response_200
    """

    code: str
    """Code of the office, such as MSK93.

    api_2026_07#get_v2_deliverypoints_response_200/1,
    api_2026_01_integration#get_v2_deliverypoints_response_200/1
    """

    uuid: str
    """CDEK identifier of the office.

    api_2026_07#get_v2_deliverypoints_response_200/2,
    api_2026_01_integration#get_v2_deliverypoints_response_200/2
    """

    address_comment: str | None = None
    """How to find the place.

    api_2026_07#get_v2_deliverypoints_response_200/3,
    api_2026_01_integration#get_v2_deliverypoints_response_200/3
    """

    nearest_station: str | None = None
    """Nearest stop of public transport.

    api_2026_07#get_v2_deliverypoints_response_200/4,
    api_2026_01_integration#get_v2_deliverypoints_response_200/4
    """

    nearest_metro_station: str | None = None
    """Nearest station of the underground.

    api_2026_07#get_v2_deliverypoints_response_200/5,
    api_2026_01_integration#get_v2_deliverypoints_response_200/5
    """

    work_time: str
    """Hours of work in one line.

    api_2026_07#get_v2_deliverypoints_response_200/6,
    api_2026_01_integration#get_v2_deliverypoints_response_200/6
    """

    phones: list[OrderPhone]
    """Phones.

    api_2026_07#get_v2_deliverypoints_response_200/7,
    api_2026_01_integration#get_v2_deliverypoints_response_200/7
    """

    email: str | None = None
    """E-mail address.

    api_2026_07#get_v2_deliverypoints_response_200/8,
    api_2026_01_integration#get_v2_deliverypoints_response_200/8
    """

    note: str | None = None
    """Remark on the office.

    api_2026_07#get_v2_deliverypoints_response_200/9,
    api_2026_01_integration#get_v2_deliverypoints_response_200/9
    """

    type: str
    """Kind of office: PVZ with staff, POSTAMAT for a parcel locker.

    api_2026_07#get_v2_deliverypoints_response_200/10,
    api_2026_01_integration#get_v2_deliverypoints_response_200/10
    """

    owner_code: OfficeOwner
    """Company that the office belongs to.

    api_2026_07#get_v2_deliverypoints_response_200/11,
    api_2026_01_integration#get_v2_deliverypoints_response_200/11
    """

    take_only: bool
    """Whether the office only hands out parcels.

    api_2026_07#get_v2_deliverypoints_response_200/12,
    api_2026_01_integration#get_v2_deliverypoints_response_200/12
    """

    is_handout: bool
    """Whether parcels are handed out there.

    api_2026_07#get_v2_deliverypoints_response_200/13,
    api_2026_01_integration#get_v2_deliverypoints_response_200/13
    """

    is_reception: bool
    """Whether parcels are taken in there.

    api_2026_07#get_v2_deliverypoints_response_200/14,
    api_2026_01_integration#get_v2_deliverypoints_response_200/14
    """

    is_dressing_room: bool
    """Whether the office has a fitting room.

    api_2026_07#get_v2_deliverypoints_response_200/15,
    api_2026_01_integration#get_v2_deliverypoints_response_200/15
    """

    is_marketplace: bool | None = None
    """Whether the office delivers to marketplaces.

    api_2026_07#get_v2_deliverypoints_response_200/16,
    api_2026_01_integration#get_v2_deliverypoints_response_200/16
    """

    is_ltl: bool | None = None
    """Whether the office takes part loads (LTL).

    api_2026_07#get_v2_deliverypoints_response_200/17,
    api_2026_01_integration#get_v2_deliverypoints_response_200/17
    """

    have_cashless: bool
    """Whether the office takes cards.

    api_2026_07#get_v2_deliverypoints_response_200/18,
    api_2026_01_integration#get_v2_deliverypoints_response_200/18
    """

    have_cash: bool
    """Whether the office takes cash.

    api_2026_07#get_v2_deliverypoints_response_200/19,
    api_2026_01_integration#get_v2_deliverypoints_response_200/19
    """

    have_fast_payment_system: bool
    """Whether the office takes payments by Russia's fast payment system.

    api_2026_07#get_v2_deliverypoints_response_200/20,
    api_2026_01_integration#get_v2_deliverypoints_response_200/20
    """

    allowed_cod: bool
    """Whether the office takes cash on delivery.

    api_2026_07#get_v2_deliverypoints_response_200/21,
    api_2026_01_integration#get_v2_deliverypoints_response_200/21
    """

    site: str | None = None
    """Page of the office on CDEK's site.

    api_2026_07#get_v2_deliverypoints_response_200/22,
    api_2026_01_integration#get_v2_deliverypoints_response_200/22
    """

    office_image_list: list[OfficePhoto] | None = None
    """Photographs of the office, but for those that show the way.

    api_2026_07#get_v2_deliverypoints_response_200/23,
    api_2026_01_integration#get_v2_deliverypoints_response_200/23
    """

    work_time_list: list[WorkTime]
    """Hours of work, by day of the week.

    api_2026_07#get_v2_deliverypoints_response_200/24,
    api_2026_01_integration#get_v2_deliverypoints_response_200/24
    """

    work_time_exception_list: list[WorkTimeException] | None = None
    """Days with other hours.

    api_2026_07#get_v2_deliverypoints_response_200/25,
    api_2026_01_integration#get_v2_deliverypoints_response_200/25
    """

    weight_min: float | None = None
    """Weight above which the office takes parcels, in kilograms.

    api_2026_07#get_v2_deliverypoints_response_200/26,
    api_2026_01_integration#get_v2_deliverypoints_response_200/26
    """

    weight_max: float | None = None
    """Greatest weight that the office takes, in kilograms.

    api_2026_07#get_v2_deliverypoints_response_200/27,
    api_2026_01_integration#get_v2_deliverypoints_response_200/27
    """

    dimensions: list[CellSize] | None = None
    """Sizes of the cells of a parcel locker.

    api_2026_07#get_v2_deliverypoints_response_200/28,
    api_2026_01_integration#get_v2_deliverypoints_response_200/28
    """

    status: str
    """Whether the office is open for business: ACTIVE or CLOSED.

    api_2026_07#get_v2_deliverypoints_response_200/29
    """

    errors: list[RequestError] | None = None
    """Errors, if any.

    api_2026_07#get_v2_deliverypoints_response_200/30,
    api_2026_01_integration#get_v2_deliverypoints_response_200/29
    """

    warnings: list[RequestWarning] | None = None
    """Warnings, if any.

    api_2026_07#get_v2_deliverypoints_response_200/31,
    api_2026_01_integration#get_v2_deliverypoints_response_200/30
    """

    location: DeliveryPointLocation
    """Address of the office.

    api_2026_07#get_v2_deliverypoints_response_200/32,
    api_2026_01_integration#get_v2_deliverypoints_response_200/31
    """

    distance: int | None = None
    """Distance from the point that was searched from, in metres.

    api_2026_07#get_v2_deliverypoints_response_200/33,
    api_2026_01_integration#get_v2_deliverypoints_response_200/32
    """

    ltl_acceptance_partners: bool | None = None
    """Whether the office takes in part loads that partners deliver.

    api_2026_07#get_v2_deliverypoints_response_200/34
    """

    ltl_issuance_partners: bool | None = None
    """Whether the office hands out part loads that partners brought.

    api_2026_07#get_v2_deliverypoints_response_200/35
    """

    fulfillment: bool | None = None
    """Whether the office takes goods in for fulfilment.

    api_2026_07#get_v2_deliverypoints_response_200/36,
    api_2026_01_integration#get_v2_deliverypoints_response_200/33
    """

    length_max: int | None = None
    """Greatest length of a parcel that the office takes, in centimetres.

    api_2026_07#get_v2_deliverypoints_response_200/37
    """

    width_max: int | None = None
    """Greatest width of a parcel that the office takes, in centimetres.

    api_2026_07#get_v2_deliverypoints_response_200/38
    """

    height_max: int | None = None
    """Greatest height of a parcel that the office takes, in centimetres.

    api_2026_07#get_v2_deliverypoints_response_200/39
    """
