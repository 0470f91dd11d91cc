# Written by apiscribe build; edits are lost.
"""What no call asks for."""

from uuid import UUID

from .._runtime.models.response_model import ResponseModel

__all__ = ("Receipt",)


class Receipt(ResponseModel):
    """What comes back.

    change#response, remove#response
    """

    uuid: UUID
    """The uuid.

    change#response/1, remove#response/1
    """

    state: str | None = None
    """The state.

    change#response/2, remove#response/2
    """

    reason: str | None = None
    """The reason.

    remove#response/3
    """
