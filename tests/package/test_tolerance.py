"""Whatever the service sends is read as far as it can be, and dumped back as it came."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from cdek_client import models
from cdek_client._runtime.models.response_model import Unreadable
from cdek_client.enums import OrderStatus, OrderStatusNumber, OrderType, StatusReason
from cdek_client.models import (
    Order,
    OrderResponse,
    OrderStatusEvent,
    PrintFormEvent,
    TokenResponse,
)
from pydantic import TypeAdapter, ValidationError
from same_json import same

EXAMPLES = Path(__file__).resolve().parents[2] / "spec/examples"
ODD = "94E1B3A8-26D5-4078-8F4C-B35A0C7D91E2"


def order(**entity: Any) -> Order:
    """An order read as part of an answer."""
    body = {"entity": entity}
    read = OrderResponse.from_wire(json.dumps(body))
    assert same(read.to_dict(), body) and same(json.loads(read.to_wire()), body)
    assert read.entity is not None
    return read.entity


def event(**attributes: Any) -> OrderStatusEvent:
    """An event with these attributes."""
    body = json.loads((EXAMPLES / "webhooks.ORDER_STATUS.json").read_bytes())
    body["attributes"] |= attributes
    read = OrderStatusEvent.from_wire(json.dumps(body))
    assert same(read.to_dict(), body)
    return read


@pytest.mark.parametrize(
    ("field", "wire", "value"),
    [
        ("number", 5002, "5002"),
        ("number", "", ""),
        ("tariff_code", "137", 137),
        ("tariff_code", 137.0, 137),
        ("tariff_code", "", None),
        ("cdek_number", " 1106070809 ", 1106070809),
        ("cdek_number", None, None),
        ("type", "1", OrderType(1)),
        ("is_return", "false", False),
        ("is_return", 1, True),
        ("is_return", "", None),
        ("uuid", ODD, UUID(ODD)),
        ("uuid", "", None),
        ("delivery_date", "0002-11-28", date(2, 11, 28)),
        ("delivery_date", "2020-08-10T21:32:14+0700", date(2020, 8, 10)),
        ("delivery_date", "", None),
        ("packages", [], []),
        ("sender", [], None),
        ("sender", "", None),
    ],
)
def test_another_form_is_read(field: str, wire: Any, value: Any) -> None:
    """Numbers and texts for each other, empty texts, and single items are understood."""
    read = order(**{field: wire})
    assert getattr(read, field) == value and isinstance(getattr(read, field), type(value))
    assert read.unreadable == ()


@pytest.mark.parametrize("rate", [20, 20.0, "20", "20.0", Decimal(20)])
def test_a_vat_rate_is_a_number_however_written(rate: Any) -> None:
    """Rates come as whole numbers, floats and texts."""
    read = OrderResponse.model_validate({"entity": {"delivery_recipient_cost": {"vat_rate": rate}}})
    assert read.entity is not None and read.entity.delivery_recipient_cost is not None
    assert read.entity.delivery_recipient_cost.vat_rate == Decimal(20)
    assert read.to_dict()["entity"]["delivery_recipient_cost"]["vat_rate"] == rate


@pytest.mark.parametrize("parameter", ["600.00", 600, 5.5, " 5.5 "])
def test_a_parameter_is_a_number(parameter: Any) -> None:
    """The parameter of a service is a number or a text of one."""
    (service,) = order(services=[{"code": "X", "parameter": parameter}]).services or ()
    assert service.parameter == Decimal(str(parameter).strip())


@pytest.mark.parametrize(
    ("wire", "code"),
    [("4", "4"), (4, "4"), (4.0, "4"), (" 4 ", "4"), ("404", "404"), (1000, "1000")],
)
def test_a_status_number_is_found(wire: Any, code: str) -> None:
    """A status is known by its number, whether that is a number or a text."""
    read = event(status_code=wire, city_code=270)
    assert type(read.attributes.status_code) is OrderStatusNumber
    assert read.attributes.status_code == code
    assert read.attributes.city_code == "270"


@pytest.mark.parametrize("wire", ["DELIVERED ", "delivered", " Delivered"])
def test_a_code_is_found_whatever_its_case_and_spaces(wire: str) -> None:
    """The member is the listed one; the text is dumped back as it came."""
    (status,) = order(statuses=[{"code": wire}]).statuses or ()
    assert status.code is OrderStatus.DELIVERED
    assert status.to_dict() == {"code": wire}


def test_a_code_that_nobody_listed_is_kept() -> None:
    """An unknown code is a member that says so, in the case in which it came."""
    (status,) = order(statuses=[{"code": "In_Locker", "reason_code": 99}]).statuses or ()
    assert status.code == "In_Locker" and not status.code.known
    assert status.reason_code == StatusReason("99") and not status.reason_code.known


@pytest.mark.parametrize(
    "text",
    [
        "2020-08-10T21:32:14+0700",
        "2020-08-10T14:32:14+0000",
        "2020-08-10T17:32:14+03:00",
        "2020-08-10T14:32:14Z",
        "2020-08-10T14:32:14.000001Z",
        "2020-08-10 14:32:14Z",
        "2020-08-10T14:32:14-0000",
        " 2020-08-10T14:32:14Z ",
    ],
)
def test_every_form_of_a_date_time_is_read(text: str) -> None:
    """All forms seen are the same moment, and each keeps its text."""
    moment = event(status_date_time=text).attributes.status_date_time
    assert moment.replace(microsecond=0) == datetime(2020, 8, 10, 14, 32, 14, tzinfo=UTC)


def test_a_date_time_of_year_2() -> None:
    """A nonsensical year is read too."""
    moment = event(status_date_time="0002-11-28T00:00:00+0000").attributes.status_date_time
    assert moment == datetime(2, 11, 28, tzinfo=UTC)


def test_a_date_time_without_offset_is_not_taken_for_a_moment() -> None:
    """What could be any of several moments is unreadable, and its text is kept."""
    read = event(status_date_time="2020-08-10T21:32:14")
    assert read.unreadable == (
        Unreadable(
            "attributes.status_date_time",
            "A date-time without an offset from UTC",
            "2020-08-10T21:32:14",
        ),
    )
    with pytest.raises(AttributeError, match="status_date_time is not there: A date-time without"):
        read.attributes.status_date_time


def test_one_object_for_a_list_and_the_reverse() -> None:
    """A single item is a list of one, a list of one its item."""
    read = order(
        packages={"number": "1", "items": {"name": "Mug"}},
        sender=[{"phones": {"number": "+79990001234"}}],
    )
    assert read.packages and read.packages[0].items
    assert read.packages[0].items[0].name == "Mug"
    assert read.sender and read.sender.phones
    assert read.sender.phones[0].number == "+79990001234"


def test_several_for_one_are_not_guessed() -> None:
    """Which of several is meant nobody knows."""
    read = order(sender=[{"name": "A"}, {"name": "B"}])
    assert read.sender is None
    assert [str(one) for one in read.unreadable] == [
        "sender: Several items where one value is documented"
    ]


def test_the_rest_is_not_lost() -> None:
    """Each unreadable value is named with its place; all others are read."""
    body = {
        "entity": {
            "uuid": "nobody knows",
            "number": "7",
            "packages": [{"weight": "heavy"}, None, {"weight": "5"}, 7],
            "statuses": "none",
        },
        "requests": [{"errors": [{"code": ["a", "b"]}], "type": {"a": 1}}],
    }
    read = OrderResponse.from_wire(json.dumps(body))
    assert {one.path: one.value for one in read.unreadable} == {
        "entity.uuid": "nobody knows",
        "entity.packages[0].weight": "heavy",
        "entity.packages[1]": None,
        "entity.packages[3]": 7,
        "entity.statuses": "none",
        "requests[0].errors[0].code": ["a", "b"],
        "requests[0].type": {"a": 1},
    }
    assert read.entity is not None and read.entity.packages is not None
    assert (read.entity.number, read.entity.uuid) == ("7", None)
    assert [package.weight for package in read.entity.packages] == [None, 5]
    assert [one.path for one in read.entity.unreadable][1] == "packages[0].weight"
    assert read.to_dict() == body and json.loads(read.to_wire()) == body


def test_what_is_always_there_by_the_docs_may_be_missing() -> None:
    """A missing field says so when it is asked for; the rest is there."""
    read = OrderStatusEvent.from_wire('{"uuid": "94e1b3a8-26d5-4078-8f4c-b35a0c7d91e2"}')
    assert read.uuid == UUID(ODD)
    assert [str(one) for one in read.unreadable] == [
        "type: Missing", "date_time: Missing", "attributes: Missing",
    ]  # fmt: skip
    assert not hasattr(read, "attributes")
    assert read.to_dict() == {"uuid": ODD.lower()}
    assert TokenResponse.from_wire("{}").to_wire() == b"{}"


def test_a_constant_in_another_case_is_the_same() -> None:
    """An event is of its kind whatever the letter case, and keeps the text."""
    body = {"type": " order_status "}
    read = OrderStatusEvent.model_validate(body)
    assert read.type == "ORDER_STATUS" and read.to_dict() == body


def test_events_are_told_apart() -> None:
    """An event of another kind is refused, so that a union finds the right model."""
    with pytest.raises(ValidationError, match="an object with type 'ORDER_STATUS'"):
        OrderStatusEvent.from_wire((EXAMPLES / "webhooks.PRINT_FORM.json").read_bytes())
    either: TypeAdapter[Any] = TypeAdapter(OrderStatusEvent | PrintFormEvent)
    for name, model in (("ORDER_STATUS", OrderStatusEvent), ("PRINT_FORM", PrintFormEvent)):
        data = (EXAMPLES / f"webhooks.{name}.json").read_bytes()
        assert type(either.validate_json(data)) is model


@pytest.mark.parametrize("data", ["[]", "5", "null", '"text"', "[{}]"])
def test_only_an_object_is_an_answer(data: str) -> None:
    """Any other JSON is refused with one error, at the top."""
    with pytest.raises(ValidationError) as raised:
        OrderResponse.from_wire(data)
    (line,) = raised.value.errors()
    assert line["loc"] == () and line["msg"] == "Input should be an object"


def test_a_byte_order_mark_is_skipped() -> None:
    """Some editors and gateways put one before the JSON."""
    for data in ("\ufeff{}", "\ufeff{}".encode()):
        assert OrderResponse.from_wire(data).to_dict() == {}


def test_assigning_replaces_what_came() -> None:
    """A value put in by hand is dumped instead of the one that was read."""
    read = order(number=5, uuid="?")
    read.number = "6"
    read.uuid = UUID(int=1)
    assert read.to_dict() == {"number": "6", "uuid": str(UUID(int=1))}
    assert read.unreadable == ()


@pytest.mark.parametrize(
    "number",
    [
        "0.1234567890123456789", "1E-400", "1e-7", "12345678901234567.89", "1E+30", "0.10",
        "123456789012345678e-10", "10000000000000000001e-19", "-99999999.9999999",
    ],
)  # fmt: skip
@pytest.mark.parametrize("body", ['{"value":%s}', '{"value":%s ,"unknown":[%s]}'])
def test_numbers_are_exact(number: str, body: str) -> None:
    """No digit is lost, however many there are, in documented and unknown members."""
    text = body.replace("%s", number)
    for form in (text, text.encode()):
        read = models.OrderMoney.from_wire(form)
        assert read.value == Decimal(number)
        came = json.loads(text, parse_float=Decimal)
        assert json.loads(read.to_wire(), parse_float=Decimal) == came
    other = models.OrderService.from_wire(text.replace("value", "parameter"))
    assert other.parameter == Decimal(number)


def test_a_json_schema_can_be_made() -> None:
    """The models describe what is documented, tolerance aside."""
    schema = OrderResponse.model_json_schema()
    assert "number" in schema["$defs"]["Order"]["properties"]


def test_made_by_keyword() -> None:
    """A model to test with can be made from Python values."""
    moment = datetime.now(UTC).replace(microsecond=0)
    made = models.StatusRecord(code=OrderStatus.CREATED, date_time=moment)
    assert (made.code, made.date_time) == (OrderStatus.CREATED, moment)
    assert models.StatusRecord.from_wire(made.to_wire()) == made
