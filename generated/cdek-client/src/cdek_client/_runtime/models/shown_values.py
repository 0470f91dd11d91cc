# Written by apiscribe build; edits are lost.
"""Which values errors may tell, and what they say of the others."""

from __future__ import annotations

import json
from collections.abc import Collection, Generator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from decimal import Decimal
from typing import Any, cast

from pydantic import BaseModel

LONGEST = 60
"""The most characters of a value that are told."""

_showing: ContextVar[bool] = ContextVar("showing", default=False)


@contextmanager
def show_values() -> Generator[None]:
    """Let errors hold and tell all values within a `with` block, long ones cut.

    Bodies are full of names, addresses and phone numbers, and errors end in logs. So
    errors otherwise hold a value, in `Violation.value` and in `errors()[n]["input"]`,
    only if it is null, true, false or empty, a number where a number may stand, or a text
    where the docs list the values. Of any other they say of what kind and how long it is,
    and hold None.

    The block counts for its own thread or task alone.
    """
    token = _showing.set(True)
    try:
        yield
    finally:
        _showing.reset(token)


def kept_value(value: object, harmless: bool = False) -> Any:
    """Return a value as an error may hold it: cut when long, None if it may not.

    A number or text is `harmless` where it cannot be of a person.
    """
    if value is None or isinstance(value, bool) or _is_empty(value):
        return value
    if not (harmless or _showing.get()):
        return None
    if isinstance(value, str):
        return value if len(value) <= LONGEST else f"{value[:LONGEST]}…"
    if not isinstance(value, (int, float, Decimal)) and not _showing.get():
        return None
    return value if len(repr(value)) <= LONGEST else None


def in_words(value: object, kept: object) -> str:
    """Return what to say of a value: the value if it is kept, else its kind and length."""
    if kept is not None or value is None:
        return str(value) if isinstance(value, Decimal) else _json(kept)
    if isinstance(value, str):
        return f"a text of {_count(len(value), 'character')}"
    if isinstance(value, (int, float, Decimal)):
        return "a number"
    if isinstance(value, (Mapping, BaseModel)):
        return "an object"
    if isinstance(value, (list, tuple)):
        return f"a list of {_count(len(cast('list[object]', value)), 'item')}"
    return f"something of the type {type(value).__name__}"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, default=str)


def _is_empty(value: object) -> bool:
    return isinstance(value, (str, list, tuple, dict)) and not cast(
        "Collection[object]", value
    )
