# Written by apiscribe build; edits are lost.
"""What no call asks for."""

from typing import Annotated

from pydantic import Field

from .._runtime.models.request_model import RequestModel
from .._runtime.models.response_model import ResponseModel

__all__ = ("DemoRequest", "DemoResponse")


class DemoRequest(RequestModel):
    """demo#request"""

    order_id: Annotated[str | None, Field(alias="order-id")] = None
    """Text.

    demo#request/1
    """

    order_number: Annotated[str | None, Field(alias="orderNumber")] = None
    """Text.

    demo#request/2
    """

    httpcode: Annotated[str | None, Field(alias="HTTPCode")] = None
    """Text.

    demo#request/3
    """

    field_2nd_line: Annotated[str | None, Field(alias="2nd_line")] = None
    """Text.

    demo#request/4
    """

    a_c: Annotated[str | None, Field(alias="a.c")] = None
    """Text.

    demo#request/5
    """

    x: Annotated[str | None, Field(alias="x$")] = None
    """Text.

    demo#request/6
    """

    it_s: Annotated[str | None, Field(alias="it's")] = None
    """Text.

    demo#request/7
    """

    a_b: Annotated[str | None, Field(alias='a"b')] = None
    """Text.

    demo#request/8
    """

    back_slash: Annotated[str | None, Field(alias="back\\slash")] = None
    """Text.

    demo#request/9
    """

    field_7: Annotated[str | None, Field(alias="{{7}}")] = None
    """Text.

    demo#request/10
    """

    if_: Annotated[str | None, Field(alias="{%if%}")] = None
    """Text.

    demo#request/11
    """

    na_ve: Annotated[str | None, Field(alias="naïve_é")] = None
    """Text.

    demo#request/12
    """

    id: Annotated[str | None, Field(alias="заказ_id")] = None
    """Text.

    demo#request/13
    """

    triple_x: Annotated[str | None, Field(alias='triple_"""_x')] = None
    """Text.

    demo#request/14
    """


class DemoResponse(ResponseModel):
    """demo#response"""

    order_id: Annotated[str | None, Field(alias="order-id")] = None
    """Text.

    demo#response/1
    """

    order_number: Annotated[str | None, Field(alias="orderNumber")] = None
    """Text.

    demo#response/2
    """

    httpcode: Annotated[str | None, Field(alias="HTTPCode")] = None
    """Text.

    demo#response/3
    """

    field_2nd_line: Annotated[str | None, Field(alias="2nd_line")] = None
    """Text.

    demo#response/4
    """

    a_c: Annotated[str | None, Field(alias="a.c")] = None
    """Text.

    demo#response/5
    """

    x: Annotated[str | None, Field(alias="x$")] = None
    """Text.

    demo#response/6
    """

    it_s: Annotated[str | None, Field(alias="it's")] = None
    """Text.

    demo#response/7
    """

    a_b: Annotated[str | None, Field(alias='a"b')] = None
    """Text.

    demo#response/8
    """

    back_slash: Annotated[str | None, Field(alias="back\\slash")] = None
    """Text.

    demo#response/9
    """

    field_7: Annotated[str | None, Field(alias="{{7}}")] = None
    """Text.

    demo#response/10
    """

    if_: Annotated[str | None, Field(alias="{%if%}")] = None
    """Text.

    demo#response/11
    """

    na_ve: Annotated[str | None, Field(alias="naïve_é")] = None
    """Text.

    demo#response/12
    """

    id: Annotated[str | None, Field(alias="заказ_id")] = None
    """Text.

    demo#response/13
    """

    triple_x: Annotated[str | None, Field(alias='triple_"""_x')] = None
    """Text.

    demo#response/14
    """
