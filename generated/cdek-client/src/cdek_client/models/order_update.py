# Written by apiscribe build; edits are lost.
"""What to change in an order that exists already."""

from datetime import date
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal, Self
from uuid import UUID

from pydantic import Field

from .._runtime.models import rules
from .._runtime.models.request_model import RequestModel
from .._runtime.models.wire_types import Amount, SentInt

if TYPE_CHECKING:
    from typing import Unpack

    from ..bodies import (
        ContactDict,
        FromLocationDict,
        ItemDict,
        LocationDict,
        MoneyDict,
        OrderUpdateDict,
        PackageDict,
        PaymentDict,
        PhoneDict,
        SellerDict,
        ServiceDict,
        ThresholdDict,
    )
    from .order_response import Order, OrderResponse

__all__ = (
    "Contact",
    "FromLocation",
    "Item",
    "Location",
    "Money",
    "OrderUpdate",
    "Package",
    "Payment",
    "Phone",
    "Seller",
    "Service",
    "Threshold",
)


class Phone(RequestModel):
    """A phone number to call, with an extension if there is one.

    update_order#request/9.10, update_order#request/11.10
    """

    number: Annotated[str, Field(max_length=255, pattern="^\\+[0-9]{11,}$")]
    """Phone number: country code (+7 for Russia), then at least 10 digits.

    update_order#request/9.10.1, update_order#request/11.10.1
    """

    additional: Annotated[str | None, Field(max_length=255)] = None
    """Extension or other addition to the phone number.

    update_order#request/9.10.2, update_order#request/11.10.2
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[PhoneDict]) -> None: ...


class Seller(RequestModel):
    """The actual seller of the goods.

    update_order#request/10
    """

    name: Annotated[str | None, Field(max_length=255)] = None
    """Name of the actual seller.

    update_order#request/10.1
    """

    inn: Annotated[str | None, Field(max_length=12)] = None
    """Taxpayer number of the actual seller.

    update_order#request/10.2
    """

    phone: Annotated[str | None, Field(max_length=255)] = None
    """Phone number of the actual seller.

    update_order#request/10.3
    """

    ownership_form: int | None = None
    """Code of the seller's form of incorporation.

    update_order#request/10.4
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[SellerDict]) -> None: ...


class Location(RequestModel):
    """The place to deliver to.

    update_order#request/12
    """

    _advice: ClassVar[tuple[rules.Rule, ...]] = (
        rules.needs("C25.2", "address"),
        rules.without("B52", "kladr_code"),
        rules.facet(
            "B55.3",
            "country_code",
            patterns=(
                "^(?:A[DEFGILMOQRSTUWXZ]|B[ABDEFGHIJLMNOQRSTVWYZ]|C[ACDFGHIKLMNORUVWXYZ]|D[EJKMOZ]|E[CEGHRST]|F[IJKMOR]|G[ABDEFGHILMNPQRSTUWY]|H[KMNRTU]|I[DELMNOQRST]|J[EMOP]|K[EGHIMNPRWYZ]|L[ABCIKRSTUVY]|M[ACDEFGHKLMNOPQRSTUVWXYZ]|N[ACEFGILOPRUZ]|OM|P[AEFGHKLMNRSTWY]|QA|R[EOSUW]|S[ABCDEGHIJKLMNORSTVXYZ]|T[CDFGHJKLMNORTVWZ]|U[AGMSYZ]|V[ACEGINU]|W[FS]|Y[ET]|Z[AMW])$",
            ),
        ),
    )

    code: SentInt | None = None
    """CDEK code of the place, from the list of cities.

    update_order#request/12.1
    """

    fias_guid: UUID | None = None
    """Identifier in FIAS, Russia's address register.

    update_order#request/12.2
    """

    postal_code: Annotated[str | None, Field(max_length=255)] = None
    """Postal code.

    update_order#request/12.3
    """

    longitude: float | None = None
    """Geographic longitude.

    update_order#request/12.4
    """

    latitude: float | None = None
    """Geographic latitude.

    update_order#request/12.5
    """

    country_code: Annotated[str | None, Field(max_length=2, pattern="^[A-Z]{2}$")] = (
        None
    )
    """Country, as the two letters of ISO 3166-1 alpha-2.

    update_order#request/12.6
    """

    region: Annotated[str | None, Field(max_length=255)] = None
    """Name of the region.

    update_order#request/12.7
    """

    region_code: SentInt | None = None
    """CDEK's own code of the region.

    update_order#request/12.8
    """

    sub_region: Annotated[str | None, Field(max_length=255)] = None
    """Name of the district within the region.

    update_order#request/12.9
    """

    city: Annotated[str | None, Field(max_length=255)] = None
    """Name of the city.

    update_order#request/12.10
    """

    kladr_code: Annotated[str | None, Field(max_length=255)] = None
    """Deprecated: code in KLADR, Russia's older address classifier.
    Deprecated.

    update_order#request/12.11
    """

    address: Annotated[str | None, Field(max_length=255)] = None
    """Street, house and so on, in one line.
    Mandatory in the docs.

    update_order#request/12.12
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[LocationDict]) -> None: ...


class FromLocation(RequestModel):
    """The place to collect from, as a plain address.

    update_order#request/13
    """

    address: Annotated[str, Field(max_length=255)]
    """Street, house and so on, in one line.

    update_order#request/13.1
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[FromLocationDict]) -> None: ...


