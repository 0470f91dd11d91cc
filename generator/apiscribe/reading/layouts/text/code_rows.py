"""The rows of a code list in a text dump."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ...blocks import Cell, GridRow
from ...cells.mandatory import read_flag
from ..paragraphs import Piece, blank, cell, merged, pieces, text_of
from .code_cuts import cut
from .table import Body, TextTable

_WORD = r"[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+_?|[A-Z][A-Z0-9]+|[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+"
# such as "LID_OPEN"
_ALONE = re.compile(rf"\s*(?:[0-9]{{1,9}}|null|{_WORD})\s*")
# such as "LID_OPEN The lid is open"
_SPACED = re.compile(rf"\s*([0-9]{{1,9}}|null|{_WORD})\s+(?=[^\s=–—-])")
# such as "OPENThe lid is open"
_GLUED = re.compile(r"\s*([0-9]{1,9}(?=[^\W\d_a-z])|[A-Z][A-Z0-9_]+(?=[A-Z][a-z]|[^\W\d_A-Za-z]))")
# such as "Note: nobody has shut it"
_NOTE = re.compile(r"[^\W\d]{1,15}[:：]\s*\S")


@dataclass(frozen=True, slots=True)
class _Code:
    line: int
    form: str
    code: str
    after: int


def code_rows(table: TextTable) -> Body:
    """Return the rows of a code list and the line where it ends."""
    row_starts = list(_starts(table))
    if not row_starts:
        return Body(table.head.end)
    table.refuse(table.head.end, row_starts[0].line, "between the header and the first code")
    body = Body(table.end)
    ends = [*(start.line for start in row_starts[1:]), table.end]
    for start, end in zip(row_starts, ends, strict=True):
        drawn = start.form == "alone" or table.layout == "lines"
        cut_row = _drawn if drawn else _run_on
        row, body.end = cut_row(table, start, end, start is row_starts[-1])
        body.rows.append(row)
    return body


def _starts(table: TextTable) -> Iterator[_Code]:
    """Yield the lines on which a row of the list begins."""
    paragraphs = pieces(table.lines, table.head.end, table.end)
    above: _Code | None = None
    first = 0
    for at, piece in enumerate(paragraphs):
        begun = [code for code in _within(table, piece) if _alike(above, code)]
        if above and len(begun) == 1 and not _complete(table, paragraphs, first, at):
            begun = []
        if above and above.form != "alone" and not begun and table.layout != "lines":
            return
        yield from begun
        if begun:
            above, first = begun[-1], at


def _within(table: TextTable, piece: Piece) -> list[_Code]:
    """Return the codes that lines of a paragraph begin with; in the layout of lines, its first."""
    texts = piece.text.split("\n")
    single = texts[:1] if table.layout == "lines" else texts
    codes = (_code_at(text, line, table.layout) for line, text in enumerate(single, piece.line))
    several = table.layout == "lines" and len(texts) > 1
    return [code for code in codes if code and not (several and code.form == "alone")]


def _alike(above: _Code | None, code: _Code) -> bool:
    """Whether a code is of the same kind as the one above: a number, or a word."""
    if above is None or "null" in (code.code, above.code):
        return True
    return code.code.isdigit() == above.code.isdigit()


def _code_at(text: str, line: int, layout: str) -> _Code | None:
    if _ALONE.fullmatch(text):
        return _Code(line, "alone", text.strip(), len(text))
    spaced = _SPACED.match(text) if layout == "spaced" else None
    if spaced:
        return _Code(line, "spaced", spaced[1], spaced.end(1))
    glued = _GLUED.match(text)
    return _Code(line, "glued", glued[1], glued.end()) if glued else None


def code_form(line: str) -> str | None:
    """Return how a line stands that seems to begin with a code: "alone", "spaced" or "glued"."""
    code = _code_at(line, 1, "spaced")
    return code.form if code else None


def _complete(table: TextTable, paragraphs: list[Piece], first: int, at: int) -> bool:
    """Whether the row above has its cells, so that a code may begin the next one."""
    cells = at - first
    if cells >= table.width or not _ALONE.fullmatch(paragraphs[first].text):
        return True
    flag = table.index("rendered")
    if flag is None:
        return cells > 1
    if cells < table.width - 1 or at + flag >= len(paragraphs):
        return False
    titled = not _ALONE.fullmatch(paragraphs[at + 1].text)
    return titled and read_flag(paragraphs[at + flag].text) is not None


def _drawn(table: TextTable, start: _Code, end: int, last: bool) -> tuple[GridRow, int]:
    """Return a row whose cells are paragraphs, the first few of which may be glued."""
    paragraphs = pieces(table.lines, start.line, end)
    glued = start.form == "glued"
    head = _glued_cells(table, start, paragraphs[0].text) if glued else [_cell(paragraphs[0])]
    paragraphs = paragraphs[1:]
    while len(head) + len(paragraphs) > table.width and paragraphs and not paragraphs[-1].text:
        paragraphs.pop()
    stop = _last_cell(table, paragraphs, len(head))
    if not last and stop < len(paragraphs):
        table.refuse(paragraphs[stop].line, end, "between two codes")
    used = paragraphs[stop - 1].end if stop else _below(table, start.line)
    cells = _joined(table, head, paragraphs[:stop])
    return GridRow(tuple(cells), start.line, table.damage(start.form)), used


def _below(table: TextTable, first: int) -> int:
    """Return the line after the paragraph that begins on a line."""
    end = first + 1
    while end < table.end and not blank(table.lines[end - 1]):
        end += 1
    return end


def _joined(table: TextTable, head: list[Cell], paragraphs: list[Piece]) -> list[Cell]:
    """Return a row's cells; paragraphs too many belong to the one that may hold several."""
    for piece in paragraphs:
        _check_inner(table, piece)
    extra = len(head) + len(paragraphs) - table.width
    at = _wide(table) - len(head)
    if extra <= 0:
        return [*head, *map(_cell, paragraphs)]
    if at < 0:
        text = "\n".join([head[-1].text, *(piece.text for piece in paragraphs)])
        return [*head[:-1], Cell(text, head[-1].line)]
    whole = merged(paragraphs[at : at + extra + 1])
    return [*head, *map(_cell, paragraphs[:at]), whole, *map(_cell, paragraphs[at + extra + 1 :])]


