"""A service that answers as it is told to, in the same process or on loopback.

In the same process it takes time from a clock that only moves when somebody waits.
"""

from __future__ import annotations

import asyncio
import json
import socket
import time
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Lock, Thread
from typing import Any

import httpx2
from cdek_client._runtime.http.clock import Clock

Caller = Callable[..., Any]
ID = "client-id-of-tests"
SECRET = "s3cr3t/of tests+"
UUID = "72753034-1d5c-4e9b-b7d0-7f2ab4a3f1ab"
ORDER = {"entity": {"uuid": UUID, "number": "A1"}, "requests": []}


@dataclass
class Asked:
    """One request as it came."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes
    at: float
    port: int


@dataclass
class Reply:
    """What is answered: JSON, or bytes; `faults` are done to the connection."""

    status: int = 200
    body: Any = None
    headers: dict[str, str] = field(default_factory=dict)
    delay: float = 0.0
    cut: bool = False
    short_by: int = 0
    drip: float = 0.0

    @property
    def sent_headers(self) -> dict[str, str]:
        """The headers that are sent."""
        length = {"Content-Length": str(len(self.content))}
        headers = {"Content-Type": "application/json", **length, **self.headers}
        return {name: value for name, value in headers.items() if value}

    @property
    def content(self) -> bytes:
        """The bytes of the body."""
        if isinstance(self.body, bytes):
            return self.body
        return b"" if self.body is None else json.dumps(self.body).encode()


class Held:
    """A reply that is given when a test says so, but not before."""

    def __init__(self, reply: Reply) -> None:
        self._reply = reply
        self.is_asked = Event()
        self.may_answer = Event()

    def __call__(self, asked: Asked) -> Reply:
        self.is_asked.set()
        self.may_answer.wait(60)
        return self._reply


def record(state: str, kind: str = "UPDATE", id: str = UUID, at: int = 1, **more: Any) -> Any:
    """One record of a change."""
    time_of = f"2024-05-0{at}T10:00:00+0000"
    return {"request_uuid": id, "type": kind, "state": state, "date_time": time_of, **more}


def order(*records: Any) -> Any:
    """An order with records of changes."""
    return {**ORDER, "requests": list(records)}


def refusal(code: str, message: str = "No.") -> Any:
    """A refusal, in the requests."""
    errors = [{"code": code, "message": message, "additional_code": "0x1"}]
    return {"requests": [record("INVALID", "GET", errors=errors)]}


class _Body(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """The bytes of an answer, which may drip or break off."""

    def __init__(self, clock: ManualClock, reply: Reply) -> None:
        self._clock = clock
        self._reply = reply

    def __iter__(self) -> Iterator[bytes]:
        content = self._reply.content[: len(self._reply.content) - self._reply.short_by]
        size = 1 if self._reply.drip else max(1, len(content))
        for place in range(0, len(content), size):
            self._clock.now += self._reply.drip
            yield content[place : place + size]
        if self._reply.short_by:
            raise httpx2.RemoteProtocolError("the answer broke off")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


class ManualClock(Clock):
    """A clock that moves when somebody waits for it, and remembers how long that was."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.set_by = 0.0
        self.pauses: list[float] = []

    def monotonic(self) -> float:
        """The seconds since the test began, and some more."""
        return self.now

    def time(self) -> float:
        """The seconds since 1970; `set_by` is what somebody set the clock by."""
        return 1_700_000_000.0 + self.now + self.set_by

    def sleep(self, seconds: float) -> None:
        """Go on at once."""
        self.pauses.append(seconds)
        self.now += seconds

    async def sleep_async(self, seconds: float) -> None:
        """Go on as soon as others have had their turn."""
        self.sleep(seconds)
        await asyncio.sleep(0)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 256


