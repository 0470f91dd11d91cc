"""Lines of a text dump, its paragraphs, and the cells cut from them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from ..blocks import Cell
from ..cells.letters import INVISIBLE

UNSEEN = "".join(map(chr, INVISIBLE))


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph, possibly empty: its text, its first line, the line after its last one.

    Lines count from 1.
    """

    text: str
    line: int
    end: int


def blank(line: str) -> bool:
    """Whether nothing is seen on a line."""
    return not "!" <= line[:1] <= "~" and not line.strip().strip(UNSEEN).strip()


def pieces(lines: Sequence[str], first: int, end: int) -> list[Piece]:
    """Return the paragraphs between two lines; each blank line too many is an empty one."""
    paragraphs: list[Piece] = []
    held: list[str] = []
    blanks = 0
    for number in range(first, end):
        line = lines[number - 1]
        if blank(line):
            paragraphs += _closed(held, number)
            if blanks and paragraphs:
                paragraphs.append(Piece("", number, number + 1))
            blanks += 1
            held = []
        else:
            held.append(line)
            blanks = 0
    return paragraphs + _closed(held, end)


def _closed(held: list[str], end: int) -> list[Piece]:
    return [Piece("\n".join(held), end - len(held), end)] if held else []


def text_of(lines: Sequence[str], first: int, end: int) -> str:
    """Return the text from one line up to another."""
    return "\n".join(lines[first - 1 : end - 1])


def cell(text: str, line: int, start: int = 0, end: int | None = None) -> Cell:
    """Return a cell cut out of a text that begins on a line."""
    part = text[start:end]
    lead = len(part) - len(part.lstrip())
    return Cell(part.strip(), line + text.count("\n", 0, start + lead))


def merged(paragraphs: Sequence[Piece]) -> Cell:
    """Return one cell made of several paragraphs, the lines between them kept."""
    if not paragraphs:
        return Cell("", 0)
    parts = [paragraphs[0].text]
    for before, piece in pairwise(paragraphs):
        parts += ["\n" * (piece.line - before.end + 1), piece.text]
    return cell("".join(parts), paragraphs[0].line)


def seen(lines: Sequence[str], first: int, end: int) -> list[int]:
    """Return the lines with something on them, from one line up to another."""
    return [number for number in range(first, end) if not blank(lines[number - 1])]
