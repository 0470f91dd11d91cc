# Written by apiscribe build; edits are lost.
"""One part of an order."""

from uuid import UUID

from .._runtime.models.response_model import ResponseModel

__all__ = ("Part",)


class Part(ResponseModel):
    """One part of an order.

    demo#response
    """

    uuid: UUID
    """The uuid.

    demo#response/1
    """
