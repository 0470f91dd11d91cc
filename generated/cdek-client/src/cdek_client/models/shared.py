# Written by apiscribe build; edits are lost.
"""A courier call on record."""

from datetime import date
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal
from uuid import UUID

from pydantic import Field

from .._runtime.models import rules
from .._runtime.models.request_model import RequestModel
from .._runtime.models.response_model import ResponseModel
from .._runtime.models.round_trip import ReadAmount, ReadDateTime, ReadDigits
from .._runtime.models.wire_types import Amount, SentInt
from ..enums import (
    AdditionalService,
    ErrorCode,
    FormStatus,
    IntakeStatus,
    Material,
    OwnershipForm,
    RelatedEntityType,
    RequestState,
    RequestType,
    WarningCode,
)

if TYPE_CHECKING:
    from typing import Unpack

    from ..bodies import (
        CalculatorLocationDict,
        CalculatorPackageDict,
        CalculatorServiceDict,
        ContactDict,
        ItemDict,
        ItemSellerDict,
        LocationDict,
        MoneyDict,
        OrderToPrintDict,
        PackageDict,
        PaymentDict,
        PhoneDict,
        RouteLocationDict,
        SellerDict,
        ServiceDict,
        ThresholdDict,
    )

__all__ = (
    "CalculatorLocation",
    "CalculatorPackage",
    "CalculatorService",
    "Contact",
    "DeliveryDateRange",
    "FormStatusRecord",
    "Intake",
    "IntakeContact",
    "IntakePackage",
    "IntakeStatusRecord",
    "Item",
    "ItemSeller",
    "Location",
    "LocationInfo",
    "Money",
    "OrderPhone",
    "OrderToPrint",
    "Package",
    "Payment",
    "Phone",
    "PrintedOrder",
    "RelatedEntity",
    "RequestError",
    "RequestRecord",
    "RequestWarning",
    "RouteLocation",
    "Seller",
    "Service",
    "ServicePrice",
    "Threshold",
    "Webhook",
)


class Phone(RequestModel):
    """A phone number to call, with an extension if there is one.

    update_order#request/9.10, update_order#request/11.10, api_2026_07#phone_dto,
    api_2026_01_integration#phone_dto
    """

    number: Annotated[str, Field(max_length=255, pattern="^\\+[0-9]{11,}$")]
    """Phone number: country code (+7 for Russia), then at least 10 digits.

    update_order#request/9.10.1, update_order#request/11.10.1, api_2026_07#phone_dto/1,
    api_2026_01_integration#phone_dto/1
    """

    additional: Annotated[str | None, Field(max_length=255)] = None
    """Extension or other addition to the phone number.

    update_order#request/9.10.2, update_order#request/11.10.2, api_2026_07#phone_dto/2,
    api_2026_01_integration#phone_dto/2
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[PhoneDict]) -> None: ...


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


class Location(RequestModel):
    """The place to deliver to.

    update_order#request/12, api_2026_07#location_dto1,
    api_2026_01_integration#location_dto
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

    update_order#request/12.1, api_2026_07#location_dto1/1,
    api_2026_01_integration#location_dto/1
    """

    fias_guid: UUID | None = None
    """Identifier in FIAS, Russia's address register.

    update_order#request/12.2, api_2026_07#location_dto1/4,
    api_2026_01_integration#location_dto/4
    """

    postal_code: Annotated[str | None, Field(max_length=255)] = None
    """Postal code.

    update_order#request/12.3, api_2026_07#location_dto1/18,
    api_2026_01_integration#location_dto/18
    """

    longitude: float | None = None
    """Geographic longitude.

    update_order#request/12.4, api_2026_07#location_dto1/13,
    api_2026_01_integration#location_dto/13
    """

    latitude: float | None = None
    """Geographic latitude.

    update_order#request/12.5, api_2026_07#location_dto1/14,
    api_2026_01_integration#location_dto/14
    """

    country_code: Annotated[str | None, Field(max_length=2, pattern="^[A-Z]{2}$")] = (
        None
    )
    """Country, as the two letters of ISO 3166-1 alpha-2.

    update_order#request/12.6, api_2026_07#location_dto1/6,
    api_2026_01_integration#location_dto/6
    """

    region: Annotated[str | None, Field(max_length=255)] = None
    """Name of the region.

    update_order#request/12.7, api_2026_07#location_dto1/8,
    api_2026_01_integration#location_dto/8
    """

    region_code: SentInt | None = None
    """CDEK's own code of the region.

    update_order#request/12.8, api_2026_07#location_dto1/9,
    api_2026_01_integration#location_dto/9
    """

    sub_region: Annotated[str | None, Field(max_length=255)] = None
    """Name of the district within the region.

    update_order#request/12.9, api_2026_07#location_dto1/12,
    api_2026_01_integration#location_dto/12
    """

    city: Annotated[str | None, Field(max_length=255)] = None
    """Name of the city.

    update_order#request/12.10, api_2026_07#location_dto1/3,
    api_2026_01_integration#location_dto/3
    """

    kladr_code: Annotated[str | None, Field(max_length=255)] = None
    """Deprecated: code in KLADR, Russia's older address classifier.
    Deprecated.

    update_order#request/12.11, api_2026_07#location_dto1/5,
    api_2026_01_integration#location_dto/5
    """

    address: Annotated[str | None, Field(max_length=255)] = None
    """Street, house and so on, in one line.
    Mandatory in the docs.

    update_order#request/12.12, api_2026_07#location_dto1/17,
    api_2026_01_integration#location_dto/17
    """

    city_uuid: UUID | None = None
    """CDEK identifier of the city.

    api_2026_07#location_dto1/2, api_2026_01_integration#location_dto/2
    """

    country: Annotated[str | None, Field(max_length=255)] = None
    """Name of the country.

    api_2026_07#location_dto1/7, api_2026_01_integration#location_dto/7
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

    time_zone: str | None = None
    """Time zone of the place.

    api_2026_07#location_dto1/15, api_2026_01_integration#location_dto/15
    """

    payment_limit: Amount | None = None
    """Limit of cash on delivery: -1 for none, 0 where it is not taken.

    api_2026_07#location_dto1/16, api_2026_01_integration#location_dto/16
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[LocationDict]) -> None: ...


class Service(RequestModel):
    """An additional service to book with the order.

    update_order#request/14, api_2026_07#additional_service_request_dto,
    api_2026_01_integration#additional_service_dto
    """

    _advice: ClassVar[tuple[rules.Rule, ...]] = (
        rules.facet("B64", "code", lengths=(0, 16)),
    )

    code: AdditionalService
    """Kind of extra service.

    update_order#request/14.1, api_2026_07#additional_service_request_dto/1,
    api_2026_01_integration#additional_service_dto/1
    """

    parameter: SentInt | None = None
    """Value the extra service needs; the page has lost what it means.

    update_order#request/14.2, api_2026_07#additional_service_request_dto/2,
    api_2026_01_integration#additional_service_dto/2
    """

    sum: Amount | None = None
    """Price of the service.

    api_2026_07#additional_service_request_dto/3,
    api_2026_01_integration#additional_service_dto/3
    """

    total_sum: Amount | None = None
    """Price of the service with discount and VAT.

    api_2026_07#additional_service_request_dto/4,
    api_2026_01_integration#additional_service_dto/4
    """

    discount_percent: Amount | None = None
    """Discount, in per cent.

    api_2026_07#additional_service_request_dto/5,
    api_2026_01_integration#additional_service_dto/5
    """

    discount_sum: Amount | None = None
    """Discount, as a sum.

    api_2026_07#additional_service_request_dto/6,
    api_2026_01_integration#additional_service_dto/6
    """

    vat_rate: Amount | None = None
    """VAT, in per cent.

    api_2026_07#additional_service_request_dto/7,
    api_2026_01_integration#additional_service_dto/7
    """

    vat_sum: Amount | None = None
    """VAT, as a sum.

    api_2026_07#additional_service_request_dto/8,
    api_2026_01_integration#additional_service_dto/8
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[ServiceDict]) -> None: ...


