"""Field tables: rows that belong together, and what each table describes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ..blocks import Cell, Grid, GridRow, Heading, Prose
from ..cells.names import parent, relation
from .accounting import Ledger
from .defined_rows import defined_objects
from .fields import Field, read_field
from .numbering import Names, numbered, settled
from .outline import Around
from .stated_operations import Scope, Standing, standing
from .table_kinds import field_columns

_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


@dataclass
class FieldTable:
    """A field table under way: its fields as printed, and where it stands."""

    line: int
    direction: str | None
    under: tuple[FieldTable, str] | None = None
    when: tuple[str, Any] | None = None
    name: str = ""
    told: bool = True
    standing: Standing | None = None
    fields: list[Field] = field(default_factory=list)
    rows: list[dict[str, Any]] = field(default_factory=list)
    numbers: set[str] = field(default_factory=set)
    values: dict[str, tuple[int, str]] = field(default_factory=dict)
    by_number: dict[str, dict[str, Any]] = field(default_factory=dict)
    part: dict[str, Any] = field(default_factory=dict)

    @property
    def base(self) -> FieldTable:
        """Return the table that this one stands under, or itself."""
        return self.under[0] if self.under else self

    def add(self, fields: Sequence[Field]) -> None:
        """Go on with further fields; `values` tells which field lists a value first."""
        self.fields += fields
        for field_ in fields:
            self.numbers.add(field_.no)
            for value in field_.description.facts.get("enum", ()):
                if isinstance(value, str) and not value.islower():
                    self.values.setdefault(value, (len(self.values), field_.name.name))

    def number(self) -> None:
        """Give each field its row."""
        numbers = numbered(self.fields, self.under[1] if self.under else "")
        self.rows = [field_.value(no, damage) for field_, no, damage in numbers]
        self.by_number = {row["no"]: row for row in self.rows}

    def row(self, no: str) -> Mapping[str, Any]:
        """Return the row of a number that the table has."""
        return self.by_number[no]

    def value(self) -> dict[str, Any]:
        """Return the table in the dialect."""
        under: dict[str, Any] = {}
        if self.under and self.when:
            under = {"under": f"{self.base.name}/{self.under[1]}", "when": dict([self.when])}
        head = {"table": self.name, "direction": self.direction}
        head |= {**self.part, **under, **self._standing()}
        return {**head, "line": self.line, "rows": self.rows}

    def _standing(self) -> dict[str, str]:
        """Return what the table is of, on a page of several operations."""
        if not self.standing:
            return {}
        own = self.standing
        place = {"operation": own.operation, "in": own.in_}
        stated = place | {"status": own.status, "schema": own.schema}
        return {key: value for key, value in stated.items() if value}


def read_tables(
    grids: Sequence[Around],
    footnotes: frozenset[int],
    ledger: Ledger,
    default: str,
    starred: bool = True,
    scopes: Sequence[Scope] = (),
) -> list[FieldTable]:
    """Return the field tables of a page.

    `default` is the direction of one that nobody tells; `starred` names are of mandatory fields.
    """
    tables: list[FieldTable] = []
    header: tuple[Cell, ...] = ()
    objects = {} if scopes or len(grids) < 2 else defined_objects(grids)
    for around in grids:
        assert isinstance(around.block, Grid)
        around.enter(ledger)
        header = around.block.header or header
        kinds = field_columns(header, around.block.rows)
        _enter_header(around.block.header, kinds, ledger)
        for texts, rows in _parts(around.block, ledger):
            fields = [read_field(row, kinds, footnotes, ledger) for row in rows]
            _add(tables, [field for field in fields if field], around, texts, scopes, objects)
    _settle(tables, starred)
    for table in tables:
        table.number()
    _name(tables, default)
    _link(tables)
    return tables


def _link(tables: Sequence[FieldTable]) -> None:
    """Let each row whose type is the schema of a table say so."""
    named = [table.standing.schema for table in tables if table.standing]
    schemas = {schema.casefold(): schema for schema in named if schema}
    for row in (row for table in tables for row in table.rows):
        schema = schemas.get(str(row.get("type", "")).casefold())
        if schema:
            row["of"] = schema


def _settle(tables: Sequence[FieldTable], starred: bool) -> None:
    """Let the page's marks tell which fields are mandatory."""
    fields = iter(settled([field for table in tables for field in table.fields], starred))
    for table in tables:
        table.fields = [next(fields) for _ in table.fields]


