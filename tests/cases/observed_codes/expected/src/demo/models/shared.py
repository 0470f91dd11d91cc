# Written by apiscribe build; edits are lost.
"""What no call asks for."""

from .._runtime.models.response_model import ResponseModel
from ..enums import State

__all__ = ("DemoResponse",)


class DemoResponse(ResponseModel):
    """demo#response"""

    state: State
    """The state.

    demo#response/1
    """

    before: State | None = None
    """Where it was before.

    In no table; seen in real answers
    """
