"""What a page is made of before anything is understood: headings, prose, snippets, and grids."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TypeAlias

# such as "1 << 3"
_INTEGER = re.compile(r"[+-]?\d+|1\s*<<\s*\d+")
# such as "lid [1]"
_MARKED = re.compile(r"\s*(?:\\?\[\d+\\?\]|\*+)\s*\Z")
# such as "TIER_2", not a sentence
SYMBOL = re.compile(r"[A-Za-z][A-Za-z0-9]*(?:[_.-][A-Za-z0-9]+)*")


@dataclass(frozen=True, slots=True)
class Cell:
    """Text of one cell without markup, its own line breaks kept, and the line it starts on.

    A `copy` repeats a cell that spans several rows; it is counted once only. `coded` are the
    parts of it in letters of code.
    """

    text: str
    line: int
    copy: bool = False
    coded: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class GridRow:
    """The cells of one row in the order of the header; damage that the layout repaired.

    `depth` counts the rows in whose cells its own table stands.
    """

    cells: tuple[Cell, ...]
    line: int
    damage: tuple[str, ...] = ()
    depth: int = 0


@dataclass(frozen=True, slots=True)
class Grid:
    """A table as it is drawn: a header, possibly empty, and rows."""

    line: int
    header: tuple[Cell, ...]
    rows: tuple[GridRow, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is the page's title, 0 where the layout does not tell."""

    text: str
    line: int
    level: int = 0


@dataclass(frozen=True, slots=True)
class Prose:
    """A paragraph, or one item of a list; one that is `told` says something for certain.

    Of an item `depth` counts the lists around it, and `lead` is what it begins with in code or
    strong letters; one that is all a `link` only names what stands elsewhere.
    """

    text: str
    line: int
    told: bool = False
    depth: int = 0
    lead: str = ""
    link: bool = False


@dataclass(frozen=True, slots=True)
class Snippet:
    """Preformatted text, such as a JSON example, its line breaks kept."""

    text: str
    line: int


Block: TypeAlias = Heading | Prose | Grid | Snippet


@dataclass(frozen=True, slots=True)
class Document:
    """A page as its layout gives it.

    `size` counts the characters of its tables without spaces, or whatever else `sized` says.
    """

    layout: str
    blocks: tuple[Block, ...]
    size: int
    sized: str = "table text"


def nonspace(text: str) -> int:
    """Count the characters of a text that are no white space."""
    return len("".join(text.split()))


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
