"""The runtime modules that every generated package gets."""

from __future__ import annotations

import copy
import json
import math
import os
import pickle
import subprocess
import sys
import warnings
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any, ClassVar, Literal
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from cdek_client._runtime.models.codes import Code, IntCode, code
from cdek_client._runtime.models.request_model import RequestModel
from cdek_client._runtime.models.response_model import ResponseModel
from cdek_client._runtime.models.round_trip import ReadAmount, ReadDateTime, ReadDigits
from cdek_client._runtime.models.wire_types import (
    Amount,
    AmountText,
    DateTime,
    Digits,
    Json,
    SentInt,
    json_form,
)
from hypothesis import assume, given
from hypothesis import strategies as st
from pydantic import (
    BaseModel,
    Field,
    TypeAdapter,
    ValidationError,
    field_validator,
    model_validator,
)
from pydantic_core import PydanticCustomError
from sample_enums import OrderStatus, OrderStatusNumber, StatusReason, VatRate

TEXTS = ["2020-08-10T21:32:14+0700", "2020-08-10T21:32:14+07:00"]
TEXTS += ["2020-08-10T14:32:14Z", "2020-08-10T21:32:14.5+0700"]
TEXTS += ["2020-08-10T21:32:14.123456789+0700", "0002-11-28T00:00:00+0000"]
TEXTS += ["2020-08-10T21:32:14.123456Z", "2020-08-10T21:32:14-0330"]

json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(codec="utf-8")),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters(codec="utf-8")), inner),
    max_leaves=10,
)
offsets = st.integers(-23 * 60, 23 * 60).map(lambda m: timezone(timedelta(minutes=m)))
moments = st.datetimes(datetime(2, 1, 1), datetime(9998, 1, 1), timezones=offsets)
decimals = st.decimals(allow_nan=False, allow_infinity=False)


class Contact(RequestModel):
    name: str | None = None
    phones: list[str] | None = None


class Order(RequestModel):
    _nullable: ClassVar[frozenset[str]] = frozenset({"vat_rate", "note"})
    uuid: UUID | None = None
    comment: str | None = Field(default=None, max_length=5)
    vat_rate: VatRate | None = None
    note: str | None = Field(default=None, validation_alias="Note", serialization_alias="Note")
    cost: Amount | None = Field(default=None, ge=0)
    recipient: Contact | None = None
    from_: Contact | None = Field(default=None, validation_alias="from", serialization_alias="from")
    code: SentInt | None = Field(default=None, ge=1)
    kids: list[Order] | None = None
    at: DateTime | None = None
    day: date | None = None
    status: OrderStatus | None = None
    checked: str | None = None
    kind: Literal["a", "b"] | None = None

    @field_validator("checked")
    @classmethod
    def _check(cls, value: str) -> str:
        if value == "bad":
            raise ValueError("no {good}")
        return value


class Answer(ResponseModel):
    status: OrderStatus | None = None
    vat: VatRate | None = None
    at: ReadDateTime | None = None
    number: ReadDigits | None = None
    sum: ReadAmount | None = None
    parameter: AmountText | None = None
    kids: list[Answer] | None = None
    free: Json | None = None
    count: int | None = None
    from_: str | None = Field(default=None, validation_alias="from", serialization_alias="from")


def kinds(error: pytest.ExceptionInfo[ValidationError]) -> dict[tuple[Any, ...], str]:
    return {line["loc"]: line["type"] for line in error.value.errors()}


