"""Values made up for examples of the README, where the contract shows none."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from ..hinge.call_parts import Parameter
from ..hinge.model import Model
from ..hinge.schema_types import ValueType
from .literals import literal

_PLAIN: Mapping[str, Any] = {"integer": 1, "number": 1, "boolean": True, "null": None}
_FORMATS = {"uuid": "3fa85f64-5717-4562-b3fc-2c963f66afa6", "date": "2026-01-31"}
_TEXTS = ("…", "10:00", "1", "a@example.org", "+70000000000", "A")
_DEEPEST = 5
_PLAIN_VALUES = 2
_WIDTH = 76


def made_up_body(name: str, model: Model, depth: int = 0) -> dict[str, Any]:
    """Return what an object must have, and one of what its rules ask for."""
    schema = model.objects[name]
    wanted = list(schema.required)
    for rule in schema.rules:
        if rule.get("level") == "error":
            choices = rule.get("schema", {}).get("anyOf", ())
            wanted += next((choice.get("required", ()) for choice in choices), ())
    return {
        each: made_up_value(schema.properties[each], model, depth + 1)
        for each in dict.fromkeys(wanted)
        if each in schema.properties
    }


@dataclass(frozen=True, slots=True)
class Sample:
    """One example body: the class that reads it, and its JSON text."""

    name: str
    schema: str
    text: str


def sample_body(schemas: Iterable[str], model: Model) -> Sample | None:
    """Return the first of the docs' examples that is of one of some schemas, if there is one.

    Of one that is sent it has as little as it needs.
    """
    wanted = [*schemas]
    for example in model.examples:
        if example.schema in wanted:
            is_sent = model.objects[example.schema].strict
            made = _pared_body(example.schema, example.value, model) if is_sent else example.value
            text = json.dumps(made, ensure_ascii=False, indent=2)
            if '"""' not in text and "\\" not in text:
                return Sample(example.name, example.schema, text)
    return None


def _pared_body(name: str, body: Mapping[str, Any], model: Model) -> dict[str, Any]:
    """Return of a body what must be in it, and two plain values of which no rule speaks.

    All of it, where what must be there is there in another way.
    """
    schema = model.objects[name]
    needed, spoken_of = made_up_body(name, model).keys(), json.dumps([*schema.rules])
    if not needed <= body.keys():
        return dict(body)
    free = [each for each in body if each not in needed and f'"{each}"' not in spoken_of]
    plain = [each for each in free if not isinstance(body[each], dict | list)][:_PLAIN_VALUES]
    return {
        each: _pared_value(schema.properties[each], value, model)
        for each, value in body.items()
        if each in needed or each in plain
    }


def _pared_value(facts: Mapping[str, Any], value: Any, model: Model) -> Any:
    name = facts.get("items", facts).get("$ref", "").rpartition("/")[2]
    if name not in model.objects or facts.get("minItems", 1) > 1:
        return value
    if isinstance(value, list):
        return [_pared_body(name, item, model) for item in value[:1]]
    return _pared_body(name, value, model)


def made_up_value(facts: Mapping[str, Any], model: Model, depth: int = 0) -> Any:
    """Return some value of a property that no example shows."""
    if facts.get("examples"):
        return facts["examples"][0]
    if "anyOf" in facts:
        return made_up_value(facts["anyOf"][0], model, depth)
    if "$ref" in facts:
        return _referred(facts["$ref"].rpartition("/")[2], model, depth)
    listed = [value for value in facts.get("enum", ()) if value is not None]
    if listed or "const" in facts:
        return facts.get("const", next(iter(listed), None))
    kind = facts.get("type")
    kind = next((each for each in kind if each != "null"), None) if isinstance(kind, list) else kind
    if kind == "array":
        return [made_up_value(facts.get("items", {}), model, depth + 1)]
    if kind == "object":
        return {}
    return (
        max(1, facts.get("minimum", 1))
        if kind == "integer"
        else _PLAIN.get(str(kind), _text(facts))
    )


