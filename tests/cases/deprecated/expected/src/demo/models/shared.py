# Written by apiscribe build; edits are lost.
"""What more than one body is made of."""

from demo._runtime.models.request_model import RequestModel
from demo._runtime.models.response_model import ResponseModel

__all__ = ("DemoRequest", "DemoResponse")


class DemoRequest(RequestModel):
    """demo#request"""

    old_code: str | None = None
    """The old_code.
    Deprecated.

    demo#request/1
    """

    code: str | None = None
    """The code.

    demo#request/2
    """


class DemoResponse(ResponseModel):
    """demo#response"""

    old_code: str | None = None
    """The old_code.
    Deprecated.

    demo#response/1
    """
