# Written by apiscribe build; edits are lost.
"""What no call asks for."""

from .._runtime.models.response_model import ResponseModel

__all__ = ("DemoResponse", "Phone")


class Phone(ResponseModel):
    """The phone.

    demo#response/1
    """

    number: str
    """The number.

    demo#response/1.1
    """


class DemoResponse(ResponseModel):
    """demo#response"""

    phone: Phone | str | None = None
    """The phone.

    demo#response/1
    """
