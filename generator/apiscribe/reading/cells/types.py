"""Documented types: `string(255)`, `service[ ]`, `date (yyyy-MM-dd)`, names of objects."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from .letters import latin, mended

SCALARS = frozenset({
    "string", "str", "text", "char", "varchar", "integer", "int", "int32", "int64", "long",
    "short", "byte", "float", "double", "decimal", "number", "numeric", "bigint",
    "boolean", "bool", "date", "datetime", "date-time", "time", "timestamp", "uuid",
    "guid", "url", "uri", "email", "object", "array", "json", "file", "binary", "any",
    "null",
})  # fmt: skip
STRINGS = frozenset({"string", "str", "text", "char", "varchar"})
INTEGERS = frozenset({"integer", "int", "int32", "int64", "long", "short", "byte", "bigint"})
NUMBERS = INTEGERS | frozenset({"float", "double", "decimal", "number", "numeric"})
# No number, no text: what they may hold is fixed by the type itself.
FIXED = frozenset({
    "boolean", "bool", "date", "datetime", "date-time", "time", "timestamp", "uuid",
    "guid", "file", "binary",
})  # fmt: skip

_WORD = r"[^\W\d][\w.-]{0,79}"
_BRACKETS = r"\[\s{0,3}\]"
# such as "string(255)"
_TYPE = re.compile(
    rf"(?P<type>{_WORD})\s{{0,3}}"
    rf"(?P<first>{_BRACKETS})?\s{{0,3}}"
    r"(?:\((?P<inner>[^()]{0,80})\))?\s{0,3}"
    rf"(?P<second>{_BRACKETS})?\s{{0,3}}"
    r"(?:\((?P<format>[^()]{1,80})\))?"
)
# such as "array of strings"
_ARRAY_OF = re.compile(
    r"(?:array|list|массив|список|数组)\s{0,3}"
    r"(?:(?:(?:of|из)\s)?\s{0,3}(?P<item>[^<>\s][^<>]{0,80})|<(?P<inner>[^<>]{1,80})>)",
    re.IGNORECASE,
)
# such as "up to 255 characters"
_LENGTH = re.compile(
    r"(?:up to|max(?:imum)?\.?:?|at most|<=|≤|до|не более|不超过|最多|最长)?\s{0,3}(?P<length>[0-9]{1,9})"
    r"\s{0,3}(?:characters|chars|symbols|символов|символа|знаков|个字符|字符|位)?",
    re.IGNORECASE,
)
_NOTHING = frozenset(("", "-", "–", "—", "n/a"))


@dataclass(frozen=True, slots=True)
class TypeCell:
    """What a type cell says; `understood` is false where its text is no type."""

    type: str | None
    array: bool = False
    max_length: int | None = None
    format: str | None = None
    understood: bool = True
    damage: tuple[str, ...] = ()


@lru_cache(maxsize=1024)
def read_type(text: str) -> TypeCell:
    """Return the type that a cell holds, its array mark, length and format apart."""
    plain, damage = mended(text)
    plain, alike = latin(plain)
    damage += alike
    if plain.lower() in _NOTHING:
        return TypeCell(None, damage=damage)
    match = _TYPE.fullmatch(plain)
    if match and (cell := _cell(match, damage)):
        return cell
    listed = _ARRAY_OF.fullmatch(plain)
    item = listed and _TYPE.fullmatch((listed["item"] or listed["inner"]).strip())
    if item and (cell := _cell(item, damage, array=True)):
        return cell
    return TypeCell(None, understood=False, damage=damage)


def _cell(match: re.Match[str], damage: tuple[str, ...], array: bool = False) -> TypeCell | None:
    inner = (match["inner"] or "").strip()
    length = _LENGTH.fullmatch(inner)
    format_ = (match["format"] or ("" if length else inner)).strip() or None
    if format_ and not any(letter.isalpha() for letter in format_):
        return None
    return TypeCell(
        type=match["type"],
        array=array or bool(match["first"] or match["second"]),
        max_length=int(length["length"]) if length else None,
        format=format_,
        damage=damage,
    )
