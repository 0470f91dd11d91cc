# Written by apiscribe build; edits are lost.
"""An order as CDEK holds it, with the requests made for it."""

from datetime import date
from typing import Annotated, ClassVar
from uuid import UUID

from pydantic import Field

from .._runtime.models.accessors import all_of, first_of, has_code, in_order, last, pick
from .._runtime.models.response_model import ResponseModel
from .._runtime.models.round_trip import ReadAmount, ReadDateTime, ReadDigits
from .._runtime.models.wire_types import AmountText
from ..enums import (
    AdditionalService,
    DeliveryMode,
    DeliveryProblemCode,
    FailedCallReason,
    Material,
    OrderStatus,
    OrderType,
    OwnershipForm,
    RequestType,
    StatusReason,
    Tariff,
)
from .order_phone import OrderPhone
from .related_entity import RelatedEntity
from .request_error import RequestError
from .request_record import RequestRecord
from .request_warning import RequestWarning

__all__ = (
    "AccompanyingWaybill",
    "Calls",
    "DelayReason",
    "DeliveryDetail",
    "DeliveryProblem",
    "FailedCall",
    "Order",
    "OrderContact",
    "OrderItem",
    "OrderItemSeller",
    "OrderLocation",
    "OrderMoney",
    "OrderPackage",
    "OrderPayment",
    "OrderResponse",
    "OrderSeller",
    "OrderService",
    "OrderThreshold",
    "PackageService",
    "RescheduledCall",
    "ReturnOrigin",
    "StatusRecord",
)


class OrderContact(ResponseModel):
    """Sender or recipient on record.

    get_order#response/1.15, get_order#response/1.17,
    api_2026_07#response_dto_order_response_dto/1.20,
    api_2026_01_integration#response_dto_order_response_dto/1.20,
    api_2026_07#response_dto_order_response_dto/1.22,
    api_2026_01_integration#response_dto_order_response_dto/1.22
    """

    company: str | None = None
    """Company name.

    get_order#response/1.15.1, get_order#response/1.17.1,
    api_2026_07#response_dto_order_response_dto/1.20.1,
    api_2026_01_integration#response_dto_order_response_dto/1.20.1,
    api_2026_07#response_dto_order_response_dto/1.22.1,
    api_2026_01_integration#response_dto_order_response_dto/1.22.1
    """

    name: str | None = None
    """Full name of the contact person.
    Mandatory in the docs.

    get_order#response/1.15.2, get_order#response/1.17.2,
    api_2026_07#response_dto_order_response_dto/1.20.2,
    api_2026_01_integration#response_dto_order_response_dto/1.20.2,
    api_2026_07#response_dto_order_response_dto/1.22.2,
    api_2026_01_integration#response_dto_order_response_dto/1.22.2
    """

    email: str | None = None
    """E-mail address.

    get_order#response/1.15.3, get_order#response/1.17.9,
    api_2026_07#response_dto_order_response_dto/1.20.10,
    api_2026_01_integration#response_dto_order_response_dto/1.20.10,
    api_2026_07#response_dto_order_response_dto/1.22.10,
    api_2026_01_integration#response_dto_order_response_dto/1.22.10
    """

    phones: list[OrderPhone] | None = None
    """Phone numbers.

    get_order#response/1.15.4, get_order#response/1.17.10,
    api_2026_07#response_dto_order_response_dto/1.20.11,
    api_2026_01_integration#response_dto_order_response_dto/1.20.11,
    api_2026_07#response_dto_order_response_dto/1.22.11,
    api_2026_01_integration#response_dto_order_response_dto/1.22.11
    """

    passport_series: str | None = None
    """Passport series.

    get_order#response/1.17.3, api_2026_07#response_dto_order_response_dto/1.20.4,
    api_2026_01_integration#response_dto_order_response_dto/1.20.4,
    api_2026_07#response_dto_order_response_dto/1.22.4,
    api_2026_01_integration#response_dto_order_response_dto/1.22.4
    """

    passport_number: str | None = None
    """Passport number.

    get_order#response/1.17.4, api_2026_07#response_dto_order_response_dto/1.20.5,
    api_2026_01_integration#response_dto_order_response_dto/1.20.5,
    api_2026_07#response_dto_order_response_dto/1.22.5,
    api_2026_01_integration#response_dto_order_response_dto/1.22.5
    """

    passport_date_of_issue: date | None = None
    """Date when the passport was issued.

    get_order#response/1.17.5, api_2026_07#response_dto_order_response_dto/1.20.6,
    api_2026_01_integration#response_dto_order_response_dto/1.20.6,
    api_2026_07#response_dto_order_response_dto/1.22.6,
    api_2026_01_integration#response_dto_order_response_dto/1.22.6
    """

    passport_organization: str | None = None
    """Authority that issued the passport.

    get_order#response/1.17.6, api_2026_07#response_dto_order_response_dto/1.20.7,
    api_2026_01_integration#response_dto_order_response_dto/1.20.7,
    api_2026_07#response_dto_order_response_dto/1.22.7,
    api_2026_01_integration#response_dto_order_response_dto/1.22.7
    """

    tin: str | None = None
    """Personal tax number.

    get_order#response/1.17.7, api_2026_07#response_dto_order_response_dto/1.20.8,
    api_2026_01_integration#response_dto_order_response_dto/1.20.8,
    api_2026_07#response_dto_order_response_dto/1.22.8,
    api_2026_01_integration#response_dto_order_response_dto/1.22.8
    """

    passport_date_of_birth: date | None = None
    """Date of birth.

    get_order#response/1.17.8, api_2026_07#response_dto_order_response_dto/1.20.9,
    api_2026_01_integration#response_dto_order_response_dto/1.20.9,
    api_2026_07#response_dto_order_response_dto/1.22.9,
    api_2026_01_integration#response_dto_order_response_dto/1.22.9
    """

    contragent_type: str | None = None
    """Kind of sender: LEGAL_ENTITY or INDIVIDUAL.

    api_2026_07#response_dto_order_response_dto/1.20.3,
    api_2026_01_integration#response_dto_order_response_dto/1.20.3,
    api_2026_07#response_dto_order_response_dto/1.22.3,
    api_2026_01_integration#response_dto_order_response_dto/1.22.3
    """

    passport_requirements_satisfied: bool | None = None
    """Whether the passport data that an international order needs are there.

    api_2026_07#response_dto_order_response_dto/1.20.12,
    api_2026_01_integration#response_dto_order_response_dto/1.20.12,
    api_2026_07#response_dto_order_response_dto/1.22.12,
    api_2026_01_integration#response_dto_order_response_dto/1.22.12
    """


