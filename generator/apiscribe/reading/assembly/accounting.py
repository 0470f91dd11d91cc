"""The account of a page: what was placed, what was understood, and what was skipped."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from ...problems import Place, Problem
from ..blocks import Cell, nonspace
from ..cells.letters import digest

_LONGEST = 120


@dataclass(frozen=True, slots=True)
class Skip:
    """A part of a page that became no fact: where it stands, what it is, and why.

    `kind` is "table", "row", "code", "cell", "list", "operation" or "section"; `text` is what it says, cut where it is long,
    and `wording` the digest of all of it.
    """

    kind: str
    line: int
    heading: str
    columns: tuple[str, ...]
    reason: str
    text: str = ""
    wording: str = ""

    def as_dict(self) -> dict[str, object]:
        """Return the part as a JSON-ready dict: line, heading, columns, reason."""
        place = {"line": self.line, "heading": self.heading, "columns": list(self.columns)}
        return place | {"reason": self.reason}


@dataclass
class Ledger:
    """Collects skipped parts, unclear clauses and counts while a page is read."""

    file: str
    skipped: list[Skip] = field(default_factory=list)
    unclear: list[Problem] = field(default_factory=list)
    understood: int = 0
    placed: int = 0
    set_aside: int = 0
    heading: str = ""
    columns: tuple[str, ...] = ()

    def place(self, cells: Iterable[Cell]) -> None:
        """Count the text of cells that came to be a fact, a name or a digest."""
        self.placed += sum(nonspace(cell.text) for cell in cells if not cell.copy)

    def enter(self, heading: str, header: Sequence[Cell]) -> None:
        """Say in which table the parts stand that are accounted for from now on."""
        self.heading = _short(heading)
        self.columns = tuple(_short(" ".join(cell.text.split())) for cell in header)

    def skip(
        self, kind: str, line: int, reason: str, cells: Iterable[Cell] = (), text: str = ""
    ) -> None:
        """Note a part that became no fact, with the cells that hold its text.

        `text` is that of a part outside of tables.
        """
        texts = [cell.text for cell in cells if not cell.copy]
        self.set_aside += sum(map(nonspace, texts))
        text = text or " | ".join(text for text in texts if text)
        place = (kind, line, self.heading, self.columns)
        self.skipped.append(Skip(*place, reason, _short(text), digest(text)))

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
