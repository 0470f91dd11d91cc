# Written by apiscribe build; edits are lost.
"""What more than one body is made of."""

from demo._runtime.models.response_model import ResponseModel
from demo.enums import OrderType

__all__ = ("DemoResponse",)


class DemoResponse(ResponseModel):
    """demo#response"""

    kind: OrderType
    """The kind.

    demo#response/1
    """
