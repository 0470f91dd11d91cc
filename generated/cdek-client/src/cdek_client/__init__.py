# Written by apiscribe build; edits are lost.
"""Client, models and code lists of the CDEK orders API, generated from its
documentation.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .errors import ApiError as ApiError
    from .client import AsyncClient as AsyncClient
    from .errors import AuthenticationError as AuthenticationError
    from .options import CallOptions as CallOptions
    from .errors import CdekError as CdekError
    from .models.change_response import ChangeResponse as ChangeResponse
    from .client import Client as Client
    from .options import ClientOptions as ClientOptions
    from .errors import ConflictError as ConflictError
    from .enums import Environment as Environment
    from .enums import ErrorCode as ErrorCode
    from .models.error_response import ErrorResponse as ErrorResponse
    from .enums import EventType as EventType
    from .options import Exchange as Exchange
    from ._runtime.http.stores import FileTokenStore as FileTokenStore
    from .errors import ForbiddenError as ForbiddenError
    from .errors import InvalidRequestError as InvalidRequestError
    from ._runtime.http.stores import MemoryTokenStore as MemoryTokenStore
    from .errors import NotFoundError as NotFoundError
    from .models.order_response import OrderResponse as OrderResponse
    from .enums import OrderStatus as OrderStatus
    from .models.order_status_event import OrderStatusEvent as OrderStatusEvent
    from .enums import OrderStatusNumber as OrderStatusNumber
    from .enums import OrderType as OrderType
    from .models.order_update import OrderUpdate as OrderUpdate
    from .models.print_form_event import PrintFormEvent as PrintFormEvent
    from .enums import PrintFormType as PrintFormType
    from ._runtime.http.core import RawAnswer as RawAnswer
    from .enums import RelatedEntityType as RelatedEntityType
    from .enums import RequestState as RequestState
    from .errors import RequestTimeoutError as RequestTimeoutError
    from .enums import RequestType as RequestType
    from .options import Retries as Retries
    from .enums import StatusReason as StatusReason
    from .options import Timeouts as Timeouts
    from ._runtime.http.stores import Token as Token
    from .models.token_error import TokenError as TokenError
    from .models.token_response import TokenResponse as TokenResponse
    from ._runtime.http.stores import TokenStore as TokenStore
    from .errors import TransportError as TransportError
    from .errors import UnexpectedResponseError as UnexpectedResponseError
    from .errors import UnusableClientError as UnusableClientError
    from ._runtime.models.violations import Violation as Violation
    from .options import WaitOptions as WaitOptions
    from .enums import WarningCode as WarningCode
    from ._runtime.models.violations import violations as violations

__version__ = "0.1.0"

__all__ = (
    "ApiError",
    "AsyncClient",
    "AuthenticationError",
    "CallOptions",
    "CdekError",
    "ChangeResponse",
    "Client",
    "ClientOptions",
    "ConflictError",
    "Environment",
    "ErrorCode",
    "ErrorResponse",
    "EventType",
    "Exchange",
    "FileTokenStore",
    "ForbiddenError",
    "InvalidRequestError",
    "MemoryTokenStore",
    "NotFoundError",
    "OrderResponse",
    "OrderStatus",
    "OrderStatusEvent",
    "OrderStatusNumber",
    "OrderType",
    "OrderUpdate",
    "PrintFormEvent",
    "PrintFormType",
    "RawAnswer",
    "RelatedEntityType",
    "RequestState",
    "RequestTimeoutError",
    "RequestType",
    "Retries",
    "StatusReason",
    "Timeouts",
    "Token",
    "TokenError",
    "TokenResponse",
    "TokenStore",
    "TransportError",
    "UnexpectedResponseError",
    "UnusableClientError",
    "Violation",
    "WaitOptions",
    "WarningCode",
    "violations",
)

_MODULES = {
    "ApiError": ".errors",
    "AsyncClient": ".client",
    "AuthenticationError": ".errors",
    "CallOptions": ".options",
    "CdekError": ".errors",
    "ChangeResponse": ".models.change_response",
    "Client": ".client",
    "ClientOptions": ".options",
    "ConflictError": ".errors",
    "Environment": ".enums",
    "ErrorCode": ".enums",
    "ErrorResponse": ".models.error_response",
    "EventType": ".enums",
    "Exchange": ".options",
    "FileTokenStore": "._runtime.http.stores",
    "ForbiddenError": ".errors",
    "InvalidRequestError": ".errors",
    "MemoryTokenStore": "._runtime.http.stores",
    "NotFoundError": ".errors",
    "OrderResponse": ".models.order_response",
    "OrderStatus": ".enums",
    "OrderStatusEvent": ".models.order_status_event",
    "OrderStatusNumber": ".enums",
    "OrderType": ".enums",
    "OrderUpdate": ".models.order_update",
    "PrintFormEvent": ".models.print_form_event",
    "PrintFormType": ".enums",
    "RawAnswer": "._runtime.http.core",
    "RelatedEntityType": ".enums",
    "RequestState": ".enums",
    "RequestTimeoutError": ".errors",
    "RequestType": ".enums",
    "Retries": ".options",
    "StatusReason": ".enums",
    "Timeouts": ".options",
    "Token": "._runtime.http.stores",
    "TokenError": ".models.token_error",
    "TokenResponse": ".models.token_response",
    "TokenStore": "._runtime.http.stores",
    "TransportError": ".errors",
    "UnexpectedResponseError": ".errors",
    "UnusableClientError": ".errors",
    "Violation": "._runtime.models.violations",
    "WaitOptions": ".options",
    "WarningCode": ".enums",
    "violations": "._runtime.models.violations",
}


def __getattr__(name: str) -> Any:
    """Import a public name when it is first asked for (PEP 562)."""
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_MODULES[name], __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*globals(), *_MODULES])
