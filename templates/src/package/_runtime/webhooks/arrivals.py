# Written by apiscribe build; edits are lost.
"""Writes what arrived into the tables of an inbox: each event once, repeats counted."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, TypeAlias

from sqlalchemy import (
    Connection,
    LargeBinary,
    String,
    Table,
    Text,
    bindparam,
    case,
    cast,
    column,
    func,
    literal_column,
    select,
)
from sqlalchemy.dialects import postgresql, sqlite

from .event_kinds import EventFacts, EventKind, digest, microseconds
from .inbox_tables import EVENTS, PENDING, SUBJECTS, UNREADABLE
from .parsing import InvalidEventError, event_facts, loaded

Insert: TypeAlias = Callable[[Table], Any]
Upsert: TypeAlias = Callable[[Insert], Any]

_LONGEST_SUBJECT = 200
_LONGEST_TYPE = 100


@dataclass(frozen=True, slots=True)
class Arrival:
    """An event as it goes into the inbox; `occurred_at` in microseconds, None for unknown."""

    key: str
    type: str
    subject: str
    body: bytes
    occurred_at: int | None
    recovered: bool
    state: str
    repeats: int = 0


def arrival(
    body: bytes, kinds: tuple[EventKind, ...], member: str, *, recovered: bool = False
) -> Arrival:
    """Return what is kept of the bytes of an event, be it readable or not."""
    try:
        facts = event_facts(loaded(body, len(body)), kinds, member)
    except InvalidEventError:
        key = f"unreadable|{digest(body.hex())}"
        return Arrival(key, "", key, body, None, recovered, UNREADABLE)
    when = microseconds(facts.occurred_at) if facts.occurred_at else None
    type_ = _storable(facts.type)[:_LONGEST_TYPE]
    return Arrival(facts.key, type_, _subject(facts), body, when, recovered, PENDING)


def _subject(facts: EventFacts) -> str:
    """Return what an event is about; one that does not say it stands for itself."""
    text = _storable(facts.subject or facts.key).casefold()
    return text if len(text) <= _LONGEST_SUBJECT else digest(text)


def _storable(text: str) -> str:
    """Return a text that every database takes: no lone surrogate, no null character."""
    return text.encode("utf-8", "backslashreplace").decode().replace("\0", "\ufffd")


def keep(connection: Connection, arrivals: Sequence[Arrival], now: int) -> None:
    """Write events that arrived. Locks are taken in one order, so that nobody waits in a ring."""
    merged = sorted(_merged(arrivals), key=lambda one: one.key)
    due_again(connection, {one.subject for one in merged if one.state == PENDING}, now)
    rows = [_row(one, now) for one in merged]
    _execute(connection, _added, rows)


def due_again(connection: Connection, subjects: Iterable[str], now: int) -> None:
    """Let the events of some subjects be looked for now."""
    rows = [{"subject": name, "due_at": now} for name in sorted({*subjects})]
    if rows:
        _execute(connection, _due, rows)


def _execute(
    connection: Connection, upsert: Upsert, rows: Sequence[dict[str, Any]]
) -> None:
    """Write rows in one go, past what SQLAlchemy does to each, which costs more than SQL."""
    columns = tuple(rows[0])
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(_named(upsert, columns), rows)
    else:
        connection.execute(_unpacked(upsert, columns), {"rows": _packed(rows)})


@cache
def _named(upsert: Upsert, columns: tuple[str, ...]) -> str:
    """Return the statement for SQLite's driver, which takes rows as dicts."""
    dialect = sqlite.dialect(paramstyle="named")
    statement = upsert(sqlite.insert)
    return str(statement.compile(dialect=dialect, column_keys=columns))


def _packed(rows: Sequence[dict[str, Any]]) -> str:
    return json.dumps(rows, default=lambda body: b64encode(body).decode())


@cache
def _unpacked(upsert: Upsert, columns: tuple[str, ...]) -> Any:
    """Return the statement for PostgreSQL, which takes all rows as one JSON text."""

    def insert(table: Table) -> Any:
        typed = [column(name, _packed_type(table.c[name].type)) for name in columns]
        text = cast(bindparam("rows", type_=String), postgresql.JSON)
        rows = func.json_to_recordset(text).table_valued(*typed)
        cells = rows.render_derived(with_types=True).c
        values = [
            (
                func.decode(cells[name], "base64")
                if _is_binary(table, name)
                else cells[name]
            )
            for name in columns
        ]
        return postgresql.insert(table).from_select(columns, select(*values))

    return upsert(insert)


def _is_binary(table: Table, name: str) -> bool:
    return isinstance(table.c[name].type, LargeBinary)


def _packed_type(kind: Any) -> Any:
    return Text() if isinstance(kind, LargeBinary) else kind


def _added(insert: Insert) -> Any:
    """Return what adds an event, or counts it as a repeat."""
    rows = insert(EVENTS)
    repeats = EVENTS.c.repeats + rows.excluded.repeats + literal_column("1")
    counted = {"repeats": repeats, "repeated_at": rows.excluded.received_at}
    return rows.on_conflict_do_update(index_elements=["key"], set_=counted)


def _due(insert: Insert) -> Any:
    """Return what adds a subject, or lets it be due no later."""
    rows = insert(SUBJECTS)
    now, before = rows.excluded.due_at, func.coalesce(
        SUBJECTS.c.due_at, rows.excluded.due_at
    )
    due = {"due_at": case((before < now, before), else_=now)}
    return rows.on_conflict_do_update(index_elements=["subject"], set_=due)


def known_keys(connection: Connection, keys: Iterable[str]) -> set[str]:
    """Return those of some keys that the inbox has events of."""
    wanted = [*keys]
    return {*connection.scalars(select(EVENTS.c.key).where(EVENTS.c.key.in_(wanted)))}


def _merged(arrivals: Sequence[Arrival]) -> Iterable[Arrival]:
    """Return the arrivals, repeats among them as one that counts them."""
    by_key: dict[str, Arrival] = {}
    for one in arrivals:
        before = by_key.get(one.key)
        by_key[one.key] = replace(before, repeats=before.repeats + 1) if before else one
    return by_key.values()


def _row(one: Arrival, now: int) -> dict[str, Any]:
    return {
        "key": one.key,
        "type": one.type,
        "subject": one.subject,
        "body": one.body,
        "occurred_at": now if one.occurred_at is None else one.occurred_at,
        "received_at": now,
        "repeats": one.repeats,
        "recovered": one.recovered,
        "state": one.state,
        "due_at": now,
    }
