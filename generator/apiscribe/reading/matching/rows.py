"""Which rows of two states of a table are the same row.

Renaming and renumbering of rows is seen through.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeAlias

from ..facts import Row, Table

Pair: TypeAlias = tuple[Row | None, Row | None]
"""A row as the spec has it, and as the page has it; None where it is not there."""

Below: TypeAlias = Mapping[str, Sequence[Row]]
"""The rows right below each row of a table, by its number; `` for the table itself."""

Key: TypeAlias = Callable[[Row], Hashable]
Fit: TypeAlias = Callable[[Row, Row], bool]

NO_WORDING = "e3b0c44298fc"
_ALIKE = 0.5
_OF_A_PLACE = ("address", "place", "name", "line", "summary", "damage", "notes", "review")


def pair_rows(old: Table | None, new: Table | None) -> list[Pair]:
    """Return the rows of two states of one table in pairs, by number.

    Rows of one parent are the same when they have one name; else one description; else one
    number, and mostly the same fields below them or nothing but the name changed.
    """
    belows = below(old), below(new)
    pairs: list[Pair] = []
    waiting: deque[tuple[str, str]] = deque([("", "")])
    while waiting:
        above_old, above_new = waiting.popleft()
        rows = belows[0].get(above_old, ()), belows[1].get(above_new, ())
        for a, b in _siblings(*rows, *belows):
            pairs.append((a, b))
            if a and b:
                waiting.append((a.no, b.no))
            else:
                pairs += [(row, None) for row in _under(a, belows[0])]
                pairs += [(None, row) for row in _under(b, belows[1])]
    return sorted(pairs, key=_number)


def below(table: Table | None) -> Below:
    """Return the rows right below each row of a table; a missing parent is passed over."""
    rows = table.rows if table else ()
    numbers = {row.no for row in rows}
    children: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        children[above(row.no, numbers)].append(row)
    return dict(children)


def above(no: str, numbers: set[str]) -> str:
    """Return the number of the nearest row of the table that a row lies in, or ``."""
    parent = no.rpartition(".")[0]
    while parent and parent not in numbers:
        parent = parent.rpartition(".")[0]
    return parent


def _under(row: Row | None, children: Below) -> Iterator[Row]:
    for child in children.get(row.no, ()) if row else ():
        yield child
        yield from _under(child, children)


def _siblings(
    old: Sequence[Row], new: Sequence[Row], below_old: Below, below_new: Below
) -> list[Pair]:
    """Return the rows of one parent in pairs, the surest grounds first."""

    def same_place(a: Row, b: Row) -> bool:
        return _only_renamed(a, b) or _overlap(below_old.get(a.no, ()), below_new.get(b.no, ()))

    pairs: list[Pair] = []
    grounds: tuple[tuple[Key, Fit], ...] = (
        (lambda row: row.name, lambda a, b: a.name != ""),
        (lambda row: row.wording, lambda a, b: a.wording != NO_WORDING),
        (lambda row: row.no, same_place),
    )
    for key, fit in grounds:
        matched, old, new = _matched(old, new, key, fit)
        pairs += matched
    return [*pairs, *((row, None) for row in old), *((None, row) for row in new)]


def _matched(
    old: Sequence[Row],
    new: Sequence[Row],
    key: Key,
    fit: Fit,
) -> tuple[list[Pair], list[Row], list[Row]]:
    """Return rows with one key in pairs, in their order; and what is left of old and new."""
    free: dict[Hashable, deque[Row]] = defaultdict(deque)
    for row in new:
        free[key(row)].append(row)
    pairs: list[Pair] = []
    left = []
    for row in old:
        rest = free[key(row)]
        if rest and fit(row, rest[0]):
            pairs.append((row, rest.popleft()))
        else:
            left.append(row)
    taken = {id(b) for _, b in pairs}
    return pairs, left, [row for row in new if id(row) not in taken]


def _only_renamed(a: Row, b: Row) -> bool:
    """Whether a row differs in its name, and in nothing else that the page says."""
    kept: dict[str, Any] = {key: getattr(a, key) for key in _OF_A_PLACE}
    return a.name != "" and replace(b, **kept) == a


def _overlap(old: Sequence[Row], new: Sequence[Row]) -> bool:
    """Whether two objects have mostly the same fields."""
    names = {row.name for row in old}, {row.name for row in new}
    return len(names[0] & names[1]) > _ALIKE * max(map(len, names))


def _number(pair: Pair) -> tuple[tuple[int, ...], bool]:
    """Return what sorts pairs by number, a row that is gone before the one that has it now."""
    old, new = pair
    row = new or old
    return tuple(map(int, row.no.split("."))) if row else (), new is not None
