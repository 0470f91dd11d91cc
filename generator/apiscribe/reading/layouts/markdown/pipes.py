"""Rows drawn with pipes: where they begin and end, and the text between the pipes."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

_DELIMITER = re.compile(r"\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?")
_CUT = re.compile(r"\\[!-/:-@\[-`{-~]|\|")
_CUT_OR_CODE = re.compile(r"\\[!-/:-@\[-`{-~]|(?P<tick>`+)(?!`)[^\n]*?(?<!`)(?P=tick)(?!`)|\|")
_NUMBERED = re.compile(r"\|?[ \t]*\d+(?:\.\d+)*\.?[ \t]*\|")
_JSON = re.compile(r"[\[{]\s*(?:\Z|[\"“{\[}\]])")
_OTHER = re.compile(r"#{1,6}\s|```|~~~|" + _JSON.pattern)
_REACH, _LONG = 40, 20_000

# Gives the text of a line of the page, counted from 0, without the space around it.
Lines = Callable[[int], str]


@dataclass(frozen=True, slots=True)
class Style:
    """How the header is drawn: its cells, and whether it has the outer pipes."""

    width: int
    leads: bool
    closes: bool


@dataclass(frozen=True, slots=True)
class Drawn:
    """A row as it is drawn: its raw text, and the raw texts of its cells."""

    line: int
    text: str
    cells: tuple[str, ...]
    pipes: int
    broken: bool = False


@dataclass(slots=True)
class PipeTable:
    """A table as it is drawn, and the line after its last one; lines count from 0.

    It is `copied` if the header is that of the table above.
    """

    header: Drawn
    end: int
    style: Style
    rows: list[Drawn] = field(default_factory=list)
    copied: bool = False


def is_head(line: Lines, at: int, end: int) -> bool:
    """Whether a line is the header of a table: there are pipes, and dashes below."""
    if at + 1 >= end or "-" not in (below := line(at + 1)):
        return False
    return "|" in below and "|" in line(at) and bool(_DELIMITER.fullmatch(below))


def table_at(line: Lines, at: int, end: int) -> PipeTable:
    """Return the table whose header is on a line, its rows up to `end` at most."""
    text = line(at)
    parts = _parts(text)
    leads, closes = not parts[0].strip(), not parts[-1].strip()
    inner = parts[leads : len(parts) - closes]
    style = Style(len(inner), leads, closes)
    return body(
        line, at + 2, end, PipeTable(Drawn(at, text, tuple(inner), len(parts) - 1), at + 2, style)
    )


def body(line: Lines, at: int, end: int, table: PipeTable) -> PipeTable:
    """Return the table with the rows from a line on."""
    while at < end:
        if has_pipes(line, at, end, table.style):
            row, at = _row(line, at, end, table.style)
            table.rows.append(row)
        elif (below := _row_below(line, at, end, table.style)) is not None:
            table.rows += [_spanning(line(n), n) for n in range(at, below) if line(n)]
            at = below
        else:
            break
        table.end = at
    return table


def is_row(line: Lines, at: int, end: int, style: Style) -> bool:
    """Whether a line is a row with as many cells as the header."""
    text = line(at)
    if "|" not in text or is_head(line, at, end):
        return False
    return style.width > 1 and len(_cells(text, style)[0]) == style.width


def has_pipes(line: Lines, at: int, end: int, style: Style) -> bool:
    """Whether a line within a table is a row of it, however many cells it has."""
    text = line(at)
    if "|" not in text or is_head(line, at, end):
        return False
    if _JSON.match(text) and not is_row(line, at, end, style):
        return False
    return len(_parts(text)) > 1


def _row_below(line: Lines, at: int, end: int, style: Style) -> int | None:
    """Return the full row that follows, only lines without pipes between."""
    for below in range(at, min(end, at + _REACH)):
        if has_pipes(line, below, end, style):
            return below if is_row(line, below, end, style) else None
        if _OTHER.match(line(below)) or is_head(line, below, end):
            return None
    return None


def _spanning(text: str, at: int) -> Drawn:
    return Drawn(at, text, (text,), 0)


def _row(line: Lines, at: int, end: int, style: Style) -> tuple[Drawn, int]:
    """Return the row that begins on a line, and the line after it."""
    text, after = _joined(line, at, end, style)
    cells, pipes = _cells(text, style)
    return Drawn(at, text, tuple(cells), pipes, after > at + 1), after


def _joined(line: Lines, at: int, end: int, style: Style) -> tuple[str, int]:
    """Return the text of a row, with the lines that it was broken over if they make it whole."""
    text = whole = line(at)
    if text.endswith("|") or len(_cells(text, style)[0]) >= style.width:
        return text, at + 1
    for more in range(at + 1, min(end, at + _REACH)):
        if not line(more) or _NUMBERED.match(line(more)) or is_head(line, more, end):
            break
        whole += "\n" + line(more)
        if (count := len(_cells(whole, style)[0])) >= style.width:
            return (whole, more + 1) if count == style.width else (text, at + 1)
    return text, at + 1


def _cells(text: str, style: Style) -> tuple[list[str], int]:
    """Return the raw cells of a row, and how many pipes cut them.

    Where that gives too many, pipes within code do not count if then the number is right.
    """
    parts = _parts(text)
    cells = _inner(parts, style)
    if len(cells) > style.width and "`" in text and len(text) < _LONG:
        kept = _parts(text, _CUT_OR_CODE)
        if len(_inner(kept, style)) == style.width:
            return _inner(kept, style), len(kept) - 1
    return cells, len(parts) - 1


def _parts(text: str, cut: re.Pattern[str] | None = None) -> list[str]:
    if "\\" not in text and not cut:
        return text.split("|")
    cuts = [match.start() for match in (cut or _CUT).finditer(text) if match[0] == "|"]
    starts = [0, *(cut + 1 for cut in cuts)]
    return [text[a:b] for a, b in zip(starts, [*cuts, len(text)], strict=True)]


def _inner(parts: list[str], style: Style) -> list[str]:
    """Return the cells alone: without what is outside of the outer pipes."""
    cells = parts
    if len(cells) > 1 and not cells[-1].strip() and (style.closes or len(cells) > style.width):
        cells = cells[:-1]
    if len(cells) > 1 and not cells[0].strip() and (style.leads or len(cells) > style.width):
        cells = cells[1:]
    return cells
