# Written by apiscribe build; edits are lost.
"""What no call asks for."""

from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from .._runtime.models import rules
from .._runtime.models.request_model import RequestModel
from .._runtime.models.response_model import ResponseModel

if TYPE_CHECKING:
    from typing import Unpack

    from ..bodies import DemoRequestDict

__all__ = ("DemoRequest", "DemoResponse")


class DemoRequest(RequestModel):
    """demo#request"""

    _rules: ClassVar[tuple[rules.Rule, ...]] = (
        rules.any_of("B01", ("uuid",), ("number",)),
    )

    uuid: UUID | None = None
    """The uuid.
    Mandatory if number is empty.

    demo#request/1
    """

    number: str | None = None
    """The number.
    Mandatory if uuid is empty.

    demo#request/2
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[DemoRequestDict]) -> None: ...


class DemoResponse(ResponseModel):
    """demo#response"""

    number: str | None = None
    """The number.
    Mandatory if the order is new.

    demo#response/1
    """
