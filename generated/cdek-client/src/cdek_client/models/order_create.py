# Written by apiscribe build; edits are lost.
"""An order to register."""

from datetime import date
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal
from uuid import UUID

from pydantic import Field

from .._runtime.models import rules
from .._runtime.models.request_model import RequestModel
from .._runtime.models.wire_types import Amount
from ..enums import Tariff
from .contact import Contact
from .money import Money
from .package import Package
from .seller import Seller
from .service import Service
from .threshold import Threshold

if TYPE_CHECKING:
    from typing import Unpack

    from ..bodies import NewLocationDict

__all__ = ("NewLocation", "OrderCreate")


class NewLocation(RequestModel):
    """A place of collection or delivery of an order to register.

    api_2026_07#post_v2_orders_body/17, api_2026_07#post_v2_orders_body/18,
    api_2026_01_integration#post_v2_orders_body/17,
    api_2026_01_integration#post_v2_orders_body/18
    """

    code: int | None = None
    """CDEK code of the place.

    api_2026_07#post_v2_orders_body/17.1, api_2026_07#post_v2_orders_body/18.1,
    api_2026_01_integration#post_v2_orders_body/17.1,
    api_2026_01_integration#post_v2_orders_body/18.1
    """

    city_uuid: UUID | None = None
    """CDEK identifier of the city.

    api_2026_07#post_v2_orders_body/17.2, api_2026_07#post_v2_orders_body/18.2,
    api_2026_01_integration#post_v2_orders_body/17.2,
    api_2026_01_integration#post_v2_orders_body/18.2
    """

    city: Annotated[str | None, Field(max_length=255)] = None
    """Name of the city or village.

    api_2026_07#post_v2_orders_body/17.3, api_2026_07#post_v2_orders_body/18.3,
    api_2026_01_integration#post_v2_orders_body/17.3,
    api_2026_01_integration#post_v2_orders_body/18.3
    """

    fias_guid: UUID | None = None
    """Identifier of the place in Russia's address register FIAS.

    api_2026_07#post_v2_orders_body/17.4, api_2026_07#post_v2_orders_body/18.4,
    api_2026_01_integration#post_v2_orders_body/17.4,
    api_2026_01_integration#post_v2_orders_body/18.4
    """

    kladr_code: Annotated[str | None, Field(max_length=255)] = None
    """Code of the place in Russia's older register KLADR.
    Deprecated.

    api_2026_07#post_v2_orders_body/17.5, api_2026_07#post_v2_orders_body/18.5,
    api_2026_01_integration#post_v2_orders_body/17.5,
    api_2026_01_integration#post_v2_orders_body/18.5
    """

    country_code: Annotated[str | None, Field(max_length=2)] = None
    """Country as two letters of ISO 3166-1.

    api_2026_07#post_v2_orders_body/17.6, api_2026_07#post_v2_orders_body/18.6,
    api_2026_01_integration#post_v2_orders_body/17.6,
    api_2026_01_integration#post_v2_orders_body/18.6
    """

    country: str | None = None
    """Name of the country.

    api_2026_07#post_v2_orders_body/17.7, api_2026_07#post_v2_orders_body/18.7,
    api_2026_01_integration#post_v2_orders_body/17.7,
    api_2026_01_integration#post_v2_orders_body/18.7
    """

    region: Annotated[str | None, Field(max_length=255)] = None
    """Name of the region.

    api_2026_07#post_v2_orders_body/17.8, api_2026_07#post_v2_orders_body/18.8,
    api_2026_01_integration#post_v2_orders_body/17.8,
    api_2026_01_integration#post_v2_orders_body/18.8
    """

    region_code: int | None = None
    """CDEK code of the region.

    api_2026_07#post_v2_orders_body/17.9, api_2026_07#post_v2_orders_body/18.9,
    api_2026_01_integration#post_v2_orders_body/17.9,
    api_2026_01_integration#post_v2_orders_body/18.9
    """

    fias_region_guid: UUID | None = None
    """Identifier of the region in Russia's address register FIAS.

    api_2026_07#post_v2_orders_body/17.10, api_2026_07#post_v2_orders_body/18.10,
    api_2026_01_integration#post_v2_orders_body/17.10,
    api_2026_01_integration#post_v2_orders_body/18.10
    """

    sub_region: Annotated[str | None, Field(max_length=255)] = None
    """Name of the district within the region.

    api_2026_07#post_v2_orders_body/17.11, api_2026_07#post_v2_orders_body/18.11,
    api_2026_01_integration#post_v2_orders_body/17.11,
    api_2026_01_integration#post_v2_orders_body/18.11
    """

    longitude: float | None = None
    """Longitude, in degrees.

    api_2026_07#post_v2_orders_body/17.12, api_2026_07#post_v2_orders_body/18.12,
    api_2026_01_integration#post_v2_orders_body/17.12,
    api_2026_01_integration#post_v2_orders_body/18.12
    """

    latitude: float | None = None
    """Latitude, in degrees.

    api_2026_07#post_v2_orders_body/17.13, api_2026_07#post_v2_orders_body/18.13,
    api_2026_01_integration#post_v2_orders_body/17.13,
    api_2026_01_integration#post_v2_orders_body/18.13
    """

    time_zone: str | None = None
    """Time zone of the place.

    api_2026_07#post_v2_orders_body/17.14, api_2026_07#post_v2_orders_body/18.14,
    api_2026_01_integration#post_v2_orders_body/17.14,
    api_2026_01_integration#post_v2_orders_body/18.14
    """

    payment_limit: Amount | None = None
    """Limit of cash on delivery: -1 for none, 0 where it is not taken.

    api_2026_07#post_v2_orders_body/17.15, api_2026_07#post_v2_orders_body/18.15,
    api_2026_01_integration#post_v2_orders_body/17.15,
    api_2026_01_integration#post_v2_orders_body/18.15
    """

    address: Annotated[str, Field(max_length=255)]
    """Street, house and flat in one line.

    api_2026_07#post_v2_orders_body/17.16, api_2026_07#post_v2_orders_body/18.16,
    api_2026_01_integration#post_v2_orders_body/17.16,
    api_2026_01_integration#post_v2_orders_body/18.16
    """

    postal_code: Annotated[str | None, Field(max_length=255)] = None
    """Postal code.

    api_2026_07#post_v2_orders_body/17.17, api_2026_07#post_v2_orders_body/18.17,
    api_2026_01_integration#post_v2_orders_body/17.17,
    api_2026_01_integration#post_v2_orders_body/18.17
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[NewLocationDict]) -> None: ...


class OrderCreate(RequestModel):
    """An order to register.

    api_2026_07#post_v2_orders_body, api_2026_01_integration#post_v2_orders_body
    """

    _digits: ClassVar[frozenset[str]] = frozenset(("tariff_code",))

    _rules: ClassVar[tuple[rules.Rule, ...]] = (
        rules.when(
            "B43",
            (rules.needs("B43", "type"), rules.facet("B43", "type", enum=(1,))),
            rules.each("B43", "packages", rules.needs("B43", "items")),
        ),
        rules.when(
            "B43.2",
            (rules.needs("B43.2", "type"), rules.facet("B43.2", "type", enum=(2,))),
            rules.each("B43.2", "packages", rules.without("B43.2", "items")),
        ),
        rules.when(
            "B49",
            (
                rules.any_of(
                    "B49", ("date_invoice",), ("shipper_name",), ("shipper_address",)
                ),
            ),
            rules.each(
                "B49",
                "packages",
                rules.each("B49", "items", rules.needs("B49", "weight_gross")),
            ),
        ),
        rules.when(
            "B49.3",
            (rules.needs("B49.3", "type"), rules.facet("B49.3", "type", enum=(1,))),
            rules.dependent(
                "B49.3",
                ("date_invoice", ("shipper_name", "shipper_address")),
                ("shipper_name", ("date_invoice", "shipper_address")),
                ("shipper_address", ("date_invoice", "shipper_name")),
            ),
        ),
        rules.when(
            "C51.2",
            (rules.needs("C51.2", "type"), rules.facet("C51.2", "type", enum=(2,))),
            rules.without("C51.2", "delivery_recipient_cost"),
            rules.without("C51.2", "delivery_recipient_cost_adv"),
        ),
        rules.without("B61", "shipment_point", "from_location"),
        rules.without("B61.2", "delivery_point", "to_location"),
        rules.unique("B65.2", "packages", "number"),
        rules.total("B65.3", "packages[].items[].amount", minimum=1, maximum=999999),
        rules.when(
            "B65.4",
            (rules.needs("B65.4", "type"), rules.facet("B65.4", "type", enum=(2,))),
            rules.needs("B65.4", "sender"),
        ),
    )

    _advice: ClassVar[tuple[rules.Rule, ...]] = (
        rules.when(
            "B49.2",
            (
                rules.any_of(
                    "B49.2", ("date_invoice",), ("shipper_name",), ("shipper_address",)
                ),
            ),
            rules.each(
                "B49.2",
                "packages",
                rules.each(
                    "B49.2",
                    "items",
                    rules.needs(
                        "B49.2",
                        "name_i18n",
                        "brand",
                        "country_code",
                        "material",
                        "wifi_gsm",
                        "url",
                    ),
                ),
            ),
        ),
        rules.any_of("B61.3", ("shipment_point",), ("from_location",)),
        rules.any_of("B61.4", ("delivery_point",), ("to_location",)),
        rules.when(
            "B65.5",
            (rules.needs("B65.5", "type"), rules.facet("B65.5", "type", enum=(2,))),
            rules.without("B65.5", "number"),
        ),
    )

    type: int | None = None
    """Type of the order: 1 for E-shop, which needs such a contract, 2 for ordinary.

    api_2026_07#post_v2_orders_body/1, api_2026_01_integration#post_v2_orders_body/1
    """

    additional_order_types: list[int] | None = None
    """Additional types of the order, by number.

    api_2026_07#post_v2_orders_body/2, api_2026_01_integration#post_v2_orders_body/2
    """

    number: Annotated[str | None, Field(max_length=40)] = None
    """Number of the order in the client's system.

    api_2026_07#post_v2_orders_body/3, api_2026_01_integration#post_v2_orders_body/3
    """

    accompanying_number: Annotated[str | None, Field(max_length=255)] = None
    """Number of the accompanying waybill for goods that cross into Kazakhstan and its
    like.

    api_2026_07#post_v2_orders_body/4, api_2026_01_integration#post_v2_orders_body/4
    """

    tariff_code: Tariff
    """Code of the tariff.

    api_2026_07#post_v2_orders_body/5, api_2026_01_integration#post_v2_orders_body/5
    """

    comment: Annotated[str | None, Field(max_length=255)] = None
    """Remark on the order.

    api_2026_07#post_v2_orders_body/6, api_2026_01_integration#post_v2_orders_body/6
    """

    shipment_point: Annotated[str | None, Field(max_length=255)] = None
    """Code of the CDEK office that the client brings the parcel to; not with
    from_location.

    api_2026_07#post_v2_orders_body/7, api_2026_01_integration#post_v2_orders_body/7
    """

    delivery_point: Annotated[str | None, Field(max_length=255)] = None
    """Code of the CDEK office to deliver to; not together with to_location.

    api_2026_07#post_v2_orders_body/8, api_2026_01_integration#post_v2_orders_body/8
    """

    date_invoice: date | None = None
    """Date of the invoice, for international orders of shops.

    api_2026_07#post_v2_orders_body/9, api_2026_01_integration#post_v2_orders_body/9
    """

    shipper_name: Annotated[str | None, Field(max_length=255)] = None
    """Name of the shipper, for international orders of shops.

    api_2026_07#post_v2_orders_body/10, api_2026_01_integration#post_v2_orders_body/10
    """

    shipper_address: Annotated[str | None, Field(max_length=255)] = None
    """Address of the shipper, for international orders of shops.

    api_2026_07#post_v2_orders_body/11, api_2026_01_integration#post_v2_orders_body/11
    """

    delivery_recipient_cost: Money | None = None
    """Extra delivery charge, which the shop takes from the recipient.

    api_2026_07#post_v2_orders_body/12, api_2026_01_integration#post_v2_orders_body/12
    """

    delivery_recipient_cost_adv: list[Threshold] | None = None
    """Extra delivery charge, graded by the price of the goods.

    api_2026_07#post_v2_orders_body/13, api_2026_01_integration#post_v2_orders_body/13
    """

    sender: Contact | None = None
    """Who sends the parcel.

    api_2026_07#post_v2_orders_body/14, api_2026_01_integration#post_v2_orders_body/14
    """

    seller: Seller | None = None
    """The actual seller of the goods.

    api_2026_07#post_v2_orders_body/15, api_2026_01_integration#post_v2_orders_body/15
    """

    recipient: Contact
    """Who receives the parcel.

    api_2026_07#post_v2_orders_body/16, api_2026_01_integration#post_v2_orders_body/16
    """

    from_location: NewLocation | None = None
    """Place that the parcel is sent from.

    api_2026_07#post_v2_orders_body/17, api_2026_01_integration#post_v2_orders_body/17
    """

    to_location: NewLocation | None = None
    """Place that the parcel is sent to.

    api_2026_07#post_v2_orders_body/18, api_2026_01_integration#post_v2_orders_body/18
    """

    services: list[Service] | None = None
    """Additional services.

    api_2026_07#post_v2_orders_body/19, api_2026_01_integration#post_v2_orders_body/19
    """

    packages: Annotated[list[Package], Field(max_length=255, min_length=1)]
    """Packages, 1 to 255.

    api_2026_07#post_v2_orders_body/20, api_2026_01_integration#post_v2_orders_body/20
    """

    delivery_types: list[str] | None = None
    """Kinds of delivery; the documents do not say which.

    api_2026_07#post_v2_orders_body/21
    """

    print: Literal["WAYBILL", "BARCODE"] | None = None
    """Form to print with the order: WAYBILL or BARCODE.

    api_2026_07#post_v2_orders_body/22, api_2026_01_integration#post_v2_orders_body/24
    """

    widget_token_2: Annotated[str | None, Field(alias="widgetToken")] = None
    """Token of a shop system that holds further data of the order.

    api_2026_07#post_v2_orders_body/23
    """

    is_client_return: bool | None = None
    """Whether the client sends back goods that another order, or another carrier, brought.

    api_2026_07#post_v2_orders_body/24, api_2026_01_integration#post_v2_orders_body/21
    """

    has_reverse_order: bool | None = None
    """Whether a reverse order is to be made as well.

    api_2026_07#post_v2_orders_body/25, api_2026_01_integration#post_v2_orders_body/22
    """

    developer_key: str | None = None
    """Key of the developer of the integration.

    api_2026_07#post_v2_orders_body/26, api_2026_01_integration#post_v2_orders_body/23
    """

    widget_token: str | None = None
    """Token of a shop system that holds further data of the order.

    api_2026_01_integration#post_v2_orders_body/25
    """
