# Written by apiscribe build; edits are lost.
"""What more than one body is made of."""

from typing import Annotated

from pydantic import Field

from demo._runtime.models.request_model import RequestModel

__all__ = ("DemoRequest",)


class DemoRequest(RequestModel):
    """demo#request"""

    country: Annotated[str | None, Field(pattern="^[\"'\\\\A-Z]{2}$")] = None
    """The country.

    demo#request/1 (C01)
    """