class OrderSeller(ResponseModel):
    """The actual seller on record.

    get_order#response/1.16, api_2026_07#seller_dto, api_2026_01_integration#seller_dto
    """

    _either_form: ClassVar[frozenset[str]] = frozenset(("ownership_form",))

    name: str | None = None
    """Seller's name.

    get_order#response/1.16.1, api_2026_07#seller_dto/1,
    api_2026_01_integration#seller_dto/1
    """

    inn: str | None = None
    """Seller's tax number.

    get_order#response/1.16.2, api_2026_07#seller_dto/2,
    api_2026_01_integration#seller_dto/2
    """

    phone: OrderPhone | str | None = None
    """Seller's phone number.

    get_order#response/1.16.3, api_2026_07#seller_dto/3,
    api_2026_01_integration#seller_dto/3
    """

    ownership_form: OwnershipForm | None = None
    """Code of the seller's form of ownership.

    get_order#response/1.16.4, api_2026_07#seller_dto/4,
    api_2026_01_integration#seller_dto/4
    """

    address: str | None = None
    """Seller's address.

    get_order#response/1.16.5, api_2026_07#seller_dto/5,
    api_2026_01_integration#seller_dto/5
    """


class OrderLocation(ResponseModel):
    """A place of collection or delivery on record.

    get_order#response/1.18, get_order#response/1.19,
    api_2026_07#response_dto_order_response_dto/1.23,
    api_2026_01_integration#response_dto_order_response_dto/1.23,
    api_2026_07#response_dto_order_response_dto/1.24,
    api_2026_01_integration#response_dto_order_response_dto/1.24
    """

    code: ReadDigits | None = None
    """Location code in CDEK's own register.
    Mandatory in the docs.

    get_order#response/1.18.1, get_order#response/1.19.1,
    api_2026_07#response_dto_order_response_dto/1.23.1,
    api_2026_01_integration#response_dto_order_response_dto/1.23.1,
    api_2026_07#response_dto_order_response_dto/1.24.1,
    api_2026_01_integration#response_dto_order_response_dto/1.24.1
    """

    fias_guid: UUID | None = None
    """Address identifier in FIAS, Russia's address register.

    get_order#response/1.18.2, get_order#response/1.19.2,
    api_2026_07#response_dto_order_response_dto/1.23.4,
    api_2026_01_integration#response_dto_order_response_dto/1.23.4,
    api_2026_07#response_dto_order_response_dto/1.24.4,
    api_2026_01_integration#response_dto_order_response_dto/1.24.4
    """

    postal_code: str | None = None
    """Postal code.

    get_order#response/1.18.3, get_order#response/1.19.3,
    api_2026_07#response_dto_order_response_dto/1.23.17,
    api_2026_01_integration#response_dto_order_response_dto/1.23.17,
    api_2026_07#response_dto_order_response_dto/1.24.17,
    api_2026_01_integration#response_dto_order_response_dto/1.24.17
    """

    longitude: float | None = None
    """Longitude.

    get_order#response/1.18.4, get_order#response/1.19.4,
    api_2026_07#response_dto_order_response_dto/1.23.12,
    api_2026_01_integration#response_dto_order_response_dto/1.23.12,
    api_2026_07#response_dto_order_response_dto/1.24.12,
    api_2026_01_integration#response_dto_order_response_dto/1.24.12
    """

    latitude: float | None = None
    """Latitude.

    get_order#response/1.18.5, get_order#response/1.19.5,
    api_2026_07#response_dto_order_response_dto/1.23.13,
    api_2026_01_integration#response_dto_order_response_dto/1.23.13,
    api_2026_07#response_dto_order_response_dto/1.24.13,
    api_2026_01_integration#response_dto_order_response_dto/1.24.13
    """

    country_code: str | None = None
    """Two-letter country code.
    Mandatory in the docs.

    get_order#response/1.18.6, get_order#response/1.19.6,
    api_2026_07#response_dto_order_response_dto/1.23.6,
    api_2026_01_integration#response_dto_order_response_dto/1.23.6,
    api_2026_07#response_dto_order_response_dto/1.24.6,
    api_2026_01_integration#response_dto_order_response_dto/1.24.6
    """

    region: str | None = None
    """Name of the region.

    get_order#response/1.18.7, get_order#response/1.19.7,
    api_2026_07#response_dto_order_response_dto/1.23.8,
    api_2026_01_integration#response_dto_order_response_dto/1.23.8,
    api_2026_07#response_dto_order_response_dto/1.24.8,
    api_2026_01_integration#response_dto_order_response_dto/1.24.8
    """

    region_code: ReadDigits | None = None
    """Region code in CDEK's own register.

    get_order#response/1.18.8, get_order#response/1.19.8,
    api_2026_07#response_dto_order_response_dto/1.23.9,
    api_2026_01_integration#response_dto_order_response_dto/1.23.9,
    api_2026_07#response_dto_order_response_dto/1.24.9,
    api_2026_01_integration#response_dto_order_response_dto/1.24.9
    """

    sub_region: str | None = None
    """Name of the district within the region.

    get_order#response/1.18.9, get_order#response/1.19.9,
    api_2026_07#response_dto_order_response_dto/1.23.11,
    api_2026_01_integration#response_dto_order_response_dto/1.23.11,
    api_2026_07#response_dto_order_response_dto/1.24.11,
    api_2026_01_integration#response_dto_order_response_dto/1.24.11
    """

    city: str | None = None
    """Name of the city.
    Mandatory in the docs.

    get_order#response/1.18.10, get_order#response/1.19.10,
    api_2026_07#response_dto_order_response_dto/1.23.3,
    api_2026_01_integration#response_dto_order_response_dto/1.23.3,
    api_2026_07#response_dto_order_response_dto/1.24.3,
    api_2026_01_integration#response_dto_order_response_dto/1.24.3
    """

    kladr_code: str | None = None
    """Address code in KLADR, Russia's older address register.
    Deprecated.

    get_order#response/1.18.11, get_order#response/1.19.11,
    api_2026_07#response_dto_order_response_dto/1.23.5,
    api_2026_01_integration#response_dto_order_response_dto/1.23.5,
    api_2026_07#response_dto_order_response_dto/1.24.5,
    api_2026_01_integration#response_dto_order_response_dto/1.24.5
    """

    address: str | None = None
    """Address as one line.

    get_order#response/1.18.12, get_order#response/1.19.12,
    api_2026_07#response_dto_order_response_dto/1.23.16,
    api_2026_01_integration#response_dto_order_response_dto/1.23.16,
    api_2026_07#response_dto_order_response_dto/1.24.16,
    api_2026_01_integration#response_dto_order_response_dto/1.24.16
    """

    city_uuid: UUID | None = None
    """CDEK identifier of the city.

    api_2026_07#response_dto_order_response_dto/1.23.2,
    api_2026_01_integration#response_dto_order_response_dto/1.23.2,
    api_2026_07#response_dto_order_response_dto/1.24.2,
    api_2026_01_integration#response_dto_order_response_dto/1.24.2
    """

    country: str | None = None
    """Name of the country.

    api_2026_07#response_dto_order_response_dto/1.23.7,
    api_2026_01_integration#response_dto_order_response_dto/1.23.7,
    api_2026_07#response_dto_order_response_dto/1.24.7,
    api_2026_01_integration#response_dto_order_response_dto/1.24.7
    """

    fias_region_guid: UUID | None = None
    """Identifier of the region in Russia's address register FIAS.

    api_2026_07#response_dto_order_response_dto/1.23.10,
    api_2026_01_integration#response_dto_order_response_dto/1.23.10,
    api_2026_07#response_dto_order_response_dto/1.24.10,
    api_2026_01_integration#response_dto_order_response_dto/1.24.10
    """

    time_zone: str | None = None
    """Time zone of the place.

    api_2026_07#response_dto_order_response_dto/1.23.14,
    api_2026_01_integration#response_dto_order_response_dto/1.23.14,
    api_2026_07#response_dto_order_response_dto/1.24.14,
    api_2026_01_integration#response_dto_order_response_dto/1.24.14
    """

    payment_limit: ReadAmount | None = None
    """Limit of cash on delivery: -1 for none, 0 where it is not taken.

    api_2026_07#response_dto_order_response_dto/1.23.15,
    api_2026_01_integration#response_dto_order_response_dto/1.23.15,
    api_2026_07#response_dto_order_response_dto/1.24.15,
    api_2026_01_integration#response_dto_order_response_dto/1.24.15
    """


