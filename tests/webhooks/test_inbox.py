"""The inbox: each event once, in order, at least once handled, on both databases."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from cdek_client.webhooks import Inbox, InboxItem, RetryPolicy
from events import START, Clock, order_id, print_event, status_event, wire
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

NewInbox = Callable[..., Inbox]


def handled(inbox: Inbox) -> list[tuple[str, str]]:
    """Handle all that is due: of each event its subject and its code."""
    seen: list[tuple[str, str]] = []
    for item in inbox.events():
        with item:
            seen.append((str(item.event.uuid), item.key.split("|")[2]))
    return seen


def put(inbox: Inbox, *events: dict[str, Any]) -> None:
    """Put events into an inbox."""
    for event in events:
        inbox.put(wire(event))


def test_an_event_goes_in_and_comes_out_once(inbox: Inbox, new_inbox: NewInbox) -> None:
    """Another inbox on the same database hands it out, and then nobody does."""
    inbox.add(wire(status_event())).result()
    (item,) = new_inbox().events()
    assert str(item.event.uuid) == order_id(1)
    assert (item.attempts, item.recovered) == (1, False)
    assert item.body == wire(status_event())
    assert item.received_at == START
    assert len(handled(inbox)) == 1
    assert handled(inbox) == []
    assert inbox.stats().done == 1


def test_repeats_are_kept_once_and_counted(inbox: Inbox) -> None:
    """At the same time or later, handled or not."""
    for future in [inbox.add(wire(status_event(code="CREATED"))) for _ in range(5)]:
        future.result()
    assert len(handled(inbox)) == 1
    put(inbox, status_event(), status_event())
    assert handled(inbox) == []
    (kept,) = inbox.stored()
    assert kept.repeats == 6
    assert inbox.stats().repeats == 6


def test_events_of_a_subject_come_in_order_of_time(inbox: Inbox) -> None:
    """However they arrived, those of different subjects side by side."""
    put(inbox, status_event(1, 2), status_event(2, 1), status_event(1, 0), status_event(2, 0), status_event(1, 1))  # fmt: skip
    seen = handled(inbox)
    assert [code for subject, code in seen if subject == order_id(1)] == [
        "created",
        "received_at_sender_warehouse",
        "accepted_at_pick_up_point",
    ]
    assert len(seen) == 5


def test_one_subject_is_handled_by_one_worker_at_a_time(inbox: Inbox, new_inbox: NewInbox) -> None:
    """While its event is handled nobody gets another of it; others are free."""
    put(inbox, status_event(1, 0), status_event(1, 1), status_event(2, 0))
    mine, other = inbox.next_item(), new_inbox()
    assert mine
    with mine:
        put(inbox, status_event(1, 2))
        assert {subject for subject, _ in handled(other)} == {order_id(2)}
    assert len(handled(other)) == 2


def test_a_failure_is_tried_again_after_growing_pauses(inbox: Inbox, clock: Clock) -> None:
    """It is logged, the loop goes on, and later events of the subject wait for it."""
    put(inbox, status_event(1, 0), status_event(1, 1))
    pauses: list[int] = []
    waited = 0
    while len(pauses) < 4:
        for item in inbox.events():
            with item:
                assert (item.attempts, item.key.split("|")[2]) == (len(pauses) + 1, "created")
                pauses.append(waited)
                waited = 0
                raise RuntimeError("the shop's database is away")
        clock.advance(1)
        waited += 1
    assert pauses == [0, 1, 4, 16]


def test_after_the_last_attempt_it_is_set_aside(new_inbox: NewInbox, clock: Clock) -> None:
    """With the traceback; the next event of the subject is handed out then."""
    inbox = new_inbox(retries=RetryPolicy(most_attempts=2, first_pause=5))
    put(inbox, status_event(1, 0), status_event(1, 1))
    codes: list[str] = []
    for _ in range(3):
        handle_but_created(inbox, codes)
        clock.advance(10)
    assert codes == ["created", "created", "received_at_sender_warehouse"]
    (failed,) = inbox.stored("failed")
    assert failed.error and "RuntimeError: no such product" in failed.error
    assert "test_inbox.py" in failed.error
    assert inbox.retry(failed.id)
    assert [code for _, code in handled(inbox)] == ["created"]
    assert not inbox.retry(failed.id)
    assert not inbox.retry(10**9)


def handle_but_created(inbox: Inbox, codes: list[str]) -> None:
    """Handle what is due; the first step of a road cannot be."""
    for item in inbox.events():
        with item:
            codes.append(item.key.split("|")[2])
            if codes[-1] == "created":
                raise RuntimeError("no such product")


def test_a_worker_that_died_loses_its_lease(inbox: Inbox, new_inbox: NewInbox, clock: Clock) -> None:  # fmt: skip
    """Its event is handed out again, and what it says later counts for nothing."""
    put(inbox, status_event())
    dead = inbox.next_item()
    other = new_inbox()
    assert dead and other.next_item() is None
    clock.advance(61)
    again = other.next_item()
    assert again and (again.id, again.attempts) == (dead.id, 2)
    with dead:
        pass
    assert inbox.stats().pending == 1
    with again:
        pass
    assert inbox.stats().done == 1


def test_an_event_that_kills_its_workers_is_set_aside(new_inbox: NewInbox, clock: Clock) -> None:
    """A hand-out counts as an attempt, whatever became of the worker."""
    inbox = new_inbox(retries=RetryPolicy(most_attempts=3))
    put(inbox, status_event(1, 0), status_event(1, 1))
    for attempt in (1, 2, 3):
        item = inbox.next_item()
        assert item and item.attempts == attempt
        clock.advance(61)
    assert [code for _, code in handled(inbox)] == ["received_at_sender_warehouse"]
    (failed,) = inbox.stored("failed")
    assert failed.error and "worker ended" in failed.error


def test_a_lease_is_renewed_while_the_event_is_handled(new_inbox: NewInbox, clock: Clock) -> None:
    """Longer than it holds by itself."""
    inbox, other = new_inbox(lease=0.3), new_inbox(lease=0.3)
    put(inbox, status_event())
    item = inbox.next_item()
    assert item
    with item:
        for _ in range(5):
            clock.advance(0.2)
            while leased_until(inbox) < clock() + 0.25:
                threading.Event().wait(0.01)
            assert other.next_item() is None
    assert inbox.stats().done == 1


def leased_until(inbox: Inbox) -> float:
    """Until when the only subject is leased."""
    with inbox.database.reading() as connection:
        query = "SELECT max(leased_until) FROM inbox_subjects"
        return int(connection.exec_driver_sql(query).scalar() or 0) / 1_000_000


@pytest.mark.parametrize("interruption", [KeyboardInterrupt, SystemExit])
def test_an_interruption_gives_the_event_back(inbox: Inbox, interruption: type[BaseException]) -> None:  # fmt: skip
    """At once, and without an attempt less."""
    put(inbox, status_event())
    with pytest.raises(interruption):
        for item in inbox.events():
            with item:
                raise interruption
    item = inbox.next_item()
    assert item and item.attempts == 1


def test_leaving_the_loop_gives_the_event_back(inbox: Inbox) -> None:
    """One that was never handled."""
    put(inbox, status_event())
    loop = iter(inbox.events())
    passed_over = next(loop)
    loop.close()
    assert len(handled(inbox)) == 1
    with pytest.raises(RuntimeError, match="given back"), passed_over:
        pass


def test_asyncio(inbox: Inbox) -> None:
    """The same with async for and async with, following what comes later."""

    async def work() -> list[InboxItem]:
        seen: list[InboxItem] = []
        async for item in inbox.events(follow=True, poll=0.01):
            async with item:
                seen.append(item)
            if len(seen) == 1:
                await asyncio.to_thread(put, inbox, status_event(2, 0))
            if len(seen) == 2:
                break
        async for item in inbox.events():
            seen.append(item)
        return seen

    put(inbox, status_event())
    assert len(asyncio.run(work())) == 2
    assert inbox.stats().done == 2


def test_what_is_no_event_is_kept_and_shown(inbox: Inbox) -> None:
    """It is handed out once a release reads it; each sort of bytes once."""
    junk = [b"\xff\x00", b"[]", b'{"type": "ORDER_STATUS"}', b"", b'{"a": 1, "a": 2}']
    for body in (*junk, *junk):
        inbox.put(body)
    assert inbox.stats().unreadable == len(junk)
    assert {stored.body for stored in inbox.stored("unreadable")} == {*junk}
    assert handled(inbox) == []
    first, *_ = inbox.stored("unreadable")
    assert inbox.retry(first.id)
    assert inbox.stats().unreadable == len(junk)


def test_odd_texts_are_kept(inbox: Inbox) -> None:
    """Null characters, lone surrogates, and an identifier without end."""
    odd = ["a\0b", "\ud800", "x" * 100_000, "Ж" * 300, "' OR 1=1 --"]
    for text in odd:
        inbox.put(wire({**status_event(), "uuid": text}))
        inbox.put(wire({"type": f"KIND {text}"[:90_000], "uuid": text}))
    inbox.put(wire(print_event()))
    assert inbox.stats().pending == 2 * len(odd) + 1
    for item in inbox.events():
        with item:
            assert item.event.key
    assert inbox.stats().done == 2 * len(odd) + 1


def test_a_time_far_off(inbox: Inbox) -> None:
    """Year 2 and year 9999 are times as well."""
    far = ["0002-11-28T00:00:00+0300", "9999-12-31T23:59:59-1200", "0001-01-01T00:00:00+1400"]
    for number, when in enumerate(far):
        put(inbox, status_event(number, status_date_time=when, date_time=when))
    assert len(handled(inbox)) == 3
    assert min(stored.occurred_at for stored in inbox.stored()) <= datetime(3, 1, 1, tzinfo=UTC)


def test_replay_and_purge(inbox: Inbox, clock: Clock) -> None:
    """Since a time, or for a span; only what was handled is deleted."""
    put(inbox, status_event(1))
    clock.advance(100)
    put(inbox, status_event(2), status_event(3))
    assert len(handled(inbox)) == 3
    assert inbox.replay(since=timedelta(seconds=50)) == 2
    assert len(handled(inbox)) == 2
    assert inbox.replay(since=START) == 3
    put(inbox, status_event(4))
    assert len(handled(inbox)) == 4
    put(inbox, status_event(5))
    clock.advance(3600)
    assert inbox.purge(older_than=timedelta(hours=2)) == 0
    assert inbox.purge(older_than=timedelta(minutes=30)) == 4
    assert [stored.state for stored in inbox.stored()] == ["pending"]


def test_figures(inbox: Inbox, clock: Clock) -> None:
    """How long the oldest waits, when the last came, and what was missed since."""
    empty = inbox.stats()
    assert (empty.oldest_pending, empty.last_received, empty.missed_since) == (None, None, 0)
    put(inbox, status_event(1, 0))
    clock.advance(30)
    stats = inbox.stats()
    assert (stats.oldest_pending, stats.last_received) == (30.0, START)
    inbox.put(wire(status_event(1, 1)), recovered=True)
    inbox.put(wire(status_event(1, 2)), recovered=True)
    assert (inbox.stats().recovered, inbox.stats().missed_since) == (2, 2)
    clock.advance(3 * 3600)
    put(inbox, status_event(1, 3))
    assert inbox.stats().missed_since == 0


def test_many_threads_lose_nothing(inbox_url: str) -> None:
    """Several receivers and workers on one database: each event handled once, none together."""
    receivers = [Inbox(inbox_url) for _ in range(2)]
    workers = [Inbox(inbox_url) for _ in range(3)]
    under_way: set[str] = set()
    seen: list[str] = []
    together: list[str] = []

    def receive(inbox: Inbox) -> None:
        futures = [inbox.add(wire(status_event(order, step))) for step in (3, 1, 0, 2) for order in range(15)]  # fmt: skip
        for future in futures:
            future.result()

    def handle(item: InboxItem) -> None:
        subject = item.key.split("|")[1]
        if subject in under_way:
            together.append(subject)
        under_way.add(subject)
        seen.append(item.key)
        under_way.discard(subject)

    def work(inbox: Inbox) -> None:
        while len(seen) < 60:
            for item in inbox.events():
                with item:
                    handle(item)

    threads = [threading.Thread(target=receive, args=(one,)) for one in receivers]
    threads += [threading.Thread(target=work, args=(one,)) for one in workers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(seen) == sorted({*seen}) and len(seen) == 60
    assert together == []
    assert receivers[0].stats().repeats == 60
    for inbox in (*receivers, *workers):
        inbox.close()


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(0, 2), st.integers(0, 3)), max_size=25), st.data())
def test_any_arrival_ends_in_the_true_history(
    tmp_path_factory: pytest.TempPathFactory, arrivals: list[tuple[int, int]], data: st.DataObject
) -> None:
    """In any order, with any repeats, and with failures: each event handled to success once."""
    clock = Clock()
    inbox = Inbox(f"sqlite:///{tmp_path_factory.mktemp('inbox')}/i.db", clock=clock)
    done: list[tuple[str, str]] = []

    def handle(item: InboxItem) -> None:
        if item.attempts < 3 and data.draw(st.booleans()):
            raise RuntimeError
        done.append((str(item.event.uuid), str(item.event.attributes.status_date_time)))

    put(inbox, *(status_event(order, step) for order, step in arrivals))
    while inbox.stats().pending:
        for item in inbox.events():
            with item:
                handle(item)
        clock.advance(3600)
    inbox.close()
    expected = {(order, step) for order, step in arrivals}
    assert len(done) == len({*done}) == len(expected)
    for order in {order for order, _ in expected}:
        times = [when for subject, when in done if subject == order_id(order)]
        assert times == sorted(times)
