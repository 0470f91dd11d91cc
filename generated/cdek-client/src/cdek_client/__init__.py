# Written by apiscribe build; edits are lost.
"""Client, models and code lists of the CDEK API, generated from its documentation."""

from __future__ import annotations

TYPE_CHECKING = False  # checkers know the name, and typing is dear to import
if TYPE_CHECKING:
    from typing import Any

    from ._runtime.http.core import RawAnswer as RawAnswer
    from ._runtime.http.stores import FileTokenStore as FileTokenStore
    from ._runtime.http.stores import MemoryTokenStore as MemoryTokenStore
    from ._runtime.http.stores import Token as Token
    from ._runtime.http.stores import TokenStore as TokenStore
    from ._runtime.models.shown_values import show_values as show_values
    from ._runtime.models.violations import Violation as Violation
    from ._runtime.models.violations import violations as violations
    from .bodies import AgreementCreateDict as AgreementCreateDict
    from .bodies import BarcodeCreateDict as BarcodeCreateDict
    from .bodies import ClientReturnDict as ClientReturnDict
    from .bodies import EstimatedIntervalsQueryDict as EstimatedIntervalsQueryDict
    from .bodies import IntakeCreateDict as IntakeCreateDict
    from .bodies import IntakeDaysQueryDict as IntakeDaysQueryDict
    from .bodies import IntakeStatusChangeDict as IntakeStatusChangeDict
    from .bodies import OrderCreateDict as OrderCreateDict
    from .bodies import OrderUpdateDict as OrderUpdateDict
    from .bodies import PhotoQueryDict as PhotoQueryDict
    from .bodies import PrealertCreateDict as PrealertCreateDict
    from .bodies import ReceiptCreateDict as ReceiptCreateDict
    from .bodies import RestrictionsQueryDict as RestrictionsQueryDict
    from .bodies import ReverseQueryDict as ReverseQueryDict
    from .bodies import TariffListQueryDict as TariffListQueryDict
    from .bodies import TariffQueryDict as TariffQueryDict
    from .bodies import TariffsWithServicesQueryDict as TariffsWithServicesQueryDict
    from .bodies import WebhookCreateDict as WebhookCreateDict
    from .client import AsyncClient as AsyncClient
    from .client import Client as Client
    from .enums import AdditionalService as AdditionalService
    from .enums import AgreementPlace as AgreementPlace
    from .enums import AgreementSource as AgreementSource
    from .enums import AgreementStatus as AgreementStatus
    from .enums import ChargedService as ChargedService
    from .enums import CourierTask as CourierTask
    from .enums import Currency as Currency
    from .enums import CurrencyNumber as CurrencyNumber
    from .enums import DeliveryMode as DeliveryMode
    from .enums import DeliveryProblemCode as DeliveryProblemCode
    from .enums import Environment as Environment
    from .enums import ErrorCode as ErrorCode
    from .enums import EventPrintForm as EventPrintForm
    from .enums import EventRelation as EventRelation
    from .enums import EventType as EventType
    from .enums import FailedCallReason as FailedCallReason
    from .enums import FormStatus as FormStatus
    from .enums import IntakeStatus as IntakeStatus
    from .enums import Material as Material
    from .enums import OfficeOwner as OfficeOwner
    from .enums import OfficeState as OfficeState
    from .enums import OrderModification as OrderModification
    from .enums import OrderStatus as OrderStatus
    from .enums import OrderStatusNumber as OrderStatusNumber
    from .enums import OrderType as OrderType
    from .enums import OrdinaryTariff as OrdinaryTariff
    from .enums import OwnershipForm as OwnershipForm
    from .enums import PrintFormType as PrintFormType
    from .enums import RelatedEntityType as RelatedEntityType
    from .enums import RequestState as RequestState
    from .enums import RequestType as RequestType
    from .enums import ShopTariff as ShopTariff
    from .enums import StatusReason as StatusReason
    from .enums import Tariff as Tariff
    from .enums import ValueKind as ValueKind
    from .enums import WarningCode as WarningCode
    from .errors import ApiError as ApiError
    from .errors import AuthenticationError as AuthenticationError
    from .errors import CdekError as CdekError
    from .errors import ConflictError as ConflictError
    from .errors import ForbiddenError as ForbiddenError
    from .errors import InvalidRequestError as InvalidRequestError
    from .errors import NotFoundError as NotFoundError
    from .errors import RateLimitError as RateLimitError
    from .errors import RequestTimeoutError as RequestTimeoutError
    from .errors import ServerError as ServerError
    from .errors import TransportError as TransportError
    from .errors import UnexpectedResponseError as UnexpectedResponseError
    from .errors import UnusableClientError as UnusableClientError
    from .models.accompanying_waybill_event import (
        AccompanyingWaybillEvent as AccompanyingWaybillEvent,
    )
    from .models.agreement_create import AgreementCreate as AgreementCreate
    from .models.agreement_response import AgreementResponse as AgreementResponse
    from .models.available_tariffs import AvailableTariffs as AvailableTariffs
    from .models.barcode_create import BarcodeCreate as BarcodeCreate
    from .models.barcode_response import BarcodeResponse as BarcodeResponse
    from .models.change_response import ChangeResponse as ChangeResponse
    from .models.check_list import CheckList as CheckList
    from .models.city import City as City
    from .models.city_at import CityAt as CityAt
    from .models.city_postal_codes import CityPostalCodes as CityPostalCodes
    from .models.city_suggestion import CitySuggestion as CitySuggestion
    from .models.client_return import ClientReturn as ClientReturn
    from .models.courier_info_event import CourierInfoEvent as CourierInfoEvent
    from .models.delivery_agreement_event import (
        DeliveryAgreementEvent as DeliveryAgreementEvent,
    )
    from .models.delivery_intervals import DeliveryIntervals as DeliveryIntervals
    from .models.delivery_point import DeliveryPoint as DeliveryPoint
    from .models.delivery_problem_event import (
        DeliveryProblemEvent as DeliveryProblemEvent,
    )
    from .models.download_photo_event import DownloadPhotoEvent as DownloadPhotoEvent
    from .models.error_response import ErrorResponse as ErrorResponse
    from .models.estimated_intervals import EstimatedIntervals as EstimatedIntervals
    from .models.estimated_intervals_query import (
        EstimatedIntervalsQuery as EstimatedIntervalsQuery,
    )
    from .models.intake import Intake as Intake
    from .models.intake_create import IntakeCreate as IntakeCreate
    from .models.intake_days import IntakeDays as IntakeDays
    from .models.intake_days_query import IntakeDaysQuery as IntakeDaysQuery
    from .models.intake_response import IntakeResponse as IntakeResponse
    from .models.intake_status_change import IntakeStatusChange as IntakeStatusChange
    from .models.office_availability_event import (
        OfficeAvailabilityEvent as OfficeAvailabilityEvent,
    )
    from .models.order_create import OrderCreate as OrderCreate
    from .models.order_modified_event import OrderModifiedEvent as OrderModifiedEvent
    from .models.order_response import OrderResponse as OrderResponse
    from .models.order_status_event import OrderStatusEvent as OrderStatusEvent
    from .models.order_update import OrderUpdate as OrderUpdate
    from .models.passport_list import PassportList as PassportList
    from .models.photo_list import PhotoList as PhotoList
    from .models.photo_query import PhotoQuery as PhotoQuery
    from .models.prealert_closed_event import PrealertClosedEvent as PrealertClosedEvent
    from .models.prealert_create import PrealertCreate as PrealertCreate
    from .models.prealert_response import PrealertResponse as PrealertResponse
    from .models.print_form_event import PrintFormEvent as PrintFormEvent
    from .models.receipt_create import ReceiptCreate as ReceiptCreate
    from .models.receipt_response import ReceiptResponse as ReceiptResponse
    from .models.region import Region as Region
    from .models.registry_list import RegistryList as RegistryList
    from .models.restriction_list import RestrictionList as RestrictionList
    from .models.restrictions_query import RestrictionsQuery as RestrictionsQuery
    from .models.reverse_query import ReverseQuery as ReverseQuery
    from .models.tariff_calculation import TariffCalculation as TariffCalculation
    from .models.tariff_list import TariffList as TariffList
    from .models.tariff_list_query import TariffListQuery as TariffListQuery
    from .models.tariff_query import TariffQuery as TariffQuery
    from .models.tariffs_with_services import TariffsWithServices as TariffsWithServices
    from .models.tariffs_with_services_query import (
        TariffsWithServicesQuery as TariffsWithServicesQuery,
    )
    from .models.token_error import TokenError as TokenError
    from .models.token_response import TokenResponse as TokenResponse
    from .models.webhook import Webhook as Webhook
    from .models.webhook_change import WebhookChange as WebhookChange
    from .models.webhook_create import WebhookCreate as WebhookCreate
    from .models.webhook_response import WebhookResponse as WebhookResponse
    from .options import CallOptions as CallOptions
    from .options import ClientOptions as ClientOptions
    from .options import Exchange as Exchange
    from .options import Retries as Retries
    from .options import SharedOptions as SharedOptions
    from .options import Timeouts as Timeouts
    from .options import WaitOptions as WaitOptions

