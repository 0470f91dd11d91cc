# Written by apiscribe build; edits are lost.
"""What no call asks for."""

from typing import TYPE_CHECKING, ClassVar

from .._runtime.models import rules
from .._runtime.models.request_model import RequestModel

if TYPE_CHECKING:
    from typing import Unpack

    from ..bodies import DemoRequestDict

__all__ = ("DemoRequest",)


class DemoRequest(RequestModel):
    """demo#request"""

    _advice: ClassVar[tuple[rules.Rule, ...]] = (rules.needs("B01", "width"),)

    length: int | None = None
    """The length.

    demo#request/1
    """

    width: int | None = None
    """The width.

    demo#request/2
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[DemoRequestDict]) -> None: ...
