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
        SentIntInput,
        UuidInput,
    )
    from .models import (
        Contact,
        FromLocation,
        Item,
        Location,
        Money,
        Package,
        Payment,
        Phone,
        Seller,
        Service,
        Threshold,
    )

__all__ = (
    "ContactDict",
    "FromLocationDict",
    "ItemDict",
    "LocationDict",
    "MoneyDict",
    "OrderUpdateDict",
    "PackageDict",
    "PaymentDict",
    "PhoneDict",
    "SellerDict",
    "ServiceDict",
    "ThresholdDict",
)


class OrderUpdateDict(TypedDict):
    uuid: NotRequired[UuidInput]
    cdek_number: NotRequired[SentIntInput]
    tariff_code: NotRequired[SentIntInput]
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


class PhoneDict(TypedDict):
    number: str
    additional: NotRequired[str]


class SellerDict(TypedDict):
    name: NotRequired[str]
    inn: NotRequired[str]
    phone: NotRequired[str]
    ownership_form: NotRequired[int]


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


class FromLocationDict(TypedDict):
    address: str


class ServiceDict(TypedDict):
    code: str
    parameter: NotRequired[SentIntInput]


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
    material: NotRequired[str]
    wifi_gsm: NotRequired[bool]
    url: NotRequired[str]


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
