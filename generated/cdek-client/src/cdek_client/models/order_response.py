# Written by apiscribe build; edits are lost.
"""An order as CDEK holds it, with the requests made for it."""

from datetime import date
from uuid import UUID

from .._runtime.models.accessors import all_of, first_of, has_code, in_order, last, pick
from .._runtime.models.response_model import ResponseModel
from .._runtime.models.round_trip import ReadAmount, ReadDateTime, ReadDigits
from .._runtime.models.wire_types import AmountText
from ..enums import OrderStatus, OrderType, RelatedEntityType, RequestType, StatusReason
from .shared import RequestError, RequestRecord, RequestWarning

__all__ = (
    "Order",
    "OrderContact",
    "OrderItem",
    "OrderLocation",
    "OrderMoney",
    "OrderPackage",
    "OrderPhone",
    "OrderResponse",
    "OrderSeller",
    "OrderService",
    "OrderThreshold",
    "RelatedEntity",
    "StatusRecord",
)


class OrderPhone(ResponseModel):
    """A phone number on record.

    get_order#response/1.15.4, get_order#response/1.17.10
    """

    number: str | None = None
    """Phone number in international format.

    get_order#response/1.15.4.1, get_order#response/1.17.10.1
    """

    additional: str | None = None
    """Extension number.

    get_order#response/1.15.4.2, get_order#response/1.17.10.2
    """


class OrderSeller(ResponseModel):
    """The actual seller on record.

    get_order#response/1.16
    """

    name: str | None = None
    """Seller's name.

    get_order#response/1.16.1
    """

    inn: str | None = None
    """Seller's tax number.

    get_order#response/1.16.2
    """

    phone: OrderPhone | str | None = None
    """Seller's phone number.

    get_order#response/1.16.3
    """

    ownership_form: int | None = None
    """Code of the seller's form of ownership.

    get_order#response/1.16.4
    """

    address: str | None = None
    """Seller's address.

    get_order#response/1.16.5
    """


class OrderLocation(ResponseModel):
    """A place of collection or delivery on record.

    get_order#response/1.18, get_order#response/1.19
    """

    code: ReadDigits | None = None
    """Location code in CDEK's own register.

    get_order#response/1.18.1, get_order#response/1.19.1
    """

    fias_guid: UUID | None = None
    """Address identifier in FIAS, Russia's address register.

    get_order#response/1.18.2, get_order#response/1.19.2
    """

    postal_code: str | None = None
    """Postal code.

    get_order#response/1.18.3, get_order#response/1.19.3
    """

    longitude: float | None = None
    """Longitude.

    get_order#response/1.18.4, get_order#response/1.19.4
    """

    latitude: float | None = None
    """Latitude.

    get_order#response/1.18.5, get_order#response/1.19.5
    """

    country_code: str | None = None
    """Two-letter country code.

    get_order#response/1.18.6, get_order#response/1.19.6
    """

    region: str | None = None
    """Name of the region.

    get_order#response/1.18.7, get_order#response/1.19.7
    """

    region_code: ReadDigits | None = None
    """Region code in CDEK's own register.

    get_order#response/1.18.8, get_order#response/1.19.8
    """

    sub_region: str | None = None
    """Name of the district within the region.

    get_order#response/1.18.9, get_order#response/1.19.9
    """

    city: str | None = None
    """Name of the city.

    get_order#response/1.18.10, get_order#response/1.19.10
    """

    kladr_code: str | None = None
    """Address code in KLADR, Russia's older address register.

    get_order#response/1.18.11, get_order#response/1.19.11
    """

    address: str | None = None
    """Address as one line.

    get_order#response/1.18.12, get_order#response/1.19.12
    """

    country: str | None = None
    """Name of the country, in Russian.

    In no table; seen in get_order#examples/response-1, get_order#examples/response-1
    """


class OrderService(ResponseModel):
    """An additional service booked with the order.

    get_order#response/1.20
    """

    code: str | None = None
    """Code of the additional service.

    get_order#response/1.20.1
    """

    parameter: AmountText | None = None
    """Number of standard boxes, or insured declared value (ordinary orders only).

    get_order#response/1.20.2
    """