def adapter(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(kind)


class Coded(BaseModel):
    one: OrderStatus
    many: dict[OrderStatus, list[VatRate]]


class TestCodes:
    def test_import_without_pydantic(self) -> None:
        line = "import sys, cdek_client.enums; sys.exit('pydantic' in sys.modules)"
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
        done = subprocess.run([sys.executable, "-c", line], env=environment)
        assert done.returncode == 0

    def test_facts(self) -> None:
        member = OrderStatus.CREATED
        assert member.label == "Created"
        assert member.description.startswith("The data passed")
        assert member.rows == ("get_order#order_status/CREATED",)
        assert (member.known, member.final, OrderStatus.DELIVERED.final) == (
            True,
            False,
            True,
        )
        assert (member.name, member.value, type(member.value)) == (
            "CREATED",
            "CREATED",
            str,
        )
        assert (VatRate.PERCENT_10.value, type(VatRate.PERCENT_10.value)) == (10, int)

    def test_links(self) -> None:
        assert OrderStatusNumber.DELIVERED.twin is OrderStatus.DELIVERED
        assert OrderStatus.DELIVERED.twin is OrderStatusNumber.DELIVERED
        assert OrderStatus.INVALID.twin is None
        assert StatusReason.PARTIAL.status is OrderStatusNumber.DELIVERED
        assert StatusReason.UNSAID.status is None
        assert StatusReason.PARTIAL.rendered is True
        assert StatusReason.UNSAID.rendered is None

    def test_only_lists_with_a_fact_offer_it(self) -> None:
        assert not hasattr(VatRate.PERCENT_0, "final")
        assert not hasattr(StatusReason.PARTIAL, "twin")
        assert not hasattr(OrderStatus.CREATED, "rendered")

    @pytest.mark.parametrize(
        "unknown", [OrderStatus("NEW"), VatRate(77), VatRate(-1), OrderStatus("")]
    )
    def test_unknown(self, unknown: OrderStatus | VatRate) -> None:
        kind = type(unknown)
        assert not unknown.known
        assert unknown.label == str(unknown) == str(unknown.value) == f"{unknown}"
        assert unknown.rows == ()
        assert "not list" in unknown.description
        assert repr(unknown) == f"<{kind.__name__} {unknown.value!r} (unknown)>"
        assert unknown == kind(unknown.value) == unknown.value  # type: ignore[arg-type]
        assert hash(unknown) == hash(unknown.value)
        assert unknown not in list(kind) and unknown not in kind
        assert kind(unknown) is unknown  # type: ignore[arg-type]

    def test_unknown_extras(self) -> None:
        assert OrderStatus("NEW").final is False
        assert OrderStatus("NEW").twin is None
        assert StatusReason("NEW").rendered is None
        assert StatusReason("NEW").status is None

    def test_no_growth(self) -> None:
        before = (
            len(OrderStatus),
            dict(OrderStatus._value2member_map_),
            dir(OrderStatus),
        )
        first, second = OrderStatus("NEW"), OrderStatus("NEW")
        assert first == second and first is not second
        adapter(OrderStatus).validate_python("NEW")
        assert before == (
            len(OrderStatus),
            OrderStatus._value2member_map_,
            dir(OrderStatus),
        )

    def test_unknown_name_does_not_shadow(self) -> None:
        assert OrderStatusNumber("CREATED").known is False
        assert OrderStatusNumber("CREATED") not in OrderStatusNumber
        assert "1" in OrderStatusNumber and "CREATED" not in OrderStatusNumber

    @given(st.text(st.characters(codec="utf-8")))
    def test_kept_as_it_came(self, text: str) -> None:
        member = OrderStatus(text)
        assert member == text and str(member) == text and type(str(member)) is str
        assert json.loads(json.dumps([member])) == [text]
        assert pickle.loads(pickle.dumps(member)) == member
        assert adapter(OrderStatus).validate_json(json.dumps(text)) == member

    @given(st.integers(-(2**63), 2**63 - 1))
    def test_int_kept(self, number: int) -> None:
        member = VatRate(number)
        assert member == number and int(member) == number and str(member) == str(number)
        assert json.dumps([member]) == f"[{number}]"
        assert adapter(VatRate).validate_python(number) == member
        assert adapter(VatRate).dump_json(member) == str(number).encode()

    def test_space_and_case_are_kept(self) -> None:
        for text in ("CREATED ", "created", " CREATED"):
            assert OrderStatus(text).value == text
            assert not OrderStatus(text).known

    @pytest.mark.parametrize("wrong", [None, [], {}, 1, 1.5, b"CREATED", True, OrderStatus])
    def test_wrong_text(self, wrong: Any) -> None:
        with pytest.raises(ValueError, match="is not a valid OrderStatus"):
            OrderStatus(wrong)
        with pytest.raises(ValidationError, match="valid string"):
            adapter(OrderStatus).validate_python(wrong)
        assert wrong not in OrderStatus

    @pytest.mark.parametrize(
        "wrong", [None, [], "10", "7", 1.5, True, False, b"1", math.inf, math.nan]
    )
    def test_wrong_int(self, wrong: Any) -> None:
        with pytest.raises(ValueError, match="is not a valid VatRate"):
            VatRate(wrong)
        with pytest.raises(ValidationError, match="a whole number"):
            adapter(VatRate).validate_python(wrong)
        assert wrong not in VatRate

    def test_floats(self) -> None:
        for wrong in (10.0, 7.0, Decimal(10)):
            with pytest.raises(ValueError):
                VatRate(wrong)  # type: ignore[arg-type]
        assert adapter(VatRate).validate_python(10.0) is VatRate.PERCENT_10
        assert adapter(VatRate).validate_json("10.0") is VatRate.PERCENT_10
        assert adapter(VatRate).validate_python(Decimal("7.0")) == VatRate(7)

    @pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
    def test_copies(self, protocol: int) -> None:
        for known in (OrderStatus.CREATED, VatRate.PERCENT_10):
            assert pickle.loads(pickle.dumps(known, protocol)) is known
            assert copy.deepcopy(known) is known and copy.copy(known) is known
        for unknown in (OrderStatus("NEW"), VatRate(7)):
            for twin in (
                pickle.loads(pickle.dumps(unknown, protocol)),
                copy.deepcopy(unknown),
            ):
                assert twin == unknown and type(twin) is type(unknown)
                assert repr(twin) == repr(unknown) and not twin.known

    def test_text(self) -> None:
        assert str(OrderStatus.CREATED) == f"{OrderStatus.CREATED}" == "CREATED"
        assert f"{OrderStatus.CREATED:>9}" == "  CREATED" and f"{VatRate.PERCENT_10:04}" == "0010"
        assert repr(OrderStatus.CREATED) == "<OrderStatus.CREATED: 'CREATED'>"
        assert repr(VatRate.PERCENT_10) == "<VatRate.PERCENT_10: 10>"
        assert json.dumps({OrderStatus.CREATED: VatRate.PERCENT_10}) == '{"CREATED": 10}'
        assert OrderStatus.CREATED in {"CREATED"} and "CREATED" in {OrderStatus.CREATED}
        assert {OrderStatus("N"): 1}["N"] == 1  # type: ignore[index]

    def test_read_only(self) -> None:
        with pytest.raises(AttributeError):
            OrderStatus.CREATED.label = "x"  # type: ignore[misc]

    def test_plain_members(self) -> None:
        class Plain(Code):
            A = "a"

        class Number(IntCode):
            ONE = 1

        assert (Plain.A.label, Plain("a"), Plain("b").known) == ("a", Plain.A, False)
        assert (Number.ONE.label, Number(1), Number(2).known) == (
            "1",
            Number.ONE,
            False,
        )

    def test_in_a_model(self) -> None:
        read = Coded.model_validate_json('{"one":"X","many":{"Y":[10,77]}}')
        assert read.one == OrderStatus("X") and not read.one.known
        assert read.many == {OrderStatus("Y"): [VatRate.PERCENT_10, VatRate(77)]}
        plain = read.model_dump(mode="json")
        assert plain == {"one": "X", "many": {"Y": [10, 77]}}
        assert type(plain["one"]) is str and type(plain["many"]["Y"][1]) is int
        assert Coded.model_validate_json(read.model_dump_json()) == read
        assert pickle.loads(pickle.dumps(read)) == read.model_copy(deep=True) == read

    def test_open_json_schema(self) -> None:
        schema = adapter(OrderStatus).json_schema()
        assert schema["type"] == "string" and "enum" not in schema
        assert schema["examples"] == ["CREATED", "DELIVERED", "INVALID"]
        assert adapter(VatRate).json_schema(mode="serialization")["type"] == "integer"


class TestDateTime:
    @pytest.mark.parametrize("text", TEXTS)
    def test_keeps_the_text(self, text: str) -> None:
        for read in (
            DateTime.fromisoformat(text),
            adapter(DateTime).validate_python(text),
            adapter(DateTime).validate_json(json.dumps(text)),
        ):
            assert type(read) is DateTime and read.wire == text
            assert read == datetime.fromisoformat(text)
            assert adapter(DateTime).dump_python(read, mode="json") == text
            assert adapter(DateTime).dump_json(read) == json.dumps(text).encode()
            assert adapter(DateTime).dump_python(read) is read

    def test_values(self) -> None:
        assert DateTime.fromisoformat(TEXTS[4]).microsecond == 123456
        assert DateTime.fromisoformat(TEXTS[5]).year == 2
        assert DateTime.fromisoformat(TEXTS[0]) == DateTime.fromisoformat(TEXTS[2])

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "2020-08-10",
            "2020-08-10T21:32:14",
            "2020-08-10 21:32:14+0700",
            "20200810T213214+0700",
            "2020-W33-1T21:32:14+07:00",
            "2020-08-10T21:32+0700",
            "2020-13-10T21:32:14Z",
            " 2020-08-10T21:32:14Z",
            "2020-08-10T21:32:14Z ",
            "2020-08-10T21:32:14,5Z",
            "2020-08-10T21:32:14 +0700",
            "soon",
            "1597069934",
        ],
    )
    def test_refused_texts(self, text: str) -> None:
        with pytest.raises(ValueError):
            DateTime.fromisoformat(text)
        with pytest.raises(ValidationError, match="date-time and offset"):
            adapter(DateTime).validate_python(text)

    @pytest.mark.parametrize("wrong", [None, 1597069934, 1.5, True, date(2020, 1, 1), b"x"])
    def test_refused_types(self, wrong: Any) -> None:
        with pytest.raises(ValidationError, match="should be a date-time"):
            adapter(DateTime).validate_python(wrong)

    def test_naive(self) -> None:
        for naive in (datetime(2020, 1, 1), DateTime(2020, 1, 1)):
            with pytest.raises(ValidationError, match="should have an offset"):
                adapter(DateTime).validate_python(naive)
        with pytest.raises(ValueError, match="No offset"):
            DateTime(2020, 1, 1).wire

    def test_from_datetime(self) -> None:
        made = datetime(2020, 8, 10, 21, 32, 14, 999, timezone(timedelta(hours=7)))
        read = adapter(DateTime).validate_python(made)
        assert type(read) is DateTime and read == made
        assert read.wire == "2020-08-10T21:32:14+0700"
        fold = datetime(2020, 10, 25, 2, 30, tzinfo=ZoneInfo("Europe/Berlin"), fold=1)
        assert adapter(DateTime).validate_python(fold).wire == "2020-10-25T02:30:00+0100"

    def test_odd_offset_keeps_the_instant(self) -> None:
        moscow = DateTime(2, 11, 28, tzinfo=ZoneInfo("Europe/Moscow"))
        assert moscow.wire == "0002-11-27T23:59:43+0230"
        assert DateTime.fromisoformat(moscow.wire) == moscow

    def test_no_stale_text(self) -> None:
        read = DateTime.fromisoformat(TEXTS[3])
        assert (read + timedelta(days=1)).wire == "2020-08-11T21:32:14+0700"
        assert (read - timedelta(days=1)).wire == "2020-08-09T21:32:14+0700"
        assert read.replace(hour=1).wire == "2020-08-10T01:32:14+0700"
        assert read.astimezone(UTC).wire == "2020-08-10T14:32:14+0000"
        assert read.wire == TEXTS[3]
        assert type(read + timedelta(1)) is type(read.replace(hour=1)) is DateTime
        assert read - read == timedelta(0)

    @pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
    def test_copies(self, protocol: int) -> None:
        read = DateTime.fromisoformat(TEXTS[4])
        made = read + timedelta(days=1)
        for moment in (read, made):
            for twin in (
                pickle.loads(pickle.dumps(moment, protocol)),
                copy.deepcopy(moment),
                copy.copy(moment),
            ):
                assert type(twin) is DateTime and twin == moment
                assert twin.wire == moment.wire and twin.utcoffset() == moment.utcoffset()

    def test_order_and_hash(self) -> None:
        early, late = (DateTime.fromisoformat(text) for text in (TEXTS[5], TEXTS[0]))
        assert early < late < datetime.now(UTC)
        assert hash(late) == hash(DateTime.fromisoformat(TEXTS[2]))

    @given(moments)
    def test_round_trip(self, moment: datetime) -> None:
        made = adapter(DateTime).validate_python(moment)
        again = adapter(DateTime).validate_python(made.wire)
        assert again == moment.replace(microsecond=0) and again.wire == made.wire

    @given(
        moments,
        st.text("0123456789", min_size=1, max_size=9),
        st.sampled_from(["%z", ":"]),
    )
    def test_round_trip_of_texts(self, moment: datetime, part: str, form: str) -> None:
        text = moment.isoformat(timespec="seconds")
        text = text if form == ":" else text[:-3] + text[-2:]
        text = text[:19] + "." + part + text[19:]
        read = DateTime.fromisoformat(text)
        assert read.wire == text and read.microsecond == int(part.ljust(6, "0")[:6])

    def test_json_schema(self) -> None:
        assert adapter(DateTime).json_schema()["type"] == "string"
        assert adapter(DateTime).json_schema(mode="serialization")["type"] == "string"


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


