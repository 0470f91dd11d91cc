# Written by apiscribe build; edits are lost.
"""The stand-in: what a test says to it, and what talks to it."""

from __future__ import annotations

from collections import deque
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from threading import Lock
from typing import Any, Unpack

import httpx2

from .._runtime.http.settings import check_names
from .._runtime.operations import SERVICE
from ..client import AsyncClient, Client
from ..options import ClientOptions
from ._asgi import Receive, Scope, SendMessage, serve_one
from ._called import HOST, Behaviour, Called, called
from ._clock import StandInClock
from ._contract import contract
from ._control import controlled
from ._events import Emitted
from ._faults import Fault, FaultKind, Faults
from ._replies import Received, Reply, Request, spoilt
from ._service import Service
from ._tokens import GivenTokens
from ._transport import in_process, in_process_for_asyncio

_LOG = 10_000
_TOLD_DIFFERENTLY = ("invalid", "duplicated", "oldest_first", "others")
_ENDS = {"client_id": "", "client_secret": "-secret", "api_key": "-key", "username": "", "password": "-password", "token": "-token"}  # fmt: skip
_MADE_OF_ANSWERS = ("latency", "truncated", "large")


def default_credentials() -> dict[str, str]:
    """Return what a stand-in knows unless it is told otherwise."""
    names = SERVICE.security.credentials
    return {name: f"stand-in{_ENDS[name]}" for name in names}


