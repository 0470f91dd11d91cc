"""Lists of codes in prose: those that descriptions list, those that examples show."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, TypeAlias

from ..cells.letters import digest
from .codelists import CodeTable
from .examples import PrintedExample
from .field_tables import FieldTable
from .fields import UNTOLD, Field

_Rows: TypeAlias = dict[str, dict[str, dict[str, Any]]]
_CODE = re.compile(r"[A-Z][A-Z0-9]*|[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+")


def read_value_lists(tables: Sequence[FieldTable], lined: bool) -> list[CodeTable]:
    """Return the lists in descriptions; fields of one name that list the same share one.

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
            code_table = lists.setdefault(key, CodeTable(field.cell.line, _items(field, lined)))
            code_table.of.append((table, row["no"]))
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
    tables: Sequence[FieldTable], lists: Sequence[CodeTable], examples: Sequence[PrintedExample]
) -> list[CodeTable]:
    """Return lists of the codes that examples show, of rows called code that no list is of.

    Where a table of the page lists them, that one is of the row. Only of what is read: what
    is sent in an example says little of what may be sent.
    """
    homes = _Homes(lists)
    rows = {id(table): _below(table) for table in tables if table.direction != "request"}
    new: list[CodeTable] = []
    for example in examples:
        table = example.table
        if table is None or id(table) not in rows:
            continue
        for no, codes in _shown(rows[id(table)], example.value).items():
            if not homes.listed(table, no, codes) and len(codes) > 1:
                items = [{"code": c, "line": example.line, "summary": UNTOLD} for c in codes]
                new.append(CodeTable(example.line, items, None, [(table, no)]))
                homes.rows.add((id(table), no))
    return new


class _Homes:
    """The rows that a list is of, and the lists that are of no row yet, by their codes."""

    def __init__(self, lists: Sequence[CodeTable]) -> None:
        self.rows = {(id(table), no) for codes in lists for table, no in codes.of}
        self._codes = [({item["code"] for item in c.items}, c) for c in lists if not c.of]
        self._holding: dict[Any, list[int]] = {}
        for at, (codes, _) in enumerate(self._codes):
            for code in codes:
                self._holding.setdefault(code, []).append(at)

    def listed(self, table: FieldTable, no: str, codes: Sequence[str]) -> bool:
        """Return whether a list is of this row; the first that has all the codes becomes one."""
        if (id(table), no) in self.rows:
            return True
        holding = min((self._holding.get(code, []) for code in codes), key=len, default=[])
        home = next((at for at in holding if self._codes[at][0].issuperset(codes)), None)
        if home is None:
            return False
        self._codes[home][1].of.append((table, no))
        self.rows.add((id(table), no))
        return True


def _below(table: FieldTable) -> _Rows:
    """Return the rows of a table by the number of the row that they lie in, and by name."""
    rows: _Rows = {}
    for row in table.rows:
        rows.setdefault(row["no"].rpartition(".")[0], {})[row["name"]] = row
    return rows


def _shown(rows: _Rows, value: Any) -> dict[str, list[str]]:
    """Return the codes that a JSON value has at each row called code, each once."""
    shown: dict[str, dict[str, None]] = {}
    for row, text in _leaves(rows, "", value):
        if row["name"] == "code" and row.get("type") == "string":
            codes = shown.setdefault(row["no"], {})
            codes |= {text: None} if _CODE.fullmatch(text) else {}
    return {no: [*codes] for no, codes in shown.items()}


def _leaves(rows: _Rows, no: str, value: Any) -> Iterator[tuple[dict[str, Any], str]]:
    """Yield each text in a JSON value with the row that it belongs to."""
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