__version__ = "0.1.0"

__all__ = (
    "AccompanyingWaybillEvent",
    "AdditionalService",
    "AgreementCreate",
    "AgreementCreateDict",
    "AgreementPlace",
    "AgreementResponse",
    "AgreementSource",
    "AgreementStatus",
    "ApiError",
    "AsyncClient",
    "AuthenticationError",
    "AvailableTariffs",
    "BarcodeCreate",
    "BarcodeCreateDict",
    "BarcodeResponse",
    "CallOptions",
    "CdekError",
    "ChangeResponse",
    "ChargedService",
    "CheckList",
    "City",
    "CityAt",
    "CityPostalCodes",
    "CitySuggestion",
    "Client",
    "ClientOptions",
    "ClientReturn",
    "ClientReturnDict",
    "ConflictError",
    "CourierInfoEvent",
    "CourierTask",
    "Currency",
    "CurrencyNumber",
    "DeliveryAgreementEvent",
    "DeliveryIntervals",
    "DeliveryMode",
    "DeliveryPoint",
    "DeliveryProblemCode",
    "DeliveryProblemEvent",
    "DownloadPhotoEvent",
    "Environment",
    "ErrorCode",
    "ErrorResponse",
    "EstimatedIntervals",
    "EstimatedIntervalsQuery",
    "EstimatedIntervalsQueryDict",
    "EventPrintForm",
    "EventRelation",
    "EventType",
    "Exchange",
    "FailedCallReason",
    "FileTokenStore",
    "ForbiddenError",
    "FormStatus",
    "Intake",
    "IntakeCreate",
    "IntakeCreateDict",
    "IntakeDays",
    "IntakeDaysQuery",
    "IntakeDaysQueryDict",
    "IntakeResponse",
    "IntakeStatus",
    "IntakeStatusChange",
    "IntakeStatusChangeDict",
    "InvalidRequestError",
    "Material",
    "MemoryTokenStore",
    "NotFoundError",
    "OfficeAvailabilityEvent",
    "OfficeOwner",
    "OfficeState",
    "OrderCreate",
    "OrderCreateDict",
    "OrderModification",
    "OrderModifiedEvent",
    "OrderResponse",
    "OrderStatus",
    "OrderStatusEvent",
    "OrderStatusNumber",
    "OrderType",
    "OrderUpdate",
    "OrderUpdateDict",
    "OrdinaryTariff",
    "OwnershipForm",
    "PassportList",
    "PhotoList",
    "PhotoQuery",
    "PhotoQueryDict",
    "PrealertClosedEvent",
    "PrealertCreate",
    "PrealertCreateDict",
    "PrealertResponse",
    "PrintFormEvent",
    "PrintFormType",
    "RateLimitError",
    "RawAnswer",
    "ReceiptCreate",
    "ReceiptCreateDict",
    "ReceiptResponse",
    "Region",
    "RegistryList",
    "RelatedEntityType",
    "RequestState",
    "RequestTimeoutError",
    "RequestType",
    "RestrictionList",
    "RestrictionsQuery",
    "RestrictionsQueryDict",
    "Retries",
    "ReverseQuery",
    "ReverseQueryDict",
    "ServerError",
    "SharedOptions",
    "ShopTariff",
    "StatusReason",
    "Tariff",
    "TariffCalculation",
    "TariffList",
    "TariffListQuery",
    "TariffListQueryDict",
    "TariffQuery",
    "TariffQueryDict",
    "TariffsWithServices",
    "TariffsWithServicesQuery",
    "TariffsWithServicesQueryDict",
    "Timeouts",
    "Token",
    "TokenError",
    "TokenResponse",
    "TokenStore",
    "TransportError",
    "UnexpectedResponseError",
    "UnusableClientError",
    "ValueKind",
    "Violation",
    "WaitOptions",
    "WarningCode",
    "Webhook",
    "WebhookChange",
    "WebhookCreate",
    "WebhookCreateDict",
    "WebhookResponse",
    "show_values",
    "violations",
)

