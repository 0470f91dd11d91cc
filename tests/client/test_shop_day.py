"""A shop's day at the stand-in: from a city to a label, and from lost events to a return."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from cdek_client import ApiError, Client, InvalidRequestError, NotFoundError
from cdek_client.enums import OrderStatus
from cdek_client.models import Contact, Item, OrderCreate, Package, Payment, Phone
from cdek_client.testing import Behaviour, StandIn
from cdek_client.testing._answers import PAGE
from cdek_client.testing._contract import contract
from cdek_client.testing._serve import serving
from cdek_client.webhooks import Inbox, WebhookApp, reconcile
from cdek_client.webhooks.testing import Delivery, EventSource

from apiscribe.vocabulary import validator

CITIES = [{"code": 44, "city": "Moscow", "region_code": 81}, {"code": 435, "city": "Podolsk", "region_code": 9}]  # fmt: skip
OFFICES = [{"code": f"MSK{n}", "type": "PVZ", "have_cash": True, "location": {"city_code": 44}} for n in range(1, 6)]  # fmt: skip
TARIFFS = [{"tariff_code": 137, "delivery_sum": 310.5}, {"tariff_code": 136, "delivery_sum": 245.0}]
SECRET = "a-secret-of-the-shop"
ROAD = ("RECEIVED_AT_SENDER_WAREHOUSE", "SENT_TO_RECIPIENT_CITY", "ACCEPTED_AT_PICK_UP_POINT", "DELIVERED")  # fmt: skip


@pytest.fixture
def standin() -> StandIn:
    """A service with two cities, five offices and two tariffs."""
    made = StandIn(Behaviour(processing=0.5))
    made.set_answer("list_cities", CITIES)
    made.set_answer("list_delivery_points", OFFICES)
    made.set_answer("calculate_tariff_list", {"tariff_codes": TARIFFS})
    return made


@pytest.fixture
def client(standin: StandIn) -> Iterator[Client]:
    """A client of it."""
    with standin.client() as made:
        yield made


def order(number: str) -> OrderCreate:
    """An order of one book, to an office."""
    book = Item(
        name="A book",
        ware_key="B-1",
        payment=Payment(value=Decimal("499.90")),
        cost=Decimal("499.90"),
        weight=400,
        amount=1,
    )
    return OrderCreate(
        type=1,
        number=number,
        tariff_code=136,
        shipment_point="MSK1",
        delivery_point="MSK3",
        recipient=Contact(name="A. Reader", phones=[Phone(number="+79990001122")]),
        packages=[Package(number="1", weight=500, length=20, width=15, height=5, items=[book])],
    )


def created(client: Client, number: str) -> Any:
    """An order that the service has registered."""
    return client.orders.create_and_wait(order(number)).entity


def test_before_the_order(client: Client) -> None:
    """Cities and offices in pages, the cheapest tariff exactly."""
    city = client.locations.cities(country_codes="RU", city="Moscow")[0]
    offices = client.delivery_points.iterate(
        city_code=city.code, type="PVZ", have_cash=True, size=2
    )
    assert [office.code for office in offices] == [f"MSK{n}" for n in range(1, 6)]
    assert offices.total == 5
    lists = (
        (client.delivery_points.list(city_code=435), []),
        (client.delivery_points.list(code="MSK2", have_cash=True), ["MSK2"]),
        (client.delivery_points.list(have_cash=False), []),
        (client.delivery_points.list(have_cash=True, size=2, page=2), ["MSK5"]),
        (
            client.delivery_points.list(weight_max=30, size=9),
            [office["code"] for office in OFFICES],
        ),
    )
    assert all([office.code for office in listed] == codes for listed, codes in lists)
    prices = client.calculator.tariff_list(
        {
            "from_location": {"code": 270},
            "to_location": {"code": city.code},
            "packages": [{"weight": 500}],
        }
    )
    cheapest = min(prices.tariff_codes, key=lambda tariff: tariff.delivery_sum)
    assert (cheapest.tariff_code, cheapest.delivery_sum) == (136, Decimal("245"))


def test_a_shop_without_data_of_its_own() -> None:
    """Whoever sets nothing finds a small world, asked for as the service is."""
    with StandIn().client() as client:
        city = client.locations.suggest_cities(name="моск")[0]
        assert client.locations.city_at(latitude=55.7, longitude=37.5).code == city.code == 44
        assert [each.code for each in client.locations.cities(country_codes="RU,BY", size=2, page=3)] == [9220]  # fmt: skip
        offices = client.delivery_points.list(city_code=city.code, type="ALL")
        assert {office.location.city for office in offices} == {"Москва"} and len(offices) > PAGE
        assert not client.locations.cities(city="Atlantis")
        with pytest.raises(NotFoundError):
            client.locations.postal_codes(code=1)
        with pytest.raises(ApiError, match="v2_exceeded_size"):
            client.locations.cities(size=10001)
        route = {"from_location": {"code": 270}, "to_location": {"code": 44}, "packages": [{"weight": 500}]}  # fmt: skip
        for offer in client.calculator.tariff_list(route).tariff_codes:
            price = client.calculator.tariff({"tariff_code": int(offer.tariff_code), **route})
            assert price.delivery_sum == offer.delivery_sum


def test_what_it_knows_fits_the_contract() -> None:
    """Each answer by itself: the build refuses others, and so does whoever reads the package."""
    about = contract().document
    known = [call for call in contract().calls if call.answers]
    assert len(known) > 15
    for call in known:
        bodies = call.answers if call.is_list else [each["answer"] for each in call.answers]
        schema = call.schema["items"] if call.is_list else call.schema
        held_to = validator(about, schema["$ref"].rpartition("/")[2])
        assert [error for body in bodies for error in held_to.iter_errors(body)] == [], call.name


def test_the_order_and_its_label(client: Client, tmp_path: Path) -> None:
    """A number, found again by either number; a label as PDF; a wrong order is never sent."""
    entity = created(client, "SHOP-1")
    assert entity.cdek_number and entity.last_status.code is OrderStatus.CREATED
    for asked in ({"cdek_number": entity.cdek_number}, {"im_number": "SHOP-1"}):
        assert client.orders.find(**asked).entity.uuid == entity.uuid
    with pytest.raises(NotFoundError):
        client.orders.find(im_number="SHOP-2")
    label = client.print.create_barcode_and_wait(
        {"orders": [{"order_uuid": str(entity.uuid)}], "format": "A6"}
    )
    path = client.print.download_barcode(label.entity.uuid, to=tmp_path / "label.pdf")
    content = path.read_bytes()
    table = content.rindex(b"xref\n0 ")
    assert content.startswith(b"%PDF-") and f"startxref\n{table}\n%%EOF".encode() in content
    read = client.print.get_barcode(label.entity.uuid)
    assert read.entity.orders[0].cdek_number and read.requests[0].state == "SUCCESSFUL"
    unknown = {"orders": [{"order_uuid": str(label.entity.uuid)}]}
    with pytest.raises(ApiError, match="orders_number_is_empty"):
        client.print.create_barcode_and_wait(unknown)
    light = order("SHOP-3").model_copy(update={"tariff_code": "cheap"})
    with pytest.raises(InvalidRequestError, match="tariff_code"):
        client.orders.create(light)


def move_along(source: EventSource, orders: list[str]) -> None:
    """Move each order along its road, a step of all of them at a time."""
    for step, uuid in product(range(len(ROAD)), orders):
        source.move(uuid, {"code": ROAD[step], "date_time": f"2027-03-0{step + 1}T12:00:00+0300"})


def test_a_third_of_its_events_is_lost(standin: StandIn, client: Client, tmp_path: Path) -> None:
    """What did not come is fetched: in the end the inbox knows each order's whole road."""
    client.webhooks.create({"type": "ORDER_STATUS", "url": "https://shop.example/events"})
    orders = [str(created(client, f"SHOP-{n}").uuid) for n in range(6)]
    with Inbox(f"sqlite:///{tmp_path}/inbox.db") as inbox, serving(WebhookApp(inbox, SECRET), 0) as url:  # fmt: skip
        source = EventSource(standin, f"{url}/{SECRET}", Delivery(loss=1 / 3, seed=3))
        move_along(source, orders)
        source.close()
        report = reconcile(client, inbox, orders, pause=lambda seconds: None)
        stats = inbox.stats()
    assert source.sent.lost and report.over == len(orders) and not report.failed
    assert stats.recovered >= source.sent.lost
    assert stats.pending == len(orders) * (len(ROAD) + 2)
    assert all(client.orders.get(uuid).entity.delivered for uuid in orders)


