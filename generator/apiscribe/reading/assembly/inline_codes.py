"""Lists of codes in prose: those that descriptions list, those that examples show."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from ..cells.wording import digest
from .codelists import CodeTable
from .examples import Shown
from .field_tables import FieldTable
from .fields import UNTOLD, Field

_CODE = re.compile(r"[A-Z][A-Z0-9]*|[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+")


def read_value_lists(tables: Sequence[FieldTable], lined: bool) -> list[CodeTable]:
    """The lists in descriptions; fields of one name that list the same share one.

    `lined` tells that line breaks within cells are lines of the file.
    """
    lists: dict[tuple[Any, ...], CodeTable] = {}
    for table in tables:
        for field, row in zip(table.fields, table.rows, strict=True):
            values = field.description.values
            if not values:
                continue
            codes = tuple((type(value.code), value.code) for value in values)
            key = (field.name.name, table.direction, codes)
            made = lists.setdefault(key, CodeTable(field.cell.line, _items(field, lined)))
            made.of.append((table, row["no"]))
    return list(lists.values())


def _items(field: Field, lined: bool) -> list[dict[str, Any]]:
    items = []
    for value in field.description.values:
        line = field.cell.line + value.line * lined
        item: dict[str, Any] = {"code": value.code, "line": line, "summary": UNTOLD}
        item |= {"title": value.title} if value.title else {}
        item |= {"wording": digest(value.text)} if value.text else {}
        items.append(item)
    return items


def shown_lists(
    tables: Sequence[FieldTable], lists: Sequence[CodeTable], examples: Sequence[Shown]
) -> list[CodeTable]:
    """Lists of the codes that examples show, of rows called code that no list is of.

    Where a table of the page lists them, that one is of the row. Only of what is read: what
    is sent in an example says little of what may be sent.
    """
    listed = {(id(table), no) for made in lists for table, no in made.of}
    free = [made for made in lists if not made.of]
    found = []
    for example in examples:
        table = example.table
        if table is None or table.direction == "request":
            continue
        for no, codes in _shown(table, example.value).items():
            if (id(table), no) in listed:
                continue
            home = next((made for made in free if codes and _holds(made, codes)), None)
            if home:
                home.of.append((table, no))
            elif len(codes) > 1:
                items = [{"code": c, "line": example.line, "summary": UNTOLD} for c in codes]
                found.append(CodeTable(example.line, items, None, [(table, no)]))
            listed |= {(id(table), no)} if home or len(codes) > 1 else set()
    return found


def _holds(made: CodeTable, codes: Sequence[str]) -> bool:
    return {item["code"] for item in made.items}.issuperset(codes)


def _shown(table: FieldTable, value: Any) -> dict[str, list[str]]:
    """The codes that a JSON value has at each row called code."""
    rows: dict[str, dict[str, dict[str, Any]]] = {}
    for row in table.rows:
        rows.setdefault(row["no"].rpartition(".")[0], {})[row["name"]] = row
    found: dict[str, list[str]] = {}
    for row, text in _leaves(rows, "", value):
        wanted = row["name"] == "code" and row.get("type") == "string"
        codes = found.setdefault(row["no"], []) if wanted else []
        if _CODE.fullmatch(text) and text not in codes:
            codes.append(text)
    return found


def _leaves(
    rows: dict[str, dict[str, dict[str, Any]]], no: str, value: Any
) -> Iterator[tuple[dict[str, Any], str]]:
    """Each text in a JSON value with the row that it belongs to."""
    if isinstance(value, list):
        for item in value:
            yield from _leaves(rows, no, item)
        return
    known = rows.get(no, {})
    members = value.items() if isinstance(value, dict) else ()
    for row, item in ((known[name], item) for name, item in members if name in known):
        if isinstance(item, str):
            yield row, item
        yield from _leaves(rows, row["no"], item)