class TestRequests:
    def test_three_things(self) -> None:
        assert Order().to_dict() == {}
        assert Order(vat_rate=None).to_dict() == {"vat_rate": None}
        assert Order(vat_rate=VatRate(0)).to_dict() == {"vat_rate": 0}
        assert Order(vat_rate=None).to_wire() == b'{"vat_rate":null}'
        assert Order().model_fields_set != Order(vat_rate=None).model_fields_set

    def test_null_is_refused(self) -> None:
        with pytest.raises(ValidationError, match="leave the field out") as error:
            Order(comment=None)
        assert kinds(error) == {("comment",): "null"}
        line = error.value.errors()[0]
        assert (line["input"], error.value.title) == (None, "Order")

    @pytest.mark.parametrize("name", sorted(Order.model_fields.keys() - {"vat_rate", "note"}))
    def test_null_is_refused_everywhere(self, name: str) -> None:
        for data in (
            {name: None},
            {Order.model_fields[name].validation_alias or name: None},
        ):
            with pytest.raises(ValidationError) as error:
                Order.model_validate(data)
            assert list(kinds(error).values()) == ["null"]
            with pytest.raises(ValidationError) as error:
                Order.from_wire(json.dumps(data))
            assert list(kinds(error).values()) == ["null"]
        order = Order()
        with pytest.raises(ValidationError) as error:
            setattr(order, name, None)
        assert kinds(error) == {(name,): "null"}
        assert order.to_dict() == {}

    def test_all_errors_at_once(self) -> None:
        bad = {
            "comment": None,
            "uuid": "x",
            "cost": -1,
            "bogus": None,
            "at": "soon",
            "checked": "bad",
        }
        bad |= {"kind": "c", "code": 0, "recipient": {"name": None, "phones": [None]}}
        with pytest.raises(ValidationError) as error:
            Order.model_validate({**bad, "kids": [{"comment": None}, {"comment": "too long"}]})
        assert kinds(error) == {
            ("comment",): "null",
            ("uuid",): "uuid_parsing",
            ("cost",): "greater_than_equal",
            ("bogus",): "extra_forbidden",
            ("at",): "date_time_text",
            ("checked",): "value_error",
            ("kind",): "literal_error",
            ("code",): "greater_than_equal",
            ("recipient", "name"): "null",
            ("recipient", "phones", 0): "string_type",
            ("kids", 0, "comment"): "null",
            ("kids", 1, "comment"): "string_too_long",
        }
        said = {line["loc"]: line["msg"] for line in error.value.errors()}
        assert said[("checked",)].startswith("Value error, no {good} (given: ")
        assert said[("kind",)].startswith("Input should be 'a' or 'b' (given: ")
        assert error.value.json()

    def test_other_errors_read_the_same_beside_a_null(self) -> None:
        bad = {
            "uuid": "x",
            "cost": "1",
            "at": "soon",
            "checked": "bad",
            "kind": 1,
            "code": 0,
            "day": "x",
            "status": 1,
        }
        with pytest.raises(ValidationError) as alone:
            Order.model_validate(bad)
        with pytest.raises(ValidationError) as beside:
            Order.model_validate({**bad, "comment": None})
        lines = [line for line in beside.value.errors() if line["loc"] != ("comment",)]
        for one, other in zip(alone.value.errors(), lines, strict=True):
            assert (one["type"], one["loc"], one["msg"]) == (
                other["type"],
                other["loc"],
                other["msg"],
            )

    def test_extra_is_refused(self) -> None:
        with pytest.raises(ValidationError, match="Order has no such field"):
            Order.model_validate({"bogus": 1})

    def test_names_and_aliases(self) -> None:
        by_name, by_alias = Order(from_=Contact(name="x")), Order.model_validate(
            {"from": {"name": "x"}}
        )
        assert by_name == by_alias
        assert by_name.to_dict() == {"from": {"name": "x"}}

    def test_set_by_assignment(self) -> None:
        order = Order()
        order.recipient = Contact(name="x")
        order.cost = 5  # type: ignore[assignment]
        assert order.cost == Decimal(5) and type(order.cost) is Decimal
        assert order.to_dict() == {"recipient": {"name": "x"}, "cost": 5}
        order.recipient.name = "y"
        assert order.to_wire() == b'{"cost":5,"recipient":{"name":"y"}}'
        with pytest.raises(ValidationError):
            order.comment = "too long"
        order.vat_rate = None
        assert order.to_dict()["vat_rate"] is None
        del order.cost
        assert "cost" not in order.to_dict()

    def test_mutated_list(self) -> None:
        order = Order(kids=[])
        assert order.kids is not None
        order.kids.append(Order(comment="a"))
        assert order.to_dict() == {"kids": [{"comment": "a"}]}

    def test_inherited(self) -> None:
        class Longer(Order):
            more: str | None = None

        class Looser(Order):
            _nullable: ClassVar[frozenset[str]] = frozenset({"comment"})

        for name in ("more", "comment"):
            with pytest.raises(ValidationError) as error:
                Longer.model_validate({name: None})
            assert kinds(error) == {(name,): "null"}
        assert Longer(vat_rate=None, more="x").to_dict() == {
            "vat_rate": None,
            "more": "x",
        }
        assert Looser(comment=None).to_dict() == {"comment": None}
        with pytest.raises(ValidationError):
            Looser(vat_rate=None)
        assert Order(vat_rate=None).to_dict() == {"vat_rate": None}

    def test_rebuilt(self) -> None:
        class Outer(RequestModel):
            inner: Order | None = None
            later: Later | None = None

        class Later(RequestModel):
            x: int | None = None

        Outer.model_rebuild(force=True, _types_namespace={**globals(), "Later": Later})
        Order.model_rebuild(force=True)
        for data in (
            {"inner": None},
            {"inner": {"comment": None}},
            {"later": {"x": None}},
        ):
            with pytest.raises(ValidationError) as error:
                Outer.model_validate(data)
            assert list(kinds(error).values()) == ["null"]

    def test_validators_of_the_model(self) -> None:
        class Ruled(RequestModel):
            a: int | None = None
            b: int | None = None

            @model_validator(mode="before")
            @classmethod
            def _before(cls, data: Any) -> Any:
                return data

            @model_validator(mode="after")
            def _after(self) -> Ruled:
                if self.a == 13:
                    raise ValueError("unlucky")
                return self

        with pytest.raises(ValidationError) as error:
            Ruled.model_validate({"a": None})
        assert kinds(error) == {("a",): "null"}
        with pytest.raises(ValidationError, match="unlucky"):
            Ruled(a=13)
        assert Ruled(b=1).to_dict() == {"b": 1}

    def test_required(self) -> None:
        class Strict(RequestModel):
            _nullable: ClassVar[frozenset[str]] = frozenset({"b"})
            a: int
            b: int | None

        assert Strict(a=1, b=None).to_dict() == {"a": 1, "b": None}
        with pytest.raises(ValidationError) as error:
            Strict.model_validate({"a": None})
        assert kinds(error) == {("a",): "int_type", ("b",): "missing"}

    def test_no_warning_for_unset_fields(self) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            order = Order(kids=[Order()], cost=Decimal(1))
            assert order.model_dump()["comment"] is None
            assert json.loads(order.model_dump_json())["at"] is None

    def test_copies(self) -> None:
        order = Order.from_wire('{"at":"2020-08-10T21:32:14+07:00","status":"NEW","kids":[{}]}')
        for twin in (
            copy.deepcopy(order),
            pickle.loads(pickle.dumps(order)),
            order.model_copy(),
        ):
            assert twin == order and twin.to_wire() == order.to_wire()


