"""Which part of a page read anew is which part of the page as the spec knows it."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from itertools import compress, product
from typing import TypeVar

from .. import facts

Part = TypeVar("Part")
Marks = Callable[[Part], Iterable[Hashable]]

ENVIRONMENT_KEYS = ("url", "label", "name")
EXAMPLE_KEYS = ("wording", "of", "example")
_HALF = 0.5
_SAME_PART = 10


def matched(
    new: Sequence[Part],
    known: Sequence[Part],
    score: Callable[[Part, Part], float],
    marks: Marks[Part],
) -> dict[int, int]:
    """Return the index of the known part for that of each new one: the best pairs first.

    Only parts that have one of their `marks` in common are compared.
    """
    holders: dict[Hashable, list[int]] = defaultdict(list)
    for j, part in enumerate(known):
        for mark in marks(part):
            holders[mark].append(j)
    scored = []
    for i, part in enumerate(new):
        alike = {j for mark in marks(part) for j in holders.get(mark, ())}
        scored += [(score(part, known[j]), -i, -j) for j in alike]
    return _best(scored)


def _best(scored: Iterable[tuple[float, int, int]]) -> dict[int, int]:
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for value, i, j in sorted(scored, reverse=True):
        if value > 0 and -i not in pairs and -j not in taken:
            pairs[-i] = -j
            taken.add(-j)
    return pairs


def matched_by_keys(
    new: Sequence[Mapping[str, str]],
    known: Sequence[Mapping[str, str | None]],
    keys: Sequence[str],
) -> dict[int, int]:
    """Return the index of the known part for that of each new one: the most alike first.

    Each key counts more than all keys after it together.
    """
    pairs: dict[int, int] = {}
    for chosen in product((True, False), repeat=len(keys)):
        if any(chosen):
            pairs |= _equal(new, known, tuple(compress(keys, chosen)), pairs)
    return pairs


def _equal(
    new: Sequence[Mapping[str, str]],
    known: Sequence[Mapping[str, str | None]],
    keys: Sequence[str],
    pairs: Mapping[int, int],
) -> dict[int, int]:
    """Return pairs that have the values of all keys in common, of parts that have none yet."""
    taken = {*pairs.values()}
    free: dict[Hashable, deque[int]] = defaultdict(deque)
    for j, part in enumerate(known):
        if j not in taken:
            free[tuple(part[key] for key in keys)].append(j)
    equal = {}
    for i, part in enumerate(new):
        same = free.get(tuple(part[key] for key in keys))
        if i not in pairs and same:
            equal[i] = same.popleft()
    return equal


def table_marks(table: facts.Table) -> set[Hashable]:
    """Return the names of a table's rows, and which part of which operation it is."""
    return {row.name for row in table.rows} | {_part(table)}


def _part(table: facts.Table) -> Hashable:
    """Return which part of which operation a table of a document is; None for others."""
    if not any(row.pointer for row in table.rows) or table.schema:
        return None
    return "part", table.operation, table.in_, table.status, table.media


def tables_alike(new: facts.Table, known: facts.Table) -> float:
    """Return how surely two tables are the same: by what they hold for, direction and names."""
    names = {row.name for row in new.rows}, {row.name for row in known.rows}
    shared = len(names[0] & names[1]) / max(len(names[0] | names[1]), 1)
    if _part(new) and _part(new) == _part(known):
        return _SAME_PART + shared
    if not shared or (_part(new) is None) != (_part(known) is None):
        return 0.0
    likeness = shared
    if new.schema and new.schema == known.schema:
        likeness += 1
    if new.direction == known.direction:
        likeness += 0.5
    if new.when and new.when == known.when:
        likeness += 2
    elif new.when and not known.when:
        likeness -= 1
    return likeness


def list_marks(codes: facts.CodeList) -> set[Hashable]:
    """Return the rows that hold a list, its codes and its heading."""
    marks: set[Hashable] = {("row", row) for row in codes.of}
    if codes.heading:
        marks.add(("heading", codes.heading))
    return marks.union(map(str, codes.codes))


def lists_alike(new: facts.CodeList, known: facts.CodeList) -> float:
    """Return how surely two lists are the same: by the rows that hold them, heading and codes."""
    codes = {*map(str, new.codes)}, {*map(str, known.codes)}
    shared = len(codes[0] & codes[1]) / max(min(map(len, codes)), 1)
    rows = bool({*new.of} & {*known.of})
    heading = bool(new.heading) and new.heading == known.heading
    apart = bool(new.of) and bool(known.of) and not rows
    if apart or (not rows and not heading and shared < _HALF):
        return 0.0
    both = len(codes[0] & codes[1]) / max(len(codes[0] | codes[1]), 1)
    grounds = (2 if rows else 0) + (1 if heading else 0)
    return grounds + shared + both
