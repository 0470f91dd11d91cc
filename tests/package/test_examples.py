"""The docs' own examples, through the contract and through the models."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from cdek_client import models
from jsonschema import Draft202012Validator

from running import own_contract

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = {
    "delete_order.response": "ChangeResponse",
    "get_order.create_response": "ChangeResponse",
    "get_order.response.1": "OrderResponse",
    "get_order.response.2": "OrderResponse",
    "portal_events.ACCOMPANYING_WAYBILL": "AccompanyingWaybillEvent",
    "portal_events.COURIER_INFO": "CourierInfoEvent",
    "portal_events.DELIV_AGREEMENT": "DeliveryAgreementEvent",
    "portal_events.DELIV_PROBLEM": "DeliveryProblemEvent",
    "portal_events.DOWNLOAD_PHOTO": "DownloadPhotoEvent",
    "portal_events.OFFICE_AVAILABILITY": "OfficeAvailabilityEvent",
    "portal_events.ORDER_MODIFIED": "OrderModifiedEvent",
    "portal_events.ORDER_STATUS": "OrderStatusEvent",
    "portal_events.PREALERT_CLOSED": "PrealertClosedEvent",
    "portal_events.PRINT_FORM": "PrintFormEvent",
    "update_order.request": "OrderUpdate",
    "update_order.response": "ChangeResponse",
    "webhooks.ORDER_STATUS": "OrderStatusEvent",
    "webhooks.PRINT_FORM": "PrintFormEvent",
}


@pytest.fixture(scope="module")
def contract() -> Any:
    return own_contract()


def text_of(name: str) -> str:
    return (ROOT / f"spec/examples/{name}.json").read_text("utf-8")


def numbers_for_digits(value: Any) -> Any:
    """What a value means when a text of digits means the number."""
    if isinstance(value, dict):
        return {key: numbers_for_digits(item) for key, item in value.items()}
    if isinstance(value, list):
        return [numbers_for_digits(item) for item in value]
    return Decimal(value) if isinstance(value, str) and value.isdigit() else value


def test_every_example_is_listed_here() -> None:
    files = {path.name for path in (ROOT / "spec/examples").glob("*.json")}
    assert files == {f"{name}.json" for name in EXAMPLES}


@pytest.mark.parametrize("name", EXAMPLES)
def test_contract_accepts(name: str, contract: Any) -> None:
    schema = {"$ref": f"#/components/schemas/{EXAMPLES[name]}"}
    whole = schema | {"components": contract["components"]}
    found = Draft202012Validator(whole).iter_errors(json.loads(text_of(name)))
    assert [error.message for error in found] == []


@pytest.mark.parametrize("name", EXAMPLES)
def test_model_loads_and_dumps_the_same(name: str) -> None:
    model = getattr(models, EXAMPLES[name])
    value = json.loads(text_of(name))
    for loaded in (
        model.from_wire(text_of(name)),
        model.from_wire(text_of(name).encode()),
        model.model_validate_json(text_of(name)),
        model.model_validate(value),
    ):
        if EXAMPLES[name] == "OrderUpdate":
            value = numbers_for_digits(value)
            assert numbers_for_digits(loaded.to_dict()) == value
            assert numbers_for_digits(json.loads(loaded.to_wire())) == value
        else:
            assert loaded.to_dict() == value
            assert json.loads(loaded.to_wire()) == value


def test_sent_digits_become_numbers() -> None:
    sent = models.OrderUpdate.from_wire(text_of("update_order.request")).to_dict()
    assert type(sent["cdek_number"]) is int
    assert type(sent["tariff_code"]) is int
    assert sent["to_location"]["code"] == 137
    assert [service.get("parameter") for service in sent["services"]] == [None, 1]


def test_order_reads_as_documented() -> None:
    order = models.OrderResponse.from_wire(text_of("get_order.response.2"))
    assert order.entity is not None
    assert order.entity.statuses is not None
    last = order.entity.statuses[-1]
    assert last.code == "ACCEPTED_AT_RECIPIENT_CITY_WAREHOUSE"
    assert last.code is not None
    assert last.code.twin == "10"
    assert last.date_time is not None
    assert last.date_time.isoformat() == "2020-04-01T11:12:55+07:00"
    assert last.to_dict()["date_time"] == "2020-04-01T11:12:55+0700"
    assert order.entity.delivery_date is not None
    assert order.entity.delivery_date.year == 2
    assert order.requests is None
    assert "requests" not in order.model_fields_set


def test_event_reads_as_documented() -> None:
    event = models.OrderStatusEvent.from_wire(text_of("webhooks.ORDER_STATUS"))
    code = event.attributes.status_code
    assert code is not None
    assert (code.value, code.label) == ("3", "Accepted by the sender's warehouse")
    assert code.twin == "RECEIVED_AT_SENDER_WAREHOUSE"
    assert event.date_time.utcoffset() is not None
