"""What a description says beside the meaning of a field: default, read-only, mandatory, null."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from .limits import Limit
from .mandatory import Mandatory
from .types import NUMBERS
from .values import typed_code

# such as "defaults to 10"
_DEFAULT = re.compile(
    r"(?:\b(?:defaults to|(?P<weak>defaults?)(?: value)?(?: is| of)?)|по умолчанию|默认值?(?:为|是)?)"
    r"\s{0,3}(?P<sign>[:=–—-]?)\s{0,3}"
    r"(?:[\"'`“«](?P<quoted>[^\"'`”»\n]{1,80})[\"'`”»]|(?P<word>-?[0-9]{1,15}(?:\.[0-9]{1,9})?|[^\W\d][\w.-]{0,60}?))"
    r"(?=\s{0,2}(?:[.,;)。,;)\n]|\Z))",
    re.IGNORECASE,
)
_NO_VALUE = frozenset(
    [
        "none",
        "empty",
        "absent",
        "no",
        "not",
        "set",
        "null",
        "nothing",
        "unset",
        "value",
        "values",
        "нет",
        "пусто",
        "无",
        "空",
        "值",
    ]
)
_FLAGS = (
    # such as "Read-only"
    (
        "read_only",
        re.compile(r"\bread[- ]?only\b|только (?:для чтения|чтение)|只读", re.IGNORECASE),
    ),
    # such as "write-only"
    (
        "write_only",
        re.compile(r"\bwrite[- ]?only\b|только (?:для записи|запись)|只写", re.IGNORECASE),
    ),
    # such as "may be null"
    (
        "nullable",
        re.compile(
            r"\b(?:can|may|could|might) be `?null\b|\bnullable\b|может быть null|可为 ?null",
            re.IGNORECASE,
        ),
    ),
)
_YES = r"required|mandatory|обязательн\w{1,3}|必填|必选"
_NO = r"optional|необязательн\w{1,3}|可选|选填"
# such as "Optional. Colour of the lid"
_START = re.compile(
    rf"[\W_]{{0,4}}(?:(?P<no>{_NO})(?![\w-])|(?P<yes>{_YES})(?=\s{{0,3}}(?:[^\w\s]|\n|\Z)))",
    re.IGNORECASE,
)
# such as "Colour of the lid. Required"
_END = re.compile(
    rf"(?:[.!?;)。]\s{{1,4}}|\n)\W{{0,2}}(?:(?P<no>{_NO})|(?P<yes>{_YES}))\W{{0,3}}\Z",
    re.IGNORECASE,
)
# such as "Required when lids are sent"
_WHEN = re.compile(
    rf"(?:^|[.;!]\s|\+)\W{{0,3}}(?:{_YES}|необходим\w{{1,3}})\s(?P<when>"
    r"(?:при|для|если|в|только|when|if|for|on|in|unless|only)\s[^\n.;+]{2,120})",
    re.IGNORECASE | re.MULTILINE,
)


def remarks(text: str, type: str | None) -> Iterator[Limit]:
    """Yield default, read-only, write-only and null of a flattened text, as facts with places."""
    for match in _DEFAULT.finditer(text):
        value = stated_value(match["quoted"] or match["word"], type)
        if value is not None and (match["quoted"] or _is_value(match)):
            yield Limit((("default", value),), *match.span())
    for key, pattern in _FLAGS:
        if match_of_flag := pattern.search(text):
            yield Limit(((key, True),), *match_of_flag.span())


def _is_value(match: re.Match[str]) -> bool:
    """Whether a word after `default` is a value by its look, or by the sign before it."""
    word = match["word"]
    marked = not word.islower() or "_" in word or word in ("true", "false")
    return marked or word.lstrip("-")[:1].isdigit() or bool(match["sign"] in (":", "="))


def stated_value(text: str, type: str | None) -> Any:
    """Return a value as the JSON type of its field has it; None for a word that means none."""
    word, kind = text.strip().strip("\"'`“”«»"), (type or "").lower()
    if word.lower() in _NO_VALUE or not word.strip("-–—"):
        return None
    if word.lower() in ("true", "false") and kind in ("", "boolean", "bool"):
        return word.lower() == "true"
    return typed_code(word.replace(",", "") if kind in NUMBERS else word, type)


def mandatory_in(text: str) -> Mandatory | None:
    """Return what a flattened description says of whether its field is mandatory, if anything."""
    stated = [" ".join(match["when"].split()).rstrip(" ,:") for match in _WHEN.finditer(text)]
    if stated:
        return Mandatory("conditional", "; ".join(dict.fromkeys(stated)))
    match = _START.match(text) or _END.search(text)
    if match is None:
        return None
    return Mandatory("yes" if match["yes"] else "no")
