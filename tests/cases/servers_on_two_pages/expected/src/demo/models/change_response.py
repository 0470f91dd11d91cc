# Written by apiscribe build; edits are lost.
"""ChangeResponse and its parts."""

from uuid import UUID

from .._runtime.models.response_model import ResponseModel

__all__ = ("ChangeResponse",)


class ChangeResponse(ResponseModel):
    """change#response"""

    uuid: UUID
    """The uuid.

    change#response/1
    """
