"""What is sent is held to the documented limits and rules, and told where it is not."""

from __future__ import annotations

import json
from copy import deepcopy
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from cdek_client import OrderUpdate, Violation
from cdek_client.models import Contact, Item, Location, Money, Package, Payment, Phone
from changes import violations
from pydantic import BaseModel, TypeAdapter, ValidationError

from running import load_yaml, own_contract

ROOT = Path(__file__).resolve().parents[2]
CONTRACT = own_contract()
EXAMPLE = json.loads((ROOT / "spec/examples/update_order.request.json").read_bytes())
ITEM = EXAMPLE["packages"][0]["items"][0]
BOX = {"number": "1", "weight": 1}
UUID = "3f6a1c52-9b0e-4d7a-8c21-5e4f7a90b613"


def body(**members: Any) -> dict[str, Any]:
    """A body that names its order, with some members."""
    return {"cdek_number": 1, **members}


def item(**members: Any) -> dict[str, Any]:
    """A body with one kind of goods."""
    return body(packages=[{**BOX, "items": [{**ITEM, **members}]}])


def told(sent: Any, level: str = "error") -> set[tuple[str, str]]:
    """The path and the rule of each violation of a level."""
    return {(one.path, one.rule) for one in violations(sent) if one.level == level}


@pytest.mark.parametrize(
    ("sent", "path", "rule"),
    [
        ({"comment": "x"}, "", "B30"),
        (body(packages=[BOX, BOX]), "packages[1].number", "B41"),
        (body(packages=[{**BOX, "length": 1}]), "packages[0].length", "B42"),
        (body(packages=[{**BOX, "length": 1, "height": 1}]), "packages[0].length", "B42"),
        (item(weight=5, weight_gross=4), "packages[0].items[0].weight_gross", "B17"),
        (body(packages=[{**BOX, "number": str(n), "items": [{**ITEM, "amount": 999}]} for n in range(11)]), "", "B23"),
        (body(packages=[]), "packages", "B34"),
        (body(packages=[{**BOX, "number": str(n)} for n in range(256)]), "packages", "B34"),
        (body(packages=[{**BOX, "number": "x" * 21}]), "packages[0].number", "C56.2"),
        (body(packages=[{**BOX, "weight": 0}]), "packages[0].weight", "B24"),
        (body(packages=[{**BOX, "items": [{**ITEM, "amount": 0}, ITEM]}]), "packages[0].items[0].amount", "B35"),
        (item(amount=1000), "packages[0].items[0].amount", "B35"),
        (item(ware_key="鱼"), "packages[0].items[0].ware_key", "B16"),
        (item(ware_key="x" * 51), "packages[0].items[0].ware_key", "maxLength"),
        (item(payment={"value": -1}), "packages[0].items[0].payment.value", "B46"),
        (item(payment={}), "packages[0].items[0].payment.value", "B25"),
        (item(payment={"value": 1, "vat_rate": 18}), "packages[0].items[0].payment.vat_rate", "B50"),
        (item(cost=-1), "packages[0].items[0].cost", "minimum"),
        (item(country_code="ru"), "packages[0].items[0].country_code", "B55"),
        (body(sender={"phones": [{"number": "+79990001234"}] * 11}), "sender.phones", "B36"),
        (body(sender={"phones": [{"number": "89990001234"}]}), "sender.phones[0].number", "B37"),
        (body(sender={"phones": [{}]}), "sender.phones[0].number", "required"),
        (body(sender={"email": "a..b@example.com"}), "sender.email", "B38"),
        (body(sender={"tin": "12345678901"}), "sender.tin", "B39"),
        (body(sender={"passport_date_of_birth": "2020-02-30"}), "sender.passport_date_of_birth", "format"),
        (body(comment=None), "comment", "null"),
        (body(comment=5), "comment", "type"),
        (body(colour=1), "colour", "additionalProperties"),
        ("[]", "", "type"),
    ],
)  # fmt: skip
def test_each_violation_has_its_place_and_rule(sent: Any, path: str, rule: str) -> None:
    """One thing wrong gives one violation, with rows that the contract knows."""
    (found,) = (one for one in violations(sent) if one.level == "error")
    assert (found.path, found.rule) == (path, rule)
    assert found.rows and found.message


