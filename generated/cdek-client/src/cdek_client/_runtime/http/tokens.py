# Written by apiscribe build; edits are lost.
"""The token of a client: one for all its calls, and one at a time who renews it."""

from __future__ import annotations

import hashlib
import json
import math
import re
import time
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from copy import copy
from threading import Lock
from typing import Any, TypeAlias, cast

import httpx2

from ...errors import AuthenticationError, TimeoutError
from .actions import Flow, Join, Run
from .failure import Failure
from .forking import when_forked
from .hooks import log
from .stores import Token, TokenStore

_UNSAID = 600.0
_MARGIN, _SHARE = 60.0, 0.1
_REFUSED = 10.0
_is_token = re.compile(r"[\x21-\x7e]+").fullmatch


class Held:
    """A token in use: until when, and the headers that send it."""

    __slots__ = ("expires_at", "headers", "token", "until")

    def __init__(self, token: Token, lifetime: float, headers: httpx2.Headers) -> None:
        margin = min(_MARGIN, lifetime * _SHARE)
        self.token = token
        self.until = time.monotonic() + lifetime - margin
        self.expires_at = token.expires_at - margin
        self.headers = httpx2.Headers(headers)
        self.headers["authorization"] = f"Bearer {token.value}"

    @property
    def good(self) -> bool:
        """Whether it holds by both clocks: one stops in sleep, the other may be set."""
        return time.monotonic() < self.until and time.time() < self.expires_at


Outcome: TypeAlias = Held | Failure | None


class Tokens:
    """Gives the token; however many ask for a new one, one of them fetches it."""

    def __init__(
        self,
        key: str,
        headers: httpx2.Headers,
        store: TokenStore | None,
        fetch: Callable[[float], Flow[Token | Failure]],
    ) -> None:
        self._key = key
        self._headers = headers
        self._store = store
        self._fetch = fetch
        self._held: Held | None = None
        self._dropped: Token | None = None
        self._refusal: tuple[float, Failure] | None = None
        self._lock = Lock()
        self._flight: Future[Outcome] | None = None
        when_forked(self.forget)

    def forget(self) -> None:
        """Begin anew in a forked process: whoever fetches or holds a lock is not here."""
        self._lock = Lock()
        self._flight = None

    def ready(self) -> Held | None:
        """Give the token if it holds."""
        held = self._held
        return held if held is not None and held.good else None

    def values(self) -> list[str]:
        """Give the tokens that an answer may repeat."""
        held = self._held.token if self._held else None
        return [token.value for token in (held, self._dropped) if token]

    def drop(self, held: Held) -> None:
        """Use a token no more, as the service refuses it."""
        with self._lock:
            self._dropped = held.token
            if self._held is held:
                self._held = None

    def obtain(self, deadline: float) -> Flow[Held]:
        """Give a token that holds, fetched if there is none.

        Raises what became of fetching it, also if somebody else did.
        """
        while True:
            if held := self.ready():
                return held
            flight, leads = self._join()
            if leads:
                return _unwrapped((yield from self._lead(flight, deadline)))
            yield Join(flight, deadline)
            if not flight.done():
                raise TimeoutError("no token came in time")
            if outcome := flight.result():
                return _unwrapped(outcome)

    def _join(self) -> tuple[Future[Outcome], bool]:
        with self._lock:
            leads = self._flight is None
            if self._flight is None:
                self._flight = Future()
            return self._flight, leads

    def _lead(self, flight: Future[Outcome], deadline: float) -> Flow[Held | Failure]:
        outcome: Outcome = None
        try:
            outcome = yield from self._renewed(deadline)
            return outcome
        finally:
            with self._lock:
                self._held = outcome if isinstance(outcome, Held) else None
                self._flight = None
            # Those who still have time of their own go on, one of them in the lead.
            ended = None if isinstance(outcome, TimeoutError) else outcome
            flight.set_result(ended)

    def _renewed(self, deadline: float) -> Flow[Held | Failure]:
        if held := self.ready():
            return held
        if self._refusal and time.monotonic() < self._refusal[0]:
            return copy(self._refusal[1])
        if self._store and isinstance(kept := (yield Run(self._kept)), Held):
            return kept
        token = yield from self._fetch(deadline)
        if isinstance(token, Failure):
            if isinstance(token, AuthenticationError):
                self._refusal = time.monotonic() + _REFUSED, token
            return token
        if self._store:
            yield Run(lambda: self._keep(token))
        return self._hold(token)

    def _hold(self, token: Token) -> Held:
        return Held(token, token.expires_at - time.time(), self._headers)

    def _kept(self) -> Held | None:
        """The token of the store, unless it is over or the service refused it."""
        assert self._store
        try:
            token = self._store.get(self._key)
        except Exception as error:
            log.warning("the token store gives nothing: %s", type(error).__name__)
            return None
        if token is None or not _is_token(token.value) or self._was_dropped(token):
            return None
        held = self._hold(token)
        return held if held.good else None

    def _was_dropped(self, token: Token) -> bool:
        return self._dropped is not None and token.value == self._dropped.value

    def _keep(self, token: Token) -> None:
        assert self._store
        try:
            self._store.set(self._key, token)
        except Exception as error:
            log.warning("the token store keeps nothing: %s", type(error).__name__)


def _unwrapped(outcome: Held | Failure) -> Held:
    if isinstance(outcome, Failure):
        raise copy(outcome)
    return outcome


def key_of(client_id: str, url: str) -> str:
    """Give the name that a store keeps a token by."""
    return hashlib.sha256(f"{url}\n{client_id}".encode()).hexdigest()


def token_in(content: bytes) -> Token | None:
    """Read a token from an answer; None if there is none."""
    facts = members(content)
    value, lifetime = facts.get("access_token"), _seconds(facts.get("expires_in"))
    if not isinstance(value, str) or not _is_token(value):
        return None
    return Token(value, time.time() + lifetime)


def members(content: bytes) -> Mapping[str, Any]:
    """Read the members of a JSON object; none if it is no such thing."""
    try:
        found: object = json.loads(content)
    except (ValueError, RecursionError):
        return {}
    return cast("dict[str, Any]", found) if isinstance(found, dict) else {}


def _seconds(given: object) -> float:
    try:
        number = float(cast("str", given))
    except (TypeError, ValueError):
        return _UNSAID
    return max(0.0, number) if math.isfinite(number) else _UNSAID
