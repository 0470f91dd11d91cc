"""What the keywords of a schema are as facts of a row."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from ....problems import shown
from ...cells.letters import digest
from ...yaml.parser import plain
from .composition import Shape
from .specification import wrong

_TYPES = frozenset(("string", "integer", "number", "boolean", "object", "array"))
# What vendors write for a type, and what it means: a type and a format.
_MEANINGS = {
    "uuid": ("string", "uuid"), "guid": ("string", "uuid"), "text": ("string", None),
    "str": ("string", None), "date": ("string", "date"), "datetime": ("string", "date-time"),
    "date-time": ("string", "date-time"), "file": ("string", "binary"),
    "int": ("integer", None), "int32": ("integer", "int32"), "int64": ("integer", "int64"),
    "long": ("integer", "int64"), "float": ("number", "float"), "double": ("number", "double"),
    "decimal": ("number", None), "bool": ("boolean", None),
}  # fmt: skip
# such as "yyyy-MM-dd'T'HH:mm:ssZ"
_FORMAT_TEXT = re.compile(r"<?((?:y{2,4}|M{1,3}|d{1,2}|HH?|hh?|mm|ss|S{1,9}|a|Z|X{1,3}|'T'|'Z'|T|[-:./ ])+)>?")  # fmt: skip
_FORMAT_WORD = re.compile(r"HH|hh|yy|MM|dd")
_WHOLE = {
    "maxLength": "max_length", "minLength": "min_length",
    "minItems": "min_items", "maxItems": "max_items",
}  # fmt: skip
_NUMBERS = {
    "minimum": "minimum", "maximum": "maximum", "exclusiveMinimum": "exclusive_minimum",
    "exclusiveMaximum": "exclusive_maximum", "multipleOf": "multiple_of",
}  # fmt: skip
_FLAGS = {"readOnly": "read_only", "writeOnly": "write_only", "deprecated": "deprecated"}
_READ = frozenset((
    *_WHOLE, *_NUMBERS, *_FLAGS, "type", "format", "pattern", "enum", "const", "default", "nullable",
    "items", "uniqueItems", "description", "title", "example", "examples", "additionalProperties",
))  # fmt: skip
# Nothing of the values themselves.
_BESIDE = frozenset((
    "xml", "externalDocs", "discriminator", "$comment", "$id", "$schema", "$anchor",
    "name", "in", "style", "explode", "allowReserved", "allowEmptyValue",
))  # fmt: skip
_TEXTS = ("title", "description", "example", "examples")
Unclear = Callable[[int, str], None]


def value_facts(shape: Shape, unclear: Unclear) -> dict[str, Any]:
    """Return what a schema says of one value, in the dialect; `unclear` hears of the rest."""
    facts = _typed(shape, unclear)
    if shape.null or shape.value("nullable") is False:
        facts["nullable"] = shape.null
    facts |= dict(_limits(shape))
    facts |= _formatted(shape, facts, unclear)
    facts |= _listed(shape, unclear)
    default = shape.value("default")
    if isinstance(default, (str, int, float)):
        facts["default"] = default
    elif default is not None:
        unclear(_line(shape, "default"), "a default that is no text, number, true or false")
    facts |= {name: True for key, name in _FLAGS.items() if shape.value(key) is True}
    if "additionalProperties" in shape.keywords and shape.value("additionalProperties"):
        unclear(_line(shape, "additionalProperties"), "members by names of their own")
    for key in shape.keywords:
        if key not in _READ and key not in _BESIDE and not key.startswith("x-"):
            unclear(_line(shape, key), f"keyword {shown(key)}")
    return facts


def wording(shape: Shape) -> str:
    """Return the digest of the texts of a schema: title, description and examples."""
    return digest("\n".join(_text(shape.value(key)) for key in _TEXTS if key in shape.keywords))


def _text(value: Any) -> str:
    return value if isinstance(value, str) else repr(plain(value))


def _line(shape: Shape, key: str) -> int:
    return shape.keywords[key].value.places[key].line


def _typed(shape: Shape, unclear: Unclear) -> dict[str, Any]:
    """Return the type, or the types where there are several."""
    names = shape.several or ((shape.type,) if shape.type else ())
    known = [_MEANINGS.get(name.lower(), (name, None)) for name in names]
    for name, (type_, _) in zip(names, known, strict=True):
        if type_ not in _TYPES:
            unclear(shape.node.line, f"type {shown(name)}")
    known = [(type_, format_) for type_, format_ in known if type_ in _TYPES]
    types = list(dict.fromkeys(type_ for type_, _ in known))
    if len(types) > 1:
        return {"types": types}
    if not types:
        return {}
    return {"type": types[0]} | ({"format": known[0][1]} if known[0][1] else {})


def _limits(shape: Shape) -> Iterator[tuple[str, Any]]:
    for key, name in _WHOLE.items():
        value = shape.value(key)
        if value is not None and _is_number(shape, key, value) and value >= 1:
            yield name, int(value)
    for key, name in _NUMBERS.items():
        value = shape.value(key)
        if value is None or isinstance(value, bool):
            continue
        if _is_number(shape, key, value):
            yield name, value
    yield from _exclusive(shape)
    if shape.value("uniqueItems") is True:
        yield "unique_items", True


def _exclusive(shape: Shape) -> Iterator[tuple[str, Any]]:
    """Yield the limits that 3.0 makes exclusive by a flag beside them."""
    for key, limit in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        value = shape.value(limit)
        if shape.value(key) is True and value is not None:
            yield limit, None
            yield _NUMBERS[key], value


def _is_number(shape: Shape, key: str, value: Any) -> bool:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        place = shape.keywords[key].value.places[key]
        raise wrong(place, f"{shown(key)} is no number: {shown(value)}")
    return True


def _formatted(shape: Shape, facts: dict[str, Any], unclear: Unclear) -> dict[str, Any]:
    """Return the format; a pattern that is the text of one is no pattern, and told beside one."""
    format_, pattern = shape.value("format", str), shape.value("pattern", str)
    told: dict[str, Any] = {"format": format_} if format_ else {}
    if not pattern:
        return told
    text = _FORMAT_TEXT.fullmatch(pattern)
    if not text or not _FORMAT_WORD.search(pattern):
        return told | {"pattern": pattern}
    if not format_ and "format" not in facts:
        return {"format": text[1]}
    unclear(_line(shape, "pattern"), f"a format text beside a format: {shown(pattern)}")
    return told


def _listed(shape: Shape, unclear: Unclear) -> dict[str, Any]:
    """Return the listed values, each once, and whether null is one of them."""
    listed = shape.value("enum")
    if listed is None:
        listed = [shape.value("const")] if "const" in shape.keywords else []
    elif not isinstance(listed, list):
        raise wrong(shape.keywords["enum"].value.places["enum"], "'enum' is not a list")
    if listed and all(isinstance(value, bool) for value in listed):
        return {} if _typed(shape, unclear) else {"type": "boolean"}
    codes = list(dict.fromkeys(value for value in listed if _is_code(value)))
    others = dict.fromkeys(shown(v) for v in listed if v is not None and not _is_code(v))
    for text in others:
        told = f"listed value {text}" if codes else f"an enum of nothing but {text}"
        unclear(_line(shape, "enum" if "enum" in shape.keywords else "const"), told)
    facts = {"enum": codes} if codes else {}
    return facts | ({"nullable": True} if None in listed else {})


def _is_code(value: Any) -> bool:
    """Whether a value is a code as the dialect has them: a text or a whole number."""
    return (isinstance(value, str) and value != "") or type(value) is int
