"""Rows of a text dump whose cells run on: glued together, or a space apart."""

from __future__ import annotations

from dataclasses import dataclass

from ...blocks import Cell, GridRow
from ..paragraphs import cell, seen, text_of
from .row_ends import Ending
from .row_starts import Start
from .table import TextTable

_USUAL = ["no", "name", "description", "type", "mandatory"]


@dataclass(frozen=True, slots=True)
class _Row:
    """A row, its lines with text on them, and those of them that may end it."""

    table: TextTable
    start: Start
    lines: dict[int, None]
    ended: dict[int, Ending]

    def text(self, number: int) -> str:
        """Return what a line holds of the row behind its name."""
        line = self.table.lines[number - 1]
        return line[self.start.after :] if number == self.start.named else line

    def bare(self, number: int) -> bool:
        """Whether a line holds nothing but the end of a row."""
        ending = self.ended.get(number)
        return ending is not None and not self.text(number)[: ending.type].strip()


def run_on(table: TextTable, start: Start, end: int, last: bool) -> tuple[GridRow, int]:
    """Return a row whose number and name run on, and the line where it ends."""
    row = _Row(table, start, dict.fromkeys(seen(table.lines, start.line, end)), {})
    for number in row.lines:
        if number >= start.named and (ending := _ending(row, number)):
            row.ended[number] = ending
    _check_order(table, start)
    _check_name(row)
    stop = _last_line(row, last)
    cells = _cells(row, stop)
    if not any(kept.text for kept in cells[2:]):
        cells = cells[:2]
    split = ("split",) if start.form == "alone" and start.named > start.line else ()
    return GridRow(cells, start.line, (*table.damage(start.form), *split)), stop + 1


def _ending(row: _Row, number: int) -> Ending | None:
    start = row.start
    own = number > start.named
    return row.table.endings.at(row.text(number), start.name, start.form == "glued", own)


def _check_order(table: TextTable, start: Start) -> None:
    """Note a row whose columns stand in an order that cannot be told from text."""
    kinds = table.head.columns
    if "description" not in kinds or [*kinds] != [kind for kind in _USUAL if kind in kinds]:
        tried = "only number, name, description, type and mark, in this order, can be told apart"
        table.complain(start.line, "a row that runs on cannot be cut", tried)


def _check_name(row: _Row) -> None:
    """Note a name that runs on into a description, as that begins with no capital."""
    start, rest = row.start, row.text(row.start.named)
    if start.form == "glued" and start.name and rest[:1].isspace() and rest.strip():
        tried = f"{start.name!r} may be the name and the first word of the description"
        row.table.complain(start.line, "the end of the name cannot be told", tried)


def _last_line(row: _Row, last: bool) -> int:
    """Return the line on which the row ends."""
    if not row.ended:
        return _unended(row, last)
    return _first_end(row) if last else max(row.ended)


def _first_end(row: _Row) -> int:
    """Return the end of the first paragraph that ends a last row, or the mark below it."""
    stop, *others = row.ended
    for number in others:
        here = row.ended[stop]
        marked = here.mandatory < here.end
        near = all(line in row.lines for line in range(stop, number))
        if marked or not (near or row.ended[number].type == row.ended[number].mandatory):
            break
        stop = number
    return stop


def _unended(row: _Row, last: bool) -> int:
    """Return the last line of a row that ends with neither type nor mark, if that can be."""
    stop = next(reversed(row.lines))
    if last:
        stop = next((n for n in row.lines if n >= row.start.named and n + 1 not in row.lines), stop)
    word = "".join(row.text(stop).split()[-1:]) if stop >= row.start.named else ""
    endings = row.table.endings
    if (endings.typed or endings.marked) and _unsure(word, row.start.form == "glued"):
        tried = "its last word is no type that is known, and no mandatory mark follows it"
        row.table.complain(stop, "the end of the description cannot be told", tried)
    return stop


def _unsure(word: str, glued: bool) -> bool:
    """Whether the last word of a description may be a type, or hold one."""
    return glued or (word.isascii() and word[-1:].isalnum() and word[0].islower())


def _cells(row: _Row, stop: int) -> tuple[Cell, ...]:
    """Return the cells of a row in the order of its header."""
    start, lines = row.start, row.table.lines
    text = text_of(lines, start.line, stop + 1)
    offsets = [0]
    for line in lines[start.line - 1 : stop]:
        offsets.append(offsets[-1] + len(line) + 1)
    behind = offsets[start.named - start.line] + start.after
    kind, mark = _borders(row, stop, offsets, len(text))
    cuts = {
        "no": (0, start.at),
        "name": (max(start.at, behind - len(start.name)), behind),
        "description": (behind, kind),
        "type": (kind, mark),
        "mandatory": (mark, len(text)),
    }
    return tuple(
        cell(text, start.line, *cuts[column]) if column in cuts else Cell("", start.line)
        for column in row.table.head.columns
    )


def _borders(row: _Row, stop: int, offsets: list[int], end: int) -> tuple[int, int]:
    """Return where type and mark begin in the row's text; the type may be a line above."""
    ending = row.ended.get(stop)
    if not ending:
        return end, end
    mark = _offset(row, stop, offsets) + ending.mandatory
    above = max((number for number in row.ended if number < stop), default=0)
    if row.bare(stop) and ending.type == ending.mandatory and _typed_above(row, above, stop):
        return _offset(row, above, offsets) + row.ended[above].type, mark
    return _offset(row, stop, offsets) + ending.type, mark


def _typed_above(row: _Row, above: int, stop: int) -> bool:
    """Whether the line above a mark ends with a type, and no more than blank lines lie between."""
    if not above or any(number in row.lines for number in range(above + 1, stop)):
        return False
    ending, text = row.ended[above], row.text(above)
    glued = ending.type > 0 and not text[ending.type - 1].isspace()
    return ending.mandatory == ending.end and (row.bare(above) or glued)


def _offset(row: _Row, number: int, offsets: list[int]) -> int:
    behind = row.start.after if number == row.start.named else 0
    return offsets[number - row.start.line] + behind