class OrderService(ResponseModel):
    """An additional service booked with the order.

    get_order#response/1.20, api_2026_07#response_dto_order_response_dto/1.25,
    api_2026_01_integration#additional_service_dto
    """

    code: AdditionalService | None = None
    """Code of the additional service.

    get_order#response/1.20.1, api_2026_07#response_dto_order_response_dto/1.25.1,
    api_2026_01_integration#additional_service_dto/1
    """

    parameter: AmountText | None = None
    """Number of standard boxes, or insured declared value (ordinary orders only).

    get_order#response/1.20.2, api_2026_07#response_dto_order_response_dto/1.25.2,
    api_2026_01_integration#additional_service_dto/2
    """

    sum: ReadAmount | None = None
    """Price of the service.

    api_2026_07#response_dto_order_response_dto/1.25.3,
    api_2026_01_integration#additional_service_dto/3
    """

    total_sum: ReadAmount | None = None
    """Price of the service with discount and VAT.

    api_2026_07#response_dto_order_response_dto/1.25.4,
    api_2026_01_integration#additional_service_dto/4
    """

    discount_percent: ReadAmount | None = None
    """Discount, in per cent.

    api_2026_07#response_dto_order_response_dto/1.25.5,
    api_2026_01_integration#additional_service_dto/5
    """

    discount_sum: ReadAmount | None = None
    """Discount, as a sum.

    api_2026_07#response_dto_order_response_dto/1.25.6,
    api_2026_01_integration#additional_service_dto/6
    """

    vat_rate: ReadAmount | None = None
    """VAT, in per cent.

    api_2026_07#response_dto_order_response_dto/1.25.7,
    api_2026_01_integration#additional_service_dto/7
    """

    vat_sum: ReadAmount | None = None
    """VAT, as a sum.

    api_2026_07#response_dto_order_response_dto/1.25.8,
    api_2026_01_integration#additional_service_dto/8
    """


class OrderMoney(ResponseModel):
    """An amount of money on record; it may be empty.

    get_order#response/1.13, get_order#response/1.21.7.3,
    api_2026_07#response_dto_order_response_dto/1.18,
    api_2026_01_integration#response_dto_order_response_dto/1.18,
    api_2026_07#response_dto_order_response_dto/1.26.10.4,
    api_2026_01_integration#response_dto_order_response_dto/1.26.10.4
    """

    value: ReadAmount | None = None
    """Amount of the extra delivery charge.
    Mandatory in the docs.

    get_order#response/1.13.1, get_order#response/1.21.7.3.1,
    api_2026_07#response_dto_order_response_dto/1.18.1,
    api_2026_01_integration#response_dto_order_response_dto/1.18.1,
    api_2026_07#response_dto_order_response_dto/1.26.10.4.1,
    api_2026_01_integration#response_dto_order_response_dto/1.26.10.4.1
    """

    vat_sum: ReadAmount | None = None
    """VAT amount of the extra delivery charge.

    get_order#response/1.13.2, get_order#response/1.21.7.3.2,
    api_2026_07#response_dto_order_response_dto/1.18.2,
    api_2026_01_integration#response_dto_order_response_dto/1.18.2,
    api_2026_07#response_dto_order_response_dto/1.26.10.4.2,
    api_2026_01_integration#response_dto_order_response_dto/1.26.10.4.2
    """

    vat_rate: ReadAmount | None = None
    """VAT rate in percent; null stands for no VAT.

    get_order#response/1.13.3, get_order#response/1.21.7.3.3,
    api_2026_07#response_dto_order_response_dto/1.18.3,
    api_2026_01_integration#response_dto_order_response_dto/1.18.3,
    api_2026_07#response_dto_order_response_dto/1.26.10.4.3,
    api_2026_01_integration#response_dto_order_response_dto/1.26.10.4.3
    """


class OrderThreshold(ResponseModel):
    """A graded delivery charge on record.

    get_order#response/1.14, api_2026_07#delivery_cost_threshold_dto,
    api_2026_01_integration#delivery_cost_threshold_dto
    """

    threshold: int | None = None
    """Declared value up to which the charge holds, inclusive.

    get_order#response/1.14.1, api_2026_07#delivery_cost_threshold_dto/1,
    api_2026_01_integration#delivery_cost_threshold_dto/1
    """

    sum: ReadAmount | None = None
    """Amount of the extra delivery charge.

    get_order#response/1.14.2, api_2026_07#delivery_cost_threshold_dto/2,
    api_2026_01_integration#delivery_cost_threshold_dto/2
    """

    vat_sum: ReadAmount | None = None
    """VAT amount of the extra delivery charge.

    get_order#response/1.14.3, api_2026_07#delivery_cost_threshold_dto/3,
    api_2026_01_integration#delivery_cost_threshold_dto/3
    """

    vat_rate: ReadAmount | None = None
    """VAT rate in percent; null stands for no VAT.

    get_order#response/1.14.4, api_2026_07#delivery_cost_threshold_dto/4,
    api_2026_01_integration#delivery_cost_threshold_dto/4
    """


