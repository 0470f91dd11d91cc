# Written by apiscribe build; edits are lost.
"""Typed models and code lists of the CDEK orders API, generated from its
documentation.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .models.change_response import ChangeResponse as ChangeResponse
    from .enums import Environment as Environment
    from .enums import ErrorCode as ErrorCode
    from .models.error_response import ErrorResponse as ErrorResponse
    from .enums import EventType as EventType
    from .models.order_response import OrderResponse as OrderResponse
    from .enums import OrderStatus as OrderStatus
    from .models.order_status_event import OrderStatusEvent as OrderStatusEvent
    from .enums import OrderStatusNumber as OrderStatusNumber
    from .enums import OrderType as OrderType
    from .models.order_update import OrderUpdate as OrderUpdate
    from .models.print_form_event import PrintFormEvent as PrintFormEvent
    from .enums import PrintFormType as PrintFormType
    from .enums import RelatedEntityType as RelatedEntityType
    from .enums import RequestState as RequestState
    from .enums import RequestType as RequestType
    from .enums import StatusReason as StatusReason
    from .models.token_error import TokenError as TokenError
    from .models.token_response import TokenResponse as TokenResponse
    from ._violations import Violation as Violation
    from .enums import WarningCode as WarningCode
    from ._violations import violations as violations

__version__ = "0.1.0"

__all__ = (
    "ChangeResponse",
    "Environment",
    "ErrorCode",
    "ErrorResponse",
    "EventType",
    "OrderResponse",
    "OrderStatus",
    "OrderStatusEvent",
    "OrderStatusNumber",
    "OrderType",
    "OrderUpdate",
    "PrintFormEvent",
    "PrintFormType",
    "RelatedEntityType",
    "RequestState",
    "RequestType",
    "StatusReason",
    "TokenError",
    "TokenResponse",
    "Violation",
    "WarningCode",
    "violations",
)

_MODULES = {
    "ChangeResponse": ".models.change_response",
    "Environment": ".enums",
    "ErrorCode": ".enums",
    "ErrorResponse": ".models.error_response",
    "EventType": ".enums",
    "OrderResponse": ".models.order_response",
    "OrderStatus": ".enums",
    "OrderStatusEvent": ".models.order_status_event",
    "OrderStatusNumber": ".enums",
    "OrderType": ".enums",
    "OrderUpdate": ".models.order_update",
    "PrintFormEvent": ".models.print_form_event",
    "PrintFormType": ".enums",
    "RelatedEntityType": ".enums",
    "RequestState": ".enums",
    "RequestType": ".enums",
    "StatusReason": ".enums",
    "TokenError": ".models.token_error",
    "TokenResponse": ".models.token_response",
    "Violation": "._violations",
    "WarningCode": ".enums",
    "violations": "._violations",
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
