# Written by apiscribe build; edits are lost.
"""A new status."""

from typing import Literal
from uuid import UUID

from .._runtime.models.response_model import ResponseModel
from .._runtime.webhooks.event_model import EventModel

__all__ = ("StatusAttributes", "StatusEvent")


class StatusAttributes(ResponseModel):
    """Which status.

    demo#STATUS
    """

    code: str
    """The code.

    demo#STATUS/3.1
    """


class StatusEvent(EventModel):
    """A new status.

    demo#event, demo#STATUS
    """

    type: Literal["STATUS"]
    """The type.

    demo#event/1
    """

    uuid: UUID
    """The uuid.

    demo#event/2
    """

    attributes: StatusAttributes
    """The attributes.

    demo#event/3
    """