class Service(RequestModel):
    """An additional service to book with the order.

    update_order#request/14
    """

    code: str
    """Kind of extra service.

    update_order#request/14.1
    """

    parameter: SentInt | None = None
    """Value the extra service needs; the page has lost what it means.

    update_order#request/14.2
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[ServiceDict]) -> None: ...


class Money(RequestModel):
    """An amount of money and the VAT within it.

    update_order#request/7
    """

    _nullable: ClassVar[frozenset[str]] = frozenset(("vat_rate",))

    value: Amount
    """Amount of the extra charge.

    update_order#request/7.1
    """

    vat_sum: Amount | None = None
    """Amount of VAT.

    update_order#request/7.2
    """

    vat_rate: Literal[0, 10, 20] | None = None
    """VAT rate in percent; null stands for no VAT.

    update_order#request/7.3
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[MoneyDict]) -> None: ...


class Payment(RequestModel):
    """What the recipient pays for one unit, and the VAT within it; 0 when paid in advance.

    update_order#request/15.8.4
    """

    _nullable: ClassVar[frozenset[str]] = frozenset(("vat_rate",))

    value: Annotated[Amount, Field(ge=0)]
    """Amount of cash on delivery; 0 when paid in advance.

    update_order#request/15.8.4.1
    """

    vat_sum: Amount | None = None
    """Amount of VAT.

    update_order#request/15.8.4.2
    """

    vat_rate: Literal[0, 10, 20] | None = None
    """VAT rate in percent; null stands for no VAT.

    update_order#request/15.8.4.3
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[PaymentDict]) -> None: ...


class Threshold(RequestModel):
    """A delivery charge that holds up to a certain price of the goods.

    update_order#request/8
    """

    _nullable: ClassVar[frozenset[str]] = frozenset(("vat_rate",))

    threshold: int
    """Goods price up to and including which the charge holds, in whole currency units.

    update_order#request/8.1
    """

    sum: Amount
    """Extra charge for goods whose total price lies within this step.

    update_order#request/8.2
    """

    vat_sum: Amount | None = None
    """VAT contained in the extra charge.

    update_order#request/8.3
    """

    vat_rate: Literal[0, 10, 20] | None = None
    """VAT rate in percent; null stands for no VAT.

    update_order#request/8.4
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[ThresholdDict]) -> None: ...


