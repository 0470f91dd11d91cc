"""Open lists of codes, as every generated package has them."""

from __future__ import annotations

import copy
import json
import math
import os
import pickle
import subprocess
import sys
from decimal import Decimal
from typing import Any

import pytest
from cdek_client._runtime.models.codes import Code, IntCode, code
from hypothesis import given
from hypothesis import strategies as st
from pydantic import (
    BaseModel,
    ValidationError,
)
from sample_enums import OrderStatus, OrderStatusNumber, StatusReason, VatRate
from sample_models import (
    adapter,
)


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


def test_code_gives_facts() -> None:
    value, facts = code("A", "Label", "Text", rows=("r",), final=True)
    assert (value, facts.label, facts.description, facts.rows) == (
        "A",
        "Label",
        "Text",
        ("r",),
    )
    assert facts.more == {"final": True} and facts.known
