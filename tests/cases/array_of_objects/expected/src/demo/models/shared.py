# Written by apiscribe build; edits are lost.
"""What no call asks for."""

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._runtime.models.request_model import RequestModel
from .._runtime.models.response_model import ResponseModel

if TYPE_CHECKING:
    from typing import Unpack

    from ..bodies import DemoRequestDict, PackageDict

__all__ = ("DemoRequest", "DemoResponse", "Package", "PackageRead")


class Package(RequestModel):
    """The packages.

    demo#request/1
    """

    number: str
    """The number.

    demo#request/1.1
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[PackageDict]) -> None: ...


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

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[DemoRequestDict]) -> None: ...


class DemoResponse(ResponseModel):
    """demo#response"""

    packages: list[PackageRead] | None = None
    """The packages.

    demo#response/1
    """
