"""Each kind of event, as it follows from what becomes of things at the stand-in, over loopback."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
from cdek_client import Client, NotFoundError
from cdek_client.enums import OrderStatus
from cdek_client.testing import Behaviour, StandIn
from cdek_client.testing._serve import serving
from cdek_client.webhooks import Inbox, WebhookApp
from cdek_client.webhooks.testing import EventSource
from test_shop_day import order

from apiscribe.vocabulary import validator
from running import CASES, copied, imported, own_contract

CONTRACT = own_contract()
KINDS = [*CONTRACT["webhooks"]]
SECRET = "a-secret-of-the-shop"


@pytest.fixture(scope="module")
def standin() -> StandIn:
    """A service that takes an hour for a change, which the tests let pass."""
    return StandIn(Behaviour(processing=3600))


@pytest.fixture(scope="module")
def control(standin: StandIn) -> Iterator[str]:
    """Where it is served."""
    with standin.serve() as url:
        yield url


@pytest.fixture
def client(standin: StandIn, control: str) -> Iterator[Client]:
    """A client of it, over loopback."""
    with Client(**standin.credentials, base_url=control) as made:
        yield made


@pytest.fixture
def asked(standin: StandIn) -> Any:
    """Waits for what a call began, by letting the hour pass."""

    def made(receipt: Any) -> str:
        standin.advance(3600)
        return str(receipt.entity.uuid)

    return made


def emitted(standin: StandIn) -> list[tuple[str, dict[str, Any]]]:
    """What was emitted since, each fit for its schema."""
    events = [(event.type, event.body) for event in standin.take_events()]
    for kind, body in events:
        post = CONTRACT["webhooks"][kind]["post"]
        schema = post["requestBody"]["content"]["application/json"]["schema"]["$ref"]
        held = validator(CONTRACT, schema.rpartition("/")[2])
        assert not [error.message for error in held.iter_errors(body)], body
    return events


def test_an_order_goes_its_road(standin: StandIn, client: Client, asked: Any) -> None:
    """Each step is a status and an event; after the last one there is none."""
    uuid = asked(client.orders.create(order("EVENT-1")))
    before = client.orders.get(uuid).entity
    assert before.cdek_number and before.last_status.code is OrderStatus.CREATED
    while not client.orders.get(uuid).entity.is_over:
        standin.move(uuid)
    with pytest.raises(LookupError, match="nothing follows DELIVERED"):
        standin.move(uuid)
    codes = [status.code for status in client.orders.get(uuid).entity.history]
    told = [body["attributes"]["code"] for kind, body in emitted(standin) if kind == "ORDER_STATUS"]
    assert codes == told and codes[:2] == ["ACCEPTED", "CREATED"] and codes[-1] == "DELIVERED"


@pytest.mark.parametrize("code", [*map(str, OrderStatus)])
def test_each_status_is_an_event(standin: StandIn, client: Client, code: str) -> None:
    """With its number."""
    uuid = standin.add()
    standin.move(uuid, code=code)
    assert client.orders.get(uuid).entity.last_status.code == code
    told = emitted(standin)[0][1]["attributes"]
    assert (told["code"], told["status_code"]) == (code, OrderStatus(code).twin)


def things(client: Client, asked: Any) -> dict[str, str]:
    """One of each that is worked on, about one order."""
    uuid = asked(client.orders.create(order("EVENT-2")))
    about = {"orders": [{"order_uuid": uuid}]}
    day = {"order_uuid": uuid, "date": "2027-03-10", "time_from": "10:00", "time_to": "15:00"}
    call = {
        "order_uuid": uuid,
        "intake_date": "2027-03-10",
        "intake_time_from": "10:00",
        "intake_time_to": "15:00",
    }
    alert = {"planned_date": "2027-03-09T10:00:00+0300", "shipment_point": "MSK1", **about}
    return {
        "order": uuid,
        "receipt": asked(client.print.create_receipt(about)),
        "barcode": asked(client.print.create_barcode(about)),
        "intake": asked(client.intakes.create(call)),
        "agreement": asked(client.agreements.create(day)),
        "prealert": asked(client.prealerts.create(alert)),
    }


WAYBILL = {
    "client_name": "A shop",
    "flight_number": "S5 1",
    "planned_departure_date_time": "2027-03-11T10:00:00+0300",
}
PROBLEM = {"code": "9", "create_date": "2027-03-11T10:00:00+0300"}
CLOSED = {"closed_date": "2027-03-10T10:00:00+0300", "fact_shipment_point": "MSK2"}


def test_each_kind_of_event_follows(standin: StandIn, client: Client, asked: Any) -> None:
    """Eight kinds follow from what becomes of things, the other two are asked for by hand."""
    standin.take_events()
    made = things(client, asked)
    asked(client.orders.update({"uuid": made["order"], "comment": "Ring twice"}))
    for _ in range(3):
        standin.move(made["intake"])
    with standin.editing(made["order"]) as answer:
        answer["entity"] |= {"accompanying_waybill": WAYBILL, "delivery_problem": [PROBLEM]}
        answer["entity"]["planned_delivery_date"] = "2027-03-12"
    with standin.editing(made["prealert"]) as answer:
        answer["entity"] |= CLOSED
    standin.move(made["order"], code="TAKEN_BY_COURIER")
    standin.emit("OFFICE_AVAILABILITY", attributes={"code": "MSK3"})
    standin.emit("DOWNLOAD_PHOTO")
    told = emitted(standin)
    assert {kind for kind, _ in told} == {*KINDS}
    counts = {kind: [name for name, _ in told].count(kind) for kind in KINDS}
    several = {"ORDER_STATUS": 3, "PRINT_FORM": 2, "ORDER_MODIFIED": 2, "COURIER_INFO": 2}
    assert counts == {**dict.fromkeys(KINDS, 1), **several}
    number = client.orders.get(made["order"]).entity.cdek_number
    agreed = next(body for kind, body in told if kind == "DELIV_AGREEMENT")
    assert agreed["uuid"] == made["order"]
    assert agreed["attributes"]["cdek_number"] == str(number)
    assert agreed["attributes"]["delivery_uuid"] == made["agreement"]


def test_forms_are_ready_after_a_time(standin: StandIn, client: Client) -> None:
    """Until then there is no file; then a PDF, until the address is over."""
    about = {"orders": [{"order_uuid": str(standin.add())}]}
    uuid = client.print.create_barcode(about).entity.uuid
    assert [s.code for s in client.print.get_barcode(uuid).entity.statuses] == ["ACCEPTED"]
    with pytest.raises(NotFoundError):
        client.print.download_barcode(uuid)
    standin.advance(3600)
    form = client.print.get_barcode(uuid).entity
    assert form.url.endswith(f"/print/barcodes/{uuid}.pdf")
    assert client.print.download_barcode(uuid).startswith(b"%PDF-")
    standin.move(str(uuid), code="REMOVED")
    with pytest.raises(NotFoundError):
        client.print.download_barcode(uuid)
    standin.take_events()


def test_courier_calls_and_agreements_move(standin: StandIn, client: Client, asked: Any) -> None:
    """Through the states of their roads; a refused order is not delivered."""
    made = things(client, asked)
    while standin.move(made["intake"]) != "DONE":
        pass
    states = [s.code for s in client.intakes.get(made["intake"]).entity.statuses]
    assert states == ["ACCEPTED", "CREATED", "READY_FOR_APPOINTMENT", "APPOINTED_COURIER", "DONE"]
    assert standin.move(made["agreement"], code="CANCEL") == "CANCEL"
    assert client.agreements.get(made["agreement"]).entity.statuses[-1].code == "CANCEL"
    asked(client.orders.refuse(made["order"]))
    refused = client.orders.get(made["order"]).entity
    assert (refused.last_status.code, refused.reason, refused.is_over) == ("NOT_DELIVERED", "11", True)  # fmt: skip
    standin.take_events()


def test_events_go_to_those_who_subscribed(standin: StandIn, client: Client, control: str, tmp_path: Path) -> None:  # fmt: skip
    """Each to the subscriptions of its type, and to nobody once these have ended."""
    with (
        Inbox(f"sqlite:///{tmp_path}/inbox.db") as inbox,
        serving(WebhookApp(inbox, SECRET), 0) as url,
        EventSource(standin) as source,
    ):
        address = f"{url}/{SECRET}"
        office = client.webhooks.create({"type": "OFFICE_AVAILABILITY", "url": address}).entity
        client.webhooks.create({"type": "DOWNLOAD_PHOTO", "url": "https://shop.example/events"})
        assert [hook.type for hook in client.webhooks.list()] == ["OFFICE_AVAILABILITY", "DOWNLOAD_PHOTO"]  # fmt: skip
        for kind in KINDS:
            standin.emit(kind)
        assert source.deliver() == len(KINDS) and source.sent.answered == 1
        client.webhooks.delete(office.uuid)
        standin.emit("OFFICE_AVAILABILITY")
        assert source.deliver() == 1 and source.sent.answered == 1
        assert inbox.stats().pending == 1


def test_it_is_told_from_outside(standin: StandIn, client: Client, control: str) -> None:
    """Things move and events are emitted by requests too."""
    uuid = standin.add()
    told = control.removesuffix("/v2") + "/-"
    moved = httpx2.post(f"{told}/moves", json={"id": uuid, "code": "DELIVERED"})
    assert moved.json() == {"code": "DELIVERED"}
    httpx2.post(f"{told}/edits", json={"id": uuid, "entity": {"comment": "edited"}})
    edited = client.orders.get(uuid).entity
    assert (edited.comment, edited.delivered) == ("edited", True)
    httpx2.post(f"{told}/events", json={"type": "RECEIPT", "uuid": uuid})
    assert httpx2.get(f"{told}/events").json()[-1]["body"] == {"type": "RECEIPT", "uuid": uuid}
    assert httpx2.post(f"{told}/moves", json={"id": "nobody"}).status_code == 400


def test_another_service_moves_as_its_decisions_say(tmp_path: Path) -> None:
    """The road, numbers, file and events of a case, on the stand-in that comes of it."""
    project = copied(CASES / "things_that_move", tmp_path)
    assert project.ask("build").code == 0
    with imported(project):
        demo, testing = map(importlib.import_module, ("demo", "demo.testing"))
        standin = testing.StandIn(testing.Behaviour(processing=60, not_found=404))
        with standin.client() as client:
            client.subscriptions.create({"address": "http://localhost:1/", "about": "STEP"})
            no = client.parcels.create({"to": "Riga"}).no
            assert [step.step for step in client.parcels.get(no).steps] == ["TAKEN"]
            with pytest.raises(demo.NotFoundError):
                client.parcels.slip(no)
            standin.advance(60)
            made = client.parcels.get(no)
            assert (made.ticket, made.slip) == ("1000000001", f"{standin.base_url}/parcels/{no}/slip")  # fmt: skip
            assert (standin.move(no), standin.move(no)) == ("SENT", "GIVEN")
            with pytest.raises(LookupError, match="nothing follows GIVEN"):
                standin.move(no)
            client.parcels.lose(no)
            standin.advance(60)
    told = [event.body["told"] for event in standin.take_events()]
    assert [each["step"] for each in told] == ["MADE", "SENT", "GIVEN", "LOST"]
    assert {each["by"] for each in told} == {"The office"}
    assert standin.events[0].urls == ("http://localhost:1/",)
