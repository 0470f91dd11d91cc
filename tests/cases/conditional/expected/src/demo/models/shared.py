# Written by apiscribe build; edits are lost.
"""What more than one body is made of."""

from typing import ClassVar
from uuid import UUID

from demo._runtime.models.request_model import RequestModel
from demo._runtime.models.response_model import ResponseModel
from demo._runtime.models.rules import Rule, any_of

__all__ = ("DemoRequest", "DemoResponse")


class DemoRequest(RequestModel):
    """demo#request"""

    _rules: ClassVar[tuple[Rule, ...]] = (any_of("B01", ("uuid",), ("number",)),)

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