class OrderMoney(ResponseModel):
    """An amount of money on record; it may be empty.

    get_order#response/1.13, get_order#response/1.21.7.3
    """

    value: ReadAmount | None = None
    """Amount of the extra delivery charge.

    get_order#response/1.13.1, get_order#response/1.21.7.3.1
    """

    vat_sum: ReadAmount | None = None
    """VAT amount of the extra delivery charge.

    get_order#response/1.13.2, get_order#response/1.21.7.3.2
    """

    vat_rate: ReadAmount | None = None
    """VAT rate in percent; null stands for no VAT.

    get_order#response/1.13.3, get_order#response/1.21.7.3.3
    """


class OrderThreshold(ResponseModel):
    """A graded delivery charge on record.

    get_order#response/1.14
    """

    threshold: int | None = None
    """Declared value up to which the charge holds, inclusive.

    get_order#response/1.14.1
    """

    sum: ReadAmount | None = None
    """Amount of the extra delivery charge.

    get_order#response/1.14.2
    """

    vat_sum: ReadAmount | None = None
    """VAT amount of the extra delivery charge.

    get_order#response/1.14.3
    """

    vat_rate: ReadAmount | None = None
    """VAT rate in percent; null stands for no VAT.

    get_order#response/1.14.4
    """


class StatusRecord(ResponseModel):
    """A status the order took on, when and where.

    get_order#response/1.22
    """

    code: OrderStatus | None = None
    """Code of the order status.

    get_order#response/1.22.1
    """

    name: str | None = None
    """Name of the status.

    get_order#response/1.22.2
    """

    date_time: ReadDateTime | None = None
    """When the status was set.

    get_order#response/1.22.3
    """

    reason_code: StatusReason | None = None
    """Code of the additional status.

    get_order#response/1.22.4
    """

    city: str | None = None
    """Name of the place where the status was set.

    get_order#response/1.22.5
    """

    deleted: bool | None = None
    """True when this status was taken back.

    In no table; seen in real answers
    """


class RelatedEntity(ResponseModel):
    """An order that belongs to this one, such as its return.

    get_order#response/3
    """

    type: RelatedEntityType | None = None
    """Kind of the related object: a return order or a direct one.

    get_order#response/3.1
    """

    uuid: UUID | None = None
    """Identifier of the related object.

    get_order#response/3.2
    """


class OrderContact(ResponseModel):
    """Sender or recipient on record.

    get_order#response/1.15, get_order#response/1.17
    """

    company: str | None = None
    """Company name.

    get_order#response/1.15.1, get_order#response/1.17.1
    """

    name: str | None = None
    """Full name of the contact person.

    get_order#response/1.15.2, get_order#response/1.17.2
    """

    email: str | None = None
    """E-mail address.

    get_order#response/1.15.3, get_order#response/1.17.9
    """

    phones: list[OrderPhone] | None = None
    """Phone numbers.

    get_order#response/1.15.4, get_order#response/1.17.10
    """

    passport_series: str | None = None
    """Passport series.

    get_order#response/1.17.3
    """

    passport_number: str | None = None
    """Passport number.

    get_order#response/1.17.4
    """

    passport_date_of_issue: date | None = None
    """Date when the passport was issued.

    get_order#response/1.17.5
    """

    passport_organization: str | None = None
    """Authority that issued the passport.

    get_order#response/1.17.6
    """

    tin: str | None = None
    """Personal tax number.

    get_order#response/1.17.7
    """

    passport_date_of_birth: date | None = None
    """Date of birth.

    get_order#response/1.17.8
    """


