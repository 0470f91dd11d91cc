# Written by apiscribe build; edits are lost.
"""Gives access tokens for the keys that it knows."""

from __future__ import annotations

from collections.abc import Mapping
from secrets import compare_digest, token_urlsafe
from urllib.parse import parse_qs

from ._clock import StandInClock
from ._contract import Json

_FORM = "application/x-www-form-urlencoded"


class GivenTokens:
    """Tokens that were given, and how long each holds."""

    def __init__(self, keys: Mapping[str, str], clock: StandInClock) -> None:
        self._keys = keys
        self._clock = clock
        self._until: dict[str, float] = {}
        self.given = 0

    def answer(self, kind: str, content: bytes, seconds: float) -> tuple[int, Json]:
        """Return the status and body that a form is answered with."""
        if kind.partition(";")[0].strip().lower() != _FORM:
            return 400, _refusal("invalid_request", "the keys are sent as a form")
        form = {
            n: v[-1] for n, v in parse_qs(content.decode("utf-8", "replace")).items()
        }
        missing = {"grant_type", *self._keys} - {*form}
        if missing:
            return 400, _refusal("invalid_request", f"{min(missing)} is missing")
        if form["grant_type"] != "client_credentials":
            return 400, _refusal("unsupported_grant_type", "")
        if not self._are_known(form):
            return 401, _refusal("invalid_client", "Bad client credentials")
        return 200, self._given(seconds)

    def state_of(self, authorization: str) -> str:
        """Say "good", "expired" or "unknown" for what a call brings along."""
        scheme, _, token = authorization.partition(" ")
        until = self._until.get(token.strip()) if scheme.lower() == "bearer" else None
        if until is None:
            return "unknown"
        return "good" if self._clock.monotonic() < until else "expired"

    def revoke(self) -> None:
        """Let all tokens expire at once."""
        self._until = dict.fromkeys(self._until, 0.0)

    def _are_known(self, form: Mapping[str, str]) -> bool:
        known = self._keys.items()
        return all(compare_digest(form[n].encode(), v.encode()) for n, v in known)

    def _given(self, seconds: float) -> Json:
        token = token_urlsafe(32)
        self._until[token] = self._clock.monotonic() + seconds
        self.given += 1
        return {
            "access_token": token,
            "token_type": "bearer",
            "expires_in": int(seconds),
            "scope": "all",
            "jti": token_urlsafe(12),
        }


def _refusal(error: str, description: str) -> Json:
    told = {"error_description": description} if description else {}
    return {"error": error, **told}
