# Written by apiscribe build; edits are lost.
"""Box and its parts."""

from .._runtime.models.response_model import ResponseModel

__all__ = ("Box",)


class Box(ResponseModel):
    """boxes#box"""

    id: str
    """Identifier of the box.

    boxes#box/1
    """
