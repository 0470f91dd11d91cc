"""Lines of a text dump: its paragraphs, the cells cut from them, and where code and JSON stand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ..blocks import Block, Cell, Prose, Snippet
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


_OPENING = re.compile(r"[\[{]\s*(?:\Z|[\"“”„'\[{}\]]|//|/\*)")
_MEMBER = re.compile(r"[\"“”„'\[\]{},]|//|/\*|\*|-?[0-9]|true\b|false\b|null\b|…|\.\.\.")
_NUMBERED = re.compile(r"\s*([0-9]{1,7})\.(?:\s|\Z)")
_CODE = re.compile(r"[\[{]|#|//|/\*|<[?!A-Za-z]|import |from |\$|curl |def |[\w.]+\s*=")
_TOKEN = re.compile(r"\\.|[\"“”\[\]{}]|//")
_CLOSING = {'"': '"', "“": "”"}
_WRITTEN = re.compile(r"[\[{]\s*(?:\Z|[\"“{\[}\]])")


def listing_end(lines: Sequence[str], first: int) -> int | None:
    """Return the line after a listing that begins on a line; None where none begins."""
    line = lines[first - 1]
    if (numbered := _NUMBERED.match(line)) and numbered[1] == "1":
        return _numbered_end(lines, first) if _CODE.match(line[numbered.end() :].lstrip()) else None
    return _json_end(lines, first) if _OPENING.match(line.strip()) else None


def _numbered_end(lines: Sequence[str], first: int) -> int | None:
    """Return the end of a listing of which each line has its number; one line is none."""
    number, expected = first, 1
    while number <= len(lines):
        numbered = _NUMBERED.match(lines[number - 1])
        if not numbered or int(numbered[1]) != expected:
            break
        number, expected = number + 1, expected + 1
    return number if expected > 2 else None


def _json_end(lines: Sequence[str], first: int) -> int:
    """Return the end of a JSON value: where its brackets are closed, or where it is cut off."""
    depth = 0
    for number in range(first, len(lines) + 1):
        line = lines[number - 1].strip()
        if number > first and not blank(line) and not _MEMBER.match(line):
            return _trimmed(lines, first, number)
        depth += _depth(line)
        if depth <= 0:
            return number + 1
    return _trimmed(lines, first, len(lines) + 1)


def _depth(line: str) -> int:
    """Return how many brackets a line of JSON opens more than it closes."""
    depth, closing = 0, ""
    for token in _TOKEN.findall(line):
        if closing:
            closing = "" if token == closing else closing
        elif token == "//":
            break
        else:
            closing = _CLOSING.get(token, "")
            depth += (token in "[{") - (token in "]}")
    return depth


def _trimmed(lines: Sequence[str], first: int, end: int) -> int:
    while end > first + 1 and blank(lines[end - 2]):
        end -= 1
    return end


def with_listings(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield the blocks with JSON that was written as paragraphs made into snippets."""
    at = 0
    while at < len(blocks):
        block = blocks[at]
        if isinstance(block, Prose) and _WRITTEN.match(block.text):
            prose = list(_prose(blocks, at))
            yield from _listing(prose)
            at += len(prose)
        else:
            yield block
            at += 1


def _listing(blocks: Sequence[Prose]) -> Iterator[Block]:
    """Yield a snippet and what follows it, from paragraphs of which the first begins with JSON."""
    texts = [line for block in blocks for line in block.text.split("\n")]
    end = (listing_end(texts, 1) or 2) - 1
    yield Snippet("\n".join(texts[:end]), blocks[0].line)
    lines = [block.line + at for block in blocks for at in range(block.text.count("\n") + 1)]
    yield from map(Prose, texts[end:], lines[end:])


def _prose(blocks: Sequence[Block], at: int) -> Iterator[Prose]:
    """Yield the paragraphs that follow one another."""
    while at < len(blocks) and isinstance(block := blocks[at], Prose):
        yield block
        at += 1
