"""Tables of one column, each cell of which defines a field, and those that lie in such cells."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from ...blocks import Cell, Grid, GridRow
from ...cells.definitions import read_definition
from .elements import Element, Text
from .spans import MarkedRow, rows_of
from .visible_text import Flow

_MARKUP = re.compile(r"[*`]+")


def is_definitions(rows: Sequence[MarkedRow]) -> bool:
    """Whether a table has one column, and all cells define fields with type or mandatory mark."""
    if not rows or any(len(row.cells) != 1 or row.cells[0].tag == "th" for row in rows):
        return False
    read = [read_definition(_MARKUP.sub("", _begins(row.cells[0]))) for row in rows]
    return all(definition and definition.certain for definition in read)


def definitions(rows: Sequence[MarkedRow], line: int) -> Grid:
    """Return a grid without a header that has a row for each field, those within another below."""
    return Grid(line, (), tuple(_rows(rows, 0)))


def _rows(rows: Sequence[MarkedRow], depth: int) -> Iterator[GridRow]:
    for row in rows:
        cell = _cell(row)
        yield GridRow((cell,), cell.line, depth=depth)
        for table in _inner(row.cells[0]):
            yield from _rows(rows_of(table), depth + 1)


def _cell(row: MarkedRow) -> Cell:
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
