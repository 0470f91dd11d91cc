"""Names, summaries and order of the known page for a page read anew; never facts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import Any

from ...problems import Place, Problems
from .. import facts
from ..assembly.field_tables import FieldTable, Names
from ..assembly.page_parts import Found
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

_NOTHING: dict[str, Any] = {"operation": None, "tables": [], "codes": [], "examples": []}


@dataclass(frozen=True, slots=True)
class Adopted:
    """A page's value under the names of the known page, and its examples as printed."""

    value: dict[str, Any]
    examples: Mapping[str, Any]


def adopted(found: Found, page: str, source: str, spec: facts.Page | None) -> Adopted:
    """The value of a page, named and ordered as the spec knows it; new parts come last."""
    file = re.sub(r"[^A-Za-z0-9._-]+", "_", PurePath(source).name).lstrip("._-") or "page"
    if spec:
        pairs = _adopt_tables(found, page, spec)
        _adopt_lists(found, page, spec, pairs)
        _adopt_names(found, page, spec)
    _type_codes(found)
    value = found.value(page, spec.title if spec else found.title or page, file)
    if spec and spec.earlier:
        value["earlier"] = list(spec.earlier)
    keep_summaries(value, _page(value), spec or _page(found.value(page, "-", "-") | _NOTHING))
    notes = kept_notes(found.statements, spec) if spec else new_notes(found.statements)
    value |= {"notes": notes} if notes else {}
    examples = {shown.entry(page)["file"]: shown.value for shown in found.examples}
    return Adopted(value, examples)


def _page(value: Mapping[str, Any]) -> facts.Page:
    return page_of(placed(dict(value), Place("")), Problems())


def _adopt_tables(found: Found, page: str, spec: facts.Page) -> dict[str, str]:
    """Give tables their known names; the row read anew for each known one, by address."""
    new = _page(found.value(page, "-", "-")).tables
    names = Names(_name(known) for known in spec.tables)
    pairs = matched(new, spec.tables, tables_alike, table_marks)
    by_known = {spec.tables[j].address: found.tables[i] for i, j in pairs.items()}
    for i, table in enumerate(found.tables):
        if i in pairs:
            _adopt_table(table, spec.tables[pairs[i]], by_known)
        else:
            table.name = names.own(table.name)
    renamed = _page(found.value(page, "-", "-")).tables
    rows = (pair for i, j in pairs.items() for pair in pair_rows(spec.tables[j], renamed[i]))
    return {old.address: row.address for old, row in rows if old and row}


def _name(part: facts.Table | facts.CodeList) -> str:
    return part.address.partition("#")[2]


def _adopt_table(table: FieldTable, known: facts.Table, by_known: Mapping[str, FieldTable]) -> None:
    table.name = _name(known)
    if not table.told:
        table.direction = known.direction
    if known.under and not table.under:
        base = by_known.get(known.under.partition("/")[0])
        if base and base is not table:
            table.under = (base, known.under.partition("/")[2])
            table.when = known.when[0]


def _adopt_lists(found: Found, page: str, spec: facts.Page, pairs: Mapping[str, str]) -> None:
    """Give lists their known names, rows and order."""
    new = _page(found.value(page, "-", "-")).codes
    known_as = {address: old for old, address in pairs.items()}
    aliased = [_as_known(one, known_as) for one in new]
    both = matched(aliased, spec.codes, lists_alike, list_marks)
    names = Names(_name(known) for known in spec.codes)
    tables = {table.name: table for table in found.tables}
    for i, made in enumerate(found.lists):
        if i not in both:
            made.name = names.own(made.name)
            continue
        known = spec.codes[both[i]]
        made.name = _name(known)
        made.of = made.of or [_row(tables, pairs[row]) for row in known.of if row in pairs]
    order = {id(made): both.get(i, len(spec.codes) + i) for i, made in enumerate(found.lists)}
    found.lists.sort(key=lambda made: order[id(made)])


def _as_known(new: facts.CodeList, known_as: Mapping[str, str]) -> facts.CodeList:
    """A list whose rows go by their known addresses."""
    return replace(new, of=tuple(known_as.get(row, row) for row in new.of))


def _row(tables: Mapping[str, FieldTable], address: str) -> tuple[FieldTable, str]:
    table, _, no = address.partition("#")[2].partition("/")
    return tables[table], no


def _adopt_names(found: Found, page: str, spec: facts.Page) -> None:
    """Give environments and examples their known names, and examples their order."""
    known_hosts = [{"url": e.url, "label": e.label, "name": e.name} for e in spec.environments]
    for i, j in matched_by_keys(found.environments, known_hosts, ENVIRONMENT_KEYS).items():
        found.environments[i]["name"] = spec.environments[j].name
    entries = [shown.entry(page) for shown in found.examples]
    known_examples = [
        {"wording": e.wording, "of": e.of, "example": e.address.rpartition("/")[2]}
        for e in spec.examples
    ]
    pairs = matched_by_keys(entries, known_examples, EXAMPLE_KEYS)
    for i, j in pairs.items():
        known = spec.examples[j]
        found.examples[i].name = known.address.rpartition("/")[2]
        found.examples[i].known = known
    order = {id(shown): pairs.get(i, len(spec.examples) + i) for i, shown in enumerate(found.examples)}  # fmt: skip
    found.examples.sort(key=lambda shown: order[id(shown)])


def _type_codes(found: Found) -> None:
    """Codes of a table get the JSON type of the rows that hold them."""
    for made in found.lists:
        types = {table.row(no).get("type") for table, no in made.of}
        for item in made.items:
            if isinstance(item["code"], str) and len(types) == 1:
                item["code"] = typed_code(item["code"], *types)
