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

    weight: Annotated[int | None, Field(ge=1, le=30000)] = None
    """The weight.
    Unit: gram.

    demo#request/1
    """

    share: Annotated[float | None, Field(ge=0.5, le=2.0)] = None
    """The share.

    demo#request/2
    """

    width: Annotated[int | None, Field(le=90)] = None
    """The width.
    Unit: centimetre.

    demo#request/3
    """

    part: Annotated[float | None, Field(ge=1.0, le=3.0)] = None
    """The part.

    demo#request/4
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[DemoRequestDict]) -> None: ...


class DemoResponse(ResponseModel):
    """demo#response"""

    weight: int | None = None
    """The weight.
    Unit: gram.

    demo#response/1
    """
