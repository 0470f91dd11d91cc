# Written by apiscribe build; edits are lost.
"""What more than one body is made of."""

from builtins import frozenset as frozenset_aliased, list as list_aliased
from datetime import date as date_aliased
from typing import Annotated, ClassVar, Literal
from uuid import UUID

from pydantic import Field

from demo._runtime.models.request_model import RequestModel
from demo._runtime.models.response_model import ResponseModel

__all__ = ("DemoRequest", "DemoResponse")


class DemoRequest(RequestModel):
    """demo#request"""

    _nullable: ClassVar[frozenset_aliased[str]] = frozenset_aliased(("frozenset",))

    int_: Annotated[int | None, Field(alias="int")] = None
    """The int.

    demo#request/1
    """

    list: str | None = None
    """The list.

    demo#request/2
    """

    lines: list_aliased[str] | None = None
    """The lines.

    demo#request/3
    """

    frozenset: Literal[1] | None = None
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

    date: date_aliased | None = None
    """The date.

    demo#request/8
    """

    day: date_aliased | None = None
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

    list: str | None = None
    """The list.

    demo#response/5
    """

    lines: list_aliased[str] | None = None
    """The lines.

    demo#response/6
    """

    object: str | None = None
    """The object.

    demo#response/7
    """

    property: str | None = None
    """The property.

    demo#response/8
    """
