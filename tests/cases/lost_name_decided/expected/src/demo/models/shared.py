# Written by apiscribe build; edits are lost.
"""What more than one body is made of."""

from typing import Annotated

from pydantic import Field

from demo._runtime.models.request_model import RequestModel

__all__ = ("DemoRequest",)


class DemoRequest(RequestModel):
    """demo#request"""

    email: Annotated[str | None, Field(max_length=255)] = None
    """E-mail address.

    demo#request/1 (C65)
    """

    name: str
    """The name.

    demo#request/2
    """
