# Written by apiscribe build; edits are lost.
"""Shows who is calling with what a client was made with: a key, a password, a token."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Mapping
from typing import Protocol
from urllib.parse import quote

import httpx2

from .actions import Flow, Pause
from .operation import Security
from .settings import Credentials
from .stores import is_token


class Proof(Protocol):
    """What calls are sent with to show who is calling."""

    @property
    def headers(self) -> httpx2.Headers:
        """The headers of all calls, and the one that shows it."""
        ...


class Access(Protocol):
    """Gives the proof that calls are sent with.

    `renews` says whether there may be another one after the service refused the first;
    `query` is what the query of each call holds.
    """

    renews: bool
    query: Mapping[str, str]

    def ready(self) -> Proof | None:
        """Return the proof, if it holds."""
        ...

    def obtain(self, deadline: float) -> Flow[Proof]:
        """Return a proof that holds, fetched if need be."""
        ...

    def drop(self, proof: Proof) -> None:
        """Use a proof no more, as the service refuses it."""
        ...

    def values(self) -> Iterable[str]:
        """Return what is secret besides the credentials."""
        ...


class FixedAccess:
    """The proof that holds as long as the client; `headers` are those of all calls.

    Raises ValueError for credentials that cannot stand where they are to be.
    """

    renews = False

    def __init__(
        self, security: Security, credentials: Credentials, headers: httpx2.Headers
    ) -> None:
        self.query: Mapping[str, str] = {}
        self.headers = httpx2.Headers(headers)
        value = _value(security, credentials)
        if security.place == "query":
            self.query = {security.name: value}
        elif value:
            self.headers[security.header] = value
        encoded = security.way == "basic" or security.place == "cookie"
        self._values = [value.partition(" ")[2] or value] if encoded else []

    def ready(self) -> Proof:
        """Return the proof."""
        return self

    def obtain(self, deadline: float) -> Flow[Proof]:
        """Return the proof, which there always is."""
        yield Pause(0.0)
        return self

    def drop(self, proof: Proof) -> None:
        """Keep the proof, as there is no other."""

    def values(self) -> Iterable[str]:
        """Return the form that the credentials are sent in, if it is another one."""
        return self._values


def _value(security: Security, credentials: Credentials) -> str:
    """Return what is sent to show who is calling; empty for nothing."""
    if security.way == "basic":
        return f"Basic {_basic(credentials['username'], credentials['password'])}"
    if security.way == "bearer":
        return f"Bearer {_visible('token', credentials['token'])}"
    if security.way != "apiKey":
        return ""
    key = credentials["api_key"]
    if security.place == "cookie":
        return f"{security.name}={quote(key, safe='')}"
    return _visible("api_key", key) if security.place == "header" else key


def _basic(username: str, password: str) -> str:
    if ":" in username:
        raise ValueError("username must have no colon")
    return b64encode(f"{username}:{password}".encode()).decode("ascii")


def _visible(name: str, value: str) -> str:
    if not is_token(value):
        raise ValueError(f"{name} must be of visible ASCII characters, without blanks")
    return value