class StatusRecord(ResponseModel):
    """A status the order took on, when and where.

    get_order#response/1.22, api_2026_07#response_dto_order_response_dto/1.27,
    api_2026_01_integration#response_dto_order_response_dto/1.27
    """

    code: OrderStatus | None = None
    """Code of the order status.

    get_order#response/1.22.1, api_2026_07#response_dto_order_response_dto/1.27.1,
    api_2026_01_integration#response_dto_order_response_dto/1.27.1
    """

    name: str | None = None
    """Name of the status.

    get_order#response/1.22.2, api_2026_07#response_dto_order_response_dto/1.27.2,
    api_2026_01_integration#response_dto_order_response_dto/1.27.2
    """

    date_time: ReadDateTime | None = None
    """When the status was set.

    get_order#response/1.22.3, api_2026_07#response_dto_order_response_dto/1.27.3,
    api_2026_01_integration#response_dto_order_response_dto/1.27.3
    """

    reason_code: StatusReason | None = None
    """Code of the additional status.

    get_order#response/1.22.4, api_2026_07#response_dto_order_response_dto/1.27.4,
    api_2026_01_integration#response_dto_order_response_dto/1.27.4
    """

    city: str | None = None
    """Name of the place where the status was set.

    get_order#response/1.22.5, api_2026_07#response_dto_order_response_dto/1.27.5,
    api_2026_01_integration#response_dto_order_response_dto/1.27.5
    """

    city_uuid: UUID | None = None
    """CDEK identifier of the place where the status came about.

    api_2026_07#response_dto_order_response_dto/1.27.6,
    api_2026_01_integration#response_dto_order_response_dto/1.27.6
    """

    deleted: bool | None = None
    """True when this status was taken back.

    api_2026_07#response_dto_order_response_dto/1.27.7,
    api_2026_01_integration#response_dto_order_response_dto/1.27.7
    """


class ReturnOrigin(ResponseModel):
    """Where returned goods came from.

    api_2026_07#response_dto_order_response_dto/1.26.10.16,
    api_2026_01_integration#response_dto_order_response_dto/1.26.10.16
    """

    direct_order_number: str | None = None
    """CDEK number of the order that brought the goods.
    Mandatory in the docs.

    api_2026_07#response_dto_order_response_dto/1.26.10.16.1,
    api_2026_01_integration#response_dto_order_response_dto/1.26.10.16.1
    """

    direct_order_uuid: UUID | None = None
    """CDEK identifier of the order that brought the goods.
    Mandatory in the docs.

    api_2026_07#response_dto_order_response_dto/1.26.10.16.2,
    api_2026_01_integration#response_dto_order_response_dto/1.26.10.16.2
    """

    direct_package_number: str | None = None
    """Number of the package in which the goods came.
    Mandatory in the docs.

    api_2026_07#response_dto_order_response_dto/1.26.10.16.3,
    api_2026_01_integration#response_dto_order_response_dto/1.26.10.16.3
    """


class PackageService(ResponseModel):
    """An additional service that a package has.

    api_2026_07#response_dto_order_response_dto/1.26.11,
    api_2026_01_integration#response_dto_order_response_dto/1.26.11
    """

    code: str | None = None
    """Code of the service, GRID_TREE for a crate around the package.
    Mandatory in the docs.

    api_2026_07#response_dto_order_response_dto/1.26.11.1,
    api_2026_01_integration#response_dto_order_response_dto/1.26.11.1
    """


class AccompanyingWaybill(ResponseModel):
    """What the accompanying waybill says of the transport.

    api_2026_07#response_dto_order_response_dto/1.9,
    api_2026_01_integration#response_dto_order_response_dto/1.9
    """

    client_name: str | None = None
    """Legal name of the client that issues the accompanying waybill.
    Mandatory in the docs.

    api_2026_07#response_dto_order_response_dto/1.9.1,
    api_2026_01_integration#response_dto_order_response_dto/1.9.1
    """

    flight_number: str | None = None
    """Number of the flight.

    api_2026_07#response_dto_order_response_dto/1.9.2,
    api_2026_01_integration#response_dto_order_response_dto/1.9.2
    """

    air_waybill_numbers: list[str] | None = None
    """Numbers of the carrier's air waybills.

    api_2026_07#response_dto_order_response_dto/1.9.3,
    api_2026_01_integration#response_dto_order_response_dto/1.9.3
    """

    vehicle_numbers: list[str] | None = None
    """Number plates of the vehicles.

    api_2026_07#response_dto_order_response_dto/1.9.4,
    api_2026_01_integration#response_dto_order_response_dto/1.9.4
    """

    vehicle_driver: str | None = None
    """Full name of the driver.

    api_2026_07#response_dto_order_response_dto/1.9.5,
    api_2026_01_integration#response_dto_order_response_dto/1.9.5
    """

    planned_departure_date_time: ReadDateTime | None = None
    """Planned departure.

    api_2026_07#response_dto_order_response_dto/1.9.6,
    api_2026_01_integration#response_dto_order_response_dto/1.9.6
    """


class DelayReason(ResponseModel):
    """Why an order is late.

    api_2026_07#response_dto_order_response_dto/1.31,
    api_2026_01_integration#response_dto_order_response_dto/1.31
    """

    create_date: ReadDateTime | None = None
    """When the reason came up.

    api_2026_07#response_dto_order_response_dto/1.31.1,
    api_2026_01_integration#response_dto_order_response_dto/1.31.1
    """

    description: str | None = None
    """The reason in words.

    api_2026_07#response_dto_order_response_dto/1.31.2,
    api_2026_01_integration#response_dto_order_response_dto/1.31.2
    """


class OrderPayment(ResponseModel):
    """What was paid in one way.

    api_2026_07#response_dto_order_response_dto/1.34.6,
    api_2026_01_integration#response_dto_order_response_dto/1.33.6
    """

    type: str | None = None
    """Kind of payment: CARD or CASH.
    Mandatory in the docs.

    api_2026_07#response_dto_order_response_dto/1.34.6.1,
    api_2026_01_integration#response_dto_order_response_dto/1.33.6.1
    """

    sum: ReadAmount | None = None
    """Sum paid, in the recipient's currency.
    Mandatory in the docs.

    api_2026_07#response_dto_order_response_dto/1.34.6.2,
    api_2026_01_integration#response_dto_order_response_dto/1.33.6.2
    """


