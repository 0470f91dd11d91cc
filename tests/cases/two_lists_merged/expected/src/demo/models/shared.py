# Written by apiscribe build; edits are lost.
"""What no call asks for."""

from .._runtime.models.response_model import ResponseModel
from ..enums import State

__all__ = ("ChangeResponse", "RemoveResponse")


class ChangeResponse(ResponseModel):
    """change#response"""

    state: State
    """The state.

    change#response/1
    """


class RemoveResponse(ResponseModel):
    """remove#response"""

    state: State
    """The state.

    remove#response/1
    """