def test_refusals_and_returns(client: Client) -> None:
    """One order is refused, one comes back from its client, and a courier fetches the next ones."""
    uuid = str(created(client, "SHOP-1").uuid)
    assert client.orders.refuse_and_wait(uuid).requests
    refused = client.orders.get(uuid).entity
    assert (refused.last_status.code, refused.reason) == (OrderStatus.NOT_DELIVERED, "11")
    assert client.orders.return_by_client_and_wait(uuid, {"tariff_code": 137}).requests
    (way_back,) = client.orders.get(uuid).related_entities
    returned = client.orders.get(way_back.uuid)
    assert (way_back.type, way_back.cdek_number) == ("client_return_order", returned.entity.cdek_number)  # fmt: skip
    assert returned.entity.is_client_return and returned.entity.last_status.code == "CREATED"
    assert (refused.tariff_code, returned.entity.tariff_code) == (136, 137)
    assert [str(each.uuid) for each in returned.related_entities] == [uuid]
    call = client.intakes.create_and_wait(
        {
            "intake_date": "2027-03-10",
            "intake_time_from": "10:00",
            "intake_time_to": "15:00",
            "order_uuid": uuid,
        }
    )
    assert client.intakes.delete_and_wait(call.entity.uuid) is None
    assert not client.orders.intakes(uuid)


