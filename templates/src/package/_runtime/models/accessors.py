# Written by apiscribe build; edits are lost.
"""What the accessors of the models are made of: each follows paths of field names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from functools import cache
from itertools import pairwise
from typing import Any, TypeVar, cast

from pydantic import BaseModel

from .codes import Code, IntCode
from .readers import folded

T = TypeVar("T")


def _values(value: object, path: str) -> Iterator[Any]:
    """Return what a path leads to: the items of lists, nothing for null and missing."""
    if isinstance(value, list):
        for item in cast("list[object]", value):
            yield from _values(item, path)
    elif path:
        name, _, rest = path.partition(".")
        yield from _values(getattr(value, name, None), rest)
    elif value is not None:
        yield value


def all_of(model: BaseModel, path: str, kind: type[T]) -> list[T]:
    """Return all values of a kind at a path."""
    return [value for value in _values(model, path) if isinstance(value, kind)]


def first_of(model: BaseModel, paths: Iterable[str], kind: type[T]) -> T | None:
    """Return the first value of a kind at the first path that has one.

    A code of another list counts as its twin in the list wanted.
    """
    values = (value for path in paths for value in _values(model, path))
    options = (
        option for value in values for option in (value, getattr(value, "twin", None))
    )
    return next((option for option in options if isinstance(option, kind)), None)


def in_order(
    items: Iterable[T], by: str, *, without: str = "", then: str = ""
) -> list[T]:
    """Return items by time, oldest first, those without a readable time before all others.

    Items of one moment keep the direction of the list, which its other times tell: where
    it is newest first, the first of them is the later. Where no time tells, the later is
    the one whose code, in the field `then`, is listed further down; codes that are not
    listed come before, and equals stay as they stand.

    Args:
        items: What to order.
        by: The field that holds the time.
        without: A field; items in which it is true are left out.
        then: The field that holds the code, if there is one.
    """
    kept = [item for item in items if not (without and getattr(item, without, None))]
    moments = [_moment(getattr(item, by, None)) for item in kept]
    direction = _direction(moments)
    pairs = list(zip(moments, kept, strict=True))
    if direction < 0:
        untimed = [pair for pair in pairs if pair[0] is None]
        pairs = untimed + [pair for pair in reversed(pairs) if pair[0] is not None]
    elif direction == 0 and then:
        pairs.sort(key=lambda pair: _step(pair[1], then))
    pairs.sort(key=lambda pair: (pair[0] is not None, pair[0] or 0.0))
    return [item for _, item in pairs]


def _direction(moments: list[float | None]) -> int:
    """Return 1 if most times of a list grow, -1 if most shrink, 0 if that tells nothing."""
    times = [moment for moment in moments if moment is not None]
    steps = list(pairwise(times))
    up = sum(earlier < later for earlier, later in steps)
    down = sum(earlier > later for earlier, later in steps)
    if up == down:
        return 0
    return 1 if up > down else -1


def _step(item: object, field: str) -> int:
    code = getattr(item, field, None)
    if not isinstance(code, (Code, IntCode)) or not code.known:
        return -1
    return _steps(type(code))[code]


@cache
def _steps(codes: type[Code] | type[IntCode]) -> dict[Any, int]:
    """Return the place of each code in its list, as the docs have it."""
    return {code: place for place, code in enumerate(codes)}


def _moment(value: object) -> float | None:
    if not isinstance(value, datetime):
        return None
    return (value - _EPOCH).total_seconds()


_EPOCH = datetime.fromisoformat("1970-01-01T00:00:00+00:00")


def last(items: list[T]) -> T | None:
    """Return the last item; None if there is none."""
    return items[-1] if items else None


def has_code(
    model: BaseModel, codes: Iterable[tuple[str, Any]], without: str = ""
) -> bool:
    """Say whether the first code at the paths that the docs list is among those beside."""
    if without and any(_values(model, without)):
        return False
    for path, wanted in codes:
        for code in _values(model, path):
            if getattr(code, "known", False):
                return code in wanted
    return False


def pick(items: list[T], **wanted: object) -> T | None:
    """Return the last of the items that have the values wanted, None standing for any.

    Raises TypeError if none is wanted.
    """
    given = {name: value for name, value in wanted.items() if value is not None}
    if not given:
        raise TypeError("say which one is wanted")
    return last([item for item in items if _has(item, given)])


def _has(item: object, wanted: dict[str, object]) -> bool:
    return all(
        folded(str(getattr(item, name, None))) == folded(str(value))
        for name, value in wanted.items()
    )
