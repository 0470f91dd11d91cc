# Written by apiscribe build; edits are lost.
"""The inbox: keeps events until they are handled, and hands each out at least once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from concurrent.futures import Future
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import select, update

from .arrivals import Arrival, arrival, due_again, keep, known_keys
from .database import Clock, Database
from .event_kinds import EventKind, microseconds
from .group_commit import GroupCommit
from .handing_out import Events
from .inbox_item import InboxItem
from .inbox_tables import DONE, EVENTS, FAILED, PENDING, UNREADABLE
from .leases import RetryPolicy, claim
from .parsing import InvalidEventError, loaded, typed_event
from .stored_events import InboxStats, StoredEvent, stats_of, stored_event

if TYPE_CHECKING:
    from sqlalchemy.engine import URL


class Inbox:
    """Keeps events in a database until they are handled. Threads may share it.

    Several processes, and with PostgreSQL several machines, may use one database: each
    event is handed out to one worker at a time, and events of one subject in the order in
    which they came about. The tables are made when it is first used.

    Args:
        url: `sqlite:///inbox.db`, `postgresql://user:password@host/name`, or an URL of
            SQLAlchemy.
        lease: Seconds after which the event of a worker that died is handed out again.
        retries: How an event is tried again whose handling failed.
        clock: For tests: gives the seconds from 1970 on. None for the database's clock.

    Raises:
        ValueError: The URL names no database that an inbox can be kept in.
    """

    def __init__(
        self,
        url: str | URL,
        *,
        lease: float = 60.0,
        retries: RetryPolicy | None = None,
        clock: Clock | None = None,
    ) -> None:
        from ..events import KINDS, MEMBER

        self.kinds: tuple[EventKind, ...] = KINDS
        self.member: str = MEMBER
        self.lease = lease
        self.retries = retries or RetryPolicy()
        self.database = Database(url, clock)
        self._writer: GroupCommit[Arrival] = GroupCommit(self._keep)

    def __enter__(self) -> Inbox:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Write what waits and close the database."""
        self._writer.close()
        self.database.close()

    def add(self, body: bytes) -> Future[None]:
        """Take the bytes of an event; the result is there once they are on disk.

        What is no event is kept as well. Many events that come at once are written
        together. The future fails with InboxUnavailableError, and nothing was kept then.
        """
        return self._writer.add(arrival(body, self.kinds, self.member))

    def put(self, body: bytes, *, recovered: bool = False) -> None:
        """Keep the bytes of an event; they are on disk when this returns.

        Raises:
            InboxUnavailableError: The database cannot be reached, is locked or full.
        """
        self._keep([arrival(body, self.kinds, self.member, recovered=recovered)])

    def missing(self, bodies: Iterable[bytes]) -> list[bytes]:
        """Return those of some events that the inbox does not have, none twice."""
        by_key = {arrival(body, self.kinds, self.member).key: body for body in bodies}
        with self.database.reading() as connection:
            known = known_keys(connection, by_key)
        return [body for key, body in by_key.items() if key not in known]

    def events(self, *, follow: bool = False, poll: float = 0.5) -> Events:
        """Hand out events, each to be handled in a `with` block of its own.

        Leaving the block acknowledges the event. An exception in it is logged, and the
        event is tried again after a pause, set aside after the last attempt. One that is
        passed over is free again when the loop ends. Ends when no event is due, or with `follow` never: it looks for more every `poll` seconds.
        With `async for` and `async with` likewise.
        """
        return Events(self.next_item, follow, poll)

    def next_item(self) -> InboxItem | None:
        """Return the next event that is due; None if none is."""
        with self.database.writing(durable=False) as connection:
            now = self.database.now(connection)
            lease = claim(connection, now, self.lease, self.retries)
        if lease is None:
            return None
        try:
            event = typed_event(loaded(lease.event.body, len(lease.event.body)), self.kinds, self.member)  # fmt: skip
        except InvalidEventError as error:
            # It was readable when it came, so this release reads less than that one.
            event = error
        return InboxItem(self.database, self.lease, self.retries, lease, event)

    def get(self, id: int) -> StoredEvent | None:
        """Return the event of a number; None if there is none."""
        return next(iter(self.stored(id=id, limit=1)), None)

    def stored(
        self,
        state: str | None = None,
        *,
        subject: str | None = None,
        id: int | None = None,
        limit: int = 100,
    ) -> list[StoredEvent]:
        """Return events, the newest first, of one state or about one subject if asked."""
        query = select(EVENTS).order_by(EVENTS.c.id.desc()).limit(limit)
        for column, wanted in ((EVENTS.c.state, state), (EVENTS.c.subject, subject), (EVENTS.c.id, id)):  # fmt: skip
            if wanted is not None:
                query = query.where(column == wanted)
        with self.database.reading() as connection:
            return [stored_event(row) for row in connection.execute(query)]

    def retry(self, id: int) -> bool:
        """Let an event that was set aside, or could not be read, be handed out again now.

        Returns:
            Whether there is such an event.
        """
        stored = self.get(id)
        if stored is None or stored.state not in (FAILED, UNREADABLE):
            return False
        return self._again(EVENTS.c.id == id) == 1

    def replay(self, since: datetime | timedelta) -> int:
        """Let all events received since then be handed out again, handled or not.

        What could not be read is read anew. Returns how many there are.
        """
        with self.database.reading() as connection:
            now = self.database.now(connection)
        start = microseconds(since) if isinstance(since, datetime) else now - since // timedelta(microseconds=1)  # fmt: skip
        return self._again(EVENTS.c.received_at >= start, EVENTS.c.state != PENDING)

    def purge(self, older_than: timedelta) -> int:
        """Delete events that were handled longer ago than that; return how many."""
        with self.database.writing() as connection:
            limit = self.database.now(connection) - older_than // timedelta(
                microseconds=1
            )
            done = EVENTS.delete().where(
                EVENTS.c.state == DONE, EVENTS.c.done_at < limit
            )
            return connection.execute(done).rowcount

    def stats(self) -> InboxStats:
        """Return how many events there are in each state, and whether they still come."""
        with self.database.reading() as connection:
            return stats_of(connection, self.database.now(connection))

    def _keep(self, arrivals: Sequence[Arrival]) -> None:
        with self.database.writing() as connection:
            keep(connection, arrivals, self.database.now(connection))

    def _again(self, *which: Any) -> int:
        """Let the events chosen be handed out anew, each read anew."""
        with self.database.writing() as connection:
            now = self.database.now(connection)
            rows = connection.execute(select(EVENTS).where(*which)).all()
            subjects: set[str] = set()
            for row in rows:
                read = arrival(row.body, self.kinds, self.member)
                subjects.add(read.subject)
                facts = {
                    "state": read.state,
                    "type": read.type,
                    "subject": read.subject,
                }
                anew = {
                    **facts,
                    "attempts": 0,
                    "due_at": now,
                    "error": None,
                    "done_at": None,
                }
                connection.execute(
                    update(EVENTS).where(EVENTS.c.id == row.id).values(**anew)
                )
            due_again(connection, subjects, now)
            return len(rows)
