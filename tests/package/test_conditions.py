"""Rules that ask for something only where something else is so: models and jsonschema alike."""

from __future__ import annotations

from typing import Any

import pytest
from verdict import judged, model, read_as_json, refusals, told

from apiscribe.vocabulary import rule_of

CONTACT = {"name": "Anna", "phones": [{"number": "+79990001234"}]}
ITEM = {"name": "Mug", "ware_key": "M1", "payment": {"value": 0}, "cost": 10, "weight": 300, "amount": 1}  # fmt: skip
BARE = {"number": "1", "weight": 50}
FILLED = {**BARE, "items": [ITEM]}
ORDER = {"tariff_code": 136, "recipient": CONTACT, "packages": [FILLED]}
SHOP = {**ORDER, "type": 1}
ORDINARY = {**ORDER, "type": 2, "sender": CONTACT, "packages": [BARE]}
INVOICE = {"date_invoice": "2027-03-01", "shipper_name": "Loom", "shipper_address": "Lesnaya 1"}
WEIGHED = {**BARE, "items": [{**ITEM, "weight_gross": 350}]}
CHARGE: dict[str, Any] = {"delivery_recipient_cost": {"value": 100}}
GRADED: dict[str, Any] = {"delivery_recipient_cost_adv": [{"threshold": 500, "sum": 100}]}
MARKED = {**ITEM, "marking": "RU-430302-AAA7582720"}

KEPT: dict[str, Any] = {
    "a shop's goods": SHOP,
    "no goods of an ordinary order": ORDINARY,
    "no type, goods": ORDER,
    "no type, no goods": {**ORDER, "packages": [BARE]},
    "no type, no sender": {**ORDER, "packages": [BARE], **CHARGE},
    "charges of a shop": {**SHOP, **CHARGE, **GRADED},
    "another type": {**ORDER, "type": 3},
    "invoice and gross weight": {**SHOP, **INVOICE, "packages": [WEIGHED]},
    "invoice of no shop": {**ORDINARY, "date_invoice": "2027-03-01"},
    "one unit with a marking": {**SHOP, "packages": [{**BARE, "items": [MARKED]}]},
    "two units without": {**SHOP, "packages": [{**BARE, "items": [{**ITEM, "amount": 2}]}]},
}

BROKEN: dict[str, tuple[Any, str, str]] = {
    "a package without goods": ({**SHOP, "packages": [FILLED, {**BARE, "number": "2"}]}, "B43", "packages[1].items"),
    "goods of an ordinary order": ({**ORDINARY, "packages": [FILLED]}, "B43.2", "packages[0].items"),
    "charge of an ordinary order": ({**ORDINARY, **CHARGE}, "C51.2", "delivery_recipient_cost"),
    "graded charge of one": ({**ORDINARY, **GRADED}, "C51.2", "delivery_recipient_cost_adv"),
    "ordinary order of nobody": ({key: ORDINARY[key] for key in ORDINARY if key != "sender"}, "B65.4", "sender"),
    "invoice, no gross weight": ({**SHOP, **INVOICE}, "B49", "packages[0].items[0].weight_gross"),
    "shipper, no gross weight": ({**ORDER, "shipper_name": "Loom"}, "B49", "packages[0].items[0].weight_gross"),
    "invoice, no shipper": ({**SHOP, "date_invoice": "2027-03-01", "packages": [WEIGHED]}, "B49.3", "date_invoice"),
    "two units with a marking": ({**SHOP, "packages": [{**BARE, "items": [{**MARKED, "amount": 2}]}]}, "B45.2", "packages[0].items[0].amount"),
}  # fmt: skip


@pytest.mark.parametrize("body", KEPT.values(), ids=KEPT)
def test_a_body_that_keeps_them_is_taken(body: Any) -> None:
    assert judged("OrderCreate", body) == []
    assert refusals("OrderCreate", body) == []
    assert read_as_json("OrderCreate", body)


@pytest.mark.parametrize(("body", "rule", "place"), BROKEN.values(), ids=BROKEN)
def test_a_body_that_breaks_one_is_refused(body: Any, rule: str, place: str) -> None:
    """By both, and the package names the rule and the place, and takes it where that is allowed."""
    assert {rule_of(error) for error in judged("OrderCreate", body)} - {None} == {rule}
    assert {path: [one.rule for one in found] for path, found in told("OrderCreate", body).items()} == {place: [rule]}  # fmt: skip
    assert not read_as_json("OrderCreate", body)
    assert len(refusals("OrderCreate", body)) == 1
    assert model("OrderCreate").model_validate(body, context={"allow": [rule]})


def test_advice_with_a_condition_refuses_nothing() -> None:
    """It is told where it is asked for."""
    body = {**SHOP, "packages": [{**FILLED, "weight": 100}]}
    assert judged("OrderCreate", body) == []
    assert {rule_of(error) for error in judged("OrderCreate", body, strict=True)} >= {"B42.2"}
    advised = {one.rule for found in told("OrderCreate", body, strict=True).values() for one in found}  # fmt: skip
    assert "B42.2" in advised
    assert told("OrderCreate", body) == {}