class DeliveryProblem(ResponseModel):
    """A problem that a courier met.

    api_2026_07#response_dto_order_response_dto/1.35,
    api_2026_01_integration#response_dto_order_response_dto/1.35
    """

    code: DeliveryProblemCode | None = None
    """Code of the problem.

    api_2026_07#response_dto_order_response_dto/1.35.1,
    api_2026_01_integration#response_dto_order_response_dto/1.35.1
    """

    create_date: ReadDateTime | None = None
    """When the problem came up.

    api_2026_07#response_dto_order_response_dto/1.35.2,
    api_2026_01_integration#response_dto_order_response_dto/1.35.2
    """


class FailedCall(ResponseModel):
    """A call that nobody answered.

    api_2026_07#response_dto_order_response_dto/1.37.1,
    api_2026_01_integration#response_dto_order_response_dto/1.37.1
    """

    date_time: ReadDateTime | None = None
    """When nobody answered.
    Mandatory in the docs.

    api_2026_07#response_dto_order_response_dto/1.37.1.1,
    api_2026_01_integration#response_dto_order_response_dto/1.37.1.1
    """

    reason_code: FailedCallReason | None = None
    """Code of why nobody answered.
    Mandatory in the docs.

    api_2026_07#response_dto_order_response_dto/1.37.1.2,
    api_2026_01_integration#response_dto_order_response_dto/1.37.1.2
    """


class RescheduledCall(ResponseModel):
    """A call that was put off.

    api_2026_07#response_dto_order_response_dto/1.37.2,
    api_2026_01_integration#response_dto_order_response_dto/1.37.2
    """

    date_time: ReadDateTime | None = None
    """When the call was put off.
    Mandatory in the docs.

    api_2026_07#response_dto_order_response_dto/1.37.2.1,
    api_2026_01_integration#response_dto_order_response_dto/1.37.2.1
    """

    date_next: date | None = None
    """Day on which the next call is agreed.
    Mandatory in the docs.

    api_2026_07#response_dto_order_response_dto/1.37.2.2,
    api_2026_01_integration#response_dto_order_response_dto/1.37.2.2
    """

    time_next: str | None = None
    """Hour for which the next call is agreed.
    Mandatory in the docs.

    api_2026_07#response_dto_order_response_dto/1.37.2.3,
    api_2026_01_integration#response_dto_order_response_dto/1.37.2.3
    """

    comment: str | None = None
    """Why the call was put off.

    api_2026_07#response_dto_order_response_dto/1.37.2.4,
    api_2026_01_integration#response_dto_order_response_dto/1.37.2.4
    """


class OrderItemSeller(ResponseModel):
    """The actual seller of one kind of goods on record.

    api_2026_07#seller_item_dto, api_2026_01_integration#seller_item_dto
    """

    _either_form: ClassVar[frozenset[str]] = frozenset(("ownership_form",))

    name: str | None = None
    """Name of the actual seller.

    api_2026_07#seller_item_dto/1, api_2026_01_integration#seller_item_dto/1
    """

    inn: str | None = None
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

    address: str | None = None
    """Address of the actual seller, printed on invoices of international orders.

    api_2026_07#seller_item_dto/5, api_2026_01_integration#seller_item_dto/5
    """

    giis_subdivision_id: str | None = None
    """Subdivision of the seller in the state register of precious metals.

    api_2026_07#seller_item_dto/6, api_2026_01_integration#seller_item_dto/6
    """