class Money(RequestModel):
    """An amount of money and the VAT within it.

    update_order#request/7, api_2026_07#post_v2_orders_body/12, api_2026_07#money_dto,
    api_2026_01_integration#money_dto, api_2026_01_integration#post_v2_orders_body/12
    """

    _nullable: ClassVar[frozenset[str]] = frozenset(("vat_rate",))

    value: Annotated[Amount, Field(le=50000000)]
    """Amount of the extra charge.

    update_order#request/7.1, api_2026_07#post_v2_orders_body/12.1,
    api_2026_07#money_dto/1, api_2026_01_integration#money_dto/1,
    api_2026_01_integration#post_v2_orders_body/12.1
    """

    vat_sum: Amount | None = None
    """Amount of VAT.

    update_order#request/7.2, api_2026_07#post_v2_orders_body/12.2,
    api_2026_07#money_dto/2, api_2026_01_integration#money_dto/2,
    api_2026_01_integration#post_v2_orders_body/12.2
    """

    vat_rate: Literal[0, 5, 7, 10, 16, 20, 22] | None = None
    """VAT rate in percent; null stands for no VAT.

    update_order#request/7.3, api_2026_07#post_v2_orders_body/12.3,
    api_2026_07#money_dto/3, api_2026_01_integration#money_dto/3,
    api_2026_01_integration#post_v2_orders_body/12.3
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[MoneyDict]) -> None: ...


class Payment(RequestModel):
    """What the recipient pays for one unit, and the VAT within it; 0 when paid in advance.

    update_order#request/15.8.4, api_2026_07#money_dto,
    api_2026_01_integration#money_dto
    """

    _nullable: ClassVar[frozenset[str]] = frozenset(("vat_rate",))

    value: Annotated[Amount, Field(ge=0, le=50000000)]
    """Amount of cash on delivery; 0 when paid in advance.

    update_order#request/15.8.4.1, api_2026_07#money_dto/1,
    api_2026_01_integration#money_dto/1
    """

    vat_sum: Amount | None = None
    """Amount of VAT.

    update_order#request/15.8.4.2, api_2026_07#money_dto/2,
    api_2026_01_integration#money_dto/2
    """

    vat_rate: Literal[0, 5, 7, 10, 16, 20, 22] | None = None
    """VAT rate in percent; null stands for no VAT.

    update_order#request/15.8.4.3, api_2026_07#money_dto/3,
    api_2026_01_integration#money_dto/3
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[PaymentDict]) -> None: ...


