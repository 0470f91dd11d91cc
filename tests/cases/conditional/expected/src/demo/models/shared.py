# Written by apiscribe build; edits are lost.
"""What more than one body is made of."""

from uuid import UUID

from demo._model import RequestModel, ResponseModel

__all__ = ("DemoRequest", "DemoResponse")


class DemoRequest(RequestModel):
    """demo#request"""

    uuid: UUID | None = None
    """The uuid.
    Mandatory if number is empty.

    demo#request/1
    """

    number: str | None = None
    """The number.
    Mandatory if uuid is empty.

    demo#request/2
    """


class DemoResponse(ResponseModel):
    """demo#response"""

    number: str | None = None
    """The number.
    Mandatory if the order is new.

    demo#response/1
    """
