# Written by apiscribe build; edits are lost.
"""What no call asks for."""

from datetime import date
from typing import Annotated, ClassVar, Literal
from uuid import UUID

from pydantic import Field

from .._runtime.models.request_model import RequestModel
from .._runtime.models.response_model import ResponseModel

__all__ = ("DemoRequest", "DemoResponse")


class DemoRequest(RequestModel):
    """demo#request"""

    _nullable: ClassVar[frozenset[str]] = frozenset(("frozenset_",))

    int_: Annotated[int | None, Field(alias="int")] = None
    """The int.

    demo#request/1
    """

    list_: Annotated[str | None, Field(alias="list")] = None
    """The list.

    demo#request/2
    """

    lines: list[str] | None = None
    """The lines.

    demo#request/3
    """

    frozenset_: Annotated[Literal[1] | None, Field(alias="frozenset")] = None
    """The frozenset.

    demo#request/4
    """

    bool_: Annotated[bool | None, Field(alias="bool")] = None
    """The bool.

    demo#request/5
    """

    float_: Annotated[float | None, Field(alias="float")] = None
    """The float.

    demo#request/6
    """

    more: float | None = None
    """The more.

    demo#request/7
    """

    date_: Annotated[date | None, Field(alias="date")] = None
    """The date.

    demo#request/8
    """

    day: date | None = None
    """The day.

    demo#request/9
    """


class DemoResponse(ResponseModel):
    """demo#response"""

    str_: Annotated[str | None, Field(alias="str")] = None
    """The str.

    demo#response/1
    """

    dict_: Annotated[str | None, Field(alias="dict")] = None
    """The dict.

    demo#response/2
    """

    uuid: UUID | None = None
    """The uuid.

    demo#response/3
    """

    other: UUID | None = None
    """The other.

    demo#response/4
    """

    list_: Annotated[str | None, Field(alias="list")] = None
    """The list.

    demo#response/5
    """

    lines: list[str] | None = None
    """The lines.

    demo#response/6
    """

    object: str | None = None
    """The object.

    demo#response/7
    """

    property_: Annotated[str | None, Field(alias="property")] = None
    """The property.

    demo#response/8
    """