class Contact(RequestModel):
    """Sender or recipient of an order.

    update_order#request/9, update_order#request/11
    """

    company: Annotated[str | None, Field(max_length=255)] = None
    """Name of the company.

    update_order#request/9.1, update_order#request/11.1
    """

    name: Annotated[str | None, Field(max_length=255)] = None
    """Full name of the person to contact.

    update_order#request/9.2, update_order#request/11.2
    """

    email: Annotated[
        str | None,
        Field(
            max_length=255,
            pattern="^(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*|\"(?:[ !#-\\[\\]-~]|\\\\[ -~])*\")@(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*|\\[[!-Z^-~]*\\])$",
        ),
    ] = None
    """E-mail, in the form of RFC 2822.

    update_order#request/9.3, update_order#request/11.9
    """

    passport_series: Annotated[str | None, Field(max_length=4)] = None
    """Series of the passport.

    update_order#request/9.4, update_order#request/11.3
    """

    passport_number: Annotated[str | None, Field(max_length=30)] = None
    """Number of the passport.

    update_order#request/9.5, update_order#request/11.4
    """

    passport_date_of_issue: date | None = None
    """Day on which the passport was issued.

    update_order#request/9.6, update_order#request/11.5
    """

    passport_organization: Annotated[str | None, Field(max_length=255)] = None
    """Authority that issued the passport.

    update_order#request/9.7, update_order#request/11.6
    """

    tin: Annotated[str | None, Field(pattern="^(?:.{10}|.{12})$")] = None
    """Taxpayer number, 10 or 12 characters long.

    update_order#request/9.8, update_order#request/11.7
    """

    passport_date_of_birth: date | None = None
    """Date of birth.

    update_order#request/9.9, update_order#request/11.8
    """

    phones: Annotated[list[Phone] | None, Field(max_length=10)] = None
    """Phone numbers, at most 10.

    update_order#request/9.10, update_order#request/11.10
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[ContactDict]) -> None: ...


class Item(RequestModel):
    """One kind of goods in a package.

    update_order#request/15.8
    """

    _rules: ClassVar[tuple[rules.Rule, ...]] = (
        rules.not_less("B17", "weight_gross", "weight"),
    )

    _advice: ClassVar[tuple[rules.Rule, ...]] = (
        rules.facet(
            "B55.3",
            "country_code",
            patterns=(
                "^(?:A[DEFGILMOQRSTUWXZ]|B[ABDEFGHIJLMNOQRSTVWYZ]|C[ACDFGHIKLMNORUVWXYZ]|D[EJKMOZ]|E[CEGHRST]|F[IJKMOR]|G[ABDEFGHILMNPQRSTUWY]|H[KMNRTU]|I[DELMNOQRST]|J[EMOP]|K[EGHIMNPRWYZ]|L[ABCIKRSTUVY]|M[ACDEFGHKLMNOPQRSTUVWXYZ]|N[ACEFGILOPRUZ]|OM|P[AEFGHKLMNRSTWY]|QA|R[EOSUW]|S[ABCDEGHIJKLMNORSTVXYZ]|T[CDFGHJKLMNORTVWZ]|U[AGMSYZ]|V[ACEGINU]|W[FS]|Y[ET]|Z[AMW])$",
            ),
        ),
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

    update_order#request/15.8.1
    """

    ware_key: Annotated[
        str,
        Field(
            max_length=50, pattern="^[^\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF]*$"
        ),
    ]
    """Article number of the goods; only a listed set of characters is allowed.

    update_order#request/15.8.2
    """

    marking: str | None = None
    """Goods marking, sent whole: a GS1 product code, 29 characters, or the form for furs.

    update_order#request/15.8.3
    """

    payment: Payment
    """Cash on delivery for one unit, 0 or more; 0 when paid in advance.

    update_order#request/15.8.4
    """

    cost: Annotated[Amount, Field(ge=0)]
    """Declared value of one unit, 0 or more; the payment is worked out from it.

    update_order#request/15.8.5
    """

    weight: int
    """Weight of one unit in grams.
    Unit: gram.

    update_order#request/15.8.6
    """

    weight_gross: int | None = None
    """Weight including packing; needed for international orders.
    Unit: gram.
    Mandatory if the order is international.

    update_order#request/15.8.7
    """

    amount: Annotated[int, Field(ge=1, le=999)]
    """Count of units, 1 to 999 pieces.

    update_order#request/15.8.8
    """

    name_i18n: Annotated[str | None, Field(max_length=255)] = None
    """What the goods are called in a foreign language.
    Mandatory in the docs.

    update_order#request/15.8.9
    """

    brand: Annotated[str | None, Field(max_length=255)] = None
    """Brand of the goods in a foreign language.

    update_order#request/15.8.10
    """

    country_code: Annotated[str | None, Field(max_length=2, pattern="^[A-Z]{2}$")] = (
        None
    )
    """Country, as the two letters of ISO 3166-1 alpha-2.

    update_order#request/15.8.11
    """

    material: Annotated[str | None, Field(max_length=255)] = None
    """Code of the material.

    update_order#request/15.8.12
    """

    wifi_gsm: bool | None = None
    """Whether the goods have Wi-Fi or GSM inside.

    update_order#request/15.8.13
    """

    url: Annotated[str | None, Field(max_length=255)] = None
    """Web page of the e-shop that describes the goods.

    update_order#request/15.8.14
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[ItemDict]) -> None: ...


class Package(RequestModel):
    """A package of the order, with its size, weight and contents.

    update_order#request/15
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
        rules.facet("C36.2", "length", minimum=1),
        rules.facet("C36.2", "width", minimum=1),
        rules.facet("C36.2", "height", minimum=1),
    )

    package_id: str | None = None
    """CDEK identifier of the package; not needed for a new package.
    Mandatory if the package is not new.

    update_order#request/15.1
    """

    number: Annotated[str, Field(max_length=20)]
    """Package number, unique within the order: a running number or the order's.

    update_order#request/15.2
    """

    weight: Annotated[int, Field(ge=1)]
    """Total weight of the package in grams.
    Unit: gram.

    update_order#request/15.3
    """

    length: int | None = None
    """Length of the package in centimetres.
    Unit: centimetre.
    Mandatory if another dimension is given.

    update_order#request/15.4
    """

    width: int | None = None
    """Width of the package in centimetres.
    Unit: centimetre.
    Mandatory if another dimension is given.

    update_order#request/15.5
    """

    height: int | None = None
    """Height of the package in centimetres.
    Unit: centimetre.
    Mandatory if another dimension is given.

    update_order#request/15.6
    """

    comment: Annotated[str | None, Field(max_length=255)] = None
    """Free-text remark on the package.

    update_order#request/15.7
    """

    items: list[Item] | None = None
    """Goods in the package. E-shop orders only.
    Mandatory in the docs.

    update_order#request/15.8
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[PackageDict]) -> None: ...


class OrderUpdate(RequestModel):
    """What to change in an order that exists already.

    update_order#request
    """

    _rules: ClassVar[tuple[rules.Rule, ...]] = (
        rules.any_of("B30", ("uuid",), ("cdek_number",)),
        rules.unique("B41", "packages", "number"),
        rules.total("B23", "packages[].items[].amount", minimum=1, maximum=10000),
    )

    _advice: ClassVar[tuple[rules.Rule, ...]] = (
        rules.without("D26", "delivery_point", "to_location"),
        rules.without("D26.2", "shipment_point", "from_location"),
    )

    uuid: UUID | None = None
    """CDEK identifier of the order to change; wins over cdek_number.
    Mandatory if cdek_number is empty.

    update_order#request/1
    """

    cdek_number: SentInt | None = None
    """Order number assigned by CDEK, of the order to change.
    Mandatory if uuid is empty.

    update_order#request/2
    """

    tariff_code: SentInt | None = None
    """New tariff, of the same mode as the old one; may change the order's price.

    update_order#request/3
    """

    comment: Annotated[str | None, Field(max_length=255)] = None
    """Free-text remark on the order.

    update_order#request/4
    """

    shipment_point: str | None = None
    """Code of the CDEK point that collects the shipment or to which the client brings it.

    update_order#request/5
    """

    delivery_point: str | None = None
    """Code of the CDEK point that hands the parcel out.

    update_order#request/6
    """

    delivery_recipient_cost: Money | None = None
    """Extra delivery charge of an e-shop to the receiver, in the cash-on-delivery
    currency.

    update_order#request/7
    """

    delivery_recipient_cost_adv: list[Threshold] | None = None
    """Extra delivery charges of an e-shop to the receiver, graded by the order's price.

    update_order#request/8
    """

    sender: Contact | None = None
    """Who sends the order.

    update_order#request/9
    """

    seller: Seller | None = None
    """Actual seller: name, tax number, phone and form of incorporation.

    update_order#request/10
    """

    recipient: Contact | None = None
    """Who receives the order.

    update_order#request/11
    """

    to_location: Location | None = None
    """Address of delivery; a new one may change the order's price.

    update_order#request/12
    """

    from_location: FromLocation | None = None
    """Address the order is sent from.

    update_order#request/13
    """

    services: list[Service] | None = None
    """Extra services; new ones may change the order's price.

    update_order#request/14
    """

    packages: Annotated[list[Package] | None, Field(max_length=255, min_length=1)] = (
        None
    )
    """Packages, 1 to 255: those left out are removed. May change the order's price.

    update_order#request/15
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[OrderUpdateDict]) -> None: ...

    @classmethod
    def from_order(
        cls,
        order: "Order | OrderResponse",
        left_out: dict[str, str] | None = None,
    ) -> Self:
        """Make a body that says what was read, without what cannot be sent.

        Args:
            order: What was read.
            left_out: Is filled with the path of what is left out, and why.

        Returns:
            The body.

        Raises:
            ValueError: There is nothing to make a body from, or it would be incomplete.
        """
        from .._runtime.models.conversion import Conversion, Prefix, converted

        how = Conversion(
            within={"OrderResponse": "entity"},
            not_given={
                "Package.length": (0,),
                "Package.width": (0,),
                "Package.height": (0,),
            },
            restored={
                "Phone.number": Prefix("^(?:[1-79][0-9]{10,}|8[0-9]{11,})$", "+")
            },
            complete=("packages",),
        )
        return converted(cls, order, how, left_out)
