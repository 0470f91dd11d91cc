# Written by apiscribe build; edits are lost.
"""Events from the history that an answer tells."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .event_kinds import EventKind, HistoryRule, Json, listed, value_at


def told_by() -> tuple[HistoryRule, EventKind]:
    """Return where lost events are told, and their kind.

    Raises:
        LookupError: The contract has no operation that tells them.
    """
    from ..events import HISTORY, KINDS

    if HISTORY is None:
        raise LookupError("no operation of the contract tells the history of events")
    return HISTORY, next(kind for kind in KINDS if kind.model == HISTORY.model)


def told_events(
    answer: Json, rule: HistoryRule, kind: EventKind, member: str
) -> Iterator[dict[str, Any]]:
    """Yield the events that the history in an answer tells, as the service would send them."""
    for record in value_at(answer, rule.records) or ():
        event: dict[str, Any] = {member: kind.type}
        for path, source in rule.whole.items():
            _put(event, path, value_at(answer, source))
        for path, source in rule.members.items():
            _put(event, path, value_at(record, source))
        for path, other in rule.twins.items():
            _put(event, path, _twin(kind, event, other))
        yield event


def _twin(kind: EventKind, event: Json, other: str) -> Any:
    """Return the code of another member as the other list spells it; None if it does not."""
    enums = {at.path: at.enum for at in kind.status}
    twin = getattr(listed(value_at(event, other), enums[other]), "twin", None)
    return None if twin is None else twin.value


def _put(event: dict[str, Any], path: str, value: Any) -> None:
    if value is None:
        return
    *above, name = path.split(".")
    for step in above:
        event = event.setdefault(step, {})
    event[name] = value
