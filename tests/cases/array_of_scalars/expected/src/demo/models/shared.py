# Written by apiscribe build; edits are lost.
"""What more than one body is made of."""

from typing import Annotated

from pydantic import Field, RootModel

from demo._model import RequestModel

__all__ = ("DemoRequest",)


class Phone(RootModel[str]):
    root: Annotated[str, Field(max_length=24)]


class Seat(RootModel[int]):
    root: Annotated[int, Field(ge=1)]


class DemoRequest(RequestModel):
    """demo#request"""

    phones: Annotated[list[Phone] | None, Field(max_length=10)] = None
    """The phones.

    demo#request/1
    """

    seats: list[Seat]
    """The seats.

    demo#request/2
    """
