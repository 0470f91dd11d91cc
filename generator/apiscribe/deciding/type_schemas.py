"""Documented types, and the JSON Schema that each becomes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

SENT_DATETIME = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[+-][0-9]{4}$"
READ_DATETIME = (
    r"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?"
    r"(Z|[+-][0-9]{2}:?[0-9]{2})$"
)
DATETIME_FORMAT = "yyyy-MM-dd'T'HH:mm:ssZ"

_SCALARS: Mapping[str, Mapping[str, Any]] = {
    "string": {"type": "string"},
    "UUID": {"type": "string", "format": "uuid"},
    "integer": {"type": "integer"},
    "long": {"type": "integer", "format": "int64"},
    "float": {"type": "number", "format": "double"},
    "decimal": {"type": "number", "format": "decimal"},
    "boolean": {"type": "boolean"},
    "date": {"type": "string", "format": "date"},
    "datetime": {"type": "string", "x-format": DATETIME_FORMAT},
}
_TEXT_OF = {"integer": r"^-?[0-9]+$", "number": r"^-?[0-9]+(\.[0-9]+)?$"}
# What fits into 64 bits, whichever the digits are.
_SENT_TEXT_OF = {**_TEXT_OF, "integer": r"^-?[0-9]{1,18}$"}

SCALAR_TYPES = tuple(_SCALARS)


def scalar(name: str | None, direction: str) -> dict[str, Any] | None:
    """Return the schema of a documented scalar type; None for any other word."""
    if name is None:
        return None
    if name == "datetime":
        pattern = SENT_DATETIME if direction == "request" else READ_DATETIME
        return {**_SCALARS[name], "pattern": pattern}
    return dict(_SCALARS[name]) if name in _SCALARS else None


def alternative(also: str, schema: Mapping[str, Any], direction: str) -> dict[str, Any]:
    """Return the further form that a value may have: `text`, `string` or `one`.

    `text` is the number as a string, `string` any string, `one` a single item where a
    list is documented.
    """
    texts = _SENT_TEXT_OF if direction == "request" else _TEXT_OF
    forms: dict[str, dict[str, Any]] = {
        "text": {"type": "string", "pattern": texts.get(str(schema.get("type")), "")},
        "string": {"type": "string"},
        "one": dict(schema.get("items", {})),
    }
    return forms[also]


def unfit_alternative(also: str, schema: Mapping[str, Any]) -> str:
    """Return why a further form makes no sense for a schema; empty if it does."""
    if also == "text" and schema.get("type") not in _TEXT_OF:
        return "`also: text` is for numbers"
    if also == "one" and "items" not in schema:
        return "`also: one` is for lists"
    return ""


def nullable(schema: dict[str, Any]) -> dict[str, Any]:
    """Return the schema, accepting null as well."""
    if "anyOf" in schema:
        return {**schema, "anyOf": [*schema["anyOf"], {"type": "null"}]}
    if isinstance(schema.get("type"), str) and "const" not in schema:
        return {**schema, "type": [schema["type"], "null"]}
    return {"anyOf": [schema, {"type": "null"}]}
