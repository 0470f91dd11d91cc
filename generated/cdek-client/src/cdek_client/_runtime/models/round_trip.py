# Written by apiscribe build; edits are lost.
"""Schemas of values that are read only as what they are dumped back as."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, TypeAlias, cast

from pydantic_core import CoreSchema, core_schema

from .codes import code_of
from .exact_numbers import exact_decimal
from .floats import IN_FLOATS, SURE, Inexact
from .readers import folded
from .wire_types import DateTime, Digits, json_form

_UUID = r"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"
_DATE = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
_DATE_TIME = (
    r"^[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-9]{2}:[0-9]{2}"
    r"(?:\+(?:[01][0-9]|2[0-3])|-(?:0[1-9]|1[0-9]|2[0-3]))[0-5][0-9]$"
)
_DIGITS = r"^(?:0|-?[1-9][0-9]{0,18})$"


def _serialized_by(function: Callable[[Any], object]) -> core_schema.SerSchema:
    return core_schema.plain_serializer_function_ser_schema(
        function, when_used="json-unless-none"
    )


def _date_time_form(value: Any) -> object:
    if type(value) is datetime and not value.microsecond:
        text = value.isoformat()
        if len(text) == len("2020-08-10T21:32:14+07:00"):
            return text[:-3] + text[-2:]
    return json_form(value)


class _Read:
    _json_schema: ClassVar[dict[str, Any]]

    @classmethod
    def __get_pydantic_json_schema__(
        cls, _schema: Any, _handler: Any
    ) -> dict[str, Any]:
        return dict(cls._json_schema)


class _ReadDateTime(_Read):
    _json_schema: ClassVar = {"type": "string"}

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, handler: Any) -> CoreSchema:
        text = core_schema.str_schema(strict=True, pattern=_DATE_TIME)
        moment = core_schema.datetime_schema()
        return core_schema.union_schema(
            [
                core_schema.chain_schema([text, moment]),
                handler.generate_schema(DateTime),
            ],
            mode="left_to_right",
            serialization=_serialized_by(_date_time_form),
        )


class _ReadAmount(_Read):
    _json_schema: ClassVar = {"type": "number"}

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: Any) -> CoreSchema:
        exact = core_schema.decimal_schema()
        whole = core_schema.int_schema(strict=True)
        sure = core_schema.float_schema(strict=True, gt=-SURE, lt=SURE)
        choices: list[Any] = [
            core_schema.chain_schema([whole, exact]),
            core_schema.chain_schema([sure, exact]),
            core_schema.with_info_plain_validator_function(_amount),
        ]
        # To a float schema a Decimal is a float.
        return core_schema.json_or_python_schema(
            core_schema.union_schema(choices, mode="left_to_right"),
            core_schema.union_schema(choices[::2], mode="left_to_right"),
            serialization=_serialized_by(json_form),
        )


class _TextDigits(Digits):
    if not TYPE_CHECKING:  # they compare the parameters with those of Digits
        __new__ = int.__new__

    @property
    def wire(self) -> str:
        return int.__str__(self)


class _NumberDigits(Digits):
    if not TYPE_CHECKING:
        __new__ = int.__new__

    @property
    def wire(self) -> int:
        return int(self)


class _ReadDigits(_Read):
    _json_schema: ClassVar = {"type": ["integer", "string"]}

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, handler: Any) -> CoreSchema:
        text = core_schema.str_schema(strict=True, pattern=_DIGITS)
        number = core_schema.int_schema(strict=True)
        return core_schema.union_schema(
            [
                core_schema.no_info_after_validator_function(_TextDigits, text),
                core_schema.no_info_after_validator_function(_NumberDigits, number),
                handler.generate_schema(Digits),
            ],
            mode="left_to_right",
            serialization=_serialized_by(json_form),
        )


ReadDateTime: TypeAlias = Annotated[datetime, _ReadDateTime]
"""A date-time that was read; one in another form than documented is a DateTime."""

ReadAmount: TypeAlias = Annotated[Decimal, _ReadAmount]
"""An exact decimal that was read from a number."""


ReadDigits: TypeAlias = Annotated[Digits, _ReadDigits]
"""A whole number that was read from a number or a text of digits."""


def _amount(value: object, info: Any) -> Decimal:
    if info.context is IN_FLOATS and isinstance(value, float):
        raise Inexact
    return exact_decimal(value)


def extras_schema() -> CoreSchema:
    """Return the schema of unknown members: anything, kept as it came."""
    return core_schema.with_info_after_validator_function(
        _extra,
        core_schema.any_schema(),
        serialization=_serialized_by(json_form),
    )


def _extra(value: Any, info: Any) -> Any:
    if info.context is IN_FLOATS and _holds_float(value):
        raise Inexact
    return value


def _holds_float(value: Any) -> bool:
    if isinstance(value, dict):
        return any(map(_holds_float, cast("dict[str, object]", value).values()))
    if isinstance(value, list):
        return any(map(_holds_float, cast("list[object]", value)))
    return isinstance(value, float)


def in_either_form(field: dict[str, Any]) -> dict[str, Any]:
    """Return a copy of a code's schema that leaves its other form on the wire as it is."""
    if "codes" in field.get("metadata", {}):
        is_text = issubclass(field["metadata"]["codes"], str)
        other = _FAITHFUL["int"] if is_text else core_schema.str_schema(pattern=_DIGITS)
        listed, others = field["choices"]
        return {**field, "choices": [listed, other, others]}
    return {**field, "schema": in_either_form(field["schema"])}


