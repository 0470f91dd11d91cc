# Written by apiscribe build; edits are lost.
"""What more than one body is made of."""

from typing import ClassVar, Literal

from demo._runtime.models.request_model import RequestModel
from demo._runtime.models.response_model import ResponseModel

__all__ = ("DemoRequest", "DemoResponse")


class DemoRequest(RequestModel):
    """demo#request"""

    _nullable: ClassVar[frozenset[str]] = frozenset(("vat_rate",))

    vat_rate: Literal[0, 10, 20] | None = None
    """The vat_rate.

    demo#request/1
    """

    mode: Literal["door", "office"]
    """The mode.

    demo#request/2
    """


class DemoResponse(ResponseModel):
    """demo#response"""

    vat_rate: int | None = None
    """The vat_rate.

    demo#response/1
    """

    mode: str
    """The mode.

    demo#response/2
    """
