"""Rows with a lost cell: where the gap was, told by what the other cells hold."""

from __future__ import annotations

from collections.abc import Sequence

from ..blocks import Cell
from ..cells.mandatory import read_mandatory
from ..cells.names import read_name
from ..cells.numbers import read_number
from ..cells.types import read_type

Kinds = Sequence[str | None]


def aligned(cells: Sequence[Cell], kinds: Kinds) -> tuple[tuple[Cell, ...], bool] | None:
    """Return the cells as they stand under the header, and whether one was moved there.

    None where no single place of a lost cell makes sense of the row.
    """
    while len(cells) > len(kinds) and not cells[-1].text:
        cells = cells[:-1]
    padded = _padded(cells, kinds)
    if len(cells) >= len(kinds) and (cells[-1].text or _fits(padded, kinds)):
        return (padded, False) if len(cells) == len(kinds) else None
    if "type" not in kinds or "mandatory" not in kinds:
        return (padded, False) if len(kinds) - len(cells) < 2 else None
    printed = list(cells)
    while printed and not printed[-1].text:
        printed.pop()
    if not printed:
        return None
    missing = len(kinds) - len(printed)
    if missing == 1:
        fitting = [candidate for candidate in _candidates(printed) if _fits(candidate, kinds)]
        if len(fitting) == 1:
            return fitting[0], bool(fitting[0][-1].text)
    return (padded, False) if missing < 2 and _fits(padded, kinds) else None


def _padded(cells: Sequence[Cell], kinds: Kinds) -> tuple[Cell, ...]:
    blank = Cell("", cells[-1].line if cells else 1)
    return (*cells, *[blank] * (len(kinds) - len(cells)))


def _candidates(cells: Sequence[Cell]) -> list[tuple[Cell, ...]]:
    """Return the cells with a blank one at each place in turn, the first place left out."""
    return [
        (*cells[:at], Cell("", cells[at - 1].line), *cells[at:]) for at in range(1, len(cells) + 1)
    ]


def _fits(cells: Sequence[Cell], kinds: Kinds) -> bool:
    return all(_plausible(cell.text, kind) for cell, kind in zip(cells, kinds, strict=False))


def _plausible(text: str, kind: str | None) -> bool:
    if kind == "no":
        return bool(read_number(text).no)
    if kind == "mandatory":
        return _marks(text) or not text
    if kind == "type":
        return not text or (read_type(text).understood and not _marks(text))
    if kind == "name":
        return read_name(text, frozenset()).understood
    return kind != "description" or not _marks(text)


def _marks(text: str) -> bool:
    """Whether a text is a mandatory mark, such as yes or no."""
    mark = read_mandatory(text)
    return mark.understood and mark.mandatory != "unstated"
