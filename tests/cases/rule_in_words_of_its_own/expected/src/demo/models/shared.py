# Written by apiscribe build; edits are lost.
"""What more than one body is made of."""

from typing import Annotated, ClassVar

from pydantic import Field

from demo._runtime.models.request_model import RequestModel
from demo._runtime.models.rules import Rule, needs, total, unique

__all__ = ("DemoRequest", "Item")


class Item(RequestModel):
    """The items.

    demo#request/4
    """

    _advice: ClassVar[tuple[Rule, ...]] = (needs("B03", "weight"),)

    number: str
    """The number.

    demo#request/4.1
    """

    amount: int
    """The amount.

    demo#request/4.2
    """

    weight: int | None = None
    """The weight.

    demo#request/4.3
    """


class DemoRequest(RequestModel):
    """demo#request"""

    _rules: ClassVar[tuple[Rule, ...]] = (
        unique("B01", "items", "number"),
        total("B02", "items[].amount", minimum=1, maximum=100),
    )

    length: int | None = None
    """The length.
    Unit: centimetre.

    demo#request/1
    """

    width: int | None = None
    """The width.
    Unit: centimetre.

    demo#request/2
    """

    weight: int
    """The weight.
    Unit: gram.

    demo#request/3
    """

    items: Annotated[list[Item], Field(min_length=1)]
    """The items.

    demo#request/4
    """
