# Written by apiscribe build; edits are lost.
"""Tells a stand-in from outside what to do: by requests to paths below /-/.

Only programs of this machine may: a web page that a browser shows could send requests
here as well, under a name of its own or as plain text.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from contextlib import AbstractContextManager
from dataclasses import asdict
from ipaddress import ip_address
from typing import Any, Protocol
from urllib.parse import urlsplit

from .._runtime.models.typeguards import is_list
from ._events import Emitted
from ._faults import Fault
from ._replies import Received, Reply, Request, as_json
from ._wire import merged

_PATHS = "POST /-/faults, DELETE /-/faults, POST /-/things, POST /-/moves, POST /-/edits, POST /-/events, GET /-/events, POST /-/clock, GET /-/calls"  # fmt: skip


class Controlled(Protocol):
    """What can be told from outside."""

    @property
    def calls(self) -> Iterable[Received]:
        """What was answered."""
        ...

    def add(self, body: Mapping[str, Any] | None = None) -> str:
        """Keep a thing and return its id."""
        ...

    @property
    def events(self) -> Iterable[Emitted]:
        """What events there were."""
        ...

    def move(self, id: str, **state: Any) -> str:
        """Let a thing take a step, or enter a state; give its code."""
        ...

    def emit(self, type_: str, **members: Any) -> dict[str, Any]:
        """Emit an event and return it."""
        ...

    def editing(
        self, id: str, poll: str = ""
    ) -> AbstractContextManager[dict[str, Any]]:
        """Give a thing, to be changed in place."""
        ...

    def add_fault(self, fault: Fault) -> None:
        """Let a fault befall calls to come."""
        ...

    def clear_faults(self) -> None:
        """Let nothing go wrong any more."""
        ...

    def advance(self, seconds: float) -> None:
        """Put the clock forward."""
        ...


def controlled(server: Controlled, request: Request) -> Reply:
    """Do what is asked for, and say what was done."""
    if refusal := _refusal(request):
        return as_json(403, {"error": refusal})
    try:
        body: Any = json.loads(request.content) if request.content else {}
        return as_json(200, _done(server, f"{request.method} {request.path}", body))
    except (AttributeError, LookupError, TypeError, ValueError) as error:
        return as_json(400, {"error": str(error)})


def _done(server: Controlled, asked: str, body: Any) -> Any:
    if asked == "POST /-/faults":
        for facts in body if is_list(body) else [body]:
            server.add_fault(Fault.of(facts))
    elif asked == "DELETE /-/faults":
        server.clear_faults()
    elif asked == "POST /-/things":
        return {"id": server.add(body or None)}
    elif asked == "POST /-/moves":
        return {"code": server.move(body.pop("id"), **body)}
    elif asked == "POST /-/edits":
        with server.editing(body.pop("id")) as answer:
            answer |= merged(answer, body)
    elif asked == "POST /-/events":
        return server.emit(body.pop("type"), **body)
    elif asked == "GET /-/events":
        return [asdict(event) for event in server.events]
    elif asked == "POST /-/clock":
        server.advance(float(body["advance"]))
    elif asked == "GET /-/calls":
        return [asdict(call) for call in server.calls]
    else:
        raise LookupError(f"there are only: {_PATHS}")
    return {}


def _refusal(request: Request) -> str:
    """Return why a request is not taken; an empty text if it is."""
    headers = request.headers
    if not is_local(f"//{headers.get('host', '')}"):
        return "the Host must be this machine: localhost or a loopback address"
    if "origin" in headers and not is_local(headers["origin"]):
        return "the Origin must be this machine"
    kind = headers.get("content-type", "").partition(";")[0].strip().lower()
    if request.content and kind != "application/json":
        return "what is sent must be of the type application/json"
    return ""


def is_local(url: str) -> bool:
    """Say whether a URL is of this machine."""
    try:
        host = urlsplit(url).hostname or ""
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False
