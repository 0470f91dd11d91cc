# Written by apiscribe build; edits are lost.
"""A delivery met a problem."""

from typing import Literal
from uuid import UUID

from .._runtime.models.response_model import ResponseModel
from .._runtime.models.round_trip import ReadDateTime
from .._runtime.webhooks.event_model import EventModel
from ..enums import DeliveryProblemCode

__all__ = ("DeliveryProblemAttributes", "DeliveryProblemEvent")


class DeliveryProblemAttributes(ResponseModel):
    """What such an event tells.

    portal_events#DELIV_PROBLEM
    """

    cdek_number: str
    """CDEK number of the order.

    portal_events#DELIV_PROBLEM/4.1
    """

    number: str | None = None
    """Number of the order in the client's system.

    portal_events#DELIV_PROBLEM/4.2
    """

    code: DeliveryProblemCode
    """Code of the problem.

    portal_events#DELIV_PROBLEM/4.3
    """

    create_date: ReadDateTime
    """When the problem came up.

    portal_events#DELIV_PROBLEM/4.4
    """


class DeliveryProblemEvent(EventModel):
    """A delivery met a problem.

    portal_events#event, portal_events#DELIV_PROBLEM
    """

    type: Literal["DELIV_PROBLEM"]
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

    attributes: DeliveryProblemAttributes
    """What the event tells.

    portal_events#event/4
    """