class Threshold(RequestModel):
    """A delivery charge that holds up to a certain price of the goods.

    update_order#request/8, api_2026_07#delivery_cost_threshold_dto,
    api_2026_01_integration#delivery_cost_threshold_dto
    """

    _nullable: ClassVar[frozenset[str]] = frozenset(("vat_rate",))

    threshold: int
    """Goods price up to and including which the charge holds, in whole currency units.

    update_order#request/8.1, api_2026_07#delivery_cost_threshold_dto/1,
    api_2026_01_integration#delivery_cost_threshold_dto/1
    """

    sum: Annotated[Amount, Field(le=50000000)]
    """Extra charge for goods whose total price lies within this step.

    update_order#request/8.2, api_2026_07#delivery_cost_threshold_dto/2,
    api_2026_01_integration#delivery_cost_threshold_dto/2
    """

    vat_sum: Amount | None = None
    """VAT contained in the extra charge.

    update_order#request/8.3, api_2026_07#delivery_cost_threshold_dto/3,
    api_2026_01_integration#delivery_cost_threshold_dto/3
    """

    vat_rate: Literal[0, 5, 7, 10, 16, 20, 22] | None = None
    """VAT rate in percent; null stands for no VAT.

    update_order#request/8.4, api_2026_07#delivery_cost_threshold_dto/4,
    api_2026_01_integration#delivery_cost_threshold_dto/4
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[ThresholdDict]) -> None: ...


class OrderPhone(ResponseModel):
    """A phone number on record.

    get_order#response/1.15.4, get_order#response/1.17.10, api_2026_07#phone_dto,
    api_2026_01_integration#phone_dto
    """

    number: str
    """Phone number in international format.

    get_order#response/1.15.4.1, get_order#response/1.17.10.1, api_2026_07#phone_dto/1,
    api_2026_01_integration#phone_dto/1
    """

    additional: str | None = None
    """Extension number.

    get_order#response/1.15.4.2, get_order#response/1.17.10.2, api_2026_07#phone_dto/2,
    api_2026_01_integration#phone_dto/2
    """


class RequestError(ResponseModel):
    """Why a request failed.

    update_order#response/2.5, delete_order#response/2.5, get_order#response/2.5,
    api_2026_07#request_info_dto/5, api_2026_07#simplified_response_dto/1,
    api_2026_07#post_v2_calculator_tariff_and_service_response_200/1.3.11,
    api_2026_01_integration#error_dto, api_2026_07#error_dto2,
    api_2026_01_webhook#request_info_dto/5,
    api_2026_01_location#simplified_response_dto/1,
    api_2026_01_integration#post_v2_calculator_tariff_and_service_response_200/1.3.11
    """

    code: ErrorCode | None = None
    """Code of the error.
    Mandatory in the docs.

    update_order#response/2.5.1, delete_order#response/2.5.1, get_order#response/2.5.1,
    api_2026_07#request_info_dto/5.1, api_2026_07#simplified_response_dto/1.1,
    api_2026_07#post_v2_calculator_tariff_and_service_response_200/1.3.11.1,
    api_2026_01_integration#error_dto/1, api_2026_07#error_dto2/1,
    api_2026_01_webhook#request_info_dto/5.1,
    api_2026_01_location#simplified_response_dto/1.1,
    api_2026_01_integration#post_v2_calculator_tariff_and_service_response_200/1.3.11.1
    """

    message: str | None = None
    """Text of the error.
    Mandatory in the docs.

    update_order#response/2.5.2, delete_order#response/2.5.2, get_order#response/2.5.2,
    api_2026_07#request_info_dto/5.2, api_2026_07#simplified_response_dto/1.2,
    api_2026_07#post_v2_calculator_tariff_and_service_response_200/1.3.11.3,
    api_2026_01_integration#error_dto/3, api_2026_07#error_dto2/3,
    api_2026_01_webhook#request_info_dto/5.2,
    api_2026_01_location#simplified_response_dto/1.2,
    api_2026_01_integration#post_v2_calculator_tariff_and_service_response_200/1.3.11.3
    """

    additional_code: str | None = None
    """Further code, meant for CDEK's support.

    api_2026_07#post_v2_calculator_tariff_and_service_response_200/1.3.11.2,
    api_2026_01_integration#error_dto/2, api_2026_07#error_dto2/2,
    api_2026_01_integration#post_v2_calculator_tariff_and_service_response_200/1.3.11.2
    """


class RequestWarning(ResponseModel):
    """What a request brings about that its sender may not expect.

    update_order#response/2.6, delete_order#response/2.6, get_order#response/2.6,
    api_2026_01_integration#warning_dto, api_2026_07#warning_dto
    """

    code: WarningCode | None = None
    """Code of the warning.
    Mandatory in the docs.

    update_order#response/2.6.1, delete_order#response/2.6.1, get_order#response/2.6.1,
    api_2026_01_integration#warning_dto/1, api_2026_07#warning_dto/1
    """

    message: str | None = None
    """Text of the warning.
    Mandatory in the docs.

    update_order#response/2.6.2, delete_order#response/2.6.2, get_order#response/2.6.2,
    api_2026_01_integration#warning_dto/2, api_2026_07#warning_dto/2
    """

    additional_code: str | None = None
    """Further code, meant for CDEK's support.

    In no table; seen in real answers
    """


class RelatedEntity(ResponseModel):
    """An order that belongs to this one, such as its return.

    get_order#response/3, api_2026_01_integration#related_entity_dto,
    api_2026_07#related_entity_dto
    """

    type: RelatedEntityType
    """Kind of the related object: a return order or a direct one.

    get_order#response/3.1, api_2026_01_integration#related_entity_dto/2,
    api_2026_07#related_entity_dto/2
    """

    uuid: UUID
    """Identifier of the related object.

    get_order#response/3.2, api_2026_01_integration#related_entity_dto/1,
    api_2026_07#related_entity_dto/1
    """

    url: str | None = None
    """Address of the printed form; only of waybills and barcodes.

    api_2026_01_integration#related_entity_dto/3, api_2026_07#related_entity_dto/3
    """

    create_time: ReadDateTime | None = None
    """When the related entity was created.

    api_2026_01_integration#related_entity_dto/4, api_2026_07#related_entity_dto/4
    """

    cdek_number: ReadDigits | None = None
    """CDEK number of the related order; only of return, direct and reverse orders.

    api_2026_01_integration#related_entity_dto/5, api_2026_07#related_entity_dto/5
    """

    date_: Annotated[date | None, Field(alias="date")] = None
    """Day of delivery agreed with the recipient.

    api_2026_01_integration#related_entity_dto/6, api_2026_07#related_entity_dto/6
    """

    time_from: str | None = None
    """From when the courier is awaited.

    api_2026_01_integration#related_entity_dto/7, api_2026_07#related_entity_dto/7
    """

    time_to: str | None = None
    """Until when the courier is awaited.

    api_2026_01_integration#related_entity_dto/8, api_2026_07#related_entity_dto/8
    """


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


class CalculatorLocation(RequestModel):
    """A place of a route: by code, postal code, or address.

    api_2026_07#calculator_location_dto, api_2026_01_integration#calculator_location_dto
    """

    code: int | None = None
    """CDEK code of the place.

    api_2026_07#calculator_location_dto/1,
    api_2026_01_integration#calculator_location_dto/1
    """

    postal_code: Annotated[str | None, Field(max_length=255)] = None
    """Postal code.

    api_2026_07#calculator_location_dto/2,
    api_2026_01_integration#calculator_location_dto/2
    """

    country_code: Annotated[str | None, Field(max_length=2)] = None
    """Country as two letters of ISO 3166-1.

    api_2026_07#calculator_location_dto/3,
    api_2026_01_integration#calculator_location_dto/3
    """

    city: Annotated[str | None, Field(max_length=255)] = None
    """Name of the city or village.

    api_2026_07#calculator_location_dto/4,
    api_2026_01_integration#calculator_location_dto/4
    """

    address: Annotated[str | None, Field(max_length=255)] = None
    """Street, house and flat in one line.

    api_2026_07#calculator_location_dto/5,
    api_2026_01_integration#calculator_location_dto/5
    """

    contragent_type: str | None = None
    """Kind of person: LEGAL_ENTITY or INDIVIDUAL.

    api_2026_07#calculator_location_dto/6,
    api_2026_01_integration#calculator_location_dto/6
    """

    longitude: float | None = None
    """Longitude, in degrees.

    api_2026_07#calculator_location_dto/7,
    api_2026_01_integration#calculator_location_dto/7
    """

    latitude: float | None = None
    """Latitude, in degrees.

    api_2026_07#calculator_location_dto/8,
    api_2026_01_integration#calculator_location_dto/8
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[CalculatorLocationDict]) -> None: ...


