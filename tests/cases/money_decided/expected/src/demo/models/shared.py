# Written by apiscribe build; edits are lost.
"""What more than one body is made of."""

from demo._runtime.models.request_model import RequestModel
from demo._runtime.models.response_model import ResponseModel
from demo._runtime.models.round_trip import ReadAmount
from demo._runtime.models.wire_types import Amount

__all__ = ("DemoRequest", "DemoResponse")


class DemoRequest(RequestModel):
    """demo#request"""

    value: Amount
    """The value.

    demo#request/1 (C01)
    """


class DemoResponse(ResponseModel):
    """demo#response"""

    value: ReadAmount
    """The value.

    demo#response/1 (C01)
    """

    rest: ReadAmount | None = None
    """The rest.

    demo#response/2 (C01)
    """