class Service:
    """A service whose answers are scripted; without a script it gives an order."""

    def __init__(self) -> None:
        self.clock = ManualClock()
        self.asked: list[Asked] = []
        self.replies: list[Reply | Callable[[Asked], Reply]] = []
        self.token_replies: list[Reply | Callable[[Asked], Reply]] = []
        self.token_life: float = 3600
        self.tokens: dict[str, float] = {}
        self.checks_tokens = True
        self.last: Reply | Callable[[Asked], Reply] = Reply(body=ORDER)
        self._lock = Lock()
        self._server = _Server(("127.0.0.1", 0), _handler(self))
        Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()

    @property
    def url(self) -> str:
        """The base URL."""
        return f"http://127.0.0.1:{self._server.server_port}/v2"

    def close(self) -> None:
        """End it."""
        self._server.shutdown()
        self._server.server_close()

    def calls(self) -> list[Asked]:
        """What was asked, tokens apart."""
        return [one for one in self.asked if not one.path.endswith("/oauth/token")]

    def token_calls(self) -> list[Asked]:
        """The requests for a token."""
        return [one for one in self.asked if one.path.endswith("/oauth/token")]

    def reply(self, asked: Asked) -> Reply:
        """What is answered to a request."""
        with self._lock:
            self.asked.append(asked)
            reply = self._next(asked)
        return reply(asked) if callable(reply) else reply

    def _next(self, asked: Asked) -> Reply | Callable[[Asked], Reply]:
        if asked.path.endswith("/oauth/token"):
            return self.token_replies.pop(0) if self.token_replies else self.token()
        if not self._is_allowed(asked):
            return Reply(401, refusal("v2_token_expired"))
        return self.replies.pop(0) if self.replies else self.last

    def token(self) -> Reply:
        """A new token."""
        name = f"token-{len(self.tokens) + 1}-of-tests"
        self.tokens[name] = self.clock.monotonic() + self.token_life
        facts = {"access_token": name, "token_type": "bearer", "expires_in": self.token_life}
        return Reply(body=facts)

    def _is_allowed(self, asked: Asked) -> bool:
        token = asked.headers.get("authorization", "").removeprefix("Bearer ")
        return not self.checks_tokens or self.tokens.get(token, 0) > self.clock.monotonic()

    def transport(self) -> httpx2.MockTransport:
        """What brings a synchronous client's requests here without a network."""
        return httpx2.MockTransport(self._answered)

    def async_transport(self) -> httpx2.MockTransport:
        """What brings an asynchronous client's requests here without a network."""

        async def answered(request: httpx2.Request) -> httpx2.Response:
            await asyncio.sleep(0)
            return self._answered(request)

        return httpx2.MockTransport(answered)

    def _answered(self, request: httpx2.Request) -> httpx2.Response:
        headers = {name.lower(): value for name, value in request.headers.items()}
        path, body = request.url.raw_path.decode(), request.read()
        at = self.clock.monotonic()
        reply = self.reply(Asked(request.method, path, headers, body, at, 0))
        patience = request.extensions["timeout"]["read"]
        self.clock.now += min(reply.delay, patience)
        if reply.delay > patience:
            raise httpx2.ReadTimeout("no answer in time", request=request)
        if reply.cut:
            raise httpx2.RemoteProtocolError("the connection broke", request=request)
        return httpx2.Response(
            reply.status, headers=reply.sent_headers, stream=_Body(self.clock, reply)
        )


class _Handler(BaseHTTPRequestHandler):
    service: Service
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def answer(self) -> None:
        length = int(self.headers.get("content-length", 0))
        headers = {name.lower(): value for name, value in self.headers.items()}
        body = self.rfile.read(length)
        port = self.client_address[1]
        asked = Asked(self.command, self.path, headers, body, time.monotonic(), port)
        try:
            self.give(self.service.reply(asked))
        except OSError:
            self.close_connection = True

    do_GET = do_PATCH = do_DELETE = do_POST = do_PUT = answer

    def give(self, reply: Reply) -> None:
        time.sleep(reply.delay)
        if reply.cut:
            self.connection.shutdown(socket.SHUT_RDWR)
            self.close_connection = True
            return
        content = reply.content
        self.send_response(reply.status)
        for name, value in reply.sent_headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.send_body(reply, content[: len(content) - reply.short_by])
        self.close_connection = self.close_connection or reply.short_by > 0

    def send_body(self, reply: Reply, content: bytes) -> None:
        if not reply.drip:
            self.wfile.write(content)
            return
        for place in range(len(content)):
            self.wfile.write(content[place : place + 1])
            time.sleep(reply.drip)

    def log_message(self, *_: Any) -> None:
        pass


def _handler(service: Service) -> type[BaseHTTPRequestHandler]:
    return type("Handler", (_Handler,), {"service": service})
