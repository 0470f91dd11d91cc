# Written by apiscribe build; edits are lost.
"""What the accessors of the models are made of: each follows paths of field names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any, TypeVar, cast

from pydantic import BaseModel

from .codes import Code, IntCode
from .readers import folded

T = TypeVar("T")


def _values(value: object, path: str) -> Iterator[Any]:
    """Give what a path leads to: the items of lists, nothing for null and missing."""
    if isinstance(value, list):
        for item in cast("list[object]", value):
            yield from _values(item, path)
    elif path:
        name, _, rest = path.partition(".")
        yield from _values(getattr(value, name, None), rest)
    elif value is not None:
        yield value


def all_of(model: BaseModel, path: str, kind: type[T]) -> list[T]:
    """Give all values of a kind at a path."""
    return [value for value in _values(model, path) if isinstance(value, kind)]


def first_of(model: BaseModel, paths: Iterable[str], kind: type[T]) -> T | None:
    """Give the first value of a kind at the first path that has one."""
    return next((value for path in paths for value in all_of(model, path, kind)), None)


def in_order(
    items: Iterable[T], by: str, *, without: str = "", then: str = ""
) -> list[T]:
    """Give items by time, those without one first, equals as they stand.

    Items whose field `without` is true are left out. Of equals, one whose code in the
    field `then` is listed further down is the later.
    """
    kept = [item for item in items if not (without and getattr(item, without, None))]
    return sorted(
        kept, key=lambda item: (_moment(getattr(item, by, None)), _step(item, then))
    )


def _step(item: object, field: str) -> int:
    code = getattr(item, field, None) if field else None
    listed = (
        list(type(code)) if isinstance(code, (Code, IntCode)) and code.known else []
    )
    return listed.index(code) if listed else 0


def _moment(value: object) -> tuple[bool, float]:
    if not isinstance(value, datetime):
        return False, 0.0
    return True, (value - _EPOCH).total_seconds()


_EPOCH = datetime.fromisoformat("1970-01-01T00:00:00+00:00")


def last(items: list[T]) -> T | None:
    """Give the last item; None if there is none."""
    return items[-1] if items else None


def has_code(
    model: BaseModel, codes: Iterable[tuple[str, Any]], without: str = ""
) -> bool:
    """Say if the first code at the paths that the docs list is among those beside."""
    if without and any(_values(model, without)):
        return False
    found = [(code, wanted) for path, wanted in codes for code in _values(model, path)]
    known = [code in wanted for code, wanted in found if getattr(code, "known", False)]
    return bool(known and known[0])


def pick(items: list[T], **wanted: object) -> T | None:
    """Give the last of the items that have the values wanted, None standing for any.

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