class OrderItem(ResponseModel):
    """One kind of goods in a package on record.

    get_order#response/1.21.7
    """

    name: str | None = None
    """Name of the goods; may mention size, colour and the like.

    get_order#response/1.21.7.1
    """

    ware_key: str | None = None
    """SKU or other unique key of the goods; no Chinese characters.

    get_order#response/1.21.7.2
    """

    payment: OrderMoney | None = None
    """Cash on delivery per unit, in the currency of the recipient's country.

    get_order#response/1.21.7.3
    """

    cost: ReadAmount | None = None
    """Declared value per unit, the basis of the insurance fee.

    get_order#response/1.21.7.4
    """

    weight: int | None = None
    """Weight per unit in grams.
    Unit: gram.

    get_order#response/1.21.7.5
    """

    weight_gross: int | None = None
    """Gross weight per unit in grams; never below weight.
    Unit: gram.

    get_order#response/1.21.7.6
    """

    amount: int | None = None
    """Number of units.
    Mandatory in the docs.

    get_order#response/1.21.7.7
    """

    name_i18n: str | None = None
    """Name of the goods in a foreign language.

    get_order#response/1.21.7.8
    """

    brand: str | None = None
    """Brand name in English.

    get_order#response/1.21.7.9
    """

    country_code: str | None = None
    """Two-letter code of the country of manufacture.

    get_order#response/1.21.7.10
    """

    material: str | None = None
    """Code of the material.

    get_order#response/1.21.7.11
    """

    wifi_gsm: bool | None = None
    """Whether the goods contain a Wi-Fi or GSM module.

    get_order#response/1.21.7.12
    """

    url: str | None = None
    """Link to the goods on the shop's site.

    get_order#response/1.21.7.13
    """


class OrderPackage(ResponseModel):
    """A package on record.

    get_order#response/1.21
    """

    number: str | None = None
    """Number of the package.

    get_order#response/1.21.1
    """

    weight: int | None = None
    """Total weight of the package in grams.
    Unit: gram.

    get_order#response/1.21.2
    """

    length: int | None = None
    """Length in centimetres.
    Unit: centimetre.

    get_order#response/1.21.3
    """

    width: int | None = None
    """Width in centimetres.
    Unit: centimetre.

    get_order#response/1.21.4
    """

    height: int | None = None
    """Height in centimetres.
    Unit: centimetre.

    get_order#response/1.21.5
    """

    comment: str | None = None
    """Remark on the package.

    get_order#response/1.21.6
    """

    items: list[OrderItem] | None = None
    """Goods in the package.

    get_order#response/1.21.7
    """

    package_id: str | None = None
    """CDEK identifier of the package.

    In no table; seen in real answers
    """