_MODULES = {
    "AccompanyingWaybillEvent": ".models.accompanying_waybill_event",
    "AdditionalService": ".enums",
    "AgreementCreate": ".models.agreement_create",
    "AgreementCreateDict": ".bodies",
    "AgreementPlace": ".enums",
    "AgreementResponse": ".models.agreement_response",
    "AgreementSource": ".enums",
    "AgreementStatus": ".enums",
    "ApiError": ".errors",
    "AsyncClient": ".client",
    "AuthenticationError": ".errors",
    "AvailableTariffs": ".models.available_tariffs",
    "BarcodeCreate": ".models.barcode_create",
    "BarcodeCreateDict": ".bodies",
    "BarcodeResponse": ".models.barcode_response",
    "CallOptions": ".options",
    "CdekError": ".errors",
    "ChangeResponse": ".models.change_response",
    "ChargedService": ".enums",
    "CheckList": ".models.check_list",
    "City": ".models.city",
    "CityAt": ".models.city_at",
    "CityPostalCodes": ".models.city_postal_codes",
    "CitySuggestion": ".models.city_suggestion",
    "Client": ".client",
    "ClientOptions": ".options",
    "ClientReturn": ".models.client_return",
    "ClientReturnDict": ".bodies",
    "ConflictError": ".errors",
    "CourierInfoEvent": ".models.courier_info_event",
    "CourierTask": ".enums",
    "Currency": ".enums",
    "CurrencyNumber": ".enums",
    "DeliveryAgreementEvent": ".models.delivery_agreement_event",
    "DeliveryIntervals": ".models.delivery_intervals",
    "DeliveryMode": ".enums",
    "DeliveryPoint": ".models.delivery_point",
    "DeliveryProblemCode": ".enums",
    "DeliveryProblemEvent": ".models.delivery_problem_event",
    "DownloadPhotoEvent": ".models.download_photo_event",
    "Environment": ".enums",
    "ErrorCode": ".enums",
    "ErrorResponse": ".models.error_response",
    "EstimatedIntervals": ".models.estimated_intervals",
    "EstimatedIntervalsQuery": ".models.estimated_intervals_query",
    "EstimatedIntervalsQueryDict": ".bodies",
    "EventPrintForm": ".enums",
    "EventRelation": ".enums",
    "EventType": ".enums",
    "Exchange": ".options",
    "FailedCallReason": ".enums",
    "FileTokenStore": "._runtime.http.stores",
    "ForbiddenError": ".errors",
    "FormStatus": ".enums",
    "Intake": ".models.intake",
    "IntakeCreate": ".models.intake_create",
    "IntakeCreateDict": ".bodies",
    "IntakeDays": ".models.intake_days",
    "IntakeDaysQuery": ".models.intake_days_query",
    "IntakeDaysQueryDict": ".bodies",
    "IntakeResponse": ".models.intake_response",
    "IntakeStatus": ".enums",
    "IntakeStatusChange": ".models.intake_status_change",
    "IntakeStatusChangeDict": ".bodies",
    "InvalidRequestError": ".errors",
    "Material": ".enums",
    "MemoryTokenStore": "._runtime.http.stores",
    "NotFoundError": ".errors",
    "OfficeAvailabilityEvent": ".models.office_availability_event",
    "OfficeOwner": ".enums",
    "OfficeState": ".enums",
    "OrderCreate": ".models.order_create",
    "OrderCreateDict": ".bodies",
    "OrderModification": ".enums",
    "OrderModifiedEvent": ".models.order_modified_event",
    "OrderResponse": ".models.order_response",
    "OrderStatus": ".enums",
    "OrderStatusEvent": ".models.order_status_event",
    "OrderStatusNumber": ".enums",
    "OrderType": ".enums",
    "OrderUpdate": ".models.order_update",
    "OrderUpdateDict": ".bodies",
    "OrdinaryTariff": ".enums",
    "OwnershipForm": ".enums",
    "PassportList": ".models.passport_list",
    "PhotoList": ".models.photo_list",
    "PhotoQuery": ".models.photo_query",
    "PhotoQueryDict": ".bodies",
    "PrealertClosedEvent": ".models.prealert_closed_event",
    "PrealertCreate": ".models.prealert_create",
    "PrealertCreateDict": ".bodies",
    "PrealertResponse": ".models.prealert_response",
    "PrintFormEvent": ".models.print_form_event",
    "PrintFormType": ".enums",
    "RateLimitError": ".errors",
    "RawAnswer": "._runtime.http.core",
    "ReceiptCreate": ".models.receipt_create",
    "ReceiptCreateDict": ".bodies",
    "ReceiptResponse": ".models.receipt_response",
    "Region": ".models.region",
    "RegistryList": ".models.registry_list",
    "RelatedEntityType": ".enums",
    "RequestState": ".enums",
    "RequestTimeoutError": ".errors",
    "RequestType": ".enums",
    "RestrictionList": ".models.restriction_list",
    "RestrictionsQuery": ".models.restrictions_query",
    "RestrictionsQueryDict": ".bodies",
    "Retries": ".options",
    "ReverseQuery": ".models.reverse_query",
    "ReverseQueryDict": ".bodies",
    "ServerError": ".errors",
    "SharedOptions": ".options",
    "ShopTariff": ".enums",
    "StatusReason": ".enums",
    "Tariff": ".enums",
    "TariffCalculation": ".models.tariff_calculation",
    "TariffList": ".models.tariff_list",
    "TariffListQuery": ".models.tariff_list_query",
    "TariffListQueryDict": ".bodies",
    "TariffQuery": ".models.tariff_query",
    "TariffQueryDict": ".bodies",
    "TariffsWithServices": ".models.tariffs_with_services",
    "TariffsWithServicesQuery": ".models.tariffs_with_services_query",
    "TariffsWithServicesQueryDict": ".bodies",
    "Timeouts": ".options",
    "Token": "._runtime.http.stores",
    "TokenError": ".models.token_error",
    "TokenResponse": ".models.token_response",
    "TokenStore": "._runtime.http.stores",
    "TransportError": ".errors",
    "UnexpectedResponseError": ".errors",
    "UnusableClientError": ".errors",
    "ValueKind": ".enums",
    "Violation": "._runtime.models.violations",
    "WaitOptions": ".options",
    "WarningCode": ".enums",
    "Webhook": ".models.webhook",
    "WebhookChange": ".models.webhook_change",
    "WebhookCreate": ".models.webhook_create",
    "WebhookCreateDict": ".bodies",
    "WebhookResponse": ".models.webhook_response",
    "show_values": "._runtime.models.shown_values",
    "violations": "._runtime.models.violations",
}


def __getattr__(name: str) -> Any:
    """Import a public name when it is first asked for (PEP 562)."""
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(_MODULES[name], __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """Return the public names, and those with two underscores."""
    special = [name for name in globals() if name[:2] == "__" == name[-2:]]
    return sorted([*__all__, *special])
