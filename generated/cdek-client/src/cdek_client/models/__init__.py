# Written by apiscribe build; edits are lost.
"""Request and response bodies, and the events that the service sends."""

from typing import TYPE_CHECKING

from .._runtime.lazy_names import lazily

if TYPE_CHECKING:
    from .accompanying_waybill_event import (
        AccompanyingWaybillAttributes as AccompanyingWaybillAttributes,
    )
    from .accompanying_waybill_event import (
        AccompanyingWaybillEvent as AccompanyingWaybillEvent,
    )
    from .agreement_create import AgreementCreate as AgreementCreate
    from .agreement_create import AgreementLocation as AgreementLocation
    from .agreement_response import AgreedLocation as AgreedLocation
    from .agreement_response import Agreement as Agreement
    from .agreement_response import AgreementResponse as AgreementResponse
    from .agreement_response import AgreementStatusRecord as AgreementStatusRecord
    from .available_tariffs import AvailableTariff as AvailableTariff
    from .available_tariffs import AvailableTariffs as AvailableTariffs
    from .available_tariffs import TariffMode as TariffMode
    from .available_tariffs import TariffOrderTypes as TariffOrderTypes
    from .barcode_create import BarcodeCreate as BarcodeCreate
    from .barcode_response import Barcode as Barcode
    from .barcode_response import BarcodeResponse as BarcodeResponse
    from .calculator_location import CalculatorLocation as CalculatorLocation
    from .calculator_package import CalculatorPackage as CalculatorPackage
    from .calculator_service import CalculatorService as CalculatorService
    from .change_response import ChangeResponse as ChangeResponse
    from .change_response import EntityReference as EntityReference
    from .check_list import Check as Check
    from .check_list import CheckList as CheckList
    from .check_list import CheckPayment as CheckPayment
    from .city import City as City
    from .city_at import CityAt as CityAt
    from .city_postal_codes import CityPostalCodes as CityPostalCodes
    from .city_suggestion import CitySuggestion as CitySuggestion
    from .client_return import ClientReturn as ClientReturn
    from .contact import Contact as Contact
    from .courier_info_event import Courier as Courier
    from .courier_info_event import CourierInfoAttributes as CourierInfoAttributes
    from .courier_info_event import CourierInfoEvent as CourierInfoEvent
    from .delivery_agreement_event import (
        DeliveryAgreementAttributes as DeliveryAgreementAttributes,
    )
    from .delivery_agreement_event import (
        DeliveryAgreementEvent as DeliveryAgreementEvent,
    )
    from .delivery_date_range import DeliveryDateRange as DeliveryDateRange
    from .delivery_intervals import DeliveryDay as DeliveryDay
    from .delivery_intervals import DeliveryHours as DeliveryHours
    from .delivery_intervals import DeliveryIntervals as DeliveryIntervals
    from .delivery_point import CellSize as CellSize
    from .delivery_point import DeliveryPoint as DeliveryPoint
    from .delivery_point import DeliveryPointLocation as DeliveryPointLocation
    from .delivery_point import OfficePhoto as OfficePhoto
    from .delivery_point import WorkTime as WorkTime
    from .delivery_point import WorkTimeException as WorkTimeException
    from .delivery_problem_event import (
        DeliveryProblemAttributes as DeliveryProblemAttributes,
    )
    from .delivery_problem_event import DeliveryProblemEvent as DeliveryProblemEvent
    from .download_photo_event import DownloadPhotoAttributes as DownloadPhotoAttributes
    from .download_photo_event import DownloadPhotoEvent as DownloadPhotoEvent
    from .error_response import ErrorResponse as ErrorResponse
    from .estimated_intervals import EstimatedDay as EstimatedDay
    from .estimated_intervals import EstimatedHours as EstimatedHours
    from .estimated_intervals import EstimatedIntervals as EstimatedIntervals
    from .estimated_intervals_query import (
        EstimatedIntervalsQuery as EstimatedIntervalsQuery,
    )
    from .form_status_record import FormStatusRecord as FormStatusRecord
    from .intake import Intake as Intake
    from .intake_contact import IntakeContact as IntakeContact
    from .intake_create import IntakeCreate as IntakeCreate
    from .intake_create import IntakeLocation as IntakeLocation
    from .intake_create import IntakeSender as IntakeSender
    from .intake_days import IntakeDays as IntakeDays
    from .intake_days_query import IntakeDaysLocation as IntakeDaysLocation
    from .intake_days_query import IntakeDaysQuery as IntakeDaysQuery
    from .intake_package import IntakePackage as IntakePackage
    from .intake_response import IntakeResponse as IntakeResponse
    from .intake_status_change import IntakeStatusChange as IntakeStatusChange
    from .intake_status_change import IntakeStatusCode as IntakeStatusCode
    from .intake_status_record import IntakeStatusRecord as IntakeStatusRecord
    from .item import Item as Item
    from .item_seller import ItemSeller as ItemSeller
    from .location import Location as Location
    from .location_info import LocationInfo as LocationInfo
    from .money import Money as Money
    from .office_availability_event import (
        OfficeAvailabilityAttributes as OfficeAvailabilityAttributes,
    )
    from .office_availability_event import (
        OfficeAvailabilityEvent as OfficeAvailabilityEvent,
    )
    from .order_create import NewLocation as NewLocation
    from .order_create import OrderCreate as OrderCreate
    from .order_modified_event import NewValue as NewValue
    from .order_modified_event import OrderModifiedAttributes as OrderModifiedAttributes
    from .order_modified_event import OrderModifiedEvent as OrderModifiedEvent
    from .order_phone import OrderPhone as OrderPhone
    from .order_response import AccompanyingWaybill as AccompanyingWaybill
    from .order_response import Calls as Calls
    from .order_response import DelayReason as DelayReason
    from .order_response import DeliveryDetail as DeliveryDetail
    from .order_response import DeliveryProblem as DeliveryProblem
    from .order_response import FailedCall as FailedCall
    from .order_response import Order as Order
    from .order_response import OrderContact as OrderContact
    from .order_response import OrderItem as OrderItem
    from .order_response import OrderItemSeller as OrderItemSeller
    from .order_response import OrderLocation as OrderLocation
    from .order_response import OrderMoney as OrderMoney
    from .order_response import OrderPackage as OrderPackage
    from .order_response import OrderPayment as OrderPayment
    from .order_response import OrderResponse as OrderResponse
    from .order_response import OrderSeller as OrderSeller
    from .order_response import OrderService as OrderService
    from .order_response import OrderThreshold as OrderThreshold
    from .order_response import PackageService as PackageService
    from .order_response import RescheduledCall as RescheduledCall
    from .order_response import ReturnOrigin as ReturnOrigin
    from .order_response import StatusRecord as StatusRecord
    from .order_status_event import OrderStatusAttributes as OrderStatusAttributes
    from .order_status_event import OrderStatusEvent as OrderStatusEvent
    from .order_status_event import StatusEventRelation as StatusEventRelation
    from .order_to_print import OrderToPrint as OrderToPrint
    from .order_update import FromLocation as FromLocation
    from .order_update import OrderUpdate as OrderUpdate
    from .package import Package as Package
    from .passport_list import OrderPassports as OrderPassports
    from .passport_list import PassportList as PassportList
    from .passport_list import PassportState as PassportState
    from .payment import Payment as Payment
    from .phone import Phone as Phone
    from .photo_list import OrderPhotos as OrderPhotos
    from .photo_list import PhotoList as PhotoList
    from .photo_query import PhotoOrder as PhotoOrder
    from .photo_query import PhotoQuery as PhotoQuery
    from .prealert_closed_event import (
        PrealertClosedAttributes as PrealertClosedAttributes,
    )
    from .prealert_closed_event import PrealertClosedEvent as PrealertClosedEvent
    from .prealert_create import PrealertCreate as PrealertCreate
    from .prealert_create import PrealertOrder as PrealertOrder
    from .prealert_response import AnnouncedOrder as AnnouncedOrder
    from .prealert_response import AnnouncedPackage as AnnouncedPackage
    from .prealert_response import Prealert as Prealert
    from .prealert_response import PrealertResponse as PrealertResponse
    from .print_form_event import PrintFormAttributes as PrintFormAttributes
    from .print_form_event import PrintFormEvent as PrintFormEvent
    from .printed_order import PrintedOrder as PrintedOrder
    from .receipt_create import ReceiptCreate as ReceiptCreate
    from .receipt_response import Receipt as Receipt
    from .receipt_response import ReceiptResponse as ReceiptResponse
    from .region import Region as Region
    from .registry_list import Registry as Registry
    from .registry_list import RegistryList as RegistryList
    from .registry_list import RegistryOrder as RegistryOrder
    from .related_entity import RelatedEntity as RelatedEntity
    from .request_error import RequestError as RequestError
    from .request_record import RequestRecord as RequestRecord
    from .request_warning import RequestWarning as RequestWarning
    from .restriction_list import ItemRestriction as ItemRestriction
    from .restriction_list import PackageRestriction as PackageRestriction
    from .restriction_list import RestrictionList as RestrictionList
    from .restriction_list import RestrictionReason as RestrictionReason
    from .restriction_list import RestrictionStatus as RestrictionStatus
    from .restrictions_query import RestrictionsItem as RestrictionsItem
    from .restrictions_query import RestrictionsPackage as RestrictionsPackage
    from .restrictions_query import RestrictionsQuery as RestrictionsQuery
    from .reverse_query import ReverseContact as ReverseContact
    from .reverse_query import ReversePhone as ReversePhone
    from .reverse_query import ReverseQuery as ReverseQuery
    from .route_location import RouteLocation as RouteLocation
    from .seller import Seller as Seller
    from .service import Service as Service
    from .service_price import ServicePrice as ServicePrice
    from .tariff_calculation import TariffCalculation as TariffCalculation
    from .tariff_list import TariffList as TariffList
    from .tariff_list import TariffOffer as TariffOffer
    from .tariff_list_query import TariffListQuery as TariffListQuery
    from .tariff_query import TariffQuery as TariffQuery
    from .tariffs_with_services import TariffAttempt as TariffAttempt
    from .tariffs_with_services import TariffResult as TariffResult
    from .tariffs_with_services import TariffsWithServices as TariffsWithServices
    from .tariffs_with_services_query import (
        TariffsWithServicesQuery as TariffsWithServicesQuery,
    )
    from .threshold import Threshold as Threshold
    from .token_error import TokenError as TokenError
    from .token_response import TokenResponse as TokenResponse
    from .webhook import Webhook as Webhook
    from .webhook_change import WebhookChange as WebhookChange
    from .webhook_change import WebhookReference as WebhookReference
    from .webhook_create import WebhookCreate as WebhookCreate
    from .webhook_response import WebhookResponse as WebhookResponse

