# Written by apiscribe build; edits are lost.
"""What no call asks for."""

from uuid import UUID

from .._runtime.models.response_model import ResponseModel

__all__ = ("Receipt",)


class Receipt(ResponseModel):
    """change#response, remove#response"""

    uuid: UUID | None = None
    """The uuid.
    Mandatory in the docs.

    change#response/1, remove#response/1
    """
