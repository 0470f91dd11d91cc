"""Object schemas to be: their names, the rows they are made of, their properties."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..problems import Place, Problems
from ..reading.yaml.parser import Map
from .decided import DecidedRow, shown_fact
from .decisions import Decisions, missing
from .row_tree import Tree
from .schema_names import Naming, names_by_rule
from .type_schemas import worded


@dataclass(frozen=True, slots=True)
class Property:
    """One property of an object: the rows that speak of it, or how it was observed.

    It is `optional` where only some kinds of a body have it, whatever their tables say.
    """

    name: str
    rows: tuple[DecidedRow, ...]
    observed: tuple[Map, ...] = ()
    constant: Any = None
    optional: bool = False


@dataclass(frozen=True, slots=True)
class MergedObject:
    """One object schema: its sources are tables and rows, by address.

    Those may be `parts` of one body, which need not say the same.
    """

    name: str
    place: Place
    direction: str
    summary: str
    sources: tuple[str, ...]
    properties: tuple[Property, ...]
    variant: str | None = None
    parts: bool = False


@dataclass(frozen=True, slots=True)
class MergedObjects:
    """All objects by name; `of` gives the name of the schema made of an address, in a direction.

    `roots` gives the name of the schema that a whole table, or a variant's table, describes;
    `by_rule` what nobody has named.
    """

    by_name: Mapping[str, MergedObject]
    of: Mapping[tuple[str, str], str]
    roots: Mapping[str, str]
    by_rule: tuple[Naming, ...] = ()

    def named(self, address: str, direction: str) -> str | None:
        """Return the name of the schema made of a table or row, as it is sent or read."""
        return self.of.get((address, direction))


def merge_objects(
    tree: Tree, decisions: Decisions, heads: Mapping[str, str], problems: Problems
) -> MergedObjects:
    """Return the object of every table and of every row that has rows below it.

    `heads` has the names that tables of operations should get.
    """
    namings = _decided_names(tree, decisions, problems)
    _check_names(namings, problems)
    enums = [item["codes"] for item in decisions["codes"]]
    by_rule = tuple(names_by_rule(tree, namings, heads, enums))
    namings += by_rule
    _check_observed(namings, decisions, problems)
    observed = _observed_under(decisions)
    objects = {naming.name: _merged(naming, tree, observed, problems) for naming in namings}
    of = {
        (source, objects[naming.name].direction): naming.name
        for naming in namings
        if not naming.variant
        for source in naming.sources
    }
    roots: dict[str, str] = {}
    for merged in objects.values():
        for table in [merged.variant] if merged.variant else merged.sources:
            roots.setdefault(table, merged.name)
    return MergedObjects(objects, of, roots, by_rule)


_Observed = Mapping[str, Sequence[tuple[int, Map]]]
"""Entries of `observed`, numbered, by the table or row that they lie under."""


def _observed_under(decisions: Decisions) -> _Observed:
    observed: dict[str, list[tuple[int, Map]]] = {}
    for number, item in enumerate(decisions["observed"]):
        observed.setdefault(item["under"], []).append((number, item))
    return observed


def _check_observed(namings: Iterable[Naming], decisions: Decisions, problems: Problems) -> None:
    objects = {source for naming in namings for source in naming.sources}
    for item in decisions["observed"]:
        if item["under"] not in objects:
            who = f"observed {item['name']!r} ({item['id']}), in an object,"
            missing(item["under"], objects, item.place, who, problems)


def _decided_names(tree: Tree, decisions: Decisions, problems: Problems) -> list[Naming]:
    known = {*tree.tables, *tree.rows}
    namings = []
    for item in decisions["schemas"]:
        sources = [*item["rows"], *([item["variant"]] if "variant" in item else [])]
        absent = [source for source in sources if source not in known]
        for source in absent:
            missing(source, known, item.place, f"schema {item['schema']}", problems)
        if not absent:
            namings.append(_naming(item))
    return namings


def _naming(item: Map) -> Naming:
    return Naming(
        item["schema"],
        item.place,
        tuple(item["rows"]),
        item.get("summary", ""),
        item.get("variant"),
        item.get("direction", ""),
    )


def _check_names(namings: list[Naming], problems: Problems) -> None:
    seen: dict[str, Naming] = {}
    for naming in namings:
        other = seen.setdefault(naming.name, naming)
        if other is not naming:
            message = f"two schemas are called {naming.name}; the other is at {other.place}"
            mend = "name them apart in the decisions' `schemas`"
            problems.add(naming.place, message, (), mend)


def _merged(naming: Naming, tree: Tree, observed: _Observed, problems: Problems) -> MergedObject:
    directions = {naming.direction or _direction(source, tree) for source in naming.sources}
    if len(directions) > 1:
        message = f"{naming.name} is made of rows that are sent and of rows that are read"
        mend = "name them apart in the decisions' `schemas`"
        problems.add(naming.place, message, naming.sources, mend)
    direction = sorted(directions)[0]
    rows_of: dict[str, list[DecidedRow]] = {}
    for source in naming.sources:
        for row in tree.children.get(source, ()):
            rows_of.setdefault(row.name, []).append(row)
    parts = _of_one_body(naming, tree)
    if direction == "request" and not parts:
        _check_complete(naming, rows_of, problems)
    when = dict(tree.tables[naming.variant].when) if naming.variant else {}
    kinds = parts and any(len(rows) > 1 for rows in rows_of.values())
    properties = [
        Property(name, tuple(rows), (), when.get(name), kinds and len(rows) < len(naming.sources))
        for name, rows in rows_of.items()
    ]
    properties += _observed(naming, observed, rows_of, problems)
    first = tree.rows.get(naming.sources[0])
    summary = naming.summary or (worded(first.summary, first.name) if first else "")
    return MergedObject(
        naming.name,
        naming.place,
        direction,
        summary,
        naming.sources,
        tuple(properties),
        naming.variant,
        parts,
    )


def _direction(source: str, tree: Tree) -> str:
    own: str = (tree.rows.get(source) or tree.tables[source]).direction
    ways = tree.reach.of(source)
    return own if own in ways or not ways else ways[0]


def _of_one_body(naming: Naming, tree: Tree) -> bool:
    """Return whether a schema is made of tables that describe one body between them."""
    if len(naming.sources) < 2:
        return False
    tables = [tree.tables[source] for source in naming.sources if source in tree.tables]
    calls = {(table.operation, table.status) for table in tables}
    return len(tables) == len(naming.sources) and len(calls) == 1 and (None, None) not in calls


def _above(row: DecidedRow) -> tuple[str, str]:
    return row.address.rpartition("/")[0], row.no.rpartition(".")[0]


def _check_complete(
    naming: Naming, rows_of: Mapping[str, list[DecidedRow]], problems: Problems
) -> None:
    """Report objects that are sent and merged although their fields differ."""
    for rows in rows_of.values():
        if len({_above(row) for row in rows}) != len(naming.sources):
            message = f"{naming.name} is made of objects of which only some have {rows[0].name!r}"
            mend = "name them apart in the decisions' `schemas`"
            problems.add(naming.place, message, map(shown_fact, rows), mend)


def _observed(
    naming: Naming,
    observed: _Observed,
    rows_of: Mapping[str, list[DecidedRow]],
    problems: Problems,
) -> list[Property]:
    """Return properties that no table has; one seen under several sources is one property."""
    seen: dict[str, list[Map]] = {}
    under = (observed.get(source, ()) for source in dict.fromkeys(naming.sources))
    numbered = dict(pair for pairs in under for pair in pairs)
    for _, item in sorted(numbered.items()):
        if rows := rows_of.get(item["name"]):
            message = f"{item['name']!r} is declared as observed, but a table has it now"
            mend = "remove the entry from `observed`"
            problems.add(item.place, message, map(shown_fact, rows), mend)
        seen.setdefault(item["name"], []).append(item)
    return [Property(name, (), tuple(items)) for name, items in seen.items()]
