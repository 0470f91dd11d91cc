"""Accessors as Python: each a property or a method, and the expression that it gives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..hinge.model import ObjectSchema
from .literals import (
    Identifier,
    SourceCode,
    arguments,
    compose,
    docstring,
    join,
    literal,
)
from .operation_constants import field_path
from .python_names import field_name

_KINDS = {"uuid": Identifier("UUID"), "text": Identifier("str")}
_OF_KEYS = {"uuid": SourceCode("UUID | str"), "text": Identifier("str")}


@dataclass(frozen=True, slots=True)
class Accessor:
    """One accessor; `parameters` is empty for a property."""

    name: Identifier
    parameters: SourceCode
    type: SourceCode
    text: SourceCode
    expression: SourceCode


def accessors(schema: ObjectSchema) -> tuple[Accessor, ...]:
    """Return the accessors of an object schema, decided for the class template."""
    return tuple(map(_accessor, schema.accessors))


def _accessor(entry: Mapping[str, Any]) -> Accessor:
    word = next(word for word in _WORDS if word in entry)
    kind, expression = _WORDS[word](entry[word])
    keys: Mapping[str, Mapping[str, str]] = entry[word].get("keys", {})
    parameters = [_parameter(name, key) for name, key in keys.items()]
    text = docstring(entry["description"], 8)
    return Accessor(Identifier(entry["name"]), join(", ", parameters), kind, text, expression)


def _parameter(name: str, key: Mapping[str, str]) -> SourceCode:
    kind = _OF_KEYS.get(key["gives"]) or compose("{} | str", Identifier(key["gives"]))
    return compose("{}: {} | None = None", Identifier(name), kind)


def _kind(word: Mapping[str, Any]) -> Identifier:
    return _KINDS.get(word["gives"]) or Identifier(word["gives"])


def _all(word: Mapping[str, Any]) -> tuple[SourceCode, SourceCode]:
    return compose("list[{}]", _kind(word)), _items(word)


def _items(word: Mapping[str, Any]) -> SourceCode:
    """Return the values at a path, in order of time if there is a time to go by."""
    items = compose("all_of(self, {}, {})", literal(field_path(word["of"])), _kind(word))
    if "by" not in word:
        return items
    named = {key: literal(field_name(word[key])) for key in ("without", "then") if key in word}
    options = [arguments(named)] if named else []
    parts = [items, literal(field_name(word["by"])), *options]
    return compose("in_order({})", join(", ", parts))


def _last(word: Mapping[str, Any]) -> tuple[SourceCode, SourceCode]:
    keys: Mapping[str, Mapping[str, str]] = word.get("keys", {})
    wanted = {field_name(key["field"]): Identifier(name) for name, key in keys.items()}
    chosen = compose("last({})", _items(word))
    if wanted:
        chosen = compose("pick({}, {})", _items(word), arguments(wanted))
    return compose("{} | None", _kind(word)), chosen


def _value(word: Mapping[str, Any]) -> tuple[SourceCode, SourceCode]:
    paths = literal(tuple(map(field_path, word["of"])))
    given = compose("first_of(self, {}, {})", paths, _kind(word))
    return compose("{} | None", _kind(word)), given


def _is(word: Mapping[str, Any]) -> tuple[SourceCode, SourceCode]:
    codes = literal(tuple((field_path(path), tuple(codes)) for path, codes in word["of"].items()))
    without = [literal(field_path(word["without"]))] if "without" in word else []
    parts = [SourceCode("self"), codes, *without]
    return Identifier("bool"), compose("has_code({})", join(", ", parts))


_WORDS = {"all": _all, "last": _last, "value": _value, "is": _is}
