# Written by apiscribe build; edits are lost.
"""What no call asks for."""

from typing import TYPE_CHECKING

from .._runtime.models.request_model import RequestModel
from .._runtime.models.response_model import ResponseModel
from .._runtime.models.round_trip import ReadAmount
from .._runtime.models.wire_types import Amount

if TYPE_CHECKING:
    from typing import Unpack

    from ..bodies import DemoRequestDict

__all__ = ("DemoRequest", "DemoResponse")


class DemoRequest(RequestModel):
    """demo#request"""

    value: Amount
    """The value.

    demo#request/1
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[DemoRequestDict]) -> None: ...


class DemoResponse(ResponseModel):
    """demo#response"""

    value: ReadAmount
    """The value.

    demo#response/1
    """

    rest: ReadAmount | None = None
    """The rest.

    demo#response/2
    """