class TestWire:
    def test_compact_and_not_escaped(self) -> None:
        order = Order(comment="жук", at=DateTime.fromisoformat(TEXTS[0]))
        assert order.to_wire() == '{"comment":"жук","at":"2020-08-10T21:32:14+0700"}'.encode()

    def test_exact(self) -> None:
        text = '{"sum":0.1234567890123456789}'
        read = Answer.from_wire(text)
        assert read.sum == Decimal("0.1234567890123456789")
        assert read.to_wire() == text.encode()
        with pytest.raises(ValueError, match=r"use to_wire\(\)"):
            read.to_dict()

    def test_exact_slow_path_is_the_same(self) -> None:
        data = {
            "status": "NEW",
            "vat": 77,
            "at": TEXTS[1],
            "number": "0137",
            "parameter": "600.00",
        }
        data |= {
            "free": {"жук": [1, None, True, 'x\n"', 1.5]},
            "more": {"a": [2.5]},
            "from": "y",
            "count": None,
        }
        data["kids"] = [{"status": "CREATED", "number": 5}]
        fast = Answer.from_wire(json.dumps(data))
        slow = Answer.from_wire(json.dumps(data)[:-1] + ',"huge":1E+400}')
        assert fast.to_dict() == json.loads(fast.to_wire()) == data
        assert json.loads(slow.to_wire(), parse_float=Decimal) == {
            **json.loads(fast.to_wire(), parse_float=Decimal),
            "huge": Decimal("1E+400"),
        }
        assert b'"huge":1E+400' in slow.to_wire()

    def test_slow_path_of_a_request(self) -> None:
        order = Order(
            uuid=UUID(int=1),
            day=date(2020, 1, 1),
            status=OrderStatus("N"),
            at=DateTime.fromisoformat(TEXTS[0]),
        )
        plain = order.to_dict()
        order.cost = Decimal("1.00000000000000000001")
        read = json.loads(order.to_wire(), parse_float=Decimal)
        assert read == {**plain, "cost": order.cost}

    @given(
        st.dictionaries(st.text(st.characters(codec="utf-8"), max_size=3), json_values, max_size=4)
    )
    def test_unknown_members_come_back(self, data: dict[str, Any]) -> None:
        assume(not data.keys() & (Answer.model_fields.keys() | {"from"}))
        assume(not any(hasattr(Answer, key) for key in data))
        read = Answer.from_wire(json.dumps(data))
        assert read.to_dict() == data
        assert json.loads(read.to_wire()) == data
        assert Answer.from_wire(read.to_wire()) == read

    @given(decimals)
    def test_every_decimal_is_exact(self, value: Decimal) -> None:
        for model in (Answer(sum=value), Answer.model_validate({"new": [value]})):
            read = json.loads(model.to_wire(), parse_float=Decimal, parse_int=Decimal)
            assert read in ({"sum": value}, {"new": [value]})

    def test_numbers_keep_their_form(self) -> None:
        text = b'{"number":5.0,"sum":12.5,"parameter":600,"new":1.5}'
        assert Answer.from_wire(text).to_wire() == text
        assert Answer.from_wire(b'{"number":5}').to_wire() == b'{"number":5}'

    @pytest.mark.parametrize("data", [b"", b"<html>", b"{", b"{'a': 1}", "[1,]", b"{} x"])
    def test_no_json(self, data: bytes | str) -> None:
        with pytest.raises(ValueError, match="not JSON"):
            Answer.from_wire(data)

    def test_other_bad_data(self) -> None:
        with pytest.raises(ValueError, match="UTF-8"):
            Answer.from_wire(b'{"a":"\xff"}')
        with pytest.raises(ValueError, match="nested too deeply"):
            Answer.from_wire("[" * 200_000)
        with pytest.raises(ValueError, match="out of bounds"):
            Answer.from_wire('{"count":1e999999999}')
        for name in ("NaN", "Infinity", "-Infinity"):
            with pytest.raises(ValueError, match=f"{name} is no number"):
                Answer.from_wire(f'{{"sum":{name}}}')
        with pytest.raises(ValidationError):
            Answer.from_wire("[]")

    def test_last_name_wins(self) -> None:
        assert Answer.from_wire('{"count":1,"count":2}').count == 2

    def test_not_serialisable(self) -> None:
        with pytest.raises(ValueError):
            Answer.model_validate({"new": "\ud800"}).to_wire()
        with pytest.raises(ValueError, match="no number"):
            Answer.model_validate({"new": math.nan}).to_dict()
        with pytest.raises(ValueError, match="no number"):
            Answer.model_validate({"new": [math.inf]}).to_wire()


