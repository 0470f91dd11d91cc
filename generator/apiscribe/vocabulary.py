"""The dialect of JSON Schema that a contract is written in, for the jsonschema library."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker, ValidationError
from jsonschema.protocols import Validator
from jsonschema.validators import create
from pydantic_core import SchemaValidator, core_schema

from .project.files import read_text, shipped

Path = tuple[str | int, ...]
Broken = Iterator[Path]

_DIALECT = "spec/dialect.schema.json"

_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
_QUOTED = r'"(?:[ !#-\[\]-~]|\\[ -~])*"'
EMAIL = rf"^(?:{_ATOM}|{_QUOTED})@(?:{_ATOM}|\[[!-Z^-~]*\])$"
"""An address as in RFC 2822, without comments, folding and the obsolete forms."""

FORMATS = FormatChecker(formats=())
"""The formats that a contract's texts are held to; all others only tell."""

_UUID = re.compile(r"[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MOMENT = re.compile(
    r"([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})"
    r"(?:\.[0-9]+)?(?:Z|[+-]([0-9]{2}):?([0-9]{2}))?"
)


@FORMATS.checks("uuid")
def _is_uuid(value: object) -> bool:
    return not isinstance(value, str) or bool(_UUID.fullmatch(value))


@FORMATS.checks("date", ValueError)
def _is_date(value: object) -> bool:
    if not isinstance(value, str):
        return True
    return bool(_DATE.fullmatch(value) and date.fromisoformat(value))


@FORMATS.checks("email")
def _is_email(value: object) -> bool:
    return not isinstance(value, str) or _matches(EMAIL, value)


@cache
def _engine(pattern: str) -> SchemaValidator:
    """Return the engine of the models: it takes time in proportion to the text, whatever the pattern."""
    return SchemaValidator(core_schema.str_schema(pattern=pattern, strict=True))


def _matches(pattern: str, value: str) -> bool:
    return _engine(pattern).isinstance_python(value)


def pattern(_: Validator, wanted: str, value: Any, __: Any) -> Iterator[ValidationError]:
    """Report a text without the pattern, as the models have it; a word of a jsonschema validator."""
    if isinstance(value, str) and not _matches(wanted, value):
        yield ValidationError(f"{value!r} does not match {wanted!r}")


def _moment(_: Validator, form: str, value: Any, __: Any) -> Iterator[ValidationError]:
    """Report a date-time, of any form that `pattern` allows, that is none of the calendar."""
    match = _MOMENT.fullmatch(value) if isinstance(value, str) else None
    if match is None:
        return
    *moment, hours, minutes = (int(part or 0) for part in match.groups())
    try:
        datetime(*moment)  # type: ignore[arg-type]
        real = hours < 24 and minutes < 60
    except ValueError:
        real = False
    if not real:
        yield ValidationError(f"{value!r} is no date-time as {form}")


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
    values = [value for value in _leaves(body, rule["of"].split(".")) if _is_number(value)]
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
    if _is_number(value) and _is_number(least) and value < least:  # type: ignore[operator]
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


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float, Decimal)) and not isinstance(value, bool)


def _is_integer(_: object, value: object) -> bool:
    return _is_number(value) and value == value // 1  # type: ignore[operator]


def _broken(
    validator: Validator, entry: Mapping[str, Any], value: Any
) -> Iterator[tuple[Path, list[ValidationError]]]:
    """Yield where a rule is broken, with the error of JSON Schema, from there, if it has one."""
    for word, rule in entry.get("rule", {}).items():
        yield from ((path, []) for path in _WORDS[word](rule, value))
    if "schema" in entry:
        for error in validator.descend(value, entry["schema"]):  # type: ignore[attr-defined]
            path = tuple(error.relative_path)
            error.relative_path.clear()
            yield path, [error]


def _at(value: Any, path: Path) -> Any:
    for part in path:
        value = value[part]
    return value


def _rules(levels: Sequence[str]) -> Callable[..., Iterator[ValidationError]]:
    def check(
        validator: Validator, rules: Sequence[Mapping[str, Any]], value: Any, _: Any
    ) -> Iterator[ValidationError]:
        held = [entry for entry in rules if entry["level"] in levels and isinstance(value, dict)]
        for entry in held:
            message = f"{entry['summary']} [{', '.join(entry['x-rows'])}]"
            for path, context in _broken(validator, entry, value):
                about = {"validator_value": entry, "instance": _at(value, path)}
                yield ValidationError(message, "x-rules", path, None, context, **about)

    return check


def _dialect(levels: Sequence[str], version: str | None = None) -> type[Validator]:
    meta = json.loads(read_text(shipped(_DIALECT), _DIALECT))
    words = {"pattern": pattern, "x-format": _moment, "x-rules": _rules(levels)}
    return create(
        meta,
        {**Draft202012Validator.VALIDATORS, **words},
        version,
        Draft202012Validator.TYPE_CHECKER.redefine("integer", _is_integer),
        FORMATS,
    )


Dialect = _dialect(("error",), "apiscribe")
"""Validates by all words of the dialect, leaving advice alone; knows its meta-schema."""

StrictDialect = _dialect(("error", "advice"))
"""Validates by all words of the dialect, and holds a value to what is advice too."""


def rule_of(error: ValidationError) -> str | None:
    """Return the id of the rule that an error is of; None for any other word."""
    return str(error.validator_value["id"]) if error.validator == "x-rules" else None  # type: ignore[index]


def validator(contract: Mapping[str, Any], name: str, *, strict: bool = False) -> Validator:
    """Return a validator for one schema of a contract, formats asserted.

    An error of a rule has `x-rules` as its `validator`, the rule, with `id`, `level` and
    `x-rows`, as its `validator_value`, and what is wrong in words of JSON Schema, if it
    is written so, as its `context`. Raises KeyError for another name.
    """
    components = {"schemas": contract["components"]["schemas"]}
    schema = {"$ref": f"#/components/schemas/{name}", "components": components}
    if name not in components["schemas"]:
        raise KeyError(name)
    return (StrictDialect if strict else Dialect)(schema, format_checker=FORMATS)
