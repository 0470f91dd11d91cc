# Written by apiscribe build; edits are lost.
"""One event that was handed out, to be handled in a block."""

from __future__ import annotations

import asyncio
import logging
import traceback
from datetime import datetime, timedelta
from threading import Event, Thread
from types import TracebackType
from typing import Any, Self

from .database import Database, InboxUnavailableError
from .event_kinds import EPOCH
from .leases import SECOND, Lease, RetryPolicy, fail, finish, give_back, renew
from .parsing import InvalidEventError

_log = logging.getLogger(__name__.partition("._runtime")[0])


class InboxItem:
    """An event that is to be handled, for the time of a `with` block.

    Attributes:
        id: The number of the event in the inbox.
        key: The same for repeats of the event.
        received_at: When it was received first.
        attempts: How often it was handed out, this time included.
        recovered: Whether it never came and was put in by a reconciliation.
        body: The bytes as they came.
    """

    def __init__(
        self,
        database: Database,
        seconds: float,
        retries: RetryPolicy,
        lease: Lease,
        event: Any,
    ) -> None:
        self.id: int = lease.event.id
        self.key: str = lease.event.key
        self.received_at: datetime = EPOCH + timedelta(
            microseconds=lease.event.received_at
        )
        self.attempts: int = lease.event.attempts
        self.recovered: bool = bool(lease.event.recovered)
        self.body: bytes = lease.event.body
        self._event = event
        self._database = database
        self._seconds = seconds
        self._retries = retries
        self._lease = lease
        self._ended = False
        self._renewal: _Renewal | None = None

    @property
    def event(self) -> Any:
        """The event as the model of its kind.

        Raises:
            InvalidEventError: This release cannot read it; `body` has the bytes.
        """
        if isinstance(self._event, InvalidEventError):
            raise self._event
        return self._event

    def __enter__(self) -> Self:
        if self._ended:
            raise RuntimeError("this event was handled or given back already")
        self._renewal = _Renewal(self._database, self._lease, self._seconds)
        self._renewal.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> bool:
        self._end_renewal()
        if error is None:
            self._conclude(None)
            return False
        if not isinstance(error, Exception):
            self.give_back()
            return False
        text = "".join(traceback.format_exception(kind, error, trace))
        _log.warning(
            "event %d failed, attempt %d", self.id, self.attempts, exc_info=error
        )
        self._conclude(text)
        return True

    async def __aenter__(self) -> Self:
        return self.__enter__()

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> bool:
        return await asyncio.to_thread(self.__exit__, kind, error, trace)

    def give_back(self) -> None:
        """Let the event be handed out again, unless it was handled."""
        self._end_renewal()
        if self._ended:
            return
        self._ended = True
        try:
            with self._database.writing(durable=False) as connection:
                give_back(connection, self._lease)
        except InboxUnavailableError as error:
            _log.warning(
                "%s; event %d is handed out again when its lease ends", error, self.id
            )

    @property
    def is_concluded(self) -> bool:
        """Whether the event was handled, has failed, or was given back."""
        return self._ended

    def _conclude(self, error: str | None) -> None:
        self._ended = True
        try:
            with self._database.writing(durable=False) as connection:
                now = self._database.now(connection)
                if error is None:
                    held = finish(connection, self._lease, now)
                else:
                    held = fail(connection, self._lease, now, error, self._retries)
        except InboxUnavailableError as unavailable:
            _log.warning("%s; event %d is handed out again when its lease ends", unavailable, self.id)  # fmt: skip
            return
        if not held:
            _log.warning(
                "the lease of event %d had ended: it is handed out again", self.id
            )

    def _end_renewal(self) -> None:
        if self._renewal:
            self._renewal.end()
        self._renewal = None


class _Renewal(Thread):
    """Renews a lease while its event is handled."""

    def __init__(self, database: Database, lease: Lease, seconds: float) -> None:
        super().__init__(name="inbox-lease", daemon=True)
        self._database = database
        self._lease = lease
        self._seconds = seconds
        self._over = Event()

    def run(self) -> None:
        held = True
        while held and not self._over.wait(self._seconds / 3):
            try:
                held = self._renew()
            except InboxUnavailableError as error:
                _log.warning("%s; the lease of event %d is not renewed", error, self._lease.event.id)  # fmt: skip

    def _renew(self) -> bool:
        with self._database.writing(durable=False) as connection:
            until = self._database.now(connection) + int(self._seconds * SECOND)
            return renew(connection, self._lease, until)

    def end(self) -> None:
        """Renew no more."""
        self._over.set()
        self.join()
