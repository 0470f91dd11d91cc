# Written by apiscribe build; edits are lost.
"""The events of the service: what the contract says of receiving each."""

from __future__ import annotations

from .webhooks.event_kinds import CodePath, EventKind, HistoryRule

__all__ = ("HISTORY", "KINDS", "MEMBER", "PREFIX", "CodePath")

MEMBER = "type"
PREFIX = "DEMO"
KINDS: tuple[EventKind, ...] = (
    EventKind(
        type="STATUS",
        model="StatusEvent",
        subject="uuid",
        occurred_at=("attributes.at",),
        status=(CodePath("attributes.code", "Status"),),
        retracted="attributes.undone",
    ),
    EventKind(type="FORM", model="FormEvent", subject="", occurred_at=()),
)
HISTORY: HistoryRule | None = None
