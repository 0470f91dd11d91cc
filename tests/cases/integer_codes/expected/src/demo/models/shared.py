# Written by apiscribe build; edits are lost.
"""What no call asks for."""

from .._runtime.models.response_model import ResponseModel
from ..enums import OrderType

__all__ = ("DemoResponse",)


class DemoResponse(ResponseModel):
    """demo#response"""

    kind: OrderType
    """The kind.

    demo#response/1
    """
