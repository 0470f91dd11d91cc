# Written by apiscribe build; edits are lost.
"""Places in JSON, by paths with dots."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from typing import Any

from .._runtime.models.typeguards import is_list, is_object
from ._contract import Json


def values_at(value: Any, path: str) -> Iterator[Any]:
    """Return what a path leads to, the items of lists one by one."""
    if is_list(value):
        for item in value:
            yield from values_at(item, path)
    elif path:
        name, _, rest = path.partition(".")
        if is_object(value):
            yield from values_at(value.get(name), rest)
    elif value is not None:
        yield value


def value_at(value: Any, path: str) -> Any:
    """Return the first value that a path leads to, None if there is none."""
    return next(values_at(value, path), None)


def put_at(body: Json, path: str, value: Any) -> Json:
    """Put a value where a path leads to, making what is missing on the way."""
    *parts, last = path.split(".")
    place = body
    for part in parts:
        place = place.setdefault(part, {})
    place[last] = value
    return body


def list_at(body: Json, path: str) -> list[Any]:
    """Return the list where a path leads to, an empty one put there if there is none."""
    *parts, last = path.split(".")
    place = body
    for part in parts:
        place = place.setdefault(part, {})
    found: list[Any] = place[last] if is_list(place.get(last)) else []
    place[last] = found
    return found


def drop_at(value: Any, path: str) -> None:
    """Leave out what a path leads to, in each item of lists on the way."""
    name, _, rest = path.partition(".")
    if is_list(value):
        for item in value:
            drop_at(item, path)
    elif is_object(value) and rest:
        drop_at(value.get(name), rest)
    elif is_object(value):
        value.pop(name, None)


def merged(old: Any, new: Any) -> Any:
    """Return an old value with a new one laid over it: objects by member, others whole."""
    if not is_object(old) or not is_object(new):
        return copy.deepcopy(new)
    changed = {name: merged(old.get(name), value) for name, value in new.items()}
    return {**old, **changed}


def loaded(content: bytes) -> Any:
    """Return what JSON says; raises ValueError if it is none."""
    return json.loads(content)
