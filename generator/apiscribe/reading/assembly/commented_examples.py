"""Fields that nothing but an example tells of: its members, each with a comment behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..blocks import Block, Cell, Grid, GridRow, Snippet, nonspace
from .accounting import Ledger
from .table_kinds import table_kind

_HEADER = ("Name", "Type", "Description")
# such as "\"depth\": 3, // how deep the lid is"
_MEMBER = re.compile(
    r"\s*\"(?P<name>[A-Za-z_$@][\w.$@-]{0,79})\"\s*:\s*(?P<value>[^\n]{0,400}?)\s*,?\s*(?://\s*(?P<comment>[^\n]{1,400}))?"
)
_TYPES = (
    # such as "\"blue\""
    ("string", re.compile(r"\".*\"")),
    # such as "7"
    ("integer", re.compile(r"-?[0-9]+")),
    # such as "7.5"
    ("number", re.compile(r"-?[0-9]+\.[0-9]+")),
    # such as "true"
    ("boolean", re.compile(r"true|false")),
    # such as "{"
    ("object", re.compile(r"\{.*")),
    # such as "[{"
    ("array", re.compile(r"\[.*")),
)


def with_commented_examples(blocks: Sequence[Block], ledger: Ledger) -> Iterator[Block]:
    """Yield the blocks of a page; where it has no table of fields, one behind each such example."""
    tabled = any(isinstance(b, Grid) and table_kind(b, 0) == "fields" for b in blocks)
    for block in blocks:
        if isinstance(block, Snippet) and not tabled and (rows := _rows(block)):
            ledger.placed -= sum(nonspace(cell.text) for row in rows for cell in row.cells)
            header = tuple(Cell(text, block.line, copy=True) for text in _HEADER)
            yield Grid(block.line, header, rows)
        yield block


def _rows(snippet: Snippet) -> tuple[GridRow, ...]:
    """Return a row for each member; none where fewer than half of them have a comment."""
    rows, commented, depth = [], 0, 0
    for number, line in enumerate(snippet.text.split("\n")):
        member = _MEMBER.fullmatch(line)
        if member:
            rows.append(_row(member, snippet.line + number, max(0, depth - 1)))
            commented += bool(member["comment"])
        code = line.partition("//")[0]
        depth += code.count("{") - code.count("}")
    return tuple(rows) if rows and commented * 2 >= len(rows) else ()


def _row(member: re.Match[str], line: int, depth: int) -> GridRow:
    value = member["value"]
    kind = next((kind for kind, pattern in _TYPES if pattern.fullmatch(value)), "")
    texts = ("> " * depth + member["name"], kind, member["comment"] or "")
    return GridRow(tuple(Cell(text, line) for text in texts), line)
