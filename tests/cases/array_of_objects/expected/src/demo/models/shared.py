# Written by apiscribe build; edits are lost.
"""What more than one body is made of."""

from typing import Annotated

from pydantic import Field

from demo._runtime.models.request_model import RequestModel
from demo._runtime.models.response_model import ResponseModel

__all__ = ("DemoRequest", "DemoResponse", "Package", "PackageRead")


class Package(RequestModel):
    """The packages.

    demo#request/1
    """

    number: str
    """The number.

    demo#request/1.1
    """


class PackageRead(ResponseModel):
    """The packages.

    demo#response/1
    """

    number: str | None = None
    """The number.

    demo#response/1.1
    """


class DemoRequest(RequestModel):
    """demo#request"""

    packages: Annotated[list[Package], Field(max_length=255, min_length=1)]
    """The packages.

    demo#request/1
    """


class DemoResponse(ResponseModel):
    """demo#response"""

    packages: list[PackageRead] | None = None
    """The packages.

    demo#response/1
    """
