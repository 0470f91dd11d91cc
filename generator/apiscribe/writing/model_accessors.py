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


def _all(word: Mapping[str, Any]) -> tuple[str, str]:
    return f"list[{word['gives']}]", _items(word)


def _items(word: Mapping[str, Any]) -> str:
    """The values at a path, in order of time if there is a time to go by."""
    items = f"all_of(self, {literal(_path(word['of']))}, {word['gives']})"
    if "by" not in word:
        return items
    named = ("without", "then")
    options = [f"{key}={literal(field_name(word[key]))}" for key in named if key in word]
    return f"in_order({', '.join([items, literal(field_name(word['by'])), *options])})"


def _last(word: Mapping[str, Any]) -> tuple[str, str]:
    wanted = [f"{field_name(key['field'])}={name}" for name, key in word.get("keys", {}).items()]
    chosen = f"pick({', '.join([_items(word), *wanted])})" if wanted else f"last({_items(word)})"
    return f"{word['gives']} | None", chosen


def _value(word: Mapping[str, Any]) -> tuple[str, str]:
    paths = literal(tuple(map(_path, word["of"])))
    return f"{word['gives']} | None", f"first_of(self, {paths}, {word['gives']})"


def _is(word: Mapping[str, Any]) -> tuple[str, str]:
    wanted = literal(tuple((_path(path), tuple(codes)) for path, codes in word["of"].items()))
    without = [literal(_path(word["without"]))] if "without" in word else []
    return "bool", f"has_code({', '.join(['self', wanted, *without])})"


_MADE = {"all": _all, "last": _last, "value": _value, "is": _is}


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
