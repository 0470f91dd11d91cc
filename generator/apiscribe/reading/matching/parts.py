"""Which part of a page read anew is which part of the page as the spec knows it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from .. import facts

New = TypeVar("New")
Known = TypeVar("Known")

_HALF = 0.5


def matched(
    new: Sequence[New], known: Sequence[Known], score: Callable[[New, Known], float]
) -> dict[int, int]:
    """The index of the known part for that of each new one: the best pairs first."""
    scored = [(score(n, k), -i, -j) for i, n in enumerate(new) for j, k in enumerate(known)]
    found: dict[int, int] = {}
    for value, i, j in sorted(scored, reverse=True):
        if value > 0 and -i not in found and -j not in found.values():
            found[-i] = -j
    return found


def tables_alike(new: facts.Table, known: facts.Table) -> float:
    """How surely two tables are the same: by what they hold for, direction and names."""
    names = {row.name for row in new.rows}, {row.name for row in known.rows}
    shared = len(names[0] & names[1]) / max(len(names[0] | names[1]), 1)
    if not shared:
        return 0.0
    whens = bool(new.when) == bool(known.when) or not new.when
    same = new.when == known.when and bool(new.when)
    return shared + 0.5 * (new.direction == known.direction) + 2 * same - (not whens)


def lists_alike(new: facts.CodeList, known: facts.CodeList) -> float:
    """How surely two lists are the same: by the rows that hold them, heading and codes."""
    codes = {*map(str, new.codes)}, {*map(str, known.codes)}
    shared = len(codes[0] & codes[1]) / max(min(map(len, codes)), 1)
    rows = bool({*new.of} & {*known.of})
    heading = bool(new.heading) and new.heading == known.heading
    apart = bool(new.of) and bool(known.of) and not rows
    if apart or (not rows and not heading and shared < _HALF):
        return 0.0
    both = len(codes[0] & codes[1]) / max(len(codes[0] | codes[1]), 1)
    return 2 * rows + heading + shared + both


def environments_alike(new: Mapping[str, str], known: facts.Environment) -> float:
    """How surely two environments are the same: by URL, label and name."""
    same_name = new["name"] == known.name
    return 4 * (new["url"] == known.url) + 2 * (new["label"] == known.label) + same_name


def examples_alike(new: Mapping[str, str], known: facts.PageExample) -> float:
    """How surely two examples are the same: by wording, table and name."""
    wording = 4 * (new["wording"] == known.wording)
    return (
        wording + 2 * (new["of"] == known.of) + (new["example"] == known.address.rpartition("/")[2])
    )
