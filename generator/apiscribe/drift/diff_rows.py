"""Rows compared, pair by pair."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial

from ..reading.facts import Page, Row
from ..reading.matching.rows import Pair, pair_rows
from .change import Difference, between, stated

FACTS: Mapping[str, tuple[str, ...]] = {
    "type": ("type", "array"),
    "mandatory": ("mandatory", "condition", "deprecated"),
    "limits": ("max_length", "lengths", "minimum", "maximum", "min_items", "max_items", "format", "unit"),
    "values": ("enum",),
}  # fmt: skip
_ALL = ("name", *(key for keys in FACTS.values() for key in keys))
_TOLD_IN_PROSE = ("limits", "values")
_IN_TYPE_CELL = ("max_length", "format")


def pair_tables(spec: Page, read: Page) -> dict[str, list[Pair]]:
    """The rows of each table of a page in pairs, by the table's name; see `pair_rows`."""
    old = {table.address.partition("#")[2]: table for table in spec.tables}
    new = {table.address.partition("#")[2]: table for table in read.tables}
    return {name: pair_rows(old.get(name), new.get(name)) for name in {**old, **new}}


def renumbered(pairs: Mapping[str, list[Pair]]) -> dict[str, str]:
    """The rows that have another number now: address before, address now."""
    found = [pair for table in pairs.values() for pair in table]
    return {a.address: b.address for a, b in found if a and b and a.address != b.address}


def row_differences(pairs: Mapping[str, list[Pair]]) -> Iterator[Difference]:
    """What rows say differently, table by table."""
    for found in pairs.values():
        for old, new in found:
            yield from _of_pair(old, new)


def _of_pair(old: Row | None, new: Row | None) -> Iterator[Difference]:
    row = new or old
    if row is None:
        return
    made = partial(
        Difference, table=row.table, direction=row.direction, old=old, new=new, no=row.no
    )
    if old is None:
        yield made(kind="added", was=None, now=stated(row, _ALL))
    elif new is None:
        yield made(kind="removed", was=stated(row, _ALL), now=None)
    else:
        for kind, was, now in _changed(old, new):
            yield made(kind=kind, was=was, now=now)


def _changed(old: Row, new: Row) -> Iterator[tuple[str, dict[str, object], dict[str, object]]]:
    """The kinds of what differs in one row; a description that changed along is not told twice."""
    told = False
    for kind, keys in {"renamed": ("name",), "moved": ("no",), **_facts(old, new)}.items():
        was, now = between(old, new, keys)
        if was:
            told = told or kind in _TOLD_IN_PROSE or "deprecated" in was
            yield kind, was, now
    was, now = between(old, new, ("wording", "notes"))
    if was and not told:
        yield "wording", was, now


def _facts(old: Row, new: Row) -> Mapping[str, tuple[str, ...]]:
    """The facts by kind; what stands in the cell of another type changes along with it."""
    if old.type == new.type:
        return FACTS
    limits = tuple(key for key in FACTS["limits"] if key not in _IN_TYPE_CELL)
    return {**FACTS, "type": (*FACTS["type"], *_IN_TYPE_CELL), "limits": limits}