def _check_inner(table: TextTable, piece: Piece) -> None:
    """Note a line within a cell that begins as the next row might."""
    if "\n" not in piece.text:
        return
    for number, line in enumerate(piece.text.split("\n")[1:], piece.line + 1):
        if _ALONE.fullmatch(line) or _GLUED.match(line):
            table.complain(number, "text within a row fits into no cell", _INNER)


_INNER = "the line begins as a code does, and no blank line sets it apart"


def _glued_cells(table: TextTable, start: _Code, text: str) -> list[Cell]:
    """Return the code, and the cells glued to it."""
    _check_inner(table, Piece(text, start.line, start.line))
    cuts = cut(text, start.after, table.head.columns[1:], glued=start.form == "glued")
    if cuts is None:
        tried = "no single place, or more than one, looks like the border of two cells"
        table.complain(start.line, "the cells of a code cannot be told apart", tried)
        cuts = [(start.after, len(text))]
    code = cell(text, start.line, 0, start.after)
    return [code, *(cell(text, start.line, *where) for where in cuts)]


def _cell(piece: Piece) -> Cell:
    return cell(piece.text, piece.line)


def _wide(table: TextTable) -> int:
    """Return the column that may hold several paragraphs."""
    columns = (table.index(kind) for kind in ("comment", "description", "title"))
    return next((at for at in columns if at is not None), table.width - 1)


def _last_cell(table: TextTable, paragraphs: list[Piece], before: int) -> int:
    """Return how many paragraphs a row has: notes below its comment belong to it."""
    stop = min(table.width - before, len(paragraphs))
    if _wide(table) < table.width - 1:
        return stop
    while stop < len(paragraphs) and _NOTE.match(paragraphs[stop].text):
        stop += 1
    return stop


def _run_on(table: TextTable, start: _Code, end: int, last: bool) -> tuple[GridRow, int]:
    """Return a row whose cells are glued, or a space apart."""
    end = _below(table, start.line) if last else end
    cells = _glued_cells(table, start, text_of(table.lines, start.line, end))
    return GridRow(tuple(cells), start.line, table.damage(start.form)), end
