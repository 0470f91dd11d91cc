"""What never came is fetched; the whole works together to the true history."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from cdek_client.errors import TransportError
from cdek_client.testing import StandIn
from cdek_client.webhooks import Inbox, reconcile
from cdek_client.webhooks.testing import Delivery, EventSource
from events import ROAD, START, Clock, order_id, status_event, wire
from test_killed import Receiver, worker

from running import COMPILED, DEEP, ROOT

ORDERS = 200 if DEEP else 24

NOW = lambda step: (START + timedelta(hours=step)).strftime("%Y-%m-%dT%H:%M:%S+0000")  # noqa: E731


def order(number: int, *steps: int) -> dict[str, Any]:
    """An order as it is answered, with some steps of its road behind it."""
    statuses = [record(step) for step in steps]
    return {"entity": {"uuid": order_id(number), "cdek_number": str(1_000_000 + number), "is_return": False, "statuses": statuses}, "requests": []}  # fmt: skip


def record(step: int, code: str | None = None) -> dict[str, Any]:
    """A step as an answer tells it."""
    code = code or ROAD[step]
    return {"code": code, "name": code.title(), "date_time": NOW(step), "city": "Riga"}


@pytest.fixture
def standin() -> StandIn:
    """A stand-in without orders."""
    return StandIn()


def again(report: Any) -> tuple[int, int, int]:
    """The figures of a reconciliation."""
    return report.checked, report.recovered, report.over


def run(standin: StandIn, inbox: Inbox, subjects: list[str] | None = None, **options: Any) -> Any:
    """Reconcile without pauses."""
    with standin.client() as client:
        return reconcile(client, inbox, subjects, pause=lambda seconds: None, **options)


def test_what_never_came_is_put_in(inbox: Inbox, standin: StandIn) -> None:
    """Marked as recovered, once, in the right order, beside what came."""
    standin.add(order(1, 0, 1, 2))
    inbox.put(wire(status_event(1, 1)))
    assert again(run(standin, inbox)) == (1, 2, 0)
    assert again(run(standin, inbox)) == (1, 0, 0)
    seen = []
    for item in inbox.events():
        with item:
            seen.append((str(item.event.status), item.recovered, item.event.attributes.cdek_number))
    assert seen == [
        (ROAD[0], True, 1_000_001),
        (ROAD[1], False, 1_000_001),
        (ROAD[2], True, 1_000_001),
    ]
    inbox.put(wire(status_event(1, 2)))
    assert inbox.stats().pending == 0


OVER = ["DELIVERED", "NOT_DELIVERED", "INVALID", "REMOVED"]


@pytest.mark.parametrize("code", OVER)
def test_an_order_that_is_over_is_not_read_again(inbox: Inbox, standin: StandIn, code: str) -> None:
    """Whatever ended it."""
    ended = order(1, 0)
    ended["entity"]["statuses"].append(record(1, code))
    standin.add(ended)
    assert again(run(standin, inbox, [order_id(1)])) == (1, 2, 1)
    assert again(run(standin, inbox)) == (0, 0, 0)


def test_orders_that_are_named_are_remembered(inbox: Inbox, standin: StandIn) -> None:
    """Also those of which no event ever came."""
    standin.add(order(1))
    standin.add(order(2, 0))
    assert again(run(standin, inbox, [order_id(1).upper(), order_id(2)])) == (2, 1, 0)
    assert again(run(standin, inbox)) == (2, 0, 0)


def test_an_order_that_the_service_does_not_know_is_over(inbox: Inbox, standin: StandIn) -> None:
    """It was deleted, or never there."""
    inbox.put(wire(status_event(1, 0)))
    assert again(run(standin, inbox)) == (1, 0, 1)


def test_one_that_cannot_be_read_is_told(inbox: Inbox, standin: StandIn) -> None:
    """The others are read, and it is again the next time."""
    for number in (1, 2):
        standin.add(order(number, 0))
    standin.fault("status", status=403, times=1)
    report = run(standin, inbox, [order_id(1), order_id(2)])
    assert (report.checked, report.recovered, len(report.failed)) == (1, 1, 1)
    assert run(standin, inbox).recovered == 1


def test_a_run_that_was_interrupted_goes_on(inbox: Inbox, standin: StandIn) -> None:
    """It does not begin anew."""
    numbers = range(1, 6)
    for number in numbers:
        standin.add(order(number, 0))

    def interrupt(done: int, total: int) -> None:
        if done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run(standin, inbox, [order_id(number) for number in numbers], progress=interrupt)
    assert run(standin, inbox).checked == 3
    assert run(standin, inbox).checked == 5


def test_the_rate_is_kept(inbox: Inbox, standin: StandIn) -> None:
    """By pauses between the calls, none after the last."""
    for number in (1, 2, 3):
        standin.add(order(number, 0))
    pauses: list[float] = []
    with standin.client() as client:
        subjects = [order_id(number) for number in (1, 2, 3)]
        reconcile(client, inbox, subjects, rate=0.01, pause=pauses.append)
    assert len(pauses) == 2 and all(50 < pause <= 100 for pause in pauses)


def test_events_that_stopped_coming_are_noticed(inbox: Inbox, standin: StandIn, clock: Clock) -> None:  # fmt: skip
    """The figure says how many steps were missed since the last event."""
    with EventSource(standin, "http://127.0.0.1:9/", Delivery(silent=True)) as source:
        standin.add(order(1))
        inbox.put(wire(status_event(9, 0)))
        for step in (1, 2, 3):
            clock.advance(3600)
            source.move(order_id(1), record(step))
        assert source.sent.lost == 3
    run(standin, inbox, [order_id(1)])
    assert inbox.stats().missed_since == 3


def test_a_source_that_finds_nobody_keeps_the_event(standin: StandIn) -> None:
    """And tells that it was refused."""
    standin.add(order(1))
    with EventSource(standin, "http://127.0.0.1:9/") as source:
        source.move(order_id(1), record(0))
        assert source.sent.refused == [0]
    with pytest.raises(LookupError):
        EventSource(standin, "http://127.0.0.1:9/").move(order_id(2), record(0))


def test_from_the_shell(tmp_path: Path) -> None:
    """`inbox reconcile` reads the stand-in over HTTP, all that is not over."""
    url = f"sqlite:///{tmp_path}/inbox.db"
    standin = StandIn()
    standin.add(order(1, 0, 1))
    with Inbox(url) as inbox:
        inbox.put(wire(status_event(1, 0)))
    with standin.serve() as base_url:
        environment = {"PYTHONPATH": str(ROOT / "generated/cdek-client/src"), "CDEK_CLIENT_ID": standin.credentials["client_id"], "CDEK_CLIENT_SECRET": standin.credentials["client_secret"], "CDEK_BASE_URL": base_url, **COMPILED}  # fmt: skip
        command = [sys.executable, "-m", "cdek_client", "inbox", "reconcile", "--inbox", url]
        done = subprocess.run(command, env=environment, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    assert '"recovered": 1' in done.stdout


@pytest.fixture
def served(standin: StandIn) -> Iterator[str]:
    """The stand-in on a loopback port."""
    with standin.serve() as url:
        yield url


def test_the_whole_ends_in_the_true_history(inbox_url: str, standin: StandIn, tmp_path: Path) -> None:  # fmt: skip
    """Many orders, a third of the events lost, others twice and out of order, two workers."""
    journal = tmp_path / "journal"
    receiver = Receiver(inbox_url)
    workers = [worker(inbox_url, journal) for _ in range(2)]
    inbox = Inbox(inbox_url)
    try:
        for number in range(ORDERS):
            standin.add(order(number))
        delivery = Delivery(loss=1 / 3, repeats=0.2, delayed=0.2, seed=12)
        with EventSource(standin, receiver.url, delivery) as source:
            threads = [threading.Thread(target=move_all, args=(source, part)) for part in range(2)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
        assert source.sent.lost > ORDERS
        report = run(standin, inbox, [order_id(number) for number in range(ORDERS)])
        assert report.over == ORDERS and not report.failed
        while inbox.stats().pending:
            threading.Event().wait(0.05)
        stats = inbox.stats()
    finally:
        inbox.close()
        receiver.kill()
        for process in workers:
            process.kill()
            process.wait()
    assert (stats.done, stats.failed, stats.unreadable) == (4 * ORDERS, 0, 0)
    assert stats.recovered == report.recovered == source.sent.lost
    ended = [line.split(" ", 2)[2] for line in journal.read_text().splitlines() if line.startswith("end ")]  # fmt: skip
    true = {f"ORDER_STATUS|{order_id(n)}|{ROAD[step].lower()}" for n in range(ORDERS) for step in range(4)}  # fmt: skip
    assert len(ended) == 4 * ORDERS and {key.rpartition("|")[0] for key in ended} == true


def move_all(source: EventSource, part: int) -> None:
    """Move every second order along its road."""
    for step in range(4):
        for number in range(part, ORDERS, 2):
            source.move(order_id(number), record(step))


def test_a_service_that_is_away_ends_nothing(inbox: Inbox, standin: StandIn) -> None:
    """Its orders are read when it is back."""
    standin.add(order(1, 0))
    for _ in range(8):
        standin.fault("cut")
    with standin.client(retries=0) as client:
        report = reconcile(client, inbox, [order_id(1)], pause=lambda seconds: None)
        with pytest.raises(TransportError):
            client.orders.get(order_id(1))
    assert list(report.failed) == [order_id(1)]
    standin.clear_faults()
    assert run(standin, inbox).recovered == 1