__all__ = (
    "AccompanyingWaybill",
    "AccompanyingWaybillAttributes",
    "AccompanyingWaybillEvent",
    "AgreedLocation",
    "Agreement",
    "AgreementCreate",
    "AgreementLocation",
    "AgreementResponse",
    "AgreementStatusRecord",
    "AnnouncedOrder",
    "AnnouncedPackage",
    "AvailableTariff",
    "AvailableTariffs",
    "Barcode",
    "BarcodeCreate",
    "BarcodeResponse",
    "CalculatorLocation",
    "CalculatorPackage",
    "CalculatorService",
    "Calls",
    "CellSize",
    "ChangeResponse",
    "Check",
    "CheckList",
    "CheckPayment",
    "City",
    "CityAt",
    "CityPostalCodes",
    "CitySuggestion",
    "ClientReturn",
    "Contact",
    "Courier",
    "CourierInfoAttributes",
    "CourierInfoEvent",
    "DelayReason",
    "DeliveryAgreementAttributes",
    "DeliveryAgreementEvent",
    "DeliveryDateRange",
    "DeliveryDay",
    "DeliveryDetail",
    "DeliveryHours",
    "DeliveryIntervals",
    "DeliveryPoint",
    "DeliveryPointLocation",
    "DeliveryProblem",
    "DeliveryProblemAttributes",
    "DeliveryProblemEvent",
    "DownloadPhotoAttributes",
    "DownloadPhotoEvent",
    "EntityReference",
    "ErrorResponse",
    "EstimatedDay",
    "EstimatedHours",
    "EstimatedIntervals",
    "EstimatedIntervalsQuery",
    "FailedCall",
    "FormStatusRecord",
    "FromLocation",
    "Intake",
    "IntakeContact",
    "IntakeCreate",
    "IntakeDays",
    "IntakeDaysLocation",
    "IntakeDaysQuery",
    "IntakeLocation",
    "IntakePackage",
    "IntakeResponse",
    "IntakeSender",
    "IntakeStatusChange",
    "IntakeStatusCode",
    "IntakeStatusRecord",
    "Item",
    "ItemRestriction",
    "ItemSeller",
    "Location",
    "LocationInfo",
    "Money",
    "NewLocation",
    "NewValue",
    "OfficeAvailabilityAttributes",
    "OfficeAvailabilityEvent",
    "OfficePhoto",
    "Order",
    "OrderContact",
    "OrderCreate",
    "OrderItem",
    "OrderItemSeller",
    "OrderLocation",
    "OrderModifiedAttributes",
    "OrderModifiedEvent",
    "OrderMoney",
    "OrderPackage",
    "OrderPassports",
    "OrderPayment",
    "OrderPhone",
    "OrderPhotos",
    "OrderResponse",
    "OrderSeller",
    "OrderService",
    "OrderStatusAttributes",
    "OrderStatusEvent",
    "OrderThreshold",
    "OrderToPrint",
    "OrderUpdate",
    "Package",
    "PackageRestriction",
    "PackageService",
    "PassportList",
    "PassportState",
    "Payment",
    "Phone",
    "PhotoList",
    "PhotoOrder",
    "PhotoQuery",
    "Prealert",
    "PrealertClosedAttributes",
    "PrealertClosedEvent",
    "PrealertCreate",
    "PrealertOrder",
    "PrealertResponse",
    "PrintFormAttributes",
    "PrintFormEvent",
    "PrintedOrder",
    "Receipt",
    "ReceiptCreate",
    "ReceiptResponse",
    "Region",
    "Registry",
    "RegistryList",
    "RegistryOrder",
    "RelatedEntity",
    "RequestError",
    "RequestRecord",
    "RequestWarning",
    "RescheduledCall",
    "RestrictionList",
    "RestrictionReason",
    "RestrictionStatus",
    "RestrictionsItem",
    "RestrictionsPackage",
    "RestrictionsQuery",
    "ReturnOrigin",
    "ReverseContact",
    "ReversePhone",
    "ReverseQuery",
    "RouteLocation",
    "Seller",
    "Service",
    "ServicePrice",
    "StatusEventRelation",
    "StatusRecord",
    "TariffAttempt",
    "TariffCalculation",
    "TariffList",
    "TariffListQuery",
    "TariffMode",
    "TariffOffer",
    "TariffOrderTypes",
    "TariffQuery",
    "TariffResult",
    "TariffsWithServices",
    "TariffsWithServicesQuery",
    "Threshold",
    "TokenError",
    "TokenResponse",
    "Webhook",
    "WebhookChange",
    "WebhookCreate",
    "WebhookReference",
    "WebhookResponse",
    "WorkTime",
    "WorkTimeException",
)

