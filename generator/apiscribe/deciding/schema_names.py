"""Names of object schemas: those decided, and by rule those of all other tables and rows."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..problems import Place
from ..reading.facts import Table
from .decided import DecidedRow
from .joined_objects import Joined
from .row_tree import Tree
from .schema_tables import is_object
from .words import TAKEN_CLASSES, folded, pascal, told_apart

_ALIKE = (
    "name", "type", "array", "enum", "max_length", "lengths", "format", "minimum", "maximum",
    "min_items", "max_items", "mandatory", "nullable", "of",
)  # fmt: skip
# such as "Dto" in "BoxDto1" and in "PageDtoBox"
_CARRIER = re.compile(r"(?<=[a-z0-9])(?:Dto|DTO)(?![a-z])")
_NO_NAMES = ("object", "array", "list", "map", "dict", "json", "any")


@dataclass(frozen=True, slots=True)
class Naming:
    """One entry of the decisions' `schemas`, or the name that tables or rows get by rule.

    Without a direction it is that of its sources.
    """

    name: str
    place: Place
    sources: tuple[str, ...]
    summary: str
    variant: str | None = None
    direction: str = ""


@dataclass(frozen=True, slots=True)
class _Unnamed:
    """What a schema is to be made of, and the names that it may have, the best first."""

    sources: tuple[str, ...]
    direction: str
    options: tuple[str, ...]
    place: Place
    variant: str | None = None


def names_by_rule(
    tree: Tree,
    decided: Iterable[Naming],
    heads: Mapping[str, str],
    taken: Iterable[str],
    joined: Joined,
) -> list[Naming]:
    """Return the names of all tables and rows that nobody has named; no two are called the same.

    `heads` has what a table of an operation is called, `taken` names that enums have. What is
    `joined` with an object of another page has no name of its own.
    """
    decided = list(decided)
    named = {
        (source, direction)
        for naming in decided
        for source in naming.sources
        for direction in ([naming.direction] if naming.direction else tree.reach.of(source)[:1])
    }
    named |= joined.leaders.keys()
    given = {naming.name for naming in decided} | TAKEN_CLASSES | {*taken}
    tables = _told_apart(_tables(tree, named, heads, joined.leaders), given)
    given |= {naming.name for naming in tables}
    above = {
        (source, naming.direction): naming.name
        for naming in [*decided, *tables]
        for source in naming.sources
    }
    return [*tables, *_told_apart(_rows(tree, named, above, heads, joined), given)]


def _told_apart(unnamed: Iterable[_Unnamed], taken: Iterable[str]) -> list[Naming]:
    items = {(*item.sources, item.direction, item.variant or ""): item for item in unnamed}
    wanted = {key: tuple(filter(None, item.options)) for key, item in items.items()}
    names = told_apart(wanted, {*taken}, _key)
    return [
        Naming(names[key], it.place, it.sources, "", it.variant, it.direction)
        for key, it in items.items()
    ]


def _key(name: str) -> str:
    """Return what two schemas must differ in: what is sent has a second class, its `…Dict`."""
    return folded(name).removesuffix("dict") or folded(name)


def _tables(
    tree: Tree,
    named: set[tuple[str, str]],
    heads: Mapping[str, str],
    joined: Container[tuple[str, str]],
) -> Iterator[_Unnamed]:
    parts: dict[tuple[Any, ...], list[Table]] = {}
    for address, table in tree.tables.items():
        if address in tree.children and is_object(table):
            own = () if address in heads else (address,)
            page = address.partition("#")[0]
            key = (page, table.operation, table.direction, table.in_ == "form", table.status, *own)
            parts.setdefault(key, []).append(table)
    for tables in parts.values():
        first = tables[0].address
        for direction in tree.reach.of(first):
            sources = tuple(t.address for t in tables if (t.address, direction) not in named)
            if sources:
                yield from _of_table(sources, direction, tree, heads, joined)


def _of_table(
    sources: tuple[str, ...],
    direction: str,
    tree: Tree,
    heads: Mapping[str, str],
    joined: Container[tuple[str, str]],
) -> Iterator[_Unnamed]:
    table = tree.tables[sources[0]]
    variants = _variants_in(table.address, tree)
    for variant in (v for v in variants if (v.address, "event") not in joined):
        name = pascal(variant.address.replace("#", "_")) + "Event"
        yield _Unnamed(sources, direction, (name,), variant.place, variant.address)
    if variants:
        return
    whole = pascal(table.address.replace("#", "_"))
    page = pascal(table.address.partition("#")[0])
    own = pascal(table.schema or "") or heads.get(table.address, "")
    names = (_plain(own), own, own and f"{page}{own}", whole, f"{whole}Object")
    options = tuple(dict.fromkeys(filter(None, names)))
    ways = tree.reach.of(table.address)
    if len(ways) > 1 and direction == "request":
        options = tuple(f"{option}Input" for option in options)
    yield _Unnamed(sources, direction, options, table.place)


def _plain(name: str) -> str:
    """Return a name without what programmers call the classes of bodies: `BoxDto` is `Box`."""
    return _CARRIER.sub("", name)


def _variants_in(table: str, tree: Tree) -> list[Table]:
    return [
        variant
        for row in tree.children.get(table, ())
        for variant in tree.variants.get(row.address, ())
    ]


def _rows(
    tree: Tree,
    named: set[tuple[str, str]],
    above: Mapping[tuple[str, str], str],
    heads: Mapping[str, str],
    joined: Joined,
) -> Iterator[_Unnamed]:
    """Yield the objects of rows; rows of one name that hold the same are one of them."""
    alike: dict[tuple[Any, ...], list[DecidedRow]] = {}
    for address, row in tree.rows.items():
        for direction in tree.reach.of(address) if address in tree.children else ():
            if (address, direction) not in named:
                called = _called(row) if row.name else _item(row, heads)
                others = {_signature(other, tree) for other in joined.of(address, direction)}
                key = (called, direction, _signature(address, tree), frozenset(others))
                alike.setdefault(key, []).append(row)
    for (name, direction, *_), rows in alike.items():
        owners = [_owners(row.address, direction, tree, above) for row in rows]
        near = min(f"{last}{name}" for _, last in owners)
        far = min(f"{first}{name}" for first, _ in owners)
        options = tuple(dict.fromkeys((name, near, far, f"{far}Object")))
        sources = tuple(row.address for row in rows)
        yield _Unnamed(sources, direction, options, rows[0].place)


def _called(row: DecidedRow) -> str:
    """Return what the object of a row is called: as its type, or else as the row."""
    word = row.type or ""
    kind = "" if word.lower() in _NO_NAMES else pascal(word)
    return kind or pascal(row.name) or f"Part{row.no.replace('.', '_')}"


def _item(row: DecidedRow, heads: Mapping[str, str]) -> str:
    """Return what the objects of a body are called that is a list of them."""
    table = row.address.rpartition("/")[0]
    return f"{heads.get(table) or pascal(table.replace('#', '_'))}Item"


def _owners(
    address: str, direction: str, tree: Tree, above: Mapping[tuple[str, str], str]
) -> tuple[str, str]:
    """Return what the table of a row is called, and what the object around the row is."""
    table = address.rpartition("/")[0]
    under = tree.tables[table].under
    root = (
        above.get((table, direction)) or above.get((table, "")) or pascal(table.replace("#", "_"))
    )
    parent = tree.parent.get(address)
    if parent is None or parent == under:
        return root, root
    return root, above.get((parent, direction)) or above.get((parent, "")) or _called(
        tree.rows[parent]
    )


def _signature(address: str, tree: Tree) -> tuple[Any, ...]:
    """Return what two objects must have in common to be one."""
    return tuple(
        sorted(
            (
                tuple(repr(getattr(row, key)) for key in _ALIKE)
                + (_signature(row.address, tree) if row.address in tree.children else ())
                for row in tree.children.get(address, ())
            ),
            key=repr,
        )
    )
