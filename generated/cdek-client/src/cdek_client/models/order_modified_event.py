# Written by apiscribe build; edits are lost.
"""An order was changed."""

from typing import Literal
from uuid import UUID

from .._runtime.models.response_model import ResponseModel
from .._runtime.models.round_trip import ReadDateTime
from .._runtime.webhooks.event_model import EventModel
from ..enums import OrderModification, ValueKind

__all__ = ("NewValue", "OrderModifiedAttributes", "OrderModifiedEvent")


class NewValue(ResponseModel):
    """What an order has now.

    portal_events#ORDER_MODIFIED/4.2
    """

    type: ValueKind
    """Kind of the new value.

    portal_events#ORDER_MODIFIED/4.2.1
    """

    value: str
    """The new value as a text.

    portal_events#ORDER_MODIFIED/4.2.2
    """


class OrderModifiedAttributes(ResponseModel):
    """What such an event tells.

    portal_events#ORDER_MODIFIED
    """

    modification_type: OrderModification
    """What changed.

    portal_events#ORDER_MODIFIED/4.1
    """

    new_value: NewValue
    """The new value.

    portal_events#ORDER_MODIFIED/4.2
    """


class OrderModifiedEvent(EventModel):
    """An order was changed.

    portal_events#event, portal_events#ORDER_MODIFIED
    """

    type: Literal["ORDER_MODIFIED"]
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

    attributes: OrderModifiedAttributes
    """What the event tells.

    portal_events#event/4
    """
