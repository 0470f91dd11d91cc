# Written by apiscribe build; edits are lost.
"""What no call asks for."""

from typing import TYPE_CHECKING

from .._runtime.models.request_model import RequestModel
from .._runtime.models.response_model import ResponseModel

if TYPE_CHECKING:
    from typing import Unpack

    from ..bodies import DemoRequestDict

__all__ = ("DemoRequest", "DemoResponse")


class DemoRequest(RequestModel):
    """demo#request"""

    number: str
    """The number.

    demo#request/1
    """

    comment: str | None = None
    """The comment.

    demo#request/2
    """

    note: str | None = None
    """The note.

    demo#request/3
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[DemoRequestDict]) -> None: ...


class DemoResponse(ResponseModel):
    """demo#response"""

    number: str
    """The number.

    demo#response/1
    """

    comment: str | None = None
    """The comment.

    demo#response/2
    """

    note: str | None = None
    """The note.

    demo#response/3
    """
