# Written by apiscribe build; edits are lost.
"""What no call asks for."""

from typing import Optional

from .._runtime.models.response_model import ResponseModel

__all__ = ("Contact", "DemoResponse")


class Contact(ResponseModel):
    """The a.

    demo#response/1
    """

    name: str
    """The name.

    demo#response/1.1
    """

    parent: Optional["Contact"] = None
    """The parent.

    demo#response/1.2
    """

    others: list["Contact"] | None = None
    """The others.

    demo#response/1.3
    """


class DemoResponse(ResponseModel):
    """demo#response"""

    a: Contact | None = None
    """The a.

    demo#response/1
    """
