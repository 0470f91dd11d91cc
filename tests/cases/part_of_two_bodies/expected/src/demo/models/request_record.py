# Written by apiscribe build; edits are lost.
"""A request and how far it has come."""

from uuid import UUID

from .._runtime.models.response_model import ResponseModel

__all__ = ("RequestRecord",)


class RequestRecord(ResponseModel):
    """A request and how far it has come.

    change#response/1, remove#response/1
    """

    uuid: UUID | None = None
    """The uuid.

    change#response/1.1, remove#response/1.1
    """
