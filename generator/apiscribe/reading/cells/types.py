"""Documented types: `string(255)`, `service[ ]`, `date (yyyy-MM-dd)`, names of objects, phrases."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from .conditions import singular
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
_LISTS = r"(?:arrays?|lists?|массив|список|数组)"
# such as "array of strings"
_ARRAY_OF = re.compile(
    rf"{_LISTS}\s{{0,3}}(?:<(?P<angle>[^<>]{{1,80}})>|\((?P<round>{_WORD})\)|\[(?P<square>{_WORD})\]|"
    r"(?:(?:of|из)\s)?\s{0,3}(?P<item>[^<>\s][^<>]{0,400}))",
    re.IGNORECASE,
)
# such as "up to 255 characters"
_LENGTH = re.compile(
    r"(?:up to|max(?:imum)?\.?:?|at most|<=|≤|до|не более|不超过|最多|最长)?\s{0,3}(?P<length>[0-9]{1,9})"
    r"\s{0,3}(?:characters|chars|symbols|символов|символа|знаков|个字符|字符|位)?",
    re.IGNORECASE,
)
_NOTHING = frozenset(("", "-", "–", "—", "n/a"))
_MARKED = frozenset(("required", "mandatory", "optional", "nullable"))
# such as "integer [1]"
_FOOTNOTE = re.compile(r"(?:\s{0,3}(?:\*|\[\^?[0-9]{1,3}\]))+\Z")
# such as "string (any language)"
_REMARK = re.compile(r"(?P<head>[^()]{1,200}?)\s{0,3}\((?P<remark>[^()]{1,200})\)")
# such as "string; one for each lid"
_MORE = re.compile(
    r"\s{0,3};\s|,\s(?=(?:(?!and |or )[a-z]{1,20}\s){3})|\s(?=with (?:keys|values) of\s)"
)
# such as "string, optional"
_MARK = re.compile(
    r"[,;]?\s{0,3}\(\s?(?P<inner>required|mandatory|optional|nullable)\s?\)|(?:,\s?|\A)(?P<word>required|mandatory|optional|nullable)(?=\s|\Z)|\s(?P<last>required|mandatory|optional|nullable)\Z",
    re.IGNORECASE,
)
# such as "string or null"
_NULL = re.compile(
    r"(?:\s(?:or|или|或)|\s?[|/,])\s?(?:null|none)\Z|\A(?:null|none)\s?(?:[|/,]|or\s)\s?",
    re.IGNORECASE,
)
# such as "integer or string"
_EITHER = re.compile(
    r"\s{0,3}[|/,]\s{0,3}(?:(?:or|and)\s)?|\s(?:or|and|или|либо|и|或)\s", re.IGNORECASE
)
# such as "a partial lid"
_ARTICLE = re.compile(r"(?:an?|the|one of(?: the)?|partial|optional|nullable)\s", re.IGNORECASE)
# such as "up to 10 lids"
_COUNT = re.compile(
    r"(?:(?P<most>up to|at most)\s)?(?P<count>two|three|four|five|six|[0-9]{1,6})\s", re.IGNORECASE
)
_NUMERALS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
# such as "map[string]int"
_MAP = re.compile(
    r"(?P<map>[^\W\d]\w{0,40})\s?[<\[](?P<key>\w{1,80})(?:\]|,)\s?(?P<value>[\w.<>\[\]]{1,80}?)>?"
)
# such as "lid"
_NOUN = re.compile(r"\w[\w.'’-]{0,79}")
_MOST_NOUNS = 8


@dataclass(frozen=True, slots=True)
class TypeCell:
    """What a type cell says; `understood` is false where its text is no type.

    `types` are all where there are several, and then there is no `type`. `rest` is what was
    said beside the type and no grammar took; a `phrase` may as well be no type at all.
    `mandatory` is yes or no where the cell says that as well.
    """

    type: str | None
    array: bool = False
    max_length: int | None = None
    format: str | None = None
    types: tuple[str, ...] = ()
    nullable: bool = False
    min_items: int | None = None
    max_items: int | None = None
    mandatory: str | None = None
    rest: str = ""
    understood: bool = True
    phrase: bool = False
    damage: tuple[str, ...] = ()


@lru_cache(maxsize=1024)
def read_type(text: str) -> TypeCell:
    """Return the type that a cell holds: array mark, length, format, null and the rest apart."""
    plain, damage = mended(text)
    plain, alike = latin(plain)
    damage += alike
    if plain.lower() in _NOTHING:
        return TypeCell(None, damage=damage)
    if re.fullmatch(_BRACKETS, plain):
        return TypeCell(None, array=True, damage=damage)
    cell = _printed(plain) or _phrase(plain)
    return replace(cell, damage=damage) if damage else cell


def _printed(plain: str) -> TypeCell | None:
    """Return the type of a text that is a type by its form: a word, brackets, an array of it."""
    listed = _ARRAY_OF.fullmatch(plain)
    item = listed and next(text for text in listed.groups() if text).strip()
    inner = _TYPE.fullmatch(item) if item else None
    if inner and (cell := _cell(inner)):
        word = item_word(cell.type or "")
        return replace(cell, type=word, array=True)
    match = _TYPE.fullmatch(plain)
    return _cell(match) if match else None


def _cell(match: re.Match[str]) -> TypeCell | None:
    inner = (match["inner"] or "").strip()
    length = _LENGTH.fullmatch(inner)
    format_ = (match["format"] or ("" if length else inner)).strip() or None
    if format_ and (
        not any(map(str.isalpha, format_)) or _is_prose(format_) or format_.lower() in _MARKED
    ):
        return None
    return TypeCell(
        type=match["type"],
        array=bool(match["first"] or match["second"]),
        max_length=int(length["length"]) if length else None,
        format=format_,
    )


def _is_prose(text: str) -> bool:
    """Whether a text in parentheses is a sentence rather than a format."""
    words = text.split()
    return len(words) > 2 and all(map(str.isalpha, words)) and len({*words[0]}) > 1


def item_word(word: str) -> str:
    """Return the type of an item, printed in the plural: `strings` are each a `string`."""
    return singular(word) if word.islower() or singular(word).lower() in SCALARS else word


def _phrase(plain: str) -> TypeCell:
    """Return the type that a phrase names, the rest of it apart."""
    text = _FOOTNOTE.sub("", plain)
    marks = {word.lower() for match in _MARK.finditer(text) for word in match.groups() if word}
    text = _MARK.sub("", text).strip()
    null = text.startswith("?") or text.endswith("?") or bool(_NULL.search(text))
    text = _NULL.sub("", text.strip("? "))
    rest: list[str] = []
    if remark := _REMARK.fullmatch(text):
        text = remark["head"]
        rest.append(remark["remark"])
    if more := _MORE.search(text):
        rest.append(text[more.end() :])
        text = text[: more.start()]
    cell = _printed(text) or _several(text)
    if cell is None:
        return TypeCell(None, understood=False, phrase=True)
    told = "; ".join(part for part in (cell.rest, *rest) if part)
    nullable = null or "nullable" in marks
    return replace(cell, nullable=nullable, mandatory=_mandatory(marks), rest=told, phrase=True)


def _mandatory(marks: set[str]) -> str | None:
    if marks & {"required", "mandatory"}:
        return "yes"
    return "no" if "optional" in marks else None


def _several(text: str) -> TypeCell | None:
    """Return the type or types of a phrase such as `array of partial lids`."""
    listed = _ARRAY_OF.fullmatch(_without_articles(text)) or _ARRAY_OF.fullmatch(text)
    nested = ""
    array = bool(listed)
    while listed:
        text = next(part for part in listed.groups() if part).strip()
        listed = _ARRAY_OF.fullmatch(text)
        nested = "an array of arrays" if listed else nested
    while text.startswith("[]") or text.endswith("[]"):
        array, text = True, text.removeprefix("[]").removesuffix("[]").strip()
    count = _COUNT.match(text) if array else None
    text = text[count.end() :] if count else text
    names = [_named(part, array) for part in _EITHER.split(text)]
    if _MAP.fullmatch(text) or "" in names:
        names = [_named(text, array)]
    if "" in names:
        return None
    types = tuple(dict.fromkeys(names)) if len(names) > 1 else ()
    cell = TypeCell(None if types else names[0], array=array, types=types, rest=nested)
    return _counted(cell, count) if count else cell


def _counted(cell: TypeCell, count: re.Match[str]) -> TypeCell:
    """Return the type with the limits of `up to 10 lids` or of `two lids`."""
    word = count["count"].lower()
    number = _NUMERALS.get(word) or int(word)
    return replace(cell, min_items=None if count["most"] else number, max_items=number)


def _without_articles(text: str) -> str:
    while article := _ARTICLE.match(text):
        text = text[article.end() :]
    return text


def _named(text: str, array: bool) -> str:
    """Return the one word for a type of several: `a lid colour object` is `lid_colour`."""
    text = _without_articles(text.strip())
    if pairs := _MAP.fullmatch(text):
        return f"{pairs['map']}<{pairs['key']},{pairs['value']}>".replace("[]", "")
    words = text.split()
    if (len(words) > 1 and words[-1].lower() in ("object", "objects")) or (
        len(words) == 2 and words[0].lower() in NUMBERS and words[1].lower() in ("number", "value")
    ):
        words.pop()
    elif array and words:
        words[-1] = item_word(words[-1])
    known = 0 < len(words) <= _MOST_NOUNS and all(map(_NOUN.fullmatch, words))
    return "_".join(words) if known and any(map(str.isalpha, text)) else ""
