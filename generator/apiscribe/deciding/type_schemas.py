"""Documented types, and the JSON Schema that each becomes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ..vocabulary import EMAIL
from .decided import DecidedRow

_UNDESCRIBED = "To be described."
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
NOT_HELD = (
    "exclusive_minimum",
    "exclusive_maximum",
    "multiple_of",
    "unique_items",
    "style",
    "explode",
)
"""Facts of OpenAPI documents that the contract tells and nothing holds values to."""


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


def described(row: DecidedRow) -> str:
    """Return what a field means in our words, or its name in words where nobody has said."""
    if row.summary not in ("", _UNDESCRIBED):
        return row.summary
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|[\W_]+", " ", row.name).strip().lower() or row.name
    return f"{spaced[:1].upper()}{spaced[1:]}."


def stated_marks(row: DecidedRow) -> dict[str, Any]:
    """Return facts that OpenAPI has words for and that hold no value to anything."""
    facts: dict[str, Any] = {} if row.default is None else {"default": row.default}
    facts |= {"readOnly": True} if row.read_only else {}
    facts |= {"writeOnly": True} if row.write_only else {}
    return facts | ({} if row.example is None else {"examples": [row.example]})


def is_implied(row: DecidedRow, key: str) -> bool:
    """Return whether the only lengths allowed say the greatest one already."""
    most = row.max_length if key == "max_length" else None
    return bool(most and row.lengths and max(row.lengths) <= most)


def email_format(row: DecidedRow) -> dict[str, Any]:
    """Return format and pattern of an e-mail address, nothing for any other format."""
    return {"format": "email", "pattern": EMAIL} if row.format == "RFC 2822" else {}
