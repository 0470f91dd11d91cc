"""From an order that was read to a change that can be sent."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from cdek_client import OrderResponse, OrderUpdate
from changes import violations
from pydantic import ValidationError

EXAMPLES = Path(__file__).resolve().parents[2] / "spec/examples"
UUID = "3f6a1c52-9b0e-4d7a-8c21-5e4f7a90b613"
GOODS = {
    "name": "Mug", "ware_key": "M1", "payment": {"value": 1.5, "vat_rate": 20.0}, "cost": "600.00",
    "weight": 300, "amount": 1,
}  # fmt: skip


def read(**members: Any) -> OrderResponse:
    """An answer with one order."""
    return OrderResponse.from_wire(json.dumps({"entity": {"uuid": UUID, **members}}))


def sent(**members: Any) -> dict[str, Any]:
    """The change made of an order, without the order's uuid."""
    made = json.loads(OrderUpdate.from_order(read(**members)).to_wire())
    assert made.pop("uuid") == UUID
    return dict(made)


@pytest.mark.parametrize("number", [1, 2])
def test_the_documented_answers_can_be_sent_back(number: int) -> None:
    """Every package and all goods are in the change, and nothing in it is an error."""
    data = (EXAMPLES / f"get_order.response.{number}.json").read_bytes()
    answer = OrderResponse.from_wire(data)
    change = OrderUpdate.from_order(answer)
    entity = json.loads(data)["entity"]
    made = json.loads(change.to_wire())
    assert [one["number"] for one in made["packages"]] == [
        one["number"] for one in entity["packages"]
    ]
    assert not [one for one in violations(change) if one.level == "error"]
    assert not {"length", "statuses"} & {*made, *made["packages"][0]}
    assert answer.entity is not None and OrderUpdate.from_order(answer.entity) == change


def test_what_is_left_out_is_noted() -> None:
    """A dict given along holds the path of each, and why; also of what is sent all the same."""
    left_out: dict[str, str] = {}
    order = read(
        comment="", number="7", from_location={"city": "x"},
        recipient={"name": "A", "phones": [{"number": "123"}]},
    )  # fmt: skip
    made = OrderUpdate.from_order(order, left_out)
    assert made.to_dict() == {
        "uuid": UUID,
        "number": "7",
        "recipient": {"name": "A", "phones": [{"number": "123"}]},
    }
    phone = "A phone number is a plus, the country code and at least 10 more digits."
    assert left_out == {
        "comment": "means that nothing is given",
        "from_location": "The field must be given",
        "recipient.phones[0].number": f"sent as it was read: {phone}",
    }


@pytest.mark.parametrize(
    ("members", "made"),
    [
        ({"seller": {"name": " "}, "comment": None, "services": [], "sender": {}}, {}),
        ({"tariff_code": "10", "cdek_number": "1102030405"}, {"tariff_code": 10, "cdek_number": 1102030405}),
        ({"from_location": {"code": "44", "city": "x"}}, {}),
        ({"from_location": {"address": "Street 1", "city": "x"}}, {"from_location": {"address": "Street 1", "city": "x"}}),
        ({"services": [{"code": "X", "parameter": "600.00"}]}, {"services": [{"code": "X", "parameter": 600}]}),
        ({"services": [{"code": "X", "parameter": "600.50"}]}, {"services": [{"code": "X", "parameter": "600.50"}]}),
        ({"services": [{"code": "X", "parameter": "call before"}]}, {"services": [{"code": "X", "parameter": "call before"}]}),
        ({"services": [{"code": "X", "parameter": 2499.5}]}, {"services": [{"code": "X", "parameter": 2499.5}]}),
        ({"services": [{"code": "X", "parameter": "+79990001234"}]}, {"services": [{"code": "X", "parameter": "+79990001234"}]}),
        ({"recipient": {"phones": [{"number": "79990001234"}]}}, {"recipient": {"phones": [{"number": "+79990001234"}]}}),
        ({"recipient": {"name": "A", "phones": [{"number": "89990001234"}]}}, {"recipient": {"name": "A", "phones": [{"number": "89990001234"}]}}),
        ({"delivery_recipient_cost": {"value": 0}}, {"delivery_recipient_cost": {"value": 0}}),
    ],
)  # fmt: skip
def test_what_becomes_of_each_form(members: dict[str, Any], made: dict[str, Any]) -> None:
    """Texts become numbers, what means nothing goes, what is no use goes."""
    assert sent(**members) == made


