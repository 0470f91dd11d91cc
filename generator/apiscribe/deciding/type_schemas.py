"""Documented types, and the JSON Schema that each becomes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from ..assertions import EMAIL
from .decided import DecidedRow

UNDESCRIBED = "To be described."
DATETIME = (
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
_SYNONYMS: Mapping[str, str] = {
    "str": "string", "text": "string", "char": "string", "varchar": "string", "enum": "string",
    "url": "string", "uri": "string", "email": "string", "time": "string", "timestamp": "string",
    "date-time": "string", "datetime": "string", "guid": "UUID", "uuid": "UUID", "int": "integer",
    "int32": "integer", "short": "integer", "byte": "integer", "int64": "long", "bigint": "long",
    "double": "float", "number": "float", "numeric": "float", "bool": "boolean",
}  # fmt: skip
"""Other words for types, in small letters: what is documented otherwise is any text."""
_FREE: Mapping[str, Mapping[str, Any]] = {
    "object": {"type": "object"}, "map": {"type": "object"}, "dict": {"type": "object"},
    "dictionary": {"type": "object"}, "json": {}, "any": {}, "mixed": {},
    "file": {"type": "string"}, "binary": {"type": "string"},
    "array": {"type": "array", "items": {}}, "list": {"type": "array", "items": {}},
}  # fmt: skip
LISTS = ("array", "list")
FILES = ("file", "binary")
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


def scalar(name: str | None) -> dict[str, Any] | None:
    """Return the schema of a documented type that needs no rows; None for any other word."""
    if name == "datetime":
        return {**_SCALARS[name], "pattern": DATETIME}
    word = _word(name or "")
    known = _SCALARS.get(word, _FREE.get(word))
    return None if known is None else dict(known)


def any_of(names: Iterable[str]) -> dict[str, Any] | None:
    """Return the schema of a value of several types; None unless it is one or any text."""
    known = [scalar(name) for name in names]
    plain = [schema for schema in known if schema and "type" in schema]
    if len(plain) != len(known) or len(plain) != 2 or {"type": "string"} not in plain:
        return None
    other = next((schema for schema in plain if schema != {"type": "string"}), plain[0])
    return {"anyOf": [other, {"type": "string"}]} if other != {"type": "string"} else other


def _word(name: str) -> str:
    """Return the type that a word is another one for, whatever its capitals."""
    small = name.lower()
    return name if name in _SCALARS else _SYNONYMS.get(small, small)


def is_known(name: str) -> bool:
    """Return whether a word is a type of its own, and no object that has rows."""
    return _word(name) in (*_SCALARS, *_FREE)


def json_type(name: str | None) -> str | None:
    """Return the type of JSON that a documented type is; None where it says nothing of that."""
    word = _word(name or "any")
    schema = _SCALARS.get(word, _FREE.get(word, {"type": word}))
    return None if word in LISTS else schema.get("type")


_FORMATS = {"UUID": "uuid", "date": "date", "datetime": "date-time", "long": "int64"}


def format_of(format_: str | None, type_: str | None) -> str | None:
    """Return the format that a row states by its own words, or by those of its type."""
    if format_ is None:
        return _FORMATS.get(_word(type_ or ""))
    told = format_.lower()
    if "yyyy" in told:
        return "date-time" if "hh" in told else "date"
    return {"rfc 2822": "email", "datetime": "date-time", "hh:mm": "time"}.get(told, told)


_TYPES = {
    "int32": "integer", "int64": "long", "float": "float", "double": "float", "uuid": "UUID",
    "date": "date", "date-time": "string", "email": "string", "time": "string",
}  # fmt: skip


def type_of_format(row: DecidedRow) -> str | None:
    """Return the type that a row without one has by its format."""
    return None if row.types else _TYPES.get(format_of(row.format, None) or "")


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
    if not schema:
        return schema
    if isinstance(schema.get("type"), str) and "const" not in schema:
        return {**schema, "type": [schema["type"], "null"]}
    return {"anyOf": [schema, {"type": "null"}]}


def described(row: DecidedRow) -> str:
    """Return what a field means in our words, or its name in words where nobody has said."""
    return worded(row.summary, row.name)


def worded(summary: str, name: str) -> str:
    """Return a summary, or the words of a name where nobody has written one."""
    if summary not in ("", UNDESCRIBED):
        return summary
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|[\W_]+", " ", name).strip().lower() or name
    return f"{spaced[:1].upper()}{spaced[1:]}."


def stated_marks(row: DecidedRow) -> dict[str, Any]:
    """Return facts that OpenAPI has words for and that hold no value to anything."""
    facts: dict[str, Any] = {} if row.default is None else {"default": row.default}
    facts |= {"readOnly": True} if row.read_only else {}
    facts |= {"writeOnly": True} if row.write_only else {}
    return facts | ({} if row.example is None else {"examples": [row.example]})


def _is_implied(row: DecidedRow, key: str) -> bool:
    """Return whether the only lengths allowed say the greatest one already."""
    most = row.max_length if key == "max_length" else None
    return bool(most and row.lengths and max(row.lengths) <= most)


def email_format(row: DecidedRow) -> dict[str, Any]:
    """Return format and pattern of an e-mail address, nothing for any other format."""
    return {"format": "email", "pattern": EMAIL} if row.format == "RFC 2822" else {}


LIMITS = {
    "min_length": "minLength", "max_length": "maxLength", "minimum": "minimum",
    "maximum": "maximum", "min_items": "minItems", "max_items": "maxItems",
}  # fmt: skip


def limits(row: DecidedRow, keys: Iterable[str]) -> dict[str, Any]:
    """Return the words of JSON Schema for limits that a row states, of those asked for."""
    words_of: dict[str, Any] = {}
    for key in keys:
        value = getattr(row, key)
        if key == "lengths" and value:
            choices = "|".join(f".{{{length}}}" for length in value)
            words_of["pattern"] = f"^(?:{choices})$"
        elif value is not None and not _is_implied(row, key):
            words_of[LIMITS[key]] = value
    return words_of
