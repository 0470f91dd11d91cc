# Written by apiscribe build; edits are lost.
"""A courier call on record."""

from datetime import date
from uuid import UUID

from .._runtime.models.response_model import ResponseModel
from .._runtime.models.round_trip import ReadDigits
from .intake_contact import IntakeContact
from .intake_package import IntakePackage
from .intake_status_record import IntakeStatusRecord
from .location_info import LocationInfo

__all__ = ("Intake",)


class Intake(ResponseModel):
    """A courier call on record.

    api_2026_07#intake_info_response_entity,
    api_2026_01_integration#intake_info_response_entity
    """

    uuid: UUID | None = None
    """CDEK identifier of the courier call.
    Mandatory in the docs.

    api_2026_07#intake_info_response_entity/1,
    api_2026_01_integration#intake_info_response_entity/1
    """

    cdek_number: ReadDigits | None = None
    """CDEK number of the order.

    api_2026_07#intake_info_response_entity/2,
    api_2026_01_integration#intake_info_response_entity/2
    """

    order_uuid: UUID | None = None
    """CDEK identifier of the order.

    api_2026_07#intake_info_response_entity/3,
    api_2026_01_integration#intake_info_response_entity/3
    """

    intake_date: date | None = None
    """Day on which the courier is awaited, within the next 31 days.
    Mandatory in the docs.

    api_2026_07#intake_info_response_entity/4,
    api_2026_01_integration#intake_info_response_entity/4
    """

    intake_number: str | None = None
    """Number of the courier call in CDEK's system.

    api_2026_07#intake_info_response_entity/5,
    api_2026_01_integration#intake_info_response_entity/5
    """

    intake_time_from: str | None = None
    """From when the courier is awaited; not before 9:00 local time.
    Mandatory in the docs.

    api_2026_07#intake_info_response_entity/6,
    api_2026_01_integration#intake_info_response_entity/6
    """

    intake_time_to: str | None = None
    """Until when the courier is awaited; not after 22:00 local time.
    Mandatory in the docs.

    api_2026_07#intake_info_response_entity/7,
    api_2026_01_integration#intake_info_response_entity/7
    """

    lunch_time_from: str | None = None
    """Beginning of the lunch break, within the hours of the courier.

    api_2026_07#intake_info_response_entity/8,
    api_2026_01_integration#intake_info_response_entity/8
    """

    lunch_time_to: str | None = None
    """End of the lunch break, within the hours of the courier.

    api_2026_07#intake_info_response_entity/9,
    api_2026_01_integration#intake_info_response_entity/9
    """

    name: str | None = None
    """What is collected.

    api_2026_07#intake_info_response_entity/10,
    api_2026_01_integration#intake_info_response_entity/10
    """

    weight: int | None = None
    """Weight, in grams.

    api_2026_07#intake_info_response_entity/11,
    api_2026_01_integration#intake_info_response_entity/11
    """

    length: int | None = None
    """Length, in centimetres.

    api_2026_07#intake_info_response_entity/12,
    api_2026_01_integration#intake_info_response_entity/12
    """

    width: int | None = None
    """Width, in centimetres.

    api_2026_07#intake_info_response_entity/13,
    api_2026_01_integration#intake_info_response_entity/13
    """

    height: int | None = None
    """Height, in centimetres.

    api_2026_07#intake_info_response_entity/14,
    api_2026_01_integration#intake_info_response_entity/14
    """

    comment: str | None = None
    """Remark for the courier.

    api_2026_07#intake_info_response_entity/15,
    api_2026_01_integration#intake_info_response_entity/15
    """

    courier_power_of_attorney: bool | None = None
    """Whether the courier needs a power of attorney; false where it is not sent.

    api_2026_07#intake_info_response_entity/16,
    api_2026_01_integration#intake_info_response_entity/16
    """

    courier_identity_card: bool | None = None
    """Whether the courier needs an identity card; false where it is not sent.

    api_2026_07#intake_info_response_entity/17,
    api_2026_01_integration#intake_info_response_entity/17
    """

    sender: IntakeContact | None = None
    """Who sends the parcel.

    api_2026_07#intake_info_response_entity/18,
    api_2026_01_integration#intake_info_response_entity/18
    """

    from_location: LocationInfo | None = None
    """Place that the parcel is sent from.
    Mandatory in the docs.

    api_2026_07#intake_info_response_entity/19,
    api_2026_01_integration#intake_info_response_entity/19
    """

    to_location: LocationInfo | None = None
    """Place that the parcel is sent to.

    api_2026_07#intake_info_response_entity/20,
    api_2026_01_integration#intake_info_response_entity/20
    """

    need_call: bool | None = None
    """Whether somebody is to be called first; false where it is not sent.

    api_2026_07#intake_info_response_entity/21,
    api_2026_01_integration#intake_info_response_entity/21
    """

    statuses: list[IntakeStatusRecord] | None = None
    """Statuses of the courier call.
    Mandatory in the docs.

    api_2026_07#intake_info_response_entity/22,
    api_2026_01_integration#intake_info_response_entity/22
    """

    packages: list[IntakePackage] | None = None
    """Packages to collect.

    api_2026_07#intake_info_response_entity/23,
    api_2026_01_integration#intake_info_response_entity/23
    """
