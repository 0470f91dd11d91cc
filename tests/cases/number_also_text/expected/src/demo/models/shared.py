# Written by apiscribe build; edits are lost.
"""What no call asks for."""

from typing import TYPE_CHECKING

from .._runtime.models.request_model import RequestModel
from .._runtime.models.response_model import ResponseModel
from .._runtime.models.round_trip import ReadDigits
from .._runtime.models.wire_types import AmountText, SentInt

if TYPE_CHECKING:
    from typing import Unpack

    from ..bodies import DemoRequestDict

__all__ = ("DemoRequest", "DemoResponse")


class DemoRequest(RequestModel):
    """demo#request"""

    code: SentInt
    """The code.

    demo#request/1
    """

    price: AmountText | None = None
    """The price.

    demo#request/2
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[DemoRequestDict]) -> None: ...


class DemoResponse(ResponseModel):
    """demo#response"""

    code: ReadDigits
    """The code.

    demo#response/1
    """

    price: AmountText | None = None
    """The price.

    demo#response/2
    """

    tariff: ReadDigits | None = None
    """The tariff.

    demo#response/3
    """
