"""The rows of a field table in a text dump."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

from ...blocks import Cell, GridRow
from ..paragraphs import Piece, cell, merged, pieces, seen
from .row_starts import Start, starts
from .run_on_rows import run_on
from .table import Body, TextTable

_TITLE = 120
_SHORTEST = 6
_LATIN = 4


def field_rows(table: TextTable) -> Body:
    """Return the rows of a field table and the line where it ends."""
    row_starts = starts(table.lines, table.head.end, table.end, table.endings, table.layout)
    if not row_starts:
        return Body(table.head.end)
    table.refuse(table.head.end, row_starts[0].line, "between the header and the first row")
    body = Body(table.end)
    ends = [*(start.line for start in row_starts[1:]), table.end]
    for start, end in zip(row_starts, ends, strict=True):
        row, body.end = _row(table, start, end, start is row_starts[-1])
        body.rows.append(row)
        if start is not row_starts[-1]:
            body.rows += _between(table, body.end, end)
    marks = 2 * sum(_has_mark(table, row) for row in body.rows) > len(body.rows)
    body.rows = [_marked(table, row, marks) for row in body.rows]
    _check_tail(table, body.end)
    return body


def _has_mark(table: TextTable, row: GridRow) -> bool:
    at = table.index("mandatory")
    return at is not None and at < len(row.cells) and bool(row.cells[at].text)


def _row(table: TextTable, start: Start, end: int, last: bool) -> tuple[GridRow, int]:
    alone = start.form == "alone" and start.named != start.line + 1
    return by_paragraphs(table, start, end, last) if alone else run_on(table, start, end, last)


def _marked(table: TextTable, row: GridRow, marks: bool) -> GridRow:
    """Return the row, with the mark of stray words in its description."""
    at = table.index("description")
    if at is None or at >= len(row.cells):
        return row
    _check_inner(table, row.cells[at], marks)
    if not stray(row.cells[at].text):
        return row
    return GridRow(row.cells, row.line, (*row.damage, "trailing"))


def _check_inner(table: TextTable, description: Cell, marks: bool) -> None:
    """Note a line of a description that ends as a row does: there another row is lost."""
    endings = replace(table.endings, typed=True, always=marks)
    for number, line in enumerate(description.text.split("\n"), description.line):
        if line.strip() and endings.inner(line):
            table.complain(number, "text within a row fits into no cell", _INNER)
            return


_INNER = "the line ends as a row does, yet no row begins below it"


def _between(table: TextTable, first: int, end: int) -> list[GridRow]:
    """Return the headings between two rows of a table; other text there fits nowhere."""
    left = seen(table.lines, first, end)
    if not left:
        return []
    text = table.lines[left[0] - 1].strip()
    if len(left) > 1 or len(text) > _TITLE or text[-1] not in ":：":
        table.refuse(first, end, "between two rows")
        return []
    return [GridRow((cell(text, left[0]),), left[0])]


def _check_tail(table: TextTable, first: int) -> None:
    """Note what follows the last row and ends as a row does: a row whose number is lost."""
    for number in seen(table.lines, first, table.end):
        line = table.lines[number - 1]
        if len(line) < _TITLE and table.endings.whole(line):
            table.refuse(number, number + 1, "below the last row")
            return


def by_paragraphs(table: TextTable, start: Start, end: int, last: bool) -> tuple[GridRow, int]:
    """Return a row whose cells are paragraphs, and the line where it ends."""
    paragraphs = pieces(table.lines, start.line, end)
    damage: tuple[str, ...] = ()
    if start.name and start.after < len(paragraphs[1].text.rstrip()):
        paragraphs, damage = [
            paragraphs[0],
            *_named(paragraphs[1], start),
            *paragraphs[2:],
        ], table.damage("glued")
    stop = _last_cell(table, paragraphs, last)
    row, used = paragraphs[:stop], paragraphs[stop - 1].end
    if len(row) < table.width and (ends := _both(table, row[-1], start)):
        row, damage = [*row[:-1], *ends], table.damage("glued")
    return GridRow(_cells(table, row), start.line, damage), used


def _named(piece: Piece, start: Start) -> list[Piece]:
    """Return a paragraph that begins with the row's name, cut after it."""
    name, rest = piece.text[: start.after], piece.text[start.after :]
    line = piece.line + (1 if rest.startswith("\n") else 0)
    return [Piece(name, piece.line, piece.line + 1), Piece(rest.lstrip("\n"), line, piece.end)]


def _both(table: TextTable, piece: Piece, start: Start) -> list[Piece] | None:
    """Return type and mandatory mark that one paragraph holds together."""
    ending = table.endings.at(piece.text, start.name, glued=True)
    if not ending or ending.type or not ending.type < ending.mandatory < ending.end:
        return None
    text = piece.text
    return [
        Piece(text[: ending.mandatory], piece.line, piece.end),
        Piece(text[ending.mandatory :], piece.line, piece.end),
    ]


def _last_cell(table: TextTable, paragraphs: list[Piece], last: bool) -> int:
    """Return how many paragraphs are of the row: up to its mark, else as many as it has cells."""
    end = len(paragraphs)
    first = (table.index("description") or 0) + 1
    if table.endings.marked and table.head.columns[-1] == "mandatory":
        marks = (i for i in range(first, end) if _is_mark(table, paragraphs[i].text))
        stop = next(marks, None)
        if stop is not None:
            return stop + 1
    return min(end, table.width) if last else _filled(paragraphs, table.width)


def _filled(paragraphs: list[Piece], width: int) -> int:
    """Return the number of paragraphs without the empty ones at the end that no cell needs."""
    end = len(paragraphs)
    while end > width and not paragraphs[end - 1].text:
        end -= 1
    return end


def _is_mark(table: TextTable, text: str) -> bool:
    ending = table.endings.at(text, "", glued=True) if text and len(text) < _TITLE else None
    return ending is not None and ending.mandatory < ending.end and not ending.type


def _cells(table: TextTable, row: list[Piece]) -> tuple[Cell, ...]:
    """Return the cells of a row; paragraphs too many belong to its description."""
    extra = len(row) - table.width
    at = table.index("description")
    if extra <= 0 or at is None:
        return tuple(cell(piece.text, piece.line) for piece in row)
    whole = merged(row[at : at + extra + 1])
    before = [cell(piece.text, piece.line) for piece in row[:at]]
    return (*before, whole, *(cell(piece.text, piece.line) for piece in row[at + extra + 1 :]))


def stray(text: str) -> bool:
    """Whether words were left over in a description."""
    return _doubled(text) or (not text.isascii() and _foreign_word(text.split()))


def _doubled(text: str) -> bool:
    joined = "".join(text.split())
    half = len(joined) // 2
    return half >= _SHORTEST and len(joined) % 2 == 0 and joined[:half] == joined[half:]


def _foreign_word(words: list[str]) -> bool:
    """Whether just one Cyrillic word stands among Latin ones."""
    cyrillic = sum(_cyrillic(word) for word in words)
    return cyrillic == 1 and sum(_latin(word) for word in words) >= _LATIN


def _latin(word: str) -> bool:
    return word.isascii() and any(map(str.isalpha, word))


def _cyrillic(word: str) -> bool:
    letters = [letter for letter in word if letter.isalpha()]
    return bool(letters) and all("CYRILLIC" in unicodedata.name(i, "") for i in letters)
