# Written by apiscribe build; edits are lost.
"""What no call asks for."""

from .._runtime.models.response_model import ResponseModel

__all__ = ("DemoResponse", "Place")


class Place(ResponseModel):
    """The place.

    demo#response/1
    """

    city: str
    """The city.

    demo#response/1.1
    """

    country: str | None = None
    """Name of the country.

    In no table; seen in demo#examples/one
    """


class DemoResponse(ResponseModel):
    """demo#response"""

    place: Place
    """The place.

    demo#response/1
    """

    deleted: bool | None = None
    """Whether it was taken back.

    In no table; seen in real answers
    """

    tags: list[str] | None = None
    """Further words.

    In no table; seen in real answers
    """
