# Written by apiscribe build; edits are lost.
"""What no call asks for."""

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from pydantic import Field

from .._runtime.models.request_model import RequestModel

if TYPE_CHECKING:
    from typing import Unpack

    from ..bodies import DemoRequestDict

__all__ = ("DemoRequest",)


class DemoRequest(RequestModel):
    """demo#request"""

    _nullable: ClassVar[frozenset[str]] = frozenset(("on",))

    no: Literal["no", "off", "y", "1:30", "2020-01-01", "1_000", "0b1"] | None = None
    """Text.

    demo#request/1
    """

    on: Literal[10, 8, 31] | None
    """Text.

    demo#request/2
    """

    weight: Annotated[float, Field(ge=0.5, le=1000.0)]
    """Text.

    demo#request/3
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[DemoRequestDict]) -> None: ...
