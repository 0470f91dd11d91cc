"""Statements in prose: every text that may be a note of the page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..blocks import Block, Cell, Grid, Heading, Prose, Snippet
from ..cells.letters import digest
from .examples import PrintedExample

_SENTENCE = re.compile(r"(?<=[.!?;])\s+|(?<=[。!?;])\s*|\n")
_STATEMENT = re.compile(r"[.!?。!?::;;]['\"”»)]*\Z")
_NUMBER = re.compile(r"[0-9¹²³⁴⁵⁶⁷⁸⁹]{1,2}\s?(?=[^\W\d_])")
_BULLET = re.compile(r"[•*·–-]\s+")
_RAISED = str.maketrans("¹²³⁴⁵⁶⁷⁸⁹", "123456789")
_FOOTNOTE = re.compile(r"([1-9][0-9]?(?=[^\W\d_])|[1-9][0-9]?(?=\s[^\W\d_])|[¹²³⁴⁵⁶⁷⁸⁹])\s?(?=\S)")
_COPYRIGHT = re.compile(r"©|\(c\)|copyright", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Statement:
    """A text outside tables; `whole` if it is a paragraph that says something by itself."""

    text: str
    line: int
    whole: bool = False

    @property
    def wording(self) -> str:
        """Return the text's digest."""
        return digest(self.text)


def statements(
    blocks: Sequence[Block], examples: Sequence[PrintedExample], spoken: frozenset[int]
) -> list[Statement]:
    """Return every text that may be a note: paragraphs, sentences, headers, comments, listings.

    `spoken` are lines that already said something else, such as the method of the call.
    """
    candidates: list[Statement] = []
    for block in blocks:
        if isinstance(block, (Heading, Prose)):
            candidates += _of_prose(block, block.line in spoken)
        elif isinstance(block, Grid):
            candidates += [
                statement for cell in _headers(block) for statement in _parts(cell.text, cell.line)
            ]
        elif isinstance(block, Snippet):
            candidates.append(Statement(block.text, block.line))
            candidates += [Statement(line, block.line + n) for n, line in enumerate(block.text.split("\n"))]  # fmt: skip
    notes = (Statement(text, line) for shown in examples for text, line in shown.comments)
    return [*candidates, *notes]


def _of_prose(block: Heading | Prose, spoken: bool) -> Iterator[Statement]:
    sentence = (
        isinstance(block, Prose) and not spoken and bool(_STATEMENT.search(block.text.strip()))
    )
    whole = sentence and len(block.text.split()) > 2 and not _COPYRIGHT.match(block.text)
    whole = whole or (sentence and not block.text.isascii() and len(block.text) > 8)
    whole = whole or (isinstance(block, Prose) and block.told)
    if whole:
        yield Statement(block.text, block.line, whole)
    yield from _parts(block.text, block.line)


def _parts(text: str, line: int) -> Iterator[Statement]:
    """Yield a text and its sentences, each also without bullet or footnote number."""
    yield from _bare(text, line)
    at = 0
    for part in _SENTENCE.split(text):
        start = text.find(part, at)
        line += text.count("\n", at, start)
        at = start
        if part != text:
            yield from _bare(part, line)


def _bare(text: str, line: int) -> Iterator[Statement]:
    yield Statement(text, line)
    for mark in (_BULLET, _NUMBER):
        if marked := mark.match(text.strip()):
            yield Statement(text.strip()[marked.end() :], line)


def _headers(grid: Grid) -> tuple[Cell, ...]:
    spanning = (row.cells[0] for row in grid.rows if len(row.cells) == 1)
    return (*grid.header, *spanning)


def footnotes(blocks: Sequence[Block]) -> frozenset[int]:
    """Return the numbers that paragraphs behind a table begin with.

    A number with a space behind it counts only right below a table or another footnote.
    """
    numbers: set[int] = set()
    behind = below = False
    for block in blocks:
        if isinstance(block, Prose) and behind:
            mark = _FOOTNOTE.match(block.text.strip())
            below = bool(mark) and (below or not str(mark and mark[0])[-1].isspace())
            numbers |= {int(mark[1].translate(_RAISED))} if mark and below else set()
            continue
        below = isinstance(block, Grid)
        behind = behind or below
    return frozenset(numbers)
