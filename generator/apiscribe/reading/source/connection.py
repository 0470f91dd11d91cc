"""Connections to the host of a page: whom they reach, and how long and how much they take."""

from __future__ import annotations

import errno
import socket
from collections.abc import Collection
from contextlib import suppress
from functools import partial
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from io import BufferedIOBase
from ipaddress import IPv4Address, IPv6Address, ip_address
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import (
    HTTPHandler,
    HTTPRedirectHandler,
    HTTPSHandler,
    Request,
    build_opener,
    getproxies,
)

MAX_HEAD_BYTES = 64_000


class PrivateError(PermissionError):
    """A name that leads into a private network."""


class Connections:
    """The connections of one page under way; a name of a private address is `trusted` or refused."""

    def __init__(self, trusted: Collection[str], silence: float) -> None:
        self.trusted = trusted
        self.silence = silence
        self.sockets: list[socket.socket] = []

    def answer(self, address: str) -> HTTPResponse:
        """Return the answer to one GET, redirects and errors included."""
        headers = {"User-Agent": "apiscribe", "Accept": "text/*", "Accept-Encoding": "identity"}
        opener = build_opener(_Stay, _Plain(self), _Encrypted(self))
        try:
            answer: Any = opener.open(Request(address, headers=headers), timeout=self.silence)
        except HTTPError as error:
            answer = error
        whole: HTTPResponse = answer
        return whole

    def connected(self, at: tuple[str, int], timeout: float, *_: Any) -> socket.socket:
        """Return a connection to a host, to none of its private addresses unless named so."""
        failure: OSError | None = None
        for family, kind, protocol, _name, where in socket.getaddrinfo(*at, 0, socket.SOCK_STREAM):
            self.check_private(at[0], str(where[0]))
            opened = socket.socket(family, kind, protocol)
            opened.settimeout(timeout)
            try:
                opened.connect(where)
                self.sockets.append(opened.dup())
                return opened
            except OSError as error:
                opened.close()
                failure = error
        raise failure or OSError(errno.EHOSTUNREACH, "the host has no address")

    def check_private(self, host: str, resolved: str) -> None:
        """Refuse a name of an address that is not public; `localhost` says what it is."""
        proxies = {urlsplit(proxy).hostname for proxy in getproxies().values()}
        if host in {"localhost", resolved, *proxies} or host.lower() in self.trusted:
            return
        if not _is_public(resolved):
            message = f"{host} is at {resolved}, an address that is not public"
            raise PrivateError(errno.EACCES, message)

    def hang_up(self) -> None:
        """End every connection, whatever waits for it."""
        for opened in self.sockets:
            with suppress(OSError), opened:
                opened.shutdown(socket.SHUT_RDWR)


def _is_public(address: str) -> bool:
    """Return whether an IP address, or one that is embedded in it, is of the public internet."""
    ip: IPv4Address | IPv6Address = ip_address(address.partition("%")[0])
    if isinstance(ip, IPv6Address):
        teredo = ip.teredo[1] if ip.teredo else None
        ip = ip.ipv4_mapped or ip.sixtofour or teredo or ip
    return ip.is_global and not ip.is_multicast


class _Head:
    """The head of an answer while it is read, bounded in all that comes before the body."""

    def __init__(self, whole: BufferedIOBase) -> None:
        self.whole = whole
        self.left = MAX_HEAD_BYTES

    def readline(self, most: int) -> bytes:
        """Return the next line; more than the bound is an error."""
        line = self.whole.readline(most)
        self.left -= len(line)
        if self.left < 0:
            raise HTTPException(f"its head has more than {MAX_HEAD_BYTES:,} bytes")
        return line

    def flush(self) -> None:
        """Do nothing: an answer is only read."""

    def close(self) -> None:
        """Close the answer."""
        self.whole.close()


class _Answer(HTTPResponse):
    def begin(self) -> None:
        head = _Head(self.fp)
        self.fp: Any = head
        super().begin()
        if self.fp is head:
            self.fp = head.whole


def _bounded(
    connection: type[HTTPConnection], connections: Connections, *at: Any, **how: Any
) -> Any:
    """Return a connection that is opened, and whose answers are read, within our bounds."""
    opened = connection(*at, **how)
    opened.response_class = _Answer
    opened._create_connection = connections.connected  # type: ignore[attr-defined]
    return opened


class _Stay(HTTPRedirectHandler):
    def redirect_request(self, *_: Any) -> None:
        return None


class _Plain(HTTPHandler):
    def __init__(self, connections: Connections) -> None:
        super().__init__()
        self.connection: Any = partial(_bounded, HTTPConnection, connections)

    def http_open(self, request: Request) -> HTTPResponse:
        return self.do_open(self.connection, request)


class _Encrypted(HTTPSHandler):
    def __init__(self, connections: Connections) -> None:
        super().__init__()
        self.connection: Any = partial(_bounded, HTTPSConnection, connections)

    def https_open(self, request: Request) -> HTTPResponse:
        return self.do_open(self.connection, request)
