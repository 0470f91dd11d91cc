# Written by apiscribe build; edits are lost.
"""What no call asks for."""

from uuid import UUID

from .._runtime.models.response_model import ResponseModel

__all__ = ("DemoResponse", "Entity")


class Entity(ResponseModel):
    """The related.

    demo#response/1
    """

    uuid: UUID
    """The uuid.

    demo#response/1.1
    """


class DemoResponse(ResponseModel):
    """demo#response"""

    related: list[Entity] | None = None
    """The related.

    demo#response/1
    """
