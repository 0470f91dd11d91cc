"""A table of a text dump on its way to a grid: its head, its lines, what fits nowhere."""

from __future__ import annotations

from dataclasses import dataclass, field

from ....problems import Problems, count, shown
from ...blocks import GridRow
from ...source.text import Source
from ..paragraphs import seen
from .row_ends import Endings
from .table_header import Head


@dataclass(frozen=True, slots=True)
class TextTable:
    """What is known of a table before its rows are cut: `end` is the line after its last."""

    source: Source
    problems: Problems
    layout: str
    head: Head
    end: int
    endings: Endings

    @property
    def lines(self) -> tuple[str, ...]:
        """Return the lines of the page."""
        return self.source.lines

    @property
    def width(self) -> int:
        """Return how many cells a row has."""
        return len(self.head.columns)

    def index(self, kind: str) -> int | None:
        """Return which column holds this; None where there is none."""
        return self.head.columns.index(kind) if kind in self.head.columns else None

    def damage(self, form: str) -> tuple[str, ...]:
        """Return how a row is damaged whose cells stand so, in this layout."""
        return ("glued",) if form == "glued" and self.layout != "glued" else ()

    def complain(self, line: int, message: str, tried: str) -> None:
        """Note that a cut cannot be made, with the line and what was tried."""
        quoted = shown(self.lines[line - 1].strip())
        self.problems.add(self.source.place(line), f"{message}: {quoted}; {tried}", mend=MEND)

    def refuse(self, first: int, end: int, where: str) -> None:
        """Note that the text of some lines belongs to no row."""
        if left := seen(self.lines, first, end):
            more = "" if len(left) == 1 else f" (and {count(len(left) - 1, 'line')} more)"
            tried = "it begins no row by its number, and the row above has all its cells"
            self.complain(left[0], f"text {where} fits into no cell{more}", tried)


MEND = "separate the cells of this row by hand as the rows around it are"


@dataclass(slots=True)
class Body:
    """The rows of a table, and the line after what they take up."""

    end: int
    rows: list[GridRow] = field(default_factory=list)
