"""The constants of events: what the contract says of receiving them, as Python source."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..hinge.client_model import Calls
from ..hinge.model import Model, Webhook
from .import_lines import import_lines
from .literals import (
    Identifier,
    SourceCode,
    arguments,
    compose,
    join,
    literal,
    mapping,
    one_a_line,
)
from .operation_constants import field_path

_RUNTIME = {
    "Inbox": "inbox",
    "InboxItem": "inbox_item",
    "InboxStats": "stored_events",
    "InboxUnavailableError": "database",
    "RetryPolicy": "leases",
    "StoredEvent": "stored_events",
    "WebhookApp": "asgi",
    "WebhookWSGIApp": "wsgi",
}
_OF_HISTORY = {"Reconciliation": "reconciling", "reconcile": "reconciling"}
_NEEDED = {"InvalidEventError", "UnknownEvent", "parse_event", "Event"}
_NOTHING = SourceCode("")


@dataclass(frozen=True, slots=True)
class StoredName:
    """A public name that needs a database, and the module of the runtime that has it."""

    name: Identifier
    module: Identifier


@dataclass(frozen=True, slots=True)
class EventsView:
    """What the templates of events see, all of it source."""

    member: SourceCode
    kinds: SourceCode
    history: SourceCode
    imports: tuple[SourceCode, ...]
    public: tuple[SourceCode, ...]
    stored: tuple[StoredName, ...]
    union: SourceCode
    union_of_models: SourceCode
    has_history: bool


def events_view(model: Model, calls: Calls) -> EventsView | None:
    """Return the view of a contract's events; None for one that has no webhooks."""
    if not model.webhooks:
        return None
    models = [Identifier(name) for name in sorted({webhook.request for webhook in model.webhooks})]
    history = next(filter(None, (_history(webhook, calls) for webhook in model.webhooks)), _NOTHING)
    stored = {**_RUNTIME, **(_OF_HISTORY if history else {})}
    unknown = SourceCode("UnknownEvent")
    return EventsView(
        literal(
            next(filter(None, (_constant(webhook, model)[0] for webhook in model.webhooks)), "")
        ),
        one_a_line(_kind(webhook, model) for webhook in model.webhooks),
        history or literal(None),
        _imports(stored, models),
        tuple(map(literal, sorted([*stored, *_NEEDED]))),
        tuple(StoredName(Identifier(n), Identifier(stored[n])) for n in sorted(stored)),
        join(" | ", [*models, unknown]),
        join(" | ", [*(compose("models.{}", name) for name in models), unknown]),
        bool(history),
    )


def _imports(stored: Mapping[str, str], models: list[Identifier]) -> tuple[SourceCode, ...]:
    """Return the imports by which checkers know what needs a database, and the models."""
    modules: dict[str, list[str]] = {}
    for name, module in stored.items():
        modules.setdefault(f".._runtime.webhooks.{module}", []).append(name)
    return import_lines({**modules, "..models": [*models]}, reexport=True)


def _constant(webhook: Webhook, model: Model) -> tuple[str, str]:
    """Return the member that is the same in all events of a kind, and its value."""
    for name, facts in model.objects[webhook.request].properties.items():
        if isinstance(facts.get("const"), str):
            return name, facts["const"]
    return "", webhook.name


def _kind(webhook: Webhook, model: Model) -> SourceCode:
    event = webhook.event
    given = {
        "type": literal(_constant(webhook, model)[1]),
        "model": literal(webhook.request),
        "subject": literal(event.get("subject", "")),
        "occurred_at": literal(tuple(event.get("occurred_at", ()))),
        "status": _codes(event.get("status", ())),
        "retracted": literal(event["retracted"]) if "retracted" in event else _NOTHING,
        "distinct": literal(tuple(event["distinct"])) if "distinct" in event else _NOTHING,
    }
    return compose("EventKind({})", arguments(given))


def _codes(paths: Any) -> SourceCode:
    """Return where an event has its code; nothing if it has none."""
    codes = [
        compose("CodePath({}, {})", literal(code["path"]), literal(code["enum"])) for code in paths
    ]
    return compose("({},)", join(", ", codes)) if codes else _NOTHING


def _history(webhook: Webhook, calls: Calls) -> SourceCode:
    """Return where lost events are told; nothing if no method of a client tells them."""
    history: Mapping[str, Any] = webhook.event.get("history", {})
    tellers = [call for call in calls.calls if call.operation.name == history.get("operation")]
    if not tellers or len(tellers[0].parameters) != 1:
        return _NOTHING
    call = tellers[0]
    given = {
        "model": literal(webhook.request),
        "resource": literal(call.resource),
        "method": literal(call.method),
        "records": literal(history["records"]),
        "members": _texts(history["members"]),
        "whole": _texts(history.get("whole", {})),
        "twins": _texts(history.get("twins", {})),
        "over": literal(field_path(call.over)) if call.over else _NOTHING,
    }
    return compose("HistoryRule({})", arguments(given))


def _texts(pairs: Mapping[str, str]) -> SourceCode:
    return mapping({key: literal(value) for key, value in pairs.items()})
