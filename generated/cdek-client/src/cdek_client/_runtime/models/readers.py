# Written by apiscribe build; edits are lost.
"""Readers of single values that came in another form than documented."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import cache
from math import isfinite
from types import UnionType
from typing import Annotated, Any, Literal, TypeGuard, Union, cast, get_args, get_origin
from uuid import UUID

from pydantic import TypeAdapter, ValidationError

from .codes import Code, IntCode
from .exact_numbers import LARGEST_EXPONENT
from .wire_types import AmountText, DateTime, Digits

_is_number = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?").fullmatch
_is_day = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T ].*)?", re.DOTALL).fullmatch


class Unfit(ValueError):
    """Why a value cannot be read, in a sentence for people."""


class OtherKind(Unfit):
    """The constant that tells kinds of objects apart names another kind."""


def read_scalar(kind: Any, value: Any) -> Any:
    """Return a value as a type that is no model, whatever form it came in.

    None stands for an empty text that says nothing. Raises Unfit.
    """
    if get_origin(kind) is Literal:
        return _constant(get_args(kind), value)
    if kind not in _TEXTS and isinstance(value, str) and not value.strip():
        return None
    try:
        return _reader(kind)(value)
    except Unfit:
        raise
    except (ValueError, ArithmeticError):
        raise Unfit(f"Not readable as {_named(kind)}") from None


def choices(kind: Any) -> tuple[Any, ...]:
    """Return the types that a type allows, without annotations, NoneType among them."""
    if get_origin(kind) is Annotated:
        return choices(get_args(kind)[0])
    if get_origin(kind) in (Union, UnionType):
        return tuple(choice for part in get_args(kind) for choice in choices(part))
    return (kind,)


@cache
def is_class(kind: Any, *bases: Any) -> bool:
    """Say whether a type is a class below one of some bases."""
    return isinstance(kind, type) and any(base in kind.__mro__ for base in bases)


def is_list(value: object) -> TypeGuard[list[object]]:
    """Say whether a value is a list; checkers know nothing of its items then."""
    return isinstance(value, list)


@cache
def _reader(kind: Any) -> Callable[[Any], Any]:
    if is_class(kind, Code, IntCode):
        return _code_reader(kind)
    if kind in _READERS:
        return _READERS[kind]
    adapter: TypeAdapter[Any] = TypeAdapter(kind)
    return lambda value: _adapted(adapter, value)


def _adapted(adapter: TypeAdapter[Any], value: Any) -> Any:
    try:
        return adapter.validate_python(value)
    except ValidationError as error:
        raise Unfit(error.errors()[0]["msg"]) from None


def _code_reader(kind: type[Code] | type[IntCode]) -> Callable[[Any], Any]:
    if issubclass(kind, IntCode):
        return lambda value: kind(_integer(value))
    known = {folded(member.value): member for member in kind}

    def read(value: Any) -> Code:
        text = str(_integer(value)) if _is_whole(value) else _text(value)
        return known.get(folded(text)) or kind(text)

    return read


def folded(code: str) -> str:
    """Return a code without what is not reliable in it: letter case and outer spaces."""
    return code.strip().casefold()


def _constant(constants: tuple[Any, ...], value: Any) -> Any:
    wanted = " or ".join(map(repr, constants))
    if not isinstance(value, str):
        raise Unfit(f"Should be {wanted}")
    for constant in constants:
        if isinstance(constant, str) and folded(value) == folded(constant):
            return constant
    raise OtherKind(f"Should be {wanted}")


def _text(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, bool) or not isinstance(value, (int, float, Decimal)):
        raise Unfit("Neither a text nor a number")
    return str(value)


def _number(value: Any) -> int | Decimal:
    if isinstance(value, str) and _is_number(value.strip()):
        value = Decimal(value.strip())
    elif isinstance(value, float) and isfinite(value):
        value = Decimal(repr(value))
    if isinstance(value, bool) or not isinstance(value, (int, Decimal)):
        raise Unfit("Not a number")
    if isinstance(value, Decimal) and not value.is_finite():
        raise Unfit("Not a number")
    return value


def _integer(value: Any) -> int:
    number = _number(value)
    if isinstance(number, int):
        return int(number)
    if number.adjusted() > LARGEST_EXPONENT or number != number.to_integral_value():
        raise Unfit("Not a whole number")
    return int(number)


def _is_whole(value: Any) -> bool:
    if isinstance(value, float):
        return value.is_integer()
    return isinstance(value, Decimal) and value == value.to_integral_value()


def _float(value: Any) -> float:
    number = float(_number(value))
    if not isfinite(number):
        raise Unfit("A number out of bounds")
    return number


def _decimal(value: Any) -> Decimal:
    return Decimal(_number(value))


_FLAGS = {"true": True, "1": True, "false": False, "0": False}


def _flag(value: Any) -> bool:
    text = folded(value) if isinstance(value, str) else str(_integer_flag(value))
    if text.lower() not in _FLAGS:
        raise Unfit("Neither true nor false")
    return _FLAGS[text.lower()]


def _integer_flag(value: Any) -> int | bool:
    return value if isinstance(value, bool) else _integer(value)


def _uuid(value: Any) -> UUID:
    return value if isinstance(value, UUID) else UUID(_text(value).strip())


def _date(value: Any) -> date:
    if isinstance(value, date):
        return value
    text = _text(value).strip()
    if not _is_day(text):
        raise Unfit("Not a date as 2020-08-10")
    return date.fromisoformat(text[:10])


def _date_time(value: Any) -> datetime:
    moment = value
    if not isinstance(value, datetime):
        text = _text(value).strip()
        if not _is_day(text) or len(text) < 11:
            raise Unfit("Not a date-time as 2020-08-10T21:32:14+0700")
        moment = datetime.fromisoformat(text)
    if moment.utcoffset() is None:
        raise Unfit("A date-time without an offset from UTC")
    return cast("datetime", moment)


_READERS: dict[Any, Callable[[Any], Any]] = {
    Any: lambda value: value,
    str: _text,
    int: _integer,
    float: _float,
    bool: _flag,
    Decimal: _decimal,
    UUID: _uuid,
    date: _date,
    datetime: _date_time,
    DateTime: lambda value: DateTime.from_datetime(_date_time(value)),
    Digits: lambda value: Digits(_integer(value)),
    AmountText: lambda value: AmountText(_decimal(value)),
}
_TEXTS = (str, Any)
_NAMES = {
    str: "text",
    int: "a whole number",
    float: "a number",
    bool: "true or false",
    Decimal: "a number",
    UUID: "a UUID",
    date: "a date",
    datetime: "a date-time",
    DateTime: "a date-time",
    Digits: "a whole number",
    AmountText: "a number",
}


def _named(kind: Any) -> str:
    if is_class(kind, Enum):
        return f"a code of {kind.__name__}"
    return _NAMES.get(kind, str(kind))
