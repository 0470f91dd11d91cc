# Written by apiscribe build; edits are lost.
"""What no call asks for."""

from .._runtime.models.response_model import ResponseModel
from ..enums import RequestState

__all__ = ("DemoResponse",)


class DemoResponse(ResponseModel):
    """demo#response"""

    state: RequestState
    """The state.

    demo#response/1
    """

    states: list[RequestState] | None = None
    """The states.

    demo#response/2
    """
