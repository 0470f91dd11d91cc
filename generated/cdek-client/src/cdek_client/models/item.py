# Written by apiscribe build; edits are lost.
"""One kind of goods in a package."""

from typing import TYPE_CHECKING, Annotated, ClassVar

from pydantic import Field

from .._runtime.models import rules
from .._runtime.models.request_model import RequestModel
from .._runtime.models.wire_types import Amount
from .._runtime.shared_rules import RULE_B55_3
from ..enums import Material
from .item_seller import ItemSeller
from .payment import Payment

if TYPE_CHECKING:
    from typing import Unpack

    from ..bodies import ItemDict

__all__ = ("Item",)


class Item(RequestModel):
    """One kind of goods in a package.

    update_order#request/15.8, api_2026_07#package_request_dto/7,
    api_2026_01_integration#package_request_dto/7
    """

    _rules: ClassVar[tuple[rules.Rule, ...]] = (
        rules.not_less("B17", "weight_gross", "weight"),
        rules.when(
            "B45.2",
            (rules.needs("B45.2", "marking"),),
            rules.facet("B45.2", "amount", maximum=1),
        ),
    )

    _advice: ClassVar[tuple[rules.Rule, ...]] = (
        RULE_B55_3,
        rules.facet(
            "B44",
            "ware_key",
            patterns=('^[A-Za-zА-Яа-яЁё0-9!@"#№$;%^:&?*()_+=<>,.{}\\[\\]\\\\/ \\-]*$',),
        ),
        rules.facet(
            "B45",
            "marking",
            patterns=(
                "^01[0-9]{14}21",
                "^[!-~]{29}$",
                "^[A-Z]{2}-[0-9]{6}-[A-Z]{3}[0-9]{7}$",
            ),
        ),
        rules.needs("C26.2", "name_i18n"),
    )

    name: Annotated[str, Field(max_length=255)]
    """What the goods are called, with size, colour and the like if wanted.

    update_order#request/15.8.1, api_2026_07#package_request_dto/7.1,
    api_2026_01_integration#package_request_dto/7.1
    """

    ware_key: Annotated[
        str,
        Field(
            max_length=50, pattern="^[^\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF]*$"
        ),
    ]
    """Article number of the goods; only a listed set of characters is allowed.

    update_order#request/15.8.2, api_2026_07#package_request_dto/7.2,
    api_2026_01_integration#package_request_dto/7.2
    """

    marking: str | None = None
    """Goods marking, sent whole: a GS1 product code, 29 characters, or the form for furs.

    update_order#request/15.8.3, api_2026_07#package_request_dto/7.3,
    api_2026_01_integration#package_request_dto/7.3
    """

    payment: Payment
    """Cash on delivery for one unit, 0 or more; 0 when paid in advance.

    update_order#request/15.8.4, api_2026_07#package_request_dto/7.4,
    api_2026_01_integration#package_request_dto/7.4
    """

    cost: Annotated[Amount, Field(ge=0)]
    """Declared value of one unit, 0 or more; the payment is worked out from it.

    update_order#request/15.8.5, api_2026_07#package_request_dto/7.15,
    api_2026_01_integration#package_request_dto/7.15
    """

    weight: int
    """Weight of one unit in grams.
    Unit: gram.

    update_order#request/15.8.6, api_2026_07#package_request_dto/7.5,
    api_2026_01_integration#package_request_dto/7.5
    """

    weight_gross: int | None = None
    """Weight including packing; needed for international orders.
    Unit: gram.
    Mandatory if the order is international.

    update_order#request/15.8.7, api_2026_07#package_request_dto/7.6,
    api_2026_01_integration#package_request_dto/7.6
    """

    amount: Annotated[int, Field(ge=1, le=999)]
    """Count of units, 1 to 999 pieces.

    update_order#request/15.8.8, api_2026_07#package_request_dto/7.7,
    api_2026_01_integration#package_request_dto/7.7
    """

    name_i18n: Annotated[str | None, Field(max_length=255)] = None
    """What the goods are called in a foreign language.
    Mandatory in the docs.

    update_order#request/15.8.9, api_2026_07#package_request_dto/7.8,
    api_2026_01_integration#package_request_dto/7.8
    """

    brand: Annotated[str | None, Field(max_length=255)] = None
    """Brand of the goods in a foreign language.

    update_order#request/15.8.10, api_2026_07#package_request_dto/7.9,
    api_2026_01_integration#package_request_dto/7.9
    """

    country_code: Annotated[str | None, Field(max_length=2, pattern="^[A-Z]{2}$")] = (
        None
    )
    """Country, as the two letters of ISO 3166-1 alpha-2.

    update_order#request/15.8.11, api_2026_07#package_request_dto/7.10,
    api_2026_01_integration#package_request_dto/7.10
    """

    material: Material | None = None
    """Code of the material.

    update_order#request/15.8.12, api_2026_07#package_request_dto/7.11,
    api_2026_01_integration#package_request_dto/7.11
    """

    wifi_gsm: bool | None = None
    """Whether the goods have Wi-Fi or GSM inside.

    update_order#request/15.8.13, api_2026_07#package_request_dto/7.12,
    api_2026_01_integration#package_request_dto/7.12
    """

    url: Annotated[str | None, Field(max_length=255)] = None
    """Web page of the e-shop that describes the goods.

    update_order#request/15.8.14, api_2026_07#package_request_dto/7.13,
    api_2026_01_integration#package_request_dto/7.13
    """

    seller: ItemSeller | None = None
    """The actual seller of the goods.

    api_2026_07#package_request_dto/7.14,
    api_2026_01_integration#package_request_dto/7.14
    """

    feacn_code: Annotated[str | None, Field(max_length=255)] = None
    """Customs code of the goods, by the nomenclature of the Eurasian union.

    api_2026_07#package_request_dto/7.16,
    api_2026_01_integration#package_request_dto/7.16
    """

    jewel_uin: str | None = None
    """Unique number of a piece of jewellery.

    api_2026_07#package_request_dto/7.17,
    api_2026_01_integration#package_request_dto/7.17
    """

    used: bool | None = None
    """Whether the goods are second-hand; for orders between private persons.

    api_2026_07#package_request_dto/7.18,
    api_2026_01_integration#package_request_dto/7.18
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[ItemDict]) -> None: ...
