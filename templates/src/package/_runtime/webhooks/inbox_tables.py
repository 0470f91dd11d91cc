# Written by apiscribe build; edits are lost.
"""The tables of an inbox, and how those of an older release become today's."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Connection,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    func,
    inspect,
    select,
    text,
)

# SQLite numbers rows by itself only where the column's type is INTEGER.
_NUMBER = BigInteger().with_variant(Integer(), "sqlite")
_METADATA = MetaData()

VERSION = 2

EVENTS = Table(
    "inbox_events",
    _METADATA,
    Column("id", _NUMBER, primary_key=True, autoincrement=True),
    Column("key", String(300), nullable=False, unique=True),
    Column("type", String(100), nullable=False),
    Column("subject", String(200), nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("occurred_at", _NUMBER, nullable=False),
    Column("received_at", _NUMBER, nullable=False),
    Column("repeats", Integer, nullable=False, server_default="0"),
    Column("repeated_at", _NUMBER),
    Column("recovered", Boolean, nullable=False),
    Column("state", String(10), nullable=False),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("due_at", _NUMBER, nullable=False),
    Column("done_at", _NUMBER),
    Column("error", Text),
    Index("inbox_events_waiting", "subject", "state", "occurred_at", "id"),
    Index("inbox_events_state", "state", "received_at"),
)
"""One row an event. Times are microseconds from 1970 on, by the clock of the database."""

SUBJECTS = Table(
    "inbox_subjects",
    _METADATA,
    Column("subject", String(200), primary_key=True),
    Column("due_at", _NUMBER),
    Column("lease", String(40)),
    Column("leased_until", _NUMBER),
    Column("followed", Boolean, nullable=False, server_default=text("false")),
    Column("over", Boolean, nullable=False, server_default=text("false")),
    Column("checked_at", _NUMBER),
    Index("inbox_subjects_due", "due_at"),
)
"""One row for what events are about. Who holds its lease handles its events, nobody else."""

FACTS = Table(
    "inbox_facts",
    _METADATA,
    Column("name", String(40), primary_key=True),
    Column("value", _NUMBER, nullable=False),
)
"""Single figures: the version of these tables, and when a reconciliation began."""

PENDING, DONE, FAILED, UNREADABLE = "pending", "done", "failed", "unreadable"


class InboxVersionError(RuntimeError):
    """The inbox was written by a newer release of the package than this one."""


def migrate(connection: Connection) -> None:
    """Make the tables, or bring those of an older release up to date.

    Raises:
        InboxVersionError: They are of a newer release.
    """
    if connection.dialect.name == "postgresql":
        # Two processes that start together would both make the tables.
        connection.execute(select(func.pg_advisory_xact_lock(_LOCK)))
    if not inspect(connection).has_table(FACTS.name):
        _METADATA.create_all(connection)
        connection.execute(FACTS.insert().values(name="version", value=VERSION))
        return
    version = connection.scalar(select(FACTS.c.value).where(FACTS.c.name == "version"))
    if not version or version > VERSION:
        raise InboxVersionError(
            f"the inbox is of version {version}, this release knows {VERSION}"
        )
    for step in _STEPS[version - 1 :]:
        step(connection)
    if version < VERSION:
        connection.execute(
            FACTS.update().where(FACTS.c.name == "version").values(value=VERSION)
        )


_LOCK = 7_166_005_921


def _follow_subjects(connection: Connection) -> None:
    """Version 2 knows which subjects are followed to their end."""
    for column in ("followed BOOLEAN DEFAULT false NOT NULL", "over BOOLEAN DEFAULT false NOT NULL", "checked_at BIGINT"):  # fmt: skip
        connection.exec_driver_sql(f"ALTER TABLE {SUBJECTS.name} ADD COLUMN {column}")


_STEPS: list[Callable[[Connection], None]] = [_follow_subjects]
