"""Row numbers: `9.10.1` lies in `9.10`, which lies in `9`."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .letters import mended

# such as "4.1.2"
_NUMBER = re.compile(r"[0-9]{1,9}(?:\.[0-9]{1,9}){0,15}")
# such as "4. 1"
_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Number:
    """A row's number, empty where the text is none, and how it was damaged."""

    no: str
    damage: tuple[str, ...] = ()


def read_number(text: str) -> Number:
    """Return the number that a cell holds, written with plain digits and dots."""
    plain, damage = mended(text)
    joined = _SPACES.sub("", plain)
    if joined != plain:
        damage += ("split",)
    no = joined.removesuffix(".").removesuffix(")")
    return Number(no, damage) if _NUMBER.fullmatch(no) else Number("")


def parent(no: str) -> str:
    """Return the number of the row that a row lies in; empty for one at the top."""
    return no.rpartition(".")[0]


def relation(previous: str, no: str) -> str:
    """Return how a number follows the one before, of which `""` is the head of the table.

    "next", "child" and "up" are regular. "gap" leaves one number out, "jump" several or a
    whole level, "duplicate" repeats the number, "back" goes to a smaller one.
    """
    before, here = _parts(previous), _parts(no)
    if before == here:
        return "duplicate"
    if here < before:
        return "back"
    if not before:
        return _missing(here[-1] - 1, "next")
    depth = next((i for i, (a, b) in enumerate(zip(before, here, strict=False)) if a != b), None)
    if depth is None:
        deep = len(here) - len(before) > 1
        return "jump" if deep else _missing(here[-1] - 1, "child")
    if len(here) > depth + 1:
        return "jump"
    regular = "next" if len(before) == len(here) else "up"
    return _missing(here[depth] - before[depth] - 1, regular)


def _missing(count: int, regular: str) -> str:
    if count > 1:
        return "jump"
    return "gap" if count == 1 else regular


def _parts(no: str) -> tuple[int, ...]:
    return tuple(int(part) for part in no.split(".") if part.isdecimal())
