# Written by apiscribe build; edits are lost.
"""What no call asks for."""

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from pydantic import Field

from .._runtime.models.request_model import RequestModel

if TYPE_CHECKING:
    from typing import Unpack

    from ..bodies import DemoRequestDict

__all__ = ("DemoRequest",)


class DemoRequest(RequestModel):
    """demo#request"""

    _nullable: ClassVar[frozenset[str]] = frozenset(("comment", "mode"))

    comment: Annotated[str | None, Field(max_length=9)] = None
    """The comment.

    demo#request/1
    """

    mode: Literal[1, 2] | None = None
    """The mode.

    demo#request/2
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[DemoRequestDict]) -> None: ...
