# Written by apiscribe build; edits are lost.
"""What no call asks for."""

from typing import TYPE_CHECKING

from .._runtime.models.request_model import RequestModel

if TYPE_CHECKING:
    from typing import Unpack

    from ..bodies import ContactDict, DemoRequestDict, PlaceDict, StreetDict

__all__ = ("Contact", "DemoRequest", "Place", "Street")


class Street(RequestModel):
    """The street.

    demo#request/1.2.1
    """

    lane: str | None = None
    """The lane.

    demo#request/1.2.1.1
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[StreetDict]) -> None: ...


class Place(RequestModel):
    """The place.

    demo#request/1.2
    """

    street: Street | None = None
    """The street.

    demo#request/1.2.1
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[PlaceDict]) -> None: ...


class Contact(RequestModel):
    """The sender.

    demo#request/1
    """

    name: str
    """The name.

    demo#request/1.1
    """

    place: Place | None = None
    """The place.

    demo#request/1.2
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[ContactDict]) -> None: ...


class DemoRequest(RequestModel):
    """demo#request"""

    sender: Contact
    """The sender.

    demo#request/1
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[DemoRequestDict]) -> None: ...
