"""A call ends in its time whatever a server does: these servers never come to an end."""

from __future__ import annotations

import asyncio
import gzip
import socket
from collections.abc import Callable, Iterator
from contextlib import suppress
from threading import Event, Thread
from typing import Any

import httpx2
import pytest
from cdek_client import AsyncClient, Client
from cdek_client.errors import RequestTimeoutError, UnusableClientError
from serving import ID, SECRET, UUID, Held, ManualClock, Reply, Service

TOKEN = b'{"access_token": "token-of-tests", "expires_in": 3600}'
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
CHUNKED = HEAD + b"Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n"
EMPTY = gzip.compress(b"")
ENDLESS = {
    "a header that drips": (HEAD + b"X-Long: ", b"x"),
    "informational answers": (b"", b"HTTP/1.1 102 Processing\r\n\r\n"),
    "empty blocks of gzip": (CHUNKED, b"%x\r\n%s\r\n" % (len(EMPTY), EMPTY)),
    "a body that drips": (HEAD + b"Content-Length: 1000000\r\n\r\n", b" "),
    "nothing": (b"", b""),
}


class Endless:
    """A server that gives a token, and to everything else pieces until it is closed."""

    def __init__(self, head: bytes, piece: bytes) -> None:
        self._head = head
        self._piece = piece
        self._over = Event()
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listening.getsockname()[1]}"
        Thread(target=self._serve, daemon=True).start()

    def close(self) -> None:
        """Send no more."""
        self._over.set()
        self._listening.close()

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._listening.accept()
                Thread(target=self._answer, args=(connection,), daemon=True).start()

    def _answer(self, connection: socket.socket) -> None:
        with suppress(OSError), connection:
            while request := connection.recv(65536):
                # The body of a POST may come by itself, or together with the next request.
                if request.startswith(b"POST"):
                    length = b"Content-Length: %d\r\n\r\n" % len(TOKEN)
                    connection.sendall(HEAD + length + TOKEN)
                elif b"GET /" in request:
                    self._drip(connection)

    def _drip(self, connection: socket.socket) -> None:
        connection.sendall(self._head)
        while not self._over.wait(0.01):
            connection.sendall(self._piece)


@pytest.fixture(params=ENDLESS)
def endless(request: pytest.FixtureRequest) -> Iterator[Endless]:
    """A server of each kind."""
    server = Endless(*ENDLESS[request.param])
    yield server
    server.close()


def test_a_synchronous_call_ends(endless: Endless) -> None:
    """Its deadline holds for each step at the socket."""
    with (
        Client(ID, SECRET, base_url=endless.url) as client,
        pytest.raises(RequestTimeoutError),
    ):
        client.orders.get(UUID, timeout=0.3)


def test_an_asynchronous_call_ends(endless: Endless) -> None:
    """Its deadline is kept by the event loop."""

    async def main() -> None:
        async with AsyncClient(ID, SECRET, base_url=endless.url) as client:
            await client.orders.get(UUID, timeout=0.3)

    with pytest.raises(RequestTimeoutError):
        asyncio.run(main())


def test_a_resolver_that_hangs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits for it longer than for the call."""
    may_answer = Event()

    def hanging(*_: Any, **__: Any) -> Any:
        may_answer.wait(60)
        raise OSError("no such host")

    monkeypatch.setattr(socket, "getaddrinfo", hanging)
    options: dict[str, Any] = {"clock": ManualClock(), "retries": 0}
    with Client(ID, SECRET, base_url="http://localhost:1", **options) as client:
        with pytest.raises(RequestTimeoutError, match="no address of the host came in time"):
            client.orders.get(UUID, timeout=0.3)
        assert not may_answer.is_set()
    may_answer.set()


def test_a_client_of_one_s_own_keeps_to_deadlines(endless: Endless) -> None:
    """Its connections are held alike, and work without a call as before."""
    with (
        httpx2.Client() as own,
        Client(ID, SECRET, base_url=endless.url, http_client=own) as client,
    ):
        with pytest.raises(RequestTimeoutError):
            client.orders.get(UUID, timeout=0.3)
        assert own.post(endless.url).json()["access_token"] == "token-of-tests"


Ending = Callable[[Service, Held], Any]


def ended(service: Service, held: Held) -> Any:
    """A call during which the client is closed."""
    client = Client(ID, SECRET, base_url=service.url)

    def close() -> None:
        held.is_asked.wait(60)
        client.close()

    Thread(target=close, daemon=True).start()
    return client.orders.get(UUID)


def ended_async(service: Service, held: Held) -> Any:
    """A call during which the asynchronous client is closed."""

    async def main() -> Any:
        client = AsyncClient(ID, SECRET, base_url=service.url)
        call = asyncio.create_task(client.orders.get(UUID))
        await asyncio.to_thread(held.is_asked.wait, 60)
        await client.aclose()
        return await call

    return asyncio.run(main())


@pytest.mark.parametrize("ending", [ended, ended_async], ids=["sync", "async"])
def test_closing_during_a_call(service: Service, ending: Ending) -> None:
    """It ends the call with an error of the package, before the service answers."""
    held = Held(Reply())
    service.replies = [held]
    with pytest.raises(UnusableClientError, match="closed"):
        ending(service, held)
    assert not held.may_answer.is_set()
    held.may_answer.set()
