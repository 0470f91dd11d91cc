# Written by apiscribe build; edits are lost.
"""An announcement was closed."""

from typing import Literal
from uuid import UUID

from .._runtime.models.response_model import ResponseModel
from .._runtime.models.round_trip import ReadDateTime
from .._runtime.webhooks.event_model import EventModel

__all__ = ("PrealertClosedAttributes", "PrealertClosedEvent")


class PrealertClosedAttributes(ResponseModel):
    """What such an event tells.

    portal_events#PREALERT_CLOSED
    """

    prealert_number: str
    """CDEK number of the announcement.

    portal_events#PREALERT_CLOSED/4.1
    """

    closed_date: ReadDateTime
    """When the announcement was closed.

    portal_events#PREALERT_CLOSED/4.2
    """

    fact_shipment_point: str
    """Code of the office that took the orders in.

    portal_events#PREALERT_CLOSED/4.3
    """


class PrealertClosedEvent(EventModel):
    """An announcement was closed.

    portal_events#event, portal_events#PREALERT_CLOSED
    """

    type: Literal["PREALERT_CLOSED"]
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

    attributes: PrealertClosedAttributes
    """What the event tells.

    portal_events#event/4
    """
