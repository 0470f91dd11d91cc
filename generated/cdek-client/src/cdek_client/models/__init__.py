# Written by apiscribe build; edits are lost.
"""Request and response bodies, and the events that the service sends."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .change_response import ChangeResponse as ChangeResponse
    from .change_response import EntityReference as EntityReference
    from .error_response import ErrorResponse as ErrorResponse
    from .order_response import Order as Order
    from .order_response import OrderContact as OrderContact
    from .order_response import OrderItem as OrderItem
    from .order_response import OrderLocation as OrderLocation
    from .order_response import OrderMoney as OrderMoney
    from .order_response import OrderPackage as OrderPackage
    from .order_response import OrderPhone as OrderPhone
    from .order_response import OrderResponse as OrderResponse
    from .order_response import OrderSeller as OrderSeller
    from .order_response import OrderService as OrderService
    from .order_response import OrderThreshold as OrderThreshold
    from .order_response import RelatedEntity as RelatedEntity
    from .order_response import StatusRecord as StatusRecord
    from .order_status_event import OrderStatusAttributes as OrderStatusAttributes
    from .order_status_event import OrderStatusEvent as OrderStatusEvent
    from .order_update import Contact as Contact
    from .order_update import FromLocation as FromLocation
    from .order_update import Item as Item
    from .order_update import Location as Location
    from .order_update import Money as Money
    from .order_update import OrderUpdate as OrderUpdate
    from .order_update import Package as Package
    from .order_update import Payment as Payment
    from .order_update import Phone as Phone
    from .order_update import Seller as Seller
    from .order_update import Service as Service
    from .order_update import Threshold as Threshold
    from .print_form_event import PrintFormAttributes as PrintFormAttributes
    from .print_form_event import PrintFormEvent as PrintFormEvent
    from .shared import RequestError as RequestError
    from .shared import RequestRecord as RequestRecord
    from .shared import RequestWarning as RequestWarning
    from .token_error import TokenError as TokenError
    from .token_response import TokenResponse as TokenResponse

__all__ = (
    "ChangeResponse",
    "Contact",
    "EntityReference",
    "ErrorResponse",
    "FromLocation",
    "Item",
    "Location",
    "Money",
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
    "OrderStatusAttributes",
    "OrderStatusEvent",
    "OrderThreshold",
    "OrderUpdate",
    "Package",
    "Payment",
    "Phone",
    "PrintFormAttributes",
    "PrintFormEvent",
    "RelatedEntity",
    "RequestError",
    "RequestRecord",
    "RequestWarning",
    "Seller",
    "Service",
    "StatusRecord",
    "Threshold",
    "TokenError",
    "TokenResponse",
)

REQUESTS = ("OrderUpdate",)

_MODULES = {
    "ChangeResponse": ".change_response",
    "Contact": ".order_update",
    "EntityReference": ".change_response",
    "ErrorResponse": ".error_response",
    "FromLocation": ".order_update",
    "Item": ".order_update",
    "Location": ".order_update",
    "Money": ".order_update",
    "Order": ".order_response",
    "OrderContact": ".order_response",
    "OrderItem": ".order_response",
    "OrderLocation": ".order_response",
    "OrderMoney": ".order_response",
    "OrderPackage": ".order_response",
    "OrderPhone": ".order_response",
    "OrderResponse": ".order_response",
    "OrderSeller": ".order_response",
    "OrderService": ".order_response",
    "OrderStatusAttributes": ".order_status_event",
    "OrderStatusEvent": ".order_status_event",
    "OrderThreshold": ".order_response",
    "OrderUpdate": ".order_update",
    "Package": ".order_update",
    "Payment": ".order_update",
    "Phone": ".order_update",
    "PrintFormAttributes": ".print_form_event",
    "PrintFormEvent": ".print_form_event",
    "RelatedEntity": ".order_response",
    "RequestError": ".shared",
    "RequestRecord": ".shared",
    "RequestWarning": ".shared",
    "Seller": ".order_update",
    "Service": ".order_update",
    "StatusRecord": ".order_response",
    "Threshold": ".order_update",
    "TokenError": ".token_error",
    "TokenResponse": ".token_response",
}


def __getattr__(name: str) -> Any:
    """Import a model when it is first asked for (PEP 562)."""
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_MODULES[name], __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """Return the public names, and those with two underscores."""
    special = [name for name in globals() if name[:2] == "__" == name[-2:]]
    return sorted([*__all__, *special])
