# Written by apiscribe build; edits are lost.
"""What more than one body is made of."""

from demo._runtime.models.request_model import RequestModel
from demo._runtime.models.response_model import ResponseModel
from demo._runtime.models.round_trip import ReadDigits
from demo._runtime.models.wire_types import AmountText, SentInt

__all__ = ("DemoRequest", "DemoResponse")


class DemoRequest(RequestModel):
    """demo#request"""

    code: SentInt
    """The code.

    demo#request/1 (C01)
    """

    price: AmountText | None = None
    """The price.

    demo#request/2 (C02)
    """


class DemoResponse(ResponseModel):
    """demo#response"""

    code: ReadDigits
    """The code.

    demo#response/1 (C01)
    """

    price: AmountText | None = None
    """The price.

    demo#response/2 (C02)
    """

    tariff: ReadDigits | None = None
    """The tariff.

    demo#response/3 (C03)
    """
