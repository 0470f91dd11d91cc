# Written by apiscribe build; edits are lost.
"""A package of the order, with its size, weight and contents."""

from typing import TYPE_CHECKING, Annotated, ClassVar

from pydantic import Field

from .._runtime.models import rules
from .._runtime.models.request_model import RequestModel
from .item import Item

if TYPE_CHECKING:
    from typing import Unpack

    from ..bodies import PackageDict

__all__ = ("Package",)


class Package(RequestModel):
    """A package of the order, with its size, weight and contents.

    update_order#request/15, api_2026_07#package_request_dto,
    api_2026_01_integration#package_request_dto
    """

    _rules: ClassVar[tuple[rules.Rule, ...]] = (
        rules.dependent(
            "B42",
            ("length", ("width", "height")),
            ("width", ("length", "height")),
            ("height", ("length", "width")),
        ),
    )

    _advice: ClassVar[tuple[rules.Rule, ...]] = (
        rules.when(
            "B42.2",
            (rules.facet("B42.2", "weight", minimum=100),),
            rules.needs("B42.2", "length", "width", "height"),
        ),
        rules.facet("C36.2", "length", minimum=1),
        rules.facet("C36.2", "width", minimum=1),
        rules.facet("C36.2", "height", minimum=1),
    )

    package_id: str | None = None
    """CDEK identifier of the package; not needed for a new package.
    Mandatory if the package is not new.

    update_order#request/15.1, api_2026_07#package_request_dto/8,
    api_2026_01_integration#package_request_dto/8
    """

    number: Annotated[str, Field(max_length=20)]
    """Package number, unique within the order: a running number or the order's.

    update_order#request/15.2, api_2026_07#package_request_dto/1,
    api_2026_01_integration#package_request_dto/1
    """

    weight: Annotated[int, Field(ge=1)]
    """Total weight of the package in grams.
    Unit: gram.

    update_order#request/15.3, api_2026_07#package_request_dto/2,
    api_2026_01_integration#package_request_dto/2
    """

    length: int | None = None
    """Length of the package in centimetres.
    Unit: centimetre.
    Mandatory if another dimension is given.

    update_order#request/15.4, api_2026_07#package_request_dto/3,
    api_2026_01_integration#package_request_dto/3
    """

    width: int | None = None
    """Width of the package in centimetres.
    Unit: centimetre.
    Mandatory if another dimension is given.

    update_order#request/15.5, api_2026_07#package_request_dto/4,
    api_2026_01_integration#package_request_dto/4
    """

    height: int | None = None
    """Height of the package in centimetres.
    Unit: centimetre.
    Mandatory if another dimension is given.

    update_order#request/15.6, api_2026_07#package_request_dto/5,
    api_2026_01_integration#package_request_dto/5
    """

    comment: Annotated[str | None, Field(max_length=255)] = None
    """Free-text remark on the package.

    update_order#request/15.7, api_2026_07#package_request_dto/6,
    api_2026_01_integration#package_request_dto/6
    """

    items: list[Item] | None = None
    """Goods in the package. E-shop orders only.
    Mandatory in the docs.

    update_order#request/15.8, api_2026_07#package_request_dto/7,
    api_2026_01_integration#package_request_dto/7
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[PackageDict]) -> None: ...
