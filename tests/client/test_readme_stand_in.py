"""What the README says of the stand-in's world is so: its roads, what it knows, what it refuses."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from cdek_client import CdekError, Client
from cdek_client.testing import Behaviour, StandIn

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "generated/cdek-client/README.md").read_text("utf-8")
ABOUT = README.partition("### What it knows, keeps and refuses")[2].partition("\n### ")[0]
WORLD, ROADS, REFUSED = (
    ABOUT.partition("What `client")[0],
    *([line.split(" | ") for line in text.splitlines()[2:]] for text in re.findall(r"(?:^\|.*\n)+", ABOUT, re.M)),
)  # fmt: skip
NOBODY = "00000000-0000-4000-8000-000000000000"
HOURS = {"intake_date": "2027-03-10", "intake_time_from": "10:00", "intake_time_to": "15:00"}
ORDER = {
    "tariff_code": 136, "shipment_point": "MSK1", "delivery_point": "MSK3", "number": "SHOP-1",
    "recipient": {"name": "A. Reader"}, "packages": [{"number": "1", "weight": 50}],
}  # fmt: skip


def codes_in(cell: str) -> list[str]:
    """The texts in a cell that stand as code."""
    return re.findall(r"`(.+?)`", cell)


def method(client: Client, name: str) -> Callable[..., Any]:
    """The method of a client that the README names."""
    _, resource, called = name.split(".")
    made: Callable[..., Any] = getattr(getattr(client, resource), called)
    return made


def made(client: Client) -> str:
    """The id of an order that was made."""
    return str(client.orders.create_and_wait(ORDER).entity.uuid)


def moved(client: Client, standin: StandIn) -> str:
    """The id of one that has moved since."""
    order = made(client)
    standin.move(order)
    return order


def twice(client: Client, standin: StandIn) -> None:
    """A change while the same one is under way."""
    uuid = made(client)
    standin.behaviour.processing = 60
    for number in ("1", "2"):
        client.orders.update({"uuid": uuid, "comment": number})


def second_courier(client: Client, _: StandIn) -> None:
    """Two couriers for one order."""
    order = made(client)
    for _ in range(2):
        client.intakes.create_and_wait({**HOURS, "order_uuid": order})


def courier_too_late(client: Client, standin: StandIn) -> None:
    """A courier who has come is sent away."""
    call = client.intakes.create_and_wait({**HOURS, "order_uuid": made(client)})
    standin.move(str(call.entity.uuid), code="DONE")
    client.intakes.delete_and_wait(call.entity.uuid)


BROKEN: dict[str, Callable[[Client, StandIn], Any]] = {
    "client.intakes.create": second_courier,
    "client.intakes.delete": courier_too_late,
    "client.locations.cities": lambda client, _: client.locations.cities(size=10_001),
    "client.locations.regions": lambda client, _: client.locations.regions(size=10_001),
    "client.orders.create": lambda client, _: [made(client), made(client)],
    "client.orders.delete": lambda client, standin: client.orders.delete_and_wait(moved(client, standin)),
    "client.orders.update": lambda client, standin: client.orders.update_and_wait({"uuid": moved(client, standin)}),
    "client.print.create_barcode": lambda client, _: client.print.create_barcode_and_wait({"orders": [{"order_uuid": NOBODY}]}),
    "client.print.create_receipt": lambda client, _: client.print.create_receipt_and_wait({"orders": [{"order_uuid": NOBODY}]}),
    "client.webhooks.create": lambda client, _: client.webhooks.create({"type": "WEATHER", "url": "https://shop.example/hook"}, allow=["V15"]),
    "every change": twice,
}  # fmt: skip


@pytest.mark.parametrize(("row", "name"), [(row, name) for row in REFUSED for name in row[0].strip("| ").replace("`", "").split(", ")])  # fmt: skip
def test_what_it_says_is_refused_is_refused(row: list[str], name: str) -> None:
    """With the code that stands there, at once or when the outcome is waited for."""
    standin = StandIn(Behaviour(processing=0.0))
    with standin.client() as client, pytest.raises(CdekError) as caught:
        BROKEN[name](client, standin)
    (code,) = codes_in(row[2])
    assert [str(error.code) for error in caught.value.errors] == [code]
    assert (caught.value.status or 200) < 400 or "at once" in row[3]


def test_nothing_else_is_said_to_be_refused() -> None:
    names = ", ".join(row[0].strip("| ").replace("`", "") for row in REFUSED).split(", ")
    assert sorted(names) == sorted(BROKEN)


@pytest.mark.parametrize("row", ROADS, ids=lambda row: row[0].strip("| `"))
def test_a_thing_goes_the_road_that_it_says(row: list[str]) -> None:
    """From the state in which it is made, step by step, and no further."""
    standin = StandIn(Behaviour(processing=0.0))
    with standin.client() as client:
        order = made(client)
        body = {"orders": [{"order_uuid": order}]} if ".print." in row[0] else {**HOURS, "order_uuid": order}  # fmt: skip
        if "agreements" in row[0]:
            body = {"order_uuid": order, "date": "2027-03-12"}
        name = codes_in(row[0])[0]
        create = name.replace(".get_", ".create_").replace(".get", ".create")
        uuid = order if "orders" in name else method(client, f"{create}_and_wait")(body).entity.uuid
        passed = [str(s.code) for s in method(client, name)(uuid).entity.statuses]
        assert sorted(passed) == sorted(codes_in(row[1]))
        assert [standin.move(str(uuid)) for _ in codes_in(row[2])] == codes_in(row[2])
        with pytest.raises(LookupError):
            standin.move(str(uuid))


def test_the_world_that_it_says_is_there() -> None:
    """Each call has an answer that another one can take the place of."""
    names = codes_in(WORLD.partition("`standin")[0])
    assert len(names) > 10
    with StandIn().client() as client:
        assert client.locations.cities(country_codes="KZ")
        assert all(callable(method(client, name)) for name in names)
    (operation,) = re.findall(r'set_answer\("(.+?)"', WORLD)
    StandIn().set_answer(operation, [])
