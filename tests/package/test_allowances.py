"""What the docs refuse and the service takes: named by its id, it may be sent."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest
from cdek_client import InvalidRequestError, OrderUpdate
from cdek_client import models as package_models
from cdek_client._runtime.http.bodies import body_of
from cdek_client._runtime.models.broken_rules import plan_of
from cdek_client._runtime.models.rules import Rule
from cdek_client._runtime.operations.orders import UPDATE_ORDER
from cdek_client.models import Money, Service
from changes import violations
from pydantic import BaseModel, ValidationError, field_validator

BOX = {"number": "1", "weight": 1}
COST = "delivery_recipient_cost"


def body(**members: Any) -> dict[str, Any]:
    """A body that names its order, with some members."""
    return {"cdek_number": 1, **members}


def rate(value: Any) -> dict[str, Any]:
    """A body with this VAT rate."""
    return body(**{COST: {"value": 1, "vat_rate": value}})


def service(parameter: Any) -> dict[str, Any]:
    """A body with this parameter of a service."""
    return body(services=[{"code": "X", "parameter": parameter}])


ALLOWED = [
    (rate(6), "C15", "6"),
    (rate(24), "B50", "24"),
    (rate(24), "update_order#request/7.3", "24"),
    (rate(Decimal("7.5")), "C15", "7.5"),
    (rate("22%"), "C15", '"22%"'),
    (service("300.00"), "C10", '"300.00"'),
    (service(2499.5), "C10", "2499.5"),
    (service(Decimal("0.12345678901234567890")), "C10", "0.12345678901234567890"),
    (service("+79990001122"), "C10", '"+79990001122"'),
    (body(comment="x" * 256), "C17", f'"{"x" * 256}"'),
    (body(sender={"phones": [{"number": "112"}]}), "B37", '"112"'),
    (body(uuid="none"), "C66", '"none"'),
    (body(packages=[{**BOX, "number": str(n)} for n in range(256)]), "B34", '"number":"255"'),
    (body(packages=[{**BOX, "length": 5}]), "B42", '"length":5'),
    (body(packages=[BOX, BOX]), "B41", '"number":"1"'),
    ({"comment": "x"}, "B30", '{"comment":"x"}'),
]


@pytest.mark.parametrize(("sent", "id", "wire"), ALLOWED)
def test_a_body_is_let_past_by_an_id(sent: dict[str, Any], id: str, wire: str) -> None:
    """The violation names the way; with it the value goes out as it was given."""
    (found,) = (one for one in violations(sent) if one.level == "error")
    assert id in found.allow and "allow it with" in str(found)
    assert id in str(found) or "#" in id
    assert [one for one in violations(sent, allow=[id]) if one.level == "error"] == []
    model = OrderUpdate.model_validate(sent, context={"allow": [id]})
    assert (
        wire in model.to_wire().decode()
        and wire in (body_of(UPDATE_ORDER, sent, [id]) or b"").decode()
    )
    assert json.loads(model.to_wire(), parse_float=str) is not None
    with pytest.raises(InvalidRequestError, match="allow it with"):
        body_of(UPDATE_ORDER, sent)


@pytest.mark.parametrize(("sent", "id", "wire"), ALLOWED)
def test_a_body_remembers_what_it_was_allowed(sent: dict[str, Any], id: str, wire: str) -> None:
    """It can be sent without saying so again, and what is odd in it is told as advice."""
    model = OrderUpdate.model_validate(sent, context={"allow": [id]})
    levels = {one.level for one in violations(model) if id in one.allow}
    assert levels == {"advice"} and wire in (body_of(UPDATE_ORDER, model) or b"").decode()
    assert {one.level for one in violations(model, strict=True)} == {"error"}
    assert model.model_copy(deep=True).to_wire() == model.to_wire()


@pytest.mark.parametrize(
    "sent",
    [
        service({"a": 1}), service([1, 2]), service(None), service(True) | {"colour": 1},
        body(services=[{"parameter": "x"}]), body(services="x"), body(services=[5]), rate([]), rate(float("inf")),
    ],
)  # fmt: skip
def test_some_things_are_never_let_past(sent: dict[str, Any]) -> None:
    """What is no value of JSON's, is missing, unknown or null, or no object or list."""
    assert [
        one
        for one in violations(sent, allow=["C10", "C15", "C09", "C66.5"])
        if one.level == "error"
    ]


def test_only_what_is_named_is_let_past() -> None:
    """Other fields, other limits of the field, and the values beside it are held."""
    sent = rate(24) | {"comment": "x" * 256}
    assert [one.path for one in violations(sent, allow=["C15"])] == ["comment"]
    assert [one.path for one in violations(rate("x"), allow=["B50"])] == [f"{COST}.vat_rate"]
    sent = body(packages=[BOX, {**BOX, "weight": 0}, {**BOX, "weight": 0, "number": "7"}])
    paths = [one.path for one in violations(sent, allow=["B41"])]
    assert paths == ["packages[1].weight", "packages[2].weight"]


def test_an_id_that_is_none_is_told() -> None:
    """A misspelt id allows nothing in silence."""
    for wrong in (["C999"], "C999", ["C15", ""]):
        with pytest.raises(LookupError, match="is no rule, decision or row of a body to send"):
            violations(rate(24), allow=wrong)
    with pytest.raises(LookupError, match="C999 is no rule"):
        OrderUpdate.model_validate(rate(24), context={"allow": ["C999"]})
    assert violations(rate(24), allow="C15") == []


def test_parts_are_let_past_too() -> None:
    """In a user's own model, alone, and put into a body that allows nothing itself."""

    class Job(BaseModel):
        change: OrderUpdate

    job = Job.model_validate({"change": rate(24)}, context={"allow": ["C15"]})
    assert b'"vat_rate":24' in job.change.to_wire()
    assert Job.model_validate({"change": body()}, context={"other": 1}).change.to_dict() == body()
    money = Money.model_validate({"value": 1, "vat_rate": 24}, context={"allow": ["C15"]})
    order = OrderUpdate(cdek_number=1, delivery_recipient_cost=money)
    assert order.to_dict()[COST]["vat_rate"] == 24
    with pytest.raises(ValidationError, match="allow it with B50 or C15"):
        money.vat_rate = 17  # type: ignore[assignment]
    assert Service.model_validate({"code": "X", "parameter": "7"}).parameter == 7


@pytest.mark.parametrize("as_model", [True, False])
def test_a_body_is_validated_once_a_call(monkeypatch: pytest.MonkeyPatch, as_model: bool) -> None:
    """Each field once, each rule once, and no advice is worked out to be thrown away."""
    counted = {"fields": 0, "rules": 0, "advice": 0}

    def counting(name: str) -> Rule:
        def check(*_: Any) -> tuple[()]:
            counted[name] += 1
            return ()

        return Rule(name, check)

    class Counted(OrderUpdate):
        _rules = (counting("rules"),)
        _advice = (counting("advice"),)

        @field_validator("comment")
        @classmethod
        def _count(cls, value: str) -> str:
            counted["fields"] += 1
            return value

    monkeypatch.setattr(package_models, "OrderUpdate", Counted)
    sent = Counted.model_validate(body(comment="x")) if as_model else body(comment="x")
    counted.update(fields=0, rules=0)
    assert body_of(UPDATE_ORDER, sent) == b'{"cdek_number":1,"comment":"x"}'
    assert counted == {"fields": 1, "rules": 1, "advice": 0}
    assert plan_of(Counted).rules
