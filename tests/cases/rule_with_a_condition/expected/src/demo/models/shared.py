# Written by apiscribe build; edits are lost.
"""What no call asks for."""

from typing import TYPE_CHECKING, Annotated, ClassVar

from pydantic import Field

from .._runtime.models import rules
from .._runtime.models.request_model import RequestModel

if TYPE_CHECKING:
    from typing import Unpack

    from ..bodies import DemoRequestDict, ItemDict

__all__ = ("DemoRequest", "Item")


class Item(RequestModel):
    """The items.

    demo#request/4
    """

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

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[ItemDict]) -> None: ...


class DemoRequest(RequestModel):
    """demo#request"""

    _rules: ClassVar[tuple[rules.Rule, ...]] = (
        rules.when("B01", (rules.needs("B01", "length"),), rules.needs("B01", "width")),
        rules.when(
            "B02",
            (rules.facet("B02", "weight", minimum=100),),
            rules.each("B02", "items", rules.needs("B02", "weight")),
        ),
        rules.each(
            "B04",
            "items",
            rules.when(
                "B04",
                (rules.needs("B04", "weight"),),
                rules.facet("B04", "amount", maximum=1),
            ),
        ),
    )

    _advice: ClassVar[tuple[rules.Rule, ...]] = (
        rules.when(
            "B03",
            (rules.any_of("B03", ("length",), ("width",)),),
            rules.facet("B03", "weight", maximum=999),
            rules.without("B03", "length", "width"),
        ),
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

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[DemoRequestDict]) -> None: ...