def test_couriers_are_called_for_an_order(standin: StandIn, client: Client) -> None:
    """Those of the order are listed, one is sent back for processing, and one that came is not cancelled."""
    orders = [str(created(client, f"SHOP-{n}").uuid) for n in range(2)]
    hours = {"intake_date": "2027-03-10", "intake_time_from": "10:00", "intake_time_to": "15:00"}
    over, call = (client.intakes.create_and_wait({**hours, "order_uuid": each}) for each in orders)
    standin.move(str(over.entity.uuid), code="DONE")
    again = client.intakes.create_and_wait({**hours, "order_uuid": orders[0]})
    listed = client.orders.intakes(orders[0])
    assert [each.uuid for each in listed] == [over.entity.uuid, again.entity.uuid]
    uuid = str(call.entity.uuid)
    status = {"code": "PROCESSING_REQUIRED", "add_status": "CALL_REQUIRED"}
    receipt = client.intakes.change_status({"uuid": uuid, "status": status})
    assert receipt.requests[0].state == "SUCCESSFUL"
    assert client.intakes.get(uuid).entity.statuses[-1].code == "PROCESSING_REQUIRED"
    standin.move(uuid, code="DONE")
    with pytest.raises(ApiError, match="v2_entity_has_final_status"):
        client.intakes.delete_and_wait(uuid)
    with pytest.raises(NotFoundError):
        client.intakes.change_status({"uuid": orders[0], "status": status})


def test_where_a_refusal_is_told(client: Client) -> None:
    """In a record where the answer of a success has records, and at the top elsewhere."""
    event = {"type": "ORDER_STATUS", "url": "https://shop.example/events"}
    uuid = client.webhooks.create(event).entity.uuid
    client.webhooks.delete(uuid)
    asked = (
        lambda: client.webhooks.get(uuid),
        lambda: client.orders.find(im_number="SHOP-9"),
        lambda: client.locations.postal_codes(code=1),
    )
    told = []
    for ask in asked:
        with pytest.raises(NotFoundError) as refusal:
            ask()
        told += json.loads(refusal.value.content)
    assert told == ["requests", "requests", "errors"]
