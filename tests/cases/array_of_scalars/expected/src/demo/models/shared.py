# Written by apiscribe build; edits are lost.
"""What no call asks for."""

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._runtime.models.request_model import RequestModel

if TYPE_CHECKING:
    from typing import Unpack

    from ..bodies import DemoRequestDict

__all__ = ("DemoRequest",)


class DemoRequest(RequestModel):
    """demo#request"""

    phones: Annotated[
        list[Annotated[str, Field(max_length=24)]] | None, Field(max_length=10)
    ] = None
    """The phones.

    demo#request/1
    """

    seats: list[Annotated[int, Field(ge=1)]]
    """The seats.

    demo#request/2
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[DemoRequestDict]) -> None: ...
