# Written by apiscribe build; edits are lost.
"""A new status."""

from typing import Literal
from uuid import UUID

from .._runtime.models.response_model import ResponseModel
from .._runtime.models.round_trip import ReadDateTime
from .._runtime.webhooks.event_model import EventModel
from ..enums import Status

__all__ = ("StatusAttributes", "StatusEvent")


class StatusAttributes(ResponseModel):
    """Which status.

    demo#STATUS
    """

    code: Status
    """The code.

    demo#STATUS/3.1
    """

    at: ReadDateTime
    """The time.

    demo#STATUS/3.2
    """

    undone: bool | None = None
    """Whether it is taken back.

    demo#STATUS/3.3
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
