# Written by apiscribe build; edits are lost.
"""What more than one body is made of."""

from demo._model import RequestModel, ResponseModel
from demo._types import DateTime

__all__ = ["DemoRequest", "DemoResponse"]


class DemoRequest(RequestModel):
    """demo#request"""

    day: date_aliased | None = None
    """The day.

    demo#request/1
    """

    moment: DateTime
    """The moment.

    demo#request/2
    """

    date: date_aliased | None = None
    """The date.

    demo#request/3
    """

    other_date: date_aliased | None = None
    """The other_date.

    demo#request/4
    """


class DemoResponse(ResponseModel):
    """demo#response"""

    day: date_aliased | None = None
    """The day.

    demo#response/1
    """

    moment: DateTime
    """The moment.

    demo#response/2
    """

    days: list[date_aliased] | None = None
    """The days.

    demo#response/3
    """

    date: date_aliased | None = None
    """The date.

    demo#response/4
    """

    other_date: date_aliased | None = None
    """The other_date.

    demo#response/5
    """
