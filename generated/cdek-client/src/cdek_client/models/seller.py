# Written by apiscribe build; edits are lost.
"""The actual seller of the goods."""

from typing import TYPE_CHECKING, Annotated, ClassVar

from pydantic import Field

from .._runtime.models import rules
from .._runtime.models.request_model import RequestModel
from ..enums import OwnershipForm

if TYPE_CHECKING:
    from typing import Unpack

    from ..bodies import SellerDict

__all__ = ("Seller",)


class Seller(RequestModel):
    """The actual seller of the goods.

    update_order#request/10, api_2026_07#seller_dto, api_2026_01_integration#seller_dto
    """

    _digits: ClassVar[frozenset[str]] = frozenset(("ownership_form",))

    _rules: ClassVar[tuple[rules.Rule, ...]] = (
        rules.dependent("B67", ("inn", ("phone",))),
    )

    name: Annotated[str | None, Field(max_length=255)] = None
    """Name of the actual seller.

    update_order#request/10.1, api_2026_07#seller_dto/1,
    api_2026_01_integration#seller_dto/1
    """

    inn: Annotated[str | None, Field(max_length=12)] = None
    """Taxpayer number of the actual seller.

    update_order#request/10.2, api_2026_07#seller_dto/2,
    api_2026_01_integration#seller_dto/2
    """

    phone: Annotated[str | None, Field(max_length=255)] = None
    """Phone number of the actual seller.

    update_order#request/10.3, api_2026_07#seller_dto/3,
    api_2026_01_integration#seller_dto/3
    """

    ownership_form: OwnershipForm | None = None
    """Code of the seller's form of incorporation.

    update_order#request/10.4, api_2026_07#seller_dto/4,
    api_2026_01_integration#seller_dto/4
    """

    address: Annotated[str | None, Field(max_length=255)] = None
    """Address of the actual seller.

    api_2026_07#seller_dto/5, api_2026_01_integration#seller_dto/5
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[SellerDict]) -> None: ...
