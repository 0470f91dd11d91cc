# Written by apiscribe build; edits are lost.
"""The actual seller of one kind of goods."""

from typing import TYPE_CHECKING, Annotated, ClassVar

from pydantic import Field

from .._runtime.models.request_model import RequestModel
from ..enums import OwnershipForm

if TYPE_CHECKING:
    from typing import Unpack

    from ..bodies import ItemSellerDict

__all__ = ("ItemSeller",)


class ItemSeller(RequestModel):
    """The actual seller of one kind of goods.

    api_2026_07#seller_item_dto, api_2026_01_integration#seller_item_dto
    """

    _digits: ClassVar[frozenset[str]] = frozenset(("ownership_form",))

    name: Annotated[str | None, Field(max_length=255)] = None
    """Name of the actual seller.

    api_2026_07#seller_item_dto/1, api_2026_01_integration#seller_item_dto/1
    """

    inn: Annotated[str | None, Field(max_length=12)] = None
    """Tax number of the actual seller.

    api_2026_07#seller_item_dto/2, api_2026_01_integration#seller_item_dto/2
    """

    phone: str | None = None
    """Phone of the actual seller.

    api_2026_07#seller_item_dto/3, api_2026_01_integration#seller_item_dto/3
    """

    ownership_form: OwnershipForm | None = None
    """Code of the seller's form of ownership.

    api_2026_07#seller_item_dto/4, api_2026_01_integration#seller_item_dto/4
    """

    address: Annotated[str | None, Field(max_length=255)] = None
    """Address of the actual seller, printed on invoices of international orders.

    api_2026_07#seller_item_dto/5, api_2026_01_integration#seller_item_dto/5
    """

    giis_subdivision_id: str | None = None
    """Subdivision of the seller in the state register of precious metals.

    api_2026_07#seller_item_dto/6, api_2026_01_integration#seller_item_dto/6
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[ItemSellerDict]) -> None: ...
