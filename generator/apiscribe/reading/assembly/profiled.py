"""A page as a profile has it: its mistakes mended, its sections chosen, its words those we know."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit

from ...problems import Problem, Problems
from ..blocks import Block, Cell, Document, Grid, GridRow, Heading, nonspace
from ..cells.headers import column
from ..profile import Profile, folded
from ..source.text import Source
from .accounting import Ledger
from .code_facts import declared

_SAID = {"mandatory": " (required)", "optional": " (optional)", "deprecated": " (deprecated)", "nothing": ""}  # fmt: skip


def mended_source(source: Source, page: str, profile: Profile, problems: Problems) -> Source:
    """Return a page with its mistakes mended, each line where it was.

    A mend whose text does not stand on the page, or stands there more than once, has expired.
    """
    text = source.text
    for mend in profile.mends:
        if mend.page != page:
            continue
        times = text.count(mend.was)
        if times != 1 or mend.was.count("\n") != mend.now.count("\n"):
            stands = f"stands {times} times" if times else "no longer stands"
            message = f"the text to mend {stands} on the page {page}"
            if times == 1:
                message = "a mend has as many lines as what it mends"
            problems.items.append(
                Problem(mend.place, message, (), "mend the entry, or take it out")
            )
            continue
        text = text.replace(mend.was, mend.now)
    return replace(source, text=text) if text != source.text else source


def profiled(document: Document, profile: Profile, ledger: Ledger) -> Document:
    """Return a page whose sections are those that the profile takes, in words that we know."""
    blocks: Iterable[Block] = document.blocks
    if profile.skip or profile.take:
        blocks = _taken(document.blocks, profile, ledger)
    if profile.of_words:
        blocks = (_reworded(b, profile, ledger) if isinstance(b, Grid) else b for b in blocks)
    return replace(document, blocks=tuple(blocks))


def _taken(blocks: Sequence[Block], profile: Profile, ledger: Ledger) -> Iterator[Block]:
    """Yield the blocks of the sections to read, and titles; the rest is skipped, and told."""
    level, taking = 0, not profile.take
    for block in blocks:
        heading = block if isinstance(block, Heading) and block.level else None
        if heading and level and heading.level <= level:
            level, taking = 0, not profile.take
        if heading and not level and folded(heading.text) in profile.skip | profile.take:
            level, taking = heading.level, folded(heading.text) in profile.take
        if taking or (heading and heading.level == 1):
            yield block
        else:
            _leave_out(block, ledger)


def _leave_out(block: Block, ledger: Ledger) -> None:
    """Tell of a table or heading that is not read."""
    if isinstance(block, Heading) and block.level:
        ledger.enter(block.text, ())
        reason = "a section that reading.yaml leaves out"
        ledger.skip("section", block.line, reason, text=block.text)
    elif isinstance(block, Grid):
        ledger.enter(ledger.heading, block.header)
        cells = [*block.header, *(cell for row in block.rows for cell in row.cells)]
        ledger.skip("table", block.line, "a table that reading.yaml leaves out", cells)


def _reworded(grid: Grid, profile: Profile, ledger: Ledger) -> Grid:
    """Return a table in words that every reading knows; the account stays that of the page."""
    stated = {word: declared(name) for word, name in profile.facts.items()}
    header = tuple(_known(cell, {**profile.headers, **stated}) for cell in grid.header)
    kinds = [column(cell.text) for cell in header]
    rows = tuple(_row(row, kinds, profile) for row in grid.rows)
    ledger.placed += _size(grid.header, grid.rows) - _size(header, rows)
    return replace(grid, header=header, rows=rows)


def _size(header: Sequence[Cell], rows: Sequence[GridRow]) -> int:
    cells = [*header, *(cell for row in rows for cell in row.cells)]
    return sum(nonspace(cell.text) for cell in cells if not cell.copy)


def _row(row: GridRow, kinds: Sequence[str | None], profile: Profile) -> GridRow:
    if len(row.cells) != len(kinds):
        return row
    return replace(row, cells=tuple(map(_cell, row.cells, kinds, [profile] * len(kinds))))


def _cell(cell: Cell, kind: str | None, profile: Profile) -> Cell:
    if kind == "mandatory":
        return _known(cell, profile.mandatory)
    if kind == "type":
        return _known(_unmarked(cell, profile.marks), profile.types)
    return _unmarked(cell, profile.marks) if kind == "name" else cell


def _known(cell: Cell, words: Mapping[str, str]) -> Cell:
    known = words.get(folded(cell.text))
    return cell if known is None else replace(cell, text=known)


def _unmarked(cell: Cell, marks: Mapping[str, str]) -> Cell:
    """Return a name with its marks in words."""
    text, said = cell.text.strip(), ""
    for mark, kind in marks.items():
        low = text.casefold()
        if len(text) > len(mark) and (low.endswith(mark) or low.startswith(mark)):
            text = (text[: -len(mark)] if low.endswith(mark) else text[len(mark) :]).strip()
            said += _SAID[kind]
    return replace(cell, text=text + said) if text != cell.text.strip() else cell


def below_base(operations: Iterable[dict[str, Any]], base_url: str) -> None:
    """Take the path of the base address from the operations' own."""
    base = urlsplit(base_url)
    for operation in operations:
        host, path = operation.get("host"), operation["path"]
        if base.path and host in (None, base.netloc) and path.startswith(f"{base.path}/"):
            operation["path"] = path[len(base.path) :]