class OrderItem(ResponseModel):
    """One kind of goods in a package on record.

    get_order#response/1.21.7, api_2026_07#response_dto_order_response_dto/1.26.10,
    api_2026_01_integration#response_dto_order_response_dto/1.26.10
    """

    name: str | None = None
    """Name of the goods; may mention size, colour and the like.
    Mandatory in the docs.

    get_order#response/1.21.7.1, api_2026_07#response_dto_order_response_dto/1.26.10.1,
    api_2026_01_integration#response_dto_order_response_dto/1.26.10.1
    """

    ware_key: str | None = None
    """SKU or other unique key of the goods; no Chinese characters.
    Mandatory in the docs.

    get_order#response/1.21.7.2, api_2026_07#response_dto_order_response_dto/1.26.10.2,
    api_2026_01_integration#response_dto_order_response_dto/1.26.10.2
    """

    payment: OrderMoney | None = None
    """Cash on delivery per unit, in the currency of the recipient's country.
    Mandatory in the docs.

    get_order#response/1.21.7.3, api_2026_07#response_dto_order_response_dto/1.26.10.4,
    api_2026_01_integration#response_dto_order_response_dto/1.26.10.4
    """

    cost: ReadAmount | None = None
    """Declared value per unit, the basis of the insurance fee.
    Mandatory in the docs.

    get_order#response/1.21.7.4, api_2026_07#response_dto_order_response_dto/1.26.10.18,
    api_2026_01_integration#response_dto_order_response_dto/1.26.10.18
    """

    weight: int | None = None
    """Weight per unit in grams.
    Unit: gram.
    Mandatory in the docs.

    get_order#response/1.21.7.5, api_2026_07#response_dto_order_response_dto/1.26.10.5,
    api_2026_01_integration#response_dto_order_response_dto/1.26.10.5
    """

    weight_gross: int | None = None
    """Gross weight per unit in grams; never below weight.
    Unit: gram.

    get_order#response/1.21.7.6, api_2026_07#response_dto_order_response_dto/1.26.10.6,
    api_2026_01_integration#response_dto_order_response_dto/1.26.10.6
    """

    amount: int | None = None
    """Number of units.
    Mandatory in the docs.

    get_order#response/1.21.7.7, api_2026_07#response_dto_order_response_dto/1.26.10.7,
    api_2026_01_integration#response_dto_order_response_dto/1.26.10.7
    """

    name_i18n: str | None = None
    """Name of the goods in a foreign language.

    get_order#response/1.21.7.8, api_2026_07#response_dto_order_response_dto/1.26.10.9,
    api_2026_01_integration#response_dto_order_response_dto/1.26.10.9
    """

    brand: str | None = None
    """Brand name in English.

    get_order#response/1.21.7.9, api_2026_07#response_dto_order_response_dto/1.26.10.10,
    api_2026_01_integration#response_dto_order_response_dto/1.26.10.10
    """

    country_code: str | None = None
    """Two-letter code of the country of manufacture.

    get_order#response/1.21.7.10,
    api_2026_07#response_dto_order_response_dto/1.26.10.11,
    api_2026_01_integration#response_dto_order_response_dto/1.26.10.11
    """

    material: Material | None = None
    """Code of the material.

    get_order#response/1.21.7.11,
    api_2026_07#response_dto_order_response_dto/1.26.10.12,
    api_2026_01_integration#response_dto_order_response_dto/1.26.10.12
    """

    wifi_gsm: bool | None = None
    """Whether the goods contain a Wi-Fi or GSM module.

    get_order#response/1.21.7.12,
    api_2026_07#response_dto_order_response_dto/1.26.10.13,
    api_2026_01_integration#response_dto_order_response_dto/1.26.10.13
    """

    url: str | None = None
    """Link to the goods on the shop's site.

    get_order#response/1.21.7.13,
    api_2026_07#response_dto_order_response_dto/1.26.10.14,
    api_2026_01_integration#response_dto_order_response_dto/1.26.10.14
    """

    marking: str | None = None
    """Marking of the goods in the Russian system of marked goods.

    api_2026_07#response_dto_order_response_dto/1.26.10.3,
    api_2026_01_integration#response_dto_order_response_dto/1.26.10.3
    """

    delivery_amount: int | None = None
    """Count of units that were handed over.

    api_2026_07#response_dto_order_response_dto/1.26.10.8,
    api_2026_01_integration#response_dto_order_response_dto/1.26.10.8
    """

    seller: OrderItemSeller | None = None
    """The actual seller of the goods.

    api_2026_07#response_dto_order_response_dto/1.26.10.15,
    api_2026_01_integration#response_dto_order_response_dto/1.26.10.15
    """

    return_item_detail: ReturnOrigin | None = None
    """Where returned goods came from; of return orders only.

    api_2026_07#response_dto_order_response_dto/1.26.10.16,
    api_2026_01_integration#response_dto_order_response_dto/1.26.10.16
    """

    excise: bool | None = None
    """Whether the goods are subject to excise.

    api_2026_07#response_dto_order_response_dto/1.26.10.17,
    api_2026_01_integration#response_dto_order_response_dto/1.26.10.17
    """

    feacn_code: str | None = None
    """Customs code of the goods, by the nomenclature of the Eurasian union.

    api_2026_07#response_dto_order_response_dto/1.26.10.19,
    api_2026_01_integration#response_dto_order_response_dto/1.26.10.19
    """

    jewel_uin: str | None = None
    """Unique number of a piece of jewellery.

    api_2026_07#response_dto_order_response_dto/1.26.10.20,
    api_2026_01_integration#response_dto_order_response_dto/1.26.10.20
    """

    used: bool | None = None
    """Whether the goods are second-hand; for orders between private persons.

    api_2026_07#response_dto_order_response_dto/1.26.10.21,
    api_2026_01_integration#response_dto_order_response_dto/1.26.10.21
    """


class DeliveryDetail(ResponseModel):
    """What came of a delivery, and what was paid.

    api_2026_07#response_dto_order_response_dto/1.34,
    api_2026_01_integration#response_dto_order_response_dto/1.33
    """

    date_: Annotated[date | None, Field(alias="date")] = None
    """Day of delivery.

    api_2026_07#response_dto_order_response_dto/1.34.1,
    api_2026_01_integration#response_dto_order_response_dto/1.33.1
    """

    recipient_name: str | None = None
    """Who took the parcel.

    api_2026_07#response_dto_order_response_dto/1.34.2,
    api_2026_01_integration#response_dto_order_response_dto/1.33.2
    """

    payment_sum: ReadAmount | None = None
    """Cash on delivery that the recipient paid, in the recipient's currency.

    api_2026_07#response_dto_order_response_dto/1.34.3,
    api_2026_01_integration#response_dto_order_response_dto/1.33.3
    """

    delivery_sum: ReadAmount | None = None
    """Price of the delivery.
    Mandatory in the docs.

    api_2026_07#response_dto_order_response_dto/1.34.4,
    api_2026_01_integration#response_dto_order_response_dto/1.33.4
    """

    total_sum: ReadAmount | None = None
    """Price of the whole order.
    Mandatory in the docs.

    api_2026_07#response_dto_order_response_dto/1.34.5,
    api_2026_01_integration#response_dto_order_response_dto/1.33.5
    """

    payment_info: list[OrderPayment] | None = None
    """What was paid, by kind of payment.

    api_2026_07#response_dto_order_response_dto/1.34.6,
    api_2026_01_integration#response_dto_order_response_dto/1.33.6
    """

    delivery_vat_rate: ReadAmount | None = None
    """VAT on the delivery, in per cent.

    api_2026_07#response_dto_order_response_dto/1.34.7,
    api_2026_01_integration#response_dto_order_response_dto/1.33.7
    """

    delivery_vat_sum: ReadAmount | None = None
    """VAT on the delivery, as a sum.

    api_2026_07#response_dto_order_response_dto/1.34.8,
    api_2026_01_integration#response_dto_order_response_dto/1.33.8
    """

    delivery_discount_percent: ReadAmount | None = None
    """Discount on the delivery, in per cent.

    api_2026_07#response_dto_order_response_dto/1.34.9,
    api_2026_01_integration#response_dto_order_response_dto/1.33.9
    """

    delivery_discount_sum: ReadAmount | None = None
    """Discount on the delivery, as a sum.

    api_2026_07#response_dto_order_response_dto/1.34.10,
    api_2026_01_integration#response_dto_order_response_dto/1.33.10
    """


class Calls(ResponseModel):
    """Calls to the recipient.

    api_2026_07#response_dto_order_response_dto/1.37,
    api_2026_01_integration#response_dto_order_response_dto/1.37
    """

    failed_calls: list[FailedCall] | None = None
    """Calls that nobody answered.

    api_2026_07#response_dto_order_response_dto/1.37.1,
    api_2026_01_integration#response_dto_order_response_dto/1.37.1
    """

    rescheduled_calls: list[RescheduledCall] | None = None
    """Calls that were put off.

    api_2026_07#response_dto_order_response_dto/1.37.2,
    api_2026_01_integration#response_dto_order_response_dto/1.37.2
    """


