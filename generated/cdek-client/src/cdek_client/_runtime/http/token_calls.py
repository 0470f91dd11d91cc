# Written by apiscribe build; edits are lost.
"""How a token is asked for, and what the answer means (OAuth 2.0, client credentials)."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, cast
from urllib.parse import urlencode

import httpx2

from ...errors import AuthenticationError
from .actions import Answer, Trouble
from .calls import Call
from .failure import Failure
from .operation import Operation
from .responses import Refusals, shown_of, troubled, unexpected
from .settings import Credentials, Settings
from .stores import Token, is_token

_TOKEN: Operation[Any] = Operation("token", "POST", "", "")
_FORM = "application/x-www-form-urlencoded"
_UNSAID = 600.0
_SAFE = frozenset({"content-length", "content-type", "date", "retry-after", "server"})


def token_call(
    settings: Settings, url: httpx2.URL, keys: Credentials, deadline: float
) -> Call:
    """Return the call that asks for a token; one more than needed does no harm."""
    form = urlencode(
        {
            "grant_type": "client_credentials",
            "client_id": keys["client_id"],
            "client_secret": keys["client_secret"],
        }
    )
    call = Call(settings, _TOKEN, url, form.encode(), {"repeat_unsafe": True})
    call.content_type = _FORM
    call.auth = None
    call.deadline = deadline
    return call


def token_of(
    name: str, outcome: Answer | Trouble, refusals: Refusals, now: float
) -> Token | Failure:
    """Return the token of an answer, or the error that it stands for.

    `now` is in seconds since 1970.
    """
    if isinstance(outcome, Trouble):
        hidden = None if outcome.answer is None else _hidden(outcome.answer)
        return troubled(name, replace(outcome, answer=hidden), refusals.mask)
    if 200 <= outcome.status < 300:
        token = _token_in(outcome.content, now)
        why = "no token in it"
        return token or unexpected(name, _hidden(outcome), why, refusals.mask)
    return (
        _refused_keys(name, outcome, refusals)
        or refusals.of(name, outcome)
        or unexpected(name, outcome, "no token in it", refusals.mask)
    )


def _hidden(answer: Answer) -> Answer:
    """Return an answer without its content and headers in which a token may be."""
    known = {name: value for name, value in answer.headers.items() if name in _SAFE}
    return Answer(answer.status, httpx2.Headers(known), b"")


def _refused_keys(name: str, answer: Answer, refusals: Refusals) -> Failure | None:
    """Return the error of an answer that refuses the credentials, if it does."""
    facts = _members(answer.content)
    told = [str(facts[key]) for key in ("error", "error_description") if facts.get(key)]
    if answer.status != 401 and not (told and answer.status in (400, 403)):
        return None
    text = ": ".join([f"no token: HTTP {answer.status}", *told])
    mask = refusals.mask
    return AuthenticationError(
        mask.text(text)[:400], operation=name, **shown_of(answer, mask)
    )


def _token_in(content: bytes, now: float) -> Token | None:
    """Read a token from an answer; None if there is none. `now` is since 1970."""
    facts = _members(content)
    value, lifetime = facts.get("access_token"), _seconds(facts.get("expires_in"))
    if not isinstance(value, str) or not is_token(value):
        return None
    return Token(value, now + lifetime)


def _members(content: bytes) -> Mapping[str, Any]:
    """Read the members of a JSON object; none if it is no such thing."""
    try:
        body: object = json.loads(content)
    except (ValueError, RecursionError):
        return {}
    return cast("dict[str, Any]", body) if isinstance(body, dict) else {}


def _seconds(given: object) -> float:
    try:
        number = float(cast("str", given))
    except (TypeError, ValueError):
        return _UNSAID
    return max(0.0, number) if math.isfinite(number) else _UNSAID
