"""Accessors as Python: each a property or a method, and the expression that it gives."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..model import Model, ObjectSchema
from .literals import docstring, literal
from .python_names import field_name

_UNIQUE = "uuid"


@dataclass(frozen=True, slots=True)
class Accessor:
    """One accessor; `parameters` is empty for a property."""

    name: str
    parameters: str
    gives: str
    text: str
    expression: str


def accessors(schema: ObjectSchema) -> tuple[Accessor, ...]:
    """The accessors of an object schema, decided for the class template."""
    return tuple(map(_accessor, schema.accessors))


def _accessor(entry: Mapping[str, Any]) -> Accessor:
    word = next(word for word in _MADE if word in entry)
    gives, expression = _MADE[word](entry[word])
    keys = entry[word].get("keys", {})
    parameters = ", ".join(f"{name}: {_asked(key)} = None" for name, key in keys.items())
    text = docstring(entry["description"], 8)
    return Accessor(entry["name"], parameters, gives, text, expression)


def _asked(key: Mapping[str, str]) -> str:
    kinds = {_UNIQUE: "UUID | str", "text": "str"}
    return f"{kinds.get(key['gives'], key['gives'] + ' | str')} | None"


def _path(path: str) -> str:
    return ".".join(map(field_name, path.split(".")))


def _all(said: Mapping[str, Any]) -> tuple[str, str]:
    path = literal(_path(said["of"]))
    return f"list[{said['gives']}]", f"all_of(self, {path}, {said['gives']})"


def _history(said: Mapping[str, Any]) -> tuple[str, str]:
    given, items = _all(said)
    parts = [items, literal(field_name(said["by"])), *_without(said)]
    return given, f"in_order({', '.join(parts)})"


def _last(said: Mapping[str, Any]) -> tuple[str, str]:
    return f"{said['gives']} | None", f"last({_history(said)[1]})"


def _value(said: Mapping[str, Any]) -> tuple[str, str]:
    given = f"first_of(self, {_paths(said['of'])}, {said['gives']})"
    return f"{said['gives']} | None", given


def _paths(paths: Any) -> str:
    return literal(tuple(map(_path, paths)))


def _without(said: Mapping[str, Any]) -> list[str]:
    return [literal(_path(said["without"]))] if "without" in said else []


def _fact(said: Mapping[str, Any]) -> tuple[str, str]:
    parts = ["self", _paths(said["of"]), literal(said["fact"]), *_without(said)]
    return "bool", f"has_fact({', '.join(parts)})"


def _codes(said: Mapping[str, Any]) -> tuple[str, str]:
    wanted = tuple((_path(path), tuple(codes)) for path, codes in said["of"].items())
    return "bool", f"has_code({', '.join(['self', literal(wanted), *_without(said)])})"


def _pick(said: Mapping[str, Any]) -> tuple[str, str]:
    wanted = [f"{field_name(key['field'])}={name}" for name, key in said["keys"].items()]
    parts = [_all(said)[1], literal(field_name(said["by"])), *wanted]
    return f"{said['gives']} | None", f"pick({', '.join(parts)})"


_MADE = {
    "history": _history, "last": _last, "value": _value, "all": _all,
    "fact": _fact, "codes": _codes, "pick": _pick,
}  # fmt: skip


def imported(
    model: Model, names: tuple[str, ...], package: str, places: Mapping[str, str]
) -> Iterator[str]:
    """What the accessors of some schemas need imported, as dotted names."""
    entries = [entry for name in names for entry in model.objects[name].accessors]
    said = " ".join(_accessor(entry).expression for entry in entries)
    for word in sorted(set(re.findall(r"\w+(?=\()", said))):
        yield f"{package}._runtime.models.accessors.{word}"
    for given in sorted(set(_given(entries))):
        if given == _UNIQUE:
            yield "uuid.UUID"
        elif given in model.enums:
            yield f"{package}.enums.{given}"
        elif places.get(given, places[names[0]]) != places[names[0]]:
            yield f"{package}.models.{places[given]}.{given}"


def _given(node: Any) -> Iterator[str]:
    if isinstance(node, Mapping):
        yield from (node["gives"] for _ in range("gives" in node))
        for value in node.values():
            yield from _given(value)
    elif isinstance(node, tuple | list):
        for value in node:
            yield from _given(value)
