# Written by apiscribe build; edits are lost.
"""Numbers as JSON has them, and as the exact values that they are written as."""

from __future__ import annotations

import re
from decimal import Decimal
from math import isfinite
from typing import TypeAlias

from pydantic_core import PydanticCustomError

Number: TypeAlias = int | float | Decimal

LARGEST_EXPONENT = 4000
"""Beyond it a few characters would unfold to megabytes of digits."""

_NAN = Decimal("NaN")
is_decimal_text = re.compile(r"-?[0-9]+(\.[0-9]+)?").fullmatch


def is_finite(value: float | Decimal) -> bool:
    """Say whether a number is one that JSON has."""
    return value.is_finite() if isinstance(value, Decimal) else isfinite(value)


def is_whole(value: object) -> bool:
    """Say whether a value is a number without a fraction, or a text of digits."""
    if isinstance(value, str):
        return value.isascii() and value.removeprefix("-").isdigit()
    if isinstance(value, float):
        return value.is_integer()
    if isinstance(value, Decimal):
        bounded = value.is_finite() and value.adjusted() <= LARGEST_EXPONENT
        return bounded and value == value.to_integral_value()
    return isinstance(value, int) and not isinstance(value, bool)


def is_plain(value: object) -> bool:
    """Say whether a value is a text, a number or a boolean that JSON has."""
    if isinstance(value, (float, Decimal)):
        return is_finite(value)
    return isinstance(value, (str, int))


def exact_decimal(value: object) -> Decimal:
    """Return a number as the decimal that it is written as.

    Raises:
        ValueError: If it is no number, or none that JSON has.
    """
    if type(value) is int:
        return Decimal(value)
    number = _NAN
    if isinstance(value, float):
        number = Decimal(float.__repr__(value))
    elif isinstance(value, (int, Decimal)) and not isinstance(value, bool):
        number = Decimal(value)
    if not number.is_finite():
        raise PydanticCustomError("amount", "Input should be a number")
    return number


def json_number(value: Decimal) -> int | float:
    """Return a decimal as JSON has numbers; raises ValueError if no float equals it."""
    text = str(value)
    if text.removeprefix("-").isdigit():
        return int(text)
    near = float(text)
    shortest = repr(near)
    if shortest != text and Decimal(shortest) != value:
        raise ValueError(f"No float is exactly {text}: use to_wire()")
    return int(value) if near.is_integer() and "." not in text else near
