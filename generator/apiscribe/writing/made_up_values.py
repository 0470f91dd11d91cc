"""Values made up for examples of the README, where the contract shows none."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ..hinge.model import Model

_PLAIN: Mapping[str, Any] = {"integer": 1, "number": 1, "boolean": True, "null": None}
_FORMATS = {"uuid": "3fa85f64-5717-4562-b3fc-2c963f66afa6", "date": "2026-01-31"}
_TEXTS = ("…", "10:00", "1", "a@example.org", "+70000000000", "A")
_DEEPEST = 5


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


def made_up_value(facts: Mapping[str, Any], model: Model, depth: int = 0) -> Any:
    """Return some value of a property that no example shows."""
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
