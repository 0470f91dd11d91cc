# Written by apiscribe build; edits are lost.
"""The token of a client: one for all its calls, and one at a time who renews it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from copy import copy
from threading import Lock
from typing import TypeAlias

import httpx2

from ...errors import AuthenticationError, RequestTimeoutError
from .actions import Flow, Join, Run
from .clock import Clock
from .failure import Failure
from .forking import when_forked
from .hooks import log
from .stores import Token, TokenStore, is_token

_MARGIN, _SHARE = 60.0, 0.1
_REFUSED, _PROOFS = 10.0, 2


class Held:
    """A token in use: until when, and the headers that send it."""

    __slots__ = ("_clock", "expires_at", "headers", "token", "until")

    def __init__(self, token: Token, headers: httpx2.Headers, clock: Clock) -> None:
        lifetime = token.expires_at - clock.time()
        margin = min(_MARGIN, lifetime * _SHARE)
        self._clock = clock
        self.token = token
        self.until = clock.monotonic() + lifetime - margin
        self.expires_at = token.expires_at - margin
        self.headers = httpx2.Headers(headers)
        self.headers["authorization"] = f"Bearer {token.value}"

    @property
    def good(self) -> bool:
        """Whether it holds by both clocks: one stops in sleep, the other may be set."""
        clock = self._clock
        return clock.monotonic() < self.until and clock.time() < self.expires_at


Outcome: TypeAlias = Held | Failure | None


class _Refusals:
    """Remembers for a while that the keys are refused; once is no proof."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._count = 0
        self._until = 0.0
        self._last: Failure | None = None

    def note(self, outcome: Token | Failure) -> None:
        """Count refusals in a row."""
        if not isinstance(outcome, AuthenticationError):
            self._count = 0
            return
        self._count += 1
        self._last = outcome
        self._until = self._clock.monotonic() + _REFUSED

    def standing(self) -> Failure | None:
        """Return the refusal that still holds."""
        if self._count < _PROOFS or self._clock.monotonic() >= self._until:
            return None
        return self._last


class Tokens:
    """Gives the token; however many ask for a new one, one of them fetches it."""

    renews = True

    def __init__(
        self,
        key: str,
        headers: httpx2.Headers,
        store: TokenStore | None,
        fetch: Callable[[float], Flow[Token | Failure]],
        clock: Clock,
    ) -> None:
        self.query: Mapping[str, str] = {}
        self._key = key
        self._headers = headers
        self._store = store
        self._fetch = fetch
        self._held: Held | None = None
        self._dropped: Token | None = None
        self._clock = clock
        self._refusals = _Refusals(clock)
        self._lock = Lock()
        self._flight: Future[Outcome] | None = None
        when_forked(self.forget)

    def forget(self) -> None:
        """Begin anew in a forked process: whoever fetches or holds a lock is not here."""
        self._lock = Lock()
        self._flight = None

    def ready(self) -> Held | None:
        """Return the token if it holds."""
        held = self._held
        return held if held is not None and held.good else None

    def values(self) -> list[str]:
        """Return the tokens that an answer may repeat."""
        held = self._held.token if self._held else None
        return [token.value for token in (held, self._dropped) if token]

    def drop(self, proof: object) -> None:
        """Use a token no more, as the service refuses it."""
        with self._lock:
            if isinstance(proof, Held):
                self._dropped = proof.token
            if self._held is proof:
                self._held = None

    def obtain(self, deadline: float) -> Flow[Held]:
        """Return a token that holds, fetched if there is none.

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
                raise RequestTimeoutError("no token came in time", operation="token")
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
            ended = None if isinstance(outcome, RequestTimeoutError) else outcome
            flight.set_result(ended)

    def _renewed(self, deadline: float) -> Flow[Held | Failure]:
        if held := self.ready():
            return held
        if refusal := self._refusals.standing():
            return copy(refusal)
        if self._store and isinstance(kept := (yield Run(self._kept)), Held):
            return kept
        token = yield from self._fetch(deadline)
        self._refusals.note(token)
        if isinstance(token, Failure):
            return token
        if self._store:
            yield Run(lambda: self._keep(token))
        return self._hold(token)

    def _hold(self, token: Token) -> Held:
        return Held(token, self._headers, self._clock)

    def _kept(self) -> Held | None:
        """Return the token of the store, unless it is over or the service refused it."""
        assert self._store
        try:
            token = self._store.get(self._key)
        except Exception as error:
            log.warning("the token store gives nothing: %s", type(error).__name__)
            return None
        if token is None or not is_token(token.value) or self._was_dropped(token):
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
    """Return the name that a store keeps a token by."""
    return hashlib.sha256(f"{url}\n{client_id}".encode()).hexdigest()
