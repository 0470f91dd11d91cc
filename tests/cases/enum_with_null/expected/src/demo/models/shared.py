# Written by apiscribe build; edits are lost.
"""What no call asks for."""

from typing import TYPE_CHECKING, ClassVar, Literal

from .._runtime.models.request_model import RequestModel
from .._runtime.models.response_model import ResponseModel

if TYPE_CHECKING:
    from typing import Unpack

    from ..bodies import DemoRequestDict

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

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[DemoRequestDict]) -> None: ...


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
