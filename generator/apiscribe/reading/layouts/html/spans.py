"""Cells of an HTML table put where they stand, those over several rows or columns spread out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ...blocks import Cell
from .elements import Element, Text
from .visible_text import Flow

_CELLS = frozenset(("td", "th"))
_GROUPS = frozenset(("thead", "tbody", "tfoot"))
_NO_PARTS = _CELLS | {"table", "caption"}
_WIDEST, _ENDLESS = 100, 1_000_000
_NUMBER = re.compile(r"\s*([0-9]{1,5})")


@dataclass(frozen=True, slots=True)
class Line:
    """One row of an HTML table, its cells spread out.

    `alone` if it has one cell only, over all columns; `head` if it stands in a thead or has
    header cells only; `depth` counts the rows of definitions that it lies in.
    """

    cells: tuple[Cell, ...]
    line: int
    alone: bool
    head: bool
    top: bool
    depth: int = 0


@dataclass(frozen=True, slots=True)
class MarkedRow:
    """A row as it is marked up, and the part of the table that it stands in."""

    element: Element
    part: Element
    cells: tuple[Element, ...]


@dataclass(slots=True)
class _Hanging:
    """A cell that reaches down into further rows."""

    cell: Cell
    rows: int


def rows_of(table: Element) -> list[MarkedRow]:
    """Return the rows of a table itself, not those of tables in its cells."""
    rows: list[MarkedRow] = []
    waiting: list[tuple[Element | Text, Element]] = [(child, table) for child in table.children]
    waiting.reverse()
    while waiting:
        node, part = waiting.pop()
        if isinstance(node, Text) or node.tag in _NO_PARTS:
            continue
        if node.tag == "tr":
            rows.append(MarkedRow(node, part, _cells_of(node)))
        else:
            part = node if node.tag in _GROUPS else part
            waiting += [(child, part) for child in reversed(node.children)]
    return rows


def _cells_of(row: Element) -> tuple[Element, ...]:
    cells: list[Element] = []
    waiting = row.children[::-1]
    while waiting:
        node = waiting.pop()
        if isinstance(node, Text) or node.tag == "table":
            continue
        if node.tag in _CELLS:
            cells.append(node)
        else:
            waiting += reversed(node.children)
    return tuple(cells)


def lines_of(rows: Sequence[MarkedRow]) -> Iterator[Line]:
    """Yield the rows of a table, spread out; rows without any text are left out."""
    width, last = 0, None
    hanging: dict[int, _Hanging] = {}
    for row in rows:
        if row.part is not last:
            hanging, last = {}, row.part
        alone = _is_alone(row, hanging, width)
        spread = tuple(_spread(row.cells, hanging, width or _WIDEST))
        cells = spread[:1] if alone else spread
        width = width or (0 if alone else len(spread))
        if any(cell.text for cell in cells):
            top = row.part.tag == "thead"
            head = top or all(cell.tag == "th" for cell in row.cells)
            yield Line(cells, _first(cells, row.element), alone, head, top)


def _is_alone(row: MarkedRow, hanging: dict[int, _Hanging], width: int) -> bool:
    if len(row.cells) != 1 or hanging:
        return False
    return width < 2 or _number(row.cells[0], "colspan") != 1


def _first(cells: Sequence[Cell], row: Element) -> int:
    return next((cell.line for cell in cells if cell.text and not cell.copy), row.line)


def _spread(own: Sequence[Element], hanging: dict[int, _Hanging], width: int) -> Iterator[Cell]:
    """Yield the cells of a row column by column; `hanging` is brought up to date."""
    column = 0
    for element in own:
        while column in hanging:
            yield _hung(hanging, column)
            column += 1
        rows, columns = _number(element, "rowspan"), _number(element, "colspan")
        cell = _cell(element)
        for _ in range(max(1, min(columns, width - column))):
            yield cell
            if rows != 1 and column < _WIDEST:
                hanging[column] = _Hanging(replace(cell, copy=True), rows - 1 if rows else _ENDLESS)
            cell = Cell("", cell.line, copy=True)
            column += 1
    while column in hanging:
        yield _hung(hanging, column)
        column += 1


def _hung(hanging: dict[int, _Hanging], column: int) -> Cell:
    hung = hanging[column]
    hung.rows -= 1
    if hung.rows == 0:
        del hanging[column]
    return hung.cell


def _cell(element: Element) -> Cell:
    flow = Flow().add(element.children)
    return Cell(flow.seen(), flow.line or element.line, coded=flow.coded)


def _number(element: Element, attribute: str) -> int:
    digits = _NUMBER.match(element.get(attribute))
    return int(digits[1]) if digits else 1
