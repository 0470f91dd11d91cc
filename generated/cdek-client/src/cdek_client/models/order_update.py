# Written by apiscribe build; edits are lost.
"""What to change in an order that exists already."""

from typing import TYPE_CHECKING, Annotated, ClassVar, Self
from uuid import UUID

from pydantic import Field

from .._runtime.models import rules
from .._runtime.models.request_model import RequestModel
from .._runtime.models.wire_types import Amount, SentInt
from ..enums import Tariff
from .contact import Contact
from .location import Location
from .money import Money
from .package import Package
from .seller import Seller
from .service import Service
from .threshold import Threshold

if TYPE_CHECKING:
    from typing import Unpack

    from ..bodies import FromLocationDict, OrderUpdateDict
    from .order_response import Order, OrderResponse

__all__ = ("FromLocation", "OrderUpdate")


class FromLocation(RequestModel):
    """The place to collect from, as a plain address.

    update_order#request/13, api_2026_07#location_dto1,
    api_2026_01_integration#location_dto
    """

    address: Annotated[str, Field(max_length=255)]
    """Street, house and so on, in one line.

    update_order#request/13.1, api_2026_07#location_dto1/17,
    api_2026_01_integration#location_dto/17
    """

    code: int | None = None
    """CDEK code of the place.

    api_2026_07#location_dto1/1, api_2026_01_integration#location_dto/1
    """

    city_uuid: UUID | None = None
    """CDEK identifier of the city.

    api_2026_07#location_dto1/2, api_2026_01_integration#location_dto/2
    """

    city: Annotated[str | None, Field(max_length=255)] = None
    """Name of the city or village.

    api_2026_07#location_dto1/3, api_2026_01_integration#location_dto/3
    """

    fias_guid: UUID | None = None
    """Identifier of the place in Russia's address register FIAS.

    api_2026_07#location_dto1/4, api_2026_01_integration#location_dto/4
    """

    kladr_code: Annotated[str | None, Field(max_length=255)] = None
    """Code of the place in Russia's older register KLADR.
    Deprecated.

    api_2026_07#location_dto1/5, api_2026_01_integration#location_dto/5
    """

    country_code: Annotated[str | None, Field(max_length=2)] = None
    """Country as two letters of ISO 3166-1.

    api_2026_07#location_dto1/6, api_2026_01_integration#location_dto/6
    """

    country: Annotated[str | None, Field(max_length=255)] = None
    """Name of the country.

    api_2026_07#location_dto1/7, api_2026_01_integration#location_dto/7
    """

    region: Annotated[str | None, Field(max_length=255)] = None
    """Name of the region.

    api_2026_07#location_dto1/8, api_2026_01_integration#location_dto/8
    """

    region_code: int | None = None
    """CDEK code of the region.

    api_2026_07#location_dto1/9, api_2026_01_integration#location_dto/9
    """

    fias_region_guid: UUID | None = None
    """Identifier of the region in Russia's address register FIAS.
    Deprecated.

    api_2026_07#location_dto1/10, api_2026_01_integration#location_dto/10
    """

    kladr_region_code: Annotated[str | None, Field(max_length=255)] = None
    """Code of the region in Russia's older register KLADR.
    Deprecated.

    api_2026_07#location_dto1/11, api_2026_01_integration#location_dto/11
    """

    sub_region: Annotated[str | None, Field(max_length=255)] = None
    """Name of the district within the region.

    api_2026_07#location_dto1/12, api_2026_01_integration#location_dto/12
    """

    longitude: float | None = None
    """Longitude, in degrees.

    api_2026_07#location_dto1/13, api_2026_01_integration#location_dto/13
    """

    latitude: float | None = None
    """Latitude, in degrees.

    api_2026_07#location_dto1/14, api_2026_01_integration#location_dto/14
    """

    time_zone: str | None = None
    """Time zone of the place.

    api_2026_07#location_dto1/15, api_2026_01_integration#location_dto/15
    """

    payment_limit: Amount | None = None
    """Limit of cash on delivery: -1 for none, 0 where it is not taken.

    api_2026_07#location_dto1/16, api_2026_01_integration#location_dto/16
    """

    postal_code: Annotated[str | None, Field(max_length=255)] = None
    """Postal code.

    api_2026_07#location_dto1/18, api_2026_01_integration#location_dto/18
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[FromLocationDict]) -> None: ...


class OrderUpdate(RequestModel):
    """What to change in an order that exists already.

    update_order#request, api_2026_07#patch_v2_orders_body,
    api_2026_01_integration#patch_v2_orders_body
    """

    _digits: ClassVar[frozenset[str]] = frozenset(("tariff_code",))

    _rules: ClassVar[tuple[rules.Rule, ...]] = (
        rules.any_of("B30", ("uuid",), ("cdek_number",)),
        rules.unique("B41", "packages", "number"),
        rules.total("B23", "packages[].items[].amount", minimum=1, maximum=10000),
        rules.without("B61", "shipment_point", "from_location"),
        rules.without("B61.2", "delivery_point", "to_location"),
    )

    uuid: UUID | None = None
    """CDEK identifier of the order to change; wins over cdek_number.
    Mandatory if cdek_number is empty.

    update_order#request/1, api_2026_07#patch_v2_orders_body/1,
    api_2026_01_integration#patch_v2_orders_body/1
    """

    cdek_number: SentInt | None = None
    """Order number assigned by CDEK, of the order to change.
    Mandatory if uuid is empty.

    update_order#request/2, api_2026_07#patch_v2_orders_body/3,
    api_2026_01_integration#patch_v2_orders_body/3
    """

    tariff_code: Tariff | None = None
    """New tariff, of the same mode as the old one; may change the order's price.

    update_order#request/3, api_2026_07#patch_v2_orders_body/6,
    api_2026_01_integration#patch_v2_orders_body/6
    """

    comment: Annotated[str | None, Field(max_length=255)] = None
    """Free-text remark on the order.

    update_order#request/4, api_2026_07#patch_v2_orders_body/7,
    api_2026_01_integration#patch_v2_orders_body/7
    """

    shipment_point: str | None = None
    """Code of the CDEK point that collects the shipment or to which the client brings it.

    update_order#request/5, api_2026_07#patch_v2_orders_body/8,
    api_2026_01_integration#patch_v2_orders_body/8
    """

    delivery_point: str | None = None
    """Code of the CDEK point that hands the parcel out.

    update_order#request/6, api_2026_07#patch_v2_orders_body/9,
    api_2026_01_integration#patch_v2_orders_body/9
    """

    delivery_recipient_cost: Money | None = None
    """Extra delivery charge of an e-shop to the receiver, in the cash-on-delivery
    currency.

    update_order#request/7, api_2026_07#patch_v2_orders_body/10,
    api_2026_01_integration#patch_v2_orders_body/10
    """

    delivery_recipient_cost_adv: list[Threshold] | None = None
    """Extra delivery charges of an e-shop to the receiver, graded by the order's price.

    update_order#request/8, api_2026_07#patch_v2_orders_body/11,
    api_2026_01_integration#patch_v2_orders_body/11
    """

    sender: Contact | None = None
    """Who sends the order.

    update_order#request/9, api_2026_07#patch_v2_orders_body/12,
    api_2026_01_integration#patch_v2_orders_body/12
    """

    seller: Seller | None = None
    """Actual seller: name, tax number, phone and form of incorporation.

    update_order#request/10, api_2026_07#patch_v2_orders_body/13,
    api_2026_01_integration#patch_v2_orders_body/13
    """

    recipient: Contact | None = None
    """Who receives the order.

    update_order#request/11, api_2026_07#patch_v2_orders_body/14,
    api_2026_01_integration#patch_v2_orders_body/14
    """

    to_location: Location | None = None
    """Address of delivery; a new one may change the order's price.

    update_order#request/12, api_2026_07#patch_v2_orders_body/16,
    api_2026_01_integration#patch_v2_orders_body/16
    """

    from_location: FromLocation | None = None
    """Address the order is sent from.

    update_order#request/13, api_2026_07#patch_v2_orders_body/15,
    api_2026_01_integration#patch_v2_orders_body/15
    """

    services: list[Service] | None = None
    """Extra services; new ones may change the order's price.

    update_order#request/14, api_2026_07#patch_v2_orders_body/17,
    api_2026_01_integration#patch_v2_orders_body/17
    """

    packages: Annotated[list[Package] | None, Field(max_length=255, min_length=1)] = (
        None
    )
    """Packages, 1 to 255: those left out are removed. May change the order's price.

    update_order#request/15, api_2026_07#patch_v2_orders_body/18,
    api_2026_01_integration#patch_v2_orders_body/18
    """

    type: int | None = None
    """Type of the order: 1 for E-shop, which needs such a contract, 2 for ordinary.
    Mandatory in the docs.

    api_2026_07#patch_v2_orders_body/2, api_2026_01_integration#patch_v2_orders_body/2
    """

    number: Annotated[str | None, Field(max_length=40)] = None
    """Number of the order in the client's system.

    api_2026_07#patch_v2_orders_body/4, api_2026_01_integration#patch_v2_orders_body/4
    """

    accompanying_number: str | None = None
    """Number of the accompanying waybill for goods that cross into Kazakhstan and its
    like.

    api_2026_07#patch_v2_orders_body/5, api_2026_01_integration#patch_v2_orders_body/5
    """

    has_reverse_order: bool | None = None
    """Whether a reverse order is to be made as well.

    api_2026_07#patch_v2_orders_body/19, api_2026_01_integration#patch_v2_orders_body/19
    """

    delivery_types: list[str] | None = None
    """Kinds of delivery; the documents do not say which.

    api_2026_07#patch_v2_orders_body/20
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
