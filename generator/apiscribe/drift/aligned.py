"""The page as read, in the numbers that the spec knows its rows by.

So the decisions, which cite rows by number, can be applied to it, and two contracts can be
compared node by node.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from ..reading.facts import CodeList, Page, Row, Table
from ..reading.matching.rows import Pair, above

_FIRST = 1_000_000


@dataclass(frozen=True, slots=True)
class Aligned:
    """A page in the spec's numbers; `of` gives for each row's address the one used here."""

    page: Page
    of: Mapping[str, str]


def align(spec: Page, read: Page, pairs: Mapping[str, list[Pair]]) -> Aligned:
    """Return the page as read, every row that the spec knows under its number there."""
    known = {table.address: table for table in spec.tables}
    numbers = {
        table.address: dict(_numbers(table, known.get(table.address), pairs[table.address.partition("#")[2]]))
        for table in read.tables
    }  # fmt: skip
    of = {
        row.address: f"{table.address}/{numbers[table.address][row.no]}"
        for table in read.tables
        for row in table.rows
    }
    tables = tuple(_table(table, known.get(table.address), of) for table in read.tables)
    lists = {code_list.address: code_list for code_list in spec.codes}
    codes = tuple(_list(new, lists.get(new.address), of) for new in read.codes)
    return Aligned(replace(read, tables=tables, codes=codes), of)


def _numbers(new: Table, old: Table | None, pairs: list[Pair]) -> Iterator[tuple[str, str]]:
    """Yield for each number of the page the number to use: the spec's, or one that is free."""
    numbers = {b.no: a.no for a, b in pairs if a and b}
    printed = {row.no for row in new.rows}
    base = old.under.rpartition("/")[2] if old and old.under else ""
    for index, row in enumerate(new.rows):
        if row.no not in numbers:
            parent = above(row.no, printed)
            prefix = numbers[parent] if parent else base or row.no.rpartition(".")[0]
            numbers[row.no] = f"{prefix}.{_FIRST + index}".lstrip(".")
        yield row.no, numbers[row.no]


def _table(new: Table, old: Table | None, of: Mapping[str, str]) -> Table:
    rows = tuple(_row(row, of[row.address]) for row in new.rows)
    under = old.under if old else of.get(new.under or "", new.under)
    return replace(new, rows=rows, under=under, when=old.when if old else new.when)


def _row(row: Row, address: str) -> Row:
    return replace(row, address=address, no=address.rpartition("/")[2])


def _list(new: CodeList, old: CodeList | None, of: Mapping[str, str]) -> CodeList:
    return replace(new, of=old.of if old else tuple(of.get(row, row) for row in new.of))
