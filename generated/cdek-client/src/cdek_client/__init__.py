# Written by apiscribe build; edits are lost.
"""Client, models and code lists of the CDEK orders API, generated from its
documentation.
"""

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
    from .bodies import OrderUpdateDict as OrderUpdateDict
    from .client import AsyncClient as AsyncClient
    from .client import Client as Client
    from .enums import Environment as Environment
    from .enums import ErrorCode as ErrorCode
    from .enums import EventType as EventType
    from .enums import OrderStatus as OrderStatus
    from .enums import OrderStatusNumber as OrderStatusNumber
    from .enums import OrderType as OrderType
    from .enums import PrintFormType as PrintFormType
    from .enums import RelatedEntityType as RelatedEntityType
    from .enums import RequestState as RequestState
    from .enums import RequestType as RequestType
    from .enums import StatusReason as StatusReason
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
    from .models.change_response import ChangeResponse as ChangeResponse
    from .models.error_response import ErrorResponse as ErrorResponse
    from .models.order_response import OrderResponse as OrderResponse
    from .models.order_status_event import OrderStatusEvent as OrderStatusEvent
    from .models.order_update import OrderUpdate as OrderUpdate
    from .models.print_form_event import PrintFormEvent as PrintFormEvent
    from .models.token_error import TokenError as TokenError
    from .models.token_response import TokenResponse as TokenResponse
    from .options import CallOptions as CallOptions
    from .options import ClientOptions as ClientOptions
    from .options import Exchange as Exchange
    from .options import Retries as Retries
    from .options import SharedOptions as SharedOptions
    from .options import Timeouts as Timeouts
    from .options import WaitOptions as WaitOptions

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
    "OrderUpdateDict",
    "PrintFormEvent",
    "PrintFormType",
    "RateLimitError",
    "RawAnswer",
    "RelatedEntityType",
    "RequestState",
    "RequestTimeoutError",
    "RequestType",
    "Retries",
    "ServerError",
    "SharedOptions",
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
    "show_values",
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
    "OrderUpdateDict": ".bodies",
    "PrintFormEvent": ".models.print_form_event",
    "PrintFormType": ".enums",
    "RateLimitError": ".errors",
    "RawAnswer": "._runtime.http.core",
    "RelatedEntityType": ".enums",
    "RequestState": ".enums",
    "RequestTimeoutError": ".errors",
    "RequestType": ".enums",
    "Retries": ".options",
    "ServerError": ".errors",
    "SharedOptions": ".options",
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
