"""What a page is made of before anything is understood: headings, prose, grids, snippets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


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