@pytest.mark.parametrize(
    ("sent", "path", "rule"),
    [
        (body(to_location={"code": 1}), "to_location.address", "C25.2"),
        (body(to_location={"address": "x", "kladr_code": "1"}), "to_location.kladr_code", "B52"),
        (body(to_location={"address": "x", "country_code": "ZZ"}), "to_location.country_code", "B55.3"),
        (body(packages=[{**BOX, "length": 0, "width": 1, "height": 1}]), "packages[0].length", "C36.2"),
        (item(name_i18n="x", country_code="XA"), "packages[0].items[0].country_code", "B55.3"),
        (item(name_i18n="x", ware_key="a~b"), "packages[0].items[0].ware_key", "B44"),
        (item(name_i18n="x", marking="short"), "packages[0].items[0].marking", "B45"),
        (item(), "packages[0].items[0].name_i18n", "C26.2"),
    ],
)  # fmt: skip
def test_what_is_doubtful_is_advice(sent: dict[str, Any], path: str, rule: str) -> None:
    """Advice stops no model from being built; strict makes it an error."""
    OrderUpdate.model_validate(sent)
    assert told(sent, "advice") == {(path, rule)}
    assert [one.level for one in violations(sent, strict=True)] == ["error"]


def test_the_page_s_own_example_is_fine_but_for_advice() -> None:
    """The documented example is accepted, and sent back as it came but for its numbers."""
    model = OrderUpdate.model_validate(EXAMPLE)
    assert json.loads(model.to_wire())["cdek_number"] == int(EXAMPLE["cdek_number"])
    assert told(EXAMPLE) == set()
    assert told(EXAMPLE, "advice") == {
        ("to_location.address", "C25.2"),
        ("packages[0].items[0].name_i18n", "C26.2"),
    }


def test_limits_and_rules_come_together() -> None:
    """A body wrong in many ways is refused once, with all of them, rows and rules."""
    sent = body(comment="x" * 256, packages=[{**BOX, "length": 1}, {**BOX, "weight": 0}, 5])
    with pytest.raises(ValidationError) as raised:
        OrderUpdate.model_validate(sent)
    lines = {line["ctx"]["path"]: line for line in raised.value.errors()}
    assert {path: line["ctx"]["rule"] for path, line in lines.items()} == {
        "comment": "maxLength",
        "packages[0].length": "B42",
        "packages[1].number": "B41",
        "packages[1].weight": "B24",
        "packages[2]": "type",
    }
    length = lines["packages[0].length"]
    assert length["loc"] == ("packages", 0, "length")
    assert length["msg"].startswith("width and height must be given too [update_order#request/15.4")
    assert {one.path for one in violations(sent) if one.level == "error"} == lines.keys()


def test_a_violation_reads_as_a_sentence() -> None:
    """As text: its path, what is wanted, the rows, what is there, and the way past it."""
    (found,) = violations(body(packages=[{**BOX, "length": 1}]))
    assert isinstance(found, Violation)
    rows = ", ".join(f"update_order#request/15.{number}" for number in (4, 5, 6))
    note = "(given: 1; allow it with B42)"
    assert str(found) == f"packages[0].length: width and height must be given too [{rows}] {note}"


def test_no_secret_and_no_long_value_is_told() -> None:
    """The value of an unknown member is kept back, a long one is cut."""
    sent = body(client_secret="s3cret", token={"access": "s3cret"}, comment="x" * 5000)
    sent["sender"] = {"name": {"secret": "s3cret"}}
    assert "s3cret" not in repr(violations(sent))
    assert max(len(str(one.value)) for one in violations(sent)) < 70
    with pytest.raises(ValidationError) as raised:
        OrderUpdate.model_validate(sent)
    assert "s3cret" not in str(raised.value) and "s3cret" not in raised.value.json()


