"""What is read from the wire comes back on it."""

from __future__ import annotations

import json
import math
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from cdek_client._runtime.models.response_model import ResponseModel
from cdek_client._runtime.models.wire_types import (
    Amount,
    DateTime,
    Digits,
)
from hypothesis import assume, given
from hypothesis import strategies as st
from pydantic import (
    ValidationError,
)
from sample_enums import OrderStatus
from sample_models import (
    TEXTS,
    Answer,
    Order,
    decimals,
    json_values,
)


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
