# Written by apiscribe build; edits are lost.
"""What a receiver answers, whatever server it runs in."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from concurrent.futures import Future
from dataclasses import asdict, dataclass
from hmac import compare_digest
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from typing import TypeAlias

from .inbox import Inbox

MOST_BYTES = 1024 * 1024
_is_secret = re.compile(r"[A-Za-z0-9._~-]{16,200}").fullmatch
_LATER = (("retry-after", "5"),)

Network: TypeAlias = IPv4Network | IPv6Network


@dataclass(frozen=True, slots=True)
class ReceiverAnswer:
    """A status, headers and a body of JSON or nothing."""

    status: int
    content: bytes = b""
    headers: tuple[tuple[str, str], ...] = ()

    @property
    def all_headers(self) -> list[tuple[str, str]]:
        """The headers, with those that each answer has."""
        kind = "application/json" if self.content else "text/plain"
        return [
            ("content-type", kind),
            ("content-length", str(len(self.content))),
            *self.headers,
        ]


KEPT = ReceiverAnswer(200)
NOT_THERE = ReceiverAnswer(404)
TOO_LONG = ReceiverAnswer(413)
TOO_SLOW = ReceiverAnswer(408)
NOT_KEPT = ReceiverAnswer(503, headers=_LATER)
"""The event is not in the inbox: the service shall send it again."""


class Receiver:
    """Takes events below a path that nobody can guess, and keeps them in an inbox.

    Args:
        inbox: Where events are kept.
        secret: The path, without slashes: 16 to 200 letters, digits and `-._~`.
        most_bytes: The longest event that is taken.
        seconds: How long one request may take: to come, and to be kept.
        networks: The addresses that events may come from, such as `203.0.113.0/24`;
            None for all. Behind a proxy the server has to be told to trust it.

    Raises:
        ValueError: The secret is too short or no part of a path, or a network is none.
    """

    def __init__(
        self,
        inbox: Inbox,
        secret: str,
        *,
        most_bytes: int = MOST_BYTES,
        seconds: float = 2.5,
        networks: Iterable[str] | None = None,
    ) -> None:
        if not _is_secret(secret):
            raise ValueError(
                "the secret must be 16 to 200 letters, digits or any of -._~"
            )
        self.inbox = inbox
        self.most_bytes = most_bytes
        self.seconds = seconds
        self._path = f"/{secret}".encode()
        self._networks = None if networks is None else tuple(map(_network, networks))

    def refusal(
        self, method: str, path: str, address: str | None
    ) -> ReceiverAnswer | None:
        """Return why a request is refused before its body is read; None if it is not.

        Whoever does not know the path, or comes from elsewhere, learns nothing.
        """
        same = compare_digest(path.encode("utf-8", "surrogatepass"), self._path)
        if not same or not self._is_allowed(address):
            return NOT_THERE
        if method not in ("POST", "GET", "HEAD"):
            return ReceiverAnswer(405, headers=(("allow", "GET, HEAD, POST"),))
        return None

    def take(self, body: bytes) -> Future[None]:
        """Keep the bytes of an event; the result is there once they are on disk.

        Raises:
            OSError: They cannot be kept now.
        """
        return self.inbox.add(body)

    def health(self) -> ReceiverAnswer:
        """Return the figures of the inbox: 200, or 503 if it is not available."""
        try:
            stats = asdict(self.inbox.stats())
        except OSError:
            return ReceiverAnswer(503, b'{"status":"unavailable"}')
        status = "silent" if stats["missed_since"] else "ok"
        content = json.dumps({"status": status, **stats}, default=str).encode()
        return ReceiverAnswer(200, content)

    def _is_allowed(self, address: str | None) -> bool:
        if self._networks is None:
            return True
        try:
            source = ip_address(address or "")
        except ValueError:
            return False
        mapped = getattr(source, "ipv4_mapped", None)
        return any((mapped or source) in network for network in self._networks)


def _network(text: str) -> Network:
    try:
        return ip_network(text)
    except ValueError as error:
        raise ValueError(f"no network: {error}") from None
