"""A page copied as text, without column marks: its tables, cut into cells, and what stands around."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from ....problems import Problems, shown
from ...blocks import (
    Block,
    Cell,
    Document,
    Grid,
    GridRow,
    Heading,
    Prose,
    Snippet,
    nonspace,
)
from ...cells.headers import column
from ...source.text import Source
from ..paragraphs import blank, listing_end, text_of
from .code_rows import code_form, code_rows
from .field_rows import field_rows
from .row_ends import Endings, array_types, words_of
from .row_starts import start_at
from .table import Body, Head, TextTable, head_at, server_rows

_FORMS = {"alone": "lines", "glued": "glued", "spaced": "spaced"}
_VOTES = 400
_FEW = 4_000  # lines that most often tell the layout, so that a long page is not read twice


@dataclass(frozen=True, slots=True)
class _Part:
    """A stretch of lines: a table from its header on, a listing, or whatever else."""

    line: int
    end: int
    head: Head | None = None
    listing: bool = False


def read_dump(layout: str, source: Source, problems: Problems) -> Document:
    """Return the blocks of a text dump whose cells stand as the layout says."""
    every = Endings(True, True, array_types(source.lines), words_of(source.text))
    blocks: list[Block] = []
    size = 0
    for part in _parts(source.lines):
        first = part.line
        if part.listing:
            blocks.append(Snippet(text_of(source.lines, first, part.end), first))
            continue
        if part.head:
            kinds = part.head.columns
            endings = replace(every, typed="type" in kinds, marked="mandatory" in kinds)
            table = TextTable(source, problems, layout, part.head, part.end, endings)
            body = _READERS[part.head.kind](table)
            if not body.rows:
                table.refuse(part.head.end, min(part.end, part.head.end + 4), "below a header")
            blocks.append(Grid(part.line, part.head.cells, tuple(body.rows)))
            size += nonspace(text_of(source.lines, part.line, body.end))
            first = body.end
        blocks += around(source, first, part.end, every, problems)
    return Document(layout, tuple(blocks), size)


def _parts(lines: Sequence[str]) -> Iterator[_Part]:
    """Yield the page cut where a table or a listing begins."""
    first, head, number = 1, None, 1
    while number <= len(lines):
        begun = None if blank(lines[number - 1]) else head_at(lines, number)
        end = None if begun or blank(lines[number - 1]) else listing_end(lines, number)
        if begun or end:
            if number > first:
                yield _Part(first, number, head)
            first, head = number, begun
        if end:
            yield _Part(number, end, listing=True)
            first, head = end, None
        number = end or (begun.end if begun else number + 1)
    if first <= len(lines):
        yield _Part(first, len(lines) + 1, head)


def form(lines: Sequence[str]) -> str | None:
    """Return a dump's layout: "lines", "glued" or "spaced"; None without a table."""
    return _form(lines[:_FEW]) or (_form(lines) if len(lines) > _FEW else None)


def _form(lines: Sequence[str]) -> str | None:
    votes: Counter[str] = Counter()
    spread: list[bool] = []
    for part in _parts(lines):
        if part.head and part.head.kind != "environments":
            spread.append(part.head.end - part.head.line > len(part.head.cells))
            votes.update(_votes(lines, part))
        if votes.total() > _VOTES:
            break
    if not spread:
        return None
    return (
        max(votes, key=lambda name: votes[name]) if votes else "lines" if any(spread) else "spaced"
    )


def _votes(lines: Sequence[str], part: _Part) -> Iterator[str]:
    """Yield the layout that each row of a table has, as far as a single line tells."""
    assert part.head
    for number in range(part.head.end, min(part.end, part.head.end + _VOTES)):
        if part.head.kind == "fields":
            start = start_at(lines, number, part.end)
            if start and start.name:
                yield _FORMS[start.form]
        elif standing := code_form(lines[number - 1]):
            yield _FORMS[standing]


_READERS: dict[str, Callable[[TextTable], Body]] = {
    "fields": field_rows,
    "codes": code_rows,
    "environments": server_rows,
}


