"""Rows of two states of a document paired by operation, part and path, whatever schemas are called."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from ..facts import Page, Row, Table
from .rows import Below, Pair, below

Owner: TypeAlias = tuple[str, str]
"""Where rows stand: the address of a table, and the number of the row above them, or ``."""


def is_keyed(page: Page) -> bool:
    """Return whether the rows of a page are known by JSON pointers and not by printed numbers."""
    return any(row.pointer for row in page.rows)


def pair_by_key(old: Page, new: Page) -> list[Pair]:
    """Return the rows of two states in pairs, each once; None where a path is there no more.

    A path goes from the part of an operation through the tables of the objects that rows link
    to, so that an object which is described elsewhere or under another name is the same. What
    lies below a row that is gone or new, or in an operation that is, goes along with it.
    """
    pairing = _Pairing(_State.of(old), _State.of(new))
    kept = {call.key for call in old.operations} & {call.key for call in new.operations}
    parts = {**pairing.old.parts, **pairing.new.parts}
    for part in (part for part in parts if part[0] is None or part[0] in kept):
        pairing.pair_owners(pairing.old.parts.get(part), pairing.new.parts.get(part))
    return list(pairing.pairs)


@dataclass(frozen=True, slots=True)
class _State:
    """One state of a document: its parts by key, and the rows below each row of each table."""

    parts: Mapping[tuple[str | None, ...], Owner]
    schemas: Mapping[str, Owner]
    belows: Mapping[str, Below]

    @classmethod
    def of(cls, page: Page) -> _State:
        """Return the state of a page."""
        return cls(
            {_key(table): (table.address, "") for table in page.tables if not table.schema},
            {table.schema: (table.address, "") for table in page.tables if table.schema},
            {table.address: below(table) for table in page.tables},
        )

    def rows(self, owner: Owner | None) -> Mapping[str, Row]:
        """Return the rows of an owner by name; those of the object that a body simply is."""
        if owner is None:
            return {}
        rows = self.belows[owner[0]].get(owner[1], ())
        if len(rows) == 1 and not rows[0].name and not rows[0].array and rows[0].of:
            return self.rows(self.schemas.get(rows[0].of))
        return {row.name: row for row in rows}

    def inner(self, row: Row | None) -> Owner | None:
        """Return the owner of the rows below a row, in its table or in that of its object."""
        if row is None:
            return None
        if row.of:
            return self.schemas.get(row.of)
        return row.address.rpartition("/")[0], row.no


def _key(table: Table) -> tuple[str | None, ...]:
    return table.operation, table.in_, table.status, table.media


@dataclass
class _Pairing:
    old: _State
    new: _State
    pairs: dict[Pair, None] = field(default_factory=dict)
    met: set[tuple[Owner | None, Owner | None]] = field(default_factory=set)

    def pair_owners(self, old: Owner | None, new: Owner | None) -> None:
        """Pair what stands in two places, and below."""
        waiting = [(old, new)]
        while waiting:
            owners = waiting.pop()
            if owners in self.met:
                continue
            self.met.add(owners)
            for pair in self._named(*owners):
                self.pairs[pair] = None
                if all(pair):
                    waiting.append((self.old.inner(pair[0]), self.new.inner(pair[1])))

    def _named(self, old: Owner | None, new: Owner | None) -> Iterator[Pair]:
        before, now = self.old.rows(old), self.new.rows(new)
        for name in {**before, **now}:
            yield before.get(name), now.get(name)
