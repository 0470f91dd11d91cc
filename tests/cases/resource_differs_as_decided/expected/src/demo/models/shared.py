# Written by apiscribe build; edits are lost.
"""What no call asks for."""

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._runtime.models.request_model import RequestModel
from .._runtime.models.response_model import ResponseModel

if TYPE_CHECKING:
    from typing import Unpack

    from ..bodies import DemoRequestDict, PlaceDict

__all__ = ("DemoRequest", "DemoResponse", "Place", "PlaceRead")


class PlaceRead(ResponseModel):
    """The place.

    demo#response/2
    """

    city: str | None = None
    """The city.

    demo#response/2.1
    """


class DemoResponse(ResponseModel):
    """demo#response"""

    name: str | None = None
    """The name.

    demo#response/1
    """

    place: PlaceRead | None = None
    """The place.

    demo#response/2
    """


class Place(RequestModel):
    """The place.

    demo#request/2
    """

    city: str | None = None
    """The city.

    demo#request/2.1
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[PlaceDict]) -> None: ...


class DemoRequest(RequestModel):
    """demo#request"""

    name: Annotated[str | None, Field(max_length=4)] = None
    """The name.

    demo#request/1
    """

    place: Place | None = None
    """The place.

    demo#request/2
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[DemoRequestDict]) -> None: ...
