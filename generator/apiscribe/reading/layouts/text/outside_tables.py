"""What stands around the tables of a text dump: headings, prose, addresses of servers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ....problems import Problems, shown
from ...blocks import Block, Cell, Grid, GridRow, Heading, Prose
from ...cells.headers import column
from ...source.text import Source
from ..paragraphs import blank
from .row_ends import Endings
from .row_starts import start_at

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