class Order(ResponseModel):
    """An order as CDEK has it on record.

    get_order#response/1
    """

    uuid: UUID | None = None
    """CDEK's identifier of the order.

    get_order#response/1.1
    """

    is_return: bool | None = None
    """Whether this is a return order.

    get_order#response/1.2
    """

    type: OrderType | None = None
    """Kind of order: 1 for E-shop (the default), 2 for ordinary.

    get_order#response/1.3
    """

    cdek_number: ReadDigits | None = None
    """Waybill number that CDEK gave the order.

    get_order#response/1.4
    """

    number: str | None = None
    """Client's own order number; CDEK puts the UUID if left out. E-shop orders only.

    get_order#response/1.5
    """

    tariff_code: ReadDigits | None = None
    """Code of the tariff, that is of the delivery product chosen.

    get_order#response/1.6
    """

    comment: str | None = None
    """Remark on the order.

    get_order#response/1.7
    """

    shipment_point: str | None = None
    """Code of the CDEK point where the shipment is handed in.

    get_order#response/1.8
    """

    delivery_point: str | None = None
    """Code of the CDEK point to which the shipment goes.

    get_order#response/1.9
    """

    date_invoice: date | None = None
    """Invoice date of the shipment. E-shop orders only.

    get_order#response/1.10
    """

    shipper_name: str | None = None
    """Name of the shipper. E-shop orders only.

    get_order#response/1.11
    """

    shipper_address: str | None = None
    """Address of the shipper. E-shop orders only.

    get_order#response/1.12
    """

    delivery_recipient_cost: OrderMoney | None = None
    """Extra delivery charge that the shop asks of the buyer. E-shop orders only.

    get_order#response/1.13
    """

    delivery_recipient_cost_adv: list[OrderThreshold] | None = None
    """Extra delivery charge by declared value of the goods. E-shop orders only.

    get_order#response/1.14
    """

    sender: OrderContact | None = None
    """Sender of the shipment.

    get_order#response/1.15
    """

    seller: OrderSeller | None = None
    """Actual seller of the goods.

    get_order#response/1.16
    """

    recipient: OrderContact | None = None
    """Recipient of the shipment.

    get_order#response/1.17
    """

    from_location: OrderLocation | None = None
    """Address the shipment leaves from.

    get_order#response/1.18
    """

    to_location: OrderLocation | None = None
    """Address the shipment goes to.

    get_order#response/1.19
    """

    services: list[OrderService] | None = None
    """Additional services of the order.

    get_order#response/1.20
    """

    packages: list[OrderPackage] | None = None
    """Packages of the order.

    get_order#response/1.21
    """

    statuses: list[StatusRecord] | None = None
    """Statuses of the order, tracking included.

    get_order#response/1.22
    """

    shop_seller_name: str | None = None
    """Name of the seller once more; may be empty.

    In no table; seen in get_order#examples/response-1, get_order#examples/response-2
    """

    shop_seller_address: str | None = None
    """Address of the seller once more.

    In no table; seen in get_order#examples/response-1
    """

    delivery_date: date | None = None
    """Day of delivery; the year may be nonsense, such as 2.

    In no table; seen in get_order#examples/response-2
    """

    @property
    def history(self) -> list[StatusRecord]:
        """The statuses that hold, oldest first; those without a readable time come before
        all others, those taken back are left out.
        """
        return in_order(
            all_of(self, "statuses", StatusRecord),
            "date_time",
            without="deleted",
            then="code",
        )

    @property
    def last_status(self) -> StatusRecord | None:
        """The status that the order is in, the last of history; None if there is
        none.
        """
        return last(
            in_order(
                all_of(self, "statuses", StatusRecord),
                "date_time",
                without="deleted",
                then="code",
            )
        )

    @property
    def is_final(self) -> bool:
        """Whether the order stays in its last status for good; false for a code that the
        docs do not list.
        """
        return has_code(self, (("last_status.code", ("DELIVERED", "NOT_DELIVERED")),))

    @property
    def is_over(self) -> bool:
        """Whether nothing more will come, as the order is in a final status, was removed
        or was never valid; false for a code that the docs do not list.
        """
        return has_code(
            self,
            (
                (
                    "last_status.code",
                    ("REMOVED", "DELIVERED", "NOT_DELIVERED", "INVALID"),
                ),
            ),
        )

    @property
    def delivered(self) -> bool:
        """Whether the last status says that the order was handed to its receiver."""
        return has_code(self, (("last_status.code", ("DELIVERED",)),))

    @property
    def reason(self) -> StatusReason | None:
        """The additional status of the last status; None if it has none."""
        return first_of(self, ("last_status.reason_code",), StatusReason)


class OrderResponse(ResponseModel):
    """An order as CDEK holds it, with the requests made for it.

    get_order#response
    """

    entity: Order | None = None
    """The order's data.

    get_order#response/1
    """

    requests: list[RequestRecord] | None = None
    """Requests made for the order.

    get_order#response/2
    """

    related_entities: list[RelatedEntity] | None = None
    """Objects related to the order.

    get_order#response/3
    """

    def request(
        self, *, uuid: UUID | str | None = None, type: RequestType | str | None = None
    ) -> RequestRecord | None:
        """The request with this uuid, or the newest of this type; None if there is none.
        Raises TypeError if neither is given.
        """
        return pick(
            in_order(all_of(self, "requests", RequestRecord), "date_time"),
            request_uuid=uuid,
            type=type,
        )

    @property
    def errors(self) -> list[RequestError]:
        """The errors of all requests in the answer, earlier ones included; those of one
        are in its own errors.
        """
        return all_of(self, "requests.errors", RequestError)

    @property
    def warnings(self) -> list[RequestWarning]:
        """The warnings of all requests in the answer, earlier ones included; those of one
        are in its own warnings.
        """
        return all_of(self, "requests.warnings", RequestWarning)
