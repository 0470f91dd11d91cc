# Written by apiscribe build; edits are lost.
"""Tells a stand-in from outside what to do: by requests to paths below /-/."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from .._runtime.models.typeguards import is_list
from ._faults import Fault
from ._replies import Reply, Request, as_json

if TYPE_CHECKING:
    from ._standin import StandIn

_PATHS = "POST /-/faults, DELETE /-/faults, POST /-/things, POST /-/clock, GET /-/calls"


def controlled(server: StandIn, request: Request) -> Reply:
    """Do what is asked for, and say what was done."""
    try:
        body: Any = json.loads(request.content) if request.content else {}
        return as_json(200, _done(server, f"{request.method} {request.path}", body))
    except (AttributeError, LookupError, TypeError, ValueError) as error:
        return as_json(400, {"error": str(error)})


def _done(server: StandIn, asked: str, body: Any) -> Any:
    if asked == "POST /-/faults":
        for facts in body if is_list(body) else [body]:
            server.add_fault(Fault.of(facts))
    elif asked == "DELETE /-/faults":
        server.clear_faults()
    elif asked == "POST /-/things":
        return {"id": server.add(body or None)}
    elif asked == "POST /-/clock":
        server.advance(float(body["advance"]))
    elif asked == "GET /-/calls":
        return [asdict(call) for call in server.calls]
    else:
        raise LookupError(f"there are only: {_PATHS}")
    return {}
