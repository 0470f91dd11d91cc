"""Numbers that stay exact, and remember the form they came in."""

from __future__ import annotations

import copy
import json
import math
import pickle
from decimal import Decimal
from typing import Any

import pytest
from cdek_client._runtime.models.wire_types import (
    Amount,
    AmountText,
    DateTime,
    Digits,
    SentInt,
    json_form,
)
from hypothesis import assume, given
from hypothesis import strategies as st
from pydantic import (
    ValidationError,
)
from pydantic_core import PydanticCustomError
from sample_enums import VatRate
from sample_models import (
    adapter,
)


class TestNumbers:
    @pytest.mark.parametrize(
        ("wire", "value"),
        [
            (137, 137),
            ("137", 137),
            ("0137", 137),
            ("-5", -5),
            (5.0, 5),
            ("0", 0),
            (10**30, 10**30),
            ("1" * 30, int("1" * 30)),
            (Decimal("5.0"), 5),
        ],
    )
    def test_digits(self, wire: Any, value: int) -> None:
        for read in (Digits(wire), adapter(Digits).validate_python(wire)):
            assert type(read) is Digits and read == value and read.wire == wire
            assert type(read.wire) is type(wire)
            plain = adapter(Digits).dump_python(read, mode="json")
            assert plain == wire and isinstance(plain, str) == isinstance(wire, str)
            for twin in (copy.deepcopy(read), *_pickled(read), Digits(read)):
                assert type(twin) is Digits and twin == read and twin.wire == wire
        assert type(Digits(wire) + 1) is int

    @pytest.mark.parametrize(
        "wrong",
        [
            True,
            False,
            None,
            1.5,
            math.nan,
            math.inf,
            "",
            "-",
            "+5",
            " 5",
            "5 ",
            "5.0",
            "1_0",
            "٣",
            "²",
            "1e3",
            [],
            b"5",
            Decimal("1.5"),
            Decimal("NaN"),
            Decimal("1e999999999"),
        ],
    )
    def test_no_digits(self, wrong: Any) -> None:
        with pytest.raises(ValueError, match="whole number or a text of digits"):
            Digits(wrong)
        with pytest.raises(ValidationError, match="whole number or a text of digits"):
            adapter(Digits).validate_python(wrong)

    @given(st.integers() | st.from_regex(r"\A-?[0-9]{1,30}\Z"))
    def test_digits_round_trip(self, wire: int | str) -> None:
        line = json.dumps(wire)
        assert adapter(Digits).dump_json(adapter(Digits).validate_json(line)) == line.encode()

    @pytest.mark.parametrize(
        ("given", "value", "plain"),
        [
            (5, "5", 5),
            (5.5, "5.5", 5.5),
            (0.1, "0.1", 0.1),
            (Decimal("600.00"), "600.00", 600.0),
            (Decimal("600"), "600", 600),
            (Decimal("1E+2"), "100", 100),
            (1e22, "1e22", 10**22),
            (Decimal("-5"), "-5", -5),
            (Decimal("1E-7"), "1e-7", 1e-07),
            (Decimal("0E-7"), "0", 0),
            (2**70, str(2**70), 2**70),
            (Decimal(2**70), str(2**70), 2**70),
            (-0.5, "-0.5", -0.5),
        ],
    )
    def test_amount(self, given: Any, value: str, plain: int | float) -> None:
        read = adapter(Amount).validate_python(given)
        assert type(read) is Decimal and read == Decimal(value)
        dumped = adapter(Amount).dump_python(read, mode="json")
        assert dumped == plain and type(dumped) is type(plain)
        assert json.loads(adapter(Amount).dump_json(read)) == plain

    @pytest.mark.parametrize(
        "wrong",
        [
            "5",
            "600.00",
            True,
            None,
            math.nan,
            math.inf,
            Decimal("NaN"),
            Decimal("-Infinity"),
            b"5",
            [],
        ],
    )
    def test_no_amount(self, wrong: Any) -> None:
        with pytest.raises(ValidationError, match="should be a number"):
            adapter(Amount).validate_python(wrong)

    @pytest.mark.parametrize(
        "text", ["0.1234567890123456789", "1E+400", "9007199254740993.5", "1e-400"]
    )
    def test_no_float(self, text: str) -> None:
        with pytest.raises(ValueError, match=r"use to_wire\(\)"):
            adapter(Amount).dump_python(Decimal(text), mode="json")

    @given(st.decimals(allow_nan=False, allow_infinity=False))
    def test_number_is_exact_or_refused(self, value: Decimal) -> None:
        try:
            plain = json_form(value)
        except ValueError:
            assume(value != value.to_integral_value())
            near = float(value)
            assert Decimal(repr(near)) != value
        else:
            assert isinstance(plain, (int, float)) and Decimal(repr(plain)) == value
            assert json.loads(json.dumps(plain), parse_float=Decimal, parse_int=Decimal) == value

    @given(st.floats(allow_nan=False, allow_infinity=False))
    def test_floats_come_back(self, value: float) -> None:
        read = adapter(Amount).validate_python(value)
        assert json.loads(adapter(Amount).dump_json(read)) == value

    @pytest.mark.parametrize(
        "wire",
        [
            "600.00",
            "600",
            "-0.50",
            600,
            12.5,
            Decimal("12.50"),
            "0" * 20 + "1.1234567890123456789",
        ],
    )
    def test_amount_text(self, wire: Any) -> None:
        for read in (AmountText(wire), adapter(AmountText).validate_python(wire)):
            assert type(read) is AmountText and read == Decimal(str(wire)) and read.wire == wire
            dumped = adapter(AmountText).dump_python(read, mode="json")
            assert dumped == wire and isinstance(dumped, str) == isinstance(wire, str)
            for twin in (
                copy.deepcopy(read),
                copy.copy(read),
                *_pickled(read),
                AmountText(read),
            ):
                assert type(twin) is AmountText and twin == read
                assert twin.wire == wire and type(twin.wire) is type(wire)
        assert type(AmountText(wire) + 1) is Decimal

    @pytest.mark.parametrize(
        "wrong",
        [
            "",
            "1e5",
            "1_0",
            " 5",
            "+5",
            "NaN",
            "Infinity",
            ".5",
            "5.",
            "٣",
            True,
            None,
            math.nan,
            Decimal("sNaN"),
            [],
        ],
    )
    def test_no_amount_text(self, wrong: Any) -> None:
        with pytest.raises(ValueError):
            AmountText(wrong)
        with pytest.raises(ValidationError, match="should be a number"):
            adapter(AmountText).validate_python(wrong)

    @given(st.from_regex(r"\A-?[0-9]{1,20}(\.[0-9]{1,20})?\Z"))
    def test_amount_text_round_trip(self, text: str) -> None:
        line = json.dumps(text)
        assert (
            adapter(AmountText).dump_json(adapter(AmountText).validate_json(line)) == line.encode()
        )

    @pytest.mark.parametrize(
        ("given", "value"),
        [(5, 5), ("270", 270), ("-1", -1), (Digits("07"), 7), (VatRate(9), 9)],
    )
    def test_sent_int(self, given: Any, value: int) -> None:
        read = adapter(SentInt).validate_python(given)
        assert read == value and type(read) is int
        assert adapter(SentInt).dump_json(read) == str(value).encode()

    @pytest.mark.parametrize(
        "wrong", [True, None, 5.5, "5.0", "", " 5", "5" * 19, Decimal("5.5"), [], "٣"]
    )
    def test_no_sent_int(self, wrong: Any) -> None:
        with pytest.raises(ValidationError, match="whole number or a text of digits"):
            adapter(SentInt).validate_python(wrong)

    def test_errors_are_custom(self) -> None:
        assert issubclass(PydanticCustomError, ValueError)
        for kind in (DateTime, Digits, Amount, AmountText, SentInt):
            with pytest.raises(ValidationError) as error:
                adapter(kind).validate_python([])
            assert error.value.errors()[0]["type"] not in {
                "value_error",
                "assertion_error",
            }

    def test_json_schemas(self) -> None:
        for mode in ("validation", "serialization"):
            assert adapter(Amount).json_schema(mode=mode)["type"] == "number"
            assert adapter(SentInt).json_schema(mode=mode)["type"] == "integer"
            assert adapter(Digits).json_schema(mode=mode)["type"] == [
                "integer",
                "string",
            ]
            assert adapter(AmountText).json_schema(mode=mode)["type"] == [
                "number",
                "string",
            ]


def _pickled(value: Any) -> list[Any]:
    protocols = range(pickle.HIGHEST_PROTOCOL + 1)
    return [pickle.loads(pickle.dumps(value, protocol)) for protocol in protocols]