def test_packages_keep_their_id_and_their_goods() -> None:
    """An id that the service gives is sent back; sizes of 0 are not."""
    box = {"number": 7, "weight": "500", "length": 0, "width": 0, "height": 0, "items": [GOODS]}
    (made,) = sent(packages=[{**box, "package_id": "p-1"}])["packages"]
    assert made["package_id"] == "p-1" and made["number"] == "7" and made["weight"] == 500
    assert not {"length", "width", "height"} & made.keys()
    assert made["items"][0]["cost"] == 600 and made["items"][0]["payment"]["vat_rate"] == 20


def test_sizes_go_together() -> None:
    """Where one of three sizes means nothing, none is sent."""
    box = {"number": "7", "weight": 5, "length": 3, "width": 0, "height": 2}
    assert sent(packages=[box])["packages"] == [{"number": "7", "weight": 5}]


@pytest.mark.parametrize(
    ("point", "place"),
    [("delivery_point", "to_location"), ("shipment_point", "from_location")],
)
def test_of_two_that_exclude_each_other_the_point_stays(point: str, place: str) -> None:
    """An answer may have both, a change that is sent may not."""
    left_out: dict[str, str] = {}
    both = {point: "MSK1", place: {"address": "Street 1"}}
    change = OrderUpdate.from_order(read(**both), left_out)
    assert change.to_dict() == {"uuid": UUID, point: "MSK1"}
    assert left_out == {place: f"cannot be sent together with {point}"}
    told = violations({"uuid": UUID, **both})
    assert [(one.path, one.level) for one in told] == [(point, "error")]
    assert sent(**{place: both[place]}) == {place: both[place]}


def test_one_package_is_changed_and_the_others_kept() -> None:
    """The change that people want to make takes two lines."""
    change = OrderUpdate.from_order(read(packages=[{"number": n, "weight": 5} for n in "12"]))
    assert change.packages is not None
    change.packages[1].weight = 9
    assert [one["weight"] for one in change.to_dict()["packages"]] == [5, 9]


@pytest.mark.parametrize("rate", [6.0, 8.0, 17.0, 24])
def test_a_rate_of_a_later_year_stays(rate: float) -> None:
    """What the service itself sent is sent back, told as advice; what is set anew is held."""
    goods = {**GOODS, "payment": {"value": 1, "vat_rate": rate}}
    left_out: dict[str, str] = {}
    order = read(packages=[{"number": "1", "weight": 5, "items": [goods]}])
    change = OrderUpdate.from_order(order, left_out)
    place = "packages[0].items[0].payment.vat_rate"
    assert left_out == {
        place: "sent as it was read: A VAT rate is 0, 5, 7, 10, 16, 20 or 22, or null for goods free of VAT."
    }
    assert change.to_dict()["packages"][0]["items"][0]["payment"]["vat_rate"] == rate
    assert {(one.path, one.level) for one in violations(change)} > {(place, "advice")}
    assert "error" not in {one.level for one in violations(change)}
    payment = change.packages and change.packages[0].items and change.packages[0].items[0].payment
    assert payment
    with pytest.raises(ValidationError, match="allow it with B50 or C15"):
        payment.vat_rate = 24  # type: ignore[assignment]


def test_packages_are_never_left_out_in_silence() -> None:
    """What a change cannot say of a package is an error with its place."""
    goods = {name: value for name, value in GOODS.items() if name != "payment"}
    order = read(packages=[{"number": "1", "weight": 5, "items": [goods]}])
    with pytest.raises(ValidationError) as raised:
        OrderUpdate.from_order(order)
    assert raised.value.errors()[0]["ctx"]["path"] == "packages[0].items[0].payment"


def test_an_answer_without_an_order_is_told() -> None:
    """There is nothing to make a body from."""
    with pytest.raises(ValueError, match="OrderResponse holds nothing in entity"):
        OrderUpdate.from_order(OrderResponse.from_wire("{}"))
