"""Object schemas to be: their names, the rows they are made of, their properties."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from ..problems import Problems
from ..reading.yaml.parser import Map
from .decided import DecidedRow, shown_fact
from .decisions import Decisions, missing
from .joined_objects import Joined
from .merged_object import MergedObject, Property
from .observed_fields import (
    Observed,
    check_observed,
    observed_properties,
    observed_under,
)
from .row_tree import Tree
from .schema_names import Naming, names_by_rule
from .settlements import Settlements
from .type_schemas import worded


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
    tree: Tree,
    decisions: Decisions,
    heads: Mapping[str, str],
    joined: Joined,
    settlements: Settlements,
    problems: Problems,
) -> MergedObjects:
    """Return the object of every table and of every row that has rows below it.

    `heads` has the names that tables of operations should get.
    """
    namings = [_led(naming, tree, joined) for naming in _decided_names(tree, decisions, problems)]
    _check_names(namings, problems)
    _check_one_name(namings, joined, problems)
    enums = [item["codes"] for item in decisions["codes"]]
    by_rule = tuple(names_by_rule(tree, namings, heads, enums, joined))
    namings += by_rule
    observed, others = observed_under(decisions), (joined, settlements)
    objects = {naming.name: _merged(naming, tree, observed, others, problems) for naming in namings}
    check_observed(objects.values(), decisions, problems)
    of: dict[tuple[str, str], str] = {}
    for naming in (naming for naming in namings if not naming.variant):
        merged = objects[naming.name]
        of |= {(source, merged.direction): naming.name for source in merged.sources}
    for merged in objects.values():
        for source in merged.joined:
            of.setdefault((source, merged.direction), merged.name)
    roots: dict[str, str] = {}
    for merged in objects.values():
        for table in [merged.variant] if merged.variant else merged.described_by:
            roots.setdefault(table, merged.name)
    return MergedObjects(objects, of, roots, by_rule)


def _led(naming: Naming, tree: Tree, joined: Joined) -> Naming:
    """Return a decided name as that of the objects that its sources are part of, sent or read."""
    ways = [naming.direction or _direction(source, tree) for source in naming.sources]
    led = map(joined.leader, naming.sources, ways)
    sources = tuple(dict.fromkeys(led))
    one_way = sources != naming.sources and len({*ways}) == 1
    direction = ways[0] if one_way else naming.direction
    return replace(naming, sources=sources, direction=direction)


def _check_one_name(namings: Iterable[Naming], joined: Joined, problems: Problems) -> None:
    """Report an object of several pages that goes by two names."""
    named: dict[tuple[str, str, str | None], Naming] = {}
    for naming in namings:
        for source in naming.sources:
            key = source, naming.direction, naming.variant
            other = named.setdefault(key, naming)
            if other is not naming and any(address == source for address, _ in joined.members):
                message = f"{other.name} and {naming.name} are names of one object: {source}"
                mend = "keep one of the two; pages that document one operation make one schema"
                problems.add(naming.place, message, (), mend)


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


def _merged(
    naming: Naming,
    tree: Tree,
    observed: Observed,
    other: tuple[Joined, Settlements],
    problems: Problems,
) -> MergedObject:
    direction = _one_direction(naming, tree, problems)
    rows_of: dict[str, list[DecidedRow]] = {}
    for source in naming.sources:
        for row in tree.children.get(source, ()):
            rows_of.setdefault(row.name, []).append(row)
    parts = _of_one_body(naming, tree)
    if direction == "request" and not parts:
        _check_complete(naming, rows_of, _fields_of(naming, other[0], tree), problems)
    when = dict(tree.tables[naming.variant].when) if naming.variant else {}
    kinds = parts and any(len(rows) > 1 for rows in rows_of.values())
    properties = [
        Property(name, tuple(rows), (), when.get(name), kinds and len(rows) < len(naming.sources))
        for name, rows in rows_of.items()
    ]
    joined, settlements = other
    others = joined.of_all(naming.sources, direction, naming.variant)
    properties = with_others(properties, others, tree)
    properties = [replace(prop, rows=settlements.of(prop.rows)) for prop in properties]
    every = {prop.name: list(prop.rows) for prop in properties}
    properties += observed_properties((*naming.sources, *others), observed, every, problems)
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
        others,
    )


def _one_direction(naming: Naming, tree: Tree, problems: Problems) -> str:
    directions = {naming.direction or _direction(source, tree) for source in naming.sources}
    if len(directions) > 1:
        message = f"{naming.name} is made of rows that are sent and of rows that are read"
        mend = "name them apart in the decisions' `schemas`"
        problems.add(naming.place, message, naming.sources, mend)
    return sorted(directions)[0]


def with_others(
    properties: Sequence[Property], others: Iterable[str], tree: Tree
) -> list[Property]:
    """Return properties with what further pages have of them, and those that they have alone.

    One that only some objects of a page have may be missing, whatever that page says.
    """
    by_name = {prop.name: prop for prop in properties}
    rows_of: dict[str, list[DecidedRow]] = {}
    objects: Counter[str] = Counter()
    for address in others:
        objects[address.partition("#")[0]] += 1
        for row in tree.children.get(address, ()):
            rows_of.setdefault(row.name, []).append(row)
    for name, rows in rows_of.items():
        if own := by_name.get(name):
            by_name[name] = replace(own, rows=(*own.rows, *rows))
        else:
            times = Counter(row.page for row in rows)
            some = any(times[page] < objects[page] for page in times)
            by_name[name] = Property(name, tuple(rows), optional=some)
    return [*by_name.values()]


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


def _fields_of(naming: Naming, joined: Joined, tree: Tree) -> list[set[str]]:
    """Return the names of the fields of each object that is sent, with those of further pages."""
    objects = [(source, *joined.of(source, "request")) for source in naming.sources]
    return [{row.name for a in each for row in tree.children.get(a, ())} for each in objects]


def _check_complete(
    naming: Naming,
    rows_of: Mapping[str, list[DecidedRow]],
    fields: Sequence[set[str]],
    problems: Problems,
) -> None:
    """Report objects that are sent and merged although their fields differ."""
    for name, rows in rows_of.items():
        if not all(name in each for each in fields):
            message = f"{naming.name} is made of objects of which only some have {rows[0].name!r}"
            mend = "name them apart in the decisions' `schemas`"
            problems.add(naming.place, message, map(shown_fact, rows), mend)
