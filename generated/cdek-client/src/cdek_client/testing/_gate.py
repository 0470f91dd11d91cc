# Written by apiscribe build; edits are lost.
"""Lets calls in that show who is calling, in the way of the contract."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from http.cookies import CookieError, SimpleCookie
from secrets import compare_digest
from urllib.parse import parse_qs, unquote

from .._runtime.http.operation import Security
from ._replies import Request
from ._tokens import GivenTokens


class Gate:
    """Tells calls of those who are known from all others."""

    def __init__(
        self, security: Security, credentials: Mapping[str, str], tokens: GivenTokens
    ) -> None:
        self._security = security
        self._credentials = credentials
        self._tokens = tokens

    def state_of(self, request: Request) -> str:
        """Say "good", "expired" or "unknown" for what a call brings along."""
        if self._security.way == "none":
            return "good"
        brought = self._brought(request)
        if self._security.way == "oauth2":
            return self._tokens.state_of(brought)
        is_known = compare_digest(brought.encode(), self._wanted().encode())
        return "good" if is_known else "unknown"

    def _brought(self, request: Request) -> str:
        """Return what a call shows; empty for nothing."""
        name = self._security.name
        if self._security.place == "query":
            return parse_qs(request.query).get(name, [""])[-1]
        if self._security.place == "cookie":
            return _cookie(request.headers.get("cookie", ""), name)
        text = request.headers.get(self._security.header, "")
        if self._security.way == "apiKey":
            return text
        scheme, _, rest = text.partition(" ")
        return f"{scheme.lower()} {rest.strip()}"

    def _wanted(self) -> str:
        known = self._credentials
        if self._security.way == "basic":
            pair = f"{known['username']}:{known['password']}".encode()
            return f"basic {b64encode(pair).decode()}"
        if self._security.way == "bearer":
            return f"bearer {known['token']}"
        return known["api_key"]


def _cookie(header: str, name: str) -> str:
    try:
        morsel = SimpleCookie(header).get(name)
    except CookieError:
        return ""
    return unquote(morsel.value) if morsel else ""
