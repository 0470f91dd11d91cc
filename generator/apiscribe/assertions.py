"""What formats, patterns and rules of a contract assert of a value, as the models have it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from typing import Any

from pydantic_core import SchemaValidator, core_schema

Path = tuple[str | int, ...]
Broken = Iterator[Path]

_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
_QUOTED = r'"(?:[ !#-\[\]-~]|\\[ -~])*"'
EMAIL = rf"^(?:{_ATOM}|{_QUOTED})@(?:{_ATOM}|\[[!-Z^-~]*\])$"
"""An address as in RFC 2822, without comments, folding and the obsolete forms."""

_UUID = re.compile(r"[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MOMENT = re.compile(
    r"([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})"
    r"(?:\.[0-9]+)?(?:Z|[+-]([0-9]{2}):?([0-9]{2}))?"
)


def _is_date(text: str) -> bool:
    try:
        return bool(_DATE.fullmatch(text) and date.fromisoformat(text))
    except ValueError:
        return False


@cache
def _engine(pattern: str) -> SchemaValidator:
    """Return the engine of the models: it takes time in proportion to the text, whatever the pattern."""
    return SchemaValidator(core_schema.str_schema(pattern=pattern, strict=True))


def matches(pattern: str, text: str) -> bool:
    """Return whether a text has a pattern, as the models have it."""
    return _engine(pattern).isinstance_python(text)


FORMATS: Mapping[str, Callable[[str], bool]] = {
    "uuid": lambda text: bool(_UUID.fullmatch(text)),
    "date": _is_date,
    "email": lambda text: matches(EMAIL, text),
}
"""The formats that a contract's texts are held to; all others only tell."""


def is_moment(value: object) -> bool:
    """Return whether a date-time, of any form that `pattern` allows, is one of the calendar."""
    match = _MOMENT.fullmatch(value) if isinstance(value, str) else None
    if match is None:
        return True
    *moment, hours, minutes = (int(part or 0) for part in match.groups())
    try:
        datetime(*moment)  # type: ignore[arg-type]
    except ValueError:
        return False
    return hours < 24 and minutes < 60


def _unique(rule: Mapping[str, Any], body: Mapping[str, Any]) -> Broken:
    seen = []
    items = body.get(rule["items"])
    for index, item in enumerate(items if isinstance(items, list) else ()):
        if isinstance(item, dict) and rule["by"] in item:
            mark = _mark(item[rule["by"]])
            if mark in seen:
                yield rule["items"], index, rule["by"]
            seen.append(mark)


def _mark(value: Any) -> tuple[bool, Any]:
    """Return a mark that is equal to another's when JSON calls the two values equal."""
    return isinstance(value, bool), value


def _total(rule: Mapping[str, Any], body: Mapping[str, Any]) -> Broken:
    values = [value for value in _leaves(body, rule["of"].split(".")) if is_number(value)]
    total = sum(map(_exact, values))
    low, high = rule.get("minimum", total), rule.get("maximum", total)
    if values and not low <= total <= high:
        yield ()


def _leaves(node: Any, parts: Sequence[str]) -> Iterator[Any]:
    if not parts:
        yield node
    elif isinstance(node, dict) and (name := parts[0].removesuffix("[]")) in node:
        inner = node[name]
        several = isinstance(inner, list) and parts[0].endswith("[]")
        for item in inner if several else [inner]:
            yield from _leaves(item, parts[1:])


def _not_less(rule: Mapping[str, Any], body: Mapping[str, Any]) -> Broken:
    value, least = body.get(rule["field"]), body.get(rule["than"])
    if is_number(value) and is_number(least) and value < least:  # type: ignore[operator]
        yield (rule["field"],)


def _preferred(_: Mapping[str, Any], __: Mapping[str, Any]) -> Broken:
    """Yield nothing: no body is wrong, the rule says what the service does."""
    return iter(())


_WORDS: Mapping[str, Callable[[Mapping[str, Any], Mapping[str, Any]], Broken]] = {
    "unique": _unique,
    "total": _total,
    "not_less": _not_less,
    "preferred": _preferred,
}


def _exact(value: Any) -> Decimal:
    return Decimal(str(value))


def is_number(value: object) -> bool:
    """Return whether a value is a number, which no truth value is."""
    return isinstance(value, (int, float, Decimal)) and not isinstance(value, bool)


def broken_at(rule: Mapping[str, Any], body: Mapping[str, Any]) -> Broken:
    """Yield the paths in a body at which a rule in words of the dialect's own is broken."""
    for word, said in rule.items():
        yield from _WORDS[word](said, body)
