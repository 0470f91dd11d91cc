# Written by apiscribe build; edits are lost.
"""What more than one body is made of."""

from datetime import date

from demo._runtime.models.request_model import RequestModel
from demo._runtime.models.response_model import ResponseModel
from demo._runtime.models.round_trip import ReadDateTime
from demo._runtime.models.wire_types import DateTime

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
