"""Tables that describe objects: which row refers to which, and where each is sent or read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from ..reading.facts import Page, Table
from .decided import DecidedRow
from .type_schemas import is_known
from .words import singular, words

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
    find = _finder(tables)
    refers: dict[str, str] = {}
    for address, row in rows.items():
        wanted = row.of or (row.type if address not in children else None)
        if not wanted or (not row.of and is_known(wanted)):
            continue
        if target := find(row.page, _called(wanted), True):
            refers[address] = target
    return refers


def answering(tables: Mapping[str, Table], pages: Iterable[Page]) -> dict[str, str]:
    """Return the schema table that an operation says it answers with, by the operation's address.

    A shop's box is a box, if the same page has no other; several boxes are boxes.
    """
    find = _finder(tables)
    answers: dict[str, str] = {}
    operations = [(page.page, operation) for page in pages for operation in page.operations]
    for page, operation in operations:
        told = words((operation.returns or "").removesuffix("[]"))
        parts = [told[start:] for start in range(len(told))]
        targets = (
            find(page, name, start == 0)
            for start, part in enumerate(parts)
            for name in ("".join(part), _one_of(part))
        )
        if target := next(filter(None, targets), ""):
            answers[operation.address] = target
    return answers


def _finder(tables: Mapping[str, Table]) -> Callable[[str, str, bool], str]:
    """Return what finds the schema table of a name: on a page, or the only one of all pages."""
    here: dict[tuple[str, str], str] = {}
    everywhere: dict[str, list[str]] = {}
    for address, table in tables.items():
        if table.schema:
            page, name = address.partition("#")[0], _called(table.schema)
            here.setdefault((page, name), address)
            everywhere.setdefault(name, []).append(address)

    def find(page: str, name: str, elsewhere: bool) -> str:
        others = everywhere.get(name, ()) if elsewhere else ()
        return here.get((page, name)) or (others[0] if len(others) == 1 else "")

    return find


def _called(name: str) -> str:
    return "".join(words(name)) or name.casefold()


def _one_of(parts: Sequence[str]) -> str:
    return "".join([*parts[:-1], singular(parts[-1])])


class Reach:
    """In which directions each object is wanted: a table may be sent, read, or both."""

    def __init__(
        self,
        tables: Mapping[str, Table],
        children: Mapping[str, tuple[DecidedRow, ...]],
        refers: Mapping[str, str],
        answers: Iterable[str],
    ) -> None:
        self._children, self._refers = children, refers
        self._reached: dict[str, dict[str, None]] = {}
        own = {address: table.direction for address, table in tables.items() if is_object(table)}
        alone = [a for a in own if not tables[a].schema or tables[a].operation]
        self._walk((address, own[address]) for address in alone)
        self._walk((address, "response") for address in answers)
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
