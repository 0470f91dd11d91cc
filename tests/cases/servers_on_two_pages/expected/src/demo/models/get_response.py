# Written by apiscribe build; edits are lost.
"""GetResponse and its parts."""

from uuid import UUID

from .._runtime.models.response_model import ResponseModel

__all__ = ("GetResponse",)


class GetResponse(ResponseModel):
    """get#response"""

    uuid: UUID
    """The uuid.

    get#response/1
    """