class OrderPackage(ResponseModel):
    """A package on record.

    get_order#response/1.21, api_2026_07#response_dto_order_response_dto/1.26,
    api_2026_01_integration#response_dto_order_response_dto/1.26
    """

    number: str | None = None
    """Number of the package.
    Mandatory in the docs.

    get_order#response/1.21.1, api_2026_07#response_dto_order_response_dto/1.26.1,
    api_2026_01_integration#response_dto_order_response_dto/1.26.1
    """

    weight: int | None = None
    """Total weight of the package in grams.
    Unit: gram.
    Mandatory in the docs.

    get_order#response/1.21.2, api_2026_07#response_dto_order_response_dto/1.26.3,
    api_2026_01_integration#response_dto_order_response_dto/1.26.3
    """

    length: int | None = None
    """Length in centimetres.
    Unit: centimetre.

    get_order#response/1.21.3, api_2026_07#response_dto_order_response_dto/1.26.4,
    api_2026_01_integration#response_dto_order_response_dto/1.26.4
    """

    width: int | None = None
    """Width in centimetres.
    Unit: centimetre.

    get_order#response/1.21.4, api_2026_07#response_dto_order_response_dto/1.26.5,
    api_2026_01_integration#response_dto_order_response_dto/1.26.5
    """

    height: int | None = None
    """Height in centimetres.
    Unit: centimetre.

    get_order#response/1.21.5, api_2026_07#response_dto_order_response_dto/1.26.8,
    api_2026_01_integration#response_dto_order_response_dto/1.26.8
    """

    comment: str | None = None
    """Remark on the package.

    get_order#response/1.21.6, api_2026_07#response_dto_order_response_dto/1.26.9,
    api_2026_01_integration#response_dto_order_response_dto/1.26.9
    """

    items: list[OrderItem] | None = None
    """Goods in the package.

    get_order#response/1.21.7, api_2026_07#response_dto_order_response_dto/1.26.10,
    api_2026_01_integration#response_dto_order_response_dto/1.26.10
    """

    barcode: str | None = None
    """Bar code of the package in CDEK's system.

    api_2026_07#response_dto_order_response_dto/1.26.2,
    api_2026_01_integration#response_dto_order_response_dto/1.26.2
    """

    weight_volume: int | None = None
    """Volume weight, in grams.

    api_2026_07#response_dto_order_response_dto/1.26.6,
    api_2026_01_integration#response_dto_order_response_dto/1.26.6
    """

    weight_calc: int | None = None
    """Weight that the price is worked out from, in grams.

    api_2026_07#response_dto_order_response_dto/1.26.7,
    api_2026_01_integration#response_dto_order_response_dto/1.26.7
    """

    services: list[PackageService] | None = None
    """Additional services.

    api_2026_07#response_dto_order_response_dto/1.26.11,
    api_2026_01_integration#response_dto_order_response_dto/1.26.11
    """

    package_id: str | None = None
    """CDEK identifier of the package; needed for one that the order has already.

    api_2026_07#response_dto_order_response_dto/1.26.12,
    api_2026_01_integration#response_dto_order_response_dto/1.26.12
    """