def _referred(name: str, model: Model, depth: int) -> Any:
    if name in model.enums:
        return model.enums[name].codes[0].value
    return made_up_body(name, model, depth) if depth < _DEEPEST else {}


def _text(facts: Mapping[str, Any]) -> str:
    """Return a text of a format, or the first of some that a pattern allows."""
    if "x-format" in facts:
        return "2026-01-31T12:00:00+0000"
    if facts.get("format") in _FORMATS:
        return _FORMATS[facts["format"]]
    pattern, most = facts.get("pattern", ""), facts.get("maxLength")
    return next((t for t in _TEXTS if re.search(pattern, t) and len(t) <= (most or len(t))), "…")


UNIQUE = "3fa85f64-5717-4562-b3fc-2c963f66afa6"
_OF_KINDS: Mapping[str, Any] = {
    "integer": 1, "number": 1.5, "decimal": "1.50", "boolean": True, "uuid": UNIQUE,
    "date": "2026-01-31", "datetime": "2026-01-31T12:00:00+00:00", "any": "1", "string": "1",
}  # fmt: skip
_MOST_OF_A_KIND = 100


def sample_source(parameter: Parameter) -> str:
    """Return the source of a value that a parameter may have."""
    return _source(parameter.type, parameter.default)


def sample_of(parameter: Parameter) -> str:
    """Return a text that a value in a path may be."""
    base = parameter.type.base
    listed = [value for value in base.limits.get("enum", ()) if value is not None]
    return str(listed[0] if listed else _within(base))


def _source(type_: ValueType, default: Any = None) -> str:
    if type_.kind == "list" and type_.of:
        return f"[{_source(type_.of)}]"
    if type_.kind in ("map", "object"):
        return "{}"
    if type_.kind == "bytes":
        return 'b"..."'
    listed = [value for value in type_.limits.get("enum", ()) if value is not None]
    value = default if isinstance(default, str | int | float) else _within(type_)
    return literal(listed[0] if listed and isinstance(listed[0], str | int) else value)


def _within(type_: ValueType) -> Any:
    """Return a value within the limits of a type, as far as that is easily told."""
    kind = type_.of.kind if type_.kind == "enum" and type_.of else type_.kind
    value = _OF_KINDS.get(kind, "1")
    if kind in ("integer", "number"):
        return max(value, type_.limits.get("minimum", value))
    least = type_.limits.get("minLength", 0)
    return value * max(1, least) if kind == "string" and least < _MOST_OF_A_KIND else value


def body_source(type_: ValueType, model: Model, depth: int = 0) -> str:
    """Return the source of a body of a type: what it must have, in JSON's terms."""
    if type_.kind == "list" and type_.of:
        return f"[{body_source(type_.of, model, depth + 1)}]"
    if type_.kind != "object" or depth > 2:
        return _source(type_)
    return value_source(made_up_body(type_.name, model))


def value_source(value: Any, indent: int = 0) -> str:
    """Return the source of a value of JSON, on one line where there is room for it."""
    if isinstance(value, dict):
        keys = [f"{literal(key)}: " for key in value]
        return _laid_out(list(zip(keys, value.values(), strict=True)), "{}", indent)
    if isinstance(value, list | tuple):
        return _laid_out([("", each) for each in value], "[]", indent)
    return literal(value)


def _laid_out(pairs: list[tuple[str, Any]], brackets: str, indent: int) -> str:
    flat = ", ".join(key + value_source(value) for key, value in pairs)
    if len(flat) + indent < _WIDTH and "\n" not in flat:
        return f"{brackets[0]}{flat}{brackets[1]}"
    inner = indent + 4
    lines = (f"{' ' * inner}{key}{value_source(value, inner)},\n" for key, value in pairs)
    return f"{brackets[0]}\n{''.join(lines)}{' ' * indent}{brackets[1]}"
