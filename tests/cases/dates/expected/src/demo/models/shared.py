# Written by apiscribe build; edits are lost.
"""What no call asks for."""

from datetime import date
from typing import TYPE_CHECKING

from .._runtime.models.request_model import RequestModel
from .._runtime.models.response_model import ResponseModel
from .._runtime.models.round_trip import ReadDateTime
from .._runtime.models.wire_types import DateTime

if TYPE_CHECKING:
    from typing import Unpack

    from ..bodies import DemoRequestDict

__all__ = ("DemoRequest", "DemoResponse")


class DemoRequest(RequestModel):
    """demo#request"""

    day: date | None = None
    """The day.

    demo#request/1
    """

    moment: DateTime
    """The moment.

    demo#request/2
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[DemoRequestDict]) -> None: ...


class DemoResponse(ResponseModel):
    """demo#response"""

    day: date | None = None
    """The day.

    demo#response/1
    """

    moment: ReadDateTime
    """The moment.

    demo#response/2
    """

    days: list[date] | None = None
    """The days.

    demo#response/3
    """
