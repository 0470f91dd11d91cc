"""Models of what is sent: strict types, and null only where it may be."""

from __future__ import annotations

import copy
import json
import pickle
import warnings
from decimal import Decimal
from typing import Any, ClassVar

import pytest
from cdek_client._runtime.models.request_model import RequestModel
from pydantic import (
    ValidationError,
    model_validator,
)
from sample_enums import VatRate
from sample_models import (
    Contact,
    Order,
    kinds,
)


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
