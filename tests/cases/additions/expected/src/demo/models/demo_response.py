# Written by apiscribe build; edits are lost.
"""DemoResponse and its parts."""

from uuid import UUID

from .._runtime.models.response_model import ResponseModel

__all__ = ("DemoResponse",)


class DemoResponse(ResponseModel):
    """demo#response"""

    uuid: UUID
    """The uuid.

    demo#response/1
    """
