# Written by apiscribe build; edits are lost.
"""The text that a value of a call is sent as, once it is seen to keep its limits."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from enum import Enum
from functools import cache
from math import isfinite
from typing import Any, cast
from uuid import UUID

from pydantic_core import SchemaValidator, ValidationError, core_schema

from ..models.shown_values import in_words, kept_value
from ..models.violations import Violation
from .operation import Parameter

_is_uuid = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}").fullmatch
_is_integer = re.compile(r"-?[0-9]{1,4000}").fullmatch
_is_date = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}").fullmatch
_OF_LISTS = ("minItems", "maxItems", "uniqueItems")


class Unfit(Exception):
    """A value cannot be sent: which word of JSON Schema it breaks, and what is wanted.

    `place` and `item` tell of a value within it.
    """

    def __init__(self, rule: str, wanted: str) -> None:
        super().__init__(wanted)
        self.rule = rule
        self.wanted = wanted
        self.place = ""
        self.item: Any = None


def text_of(parameter: Parameter, value: Any) -> str:
    """Return a single value as text. Raises Unfit for what cannot be sent."""
    plain = value.value if isinstance(value, Enum) else value
    text = _WRITERS[parameter.kind](parameter, plain)
    if parameter.limits:
        _check_limits(parameter, text)
    return text


def check_count(parameter: Parameter, texts: list[str]) -> None:
    """Hold a list to its limits. Raises Unfit."""
    least, most, unique = (parameter.limits.get(word) for word in _OF_LISTS)
    if least is not None and len(texts) < least:
        raise Unfit("minItems", f"At least {least} are wanted")
    if most is not None and len(texts) > most:
        raise Unfit("maxItems", f"At most {most} are wanted")
    if unique and len({*texts}) < len(texts):
        raise Unfit("uniqueItems", "Each is wanted once")


def violation(parameter: Parameter, error: Unfit, value: Any) -> Violation:
    """Return what is wrong with a value, as errors tell it."""
    path, value = f"{parameter.name}{error.place}", error.item if error.place else value
    if error.rule == "required":
        return Violation(path, error.rule, error.wanted, parameter.rows, "error")
    number = isinstance(value, int | float | Decimal)
    kept = kept_value(value, number or "enum" in parameter.limits)
    given = in_words(value, kept)
    return Violation(
        path, error.rule, error.wanted, parameter.rows, "error", kept, given
    )


def _string(_: Parameter, value: Any) -> str:
    if isinstance(value, bool) or not isinstance(
        value, str | int | float | Decimal | UUID | date
    ):
        raise Unfit("type", "A text is wanted")
    text = value.isoformat() if isinstance(value, date) else str(value)
    try:
        text.encode()
    except UnicodeEncodeError:
        raise Unfit("type", "A text in Unicode is wanted") from None
    return text


def _integer(_: Parameter, value: Any) -> str:
    if isinstance(value, int) and not isinstance(value, bool):
        return str(int(value))
    if isinstance(value, float | Decimal) and value == value // 1:
        return str(int(value))
    if isinstance(value, str) and _is_integer(value):
        return value
    raise Unfit("type", "A whole number is wanted")


def _number(_: Parameter, value: Any) -> str:
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal | str):
        raise Unfit("type", "A number is wanted")
    try:
        number = Decimal(value) if isinstance(value, int) else Decimal(str(value))
    except InvalidOperation:
        raise Unfit("type", "A number is wanted") from None
    if not isfinite(number) or abs(number.adjusted()) > 400:
        raise Unfit("type", "A number is wanted")
    text = format(number, "f")
    return text.removesuffix(".0") if isinstance(value, float) else text


def _boolean(parameter: Parameter, value: Any) -> str:
    yes, no = parameter.words
    if isinstance(value, bool):
        return yes if value else no
    if value in (yes, no):
        return str(value)
    if value in ("true", "false"):
        return yes if value == "true" else no
    raise Unfit("type", "True or False is wanted")


def uuid_text(_: Parameter | None, value: Any) -> str:
    """Return a UUID as text. Raises Unfit for what is none."""
    if isinstance(value, UUID) or (isinstance(value, str) and _is_uuid(value)):
        return str(value)
    try:
        return str(UUID(value))
    except (ValueError, TypeError, AttributeError):
        raise Unfit("format", "A UUID is wanted") from None


def _date(_: Parameter, value: Any) -> str:
    if isinstance(value, date) and not isinstance(value, datetime):
        return value.isoformat()
    try:
        if isinstance(value, str) and _is_date(value):
            return date.fromisoformat(value).isoformat()
    except ValueError:
        pass
    raise Unfit("format", "A date as 2020-08-10 is wanted")


def _datetime(parameter: Parameter, value: Any) -> str:
    wanted = "A date-time with an offset is wanted, as 2020-08-10T21:32:14+07:00"
    try:
        moment = datetime.fromisoformat(value) if isinstance(value, str) else value
    except ValueError:
        raise Unfit("format", wanted) from None
    if not isinstance(moment, datetime) or moment.utcoffset() is None:
        raise Unfit("format", wanted)
    if isinstance(value, str):
        return value
    text = moment.isoformat()
    # The vendor's patterns have an offset without a colon.
    return text[:-3] + text[-2:] if parameter.pattern.endswith("Z") else text


def _any(parameter: Parameter, value: Any) -> str:
    if isinstance(value, bool):
        return _boolean(parameter, value)
    if isinstance(value, str | int | float | Decimal | UUID | date):
        return _string(parameter, value)
    try:
        return json.dumps(value, ensure_ascii=False)
    except (TypeError, ValueError, RecursionError):
        raise Unfit("type", "A value as JSON has it is wanted") from None


def _union(parameter: Parameter, value: Any) -> str:
    """Return the text of the first type that a value fits."""
    refused: list[Unfit] = []
    for option in parameter.options:
        try:
            return text_of(option, value)
        except Unfit as error:
            refused.append(error)
    raise Unfit(refused[-1].rule, ", or: ".join(error.wanted for error in refused))


_WRITERS: Mapping[str, Callable[[Parameter, Any], str]] = {
    "string": _string, "integer": _integer, "number": _number, "decimal": _number,
    "boolean": _boolean, "uuid": uuid_text, "date": _date, "datetime": _datetime, "any": _any,
    "union": _union,
}  # fmt: skip


def _check_limits(parameter: Parameter, text: str) -> None:
    limits = parameter.limits
    listed = limits.get("enum")
    if listed and text not in _texts_of(listed):
        raise Unfit("enum", f"One of {', '.join(_texts_of(listed))} is wanted")
    broken = _numeric if parameter.kind in ("integer", "number", "decimal") else _textual  # fmt: skip
    for rule, wanted in broken(limits, text):
        raise Unfit(rule, wanted)


def _texts_of(values: tuple[Any, ...]) -> list[str]:
    return [
        json.dumps(v) if isinstance(v, bool) else str(v)
        for v in values
        if v is not None
    ]


def _textual(limits: Mapping[str, Any], text: str) -> Iterator[tuple[str, str]]:
    if len(text) < limits.get("minLength", 0):
        yield "minLength", f"At least {limits['minLength']} characters are wanted"
    if len(text) > limits.get("maxLength", len(text)):
        yield "maxLength", f"At most {limits['maxLength']} characters are wanted"
    if "pattern" in limits and not _fits(str(limits["pattern"]), text):
        yield "pattern", f"A text that matches {limits['pattern']} is wanted"


def _numeric(limits: Mapping[str, Any], text: str) -> Iterator[tuple[str, str]]:
    number, bounds = Decimal(text), {k: Decimal(str(v)) for k, v in limits.items() if isinstance(v, int | float)}  # fmt: skip
    least, most = bounds.get("minimum", number), bounds.get("maximum", number)
    above, below = bounds.get("exclusiveMinimum"), bounds.get("exclusiveMaximum")
    if number < least:
        yield "minimum", f"At least {least} is wanted"
    if number > most:
        yield "maximum", f"At most {most} is wanted"
    if above is not None and number <= above:
        yield "exclusiveMinimum", f"More than {above} is wanted"
    if below is not None and number >= below:
        yield "exclusiveMaximum", f"Less than {below} is wanted"
    step = bounds.get("multipleOf")
    if step and number % step:
        yield "multipleOf", f"A multiple of {step} is wanted"


def _fits(pattern: str, text: str) -> bool:
    try:
        _matcher(pattern).validate_python(text)
    except ValidationError:
        return False
    return True


@cache
def _matcher(pattern: str) -> SchemaValidator:
    return SchemaValidator(cast("Any", core_schema.str_schema(pattern=pattern)))
