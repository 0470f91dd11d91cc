# Written by apiscribe build; edits are lost.
"""Who handles which event: one worker a subject, for as long as its lease is renewed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, Row, or_, select

from .inbox_tables import DONE, EVENTS, FAILED, PENDING, SUBJECTS

SECOND = 1_000_000
_ENDED = "the worker ended while it handled the event"


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """How an event is tried again whose handling failed.

    Args:
        most_attempts: How often it is handed out before it is set aside.
        first_pause: Seconds until the second attempt; each further pause is four times as
            long.
        longest_pause: The most seconds of a pause.
    """

    most_attempts: int = 8
    first_pause: float = 1.0
    longest_pause: float = 3600.0

    def pause(self, attempts: int) -> int:
        """Return the microseconds after a number of attempts."""
        seconds = self.first_pause * 4.0 ** min(attempts - 1, 30)
        return int(min(seconds, self.longest_pause) * SECOND)


@dataclass(frozen=True, slots=True)
class Lease:
    """The right to handle the events of one subject, and the event to be handled now."""

    id: str
    subject: str
    event: Row[Any]


def claim(
    connection: Connection, now: int, seconds: float, policy: RetryPolicy
) -> Lease | None:
    """Return a lease on the next event that is due; None if none is."""
    while subject := _next_subject(connection, now):
        head = _head(connection, subject)
        if head is not None and head.attempts >= policy.most_attempts:
            _set_aside(connection, head.id, _ENDED)
        elif head is None or head.due_at > now:
            _free(connection, subject, head)
        else:
            return _leased(connection, subject, head, now + int(seconds * SECOND))
    return None


def renew(connection: Connection, lease: Lease, until: int) -> bool:
    """Hold a lease for longer; return whether it is still held."""
    held = SUBJECTS.update().where(*_held(lease)).values(leased_until=until)
    return connection.execute(held).rowcount == 1


def finish(connection: Connection, lease: Lease, now: int) -> bool:
    """Note that the event was handled; return whether the lease was still held."""
    if not _locked(connection, lease):
        return False
    done = {"state": DONE, "done_at": now, "error": None}
    connection.execute(
        EVENTS.update().where(EVENTS.c.id == lease.event.id).values(**done)
    )
    _free(connection, lease.subject, _head(connection, lease.subject))
    return True


def fail(
    connection: Connection, lease: Lease, now: int, error: str, policy: RetryPolicy
) -> bool:
    """Note that handling failed, to be tried again or set aside; return whether it was held."""
    if not _locked(connection, lease):
        return False
    attempts = lease.event.attempts
    if attempts >= policy.most_attempts:
        _set_aside(connection, lease.event.id, error)
    else:
        again = {"due_at": now + policy.pause(attempts), "error": error}
        connection.execute(
            EVENTS.update().where(EVENTS.c.id == lease.event.id).values(**again)
        )
    _free(connection, lease.subject, _head(connection, lease.subject))
    return True


def give_back(connection: Connection, lease: Lease) -> None:
    """Let the event be handed out again at once, as if it never was."""
    if _locked(connection, lease):
        attempts = {"attempts": lease.event.attempts - 1}
        connection.execute(
            EVENTS.update().where(EVENTS.c.id == lease.event.id).values(**attempts)
        )
        _free(connection, lease.subject, _head(connection, lease.subject))


def _next_subject(connection: Connection, now: int) -> str | None:
    """Lock the subject whose event has been due for longest; None if none is due."""
    is_free = or_(SUBJECTS.c.leased_until.is_(None), SUBJECTS.c.leased_until <= now)
    due = (
        select(SUBJECTS.c.subject)
        .where(SUBJECTS.c.due_at <= now, is_free)
        .order_by(SUBJECTS.c.due_at)
        .limit(1)
        .with_for_update(skip_locked=True)
    )
    return connection.scalar(due)


def _head(connection: Connection, subject: str) -> Row[Any] | None:
    """Return the earliest event of a subject that is not handled yet."""
    waiting = (
        select(EVENTS)
        .where(EVENTS.c.subject == subject, EVENTS.c.state == PENDING)
        .order_by(EVENTS.c.occurred_at, EVENTS.c.id)
        .limit(1)
    )
    return connection.execute(waiting).one_or_none()


def _leased(connection: Connection, subject: str, head: Row[Any], until: int) -> Lease:
    id_ = uuid4().hex
    lease = {"lease": id_, "leased_until": until}
    connection.execute(
        SUBJECTS.update().where(SUBJECTS.c.subject == subject).values(**lease)
    )
    counted = (
        EVENTS.update().where(EVENTS.c.id == head.id).values(attempts=head.attempts + 1)
    )
    return Lease(id_, subject, connection.execute(counted.returning(EVENTS)).one())


def _free(connection: Connection, subject: str, head: Row[Any] | None) -> None:
    """End the lease of a subject, to be due again when its next event is."""
    due = {"due_at": head.due_at if head else None, "lease": None, "leased_until": None}
    connection.execute(
        SUBJECTS.update().where(SUBJECTS.c.subject == subject).values(**due)
    )


def _locked(connection: Connection, lease: Lease) -> bool:
    """Return whether a lease is still held; if so, nobody changes its subject until the end."""
    held = select(SUBJECTS.c.subject).where(*_held(lease)).with_for_update()
    return connection.scalar(held) is not None


def _held(lease: Lease) -> tuple[Any, ...]:
    return SUBJECTS.c.subject == lease.subject, SUBJECTS.c.lease == lease.id


def _set_aside(connection: Connection, event: int, error: str) -> None:
    failed = {"state": FAILED, "error": error}
    connection.execute(EVENTS.update().where(EVENTS.c.id == event).values(**failed))
