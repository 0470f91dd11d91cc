# Written by apiscribe build; edits are lost.
"""What no call asks for."""

from typing import TYPE_CHECKING

from .._runtime.models.request_model import RequestModel

if TYPE_CHECKING:
    from typing import Unpack

    from ..bodies import ContactDict, DemoRequestDict

__all__ = ("Contact", "DemoRequest")


class Contact(RequestModel):
    """The sender.

    demo#request/1
    """

    name: str
    """The name.

    demo#request/1.1
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[ContactDict]) -> None: ...


class DemoRequest(RequestModel):
    """demo#request"""

    sender: Contact
    """The sender.

    demo#request/1
    """

    receiver: Contact | None = None
    """The receiver.

    demo#request/2
    """

    others: list[Contact] | None = None
    """The others.

    demo#request/3
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[DemoRequestDict]) -> None: ...