class CalculatorPackage(RequestModel):
    """Weight and size of a package to calculate for.

    api_2026_07#calc_package_request_dto,
    api_2026_01_integration#calc_package_request_dto
    """

    weight: int
    """Weight, in grams.

    api_2026_07#calc_package_request_dto/1,
    api_2026_01_integration#calc_package_request_dto/1
    """

    length: int | None = None
    """Length, in centimetres.

    api_2026_07#calc_package_request_dto/2,
    api_2026_01_integration#calc_package_request_dto/2
    """

    width: int | None = None
    """Width, in centimetres.

    api_2026_07#calc_package_request_dto/3,
    api_2026_01_integration#calc_package_request_dto/3
    """

    height: int | None = None
    """Height, in centimetres.

    api_2026_07#calc_package_request_dto/4,
    api_2026_01_integration#calc_package_request_dto/4
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[CalculatorPackageDict]) -> None: ...


class CalculatorService(RequestModel):
    """An additional service to calculate for.

    api_2026_07#calc_additional_service_dto,
    api_2026_01_integration#calc_additional_service_dto
    """

    _advice: ClassVar[tuple[rules.Rule, ...]] = (
        rules.facet("B64", "code", lengths=(0, 16)),
    )

    code: AdditionalService | None = None
    """Code of the additional service.

    api_2026_07#calc_additional_service_dto/1,
    api_2026_01_integration#calc_additional_service_dto/1
    """

    parameter: Annotated[str | None, Field(max_length=255)] = None
    """Parameter of the service, such as a count, a sum or a phone; depends on its code.

    api_2026_07#calc_additional_service_dto/2,
    api_2026_01_integration#calc_additional_service_dto/2
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[CalculatorServiceDict]) -> None: ...


class DeliveryDateRange(ResponseModel):
    """Between which days a delivery is to be expected.

    api_2026_07#delivery_date_range_dto, api_2026_01_integration#delivery_date_range_dto
    """

    min: date | None = None
    """Earliest day.

    api_2026_07#delivery_date_range_dto/1,
    api_2026_01_integration#delivery_date_range_dto/1
    """

    max: date | None = None
    """Latest day.

    api_2026_07#delivery_date_range_dto/2,
    api_2026_01_integration#delivery_date_range_dto/2
    """


class ServicePrice(ResponseModel):
    """What an additional service costs.

    api_2026_07#calc_response_additional_service_dto,
    api_2026_01_integration#calc_response_additional_service_dto
    """

    code: AdditionalService
    """Code of the additional service.

    api_2026_07#calc_response_additional_service_dto/1,
    api_2026_01_integration#calc_response_additional_service_dto/1
    """

    sum: ReadAmount
    """Price of the service.

    api_2026_07#calc_response_additional_service_dto/2,
    api_2026_01_integration#calc_response_additional_service_dto/2
    """

    total_sum: ReadAmount
    """Price of the service with discount and VAT.

    api_2026_07#calc_response_additional_service_dto/3,
    api_2026_01_integration#calc_response_additional_service_dto/3
    """

    discount_percent: ReadAmount
    """Discount, in per cent.

    api_2026_07#calc_response_additional_service_dto/4,
    api_2026_01_integration#calc_response_additional_service_dto/4
    """

    discount_sum: ReadAmount
    """Discount, as a sum.

    api_2026_07#calc_response_additional_service_dto/5,
    api_2026_01_integration#calc_response_additional_service_dto/5
    """

    vat_rate: ReadAmount
    """VAT, in per cent.

    api_2026_07#calc_response_additional_service_dto/6,
    api_2026_01_integration#calc_response_additional_service_dto/6
    """

    vat_sum: ReadAmount
    """VAT, as a sum.

    api_2026_07#calc_response_additional_service_dto/7,
    api_2026_01_integration#calc_response_additional_service_dto/7
    """


class IntakeContact(ResponseModel):
    """Who hands the parcel to the courier.

    api_2026_07#intake_info_response_entity/18,
    api_2026_01_integration#intake_info_response_entity/18
    """

    company: str | None = None
    """Name of the company.

    api_2026_07#intake_info_response_entity/18.1,
    api_2026_01_integration#intake_info_response_entity/18.1
    """

    name: str | None = None
    """Full name of the person to contact.
    Mandatory in the docs.

    api_2026_07#intake_info_response_entity/18.2,
    api_2026_01_integration#intake_info_response_entity/18.2
    """

    contragent_type: str | None = None
    """Kind of sender: LEGAL_ENTITY or INDIVIDUAL.

    api_2026_07#intake_info_response_entity/18.3,
    api_2026_01_integration#intake_info_response_entity/18.3
    """

    passport_series: str | None = None
    """Series of the passport.

    api_2026_07#intake_info_response_entity/18.4,
    api_2026_01_integration#intake_info_response_entity/18.4
    """

    passport_number: str | None = None
    """Number of the passport.

    api_2026_07#intake_info_response_entity/18.5,
    api_2026_01_integration#intake_info_response_entity/18.5
    """

    passport_date_of_issue: date | None = None
    """Day on which the passport was issued.

    api_2026_07#intake_info_response_entity/18.6,
    api_2026_01_integration#intake_info_response_entity/18.6
    """

    passport_organization: str | None = None
    """Authority that issued the passport.

    api_2026_07#intake_info_response_entity/18.7,
    api_2026_01_integration#intake_info_response_entity/18.7
    """

    tin: str | None = None
    """Tax number.

    api_2026_07#intake_info_response_entity/18.8,
    api_2026_01_integration#intake_info_response_entity/18.8
    """

    passport_date_of_birth: date | None = None
    """Date of birth.

    api_2026_07#intake_info_response_entity/18.9,
    api_2026_01_integration#intake_info_response_entity/18.9
    """

    email: str | None = None
    """E-mail address.

    api_2026_07#intake_info_response_entity/18.10,
    api_2026_01_integration#intake_info_response_entity/18.10
    """

    phones: list[OrderPhone] | None = None
    """Phones, at most 10.

    api_2026_07#intake_info_response_entity/18.11,
    api_2026_01_integration#intake_info_response_entity/18.11
    """

    passport_requirements_satisfied: bool | None = None
    """Whether the passport data that an international order needs are there.

    api_2026_07#intake_info_response_entity/18.12,
    api_2026_01_integration#intake_info_response_entity/18.12
    """


class IntakePackage(ResponseModel):
    """A package that the courier fetches.

    api_2026_07#intake_info_response_entity/23,
    api_2026_01_integration#intake_info_response_entity/23
    """

    package_id: UUID | None = None
    """CDEK identifier of the package; needed for one that the order has already.

    api_2026_07#intake_info_response_entity/23.1,
    api_2026_01_integration#intake_info_response_entity/23.1
    """

    weight: int | None = None
    """Weight, in grams.

    api_2026_07#intake_info_response_entity/23.2,
    api_2026_01_integration#intake_info_response_entity/23.2
    """

    length: int | None = None
    """Length, in centimetres.

    api_2026_07#intake_info_response_entity/23.3,
    api_2026_01_integration#intake_info_response_entity/23.3
    """

    width: int | None = None
    """Width, in centimetres.

    api_2026_07#intake_info_response_entity/23.4,
    api_2026_01_integration#intake_info_response_entity/23.4
    """

    height: int | None = None
    """Height, in centimetres.

    api_2026_07#intake_info_response_entity/23.5,
    api_2026_01_integration#intake_info_response_entity/23.5
    """


