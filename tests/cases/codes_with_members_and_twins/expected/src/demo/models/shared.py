# Written by apiscribe build; edits are lost.
"""What no call asks for."""

from .._runtime.models.response_model import ResponseModel
from ..enums import Reason, Status, StatusNumber

__all__ = ("DemoEvent",)


class DemoEvent(ResponseModel):
    """demo#event"""

    number: StatusNumber
    """The number.

    demo#event/1
    """

    word: Status | None = None
    """The word.

    demo#event/2
    """

    reason: Reason | None = None
    """The reason.

    demo#event/3
    """
