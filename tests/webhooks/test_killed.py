"""Receivers and workers that are killed in the middle of traffic, as real processes."""

from __future__ import annotations

import os
import random
import socket
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import httpx2
import pytest
from cdek_client.webhooks import Inbox
from events import order_id, status_event, wire

from running import ROOT

KILLS = int(os.environ.get("INBOX_KILLS", "1"))
SECRET = "a-path-that-nobody-guesses"
WORKER = Path(__file__).with_name("worker.py")
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT / "generated/cdek-client/src")}


def free_port() -> int:
    """A loopback port that nobody listens on."""
    with closing(socket.socket()) as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


class Receiver:
    """The real command, on a loopback port, as often as it is killed."""

    def __init__(self, url: str) -> None:
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}/{SECRET}"
        self._command = [sys.executable, "-m", "cdek_client", "webhooks", "serve", "--inbox", url, "--secret", SECRET, "--port", str(self.port)]  # fmt: skip
        self.start()

    def start(self) -> None:
        """Start it and wait until it answers."""
        self._process = subprocess.Popen(self._command, env=ENVIRONMENT, stderr=subprocess.PIPE)
        while True:
            assert self._process.poll() is None, self._process.communicate()
            try:
                assert httpx2.get(self.url).status_code == 200
                return
            except httpx2.TransportError:
                time.sleep(0.05)

    def kill(self) -> None:
        """End it as the kernel does when memory runs out."""
        self._process.kill()
        self._process.wait()
        assert self._process.stderr
        self._process.stderr.close()


@pytest.fixture
def receiver(inbox_url: str) -> Iterator[Receiver]:
    """A receiver that is running."""
    running = Receiver(inbox_url)
    yield running
    running.kill()


def send(url: str, events: list[bytes], kept: list[bytes], over: threading.Event) -> None:
    """Send events until each was answered with 200, as a service does that tries again."""
    waiting = [*events]
    with httpx2.Client(timeout=10) as session:
        while waiting and not over.is_set():
            body = waiting.pop(0)
            try:
                answered = session.post(url, content=body).status_code == 200
            except httpx2.TransportError:
                answered = False
            if answered:
                kept.append(body)
            else:
                waiting.append(body)


def test_a_receiver_that_is_killed_loses_nothing(receiver: Receiver, inbox_url: str) -> None:
    """Every event that was answered with 200 is in the inbox, exactly once."""
    events = [wire(status_event(order, step)) for order in range(30) for step in range(4)]
    random.Random(7).shuffle(events)
    kept: list[bytes] = []
    over = threading.Event()
    senders = [
        threading.Thread(target=send, args=(receiver.url, events[part::4], kept, over))
        for part in range(4)
    ]
    for sender in senders:
        sender.start()
    for number in range(KILLS):
        while len(kept) < (number + 1) * len(events) // (KILLS + 1):
            time.sleep(0.005)
        receiver.kill()
        receiver.start()
    for sender in senders:
        sender.join()
    assert len(kept) == len(events)
    with Inbox(inbox_url) as inbox:
        stored = Counter(event.body for event in inbox.stored(limit=10_000))
    assert stored == Counter(events)


def worker(url: str, journal: Path) -> subprocess.Popen[bytes]:
    """Start a worker and wait until it works."""
    process = subprocess.Popen([sys.executable, str(WORKER), url, str(journal)], env=ENVIRONMENT)
    while f"ready {process.pid} " not in (journal.read_text() if journal.exists() else ""):
        assert process.poll() is None
        time.sleep(0.02)
    return process


def test_workers_that_are_killed_lose_nothing(inbox_url: str, tmp_path: Path) -> None:
    """Every event is handled to its end, and none by two workers at the same time."""
    journal = tmp_path / "journal"
    with Inbox(inbox_url) as inbox:
        for order in range(25):
            for step in (2, 0, 3, 1):
                inbox.put(wire(status_event(order, step)))
        workers = [worker(inbox_url, journal) for _ in range(3)]
        for number in range(KILLS):
            while inbox.stats().done < (number + 1) * 100 // (KILLS + 2):
                time.sleep(0.02)
            victim = workers.pop(0)
            victim.kill()
            victim.wait()
            with journal.open("a") as lines:
                lines.write(f"killed {victim.pid} -\n")
            workers.append(worker(inbox_url, journal))
        while inbox.stats().done < 100:
            time.sleep(0.02)
        for process in workers:
            process.kill()
            process.wait()
        assert (inbox.stats().pending, inbox.stats().failed) == (0, 0)
    check_journal(journal.read_text().splitlines())


def check_journal(lines: list[str]) -> None:
    """Read what the workers wrote down: nobody began what another had not ended."""
    holders: dict[str, str] = {}
    ended: list[str] = []
    for word, process, key in (line.split(" ", 2) for line in lines):
        if word == "killed":
            holders = {k: holder for k, holder in holders.items() if holder != process}
        elif word == "begin":
            subject = key.split("|")[1]
            assert subject not in holders, f"{process} began {key} while {holders[subject]} had it"
            holders[subject] = process
        elif word == "end":
            del holders[key.split("|")[1]]
            ended.append(key)
    assert {key.split("|")[1] for key in ended} == {order_id(order) for order in range(25)}
    assert len({*ended}) == 100
    times = [[key.rpartition("|")[2] for key in dict.fromkeys(ended) if key.split("|")[1] == order_id(order)] for order in range(25)]  # fmt: skip
    assert all(moments == sorted(moments) for moments in times)


def test_the_journal_tells_two_workers_at_once() -> None:
    """What the last test goes by."""
    with pytest.raises(AssertionError, match="2 began ORDER_STATUS"):
        check_journal(["begin 1 ORDER_STATUS|a|x|1", "begin 2 ORDER_STATUS|a|y|2"])
