"""A page copied as text, without column marks: its tables found and cut into cells."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from ....problems import Problems
from ...blocks import Block, Cell, Document, Grid, GridRow, Snippet, nonspace
from ...source.text import Source
from ..listings import listing_end
from ..paragraphs import blank, seen, text_of
from .code_rows import code_form, code_rows
from .field_rows import field_rows
from .outside_tables import around
from .row_ends import Endings, array_types, words_of
from .row_starts import start_at
from .table import Body, TextTable
from .table_header import Head, head_at

_FORMS = {"alone": "lines", "glued": "glued", "spaced": "spaced"}
_VOTES = 400
_FEW = 4_000  # lines that most often tell the layout, so that a long page is not read twice
# such as "https://api.test.example/v2"
_URL = re.compile(r"https?://\S+")


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


_READERS: dict[str, Callable[[TextTable], Body]] = {
    "fields": field_rows,
    "codes": code_rows,
    "environments": server_rows,
}
