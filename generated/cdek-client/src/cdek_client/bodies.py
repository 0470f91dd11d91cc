# Written by apiscribe build; edits are lost.
"""Bodies of requests as dicts, for type checkers and editors: members by wire name."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NotRequired

    from ._runtime.models.input_types import (
        AmountInput,
        DateInput,
        DateTimeInput,
        SentIntInput,
        UuidInput,
    )
    from .enums import (
        AdditionalService,
        CurrencyNumber,
        Material,
        OwnershipForm,
        Tariff,
    )
    from .models import (
        AgreementLocation,
        CalculatorLocation,
        CalculatorPackage,
        CalculatorService,
        Contact,
        FromLocation,
        IntakeDaysLocation,
        IntakeLocation,
        IntakeSender,
        IntakeStatusCode,
        Item,
        ItemSeller,
        Location,
        Money,
        NewLocation,
        OrderToPrint,
        Package,
        Payment,
        Phone,
        PhotoOrder,
        PrealertOrder,
        RestrictionsItem,
        RestrictionsPackage,
        ReverseContact,
        ReversePhone,
        RouteLocation,
        Seller,
        Service,
        Threshold,
    )

__all__ = (
    "AgreementCreateDict",
    "AgreementLocationDict",
    "BarcodeCreateDict",
    "CalculatorLocationDict",
    "CalculatorPackageDict",
    "CalculatorServiceDict",
    "ClientReturnDict",
    "ContactDict",
    "EstimatedIntervalsQueryDict",
    "FromLocationDict",
    "IntakeCreateDict",
    "IntakeDaysLocationDict",
    "IntakeDaysQueryDict",
    "IntakeLocationDict",
    "IntakeSenderDict",
    "IntakeStatusChangeDict",
    "IntakeStatusCodeDict",
    "ItemDict",
    "ItemSellerDict",
    "LocationDict",
    "MoneyDict",
    "NewLocationDict",
    "OrderCreateDict",
    "OrderToPrintDict",
    "OrderUpdateDict",
    "PackageDict",
    "PaymentDict",
    "PhoneDict",
    "PhotoOrderDict",
    "PhotoQueryDict",
    "PrealertCreateDict",
    "PrealertOrderDict",
    "ReceiptCreateDict",
    "RestrictionsItemDict",
    "RestrictionsPackageDict",
    "RestrictionsQueryDict",
    "ReverseContactDict",
    "ReversePhoneDict",
    "ReverseQueryDict",
    "RouteLocationDict",
    "SellerDict",
    "ServiceDict",
    "TariffListQueryDict",
    "TariffQueryDict",
    "TariffsWithServicesQueryDict",
    "ThresholdDict",
    "WebhookCreateDict",
)


class OrderUpdateDict(TypedDict):
    uuid: NotRequired[UuidInput]
    cdek_number: NotRequired[SentIntInput]
    tariff_code: NotRequired[Tariff | int | str]
    comment: NotRequired[str]
    shipment_point: NotRequired[str]
    delivery_point: NotRequired[str]
    delivery_recipient_cost: NotRequired[Money | MoneyDict]
    delivery_recipient_cost_adv: NotRequired[Sequence[Threshold | ThresholdDict]]
    sender: NotRequired[Contact | ContactDict]
    seller: NotRequired[Seller | SellerDict]
    recipient: NotRequired[Contact | ContactDict]
    to_location: NotRequired[Location | LocationDict]
    from_location: NotRequired[FromLocation | FromLocationDict]
    services: NotRequired[Sequence[Service | ServiceDict]]
    packages: NotRequired[Sequence[Package | PackageDict]]
    type: NotRequired[int]
    number: NotRequired[str]
    accompanying_number: NotRequired[str]
    has_reverse_order: NotRequired[bool]
    delivery_types: NotRequired[list[str] | tuple[str, ...]]


class ContactDict(TypedDict):
    company: NotRequired[str]
    name: NotRequired[str]
    email: NotRequired[str]
    passport_series: NotRequired[str]
    passport_number: NotRequired[str]
    passport_date_of_issue: NotRequired[DateInput]
    passport_organization: NotRequired[str]
    tin: NotRequired[str]
    passport_date_of_birth: NotRequired[DateInput]
    phones: NotRequired[Sequence[Phone | PhoneDict]]
    contragent_type: NotRequired[str]
    passport_requirements_satisfied: NotRequired[bool]


class PhoneDict(TypedDict):
    number: str
    additional: NotRequired[str]


class SellerDict(TypedDict):
    name: NotRequired[str]
    inn: NotRequired[str]
    phone: NotRequired[str]
    ownership_form: NotRequired[OwnershipForm | int | str]
    address: NotRequired[str]


class LocationDict(TypedDict):
    code: NotRequired[SentIntInput]
    fias_guid: NotRequired[UuidInput]
    postal_code: NotRequired[str]
    longitude: NotRequired[float]
    latitude: NotRequired[float]
    country_code: NotRequired[str]
    region: NotRequired[str]
    region_code: NotRequired[SentIntInput]
    sub_region: NotRequired[str]
    city: NotRequired[str]
    kladr_code: NotRequired[str]
    address: NotRequired[str]
    city_uuid: NotRequired[UuidInput]
    country: NotRequired[str]
    fias_region_guid: NotRequired[UuidInput]
    kladr_region_code: NotRequired[str]
    time_zone: NotRequired[str]
    payment_limit: NotRequired[AmountInput]


class FromLocationDict(TypedDict):
    address: str
    code: NotRequired[int]
    city_uuid: NotRequired[UuidInput]
    city: NotRequired[str]
    fias_guid: NotRequired[UuidInput]
    kladr_code: NotRequired[str]
    country_code: NotRequired[str]
    country: NotRequired[str]
    region: NotRequired[str]
    region_code: NotRequired[int]
    fias_region_guid: NotRequired[UuidInput]
    kladr_region_code: NotRequired[str]
    sub_region: NotRequired[str]
    longitude: NotRequired[float]
    latitude: NotRequired[float]
    time_zone: NotRequired[str]
    payment_limit: NotRequired[AmountInput]
    postal_code: NotRequired[str]


class ServiceDict(TypedDict):
    code: AdditionalService | str
    parameter: NotRequired[SentIntInput]
    sum: NotRequired[AmountInput]
    total_sum: NotRequired[AmountInput]
    discount_percent: NotRequired[AmountInput]
    discount_sum: NotRequired[AmountInput]
    vat_rate: NotRequired[AmountInput]
    vat_sum: NotRequired[AmountInput]


class PackageDict(TypedDict):
    package_id: NotRequired[str]
    number: str
    weight: int
    length: NotRequired[int]
    width: NotRequired[int]
    height: NotRequired[int]
    comment: NotRequired[str]
    items: NotRequired[Sequence[Item | ItemDict]]


class ItemDict(TypedDict):
    name: str
    ware_key: str
    marking: NotRequired[str]
    payment: Payment | PaymentDict
    cost: AmountInput
    weight: int
    weight_gross: NotRequired[int]
    amount: int
    name_i18n: NotRequired[str]
    brand: NotRequired[str]
    country_code: NotRequired[str]
    material: NotRequired[Material | str]
    wifi_gsm: NotRequired[bool]
    url: NotRequired[str]
    seller: NotRequired[ItemSeller | ItemSellerDict]
    feacn_code: NotRequired[str]
    jewel_uin: NotRequired[str]
    used: NotRequired[bool]


class MoneyDict(TypedDict):
    value: AmountInput
    vat_sum: NotRequired[AmountInput]
    vat_rate: NotRequired[int | None]


class PaymentDict(TypedDict):
    value: AmountInput
    vat_sum: NotRequired[AmountInput]
    vat_rate: NotRequired[int | None]


class ThresholdDict(TypedDict):
    threshold: int
    sum: AmountInput
    vat_sum: NotRequired[AmountInput]
    vat_rate: NotRequired[int | None]


class OrderCreateDict(TypedDict):
    type: NotRequired[int]
    additional_order_types: NotRequired[Sequence[int]]
    number: NotRequired[str]
    accompanying_number: NotRequired[str]
    tariff_code: Tariff | int | str
    comment: NotRequired[str]
    shipment_point: NotRequired[str]
    delivery_point: NotRequired[str]
    date_invoice: NotRequired[DateInput]
    shipper_name: NotRequired[str]
    shipper_address: NotRequired[str]
    delivery_recipient_cost: NotRequired[Money | MoneyDict]
    delivery_recipient_cost_adv: NotRequired[Sequence[Threshold | ThresholdDict]]
    sender: NotRequired[Contact | ContactDict]
    seller: NotRequired[Seller | SellerDict]
    recipient: Contact | ContactDict
    from_location: NotRequired[NewLocation | NewLocationDict]
    to_location: NotRequired[NewLocation | NewLocationDict]
    services: NotRequired[Sequence[Service | ServiceDict]]
    packages: Sequence[Package | PackageDict]
    delivery_types: NotRequired[list[str] | tuple[str, ...]]
    print: NotRequired[str]
    widgetToken: NotRequired[str]
    is_client_return: NotRequired[bool]
    has_reverse_order: NotRequired[bool]
    developer_key: NotRequired[str]
    widget_token: NotRequired[str]


class ClientReturnDict(TypedDict):
    tariff_code: Tariff | int | str


class ItemSellerDict(TypedDict):
    name: NotRequired[str]
    inn: NotRequired[str]
    phone: NotRequired[str]
    ownership_form: NotRequired[OwnershipForm | int | str]
    address: NotRequired[str]
    giis_subdivision_id: NotRequired[str]


class TariffQueryDict(TypedDict):
    date: NotRequired[DateTimeInput]
    type: NotRequired[int]
    currency: NotRequired[CurrencyNumber | int]
    lang: NotRequired[str]
    tariff_code: Tariff | int | str
    from_location: CalculatorLocation | CalculatorLocationDict
    to_location: CalculatorLocation | CalculatorLocationDict
    services: NotRequired[Sequence[CalculatorService | CalculatorServiceDict]]
    packages: Sequence[CalculatorPackage | CalculatorPackageDict]
    additional_order_types: NotRequired[Sequence[int]]
    shipment_point: NotRequired[str]
    delivery_point: NotRequired[str]


class TariffListQueryDict(TypedDict):
    date: NotRequired[DateTimeInput]
    type: NotRequired[int]
    additional_order_types: NotRequired[Sequence[int]]
    currency: NotRequired[CurrencyNumber | int]
    lang: NotRequired[str]
    shipment_point: NotRequired[str]
    delivery_point: NotRequired[str]
    from_location: CalculatorLocation | CalculatorLocationDict
    to_location: CalculatorLocation | CalculatorLocationDict
    packages: Sequence[CalculatorPackage | CalculatorPackageDict]


class TariffsWithServicesQueryDict(TypedDict):
    date: NotRequired[DateTimeInput]
    type: NotRequired[int]
    currency: NotRequired[CurrencyNumber | int]
    lang: NotRequired[str]
    from_location: CalculatorLocation | CalculatorLocationDict
    to_location: CalculatorLocation | CalculatorLocationDict
    services: NotRequired[Sequence[CalculatorService | CalculatorServiceDict]]
    packages: Sequence[CalculatorPackage | CalculatorPackageDict]
    additional_order_types: NotRequired[Sequence[int]]
    shipment_point: NotRequired[str]
    delivery_point: NotRequired[str]


class CalculatorLocationDict(TypedDict):
    code: NotRequired[int]
    postal_code: NotRequired[str]
    country_code: NotRequired[str]
    city: NotRequired[str]
    address: NotRequired[str]
    contragent_type: NotRequired[str]
    longitude: NotRequired[float]
    latitude: NotRequired[float]


class CalculatorPackageDict(TypedDict):
    weight: int
    length: NotRequired[int]
    width: NotRequired[int]
    height: NotRequired[int]


class CalculatorServiceDict(TypedDict):
    code: NotRequired[AdditionalService | str]
    parameter: NotRequired[str]


class IntakeCreateDict(TypedDict):
    cdek_number: NotRequired[SentIntInput]
    order_uuid: NotRequired[UuidInput]
    intake_date: DateInput
    intake_time_from: str
    intake_time_to: str
    lunch_time_from: NotRequired[str]
    lunch_time_to: NotRequired[str]
    name: NotRequired[str]
    weight: NotRequired[int]
    length: NotRequired[int]
    width: NotRequired[int]
    height: NotRequired[int]
    comment: NotRequired[str]
    courier_power_of_attorney: NotRequired[bool]
    courier_identity_card: NotRequired[bool]
    sender: NotRequired[IntakeSender | IntakeSenderDict]
    from_location: NotRequired[IntakeLocation | IntakeLocationDict]
    need_call: NotRequired[bool]


class IntakeSenderDict(TypedDict):
    company: NotRequired[str]
    name: str
    contragent_type: NotRequired[str]
    passport_series: NotRequired[str]
    passport_number: NotRequired[str]
    passport_date_of_issue: NotRequired[DateInput]
    passport_organization: NotRequired[str]
    tin: NotRequired[str]
    passport_date_of_birth: NotRequired[DateInput]
    email: NotRequired[str]
    phones: NotRequired[Sequence[Phone | PhoneDict]]
    passport_requirements_satisfied: NotRequired[bool]


class IntakeLocationDict(TypedDict):
    code: NotRequired[int]
    city_uuid: NotRequired[UuidInput]
    city: NotRequired[str]
    fias_guid: NotRequired[UuidInput]
    kladr_code: NotRequired[str]
    country_code: NotRequired[str]
    country: NotRequired[str]
    region: NotRequired[str]
    region_code: NotRequired[int]
    fias_region_guid: NotRequired[UuidInput]
    kladr_region_code: NotRequired[str]
    sub_region: NotRequired[str]
    longitude: NotRequired[float]
    latitude: NotRequired[float]
    address: str
    postal_code: NotRequired[str]


class IntakeStatusChangeDict(TypedDict):
    uuid: UuidInput
    status: IntakeStatusCode | IntakeStatusCodeDict


class IntakeStatusCodeDict(TypedDict):
    code: str
    add_status: str


class IntakeDaysQueryDict(TypedDict):
    from_location: IntakeDaysLocation | IntakeDaysLocationDict
    date: NotRequired[DateInput]


class IntakeDaysLocationDict(TypedDict):
    code: NotRequired[int]
    city: NotRequired[str]
    fias_guid: NotRequired[UuidInput]
    country_code: NotRequired[str]
    region: NotRequired[str]
    region_code: NotRequired[int]
    sub_region: NotRequired[str]
    longitude: NotRequired[float]
    latitude: NotRequired[float]
    postal_code: NotRequired[str]
    address: NotRequired[str]


class ReceiptCreateDict(TypedDict):
    orders: Sequence[OrderToPrint | OrderToPrintDict]
    copy_count: NotRequired[int]
    type: NotRequired[str]


class BarcodeCreateDict(TypedDict):
    orders: Sequence[OrderToPrint | OrderToPrintDict]
    copy_count: NotRequired[int]
    format: NotRequired[str]
    lang: NotRequired[str]


class OrderToPrintDict(TypedDict):
    order_uuid: NotRequired[UuidInput]
    cdek_number: NotRequired[SentIntInput]


class WebhookCreateDict(TypedDict):
    uuid: NotRequired[UuidInput]
    type: str
    url: str


class AgreementCreateDict(TypedDict):
    cdek_number: NotRequired[SentIntInput]
    order_uuid: NotRequired[UuidInput]
    date: DateInput
    time_from: NotRequired[str]
    time_to: NotRequired[str]
    comment: NotRequired[str]
    delivery_point: NotRequired[str]
    to_location: NotRequired[AgreementLocation | AgreementLocationDict]


class AgreementLocationDict(TypedDict):
    code: NotRequired[int]
    city_uuid: NotRequired[UuidInput]
    city: NotRequired[str]
    fias_guid: NotRequired[UuidInput]
    kladr_code: NotRequired[str]
    country_code: NotRequired[str]
    country: NotRequired[str]
    region: NotRequired[str]
    region_code: NotRequired[int]
    fias_region_guid: NotRequired[UuidInput]
    kladr_region_code: NotRequired[str]
    sub_region: NotRequired[str]
    longitude: NotRequired[float]
    latitude: NotRequired[float]
    address: NotRequired[str]
    postal_code: NotRequired[str]


class EstimatedIntervalsQueryDict(TypedDict):
    date_time: DateTimeInput
    from_location: NotRequired[RouteLocation | RouteLocationDict]
    shipment_point: NotRequired[str]
    to_location: RouteLocation | RouteLocationDict
    tariff_code: Tariff | int | str
    additional_order_types: NotRequired[Sequence[int]]


class RouteLocationDict(TypedDict):
    code: NotRequired[int]
    fias_guid: NotRequired[UuidInput]
    postal_code: NotRequired[str]
    longitude: NotRequired[float]
    latitude: NotRequired[float]
    country_code: NotRequired[str]
    region: NotRequired[str]
    region_code: NotRequired[int]
    sub_region: NotRequired[str]
    city: NotRequired[str]
    address: str


class PrealertCreateDict(TypedDict):
    planned_date: DateTimeInput
    shipment_point: str
    orders: Sequence[PrealertOrder | PrealertOrderDict]


class PrealertOrderDict(TypedDict):
    order_uuid: NotRequired[UuidInput]
    cdek_number: NotRequired[SentIntInput]
    im_number: NotRequired[str]


class RestrictionsQueryDict(TypedDict):
    tariff_code: NotRequired[Tariff | int | str]
    from_location: NotRequired[Location | LocationDict]
    to_location: NotRequired[Location | LocationDict]
    packages: NotRequired[Sequence[RestrictionsPackage | RestrictionsPackageDict]]


class RestrictionsPackageDict(TypedDict):
    weight: NotRequired[int]
    length: NotRequired[int]
    width: NotRequired[int]
    height: NotRequired[int]
    items: NotRequired[Sequence[RestrictionsItem | RestrictionsItemDict]]
    package_id: NotRequired[str]


class RestrictionsItemDict(TypedDict):
    name: NotRequired[str]
    amount: NotRequired[int]
    itemId: NotRequired[str]
    feacn_code: NotRequired[str]
    item_id: NotRequired[str]


class ReverseQueryDict(TypedDict):
    from_location: NotRequired[RouteLocation | RouteLocationDict]
    shipment_point: NotRequired[str]
    to_location: NotRequired[RouteLocation | RouteLocationDict]
    delivery_point: NotRequired[str]
    tariff_code: Tariff | int | str
    sender: ReverseContact | ReverseContactDict
    recipient: ReverseContact | ReverseContactDict


class ReverseContactDict(TypedDict):
    contragent_type: NotRequired[str]
    phones: Sequence[ReversePhone | ReversePhoneDict]


class ReversePhoneDict(TypedDict):
    number: str
    additional: NotRequired[str]


class PhotoQueryDict(TypedDict):
    period_begin: NotRequired[DateTimeInput]
    period_end: NotRequired[DateTimeInput]
    orders: NotRequired[Sequence[PhotoOrder | PhotoOrderDict]]


class PhotoOrderDict(TypedDict):
    order_uuid: NotRequired[UuidInput]
    cdek_number: NotRequired[SentIntInput]


class NewLocationDict(TypedDict):
    code: NotRequired[int]
    city_uuid: NotRequired[UuidInput]
    city: NotRequired[str]
    fias_guid: NotRequired[UuidInput]
    kladr_code: NotRequired[str]
    country_code: NotRequired[str]
    country: NotRequired[str]
    region: NotRequired[str]
    region_code: NotRequired[int]
    fias_region_guid: NotRequired[UuidInput]
    sub_region: NotRequired[str]
    longitude: NotRequired[float]
    latitude: NotRequired[float]
    time_zone: NotRequired[str]
    payment_limit: NotRequired[AmountInput]
    address: str
    postal_code: NotRequired[str]