class IntakeStatusRecord(ResponseModel):
    """A status that a courier call took on.

    api_2026_07#intake_info_response_entity/22,
    api_2026_01_integration#intake_info_response_entity/22
    """

    code: IntakeStatus | None = None
    """Code of the status.
    Mandatory in the docs.

    api_2026_07#intake_info_response_entity/22.1,
    api_2026_01_integration#intake_info_response_entity/22.1
    """

    name: str | None = None
    """Name of the status.
    Mandatory in the docs.

    api_2026_07#intake_info_response_entity/22.2,
    api_2026_01_integration#intake_info_response_entity/22.2
    """

    date_time: ReadDateTime | None = None
    """When the status was taken.
    Mandatory in the docs.

    api_2026_07#intake_info_response_entity/22.3,
    api_2026_01_integration#intake_info_response_entity/22.3
    """


class LocationInfo(ResponseModel):
    """A place on record.

    api_2026_07#location_info_dto, api_2026_01_integration#location_info_dto
    """

    code: int | None = None
    """CDEK code of the place.

    api_2026_07#location_info_dto/1, api_2026_01_integration#location_info_dto/1
    """

    city_uuid: UUID | None = None
    """CDEK identifier of the city.

    api_2026_07#location_info_dto/2, api_2026_01_integration#location_info_dto/2
    """

    city: str | None = None
    """Name of the city or village.

    api_2026_07#location_info_dto/3, api_2026_01_integration#location_info_dto/3
    """

    fias_guid: UUID | None = None
    """Identifier of the place in Russia's address register FIAS.

    api_2026_07#location_info_dto/4, api_2026_01_integration#location_info_dto/4
    """

    kladr_code: str | None = None
    """Code of the place in Russia's older register KLADR.
    Deprecated.

    api_2026_07#location_info_dto/5, api_2026_01_integration#location_info_dto/5
    """

    country_code: str | None = None
    """Country as two letters of ISO 3166-1.

    api_2026_07#location_info_dto/6, api_2026_01_integration#location_info_dto/6
    """

    country: str | None = None
    """Name of the country.

    api_2026_07#location_info_dto/7, api_2026_01_integration#location_info_dto/7
    """

    region: str | None = None
    """Name of the region.

    api_2026_07#location_info_dto/8, api_2026_01_integration#location_info_dto/8
    """

    region_code: int | None = None
    """CDEK code of the region.

    api_2026_07#location_info_dto/9, api_2026_01_integration#location_info_dto/9
    """

    fias_region_guid: UUID | None = None
    """Identifier of the region in Russia's address register FIAS.
    Deprecated.

    api_2026_07#location_info_dto/10, api_2026_01_integration#location_info_dto/10
    """

    kladr_region_code: str | None = None
    """Code of the region in Russia's older register KLADR.
    Deprecated.

    api_2026_07#location_info_dto/11, api_2026_01_integration#location_info_dto/11
    """

    sub_region: str | None = None
    """Name of the district within the region.

    api_2026_07#location_info_dto/12, api_2026_01_integration#location_info_dto/12
    """

    longitude: float | None = None
    """Longitude, in degrees.

    api_2026_07#location_info_dto/13, api_2026_01_integration#location_info_dto/13
    """

    latitude: float | None = None
    """Latitude, in degrees.

    api_2026_07#location_info_dto/14, api_2026_01_integration#location_info_dto/14
    """

    address: str | None = None
    """Street, house and flat in one line.

    api_2026_07#location_info_dto/15, api_2026_01_integration#location_info_dto/15
    """

    postal_code: str | None = None
    """Postal code.

    api_2026_07#location_info_dto/16, api_2026_01_integration#location_info_dto/16
    """


