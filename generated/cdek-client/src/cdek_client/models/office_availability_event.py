# Written by apiscribe build; edits are lost.
"""An office can be used, or cannot."""

from typing import Literal
from uuid import UUID

from .._runtime.models.response_model import ResponseModel
from .._runtime.models.round_trip import ReadDateTime
from .._runtime.webhooks.event_model import EventModel
from ..enums import OfficeState

__all__ = ("OfficeAvailabilityAttributes", "OfficeAvailabilityEvent")


class OfficeAvailabilityAttributes(ResponseModel):
    """What such an event tells.

    portal_events#OFFICE_AVAILABILITY
    """

    type: OfficeState
    """Whether the office can be used.

    portal_events#OFFICE_AVAILABILITY/4.1
    """

    code: str
    """Code of the office.

    portal_events#OFFICE_AVAILABILITY/4.2
    """


class OfficeAvailabilityEvent(EventModel):
    """An office can be used, or cannot.

    portal_events#event, portal_events#OFFICE_AVAILABILITY
    """

    type: Literal["OFFICE_AVAILABILITY"]
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

    attributes: OfficeAvailabilityAttributes
    """What the event tells.

    portal_events#event/4
    """
