# Written by apiscribe build; edits are lost.
"""What no call asks for."""

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._runtime.models.request_model import RequestModel
from .._runtime.models.response_model import ResponseModel

if TYPE_CHECKING:
    from typing import Unpack

    from ..bodies import DemoRequestDict

__all__ = ("DemoRequest", "DemoResponse")


class DemoRequest(RequestModel):
    """demo#request"""

    name: Annotated[str | None, Field(max_length=40)] = None
    """The name.

    demo#request/1
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[DemoRequestDict]) -> None: ...


class DemoResponse(ResponseModel):
    """demo#response"""

    name: str | None = None
    """The name.

    demo#response/1
    """
