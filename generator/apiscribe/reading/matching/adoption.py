"""Names, summaries and order of the known page for a page read anew; never facts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import Any

from ...problems import Place, Problems
from .. import facts
from ..assembly.field_tables import FieldTable
from ..assembly.numbering import Names
from ..assembly.page_parts import PageParts
from ..cells.values import typed_code
from ..yaml.pages import page_of
from ..yaml.parser import placed
from .parts import (
    ENVIRONMENT_KEYS,
    EXAMPLE_KEYS,
    list_marks,
    lists_alike,
    matched,
    matched_by_keys,
    table_marks,
    tables_alike,
)
from .rows import pair_rows
from .summaries import keep_summaries, kept_notes, new_notes

_NOTHING: dict[str, Any] = {"operations": [], "tables": [], "codes": [], "examples": []}


@dataclass(frozen=True, slots=True)
class Adopted:
    """A page's value under the names of the known page, and its examples as printed."""

    value: dict[str, Any]
    examples: Mapping[str, Any]


def adopted(parts: PageParts, page: str, source: str, spec: facts.Page | None) -> Adopted:
    """Return the value of a page, named and ordered as the spec knows it; new parts come last."""
    file = re.sub(r"[^A-Za-z0-9._-]+", "_", PurePath(source).name).lstrip("._-") or "page"
    if spec:
        pairs = _adopt_tables(parts, page, spec)
        _adopt_lists(parts, page, spec, pairs)
        _adopt_names(parts, page, spec)
    _type_codes(parts)
    value = parts.value(page, spec.title if spec else parts.title or page, file)
    if spec and spec.earlier:
        value["earlier"] = list(spec.earlier)
    keep_summaries(value, _page(value), spec or _page(parts.value(page, "-", "-") | _NOTHING))
    notes = kept_notes(parts.statements, spec) if spec else new_notes(parts.statements)
    value |= {"notes": notes} if notes else {}
    examples = {shown.entry(page)["file"]: shown.value for shown in parts.examples}
    return Adopted(value, examples)


def _page(value: Mapping[str, Any]) -> facts.Page:
    return page_of(placed(dict(value), Place("")), Problems())


def _adopt_tables(parts: PageParts, page: str, spec: facts.Page) -> dict[str, str]:
    """Give tables their known names; return the row read anew for each known one, by address."""
    new = _page(parts.value(page, "-", "-")).tables
    names = Names(_name(known) for known in spec.tables)
    pairs = matched(new, spec.tables, tables_alike, table_marks)
    by_known = {spec.tables[j].address: parts.tables[i] for i, j in pairs.items()}
    for i, table in enumerate(parts.tables):
        if i in pairs:
            _adopt_table(table, spec.tables[pairs[i]], by_known)
        else:
            table.name = names.own(table.name)
    renamed = _page(parts.value(page, "-", "-")).tables
    rows = (pair for i, j in pairs.items() for pair in pair_rows(spec.tables[j], renamed[i]))
    return {old.address: row.address for old, row in rows if old and row}


def _name(part: facts.Table | facts.CodeList) -> str:
    return part.address.partition("#")[2]


def _adopt_table(table: FieldTable, known: facts.Table, by_known: Mapping[str, FieldTable]) -> None:
    table.name = _name(known)
    if any("pointer" in row for row in table.rows):
        _adopt_numbers(table, known)
    if not table.told:
        table.direction = known.direction
    if known.under and not table.under:
        base = by_known.get(known.under.partition("/")[0])
        if base and base is not table:
            table.under = (base, known.under.partition("/")[2])
            table.when = known.when[0]


def _adopt_numbers(table: FieldTable, known: facts.Table) -> None:
    """Give rows that no document numbers the numbers of the known rows of their names."""
    numbers = {(row.no.rpartition(".")[0], row.name): row.no for row in known.rows}
    last: dict[str, int] = {}
    for row in known.rows:
        above, _, own = row.no.rpartition(".")
        last[above] = max(last.get(above, 0), int(own))
    renumbered: dict[str, str] = {}
    for entry in table.rows:
        above = renumbered.get(entry["no"].rpartition(".")[0], "")
        no = numbers.get((above, entry["name"]))
        if no is None:
            last[above] = last.get(above, 0) + 1
            no = f"{above}.{last[above]}".lstrip(".")
        renumbered[entry["no"]] = no
        entry["no"] = no
    table.by_number = {entry["no"]: entry for entry in table.rows}


def _adopt_lists(parts: PageParts, page: str, spec: facts.Page, pairs: Mapping[str, str]) -> None:
    """Give lists their known names, rows and order."""
    new = _page(parts.value(page, "-", "-")).codes
    known_as = {address: old for old, address in pairs.items()}
    aliased = [_as_known(code_list, known_as) for code_list in new]
    both = matched(aliased, spec.codes, lists_alike, list_marks)
    names = Names(_name(known) for known in spec.codes)
    tables = {table.name: table for table in parts.tables}
    for i, code_table in enumerate(parts.lists):
        if i not in both:
            code_table.name = names.own(code_table.name)
            continue
        known = spec.codes[both[i]]
        code_table.name = _name(known)
        code_table.of = code_table.of or [
            _row(tables, pairs[row]) for row in known.of if row in pairs
        ]
    order = {
        id(code_table): both.get(i, len(spec.codes) + i) for i, code_table in enumerate(parts.lists)
    }
    parts.lists.sort(key=lambda code_table: order[id(code_table)])


def _as_known(new: facts.CodeList, known_as: Mapping[str, str]) -> facts.CodeList:
    """Return a list whose rows go by their known addresses."""
    return replace(new, of=tuple(known_as.get(row, row) for row in new.of))


def _row(tables: Mapping[str, FieldTable], address: str) -> tuple[FieldTable, str]:
    table, _, no = address.partition("#")[2].partition("/")
    return tables[table], no


def _adopt_names(parts: PageParts, page: str, spec: facts.Page) -> None:
    """Give environments and examples their known names, and examples their order."""
    known_hosts = [{"url": e.url, "label": e.label, "name": e.name} for e in spec.environments]
    for i, j in matched_by_keys(parts.environments, known_hosts, ENVIRONMENT_KEYS).items():
        parts.environments[i]["name"] = spec.environments[j].name
    entries = [shown.entry(page) for shown in parts.examples]
    known_examples = [
        {"wording": e.wording, "of": e.of, "example": e.address.rpartition("/")[2]}
        for e in spec.examples
    ]
    pairs = matched_by_keys(entries, known_examples, EXAMPLE_KEYS)
    for i, j in pairs.items():
        known = spec.examples[j]
        parts.examples[i].name = known.address.rpartition("/")[2]
        parts.examples[i].known = known
    order = {id(shown): pairs.get(i, len(spec.examples) + i) for i, shown in enumerate(parts.examples)}  # fmt: skip
    parts.examples.sort(key=lambda shown: order[id(shown)])


def _type_codes(parts: PageParts) -> None:
    """Give codes of a table the JSON type of the rows that hold them."""
    for code_table in parts.lists:
        types = {table.row(no).get("type") for table, no in code_table.of}
        for item in code_table.items:
            if isinstance(item["code"], str) and len(types) == 1:
                item["code"] = typed_code(item["code"], *types)