def test_an_unknown_field_suggests_the_one_meant() -> None:
    """A misspelt field is told with the field that is close to it."""
    (found,) = violations(body(packages=[{**BOX, "lenght": 1}]))
    assert found.message == "Package has no such field: is length meant?"


def test_dicts_json_and_models_are_told_alike() -> None:
    """A dict, JSON as bytes or text, and models within dicts give the same list."""
    sent = body(packages=[{**BOX, "length": 0}])
    assert violations(sent) == violations(json.dumps(sent)) == violations(json.dumps(sent).encode())
    package = Package(number="1", weight=1)
    package.length = 0
    assert violations(body(packages=[package])) == violations(sent)
    assert violations(package, strict=True) and not violations(Package(number="1", weight=1))


def test_a_part_of_a_body_is_told_of_too() -> None:
    """`schema` names another kind of object; what is not sent is no choice."""
    assert [one.rule for one in violations({}, schema="Phone")] == ["required"]
    with pytest.raises(LookupError, match=r"bodies to send: .*OrderUpdate"):
        violations({}, schema="OrderResponse")
    with pytest.raises(ValueError, match="not JSON"):
        violations("{")


def test_fields_can_be_set_one_after_another() -> None:
    """A rule over several fields waits until the body is sent, then holds."""
    package = Package(number="1", weight=1)
    package.length = 1
    for dump in (package.to_wire, package.to_dict):
        with pytest.raises(ValidationError, match="width and height must be given too"):
            dump()
    package.width, package.height = 1, 1
    assert package.to_dict() == {**BOX, "length": 1, "width": 1, "height": 1}
    del package.length, package.width, package.height
    assert package.to_dict() == BOX
    with pytest.raises(ValidationError, match="at least 1 gram"):
        package.weight = 0
    assert package.weight == 1


def test_what_is_put_into_a_list_is_held_to_the_rules_when_sent() -> None:
    """A package appended to a body can break a rule of the body."""
    order = OrderUpdate.model_validate(body(packages=[BOX]))
    assert order.packages is not None
    order.packages.append(Package(number="1", weight=2))
    with pytest.raises(ValidationError, match=r"packages\[0\] has the same number"):
        order.to_wire()
    assert told(order) == {("packages[1].number", "B41")}


def test_rules_hold_wherever_a_body_is_part_of() -> None:
    """In a user's own model, and in a list, a body is checked as by itself."""

    class Job(BaseModel):
        change: OrderUpdate

    sent = {"comment": "x"}
    with pytest.raises(ValidationError, match="uuid or cdek_number"):
        Job.model_validate({"change": sent})
    with pytest.raises(ValidationError, match="must be given too"):
        TypeAdapter(list[Package]).validate_python([{**BOX, "length": 1}])
    with pytest.raises(ValidationError, match="uuid or cdek_number"):
        OrderUpdate.model_validate_json(json.dumps(sent))
    with pytest.raises(ValidationError, match="uuid or cdek_number"):
        OrderUpdate(comment="x")


@pytest.mark.parametrize("number", [1, 1.0, Decimal("1.0"), Decimal("1E0")])
def test_a_number_without_a_fraction_is_an_integer(number: Any) -> None:
    """As in JSON Schema, and it is sent as an integer."""
    sent = body(packages=[{**BOX, "weight": number}], tariff_code=number)
    sent["delivery_recipient_cost"] = {"value": 1, "vat_rate": number * 10}
    wire = OrderUpdate.model_validate(sent).to_wire()
    assert b'"weight":1}' in wire and b'"tariff_code":1,' in wire and b'"vat_rate":10}' in wire


