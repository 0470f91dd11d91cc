"""Grids made of the rows of an HTML table: below each header, or of cells that define a field each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from ...blocks import Cell, Grid, GridRow, Heading
from ...cells.definitions import read_definition
from .elements import Element, Text
from .spans import Line, MarkedRow, lines_of, rows_of
from .visible_text import Flow

_NUMBER = re.compile(r"\d+(\.\d+)*\.?")


def grids_of(rows: Sequence[MarkedRow]) -> list[Grid | Heading]:
    """Return a grid for each header of a table; rows of one cell above a header become headings."""
    lines = list(lines_of(rows))
    grids: list[Grid | Heading] = []
    at = 0
    while at < len(lines):
        below = _below_titles(lines, at)
        grids += [Heading(line.cells[0].text, line.line) for line in lines[at:below]]
        end = _end(lines, below)
        grids.append(_grid(lines[below:end]))
        at = end
    return grids


def _below_titles(lines: Sequence[Line], at: int) -> int:
    """Return the first row with several cells; the same row if there is none."""
    return next((n for n in range(at, len(lines)) if not lines[n].alone), at)


def _end(lines: Sequence[Line], at: int) -> int:
    """Return the row at which another header begins, or a title above one."""
    first = at + max(1, _header(lines, at))
    for end in range(first, len(lines)):
        if lines[end].head and not lines[end].alone:
            while end > first and lines[end - 1].alone:
                end -= 1
            return end
    return len(lines)


def _grid(lines: Sequence[Line]) -> Grid:
    header = _header(lines, 0)
    rows = tuple(GridRow(line.cells, line.line) for line in lines[header:])
    return Grid(lines[0].line, _joined(lines[:header]), rows)


def _header(lines: Sequence[Line], at: int) -> int:
    """Return how many rows the header has: those of the thead, else the first, unless numbered."""
    count = 0
    while at + count < len(lines) and lines[at + count].top:
        count += 1
    if count:
        return count
    if lines[at].head:
        count = 1
        while _goes_on(lines, at + count):
            count += 1
        return count
    return 0 if _NUMBER.fullmatch(lines[at].cells[0].text) else 1


def _goes_on(lines: Sequence[Line], at: int) -> bool:
    """Whether a row of header cells stands beside one that reaches down from the row above."""
    return at < len(lines) and lines[at].head and any(c.copy and c.text for c in lines[at].cells)


def _joined(lines: Sequence[Line]) -> tuple[Cell, ...]:
    """Return the header of one row or several, the texts of a column joined."""
    if not lines:
        return ()
    width = max(len(line.cells) for line in lines)
    columns = [[line.cells[at] for line in lines if at < len(line.cells)] for at in range(width)]
    return tuple(
        Cell("\n".join(cell.text for cell in column if cell.text and not cell.copy), column[0].line)
        for column in columns
    )


_MARKUP = re.compile(r"[*`]+")


def is_definitions(rows: Sequence[MarkedRow]) -> bool:
    """Whether a table has one column, and all cells define fields with type or mandatory mark."""
    if not rows or any(len(row.cells) != 1 or row.cells[0].tag == "th" for row in rows):
        return False
    read = [read_definition(_MARKUP.sub("", _begins(row.cells[0]))) for row in rows]
    return all(definition and definition.certain for definition in read)


def definitions(rows: Sequence[MarkedRow], line: int) -> Grid:
    """Return a grid without a header that has a row for each field, those within another below."""
    return Grid(line, (), tuple(_fields(rows, 0)))


def _fields(rows: Sequence[MarkedRow], depth: int) -> Iterator[GridRow]:
    for row in rows:
        cell = _field(row)
        yield GridRow((cell,), cell.line, depth=depth)
        for table in _inner(row.cells[0]):
            yield from _fields(rows_of(table), depth + 1)


def _field(row: MarkedRow) -> Cell:
    """Return what a cell says without the fields that further tables in it define."""
    element = row.cells[0]
    flow = Flow().add(_without(element.children))
    return Cell(flow.seen(), flow.line or element.line)


def _begins(element: Element) -> str:
    """Return the text of a cell above the first table in it."""
    above = takewhile(lambda node: isinstance(node, Text) or node.tag != "table", element.children)
    return Flow().add(above).seen()


def _without(nodes: Sequence[Element | Text]) -> Iterator[Element | Text]:
    return (node for node in nodes if not (isinstance(node, Element) and _defines(node)))


def _inner(element: Element) -> Iterator[Element]:
    return (node for node in element.elements() if _defines(node))


def _defines(element: Element) -> bool:
    return element.tag == "table" and is_definitions(rows_of(element))
