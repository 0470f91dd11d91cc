# Written by apiscribe build; edits are lost.
"""Looks into bodies to send, be they models or dicts, by the names on the wire."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Set
from decimal import Decimal
from math import isfinite
from typing import Any, TypeAlias, cast

Members: TypeAlias = Mapping[str, Any]

LIST: type[Any] = list
"""The class of lists; checkers know nothing of the items of its instances."""

_RENAMED: dict[type, Mapping[str, str]] = {}
_PLAIN: set[type] = set()


def register(kind: type, wire_names: Mapping[str, str]) -> None:
    """Let a kind of model be looked into; `wire_names` are those unlike its fields'."""
    _RENAMED[kind] = wire_names
    if not wire_names:
        _PLAIN.add(kind)


def members_of(node: Any) -> tuple[Members, Set[str]] | None:
    """Return the members of an object by wire name, and which of them are given.

    Takes a dict or a model to send; None for anything else.
    """
    kind = cast("type[object]", type(node))
    renamed = _RENAMED.get(kind)
    if renamed is None:
        raw = cast("dict[str, Any]", node)
        return (raw, raw.keys()) if issubclass(kind, dict) else None
    if not renamed:
        return node.__dict__, node.__pydantic_fields_set__
    given = node.__pydantic_fields_set__
    values = node.__dict__
    members = {renamed.get(n, n): values[n] for n in given if n in values}
    return members, members.keys()


Reader: TypeAlias = Callable[[Members, list[Any]], None]


def reader(path: str) -> Reader:
    """Return what collects the values at a path such as `boxes[].size` into a list."""
    first, _, rest = path.partition(".")
    name, several = first.removesuffix("[]"), first.endswith("[]")
    inner = reader(rest) if rest else None

    def read(members: Members, values: list[Any]) -> None:
        value = members.get(name)
        if value is None:
            return
        listed = several and isinstance(value, LIST)
        if inner is None:
            (values.extend if listed else values.append)(value)
            return
        items: list[Any] = value if listed else [value]
        for item in items:
            if type(item) in _PLAIN:
                inner(item.__dict__, values)
            elif sides := members_of(item):
                inner(sides[0], values)

    return read


def mark_of(value: Any) -> object:
    """Return what two values share that JSON calls equal."""
    scalar = isinstance(value, (str, int, float, Decimal)) or value is None
    return (isinstance(value, bool), value) if scalar else repr(value)


def is_number(value: object) -> bool:
    """Say whether a value is a number that can be compared."""
    if type(value) is int:
        return True
    if isinstance(value, Decimal):
        return value.is_finite()
    if isinstance(value, float):
        return isfinite(value)
    return isinstance(value, int) and not isinstance(value, bool)


def exact(value: Any) -> Decimal | int:
    """Return a number as one that adds up without loss."""
    return value if isinstance(value, int) else Decimal(str(value))