def faithful(schema: dict[str, Any]) -> None:
    """Let a field's schema take only what is dumped back the same."""
    for key in ("schema", "items_schema"):
        if key in schema:
            schema[key] = _faithful(schema[key])
    if schema["type"] == "list":
        # All that is wrong is found when the list is read item by item.
        schema["fail_fast"] = True
    if schema["type"] == "union" and "mode" not in schema:
        schema["choices"] = [_faithful(choice) for choice in schema["choices"]]
        # A union would warn of an object with a field that is held apart.
        if _MODELS & {choice["type"] for choice in schema["choices"]}:
            schema["serialization"] = core_schema.simple_ser_schema("any")


def _faithful(schema: dict[str, Any]) -> Any:
    if schema["type"] in _FAITHFUL:
        return _FAITHFUL[schema["type"]]
    if "codes" in schema.get("metadata", {}):
        return _code(schema)
    if schema["type"] in _HOLDERS:
        faithful(schema)
    return schema


def _of_text(pattern: str, then: Any) -> CoreSchema:
    text = core_schema.str_schema(strict=True, pattern=pattern)
    return core_schema.chain_schema([text, then])


def _float() -> CoreSchema:
    number = core_schema.float_schema(strict=True)
    exactly = core_schema.decimal_schema(strict=True)
    via = core_schema.chain_schema([exactly, core_schema.float_schema()])
    return core_schema.union_schema([number, via], mode="left_to_right")


_MODELS = frozenset({"model", "definition-ref"})
_HOLDERS = frozenset({"default", "nullable", "list", "union"})
_FAITHFUL: dict[str, CoreSchema] = {
    "int": core_schema.int_schema(strict=True),
    "str": core_schema.str_schema(strict=True),
    "bool": core_schema.bool_schema(strict=True),
    "float": _float(),
    "uuid": _of_text(_UUID, core_schema.uuid_schema()),
    "date": _of_text(_DATE, core_schema.date_schema()),
}


def _code(schema: dict[str, Any]) -> CoreSchema:
    """Take a code that is listed, or like none that is."""
    wire, member = schema["steps"]
    codes = schema["metadata"]["codes"]
    new_code = code_of(codes)
    listed = core_schema.literal_schema([code.value for code in codes])
    like = {folded(str(code.value)) for code in codes} | {""}

    def new(value: Any) -> Any:
        if folded(str(value)) in like:
            raise ValueError("Like a listed code, but not the same")
        return new_code(value)

    others = core_schema.no_info_after_validator_function(new, wire)
    return core_schema.union_schema(
        [core_schema.chain_schema([listed, member]), others],
        mode="left_to_right",
        metadata=schema.get("metadata"),
    )
