# Written by apiscribe build; edits are lost.
"""Types that keep the form in which a value stands on the wire."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from decimal import Decimal
from typing import Annotated, Any, ClassVar, Self, SupportsIndex, TypeAlias, cast

from pydantic import GetPydanticSchema, PlainSerializer, PlainValidator, WithJsonSchema
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from .exact_numbers import (
    Number,
    exact_decimal,
    is_decimal_text,
    is_finite,
    is_whole,
    json_number,
)

_DIGITS = "Input should be a whole number or a text of digits"
_SENT_INT = "Input should be a whole number or a text of digits, at most 18"
_MINUTE = timedelta(minutes=1)
_DATE_TIME_MARKS = frozenset({"--T::+", "--T::-", "--T::Z", "--T::."})
_DATE_TIME_SHAPE = "Text should be a date-time and offset as 2020-08-10T21:32:14+0700"
_DATE_TIME_PATTERN = r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)$"


class _OnWire:
    __slots__ = ()
    _json_schema: ClassVar[dict[str, Any]]

    @classmethod
    def _read(cls, value: Any) -> Self:
        raise NotImplementedError

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: Any) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(
            cls._read,
            serialization=core_schema.plain_serializer_function_ser_schema(
                json_form, when_used="json-unless-none"
            ),
        )

    @classmethod
    def __get_pydantic_json_schema__(
        cls, _schema: Any, _handler: Any
    ) -> dict[str, Any]:
        return dict(cls._json_schema)


class DateTime(_OnWire, datetime):
    """A date-time with an offset, which remembers the text that it was read from.

    It compares and counts as a datetime does; what it is added to or changed into
    gets a wire text of its own. A model reads it from a text or a datetime.
    """

    __slots__ = ("_wire",)
    _wire: str
    _json_schema: ClassVar = {"type": "string", "pattern": _DATE_TIME_PATTERN}

    @classmethod
    def fromisoformat(cls, date_string: str, /) -> Self:
        """Read 2020-08-10T21:32:14+0700; +07:00, Z and parts of a second will do.

        Raises ValueError if the text has another form or lacks the offset.
        """
        moment = super().fromisoformat(date_string)
        if date_string[4:20:3] not in _DATE_TIME_MARKS or moment.tzinfo is None:
            raise ValueError(f"Not a date-time with an offset: {date_string!r}")
        moment._wire = date_string
        return moment

    @property
    def wire(self) -> str:
        """The text read, otherwise yyyy-MM-ddTHH:mm:ss+hhmm.

        Raises ValueError if it was made without an offset.
        """
        try:
            return self._wire
        except AttributeError:
            return _date_time_text(self)

    def __reduce_ex__(self, protocol: SupportsIndex, /) -> str | tuple[Any, ...]:
        if hasattr(self, "_wire"):
            return type(self).fromisoformat, (self._wire,)
        return super().__reduce_ex__(protocol)

    @classmethod
    def _read(cls, value: Any) -> Self:
        if isinstance(value, str):
            try:
                return cls.fromisoformat(value)
            except ValueError:
                raise PydanticCustomError("date_time_text", _DATE_TIME_SHAPE) from None
        if not isinstance(value, datetime):
            raise PydanticCustomError("date_time", "Input should be a date-time")
        if value.utcoffset() is None:
            raise PydanticCustomError(
                "date_time_naive", "Date-time should have an offset from UTC"
            )
        return cls.from_datetime(value)

    @classmethod
    def from_datetime(cls, value: datetime, /) -> Self:
        """Return a datetime as one of this class, which keeps its text if it has one."""
        if isinstance(value, cls):
            return value
        # Before Python 3.13 combine() forgets which of two equal hours is meant.
        return cls.combine(value, value.timetz()).replace(fold=value.fold)


class Digits(_OnWire, int):
    """A whole number, on the wire a number or a text of digits.

    Takes an int, a float or Decimal without a fraction, or a text of digits, perhaps
    with a minus. Raises ValueError for anything else, a bool too.
    """

    _wire: Number | str
    _json_schema: ClassVar = {"type": ["integer", "string"]}

    def __new__(cls, value: Number | str) -> Self:
        if not is_whole(value):
            raise PydanticCustomError("digits", _DIGITS)
        digits = super().__new__(cls, value)
        digits._wire = value.wire if isinstance(value, Digits) else value
        return digits

    @property
    def wire(self) -> Number | str:
        """The number or text read."""
        return self._wire

    @classmethod
    def _read(cls, value: Any) -> Self:
        return value if type(value) is cls else cls(value)


class AmountText(_OnWire, Decimal):
    """A decimal number, on the wire a number or a text such as 600.00.

    Takes an int, a float, a Decimal, or a text of digits, perhaps with a minus and a
    fraction. Raises ValueError for anything else, a bool, NaN and infinity too.
    """

    __slots__ = ("wire",)
    wire: Number | str
    _json_schema: ClassVar = {"type": ["number", "string"]}

    def __new__(cls, value: Number | str) -> Self:
        if isinstance(value, str) and not is_decimal_text(value):
            raise PydanticCustomError(
                "amount_text", "Text should be a number as 600.00"
            )
        exact = value if isinstance(value, str) else exact_decimal(value)
        amount = super().__new__(cls, exact)
        amount.wire = value.wire if isinstance(value, AmountText) else value
        return amount

    def __reduce_ex__(self, _protocol: SupportsIndex, /) -> tuple[Any, ...]:
        return type(self), (self.wire,)

    @classmethod
    def _read(cls, value: Any) -> Self:
        return value if type(value) is cls else cls(value)


def wire_form(value: object) -> object:
    """Return what stands on the wire for a value of this module; others as they are.

    Raises ValueError for NaN, infinity and a date-time without an offset.
    """
    if isinstance(value, (DateTime, Digits, AmountText)):
        return value.wire
    if isinstance(value, (float, Decimal)) and not is_finite(value):
        raise ValueError(f"JSON has no number {value}")
    return _date_time_text(value) if isinstance(value, datetime) else value


def json_form(value: object) -> object:
    """Return a value as JSON has it, each Decimal in it a number.

    Raises ValueError as wire_form does, and for a Decimal that no float equals.
    """
    if type(value) is Decimal and value.is_finite():
        return json_number(value)
    form = wire_form(value)
    if isinstance(form, Decimal):
        return json_number(form)
    if isinstance(form, dict):
        members = cast("dict[object, object]", form)
        return {key: json_form(member) for key, member in members.items()}
    is_list = isinstance(form, (list, tuple))
    return [*map(json_form, cast("list[object]", form))] if is_list else form


def _date_time_text(moment: datetime) -> str:
    offset = moment.utcoffset()
    if offset is None:
        raise ValueError(f"No offset from UTC: {moment!r}")
    if offset % _MINUTE:
        moment = moment.astimezone(timezone(offset // _MINUTE * _MINUTE))
    text = moment.isoformat(timespec="seconds")
    return text[:-3] + text[-2:]


def _whole_number(value: object) -> int:
    if is_whole(value) and not isinstance(value, str):
        return int(cast("Number", value))
    raise PydanticCustomError("sent_int", _SENT_INT)


def sent_int() -> CoreSchema:
    """Return the schema of a whole number or a text of digits, in Rust as far as can be."""
    whole, number = core_schema.int_schema(), core_schema.int_schema(strict=True)
    digits = core_schema.str_schema(strict=True, pattern="^-?[0-9]{1,18}$")
    text = core_schema.chain_schema([digits, whole])
    other = core_schema.no_info_before_validator_function(_whole_number, number)
    return core_schema.union_schema(
        [text, number, other],
        mode="left_to_right",
        custom_error_type="sent_int",
        custom_error_message=_SENT_INT,
    )


_AS_JSON = PlainSerializer(json_form, when_used="json-unless-none")

Amount: TypeAlias = Annotated[
    Decimal,
    PlainValidator(exact_decimal),
    _AS_JSON,
    WithJsonSchema({"type": "number"}),
]
"""An exact decimal, on the wire a number."""

SentInt: TypeAlias = Annotated[
    int,
    GetPydanticSchema(lambda _source, _handler: sent_int()),
    WithJsonSchema({"type": "integer"}),
]
"""A whole number to send; a text of at most 18 digits is taken for one."""

Json: TypeAlias = Annotated[Any, _AS_JSON]
"""Any JSON value, kept as it came."""
