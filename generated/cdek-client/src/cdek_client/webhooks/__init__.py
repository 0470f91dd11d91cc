# Written by apiscribe build; edits are lost.
"""Events that the service sends: to parse, to receive, to keep, and to catch up with.

Parsing needs nothing else. For the rest install the extra `webhooks`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.events import KINDS, MEMBER
from .._runtime.webhooks.event_kinds import UnknownEvent
from .._runtime.webhooks.parsing import (
    MOST_BYTES,
    Data,
    InvalidEventError,
    loaded,
    typed_event,
)

if TYPE_CHECKING:
    from .._runtime.webhooks.asgi import WebhookApp as WebhookApp
    from .._runtime.webhooks.database import (
        InboxUnavailableError as InboxUnavailableError,
    )
    from .._runtime.webhooks.inbox import Inbox as Inbox
    from .._runtime.webhooks.inbox_item import InboxItem as InboxItem
    from .._runtime.webhooks.leases import RetryPolicy as RetryPolicy
    from .._runtime.webhooks.reconciling import Reconciliation as Reconciliation
    from .._runtime.webhooks.reconciling import reconcile as reconcile
    from .._runtime.webhooks.stored_events import InboxStats as InboxStats
    from .._runtime.webhooks.stored_events import StoredEvent as StoredEvent
    from .._runtime.webhooks.wsgi import WebhookWSGIApp as WebhookWSGIApp
    from ..models import AccompanyingWaybillEvent as AccompanyingWaybillEvent
    from ..models import CourierInfoEvent as CourierInfoEvent
    from ..models import DeliveryAgreementEvent as DeliveryAgreementEvent
    from ..models import DeliveryProblemEvent as DeliveryProblemEvent
    from ..models import DownloadPhotoEvent as DownloadPhotoEvent
    from ..models import OfficeAvailabilityEvent as OfficeAvailabilityEvent
    from ..models import OrderModifiedEvent as OrderModifiedEvent
    from ..models import OrderStatusEvent as OrderStatusEvent
    from ..models import PrealertClosedEvent as PrealertClosedEvent
    from ..models import PrintFormEvent as PrintFormEvent

    Event: TypeAlias = (
        AccompanyingWaybillEvent
        | CourierInfoEvent
        | DeliveryAgreementEvent
        | DeliveryProblemEvent
        | DownloadPhotoEvent
        | OfficeAvailabilityEvent
        | OrderModifiedEvent
        | OrderStatusEvent
        | PrealertClosedEvent
        | PrintFormEvent
        | UnknownEvent
    )

__all__ = (
    "Event",
    "Inbox",
    "InboxItem",
    "InboxStats",
    "InboxUnavailableError",
    "InvalidEventError",
    "Reconciliation",
    "RetryPolicy",
    "StoredEvent",
    "UnknownEvent",
    "WebhookApp",
    "WebhookWSGIApp",
    "parse_event",
    "reconcile",
)

_MODULES = {
    "Inbox": "inbox",
    "InboxItem": "inbox_item",
    "InboxStats": "stored_events",
    "InboxUnavailableError": "database",
    "Reconciliation": "reconciling",
    "RetryPolicy": "leases",
    "StoredEvent": "stored_events",
    "WebhookApp": "asgi",
    "WebhookWSGIApp": "wsgi",
    "reconcile": "reconciling",
}


def parse_event(data: Data, *, most_bytes: int = MOST_BYTES) -> Event:
    """Read an event that came, as the model of its kind.

    Letter case of the kind does not matter; unknown members and codes are kept.

    Args:
        data: The bytes or the text of a request's body, or the JSON object in it.
        most_bytes: The longest body that is read.

    Returns:
        The model of the kind, an UnknownEvent for a kind that is not documented.

    Raises:
        InvalidEventError: What came is no event.
    """
    event: Event = typed_event(loaded(data, most_bytes), KINDS, MEMBER)
    return event


def __getattr__(name: str) -> Any:
    """Import what needs a database only when it is asked for (PEP 562)."""
    if name == "Event":
        from .. import models

        return (
            models.AccompanyingWaybillEvent
            | models.CourierInfoEvent
            | models.DeliveryAgreementEvent
            | models.DeliveryProblemEvent
            | models.DownloadPhotoEvent
            | models.OfficeAvailabilityEvent
            | models.OrderModifiedEvent
            | models.OrderStatusEvent
            | models.PrealertClosedEvent
            | models.PrintFormEvent
            | UnknownEvent
        )
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    package = __name__.rpartition(".")[0]
    try:
        module = import_module(f"{package}._runtime.webhooks.{_MODULES[name]}")
    except ModuleNotFoundError as error:
        if error.name != "sqlalchemy":
            raise
        needed = "cdek-client" + "[webhooks]"
        raise ModuleNotFoundError(
            f"{name} needs SQLAlchemy: install {needed}", name=error.name
        ) from None
    value = getattr(module, name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """Return the public names, and those with two underscores."""
    special = [name for name in globals() if name[:2] == "__" == name[-2:]]
    return sorted([*__all__, *special])
