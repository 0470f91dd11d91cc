"""A table of a text dump on its way to a grid: its header, its lines, what fits nowhere."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from ....problems import Problems, count, shown
from ...blocks import Cell, GridRow
from ...cells.headers import COLUMNS, column, columns, grid_kind, split_headers
from ...cells.letters import flattened
from ...source.text import Source
from ..paragraphs import blank, seen
from .row_ends import Endings

# such as "https://api.test.example/v2"
_URL = re.compile(r"https?://\S+")
# A header has no more lines with text on them than this, additions in brackets included.
_MOST = 12
_WIDEST = 300
# such as "4.1"
_NUMBER = re.compile(r"\s*[0-9]+(?:\.[0-9]+)*\.?\s*\Z")
_MARKS = "*_:;|"
_OPENINGS = frozenset(word[:2] for word in COLUMNS)
_FIRST = frozenset(("no", "name", "code", "environment", "url"))
# such as "4.1 depth"
_NUMBERED = re.compile(r"\W*\d+")
# such as "LID_OPEN"
_CODED = re.compile(r"\W*(?:\d+|[A-Z][A-Z0-9_]+|[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+|null)")


@dataclass(frozen=True, slots=True)
class Head:
    """The header of a table: what it lists, its cells, what they hold, the line after it."""

    kind: str
    cells: tuple[Cell, ...]
    columns: tuple[str | None, ...]
    line: int
    end: int


def head_at(lines: Sequence[str], first: int) -> Head | None:
    """Return the header that begins on a line, if one does."""
    line = lines[first - 1].strip()
    if not line or line[0].isdigit() or not _may_head(line):
        return None
    known = column(line)
    if known is None and split_headers(line) is None:
        return _loose(lines, first) if " " in line else None
    if known and _named(lines, first):
        return None
    return _longest(lines, first)


def _named(lines: Sequence[str], first: int) -> bool:
    """Whether the line is the name cell of a row: a bare number stands before it."""
    before = first - 1
    while before > 0 and blank(lines[before - 1]):
        before -= 1
    return before > 0 and bool(_NUMBER.match(lines[before - 1]))


def _loose(lines: Sequence[str], first: int) -> Head | None:
    """Return a header of which the first line holds several cells, but not all."""
    words = lines[first - 1].split()
    return _longest(lines, first) if len(words) < 12 and column(words[0]) else None


def _longest(lines: Sequence[str], first: int) -> Head | None:
    """Return the header of the most lines that begins on a line."""
    for end in reversed(_ends(lines, first)):
        text = "\n".join(lines[first - 1 : end - 1])
        cells = split_headers(text)
        if cells and (len(cells) > 2 or _begins_row(lines, end, grid_kind(cells))):
            return None if _titled(lines, first, cells) else _head(text, cells, first, end)
    return None


def _titled(lines: Sequence[str], first: int, cells: tuple[str, ...]) -> bool:
    """Whether the first cell is a heading rather: no table begins so, and one begins below."""
    if columns(cells)[0] in _FIRST or blank(lines[first - 1]):
        return False
    below = next((n for n in range(first + 1, len(lines) + 1) if not blank(lines[n - 1])), 0)
    return bool(below) and head_at(lines, below) is not None


def _begins_row(lines: Sequence[str], number: int, kind: str | None) -> bool:
    """Whether the next lines may be the first row below a header; a page may end there."""
    below = [line for line in lines[number - 1 : number + 5] if not blank(line)]
    if kind == "environments":
        return any("://" in line for line in below[:2])
    rows = _NUMBERED if kind == "fields" else _CODED
    return not below or bool(rows.match(below[0]))


def _ends(lines: Sequence[str], first: int) -> list[int]:
    """Return where a header may end: after each of the next few lines that begin as one might."""
    ends: list[int] = []
    kinds: set[str] = set()
    for number in range(first, min(first + 3 * _MOST, len(lines) + 1)):
        line = lines[number - 1].strip()
        if blank(line):
            continue
        kind = column(line) or column(line.split()[0])
        if kind in kinds or len(ends) == _MOST or not _may_head(line):
            break
        kinds |= {kind} if kind else set()
        ends.append(number + 1)
    return ends


def _may_head(line: str) -> bool:
    """Whether a line begins as a header cell does, or as the addition to one."""
    if len(line) > _WIDEST or _NUMBER.match(line):
        return False
    start = flattened(line.lstrip(_MARKS)[:2]).casefold()
    return start in _OPENINGS or line[0] in "(（" or line[0].isdigit()


def _head(text: str, texts: tuple[str, ...], first: int, end: int) -> Head:
    """Return the header with each cell's line; a number column is added where none is drawn."""
    cells, at = [], 0
    for part in texts:
        at = text.index(part, at)
        cells.append(Cell(part, first + text.count("\n", 0, at)))
        at += len(part)
    kinds, kind = columns(texts), grid_kind(texts) or ""
    if kind == "fields" and "no" not in kinds:
        cells, kinds = [Cell("", first), *cells], ("no", *kinds)
    return Head(kind, tuple(cells), kinds, first, end)


@dataclass(frozen=True, slots=True)
class TextTable:
    """What is known of a table before its rows are cut: `end` is the line after its last."""

    source: Source
    problems: Problems
    layout: str
    head: Head
    end: int
    endings: Endings

    @property
    def lines(self) -> tuple[str, ...]:
        """Return the lines of the page."""
        return self.source.lines

    @property
    def width(self) -> int:
        """Return how many cells a row has."""
        return len(self.head.columns)

    def index(self, kind: str) -> int | None:
        """Return which column holds this; None where there is none."""
        return self.head.columns.index(kind) if kind in self.head.columns else None

    def damage(self, form: str) -> tuple[str, ...]:
        """Return how a row is damaged whose cells stand so, in this layout."""
        return ("glued",) if form == "glued" and self.layout != "glued" else ()

    def complain(self, line: int, message: str, tried: str) -> None:
        """Note that a cut cannot be made, with the line and what was tried."""
        quoted = shown(self.lines[line - 1].strip())
        self.problems.add(self.source.place(line), f"{message}: {quoted}; {tried}", mend=MEND)

    def refuse(self, first: int, end: int, where: str) -> None:
        """Note that the text of some lines belongs to no row."""
        if left := seen(self.lines, first, end):
            more = "" if len(left) == 1 else f" (and {count(len(left) - 1, 'line')} more)"
            tried = "it begins no row by its number, and the row above has all its cells"
            self.complain(left[0], f"text {where} fits into no cell{more}", tried)


MEND = "separate the cells of this row by hand as the rows around it are"


@dataclass(slots=True)
class Body:
    """The rows of a table, and the line after what they take up."""

    end: int
    rows: list[GridRow] = field(default_factory=list)


def server_rows(table: TextTable) -> Body:
    """Return the rows of a table of environments and the line where it ends."""
    body = Body(table.head.end)
    label: Cell | None = None
    for number in seen(table.lines, table.head.end, table.end):
        line = table.lines[number - 1]
        url = _URL.search(line)
        before = line[: url.start()].strip() if url else line.strip()
        if url and (before or label):
            first = Cell(before, number) if before else label
            assert first
            body.rows.append(_row(table, first, Cell(line[url.start() :].strip(), number)))
            body.end, label = number + 1, None
        elif url or label:
            break
        else:
            label = Cell(before, number)
    return body


def _row(table: TextTable, label: Cell, url: Cell) -> GridRow:
    held = {"environment": label, "url": url}
    cells = tuple(held.get(kind or "", Cell("", label.line)) for kind in table.head.columns)
    return GridRow(cells, label.line)
