# Written by apiscribe build; edits are lost.
"""What no call asks for."""

from typing import Annotated

from pydantic import Field

from .._runtime.models.request_model import RequestModel

__all__ = ("DemoRequest",)


class DemoRequest(RequestModel):
    """demo#request"""

    field_2: Annotated[str | None, Field(alias="№")] = None
    """The №.

    demo#request/1
    """

    field: Annotated[str | None, Field(alias="имя")] = None
    """The имя.

    demo#request/2
    """
