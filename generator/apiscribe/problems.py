"""Problems as values: what is wrong in the spec, where, and how to mend it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from .escaping import terminal_line


@dataclass(frozen=True, order=True, slots=True)
class Place:
    """A place in a file; line and column count from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, order=True, slots=True)
class Problem:
    """One thing wrong in the input: the place, what it is, the rows concerned, the mend."""

    place: Place
    what: str
    rows: tuple[str, ...] = ()
    mend: str = ""

    def __str__(self) -> str:
        lines = [f"{self.place}: {self.what}"]
        lines += [f"    row: {row}" for row in self.rows]
        lines += [f"    mend: {self.mend}"] if self.mend else []
        return "\n".join(map(terminal_line, lines))

    def as_dict(self) -> dict[str, object]:
        """Return the problem as a JSON-ready dict: file, line, column, what, rows, mend."""
        place = {
            "file": self.place.file,
            "line": self.place.line,
            "column": self.place.column,
        }
        return place | {"what": self.what, "rows": list(self.rows), "mend": self.mend}


class InputError(Exception):
    """Raised when a stage has found problems: nothing is written; exit code 2."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(set(problems))
        super().__init__("\n".join(map(str, self.problems)))


@dataclass
class Problems:
    """Collects problems through a stage, so that all of them are reported together."""

    items: list[Problem] = field(default_factory=list)
    warnings: list[Problem] = field(default_factory=list)

    def add(self, place: Place, message: str, rows: Iterable[str] = (), mend: str = "") -> None:
        """Note one problem; see `Problem`."""
        self.items.append(Problem(place, message, tuple(rows), mend))

    def warn(self, place: Place, message: str, mend: str = "", rows: Iterable[str] = ()) -> None:
        """Note what is left out or taken otherwise, and stops nothing."""
        self.warnings.append(Problem(place, message, tuple(rows), mend))

    def stop(self) -> None:
        """Raise InputError if there is any problem."""
        if self.items:
            raise InputError(self.items)


def count(number: int, noun: str) -> str:
    """Return a number of things in words: `1 page`, `2 pages`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def shown(value: object, limit: int = 60) -> str:
    """Return a value of the input as it is quoted in a message: its repr, cut when long."""
    text = repr(value)
    return text if len(text) <= limit else text[: limit - 1] + "…"