class OrderToPrint(RequestModel):
    """An order to print for, by identifier or number.

    api_2026_07#print_order_dto, api_2026_01_integration#print_order_dto
    """

    _rules: ClassVar[tuple[rules.Rule, ...]] = (
        rules.any_of("B62", ("order_uuid",), ("cdek_number",)),
    )

    order_uuid: UUID | None = None
    """CDEK identifier of the order.

    api_2026_07#print_order_dto/1, api_2026_01_integration#print_order_dto/1
    """

    cdek_number: SentInt | None = None
    """CDEK number of the order.

    api_2026_07#print_order_dto/2, api_2026_01_integration#print_order_dto/2
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[OrderToPrintDict]) -> None: ...


class PrintedOrder(ResponseModel):
    """An order that is printed for.

    api_2026_07#print_order_dto, api_2026_01_integration#print_order_dto
    """

    order_uuid: UUID | None = None
    """CDEK identifier of the order.

    api_2026_07#print_order_dto/1, api_2026_01_integration#print_order_dto/1
    """

    cdek_number: ReadDigits | None = None
    """CDEK number of the order.

    api_2026_07#print_order_dto/2, api_2026_01_integration#print_order_dto/2
    """


class FormStatusRecord(ResponseModel):
    """A status that a printed form took on.

    api_2026_07#print_status_dto, api_2026_01_integration#print_status_dto
    """

    code: FormStatus
    """Code of the status.

    api_2026_07#print_status_dto/1, api_2026_01_integration#print_status_dto/1
    """

    name: str
    """Name of the status.

    api_2026_07#print_status_dto/2, api_2026_01_integration#print_status_dto/2
    """

    date_time: ReadDateTime
    """When the status was taken.

    api_2026_07#print_status_dto/3, api_2026_01_integration#print_status_dto/3
    """


class Webhook(ResponseModel):
    """A subscription.

    api_2026_07#webhook_dto, api_2026_01_webhook#webhook_dto
    """

    uuid: UUID
    """Identifier of the subscription.

    api_2026_07#webhook_dto/1, api_2026_01_webhook#webhook_dto/1
    """

    type: str
    """Kind of event to be told of.

    api_2026_07#webhook_dto/2, api_2026_01_webhook#webhook_dto/2
    """

    url: str
    """Address that events are sent to.

    api_2026_07#webhook_dto/3, api_2026_01_webhook#webhook_dto/3
    """


class RouteLocation(RequestModel):
    """A place of a route.

    api_2026_07#post_v2_delivery_estimated_intervals_body/2,
    api_2026_07#post_v2_delivery_estimated_intervals_body/4,
    api_2026_07#post_v2_reverse_availability_body/1,
    api_2026_07#post_v2_reverse_availability_body/3,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_body/2,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_body/4,
    api_2026_01_integration#post_v2_reverse_availability_body/1,
    api_2026_01_integration#post_v2_reverse_availability_body/3
    """

    code: int | None = None
    """CDEK code of the place.

    api_2026_07#post_v2_delivery_estimated_intervals_body/2.1,
    api_2026_07#post_v2_delivery_estimated_intervals_body/4.1,
    api_2026_07#post_v2_reverse_availability_body/1.1,
    api_2026_07#post_v2_reverse_availability_body/3.1,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_body/2.1,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_body/4.1,
    api_2026_01_integration#post_v2_reverse_availability_body/1.1,
    api_2026_01_integration#post_v2_reverse_availability_body/3.1
    """

    fias_guid: UUID | None = None
    """Identifier of the place in Russia's address register FIAS.

    api_2026_07#post_v2_delivery_estimated_intervals_body/2.2,
    api_2026_07#post_v2_delivery_estimated_intervals_body/4.2,
    api_2026_07#post_v2_reverse_availability_body/1.2,
    api_2026_07#post_v2_reverse_availability_body/3.2,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_body/2.2,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_body/4.2,
    api_2026_01_integration#post_v2_reverse_availability_body/1.2,
    api_2026_01_integration#post_v2_reverse_availability_body/3.2
    """

    postal_code: str | None = None
    """Postal code.

    api_2026_07#post_v2_delivery_estimated_intervals_body/2.3,
    api_2026_07#post_v2_delivery_estimated_intervals_body/4.3,
    api_2026_07#post_v2_reverse_availability_body/1.3,
    api_2026_07#post_v2_reverse_availability_body/3.3,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_body/2.3,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_body/4.3,
    api_2026_01_integration#post_v2_reverse_availability_body/1.3,
    api_2026_01_integration#post_v2_reverse_availability_body/3.3
    """

    longitude: float | None = None
    """Longitude, in degrees.

    api_2026_07#post_v2_delivery_estimated_intervals_body/2.4,
    api_2026_07#post_v2_delivery_estimated_intervals_body/4.4,
    api_2026_07#post_v2_reverse_availability_body/1.4,
    api_2026_07#post_v2_reverse_availability_body/3.4,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_body/2.4,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_body/4.4,
    api_2026_01_integration#post_v2_reverse_availability_body/1.4,
    api_2026_01_integration#post_v2_reverse_availability_body/3.4
    """

    latitude: float | None = None
    """Latitude, in degrees.

    api_2026_07#post_v2_delivery_estimated_intervals_body/2.5,
    api_2026_07#post_v2_delivery_estimated_intervals_body/4.5,
    api_2026_07#post_v2_reverse_availability_body/1.5,
    api_2026_07#post_v2_reverse_availability_body/3.5,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_body/2.5,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_body/4.5,
    api_2026_01_integration#post_v2_reverse_availability_body/1.5,
    api_2026_01_integration#post_v2_reverse_availability_body/3.5
    """

    country_code: str | None = None
    """Country as two letters of ISO 3166-1.

    api_2026_07#post_v2_delivery_estimated_intervals_body/2.6,
    api_2026_07#post_v2_delivery_estimated_intervals_body/4.6,
    api_2026_07#post_v2_reverse_availability_body/1.6,
    api_2026_07#post_v2_reverse_availability_body/3.6,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_body/2.6,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_body/4.6,
    api_2026_01_integration#post_v2_reverse_availability_body/1.6,
    api_2026_01_integration#post_v2_reverse_availability_body/3.6
    """

    region: str | None = None
    """Name of the region.

    api_2026_07#post_v2_delivery_estimated_intervals_body/2.7,
    api_2026_07#post_v2_delivery_estimated_intervals_body/4.7,
    api_2026_07#post_v2_reverse_availability_body/1.7,
    api_2026_07#post_v2_reverse_availability_body/3.7,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_body/2.7,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_body/4.7,
    api_2026_01_integration#post_v2_reverse_availability_body/1.7,
    api_2026_01_integration#post_v2_reverse_availability_body/3.7
    """

    region_code: int | None = None
    """CDEK code of the region.

    api_2026_07#post_v2_delivery_estimated_intervals_body/2.8,
    api_2026_07#post_v2_delivery_estimated_intervals_body/4.8,
    api_2026_07#post_v2_reverse_availability_body/1.8,
    api_2026_07#post_v2_reverse_availability_body/3.8,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_body/2.8,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_body/4.8,
    api_2026_01_integration#post_v2_reverse_availability_body/1.8,
    api_2026_01_integration#post_v2_reverse_availability_body/3.8
    """

    sub_region: str | None = None
    """Name of the district within the region.

    api_2026_07#post_v2_delivery_estimated_intervals_body/2.9,
    api_2026_07#post_v2_delivery_estimated_intervals_body/4.9,
    api_2026_07#post_v2_reverse_availability_body/1.9,
    api_2026_07#post_v2_reverse_availability_body/3.9,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_body/2.9,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_body/4.9,
    api_2026_01_integration#post_v2_reverse_availability_body/1.9,
    api_2026_01_integration#post_v2_reverse_availability_body/3.9
    """

    city: str | None = None
    """Name of the city or village.

    api_2026_07#post_v2_delivery_estimated_intervals_body/2.10,
    api_2026_07#post_v2_delivery_estimated_intervals_body/4.10,
    api_2026_07#post_v2_reverse_availability_body/1.10,
    api_2026_07#post_v2_reverse_availability_body/3.10,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_body/2.10,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_body/4.10,
    api_2026_01_integration#post_v2_reverse_availability_body/1.10,
    api_2026_01_integration#post_v2_reverse_availability_body/3.10
    """

    address: str
    """Street, house and flat in one line.

    api_2026_07#post_v2_delivery_estimated_intervals_body/2.11,
    api_2026_07#post_v2_delivery_estimated_intervals_body/4.11,
    api_2026_07#post_v2_reverse_availability_body/1.11,
    api_2026_07#post_v2_reverse_availability_body/3.11,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_body/2.11,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_body/4.11,
    api_2026_01_integration#post_v2_reverse_availability_body/1.11,
    api_2026_01_integration#post_v2_reverse_availability_body/3.11
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[RouteLocationDict]) -> None: ...


