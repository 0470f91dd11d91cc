# Written by apiscribe build; edits are lost.
"""Fetches what never came: the history of what is not over yet, held against the inbox."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from time import monotonic, sleep
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, func, select

from .arrivals import due_again
from .event_kinds import EventKind, HistoryRule
from .histories import told_by, told_events
from .inbox import Inbox
from .inbox_tables import EVENTS, FACTS, SUBJECTS

if TYPE_CHECKING:
    from ...client import Client

_log = logging.getLogger(__name__.partition("._runtime")[0])
_BEGAN = "reconciliation"


@dataclass(slots=True)
class Reconciliation:
    """What a reconciliation came to.

    Attributes:
        checked: Subjects that were read.
        recovered: Events that were missing and are in the inbox now.
        over: Subjects of which nothing more will come.
        failed: Subjects that could not be read, each with the error's text.
    """

    checked: int = 0
    recovered: int = 0
    over: int = 0
    failed: dict[str, str] = field(default_factory=dict[str, str])


Progress = Callable[[int, int], None]
"""Told of each subject: how many are done, of how many."""


def reconcile(
    client: Client,
    inbox: Inbox,
    subjects: Iterable[object] | None = None,
    *,
    rate: float = 5.0,
    progress: Progress | None = None,
    pause: Callable[[float], None] = sleep,
) -> Reconciliation:
    """Read what is not over yet and put the events that never came into the inbox.

    A run that was interrupted goes on where it ended. A subject that the service does not
    know (any more) is over.

    Args:
        client: The client to read with.
        inbox: Holds the events that came; those recovered are marked so.
        subjects: What to read, by the identifiers that events have; they are remembered.
            None for all that are known from events or earlier runs and are not over.
        rate: How many are read in a second at most.
        progress: Told of each one.
        pause: For tests: sleeps.

    Returns:
        How many were read, recovered, over, and which failed.
    """
    rule, kind = told_by()
    if subjects is not None:
        _follow(inbox, [str(subject).casefold() for subject in subjects])
    report = Reconciliation()
    waiting = _open(inbox, kind)
    for number, subject in enumerate(waiting):
        began = monotonic()
        _check(client, inbox, rule, kind, subject, report)
        if progress:
            progress(number + 1, len(waiting))
        if number + 1 < len(waiting):
            pause(max(0.0, 1 / rate - (monotonic() - began)))
    _end(inbox)
    return report


def _follow(inbox: Inbox, subjects: list[str]) -> None:
    """Remember subjects that are to be followed to their end."""
    with inbox.database.writing() as connection:
        due_again(connection, subjects, inbox.database.now(connection))
        for subject in subjects:
            connection.execute(SUBJECTS.update().where(SUBJECTS.c.subject == subject).values(followed=True))  # fmt: skip


def _open(inbox: Inbox, kind: EventKind) -> list[str]:
    """Return the subjects that are not over and were not read in the run that is under way."""
    with inbox.database.writing() as connection:
        began = _begin(connection, inbox.database.now(connection))
        told = select(EVENTS.c.subject).where(EVENTS.c.type == kind.type)
        query = (
            select(SUBJECTS.c.subject)
            .where(SUBJECTS.c.over.is_(False))
            .where(SUBJECTS.c.followed.is_(True) | SUBJECTS.c.subject.in_(told))
            .where(SUBJECTS.c.checked_at.is_(None) | (SUBJECTS.c.checked_at < began))
            .order_by(
                SUBJECTS.c.checked_at.is_not(None),
                SUBJECTS.c.checked_at,
                SUBJECTS.c.subject,
            )
        )
        return [*connection.scalars(query)]


def _begin(connection: Connection, now: int) -> int:
    """Return the time at which the run under way began; a new one begins now."""
    began = connection.scalar(select(FACTS.c.value).where(FACTS.c.name == _BEGAN))
    if began is None:
        # Later than all that was read before, also where the clock was set back.
        last = connection.scalar(select(func.max(SUBJECTS.c.checked_at)))
        began = max(now, (last or 0) + 1)
        connection.execute(FACTS.insert().values(name=_BEGAN, value=began))
    return began


def _end(inbox: Inbox) -> None:
    with inbox.database.writing() as connection:
        connection.execute(FACTS.delete().where(FACTS.c.name == _BEGAN))


def _check(
    client: Client,
    inbox: Inbox,
    rule: HistoryRule,
    kind: EventKind,
    subject: str,
    report: Reconciliation,
) -> None:
    from ...errors import NotFoundError
    from ..http.failure import Failure

    try:
        answer = getattr(getattr(client, rule.resource), rule.method)(subject)
    except NotFoundError:
        _note(inbox, subject, over=True)
        report.checked, report.over = report.checked + 1, report.over + 1
        return
    except Failure as error:
        _log.warning("%s could not be read: %s", subject, error)
        report.failed[subject] = str(error)
        return
    events = told_events(json.loads(answer.to_wire()), rule, kind, inbox.member)
    missing = inbox.missing(json.dumps(event).encode() for event in events)
    for body in missing:
        inbox.put(body, recovered=True)
    is_over = bool(rule.over and _attribute(answer, rule.over))
    _note(inbox, subject, over=is_over)
    report.checked += 1
    report.recovered += len(missing)
    report.over += is_over


def _note(inbox: Inbox, subject: str, *, over: bool) -> None:
    with inbox.database.writing() as connection:
        now = inbox.database.now(connection)
        seen = {"checked_at": max(now, _begin(connection, now)), "over": over}
        connection.execute(
            SUBJECTS.update().where(SUBJECTS.c.subject == subject).values(**seen)
        )


def _attribute(value: Any, path: str) -> Any:
    for name in path.split("."):
        value = getattr(value, name, None)
    return value
