"""The dialect of JSON Schema that a contract is written in, for the jsonschema library."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker, ValidationError
from jsonschema.protocols import Validator
from jsonschema.validators import create

from .assertions import FORMATS as CHECKS
from .assertions import Path, broken_at, is_moment, is_number, matches
from .project.files import read_text, shipped

_DIALECT = "spec/dialect.schema.json"

FORMATS = FormatChecker(formats=())
"""The formats that a contract's texts are held to; all others only tell."""


def _holds(check: Callable[[str], bool]) -> Callable[[object], bool]:
    return lambda value: not isinstance(value, str) or check(value)


for _format, _check in CHECKS.items():
    FORMATS.checks(_format)(_holds(_check))


def pattern(_: Validator, wanted: str, value: Any, __: Any) -> Iterator[ValidationError]:
    """Report a text without the pattern, as the models have it; a word of a jsonschema validator."""
    if isinstance(value, str) and not matches(wanted, value):
        yield ValidationError(f"{value!r} does not match {wanted!r}")


def _moment(_: Validator, form: str, value: Any, __: Any) -> Iterator[ValidationError]:
    if not is_moment(value):
        yield ValidationError(f"{value!r} is no date-time as {form}")


def _is_integer(_: object, value: object) -> bool:
    return is_number(value) and value == value // 1  # type: ignore[operator]


def _broken(
    validator: Validator, entry: Mapping[str, Any], value: Any
) -> Iterator[tuple[Path, list[ValidationError]]]:
    """Yield where a rule is broken, with the error of JSON Schema, from there, if it has one."""
    yield from ((path, []) for path in broken_at(entry.get("rule", {}), value))
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
