# Written by apiscribe build; edits are lost.
"""What more than one body is made of."""

from datetime import date

from demo._faithful import ReadDateTime
from demo._request import RequestModel
from demo._response import ResponseModel
from demo._types import DateTime

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