class TestResponses:
    def test_unknown_members(self) -> None:
        read = Answer.from_wire('{"kids":[{"x":{"y":1.50}}],"z":null}')
        assert read.to_dict() == {"kids": [{"x": {"y": 1.5}}], "z": None}
        assert read.model_extra == {"z": None}
        assert read.kids is not None and read.kids[0].model_extra == {"x": {"y": Decimal("1.50")}}
        read.later = Digits("07")  # type: ignore[attr-defined]
        assert read.to_dict()["later"] == "07"

    def test_null_and_absent(self) -> None:
        assert Answer.from_wire('{"status":null}').to_dict() == {"status": None}
        assert Answer.from_wire("{}").to_dict() == {}

    def test_equality_and_repr(self) -> None:
        one, two = (Answer.from_wire('{"count":1,"x":2}') for _ in range(2))
        assert one == two and repr(one) == repr(two) and "x=2" in repr(one)
        assert one != Answer.from_wire('{"count":1}')

    def test_subclass_keeps_unknown_decimals(self) -> None:
        class Longer(Answer):
            more: str | None = None

        assert Longer.from_wire('{"new":1.50,"more":"x"}').to_dict() == {
            "new": 1.5,
            "more": "x",
        }
        assert Longer.from_wire('{"new":1.50}').to_wire() == b'{"new":1.5}'

    def test_mutated_list_of_plain_values(self) -> None:
        class Lists(ResponseModel):
            at: list[DateTime]
            numbers: list[Digits]
            sums: list[Amount]

        lists = Lists(at=[], numbers=[], sums=[])
        lists.at.append(datetime(2020, 1, 1, tzinfo=UTC))  # type: ignore[arg-type]
        lists.numbers.append(5)  # type: ignore[arg-type]
        lists.sums.append(7)  # type: ignore[arg-type]
        assert lists.to_dict() == {
            "at": ["2020-01-01T00:00:00+0000"],
            "numbers": [5],
            "sums": [7],
        }
        lists.at.append(datetime(2020, 1, 1))  # type: ignore[arg-type]
        with pytest.raises(ValueError, match="No offset"):
            lists.to_wire()


def test_code_gives_facts() -> None:
    value, facts = code("A", "Label", rows=("r",), final=True).means("Text")
    assert (value, facts.label, facts.description, facts.rows) == (
        "A",
        "Label",
        "Text",
        ("r",),
    )
    assert facts.more == {"final": True} and facts.known