class Order(ResponseModel):
    """An order as CDEK has it on record.

    get_order#response/1, api_2026_07#response_dto_order_response_dto/1,
    api_2026_01_integration#response_dto_order_response_dto/1
    """

    _either_form: ClassVar[frozenset[str]] = frozenset(("tariff_code",))

    uuid: UUID | None = None
    """CDEK's identifier of the order.
    Mandatory in the docs.

    get_order#response/1.1, api_2026_07#response_dto_order_response_dto/1.1,
    api_2026_01_integration#response_dto_order_response_dto/1.1
    """

    is_return: bool | None = None
    """Whether this is a return order.
    Mandatory in the docs.

    get_order#response/1.2, api_2026_07#response_dto_order_response_dto/1.4,
    api_2026_01_integration#response_dto_order_response_dto/1.4
    """

    type: OrderType | None = None
    """Kind of order: 1 for E-shop (the default), 2 for ordinary.
    Mandatory in the docs.

    get_order#response/1.3, api_2026_07#response_dto_order_response_dto/1.2,
    api_2026_01_integration#response_dto_order_response_dto/1.2
    """

    cdek_number: ReadDigits | None = None
    """Waybill number that CDEK gave the order.

    get_order#response/1.4, api_2026_07#response_dto_order_response_dto/1.6,
    api_2026_01_integration#response_dto_order_response_dto/1.6
    """

    number: str | None = None
    """Client's own order number; CDEK puts the UUID if left out. E-shop orders only.

    get_order#response/1.5, api_2026_07#response_dto_order_response_dto/1.7,
    api_2026_01_integration#response_dto_order_response_dto/1.7
    """

    tariff_code: Tariff | None = None
    """Code of the tariff, that is of the delivery product chosen.
    Mandatory in the docs.

    get_order#response/1.6, api_2026_07#response_dto_order_response_dto/1.10,
    api_2026_01_integration#response_dto_order_response_dto/1.10
    """

    comment: str | None = None
    """Remark on the order.

    get_order#response/1.7, api_2026_07#response_dto_order_response_dto/1.11,
    api_2026_01_integration#response_dto_order_response_dto/1.11
    """

    shipment_point: str | None = None
    """Code of the CDEK point where the shipment is handed in.

    get_order#response/1.8, api_2026_07#response_dto_order_response_dto/1.12,
    api_2026_01_integration#response_dto_order_response_dto/1.12
    """

    delivery_point: str | None = None
    """Code of the CDEK point to which the shipment goes.

    get_order#response/1.9, api_2026_07#response_dto_order_response_dto/1.13,
    api_2026_01_integration#response_dto_order_response_dto/1.13
    """

    date_invoice: date | None = None
    """Invoice date of the shipment. E-shop orders only.

    get_order#response/1.10, api_2026_07#response_dto_order_response_dto/1.14,
    api_2026_01_integration#response_dto_order_response_dto/1.14
    """

    shipper_name: str | None = None
    """Name of the shipper. E-shop orders only.

    get_order#response/1.11, api_2026_07#response_dto_order_response_dto/1.16,
    api_2026_01_integration#response_dto_order_response_dto/1.16
    """

    shipper_address: str | None = None
    """Address of the shipper. E-shop orders only.

    get_order#response/1.12, api_2026_07#response_dto_order_response_dto/1.17,
    api_2026_01_integration#response_dto_order_response_dto/1.17
    """

    delivery_recipient_cost: OrderMoney | None = None
    """Extra delivery charge that the shop asks of the buyer. E-shop orders only.

    get_order#response/1.13, api_2026_07#response_dto_order_response_dto/1.18,
    api_2026_01_integration#response_dto_order_response_dto/1.18
    """

    delivery_recipient_cost_adv: list[OrderThreshold] | None = None
    """Extra delivery charge by declared value of the goods. E-shop orders only.

    get_order#response/1.14, api_2026_07#response_dto_order_response_dto/1.19,
    api_2026_01_integration#response_dto_order_response_dto/1.19
    """

    sender: OrderContact | None = None
    """Sender of the shipment.
    Mandatory in the docs.

    get_order#response/1.15, api_2026_07#response_dto_order_response_dto/1.20,
    api_2026_01_integration#response_dto_order_response_dto/1.20
    """

    seller: OrderSeller | None = None
    """Actual seller of the goods.

    get_order#response/1.16, api_2026_07#response_dto_order_response_dto/1.21,
    api_2026_01_integration#response_dto_order_response_dto/1.21
    """

    recipient: OrderContact | None = None
    """Recipient of the shipment.
    Mandatory in the docs.

    get_order#response/1.17, api_2026_07#response_dto_order_response_dto/1.22,
    api_2026_01_integration#response_dto_order_response_dto/1.22
    """

    from_location: OrderLocation | None = None
    """Address the shipment leaves from.
    Mandatory in the docs.

    get_order#response/1.18, api_2026_07#response_dto_order_response_dto/1.23,
    api_2026_01_integration#response_dto_order_response_dto/1.23
    """

    to_location: OrderLocation | None = None
    """Address the shipment goes to.
    Mandatory in the docs.

    get_order#response/1.19, api_2026_07#response_dto_order_response_dto/1.24,
    api_2026_01_integration#response_dto_order_response_dto/1.24
    """

    services: list[OrderService] | None = None
    """Additional services of the order.

    get_order#response/1.20, api_2026_07#response_dto_order_response_dto/1.25,
    api_2026_01_integration#response_dto_order_response_dto/1.25
    """

    packages: list[OrderPackage] | None = None
    """Packages of the order.
    Mandatory in the docs.

    get_order#response/1.21, api_2026_07#response_dto_order_response_dto/1.26,
    api_2026_01_integration#response_dto_order_response_dto/1.26
    """

    statuses: list[StatusRecord] | None = None
    """Statuses of the order, tracking included.
    Mandatory in the docs.

    get_order#response/1.22, api_2026_07#response_dto_order_response_dto/1.27,
    api_2026_01_integration#response_dto_order_response_dto/1.27
    """

    additional_order_types: list[int] | None = None
    """Additional types of the order, by number.

    api_2026_07#response_dto_order_response_dto/1.3,
    api_2026_01_integration#response_dto_order_response_dto/1.3
    """

    is_reverse: bool | None = None
    """Whether this is a reverse order.
    Mandatory in the docs.

    api_2026_07#response_dto_order_response_dto/1.5,
    api_2026_01_integration#response_dto_order_response_dto/1.5
    """

    accompanying_number: str | None = None
    """Number of the accompanying waybill for goods that cross into Kazakhstan and its
    like.

    api_2026_07#response_dto_order_response_dto/1.8,
    api_2026_01_integration#response_dto_order_response_dto/1.8
    """

    accompanying_waybill: AccompanyingWaybill | None = None
    """What the accompanying waybill needs to know of the transport.

    api_2026_07#response_dto_order_response_dto/1.9,
    api_2026_01_integration#response_dto_order_response_dto/1.9
    """

    keep_free_until: ReadDateTime | None = None
    """Until when an office keeps the parcel free of charge.

    api_2026_07#response_dto_order_response_dto/1.15,
    api_2026_01_integration#response_dto_order_response_dto/1.15
    """

    is_client_return: bool | None = None
    """Whether the client sends the goods back.
    Mandatory in the docs.

    api_2026_07#response_dto_order_response_dto/1.28,
    api_2026_01_integration#response_dto_order_response_dto/1.28
    """

    delivery_mode: DeliveryMode | None = None
    """Mode of delivery that the order has in fact, by number.

    api_2026_07#response_dto_order_response_dto/1.29,
    api_2026_01_integration#response_dto_order_response_dto/1.29
    """

    has_reverse_order: bool | None = None
    """Whether a reverse order is to be made as well.

    api_2026_07#response_dto_order_response_dto/1.30,
    api_2026_01_integration#response_dto_order_response_dto/1.30
    """

    delay_reasons: list[DelayReason] | None = None
    """Why the order is late.

    api_2026_07#response_dto_order_response_dto/1.31,
    api_2026_01_integration#response_dto_order_response_dto/1.31
    """

    delivery_types: list[str] | None = None
    """Kinds of delivery; the documents do not say which.

    api_2026_07#response_dto_order_response_dto/1.32
    """

    planned_delivery_date: date | None = None
    """Planned day of delivery; known once the warehouse has the parcel.

    api_2026_07#response_dto_order_response_dto/1.33,
    api_2026_01_integration#response_dto_order_response_dto/1.32
    """

    delivery_detail: DeliveryDetail | None = None
    """What came of the delivery, and what was paid.

    api_2026_07#response_dto_order_response_dto/1.34,
    api_2026_01_integration#response_dto_order_response_dto/1.33
    """

    delivery_problem: list[DeliveryProblem] | None = None
    """Problems that a courier met when delivering to a door.

    api_2026_07#response_dto_order_response_dto/1.35,
    api_2026_01_integration#response_dto_order_response_dto/1.35
    """

    developer_key: str | None = None
    """Key of the developer of the integration.

    api_2026_07#response_dto_order_response_dto/1.36,
    api_2026_01_integration#response_dto_order_response_dto/1.36
    """

    calls: Calls | None = None
    """Calls to the recipient.

    api_2026_07#response_dto_order_response_dto/1.37,
    api_2026_01_integration#response_dto_order_response_dto/1.37
    """

    transacted_payment: bool | None = None
    """Whether the transfer of the cash on delivery to the shop is known.

    api_2026_01_integration#response_dto_order_response_dto/1.34
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

    get_order#response, api_2026_07#response_dto_order_response_dto,
    api_2026_01_integration#response_dto_order_response_dto
    """

    entity: Order | None = None
    """The order's data.

    get_order#response/1, api_2026_07#response_dto_order_response_dto/1,
    api_2026_01_integration#response_dto_order_response_dto/1
    """

    requests: list[RequestRecord] | None = None
    """Requests made for the order.
    Mandatory in the docs.

    get_order#response/2, api_2026_07#response_dto_order_response_dto/2,
    api_2026_01_integration#response_dto_order_response_dto/2
    """

    related_entities: list[RelatedEntity] | None = None
    """Objects related to the order.

    get_order#response/3, api_2026_07#response_dto_order_response_dto/3,
    api_2026_01_integration#response_dto_order_response_dto/3
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