class Contact(RequestModel):
    """Sender or recipient of an order.

    update_order#request/9, update_order#request/11, api_2026_07#sender_contact_dto,
    api_2026_01_integration#sender_contact_dto, api_2026_07#recipient_contact_dto,
    api_2026_01_integration#recipient_contact_dto
    """

    company: Annotated[str | None, Field(max_length=255)] = None
    """Name of the company.

    update_order#request/9.1, update_order#request/11.1,
    api_2026_07#sender_contact_dto/1, api_2026_01_integration#sender_contact_dto/1,
    api_2026_07#recipient_contact_dto/1, api_2026_01_integration#recipient_contact_dto/1
    """

    name: Annotated[str | None, Field(max_length=255)] = None
    """Full name of the person to contact.

    update_order#request/9.2, update_order#request/11.2,
    api_2026_07#sender_contact_dto/2, api_2026_01_integration#sender_contact_dto/2,
    api_2026_07#recipient_contact_dto/2, api_2026_01_integration#recipient_contact_dto/2
    """

    email: Annotated[
        str | None,
        Field(
            max_length=255,
            pattern="^(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*|\"(?:[ !#-\\[\\]-~]|\\\\[ -~])*\")@(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*|\\[[!-Z^-~]*\\])$",
        ),
    ] = None
    """E-mail, in the form of RFC 2822.

    update_order#request/9.3, update_order#request/11.9,
    api_2026_07#sender_contact_dto/10, api_2026_01_integration#sender_contact_dto/10,
    api_2026_07#recipient_contact_dto/10,
    api_2026_01_integration#recipient_contact_dto/10
    """

    passport_series: Annotated[str | None, Field(max_length=4)] = None
    """Series of the passport.

    update_order#request/9.4, update_order#request/11.3,
    api_2026_07#sender_contact_dto/4, api_2026_01_integration#sender_contact_dto/4,
    api_2026_07#recipient_contact_dto/4, api_2026_01_integration#recipient_contact_dto/4
    """

    passport_number: Annotated[str | None, Field(max_length=30)] = None
    """Number of the passport.

    update_order#request/9.5, update_order#request/11.4,
    api_2026_07#sender_contact_dto/5, api_2026_01_integration#sender_contact_dto/5,
    api_2026_07#recipient_contact_dto/5, api_2026_01_integration#recipient_contact_dto/5
    """

    passport_date_of_issue: date | None = None
    """Day on which the passport was issued.

    update_order#request/9.6, update_order#request/11.5,
    api_2026_07#sender_contact_dto/6, api_2026_01_integration#sender_contact_dto/6,
    api_2026_07#recipient_contact_dto/6, api_2026_01_integration#recipient_contact_dto/6
    """

    passport_organization: Annotated[str | None, Field(max_length=255)] = None
    """Authority that issued the passport.

    update_order#request/9.7, update_order#request/11.6,
    api_2026_07#sender_contact_dto/7, api_2026_01_integration#sender_contact_dto/7,
    api_2026_07#recipient_contact_dto/7, api_2026_01_integration#recipient_contact_dto/7
    """

    tin: Annotated[str | None, Field(pattern="^(?:.{10}|.{12})$")] = None
    """Taxpayer number, 10 or 12 characters long.

    update_order#request/9.8, update_order#request/11.7,
    api_2026_07#sender_contact_dto/8, api_2026_01_integration#sender_contact_dto/8,
    api_2026_07#recipient_contact_dto/8, api_2026_01_integration#recipient_contact_dto/8
    """

    passport_date_of_birth: date | None = None
    """Date of birth.

    update_order#request/9.9, update_order#request/11.8,
    api_2026_07#sender_contact_dto/9, api_2026_01_integration#sender_contact_dto/9,
    api_2026_07#recipient_contact_dto/9, api_2026_01_integration#recipient_contact_dto/9
    """

    phones: Annotated[list[Phone] | None, Field(max_length=10)] = None
    """Phone numbers, at most 10.

    update_order#request/9.10, update_order#request/11.10,
    api_2026_07#sender_contact_dto/11, api_2026_01_integration#sender_contact_dto/11,
    api_2026_07#recipient_contact_dto/11,
    api_2026_01_integration#recipient_contact_dto/11
    """

    contragent_type: Literal["LEGAL_ENTITY", "INDIVIDUAL"] | None = None
    """Kind of sender: LEGAL_ENTITY or INDIVIDUAL.

    api_2026_07#sender_contact_dto/3, api_2026_01_integration#sender_contact_dto/3,
    api_2026_07#recipient_contact_dto/3, api_2026_01_integration#recipient_contact_dto/3
    """

    passport_requirements_satisfied: bool | None = None
    """Whether the passport data that an international order needs are there.

    api_2026_07#sender_contact_dto/12, api_2026_01_integration#sender_contact_dto/12,
    api_2026_07#recipient_contact_dto/12,
    api_2026_01_integration#recipient_contact_dto/12
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[ContactDict]) -> None: ...


class Item(RequestModel):
    """One kind of goods in a package.

    update_order#request/15.8, api_2026_07#package_request_dto/7,
    api_2026_01_integration#package_request_dto/7
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


class RequestRecord(ResponseModel):
    """A request made for an order and how far it has come.

    update_order#response/2, delete_order#response/2, get_order#response/2,
    api_2026_07#request_info_dto, api_2026_01_integration#request_dto,
    api_2026_07#request_dto, api_2026_01_webhook#request_info_dto
    """

    request_uuid: UUID | None = None
    """CDEK identifier of the request.

    update_order#response/2.1, delete_order#response/2.1, get_order#response/2.1,
    api_2026_07#request_info_dto/1, api_2026_01_integration#request_dto/1,
    api_2026_07#request_dto/1, api_2026_01_webhook#request_info_dto/1
    """

    type: RequestType | None = None
    """Kind of request.
    Mandatory in the docs.

    update_order#response/2.2, delete_order#response/2.2, get_order#response/2.2,
    api_2026_07#request_info_dto/2, api_2026_01_integration#request_dto/2,
    api_2026_07#request_dto/2, api_2026_01_webhook#request_info_dto/2
    """

    state: RequestState | None = None
    """How far the request has come.
    Mandatory in the docs.

    update_order#response/2.3, delete_order#response/2.3, get_order#response/2.4,
    api_2026_07#request_info_dto/4, api_2026_01_integration#request_dto/4,
    api_2026_07#request_dto/4, api_2026_01_webhook#request_info_dto/4
    """

    date_time: ReadDateTime | None = None
    """When the request took its present state.
    Mandatory in the docs.

    update_order#response/2.4, delete_order#response/2.4, get_order#response/2.3,
    api_2026_07#request_info_dto/3, api_2026_01_integration#request_dto/3,
    api_2026_07#request_dto/3, api_2026_01_webhook#request_info_dto/3
    """

    errors: list[RequestError] | None = None
    """Errors met while the request was processed.

    update_order#response/2.5, delete_order#response/2.5, get_order#response/2.5,
    api_2026_07#request_info_dto/5, api_2026_01_integration#request_dto/5,
    api_2026_07#request_dto/5, api_2026_01_webhook#request_info_dto/5
    """

    warnings: list[RequestWarning] | None = None
    """Warnings met while the request was processed.

    update_order#response/2.6, delete_order#response/2.6, get_order#response/2.6,
    api_2026_01_integration#request_dto/6, api_2026_07#request_dto/6
    """


