# Written by apiscribe build; edits are lost.
"""Which operation a request calls, and how the stand-in is to behave."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.operations import SERVICE
from ._contract import Call, Contract
from ._replies import Request

HOST = "stand-in.test"
"""What clients in the same process call it by."""


@dataclass(slots=True)
class Behaviour:
    """How a stand-in behaves; all of it may be changed at any time.

    `processing`: seconds until a change is done. `expires_in`: seconds that a token
    holds. `latency`: seconds before each answer. `not_found`: the HTTP status of a
    not-found, as services differ. `at_top`: whether refusals are told at the top of an
    answer instead of in a record.
    """

    processing: float = 0.2
    expires_in: float = 3600.0
    latency: float = 0.0
    not_found: int = 400
    at_top: bool = False


@dataclass(frozen=True, slots=True)
class Called:
    """A request and the operation that it calls, None if there is none such."""

    request: Request
    path: str
    name: str
    call: Call | None
    values: dict[str, str]


def called(contract: Contract, request: Request) -> Called:
    """Return what a request calls."""
    path = request.path.removeprefix(contract.base_path)
    if path == SERVICE.security.token_path:
        return Called(request, path, "token", None, {})
    for call in calls_at(contract, path):
        if call.method == request.method:
            match = call.pattern.fullmatch(path)
            values = dict(zip(call.names, match.groups() if match else (), strict=True))
            return Called(request, path, call.name, call, values)
    return Called(request, path, "", None, {})


def calls_at(contract: Contract, path: str) -> list[Call]:
    """Return the calls of a path, which is no name where it stands in the contract itself."""
    calls = [call for call in contract.calls if call.pattern.fullmatch(path)]
    return [call for call in calls if len(call.names) == len(calls[0].names)]


def base_url(request: Request, contract: Contract) -> str:
    """Return the base URL that a request was sent to."""
    host = request.headers.get("host", "")
    scheme = "https" if host == HOST else "http"
    return f"{scheme}://{host}{contract.base_path}"
