# Written by apiscribe build; edits are lost.
"""What more than one body is made of."""

from typing import Annotated

from pydantic import Field

from demo._runtime.models.request_model import RequestModel
from demo._runtime.models.response_model import ResponseModel

__all__ = ("DemoRequest", "DemoResponse")


class DemoRequest(RequestModel):
    """demo#request"""

    tax_number: Annotated[str | None, Field(pattern="^(?:.{10}|.{12})$")] = None
    """The tax_number.

    demo#request/1
    """


class DemoResponse(ResponseModel):
    """demo#response"""

    tax_number: str | None = None
    """The tax_number.

    demo#response/1
    """
