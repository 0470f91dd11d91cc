# Written by apiscribe build; edits are lost.
"""What no call asks for."""

from typing import Annotated

from pydantic import Field

from .._runtime.models.request_model import RequestModel

__all__ = ("DemoRequest",)


class DemoRequest(RequestModel):
    """demo#request"""

    size: int | None = None
    """How big it is.

    demo#request/1
    """

    box_no: Annotated[str | None, Field(alias="boxNo")] = None
    """Box no.

    demo#request/2
    """

    secret: str | None = None
    """A word to open it.

    demo#request/3
    """
