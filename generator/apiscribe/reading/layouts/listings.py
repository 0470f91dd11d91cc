"""Code and JSON among lines or paragraphs: where a listing begins and ends."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..blocks import Block, Prose, Snippet
from .paragraphs import blank

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