REQUESTS = (
    "OrderCreate",
    "OrderUpdate",
    "ReceiptCreate",
    "PrealertCreate",
    "IntakeDaysQuery",
    "IntakeCreate",
    "IntakeStatusChange",
    "AgreementCreate",
    "BarcodeCreate",
    "ClientReturn",
    "ReverseQuery",
    "PhotoQuery",
    "RestrictionsQuery",
    "EstimatedIntervalsQuery",
    "TariffListQuery",
    "TariffQuery",
    "TariffsWithServicesQuery",
    "WebhookCreate",
)

_MODULES = {
    "AccompanyingWaybill": ".order_response",
    "AccompanyingWaybillAttributes": ".accompanying_waybill_event",
    "AccompanyingWaybillEvent": ".accompanying_waybill_event",
    "AgreedLocation": ".agreement_response",
    "Agreement": ".agreement_response",
    "AgreementCreate": ".agreement_create",
    "AgreementLocation": ".agreement_create",
    "AgreementResponse": ".agreement_response",
    "AgreementStatusRecord": ".agreement_response",
    "AnnouncedOrder": ".prealert_response",
    "AnnouncedPackage": ".prealert_response",
    "AvailableTariff": ".available_tariffs",
    "AvailableTariffs": ".available_tariffs",
    "Barcode": ".barcode_response",
    "BarcodeCreate": ".barcode_create",
    "BarcodeResponse": ".barcode_response",
    "CalculatorLocation": ".calculator_location",
    "CalculatorPackage": ".calculator_package",
    "CalculatorService": ".calculator_service",
    "Calls": ".order_response",
    "CellSize": ".delivery_point",
    "ChangeResponse": ".change_response",
    "Check": ".check_list",
    "CheckList": ".check_list",
    "CheckPayment": ".check_list",
    "City": ".city",
    "CityAt": ".city_at",
    "CityPostalCodes": ".city_postal_codes",
    "CitySuggestion": ".city_suggestion",
    "ClientReturn": ".client_return",
    "Contact": ".contact",
    "Courier": ".courier_info_event",
    "CourierInfoAttributes": ".courier_info_event",
    "CourierInfoEvent": ".courier_info_event",
    "DelayReason": ".order_response",
    "DeliveryAgreementAttributes": ".delivery_agreement_event",
    "DeliveryAgreementEvent": ".delivery_agreement_event",
    "DeliveryDateRange": ".delivery_date_range",
    "DeliveryDay": ".delivery_intervals",
    "DeliveryDetail": ".order_response",
    "DeliveryHours": ".delivery_intervals",
    "DeliveryIntervals": ".delivery_intervals",
    "DeliveryPoint": ".delivery_point",
    "DeliveryPointLocation": ".delivery_point",
    "DeliveryProblem": ".order_response",
    "DeliveryProblemAttributes": ".delivery_problem_event",
    "DeliveryProblemEvent": ".delivery_problem_event",
    "DownloadPhotoAttributes": ".download_photo_event",
    "DownloadPhotoEvent": ".download_photo_event",
    "EntityReference": ".change_response",
    "ErrorResponse": ".error_response",
    "EstimatedDay": ".estimated_intervals",
    "EstimatedHours": ".estimated_intervals",
    "EstimatedIntervals": ".estimated_intervals",
    "EstimatedIntervalsQuery": ".estimated_intervals_query",
    "FailedCall": ".order_response",
    "FormStatusRecord": ".form_status_record",
    "FromLocation": ".order_update",
    "Intake": ".intake",
    "IntakeContact": ".intake_contact",
    "IntakeCreate": ".intake_create",
    "IntakeDays": ".intake_days",
    "IntakeDaysLocation": ".intake_days_query",
    "IntakeDaysQuery": ".intake_days_query",
    "IntakeLocation": ".intake_create",
    "IntakePackage": ".intake_package",
    "IntakeResponse": ".intake_response",
    "IntakeSender": ".intake_create",
    "IntakeStatusChange": ".intake_status_change",
    "IntakeStatusCode": ".intake_status_change",
    "IntakeStatusRecord": ".intake_status_record",
    "Item": ".item",
    "ItemRestriction": ".restriction_list",
    "ItemSeller": ".item_seller",
    "Location": ".location",
    "LocationInfo": ".location_info",
    "Money": ".money",
    "NewLocation": ".order_create",
    "NewValue": ".order_modified_event",
    "OfficeAvailabilityAttributes": ".office_availability_event",
    "OfficeAvailabilityEvent": ".office_availability_event",
    "OfficePhoto": ".delivery_point",
    "Order": ".order_response",
    "OrderContact": ".order_response",
    "OrderCreate": ".order_create",
    "OrderItem": ".order_response",
    "OrderItemSeller": ".order_response",
    "OrderLocation": ".order_response",
    "OrderModifiedAttributes": ".order_modified_event",
    "OrderModifiedEvent": ".order_modified_event",
    "OrderMoney": ".order_response",
    "OrderPackage": ".order_response",
    "OrderPassports": ".passport_list",
    "OrderPayment": ".order_response",
    "OrderPhone": ".order_phone",
    "OrderPhotos": ".photo_list",
    "OrderResponse": ".order_response",
    "OrderSeller": ".order_response",
    "OrderService": ".order_response",
    "OrderStatusAttributes": ".order_status_event",
    "OrderStatusEvent": ".order_status_event",
    "OrderThreshold": ".order_response",
    "OrderToPrint": ".order_to_print",
    "OrderUpdate": ".order_update",
    "Package": ".package",
    "PackageRestriction": ".restriction_list",
    "PackageService": ".order_response",
    "PassportList": ".passport_list",
    "PassportState": ".passport_list",
    "Payment": ".payment",
    "Phone": ".phone",
    "PhotoList": ".photo_list",
    "PhotoOrder": ".photo_query",
    "PhotoQuery": ".photo_query",
    "Prealert": ".prealert_response",
    "PrealertClosedAttributes": ".prealert_closed_event",
    "PrealertClosedEvent": ".prealert_closed_event",
    "PrealertCreate": ".prealert_create",
    "PrealertOrder": ".prealert_create",
    "PrealertResponse": ".prealert_response",
    "PrintFormAttributes": ".print_form_event",
    "PrintFormEvent": ".print_form_event",
    "PrintedOrder": ".printed_order",
    "Receipt": ".receipt_response",
    "ReceiptCreate": ".receipt_create",
    "ReceiptResponse": ".receipt_response",
    "Region": ".region",
    "Registry": ".registry_list",
    "RegistryList": ".registry_list",
    "RegistryOrder": ".registry_list",
    "RelatedEntity": ".related_entity",
    "RequestError": ".request_error",
    "RequestRecord": ".request_record",
    "RequestWarning": ".request_warning",
    "RescheduledCall": ".order_response",
    "RestrictionList": ".restriction_list",
    "RestrictionReason": ".restriction_list",
    "RestrictionStatus": ".restriction_list",
    "RestrictionsItem": ".restrictions_query",
    "RestrictionsPackage": ".restrictions_query",
    "RestrictionsQuery": ".restrictions_query",
    "ReturnOrigin": ".order_response",
    "ReverseContact": ".reverse_query",
    "ReversePhone": ".reverse_query",
    "ReverseQuery": ".reverse_query",
    "RouteLocation": ".route_location",
    "Seller": ".seller",
    "Service": ".service",
    "ServicePrice": ".service_price",
    "StatusEventRelation": ".order_status_event",
    "StatusRecord": ".order_response",
    "TariffAttempt": ".tariffs_with_services",
    "TariffCalculation": ".tariff_calculation",
    "TariffList": ".tariff_list",
    "TariffListQuery": ".tariff_list_query",
    "TariffMode": ".available_tariffs",
    "TariffOffer": ".tariff_list",
    "TariffOrderTypes": ".available_tariffs",
    "TariffQuery": ".tariff_query",
    "TariffResult": ".tariffs_with_services",
    "TariffsWithServices": ".tariffs_with_services",
    "TariffsWithServicesQuery": ".tariffs_with_services_query",
    "Threshold": ".threshold",
    "TokenError": ".token_error",
    "TokenResponse": ".token_response",
    "Webhook": ".webhook",
    "WebhookChange": ".webhook_change",
    "WebhookCreate": ".webhook_create",
    "WebhookReference": ".webhook_change",
    "WebhookResponse": ".webhook_response",
    "WorkTime": ".delivery_point",
    "WorkTimeException": ".delivery_point",
}

__getattr__, __dir__ = lazily(__name__, _MODULES)
