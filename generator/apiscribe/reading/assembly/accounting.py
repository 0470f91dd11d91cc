"""The account of a page: what was placed, what was understood, and what was not."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from ...problems import Place, Problem
from ..blocks import Cell, nonspace

_LONGEST = 120


@dataclass
class Ledger:
    """Collects problems, unclear clauses and counts while a page is read."""

    file: str
    problems: list[Problem] = field(default_factory=list)
    unclear: list[Problem] = field(default_factory=list)
    understood: int = 0
    placed: int = 0

    def place(self, cells: Iterable[Cell]) -> None:
        """Count the text of cells that came to be a fact, a name or a digest."""
        self.placed += sum(nonspace(cell.text) for cell in cells if not cell.copy)

    def problem(self, line: int, message: str, mend: str = "", row: str = "") -> None:
        """Note text that found no place."""
        rows = (_short(row),) if row else ()
        self.problems.append(Problem(Place(self.file, line), message, rows, mend))

    def grasp(self, understood: bool, line: int, row: str, clause: str) -> None:
        """Count one thing that a grammar took, or list it as not understood."""
        if understood:
            self.understood += 1
        else:
            self.unclear.append(Problem(Place(self.file, line), clause, (_short(row),)))

    def accounted(self, size: int) -> float:
        """Return the share of table text that was placed, in percent, rounded down."""
        if not size:
            return 100.0
        return min(self.placed * 10000 // size, 10000) / 100


def _short(row: str) -> str:
    return row if len(row) <= _LONGEST else f"{row[: _LONGEST - 1]}…"
