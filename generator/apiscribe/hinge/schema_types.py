"""What a value of a call is, by its JSON Schema: of which type, and within which limits."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

LIMITS = (
    "enum", "minLength", "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum",
    "exclusiveMaximum", "multipleOf",
)  # fmt: skip
"""Words of JSON Schema that hold one value of a parameter."""
LIST_LIMITS = ("minItems", "maxItems", "uniqueItems")
_FORMATS = {"uuid": "uuid", "date": "date", "date-time": "datetime", "binary": "bytes"}
_SCALARS = (
    "string", "integer", "number", "decimal", "boolean", "uuid", "date", "datetime", "enum",
)  # fmt: skip
_DEEPEST = 20


@dataclass(frozen=True, slots=True)
class ValueType:
    """What a value is.

    `kind` is "string", "integer", "number", "decimal", "boolean", "uuid", "date", "datetime",
    "bytes", "list" or "map" (with what they hold in `of`), "object" or "enum" (with the `name`
    of a schema, and the type of its codes in `of`), "union" (of `options`), or "any". `limits` are words of JSON Schema,
    `words` what true and false are called on the wire, `pattern` the vendor's of a date-time.
    """

    kind: str
    name: str = ""
    of: ValueType | None = None
    limits: Mapping[str, Any] = field(default_factory=dict[str, Any])
    words: tuple[str, str] = ("true", "false")
    pattern: str = ""
    options: tuple[ValueType, ...] = ()

    @property
    def base(self) -> ValueType:
        """The type of what a list or a map holds in the end, else the type itself."""
        return self.of.base if self.of and self.kind in ("list", "map") else self


ANY = ValueType("any")


def value_type(schema: Mapping[str, Any], schemas: Mapping[str, Any], depth: int = 0) -> ValueType:
    """Return the type of what a schema describes; null beside it is left out.

    `schemas` are those of the contract, by name.
    """
    if depth > _DEEPEST:
        return ANY
    if "$ref" in schema:
        return _named(str(schema["$ref"]).rpartition("/")[2], schemas, depth)
    options = [option for option in schema.get("anyOf", ()) if option != {"type": "null"}]
    if options:
        single = value_type(options[0], schemas, depth + 1)
        return single if len(options) == 1 else ANY
    kind = _kind(schema)
    if kind == "array":
        limits = {word: schema[word] for word in LIST_LIMITS if word in schema}
        items = value_type(schema.get("items", {}), schemas, depth + 1)
        return ValueType("list", of=items, limits=limits)
    if kind == "object":
        more = schema.get("additionalProperties")
        of = value_type(more, schemas, depth + 1) if isinstance(more, Mapping) else ANY
        return ValueType("map", of=of)
    return _scalar(kind, schema)


def sent_type(schema: Mapping[str, Any], schemas: Mapping[str, Any]) -> ValueType:
    """Return the type of a parameter: as `value_type`, and a union where any of some scalars fits.

    On the wire such a value is a text, whichever of them it is.
    """
    type_ = value_type(schema, schemas)
    if type_.kind == "list":
        return replace(type_, of=sent_type(schema.get("items", {}), schemas))
    given = schema.get("anyOf") or schema.get("oneOf") or _by_type(schema)
    options = [value_type(each, schemas) for each in given if each != {"type": "null"}]
    scalar = len(options) > 1 and all(each.kind in _SCALARS for each in options)
    return ValueType("union", options=tuple(options)) if scalar else type_


def _by_type(schema: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """Return a schema of several types as one for each of them."""
    kinds = schema.get("type")
    return [{**schema, "type": kind} for kind in kinds] if isinstance(kinds, list) else []


def _named(name: str, schemas: Mapping[str, Any], depth: int) -> ValueType:
    schema = schemas.get(name, {})
    if "x-codes" in schema:
        return ValueType("enum", name, ValueType(str(schema.get("type", "string"))))
    if _kind(schema) in ("object", "any"):
        return ValueType("object", name)
    return value_type(schema, schemas, depth + 1)


def _kind(schema: Mapping[str, Any]) -> str:
    named = schema.get("type", "any")
    if isinstance(named, str):
        return named
    kinds = [kind for kind in named if kind != "null"]
    return str(kinds[0]) if len(kinds) == 1 else "any"


def _scalar(kind: str, schema: Mapping[str, Any]) -> ValueType:
    limits = {word: schema[word] for word in LIMITS if word in schema}
    form = str(schema.get("format", ""))
    if kind == "string":
        if "contentMediaType" in schema and "contentEncoding" not in schema:
            return ValueType("bytes")
        if "x-format" in schema:
            return ValueType("datetime", pattern=str(schema["x-format"]))
        kind = _FORMATS.get(form, "string")
    elif kind == "number" and form == "decimal":
        kind = "decimal"
    elif kind == "boolean":
        words = (str(schema.get("x-true", "true")), str(schema.get("x-false", "false")))
        return ValueType("boolean", words=words)
    elif kind not in ("integer", "number"):
        kind = "any"
    return ValueType(kind, limits=limits)
