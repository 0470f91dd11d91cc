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

    country: Annotated[str | None, Field(pattern="^[\"'\\\\A-Z]{2}$")] = None
    """The country.

    demo#request/1
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[DemoRequestDict]) -> None: ...
