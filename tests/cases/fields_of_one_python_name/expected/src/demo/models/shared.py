# Written by apiscribe build; edits are lost.
"""What no call asks for."""

from typing import Annotated

from pydantic import Field

from .._runtime.models.request_model import RequestModel

__all__ = ("DemoRequest",)


class DemoRequest(RequestModel):
    """demo#request"""

    order_id_2: Annotated[str | None, Field(alias="order-id")] = None
    """The order-id.

    demo#request/1
    """

    order_id_3: Annotated[str | None, Field(alias="orderId")] = None
    """The orderId.

    demo#request/2
    """

    order_id: str | None = None
    """The order_id.

    demo#request/3
    """

    kind: Annotated[str, Field(alias="@type")]
    """The kind.

    demo#request/4
    """

    type: str | None = None
    """The type.

    demo#request/5
    """

    id_2: Annotated[int, Field(alias="_id")]
    """The inner number.

    demo#request/6
    """

    id: str
    """The number.

    demo#request/7
    """
