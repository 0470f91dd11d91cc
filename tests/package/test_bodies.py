"""Strict in sending, tolerant in reading; absent, null and a value apart."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest
from cdek_client.enums import OrderStatus
from cdek_client.models import (
    ChangeResponse,
    Money,
    OrderResponse,
    OrderStatusEvent,
    OrderUpdate,
    Package,
)
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

ITEM = {
    "name": "Mug", "ware_key": "M1", "payment": {"value": 0}, "cost": 10,
    "weight": 300, "amount": 1,
}  # fmt: skip


def wrong(body: dict[str, Any]) -> set[str]:
    """The places of all that is wrong in a body to send."""
    with pytest.raises(ValidationError) as raised:
        OrderUpdate.model_validate({"cdek_number": 1, **body})
    return {".".join(map(str, line["loc"])) for line in raised.value.errors()}


@pytest.mark.parametrize(
    ("body", "where"),
    [
        ({"colour": "red"}, "colour"),
        ({"comment": "x" * 256}, "comment"),
        ({"comment": None}, "comment"),
        ({"packages": []}, "packages"),
        ({"packages": [{"number": "1"}]}, "packages.0.weight"),
        ({"packages": [{"number": "x" * 21, "weight": 1}]}, "packages.0.number"),
        ({"delivery_recipient_cost": {}}, "delivery_recipient_cost.value"),
        ({"delivery_recipient_cost": {"value": 1, "vat_rate": 18}},
         "delivery_recipient_cost.vat_rate"),
        ({"recipient": {"phones": [{"number": "9990001234"}]}},
         "recipient.phones.0.number"),
        ({"recipient": {"tin": "12345678901"}}, "recipient.tin"),
        ({"sender": {"email": "nobody"}}, "sender.email"),
        ({"packages": [{"number": "1", "weight": "100"}]}, "packages.0.weight"),
        ({"packages": [{"number": "1", "weight": True}]}, "packages.0.weight"),
        ({"packages": [{"number": "1", "weight": 1, "items": [{**ITEM, "payment": {"value": -1}}]}]}, "packages.0.items.0.payment.value"),
        ({"sender": {"phones": [{"number": "+79990001234"}] * 11}}, "sender.phones"),
        ({"packages": [{"number": "1", "weight": 1, "items": [{**ITEM, "amount": 1000}]}]},
         "packages.0.items.0.amount"),
        ({"packages": [{"number": "1", "weight": 1, "items": [{**ITEM, "cost": -1}]}]},
         "packages.0.items.0.cost"),
    ],
)  # fmt: skip
def test_refused_with_its_place(body: dict[str, Any], where: str) -> None:
    assert wrong(body) == {where}


def test_all_violations_at_once() -> None:
    body = {"comment": "x" * 256, "colour": 1, "packages": []}
    assert wrong(body) == {"comment", "colour", "packages"}


@pytest.mark.parametrize("text", ["+79094768888", "+8613800138000"])
def test_phone_in_international_form(text: str) -> None:
    body = {"cdek_number": 1, "recipient": {"phones": [{"number": text}]}}
    assert OrderUpdate.model_validate(body).to_dict() == body


def test_absent_null_and_value_are_three_things() -> None:
    absent = Money.model_validate({"value": 1})
    null = Money.model_validate({"value": 1, "vat_rate": None})
    zero = Money.model_validate({"value": 1, "vat_rate": 0})
    assert absent.to_dict() == {"value": 1}
    assert null.to_dict() == {"value": 1, "vat_rate": None}
    assert zero.to_dict() == {"value": 1, "vat_rate": 0}
    assert json.loads(null.to_wire()) == {"value": 1, "vat_rate": None}
    assert "vat_rate" not in absent.model_fields_set
    assert "vat_rate" in null.model_fields_set


def test_response_keeps_null_apart_from_absent() -> None:
    for value in ({}, {"entity": None}, {"entity": {"cdek_number": None}}):
        assert OrderResponse.model_validate(value).to_dict() == value


@given(st.decimals(min_value=0, max_value=50_000_000, places=2))
def test_money_is_exact_on_the_wire(amount: Decimal) -> None:
    wire = Money(value=amount).to_wire()
    assert json.loads(wire, parse_float=Decimal)["value"] == amount
    assert Money.from_wire(wire).value == amount


def test_money_that_no_double_holds_is_exact_too() -> None:
    amount = Decimal("12345678.0123456789")
    wire = Money(value=amount).to_wire()
    assert wire == b'{"value":12345678.0123456789}'
    assert Money.from_wire(wire).value == amount


def test_unknown_members_and_codes_are_kept() -> None:
    value = {
        "entity": {
            "statuses": [{"code": "BRAND_NEW", "colour": [1, {"a": None}]}],
            "type": 7,
        },
        "extra": {"x": 1.5},
    }
    order = OrderResponse.model_validate(value)
    assert order.entity is not None
    assert order.entity.statuses is not None
    code = order.entity.statuses[0].code
    assert isinstance(code, OrderStatus)
    assert (code, code.known) == ("BRAND_NEW", False)
    assert order.to_dict() == value


@pytest.mark.parametrize("number", [1106070809, "1106070809"])
def test_number_or_digits(number: object) -> None:
    order = OrderResponse.model_validate({"entity": {"cdek_number": number}})
    assert order.entity is not None
    assert order.entity.cdek_number == 1106070809
    assert order.to_dict() == {"entity": {"cdek_number": number}}


def test_seller_phone_is_a_text_or_an_object() -> None:
    for phone in ("+79990001234", {"number": "+79990001234"}):
        value = {"entity": {"seller": {"phone": phone}}}
        assert OrderResponse.model_validate(value).to_dict() == value


def test_one_related_entity_or_a_list() -> None:
    one = {"type": "return_order", "uuid": "94e1b3a8-26d5-4078-8f4c-b35a0c7d91e2"}
    for value in (one, [one]):
        related = OrderResponse.model_validate({"related_entities": value})
        assert related.related_entities is not None
        assert [str(entity.type) for entity in related.related_entities] == ["return_order"]


def test_empty_answers_load() -> None:
    for model in (OrderResponse, ChangeResponse):
        assert model.from_wire("{}").to_dict() == {}


def test_event_needs_no_city() -> None:
    value = {
        "type": "ORDER_STATUS",
        "date_time": "2020-08-10T21:32:14.123+03:00",
        "uuid": "94e1b3a8-26d5-4078-8f4c-b35a0c7d91e2",
        "attributes": {
            "status_code": "404",
            "status_date_time": "2020-08-10T18:32:14Z",
        },
    }
    event = OrderStatusEvent.model_validate(value)
    assert event.to_dict() == value
    assert event.attributes.status_code is not None
    assert event.attributes.status_code.twin is OrderStatus.INVALID


def test_event_of_another_type_is_refused() -> None:
    with pytest.raises(ValidationError):
        OrderStatusEvent.model_validate({"type": "PRINT_FORM"})


def test_a_package_may_be_made_by_keyword() -> None:
    package = Package(number="1", weight=100)
    package.comment = "fragile"
    assert package.to_dict() == {"number": "1", "weight": 100, "comment": "fragile"}
