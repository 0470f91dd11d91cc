"""Tables that describe objects: which row refers to which, and where each is sent or read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ..reading.facts import Table
from .decided import DecidedRow
from .type_schemas import is_known
from .words import words

PARAMETERS = ("path", "query", "header", "cookie")
"""Places of values that are parts of a call, and of no object."""


def is_object(table: Table) -> bool:
    """Return whether a table describes an object, not the parameters of a call."""
    return table.in_ not in PARAMETERS


def referred(
    tables: Mapping[str, Table], rows: Mapping[str, DecidedRow], children: Mapping[str, object]
) -> dict[str, str]:
    """Return the schema table that a row refers to, by `of` or as its type is called.

    One of the row's own page counts first, one of another page only if no two are called so.
    """
    here: dict[tuple[str, str], str] = {}
    everywhere: dict[str, list[str]] = {}
    for address, table in tables.items():
        if table.schema:
            page, name = address.partition("#")[0], _called(table.schema)
            here.setdefault((page, name), address)
            everywhere.setdefault(name, []).append(address)
    refers: dict[str, str] = {}
    for address, row in rows.items():
        wanted = row.of or (row.type if address not in children else None)
        if not wanted or (not row.of and is_known(wanted)):
            continue
        name = _called(wanted)
        others = everywhere.get(name, ())
        target = here.get((row.page, name)) or (others[0] if len(others) == 1 else "")
        if target:
            refers[address] = target
    return refers


def _called(name: str) -> str:
    return "".join(words(name)) or name.casefold()


class Reach:
    """In which directions each object is wanted: a table may be sent, read, or both."""

    def __init__(
        self,
        tables: Mapping[str, Table],
        children: Mapping[str, tuple[DecidedRow, ...]],
        refers: Mapping[str, str],
    ) -> None:
        self._children, self._refers = children, refers
        self._reached: dict[str, dict[str, None]] = {}
        own = {address: table.direction for address, table in tables.items() if is_object(table)}
        alone = [a for a in own if not tables[a].schema or tables[a].operation]
        self._walk((address, own[address]) for address in alone)
        for address in own:
            if address not in self._reached:
                self._walk([(address, own[address])])

    def of(self, address: str) -> tuple[str, ...]:
        """Return the directions of an object, what is read first."""
        return tuple(sorted(self._reached.get(address, ()), key=lambda way: way == "request"))

    def _walk(self, starts: Iterable[tuple[str, str]]) -> None:
        waiting = list(starts)
        while waiting:
            address, direction = waiting.pop()
            reached = self._reached.setdefault(address, {})
            if direction in reached:
                continue
            reached[direction] = None
            for row in self._children.get(address, ()):
                if row.address in self._children:
                    waiting.append((row.address, direction))
                if target := self._refers.get(row.address):
                    waiting.append((target, "request" if direction == "request" else "response"))
