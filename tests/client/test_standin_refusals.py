"""What the stand-in has already is refused over loopback, as long as that is not over."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx2
import pytest
from cdek_client import ApiError, Client, NotFoundError
from cdek_client.testing import Behaviour, StandIn

from running import CASES, copied, imported

TAKEN = "error_validate_im_dep_number_has_already_had_integration"
CALLED = "v2_intake_exists_by_order"
HOURS = {"intake_date": "2027-03-10", "intake_time_from": "10:00", "intake_time_to": "15:00"}
BOOK = {"name": "A book", "ware_key": "B-1", "payment": {"value": 0}, "cost": Decimal(499), "weight": 400, "amount": 1}  # fmt: skip
PARCEL = {"number": "1", "weight": 500, "length": 20, "width": 15, "height": 5, "items": [BOOK]}
ORDER = {
    "tariff_code": 136,
    "shipment_point": "MSK1",
    "delivery_point": "MSK3",
    "recipient": {"name": "A. Reader", "phones": [{"number": "+79990001122"}]},
    "packages": [PARCEL],
}


@pytest.fixture
def standin() -> StandIn:
    """A service that is done with a change after a minute."""
    return StandIn(Behaviour(processing=60))


@pytest.fixture
def url(standin: StandIn) -> Iterator[str]:
    """Where it is served."""
    with standin.serve() as served:
        yield served


@pytest.fixture
def client(standin: StandIn, url: str) -> Iterator[Client]:
    """A client of it over HTTP."""
    with Client(*standin.credentials.values(), base_url=url) as made:
        yield made


@pytest.fixture
def asked(standin: StandIn, client: Client) -> Callable[[str, Any], Any]:
    """Makes an order or a courier call, and gives what came of it a minute later."""

    def made(resource: str, body: Any) -> Any:
        calls = getattr(client, resource)
        uuid = calls.create(body).entity.uuid
        standin.advance(60)
        return calls.get(uuid)

    return made


def codes(answer: Any) -> list[str]:
    """The errors of the first request of an order or a courier call."""
    (request,) = [each for each in answer.requests if each.type == "CREATE"]
    assert request.state == ("INVALID" if request.errors else "SUCCESSFUL")
    return [str(error.code) for error in request.errors or ()]


def test_a_number_that_another_order_has(client: Client, asked: Any) -> None:
    """It is taken on, becomes INVALID and says why; the number leads to the first order."""
    first, second = (asked("orders", {**ORDER, "number": "SHOP-1"}) for _ in range(2))
    assert (codes(first), codes(second)) == ([], [TAKEN])
    assert (second.entity.last_status.code, second.entity.cdek_number) == ("INVALID", None)
    assert client.orders.find(im_number="SHOP-1").entity.uuid == first.entity.uuid
    assert codes(asked("orders", {**ORDER, "number": "SHOP-2"})) == []
    assert [codes(asked("orders", ORDER)) for _ in range(2)] == [[], []]


def test_two_orders_of_one_number_at_once(standin: StandIn, client: Client) -> None:
    """The one that came first has it."""
    sent = [client.orders.create({**ORDER, "number": "SHOP-1"}) for _ in range(2)]
    assert [receipt.requests[0].state for receipt in sent] == ["ACCEPTED", "ACCEPTED"]
    standin.advance(60)
    answers = [client.orders.get(receipt.entity.uuid) for receipt in sent]
    assert [codes(answer) for answer in answers] == [[], [TAKEN]]


@pytest.mark.parametrize(
    ("ended", "refused"),
    [
        (lambda standin, client, uuid: client.orders.delete(uuid), []),
        (lambda standin, client, uuid: client.orders.refuse(uuid), []),
        (lambda standin, client, uuid: standin.move(uuid, code="DELIVERED"), []),
        (lambda standin, client, uuid: standin.move(uuid, code="TAKEN_BY_COURIER"), [TAKEN]),
    ],
    ids=["deleted", "refused", "delivered", "on its way"],
)
def test_the_number_of_an_order_that_is_over(standin: StandIn, client: Client, asked: Any, ended: Any, refused: Any) -> None:  # fmt: skip
    """Another one may have it."""
    ended(standin, client, str(asked("orders", {**ORDER, "number": "SHOP-1"}).entity.uuid))
    standin.advance(60)
    assert codes(asked("orders", {**ORDER, "number": "SHOP-1"})) == refused


def test_the_number_of_an_order_that_never_was(standin: StandIn, client: Client, asked: Any) -> None:  # fmt: skip
    """Another one may have it, and is what the number leads to."""
    standin.fault("invalid", code="v2_entity_invalid", operation="create_order")
    failed, good = (asked("orders", {**ORDER, "number": "SHOP-1"}) for _ in range(2))
    assert (codes(failed), codes(good)) == (["v2_entity_invalid"], [])
    assert client.orders.find(im_number="SHOP-1").entity.uuid == good.entity.uuid


def test_a_second_courier_for_an_order(standin: StandIn, client: Client, asked: Any) -> None:
    """Whichever of its names it is called by; a call that is over leaves the order to another."""
    order, other = (asked("orders", ORDER).entity for _ in range(2))
    names = {"order_uuid": str(order.uuid)}, {"cdek_number": order.cdek_number}
    first, *others = (asked("intakes", {**HOURS, **name}) for name in (*names, names[0]))
    assert [codes(answer) for answer in (first, *others)] == [[], [CALLED], [CALLED]]
    assert codes(asked("intakes", {**HOURS, "order_uuid": str(other.uuid)})) == []
    standin.move(str(first.entity.uuid), code="DONE")
    second = asked("intakes", {**HOURS, **names[1]})
    client.intakes.delete(second.entity.uuid)
    standin.advance(60)
    third = asked("intakes", {**HOURS, **names[0]})
    assert [codes(answer) for answer in (second, third)] == [[], []]
    with pytest.raises(NotFoundError):
        client.intakes.get(second.entity.uuid)


def test_couriers_that_are_called_for_no_order(asked: Any) -> None:
    """There may be several."""
    place = {"code": 44, "address": "Lesnaya 1"}
    call = {**HOURS, "name": "Books", "weight": 500, "from_location": place, "sender": ORDER["recipient"]}  # fmt: skip
    assert [codes(asked("intakes", call)) for _ in range(2)] == [[], []]


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"type": "PARCEL_LOST"}, "v2_webhook_type_incorrect"),
        ({}, "v2_field_is_empty"),
        ({"type": "ORDER_STATUS", "url": 5}, "v2_invalid_value_type"),
    ],
)
def test_a_subscription_to_what_nobody_tells(standin: StandIn, client: Client, url: str, body: Any, code: str) -> None:  # fmt: skip
    """It is refused at once, in a record, and there is no such subscription."""
    assert not client.webhooks.list()
    form = {"grant_type": "client_credentials", **standin.credentials}
    token = httpx2.post(f"{url}/oauth/token", data=form).json()["access_token"]
    sent = {"url": "https://shop.example/events", **body}
    answer = httpx2.post(f"{url}/webhooks", json=sent, headers={"authorization": f"Bearer {token}"})
    assert answer.status_code == 400
    (record,) = answer.json()["requests"]
    assert (record["state"], [each["code"] for each in record["errors"]]) == ("INVALID", [code])
    assert not client.webhooks.list()


def test_another_service_refuses_as_its_decisions_say(tmp_path: Path) -> None:
    """A number that only one parcel may have until it is handed over, and an event that is none."""
    project = copied(CASES / "one_at_a_time", tmp_path)
    assert project.ask("build").code == 0
    with imported(project):
        demo, testing = map(importlib.import_module, ("demo", "demo.testing"))
        standin = testing.StandIn(testing.Behaviour(processing=0.0))
        with standin.serve() as url, demo.Client(base_url=url) as client:
            sent = {"sender_no": "A", "to": "Riga"}
            first, second = (client.parcels.create(sent).no for _ in range(2))
            assert client.parcels.get(first).tasks[0].errors is None
            assert client.parcels.get(second).tasks[0].errors[0].code == "NO_TAKEN"
            standin.move(first)
            assert client.parcels.get(client.parcels.create(sent).no).tasks[0].state == "DONE"
            unknown = {"address": "http://localhost:1/", "about": "LOSS"}
            answer = httpx2.post(f"{url}/subscriptions", json=unknown)
    assert answer.status_code == 400
    assert "NO_SUCH_EVENT" in answer.text


def test_a_refusal_is_an_error(client: Client, standin: StandIn) -> None:
    """Whoever waits gets it with its code."""
    standin.behaviour.processing = 0.0
    client.orders.create_and_wait({**ORDER, "number": "SHOP-1"}, first=0.01)
    with pytest.raises(ApiError) as refusal:
        client.orders.create_and_wait({**ORDER, "number": "SHOP-1"}, first=0.01)
    assert [str(error.code) for error in refusal.value.errors] == [TAKEN]