@pytest.mark.parametrize(
    "members",
    [
        {"uuid": f"urn:uuid:{UUID}"}, {"uuid": f"{{{UUID}}}"}, {"uuid": UUID.replace("-", "")},
        {"uuid": 5}, {"tariff_code": "1.0"}, {"tariff_code": True}, {"tariff_code": "9" * 19},
        {"sender": {"passport_date_of_birth": "2020-01-01T00:00:00"}},
        {"sender": {"passport_date_of_birth": 1577836800}},
        {"sender": {"passport_date_of_birth": "20200101"}},
        {"packages": [{**BOX, "weight": "1"}]}, {"packages": [{**BOX, "weight": 1.5}]},
        {"packages": [{**BOX, "weight": True}]},
        {"to_location": {"longitude": "1"}},
        {"delivery_recipient_cost": {"value": "1"}},
        {"delivery_recipient_cost": {"value": 1, "vat_rate": False}},
    ],
)  # fmt: skip
def test_a_form_that_is_not_documented_is_refused(members: dict[str, Any]) -> None:
    """Nothing is quietly taken for what it is not."""
    assert len([one for one in violations(body(**members)) if one.level == "error"]) == 1


@pytest.mark.parametrize("address", ["a@b", '"a b"@example.com', "a+b.c@[127.0.0.1]", "o'x@y-z.ru"])
def test_mail_addresses_of_the_rfc_are_taken(address: str) -> None:
    """Form alone is looked at, quickly, whatever the domain."""
    assert Contact(email=address).email == address


def test_a_long_mail_address_takes_no_time() -> None:
    """No text makes the pattern go back and forth."""
    for text in ("a." * 5000 + "@", '"' + "\\a" * 5000, "a@" + "b." * 5000):
        assert violations({"email": text}, schema="Contact")


def test_every_row_that_can_be_sent_is_held() -> None:
    """Each mandatory mark and length of the page is in the models, or a decision says so."""
    page = load_yaml((ROOT / "spec/pages/update_order.yaml").read_text("utf-8"))
    schemas = CONTRACT["components"]["schemas"]
    facts = {
        row: (name, schema, prop)
        for schema in schemas.values() if schema.get("additionalProperties") is False
        for name, prop in schema["properties"].items() for row in prop["x-rows"]
        if row.startswith("update_order#")
    }  # fmt: skip
    assert len(facts) == len(page["tables"][0]["rows"])
    for row in page["tables"][0]["rows"]:
        name, schema, prop = facts[f"update_order#request/{row['no']}"]
        if "lengths" not in row:
            told = prop.get("x-documented", {}).get("max_length") if "$ref" in prop else None
            assert row.get("max_length") in (None, prop.get("maxLength"), told)
        if row["mandatory"] == "yes" and name not in schema.get("required", ()):
            assert prop["x-documented"]["mandatory"] == "yes" and prop["x-decisions"]


def test_every_rule_of_the_contract_is_in_the_models_or_needs_nothing() -> None:
    """A rule in words of its own is a check of its class; the rest are limits of fields."""
    for model in (OrderUpdate, Package, Item, Payment, Phone, Location, Contact, Money):
        entries = CONTRACT["components"]["schemas"][model.__name__].get("x-rules", ())
        made = {rule.id for rule in (*model._rules, *model._advice)}
        for entry in entries:
            held_by_fields = "limits" in entry or "preferred" in entry.get("rule", ())
            held_by_fields |= entry["level"] == "error" and [*entry.get("schema", ())] == [
                "properties"
            ]
            assert (entry["id"] in made) != held_by_fields


def test_the_body_given_is_not_changed() -> None:
    """Looking for violations leaves dicts and models as they are."""
    sent = body(packages=[{**BOX, "length": 1.0, "items": [ITEM]}])
    before = deepcopy(sent)
    violations(sent)
    assert sent == before
