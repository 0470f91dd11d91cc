"""The texts in one column of a table, and what they are alike in."""

from __future__ import annotations

import re

from ..blocks import Cell, Grid

# such as "1 << 3"
_INTEGER = re.compile(r"[+-]?\d+|1\s*<<\s*\d+")
# such as "lid [1]"
_MARKED = re.compile(r"\s*(?:\\?\[\d+\\?\]|\*+)\s*\Z")
# such as "TIER_2", not a sentence
SYMBOL = re.compile(r"[A-Za-z][A-Za-z0-9]*(?:[_.-][A-Za-z0-9]+)*")


def integers(grid: Grid, at: int) -> bool:
    """Whether a column has whole numbers only."""
    cells = texts_in(grid, at)
    return bool(cells) and all(_INTEGER.fullmatch(cell) for cell in cells)


def symbols(grid: Grid, at: int) -> bool:
    """Whether a column has constants only, no words."""
    cells = texts_in(grid, at)
    plain = all(SYMBOL.fullmatch(cell) for cell in cells)
    return plain and any("_" in cell or cell.isupper() for cell in cells)


def texts_in(grid: Grid, at: int) -> list[str]:
    """Return the texts of a column that are there."""
    texts = (code_text(row.cells[at]) for row in grid.rows if at < len(row.cells))
    return [text for text in texts if text]


def code_text(cell: Cell) -> str:
    """Return a code as it goes over the wire: without quotes and footnote marks."""
    text = _MARKED.sub("", cell.text.strip())
    quoted = len(text) > 2 and text[0] == text[-1] == '"'
    return text[1:-1] if quoted else text


def plain_header(text: str) -> str:
    """Return a header in small letters, without what it adds in parentheses."""
    text = re.sub(r"\s*\([^()]{0,60}\)", "", text)
    return " ".join(text.casefold().split()).strip(" *_:.")


def last_word(text: str) -> str:
    """Return the last word of a text."""
    return text.rpartition(" ")[2]
