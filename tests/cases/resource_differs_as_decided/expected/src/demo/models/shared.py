# Written by apiscribe build; edits are lost.
"""What more than one body is made of."""

from typing import Annotated

from pydantic import Field

from demo._runtime.models.request_model import RequestModel
from demo._runtime.models.response_model import ResponseModel

__all__ = ("DemoRequest", "DemoResponse", "Place", "PlaceRead")


class PlaceRead(ResponseModel):
    """The place.

    demo#response/2
    """

    city: str | None = None
    """The city.

    demo#response/2.1 (C17.2)
    """


class DemoResponse(ResponseModel):
    """demo#response"""

    name: str | None = None
    """The name.

    demo#response/1 (C16.2)
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

    demo#request/2.1 (C17)
    """


class DemoRequest(RequestModel):
    """demo#request"""

    name: Annotated[str | None, Field(max_length=4)] = None
    """The name.

    demo#request/1 (C16)
    """

    place: Place | None = None
    """The place.

    demo#request/2
    """
