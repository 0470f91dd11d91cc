# Written by apiscribe build; edits are lost.
"""A courier was named."""

from typing import Literal
from uuid import UUID

from .._runtime.models.response_model import ResponseModel
from .._runtime.models.round_trip import ReadDateTime
from .._runtime.webhooks.event_model import EventModel
from ..enums import CourierTask

__all__ = ("Courier", "CourierInfoAttributes", "CourierInfoEvent")


class Courier(ResponseModel):
    """The courier who comes.

    portal_events#COURIER_INFO/4.4
    """

    name: str | None = None
    """Full name of the courier.

    portal_events#COURIER_INFO/4.4.1
    """

    car_model: str | None = None
    """Model of the car.

    portal_events#COURIER_INFO/4.4.2
    """

    registration_mark: str | None = None
    """Number plate of the car.

    portal_events#COURIER_INFO/4.4.3
    """

    phone: str | None = None
    """Phone of the courier.

    portal_events#COURIER_INFO/4.4.4
    """


class CourierInfoAttributes(ResponseModel):
    """What such an event tells.

    portal_events#COURIER_INFO
    """

    task_type: CourierTask
    """What the courier is to do.

    portal_events#COURIER_INFO/4.1
    """

    intake_number: str | None = None
    """Number of the courier call; of a collection.

    portal_events#COURIER_INFO/4.2
    """

    cdek_number: str | None = None
    """CDEK number of the order; of a delivery.

    portal_events#COURIER_INFO/4.3
    """

    courier: Courier | None = None
    """The courier.

    portal_events#COURIER_INFO/4.4
    """


class CourierInfoEvent(EventModel):
    """A courier was named.

    portal_events#event, portal_events#COURIER_INFO
    """

    type: Literal["COURIER_INFO"]
    """Kind of the event.

    portal_events#event/1
    """

    date_time: ReadDateTime
    """When it came about.

    portal_events#event/2
    """

    uuid: UUID
    """CDEK identifier of what it is about.

    portal_events#event/3
    """

    attributes: CourierInfoAttributes
    """What the event tells.

    portal_events#event/4
    """
