# Written by apiscribe build; edits are lost.
"""The transport for an accompanying waybill is known."""

from typing import Literal
from uuid import UUID

from .._runtime.models.response_model import ResponseModel
from .._runtime.models.round_trip import ReadDateTime
from .._runtime.webhooks.event_model import EventModel

__all__ = ("AccompanyingWaybillAttributes", "AccompanyingWaybillEvent")


class AccompanyingWaybillAttributes(ResponseModel):
    """What such an event tells.

    portal_events#ACCOMPANYING_WAYBILL
    """

    cdek_number: str
    """CDEK number of the order.

    portal_events#ACCOMPANYING_WAYBILL/4.1
    """

    client_name: str
    """Legal name of the client that issues the accompanying waybill.

    portal_events#ACCOMPANYING_WAYBILL/4.2
    """

    flight_number: str | None = None
    """Number of the flight.

    portal_events#ACCOMPANYING_WAYBILL/4.3
    """

    air_waybill_numbers: list[str] | None = None
    """Numbers of the carrier's air waybills.

    portal_events#ACCOMPANYING_WAYBILL/4.4
    """

    vehicle_numbers: list[str] | None = None
    """Number plates of the vehicles.

    portal_events#ACCOMPANYING_WAYBILL/4.5
    """

    vehicle_driver: str | None = None
    """Full name of the driver.

    portal_events#ACCOMPANYING_WAYBILL/4.6
    """

    planned_departure_date_time: ReadDateTime
    """Planned departure.

    portal_events#ACCOMPANYING_WAYBILL/4.7
    """


class AccompanyingWaybillEvent(EventModel):
    """The transport for an accompanying waybill is known.

    portal_events#event, portal_events#ACCOMPANYING_WAYBILL
    """

    type: Literal["ACCOMPANYING_WAYBILL"]
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

    attributes: AccompanyingWaybillAttributes
    """What the event tells.

    portal_events#event/4
    """
