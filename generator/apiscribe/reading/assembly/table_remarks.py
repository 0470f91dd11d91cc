"""Rows of one cell that are neither facts nor headings: what is said within a table."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..blocks import Block, Cell, Grid, GridRow, Heading, Prose, Snippet
from ..cells.headers import grid_kind
from .accounting import Ledger
from .json_repair import mended
from .outline import looks_like_heading

_CODE = re.compile(r"[A-Z0-9][A-Z0-9_.-]*|[A-Za-z0-9]+(?:_[A-Za-z0-9]+)+")
_NAME = re.compile(r"[A-Za-z_][\w.\[\]-]*")


def apart(blocks: Sequence[Block], ledger: Ledger) -> list[Block]:
    """Return the blocks of a page, the examples and statements within its tables set behind them.

    What is drawn like a heading but is a sentence says something, too.
    """
    parted: list[Block] = []
    for block in blocks:
        if isinstance(block, Heading) and not block.level and not _heads(block):
            parted.append(_said(block))
        else:
            parted += _parted(block, ledger) if isinstance(block, Grid) else [block]
    return parted


def _parted(grid: Grid, ledger: Ledger) -> Iterator[Block]:
    """Yield a table and what it says besides; a heading in it stays, and is said as well."""
    alone = [*_alone(grid)]
    gone = {id(row) for row, heading in alone if not heading}
    rows = tuple(row for row in grid.rows if id(row) not in gone)
    yield replace(grid, rows=rows) if gone else grid
    for row, heading in alone:
        ledger.place(() if heading else row.cells)
        yield _said(row.cells[0])


def _alone(grid: Grid) -> Iterator[tuple[GridRow, bool]]:
    """Yield the rows of one cell that are no facts, and whether each heads those below."""
    alone = [
        (at, row)
        for at, row in enumerate(grid.rows)
        if [bool(cell.text) for cell in row.cells] == [True]
    ]
    width = max(len(grid.header), max((len(row.cells) for row in grid.rows), default=0))
    if not alone or width < 2:
        return
    codes = grid_kind([cell.text for cell in grid.header]) == "codes"
    last = max((at for at, row in enumerate(grid.rows) if len(row.cells) > 1), default=-1)
    for at, row in alone:
        if not codes and width > 2:
            yield row, at < last and _heads(row.cells[0])
        elif not (_CODE if codes else _NAME).fullmatch(row.cells[0].text):
            yield row, False


def _heads(text: Cell | Heading) -> bool:
    return looks_like_heading(text.text.rstrip(":：")) and not text.text.startswith(("{", "["))


def _said(text: Cell | Heading) -> Block:
    if text.text.startswith(("{", "[")) and mended(text.text):
        return Snippet(text.text, text.line)
    return Prose(text.text, text.line, told=True)