# such as "Test https://api.test.example/v2"
_ADDRESS = re.compile(r"\s*([^\s:].{0,80}?[^\s:])\s+(https?://\S+)\s*")
# such as "4.1 depth"
_CODED = re.compile(r"\s*(?:[0-9]{1,9}(?:\.[0-9]{1,9})*|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)(?:\s|\Z)")
# such as "LID_OPEN Open"
_LISTED = re.compile(
    r"\s*(?:[A-Z][A-Z0-9]*_[A-Z0-9_]+\s+\S|[A-Z]{2,40}[A-Z][a-z]|[A-Z]{3,40}\s+[^\W\d_A-Za-z])"
)
_LONGEST = 90
_STOPS = tuple(".,;:!?。，；：！？、…|")


def around(
    source: Source, first: int, end: int, endings: Endings, problems: Problems
) -> Iterator[Block]:
    """Yield the blocks of the lines from one up to another, which are in no table."""
    number = first
    while number < end:
        line = source.lines[number - 1]
        stop = _addresses(source, number, end)
        if stop > number + 1:
            yield _environments(source, number, stop)
            number = stop
            continue
        if not blank(line):
            _check_orphan(source, number, end, endings, problems)
            _check_header(source, number, problems)
            yield _heading_or_prose(source, number, end)
        number += 1


def _addresses(source: Source, first: int, end: int) -> int:
    """Return the line after those that hold a label and a URL each."""
    number = first
    while number < end and _ADDRESS.fullmatch(source.lines[number - 1]):
        number += 1
    return number


def _environments(source: Source, first: int, end: int) -> Grid:
    rows = []
    for number in range(first, end):
        address = _ADDRESS.fullmatch(source.lines[number - 1])
        assert address
        rows.append(GridRow((Cell(address[1], number), Cell(address[2], number)), number))
    return Grid(first, (), tuple(rows))


def _heading_or_prose(source: Source, number: int, end: int) -> Block:
    """Return a line as heading if it is short, stands alone and more of the page follows."""
    text = source.lines[number - 1].strip()
    alone = _open(source, number - 1) and (number + 1 >= end or _open(source, number + 1))
    short = len(text) <= _LONGEST and not text.endswith(_STOPS) and "://" not in text
    follows = any(not blank(line) for line in source.lines[number : number + 20])
    if alone and short and follows and (text[0].isalnum() or text[0] in "«“\"'("):
        return Heading(text, number)
    return Prose(text, number)


def _open(source: Source, number: int) -> bool:
    """Whether a line is blank, outside the page, or the end of a listing."""
    if not 0 < number <= len(source.lines):
        return True
    line = source.lines[number - 1]
    return blank(line) or line.strip()[-1:] in ("}", "]")


def _check_header(source: Source, number: int, problems: Problems) -> None:
    """Note rows of codes in no table, and the last cell of a header that is not whole."""
    line = source.lines[number - 1]
    coded = bool(_LISTED.match(line))
    if not coded and (len(line) > _LONGEST or column(line) in (None, "no")):
        return
    below = [text for text in source.lines[number : number + 3] if not blank(text)]
    if below and (_LISTED if coded else _CODED).match(below[0]):
        message = f"rows at or below {shown(line.strip())}, but no whole header above them"
        problems.add(
            source.place(number),
            message,
            mend="complete the cells of the header, by an entry of `mends` in reading.yaml",
        )


def _check_orphan(
    source: Source, number: int, end: int, endings: Endings, problems: Problems
) -> None:
    """Note a line that reads like the row of a table, but stands in none."""
    if not source.lines[number - 1].lstrip()[:1].isdigit():
        return
    start = start_at(source.lines, number, end)
    if start is None or not start.name:
        return
    line = source.lines[start.named - 1]
    ended = endings.at(line[start.after :], start.name, start.form == "glued")
    if ended or (start.form == "alone" and not line[start.after :].strip()):
        message = f"a row outside any table: {shown(line.strip())}; no header stands above it"
        mend = "mend the table's header or the row, by an entry of `mends` in reading.yaml"
        problems.add(source.place(number), message, mend=mend)
