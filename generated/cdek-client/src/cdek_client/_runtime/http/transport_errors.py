# Written by apiscribe build; edits are lost.
"""What the errors of the HTTP library mean for a call."""

from __future__ import annotations

import re

import httpx2

from .actions import Kind, Trouble

_KINDS: tuple[tuple[type[Exception], Kind], ...] = (
    (httpx2.ConnectTimeout, "unsent"),
    (httpx2.PoolTimeout, "unsent"),
    (httpx2.TimeoutException, "timeout"),
    (httpx2.ConnectError, "unsent"),
    (httpx2.ProxyError, "unsent"),
    (httpx2.UnsupportedProtocol, "hopeless"),
    (httpx2.LocalProtocolError, "hopeless"),
    (httpx2.DecodingError, "unreadable"),
    (httpx2.TooManyRedirects, "unreadable"),
    (httpx2.HTTPError, "broken"),
)
# What a library quotes of the line that it does not understand: `: bytearray(b'x')`.
_QUOTED = re.compile(r""":?\s*(bytearray\(|\(?b?['"]).*""", re.DOTALL)


def trouble_of(error: httpx2.HTTPError) -> Trouble:
    """Return what an error means, without what it quotes: the request and the answer."""
    kind = _kind_of(error)
    text = str(error)
    if isinstance(error, httpx2.LocalProtocolError):
        text = ""
    elif isinstance(error, httpx2.RemoteProtocolError):
        text = _QUOTED.sub("", text)
    if "CERTIFICATE_VERIFY_FAILED" in text:
        kind = "hopeless"
    reason = f"{type(error).__name__}: {text}".removesuffix(": ")
    slow = isinstance(error, httpx2.TimeoutException)
    return Trouble(kind, reason, slow, type(error)(text))


def _kind_of(error: httpx2.HTTPError) -> Kind:
    return next(kind for cls, kind in _KINDS if isinstance(error, cls))


def too_late() -> Trouble:
    """Return the trouble of a call whose time is over while it is under way."""
    return Trouble("timeout", "the time for the whole call is over", True)


def too_large(limit: int) -> Trouble:
    """Return the trouble of an answer that is not read to its end."""
    return Trouble("unreadable", f"the answer is larger than {limit} bytes")