def _enter_header(header: Sequence[Cell], kinds: Sequence[str | None], ledger: Ledger) -> None:
    """Account for a header; a column that nobody knows is read as more of the description."""
    ledger.place(header)
    for cell, kind in zip(header, kinds, strict=True):
        if cell.text and not cell.copy:
            ledger.grasp(kind is not None, cell.line, "header", f"column {cell.text[:80]!r}")


def _parts(grid: Grid, ledger: Ledger) -> Iterator[tuple[str, list[GridRow]]]:
    """Yield the rows of a grid, parted where a heading spans it; each with that heading."""
    heading, rows = "", []
    wide = len(grid.header) > 2 or any(len(row.cells) > 2 for row in grid.rows)
    for row in grid.rows:
        if not (wide and len(row.cells) == 1):
            rows.append(row)
            continue
        ledger.place(row.cells)
        if rows:
            yield heading, rows
        heading, rows = row.cells[0].text, []
    if rows:
        yield heading, rows


def _add(
    tables: list[FieldTable],
    fields: list[Field],
    around: Around,
    heading: str,
    scopes: Sequence[Scope],
    objects: Mapping[int, Standing],
) -> None:
    if not fields:
        return
    if heading:
        row = Heading(heading, fields[0].line)
        around = around.below(row)
    first = fields[0].no
    variant = _variant(tables, first, around)
    known = None if variant else _continued(tables, first, around.direction)
    if known is None:
        known = FieldTable(around.block.line, around.direction)
        if variant:
            known.under, known.when = variant
            known.direction = known.base.direction
        elif own := objects.get(around.block.line) or standing(around, scopes):
            fields = _set_apart(tables, fields, own, around.block.line)
            if not fields:
                return
            known.standing, known.direction, known.name = own, own.direction, own.name
        tables.append(known)
        if around.is_of_both and not (variant or (known.standing and known.standing.schema)):
            other = known.standing.of_answer if known.standing else None
            tables.append(FieldTable(known.line, "response", name=other.name if other else "", standing=other))  # fmt: skip
            tables[-1].add(fields)
    known.add(fields)


def _set_apart(
    tables: list[FieldTable], fields: list[Field], own: Standing, line: int
) -> list[Field]:
    """Return the fields that the path does not name; those that it names get their own table."""
    named = [field for field in fields if field.name.name in own.names]
    if named:
        place = own.of_path
        apart = FieldTable(line, place.direction, name=place.name, standing=place)
        apart.add(named)
        tables.append(apart)
    return [field for field in fields if field.name.name not in own.names]


def _variant(
    tables: Sequence[FieldTable], first: str, around: Around
) -> tuple[tuple[FieldTable, str], tuple[str, Any]] | None:
    """Return the row that a table stands under, and the value of a field for which it holds."""
    holder = parent(first)
    for table in reversed(tables) if holder else ():
        if table.under or holder not in table.numbers:
            continue
        for text in around.near[:2]:
            if when := _named_value(table, text):
                return (table, holder), when
    return None


def _named_value(table: FieldTable, text: Heading | Prose) -> tuple[str, Any] | None:
    """Return the field and the listed value of it that a text names."""
    words = {*re.findall(r"\w+", text.text)} & table.values.keys()
    if not words:
        return None
    word = min(words, key=lambda word: table.values[word][0])
    return table.values[word][1], word


def _continued(
    tables: Sequence[FieldTable], first: str, direction: str | None
) -> FieldTable | None:
    """Return the table that rows go on with, when their numbers do."""
    if not tables or first in ("", "1"):
        return None
    for table in (tables[-1], tables[-1].base):
        before = table.fields[-1].no
        if before and relation(before, first) in ("next", "up", "child"):
            return table
    return None


def _name(tables: Sequence[FieldTable], default: str) -> None:
    """Name the page's own tables: by the value that one holds for, or its direction."""
    names = Names()
    for table in tables:
        table.told = table.direction is not None
        table.direction = table.direction or default
        value = str(table.when[1]) if table.when else table.name
        table.name = names.own(value if _IDENTIFIER.fullmatch(value) else table.direction)
