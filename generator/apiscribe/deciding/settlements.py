"""Kinds of contradictions between pages, settled with one reason: whose statement holds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from ..problems import Problems, count
from ..reading.yaml.parser import Map
from .decided import DecidedRow, stated
from .decisions import Decisions
from .row_sets import fits
from .row_tree import Tree
from .statements import statement
from .type_schemas import json_type

_SILENT = {"mandatory": "unstated"}


class Settlements:
    """The decisions' `settled`, and the rows that each has overruled."""

    def __init__(self, decisions: Decisions, tree: Tree) -> None:
        self._items = decisions["settled"]
        self._tree = tree
        self._overruled: dict[str, dict[tuple[str, str], None]] = {}

    def of(self, rows: Sequence[DecidedRow]) -> tuple[DecidedRow, ...]:
        """Return rows of one property, those that are overruled without what they state otherwise."""
        if self._items and len(rows) > 1:
            for item in self._items:
                for key in item["facts"]:
                    rows = self._settled(rows, item, key)
        return tuple(rows)

    def check(self, problems: Problems) -> None:
        """Report an entry that settles more or less than it counts."""
        for item in self._items:
            overruled = self._overruled.get(item["id"], {})
            if len(overruled) == item["count"]:
                continue
            told = count(len(overruled), "statement")
            message = f"{item['id']} has expired: it settled {item['count']}, now {told}"
            about = sorted(f"{address}: {key}" for address, key in overruled)
            mend = f"look at them, and write `count: {len(about)}`" if about else "remove the entry"
            problems.add(item.place, message, about, mend)

    def _settled(self, rows: Sequence[DecidedRow], item: Map, key: str) -> Sequence[DecidedRow]:
        holding = [row for row in rows if fits(item["holds"], row.page)]
        values = self._values(holding, key)
        if len(values) != 1:
            return rows
        against = [row for row in rows if fits(item["against"], row.page) and row not in holding]
        losing = {
            row.address
            for row in against
            if (value := statement(row, key, self._tree)) is not None and value not in values
        }
        for address in losing:
            self._overruled.setdefault(item["id"], {})[address, key] = None
        return [_silenced(r, key, item["id"], holding) if r.address in losing else r for r in rows]

    def _values(self, rows: Iterable[DecidedRow], key: str) -> list[Any]:
        values: list[Any] = []
        for row in rows:
            value = statement(row, key, self._tree)
            if value is not None and value not in values:
                values.append(value)
        return values


def _silenced(row: DecidedRow, key: str, id_: str, holding: Iterable[DecidedRow]) -> DecidedRow:
    """Return a row that says nothing under a key any more; what it said stays documented.

    A format that is told by the type goes with it.
    """
    facts: dict[str, Any] = {key: _SILENT.get(key)}
    if key == "array":
        facts = {key: any(other.array for other in holding)}
    elif key == "format" and row.format is None:
        facts = {"type": json_type(row.type)}
    lost = tuple((name, stated(row, name)) for name in facts if stated(row, name))
    told: dict[str, Any] = {"documented": (*row.documented, *lost)}
    return replace(row, **facts, **told, decisions=(*row.decisions, id_))
