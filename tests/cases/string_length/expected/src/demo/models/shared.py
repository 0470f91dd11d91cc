# Written by apiscribe build; edits are lost.
"""What more than one body is made of."""

from typing import Annotated

from pydantic import Field

from demo._runtime.models.request_model import RequestModel
from demo._runtime.models.response_model import ResponseModel

__all__ = ("DemoRequest", "DemoResponse")


class DemoRequest(RequestModel):
    """demo#request"""

    name: Annotated[str | None, Field(max_length=40)] = None
    """The name.

    demo#request/1
    """


class DemoResponse(ResponseModel):
    """demo#response"""

    name: str | None = None
    """The name.

    demo#response/1
    """
