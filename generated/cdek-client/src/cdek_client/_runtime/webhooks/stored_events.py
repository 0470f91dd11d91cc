# Written by apiscribe build; edits are lost.
"""Events as an inbox keeps them, and its figures."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, func, select

from .event_kinds import EPOCH
from .inbox_tables import DONE, EVENTS, FAILED, PENDING, UNREADABLE
from .leases import SECOND


@dataclass(frozen=True, slots=True)
class StoredEvent:
    """An event as the inbox keeps it.

    Attributes:
        id: Its number in this inbox.
        key: The same for repeats of the event.
        type: Its kind as it came; empty if it could not be read.
        subject: What it is about.
        state: `pending`, `done`, `failed` (set aside) or `unreadable`.
        occurred_at: When it came about, or else when it was received.
        received_at: When it was received first.
        repeats: How often it came again.
        recovered: Whether it was put in by a reconciliation.
        attempts: How often it was handed out.
        due_at: When it may be handed out next.
        error: Why handling failed last, with its traceback.
        body: The bytes as they came.
    """

    id: int
    key: str
    type: str
    subject: str
    state: str
    occurred_at: datetime
    received_at: datetime
    repeats: int
    recovered: bool
    attempts: int
    due_at: datetime
    error: str | None
    body: bytes


@dataclass(frozen=True, slots=True)
class InboxStats:
    """Figures of an inbox.

    Attributes:
        pending: Events to be handled, those under way included.
        done: Events that were handled.
        failed: Events that were set aside after the last attempt.
        unreadable: What came and is no event.
        repeats: How often an event came again.
        recovered: Events that never came and were put in by a reconciliation.
        oldest_pending: Seconds that the longest waiting event has been due; None without.
        last_received: When the last event came; None if none ever did.
        missed_since: How many recovered events came about after the last one that came. If
            this is not 0, events have probably stopped coming: see to the subscription.
    """

    pending: int
    done: int
    failed: int
    unreadable: int
    repeats: int
    recovered: int
    oldest_pending: float | None
    last_received: datetime | None
    missed_since: int


def stats_of(connection: Connection, now: int) -> InboxStats:
    """Return how many events there are in each state, and whether they still come."""
    count, came = func.count(), EVENTS.c.recovered.is_(False)
    rows = connection.execute(select(EVENTS.c.state, count).group_by(EVENTS.c.state))
    states = {row.state: row[1] for row in rows}
    last = connection.scalar(select(func.max(EVENTS.c.received_at)).where(came))
    missed = select(count).where(~came, EVENTS.c.occurred_at > (last or 0))
    due = select(func.min(EVENTS.c.due_at)).where(EVENTS.c.state == PENDING)
    oldest = connection.scalar(due)
    return InboxStats(
        states.get(PENDING, 0),
        states.get(DONE, 0),
        states.get(FAILED, 0),
        states.get(UNREADABLE, 0),
        connection.scalar(select(func.coalesce(func.sum(EVENTS.c.repeats), 0))) or 0,
        connection.scalar(select(count).where(~came)) or 0,
        None if oldest is None else max(0.0, (now - oldest) / SECOND),
        None if last is None else _moment(last),
        connection.scalar(missed) or 0,
    )


def stored_event(row: Row[Any]) -> StoredEvent:
    """Return an event as the tables have it."""
    return StoredEvent(
        id=row.id,
        key=row.key,
        type=row.type,
        subject=row.subject,
        state=row.state,
        occurred_at=_moment(row.occurred_at),
        received_at=_moment(row.received_at),
        repeats=row.repeats,
        recovered=row.recovered,
        attempts=row.attempts,
        due_at=_moment(row.due_at),
        error=row.error,
        body=row.body,
    )


def _moment(value: int) -> datetime:
    """Return a time of the tables; one before year 1 or after 9999 as near as can be said."""
    try:
        return EPOCH + timedelta(microseconds=value)
    except OverflowError:
        return (datetime.max if value > 0 else datetime.min).replace(tzinfo=UTC)