class Intake(ResponseModel):
    """A courier call on record.

    api_2026_07#intake_info_response_entity,
    api_2026_01_integration#intake_info_response_entity
    """

    uuid: UUID | None = None
    """CDEK identifier of the courier call.
    Mandatory in the docs.

    api_2026_07#intake_info_response_entity/1,
    api_2026_01_integration#intake_info_response_entity/1
    """

    cdek_number: ReadDigits | None = None
    """CDEK number of the order.

    api_2026_07#intake_info_response_entity/2,
    api_2026_01_integration#intake_info_response_entity/2
    """

    order_uuid: UUID | None = None
    """CDEK identifier of the order.

    api_2026_07#intake_info_response_entity/3,
    api_2026_01_integration#intake_info_response_entity/3
    """

    intake_date: date | None = None
    """Day on which the courier is awaited, within the next 31 days.
    Mandatory in the docs.

    api_2026_07#intake_info_response_entity/4,
    api_2026_01_integration#intake_info_response_entity/4
    """

    intake_number: str | None = None
    """Number of the courier call in CDEK's system.

    api_2026_07#intake_info_response_entity/5,
    api_2026_01_integration#intake_info_response_entity/5
    """

    intake_time_from: str | None = None
    """From when the courier is awaited; not before 9:00 local time.
    Mandatory in the docs.

    api_2026_07#intake_info_response_entity/6,
    api_2026_01_integration#intake_info_response_entity/6
    """

    intake_time_to: str | None = None
    """Until when the courier is awaited; not after 22:00 local time.
    Mandatory in the docs.

    api_2026_07#intake_info_response_entity/7,
    api_2026_01_integration#intake_info_response_entity/7
    """

    lunch_time_from: str | None = None
    """Beginning of the lunch break, within the hours of the courier.

    api_2026_07#intake_info_response_entity/8,
    api_2026_01_integration#intake_info_response_entity/8
    """

    lunch_time_to: str | None = None
    """End of the lunch break, within the hours of the courier.

    api_2026_07#intake_info_response_entity/9,
    api_2026_01_integration#intake_info_response_entity/9
    """

    name: str | None = None
    """What is collected.

    api_2026_07#intake_info_response_entity/10,
    api_2026_01_integration#intake_info_response_entity/10
    """

    weight: int | None = None
    """Weight, in grams.

    api_2026_07#intake_info_response_entity/11,
    api_2026_01_integration#intake_info_response_entity/11
    """

    length: int | None = None
    """Length, in centimetres.

    api_2026_07#intake_info_response_entity/12,
    api_2026_01_integration#intake_info_response_entity/12
    """

    width: int | None = None
    """Width, in centimetres.

    api_2026_07#intake_info_response_entity/13,
    api_2026_01_integration#intake_info_response_entity/13
    """

    height: int | None = None
    """Height, in centimetres.

    api_2026_07#intake_info_response_entity/14,
    api_2026_01_integration#intake_info_response_entity/14
    """

    comment: str | None = None
    """Remark for the courier.

    api_2026_07#intake_info_response_entity/15,
    api_2026_01_integration#intake_info_response_entity/15
    """

    courier_power_of_attorney: bool | None = None
    """Whether the courier needs a power of attorney; false where it is not sent.

    api_2026_07#intake_info_response_entity/16,
    api_2026_01_integration#intake_info_response_entity/16
    """

    courier_identity_card: bool | None = None
    """Whether the courier needs an identity card; false where it is not sent.

    api_2026_07#intake_info_response_entity/17,
    api_2026_01_integration#intake_info_response_entity/17
    """

    sender: IntakeContact | None = None
    """Who sends the parcel.

    api_2026_07#intake_info_response_entity/18,
    api_2026_01_integration#intake_info_response_entity/18
    """

    from_location: LocationInfo | None = None
    """Place that the parcel is sent from.
    Mandatory in the docs.

    api_2026_07#intake_info_response_entity/19,
    api_2026_01_integration#intake_info_response_entity/19
    """

    to_location: LocationInfo | None = None
    """Place that the parcel is sent to.

    api_2026_07#intake_info_response_entity/20,
    api_2026_01_integration#intake_info_response_entity/20
    """

    need_call: bool | None = None
    """Whether somebody is to be called first; false where it is not sent.

    api_2026_07#intake_info_response_entity/21,
    api_2026_01_integration#intake_info_response_entity/21
    """

    statuses: list[IntakeStatusRecord] | None = None
    """Statuses of the courier call.
    Mandatory in the docs.

    api_2026_07#intake_info_response_entity/22,
    api_2026_01_integration#intake_info_response_entity/22
    """

    packages: list[IntakePackage] | None = None
    """Packages to collect.

    api_2026_07#intake_info_response_entity/23,
    api_2026_01_integration#intake_info_response_entity/23
    """


class Package(RequestModel):
    """A package of the order, with its size, weight and contents.

    update_order#request/15, api_2026_07#package_request_dto,
    api_2026_01_integration#package_request_dto
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

    update_order#request/15.1, api_2026_07#package_request_dto/8,
    api_2026_01_integration#package_request_dto/8
    """

    number: Annotated[str, Field(max_length=20)]
    """Package number, unique within the order: a running number or the order's.

    update_order#request/15.2, api_2026_07#package_request_dto/1,
    api_2026_01_integration#package_request_dto/1
    """

    weight: Annotated[int, Field(ge=1)]
    """Total weight of the package in grams.
    Unit: gram.

    update_order#request/15.3, api_2026_07#package_request_dto/2,
    api_2026_01_integration#package_request_dto/2
    """

    length: int | None = None
    """Length of the package in centimetres.
    Unit: centimetre.
    Mandatory if another dimension is given.

    update_order#request/15.4, api_2026_07#package_request_dto/3,
    api_2026_01_integration#package_request_dto/3
    """

    width: int | None = None
    """Width of the package in centimetres.
    Unit: centimetre.
    Mandatory if another dimension is given.

    update_order#request/15.5, api_2026_07#package_request_dto/4,
    api_2026_01_integration#package_request_dto/4
    """

    height: int | None = None
    """Height of the package in centimetres.
    Unit: centimetre.
    Mandatory if another dimension is given.

    update_order#request/15.6, api_2026_07#package_request_dto/5,
    api_2026_01_integration#package_request_dto/5
    """

    comment: Annotated[str | None, Field(max_length=255)] = None
    """Free-text remark on the package.

    update_order#request/15.7, api_2026_07#package_request_dto/6,
    api_2026_01_integration#package_request_dto/6
    """

    items: list[Item] | None = None
    """Goods in the package. E-shop orders only.
    Mandatory in the docs.

    update_order#request/15.8, api_2026_07#package_request_dto/7,
    api_2026_01_integration#package_request_dto/7
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[PackageDict]) -> None: ...
