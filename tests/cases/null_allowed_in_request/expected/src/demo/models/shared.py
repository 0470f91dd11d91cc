# Written by apiscribe build; edits are lost.
"""What more than one body is made of."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from demo._runtime.models.request_model import RequestModel

__all__ = ("DemoRequest",)


class DemoRequest(RequestModel):
    """demo#request"""

    _nullable: ClassVar[frozenset[str]] = frozenset(("comment", "mode"))

    comment: Annotated[str | None, Field(max_length=9)] = None
    """The comment.

    demo#request/1 (C01)
    """

    mode: Literal[1, 2] | None = None
    """The mode.

    demo#request/2 (C01)
    """
