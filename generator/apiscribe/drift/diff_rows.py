"""Rows compared, pair by pair."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial

from ..reading.facts import Page, Row
from ..reading.matching.keyed_rows import pair_by_key
from ..reading.matching.rows import Pair, pair_rows
from .change import FactDifference, Facts, differing, stated

FACTS: Mapping[str, tuple[str, ...]] = {
    "type": ("type", "types", "array", "nullable"),
    "mandatory": ("mandatory", "condition", "deprecated"),
    "limits": ("max_length", "lengths", "minimum", "maximum", "min_items", "max_items", "format", "unit", "default", "read_only", "write_only", "min_length", "pattern", "exclusive_minimum", "exclusive_maximum", "multiple_of", "unique_items", "style", "explode"),
    "values": ("enum",),
}  # fmt: skip
_ALL = ("name", *(key for keys in FACTS.values() for key in keys))
_STATED_IN_PROSE = ("limits", "values")
_IN_TYPE_CELL = ("max_length", "format")


def pair_tables(spec: Page, read: Page) -> dict[str, list[Pair]]:
    """Return the rows of each table of a page in pairs, by the table's name; see `pair_rows`."""
    old = {table.address.partition("#")[2]: table for table in spec.tables}
    new = {table.address.partition("#")[2]: table for table in read.tables}
    return {name: pair_rows(old.get(name), new.get(name)) for name in {**old, **new}}


def pair_keys(spec: Page, read: Page) -> dict[str, list[Pair]]:
    """Return the rows of two states of a document in pairs, by the table's name."""
    pairs: dict[str, list[Pair]] = {}
    for old, new in pair_by_key(spec, read):
        row = new or old
        if row:
            pairs.setdefault(row.table, []).append((old, new))
    return pairs


def renumbered(pairs: Mapping[str, list[Pair]]) -> dict[str, str]:
    """Return the rows that have another number now: address before, address now."""
    both = ((old, new) for table in pairs.values() for old, new in table if old and new)
    return {old.address: new.address for old, new in both if old.address != new.address}


def row_differences(pairs: Mapping[str, list[Pair]]) -> Iterator[FactDifference]:
    """Yield what rows say differently, table by table."""
    for table in pairs.values():
        for old, new in table:
            yield from _of_pair(old, new)


def _of_pair(old: Row | None, new: Row | None) -> Iterator[FactDifference]:
    row = new or old
    if row is None:
        return
    difference = partial(
        FactDifference, table=row.table, direction=row.direction, old=old, new=new, no=row.no
    )
    if old is None:
        yield difference(kind="added", was=None, now=stated(row, _ALL))
    elif new is None:
        yield difference(kind="removed", was=stated(row, _ALL), now=None)
    else:
        for kind, was, now in _changed(old, new):
            yield difference(kind=kind, was=was, now=now)


def _changed(old: Row, new: Row) -> Iterator[tuple[str, Facts, Facts]]:
    """Yield the kinds of what differs in one row; a description that changed along counts once."""
    if new.pointer:
        new = _as_known(old, new)
    explained = False
    for kind, keys in {"renamed": ("name",), "moved": ("no",), **_facts(old, new)}.items():
        was, now = differing(old, new, keys)
        if was:
            explained = explained or kind in _STATED_IN_PROSE or "deprecated" in was
            yield kind, was, now
    was, now = differing(old, new, ("wording", "notes"))
    if was and not explained:
        yield "wording", was, now


def _as_known(old: Row, new: Row) -> Row:
    """Return a row of a document without what is no statement of it.

    Its number is ours, a type left out takes none away, listed values have no order, and what
    nothing calls mandatory is not.
    """
    type_ = new.type or (None if new.types else old.type)
    same = {*(old.enum or ())} == {*(new.enum or ())}
    free = {old.mandatory, new.mandatory} == {"no", "unstated"}
    mandatory = old.mandatory if free else new.mandatory
    enum = old.enum if same else new.enum
    return replace(new, no=old.no, type=type_, enum=enum, mandatory=mandatory)


def _facts(old: Row, new: Row) -> Mapping[str, tuple[str, ...]]:
    """Return the facts by kind; what stands in the cell of another type changes along with it."""
    if old.type == new.type:
        return FACTS
    limits = tuple(key for key in FACTS["limits"] if key not in _IN_TYPE_CELL)
    return {**FACTS, "type": (*FACTS["type"], *_IN_TYPE_CELL), "limits": limits}
