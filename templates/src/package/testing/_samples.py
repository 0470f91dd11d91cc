# Written by apiscribe build; edits are lost.
"""Values that a schema of the contract accepts, where the docs show none."""

from __future__ import annotations

import re
from typing import Any

from .._runtime.models.typeguards import is_object
from ._contract import Json, resolved

_DEEPEST = 6
_FORMATS = {
    "uuid": "3fa85f64-5717-4562-b3fc-2c963f66afa6",
    "date": "2026-01-31",
    "email": "somebody@example.org",
}
_TEXTS = (
    "text", "1", "A", "a", "2026-01-31T12:00:00+0000", "2026-01-31", "12:00", "+70000000000", "AA", "aa",
    "12345678901234567890", "somebody@example.org", "3fa85f64-5717-4562-b3fc-2c963f66afa6",
)  # fmt: skip
"""What a text with a pattern may be; the first that fits is taken."""


class Samples:
    """Makes values of the schemas of a contract, each time the same."""

    def __init__(self, document: Json) -> None:
        self._document = document

    def of(self, schema: Json, depth: int = 0) -> Any:
        """Return a value of a schema."""
        schema = resolved(self._document, schema)
        if "x-extensible-enum" in schema:
            return schema["x-extensible-enum"][0]
        for word in ("const", "default"):
            if word in schema:
                return schema[word]
        if schema.get("enum"):
            return schema["enum"][0]
        for word in ("anyOf", "oneOf"):
            if options := schema.get(word):
                kinds: list[Json] = [o for o in options if o != {"type": "null"}]
                return self.of(kinds[0], depth) if kinds else None
        return self._of_type(_type(schema), schema, depth)

    def _of_type(self, kind: str, schema: Json, depth: int) -> Any:
        if kind == "object":
            return self._object(schema, depth)
        if kind == "array":
            least = schema.get("minItems", 1 if depth < _DEEPEST else 0)
            return [self.of(schema.get("items", {}), depth + 1) for _ in range(least)]
        if kind in ("integer", "number"):
            return _number(kind, schema)
        if kind == "boolean":
            return True
        return _text(schema) if kind == "string" else None

    def _object(self, schema: Json, depth: int) -> Json:
        required = schema.get("required", ())
        named = {
            name: self.of(facts, depth + 1)
            for name, facts in schema.get("properties", {}).items()
            if name in required or depth < _DEEPEST
        }
        more = schema.get("additionalProperties")
        if is_object(more) and not named:
            named["name"] = self.of(more, depth + 1)
        return named


def _type(schema: Json) -> str:
    kinds = schema.get("type", "object" if "properties" in schema else "any")
    if isinstance(kinds, str):
        return kinds
    return next((str(kind) for kind in kinds if kind != "null"), "null")


def _number(kind: str, schema: Json) -> int | float:
    step = schema.get("multipleOf", 1)
    least = schema.get("minimum")
    if "exclusiveMinimum" in schema:
        least = max(least or schema["exclusiveMinimum"], schema["exclusiveMinimum"] + step)  # fmt: skip
    most = schema.get("maximum", schema.get("exclusiveMaximum"))
    value = step if least is None else least
    if most is not None and value > most:
        value = most if "maximum" in schema else most - step
    return int(value) if kind == "integer" else value


def _text(schema: Json) -> str:
    least, most = schema.get("minLength", 0), schema.get("maxLength")
    if "x-format" in schema:
        return "2026-01-31T12:00:00+0000"
    if schema.get("format") in _FORMATS:
        return _FORMATS[schema["format"]]
    pattern = schema.get("pattern", "")
    for text in _TEXTS:
        sized = text if "pattern" in schema else text.ljust(least, ".")[:most]
        fits = len(sized) >= least and (most is None or len(sized) <= most)
        if fits and re.search(pattern, sized):
            return sized
    return _TEXTS[0]
