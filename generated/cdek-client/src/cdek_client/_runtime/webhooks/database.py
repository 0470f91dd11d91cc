# Written by apiscribe build; edits are lost.
"""The database of an inbox: SQLite in a file, or PostgreSQL."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, func, select
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError

from .inbox_tables import migrate

Clock = Callable[[], float]
_POSTGRESQL_NOW = select(func.extract("epoch", func.clock_timestamp()) * 1_000_000)
_LOCKED_SECONDS = 2.0
"""How long a write waits for another process: less than the service waits for an answer."""


class InboxUnavailableError(OSError):
    """The database cannot be reached, is locked or full; nothing was changed."""


class Database:
    """Connections to an inbox, made again after a fork or when its file was replaced.

    Args:
        url: An URL of SQLAlchemy: `sqlite:///inbox.db`, `postgresql://user@host/name`.
        clock: The seconds from 1970 on; None for the clock of the database.

    Raises:
        ValueError: The URL names no database that an inbox can be kept in.
    """

    def __init__(self, url: str | URL, clock: Clock | None = None) -> None:
        self.url = _url(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self._clock = clock
        self._lock = Lock()
        self._engines: dict[bool, Engine] = {}
        self._owner: tuple[int, object] = (0, None)

    @contextmanager
    def writing(self, *, durable: bool = True) -> Generator[Connection]:
        """Give a connection whose changes are kept together, on disk once this ends.

        With `durable` false the last changes may be lost with the machine.

        Raises:
            InboxUnavailableError: See there.
        """
        with self._transaction("BEGIN IMMEDIATE", durable=durable) as connection:
            self._set_limits(connection, durable)
            yield connection
        self._check_file()

    @contextmanager
    def reading(self) -> Generator[Connection]:
        """Give a connection to read from.

        Raises:
            InboxUnavailableError: See there.
        """
        with self._transaction("BEGIN", durable=False) as connection:
            yield connection

    def now(self, connection: Connection) -> int:
        """Return the microseconds from 1970 on, by the clock that all workers share.

        On PostgreSQL a time of the transaction if it writes: when it began.
        """
        if self._clock:
            return int(self._clock() * 1_000_000)
        if self.is_sqlite:
            return time.time_ns() // 1000
        began: int | None = connection.get_execution_options().get("now")
        return began or int(connection.execute(_POSTGRESQL_NOW).scalar_one())

    def close(self) -> None:
        """Close all connections; the next use opens new ones."""
        with self._lock:
            self._dispose(close=True)

    @contextmanager
    def _transaction(self, begin: str, *, durable: bool) -> Generator[Connection]:
        try:
            with self._connected(durable).connect() as connection:
                connection = connection.execution_options(begin=begin)
                with connection.begin():
                    yield connection
        except (DBAPIError, sqlite3.Error) as error:
            cause = error.orig if isinstance(error, DBAPIError) else error
            raise InboxUnavailableError(
                f"the inbox is not available: {cause}"
            ) from error

    def _set_limits(self, connection: Connection, durable: bool) -> None:
        if self.is_sqlite:
            return
        limits = {"lock_timeout": str(int(_LOCKED_SECONDS * 1000))}
        if not durable:
            limits["synchronous_commit"] = "off"
        asked = select(*(func.set_config(*limit, True) for limit in limits.items()))
        row = connection.execute(
            asked.add_columns(_POSTGRESQL_NOW.selected_columns[0])
        ).one()
        # The time comes along, as each question to the server costs more than its answer.
        connection.execution_options(now=int(row[-1]))

    def _check_file(self) -> None:
        """Refuse what was written to a file that stands there no more."""
        if self._file() != self._owner[1]:
            raise InboxUnavailableError("the file of the inbox was moved or replaced")

    def _connected(self, durable: bool) -> Engine:
        """Return the engine of this process for the file of today; PostgreSQL needs one only."""
        with self._lock:
            owner = (os.getpid(), self._file())
            if owner != self._owner:
                self._dispose(close=owner[0] == self._owner[0])
            if not self._engines:
                self._open()
            return self._engines[durable]

    def _dispose(self, *, close: bool) -> None:
        for engine in self._engines.values():
            engine.dispose(close=close)
        self._engines.clear()

    def _open(self) -> None:
        engine = _engine(self.url, "FULL" if self.is_sqlite else "")
        try:
            with engine.connect() as connection:
                connection = connection.execution_options(begin="BEGIN IMMEDIATE")
                with connection.begin():
                    migrate(connection)
        except BaseException:
            engine.dispose()
            raise
        other = _engine(self.url, "NORMAL") if self.is_sqlite else engine
        self._engines = {True: engine, False: other}
        self._owner = (os.getpid(), self._file())

    def _file(self) -> object:
        """Return what tells the file of today from one that was put in its place."""
        name = self.url.database
        if not self.is_sqlite or not name or name == ":memory:":
            return None
        try:
            status = Path(name).stat()
        except OSError:
            return None
        return status.st_dev, status.st_ino


def _url(given: str | URL) -> URL:
    try:
        url = make_url(given)
    except ArgumentError:
        raise ValueError(
            "an inbox is named by an URL such as sqlite:///inbox.db"
        ) from None
    if url.drivername in ("postgresql", "postgres"):
        url = url.set(drivername="postgresql+psycopg")
    if url.get_backend_name() not in ("sqlite", "postgresql"):
        raise ValueError("an inbox is kept in SQLite or PostgreSQL")
    if url.get_backend_name() == "sqlite" and url.database in (None, "", ":memory:"):
        raise ValueError("an inbox in memory would lose its events: name a file")
    return url


def _engine(url: URL, synchronous: str) -> Engine:
    """Return an engine; for SQLite with how much of a commit has to be on disk when it ends."""
    try:
        if not synchronous:
            waits = {"connect_timeout": int(_LOCKED_SECONDS)}
            return create_engine(url, pool_pre_ping=True, connect_args=waits)
        engine = create_engine(url, connect_args={"timeout": _LOCKED_SECONDS})
    except (NoSuchModuleError, ModuleNotFoundError) as error:
        raise ValueError(f"{url.drivername} needs a driver: {error}") from None

    def set_up(connection: Any, _record: object) -> None:
        # The driver would begin transactions by itself, and too late for a lock.
        connection.isolation_level = None
        _write_ahead(connection)
        connection.execute(f"PRAGMA synchronous={synchronous}")

    event.listen(engine, "connect", set_up)
    event.listen(engine, "begin", _begin)
    return engine


def _write_ahead(connection: Any) -> None:
    """Let SQLite write ahead; of several that begin at once all but one have to wait."""
    until = time.monotonic() + _LOCKED_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL")
            return
        except sqlite3.OperationalError:
            if time.monotonic() > until:
                raise
            time.sleep(0.02)


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql(connection.get_execution_options().get("begin", "BEGIN"))