class StandIn:
    """Stands in for the service: keeps things, changes them, and fails when told to.

    It knows one set of `credentials`, by the names of a client's parameters, keeps the examples of the docs, and behaves as
    `behaviour` says, which may be changed at any time. `calls` lists what it answered.
    It is an ASGI application. Threads may share it.
    """

    def __init__(
        self,
        behaviour: Behaviour | None = None,
        **credentials: str,
    ) -> None:
        self.behaviour = behaviour or Behaviour()
        check_names("a stand-in", credentials, default_credentials())
        self.credentials = {**default_credentials(), **credentials}
        self._calls: deque[Received] = deque(maxlen=_LOG)
        self._lock = Lock()
        self._faults = Faults()
        self._clock = StandInClock()
        self._tokens = GivenTokens(self.credentials, self._clock)
        self._base_path = contract().base_path
        self._service = Service(
            contract(), self._tokens, self.credentials, self._clock, self.behaviour
        )

    @property
    def base_url(self) -> str:
        """The base URL of clients in the same process."""
        return f"https://{HOST}{self._base_path}"

    @property
    def calls(self) -> deque[Received]:
        """What it answered, the last 10,000 calls at most."""
        return self._calls

    @property
    def tokens_given(self) -> int:
        """How many tokens were given."""
        return self._tokens.given

    def add(self, body: Mapping[str, Any] | None = None, poll: str = "") -> str:
        """Keep a thing and give its id.

        `body` is the thing as the service answers it, in JSON's terms; without one it
        is like the first example of the docs. `poll` names the operation that reads it,
        if there are several. Raises LookupError if there is none.
        """
        with self._lock:
            return self._service.stock.add(body, poll)

    def set_answer(self, operation: str, body: Any) -> None:
        """Let an operation that changes nothing be answered so from now on.

        `body` is all of a list, whose pages are cut of it; bytes of what is no JSON.
        Raises LookupError if there is no such operation.
        """
        if operation not in {call.name for call in contract().calls}:
            raise LookupError(f"there is no operation {operation!r}")
        with self._lock:
            self._service.answers.given[operation] = body

    @contextmanager
    def editing(self, id: str, poll: str = "") -> Generator[dict[str, Any]]:
        """Give a thing as answers have it, to be changed in place; events tell of what they are about.

        Raises LookupError if there is none.
        """
        with self._lock:
            store, entity = self._service.stock.kept(id, poll)
            yield entity.body
            store.changed(entity)

    def move(self, id: str, **state: Any) -> str:
        """Let a thing take the next step of its road; give the code of its state.

        `state` are members of a state as answers have them: with its code the thing enters
        that one, wherever it was. Raises LookupError if there is no such thing, or no step.
        """
        with self._lock:
            store, entity = self._service.stock.kept(id, "")
            code = store.move(entity, state)
            store.changed(entity)
            return code

    def emit(self, type_: str, **members: Any) -> dict[str, Any]:
        """Emit an event, whatever has happened, and return it.

        It is the docs' example of its type, of this moment, with `members` laid over it; of
        a type that the docs do not know it has these alone.
        """
        with self._lock:
            return self._service.journal.emit(type_, members)

    @property
    def events(self) -> deque[Emitted]:
        """What events there were, the last 10,000 at most, delivered or not."""
        with self._lock:
            self._service.stock.settle()
            return self._service.journal.events

    def take_events(self) -> list[Emitted]:
        """Return the events that nobody has taken yet, for being delivered."""
        with self._lock:
            self._service.stock.settle()
            return self._service.journal.take()

    def fault(self, kind: FaultKind, **facts: Any) -> None:
        """Let something go wrong with the next call, as Fault(kind, …) says.

        Faults befall calls in the order in which they were asked for. Raises ValueError
        for what is no fault.
        """
        self.add_fault(Fault.of({"kind": kind, **facts}))

    def add_fault(self, fault: Fault) -> None:
        """Let a fault befall calls to come."""
        with self._lock:
            self._faults.add(fault)

    def clear_faults(self) -> None:
        """Let nothing go wrong any more."""
        with self._lock:
            self._faults.clear()

    def advance(self, seconds: float) -> None:
        """Put the clock forward: changes are done by then, tokens expire."""
        with self._lock:
            self._clock.advance(seconds)
            self._service.stock.settle()

    def expire_tokens(self) -> None:
        """Let all tokens that were given expire now."""
        with self._lock:
            self._tokens.revoke()

    def client(self, **options: Unpack[ClientOptions]) -> Client:
        """Return a client of this stand-in, in the same process and without a network.

        It never waits: a pause puts the clock of the stand-in forward.
        """
        transport = in_process(self.reply, self._clock)
        options.setdefault("clock", self._clock)
        credentials: Any = self.credentials
        return Client(
            **credentials,
            base_url=self.base_url,
            http_client=httpx2.Client(transport=transport),
            **options,
        )

    def async_client(self, **options: Unpack[ClientOptions]) -> AsyncClient:
        """Return an asynchronous client of this stand-in, alike."""
        transport = in_process_for_asyncio(self.reply, self._clock)
        options.setdefault("clock", self._clock)
        credentials: Any = self.credentials
        return AsyncClient(
            **credentials,
            base_url=self.base_url,
            http_client=httpx2.AsyncClient(transport=transport),
            **options,
        )

    @contextmanager
    def serve(self, port: int = 0) -> Generator[str]:
        """Serve it on a loopback port by a thread of its own; gives the base URL.

        Port 0 is any that is free. Needs uvicorn, which the extra `testing` brings.
        """
        from ._serve import serving

        with serving(self, port) as url:
            yield url + self._base_path

    async def __call__(self, scope: Scope, receive: Receive, send: SendMessage) -> None:
        """Answer as an ASGI application."""
        await serve_one(self.reply, scope, receive, send)

    def reply(self, request: Request) -> Reply:
        """Return the answer to a request."""
        if request.path.startswith("/-/"):
            return controlled(self, request)
        with self._lock:
            about = called(contract(), request)
            fault = self._faults.take(about.name) if about.name else None
            reply = self._answer(about, fault)
            kind = fault.kind if fault else ""
            facts = (about.name, request.method, request.path, reply.status, kind)
            self._calls.append(Received(*facts))
        return replace(reply, delay=reply.delay + self.behaviour.latency)

    def _answer(self, about: Called, fault: Fault | None) -> Reply:
        if fault is None or fault.kind in _TOLD_DIFFERENTLY:
            return self._service.answer(about, fault)
        acted = fault.acted or (fault.kind == "cut" and fault.size > 0)
        answered = acted or fault.kind in _MADE_OF_ANSWERS
        reply = self._service.answer(about) if answered else Reply(200)
        if fault.kind == "status":
            return self._service.refusals.of_fault(fault)
        return spoilt(fault, reply)
