# Written by apiscribe build; edits are lost.
"""Tells whether the numbers of a JSON text are exact when they are read as floats."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from typing import Any, cast, get_args

from pydantic import BaseModel

from .readers import is_class

# Fifteen digits are exact in a float. A number below this that has more has them in a
# fraction of eight digits, or an exponent below 0, which may make it 0 in a float.
SURE = 1e8
_MANY_DIGITS = re.compile(rb"\.[0-9](?:[0-9]{7}|(?<=[0-9]{8}\..))")
_SMALL_EXPONENT = re.compile(rb"-(?<=[eE]-)[0-9]+[\s,}\]]")

IN_FLOATS = object()
"""The context of a reading whose numbers were floats, though exact ones if below SURE."""


class Inexact(Exception):
    """Something came that must be read anew from JSON whose numbers are exact."""


def may_lose_digits(data: bytes | str) -> bool:
    """Say whether a number in JSON that is small enough may be another one as a float."""
    raw = data.encode() if isinstance(data, str) else data
    return bool(_MANY_DIGITS.search(raw) or _SMALL_EXPONENT.search(raw))


@cache
def holds_amounts(cls: type[BaseModel]) -> bool:
    """Say whether a kind of object, or one that it holds, has an exact number."""
    return holds(cls, Decimal)


def holds(kind: Any, base: Any) -> bool:
    """Say whether a type is, or holds, a class below another one."""
    return any(is_class(part, base) for part in _held_kinds(kind, set()))


def _held_kinds(kind: Any, seen: set[Any]) -> set[Any]:
    """Return every type that there is in a type, added to those seen."""
    if kind not in seen:
        seen.add(kind)
        for part in _parts(kind):
            _held_kinds(part, seen)
    return seen


def _parts(kind: Any) -> list[Any]:
    if not is_class(kind, BaseModel):
        return list(get_args(kind))
    model = cast("type[BaseModel]", kind)
    return [field.annotation for field in model.model_fields.values()]
