# Written by apiscribe build; edits are lost.
"""Holds a synchronous call to its deadline: each step at the socket gets what is left.

httpx2 limits single steps only, and a server that sends a byte now and then keeps each
of them short. For asyncio the event loop ends a call by itself.
"""

from __future__ import annotations

import socket
from collections.abc import Callable, Generator
from concurrent.futures import Future
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from ipaddress import ip_address
from threading import Thread
from typing import Any

import httpx2

_PIECE = 16 * 1024
_left: ContextVar[Callable[[], float] | None] = ContextVar("left", default=None)


@contextmanager
def time_left(left: Callable[[], float]) -> Generator[None]:
    """Hold what happens in the block to the seconds that a function returns."""
    token = _left.set(left)
    try:
        yield
    finally:
        _left.reset(token)


def hold_to_deadlines(client: httpx2.Client) -> None:
    """Let the connections that a client opens from now on keep to deadlines.

    Transports that are not of httpx2 stay as they are.
    """
    # httpx2 has no public way to the network below its transports.
    facts = vars(client)
    for transport in (facts.get("_transport"), *facts.get("_mounts", {}).values()):
        pool: Any = getattr(transport, "_pool", None)
        backend = getattr(pool, "_network_backend", None)
        if backend is not None and not isinstance(backend, BoundBackend):
            pool._network_backend = BoundBackend(backend)


class BoundBackend:
    """A network backend of httpx2 whose streams keep to deadlines."""

    def __init__(self, backend: Any) -> None:
        self._backend = backend

    def __getattr__(self, name: str) -> Any:
        return getattr(self._backend, name)

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        *rest: Any,
        **more: Any,
    ) -> BoundStream:
        """Connect to the first address of a host that answers."""
        failure: Exception = httpx2.ConnectError("the host has no address")
        for address in _addresses(host, port, timeout):
            limit = _limited(timeout, httpx2.ConnectTimeout)
            try:
                stream = self._backend.connect_tcp(address, port, limit, *rest, **more)
                return BoundStream(stream)
            except Exception as error:
                failure = error
        raise failure


class BoundStream:
    """A network stream of httpx2 that keeps to deadlines."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Return the bytes that have come."""
        limit = _limited(timeout, httpx2.ReadTimeout)
        content: bytes = self._stream.read(max_bytes, limit)
        return content

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send bytes, piece by piece."""
        for start in range(0, len(buffer), _PIECE):
            limit = _limited(timeout, httpx2.WriteTimeout)
            self._stream.write(buffer[start : start + _PIECE], limit)

    def start_tls(
        self,
        ssl_context: Any,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> BoundStream:
        """Return an encrypted stream on top of this one."""
        limit = _limited(timeout, httpx2.ConnectTimeout)
        return BoundStream(self._stream.start_tls(ssl_context, server_hostname, limit))

    def close(self) -> None:
        """Close the stream; whoever waits for bytes of it wakes up."""
        with suppress(OSError, AttributeError):
            self._stream.get_extra_info("socket").shutdown(socket.SHUT_RDWR)
        self._stream.close()


def _limited(
    timeout: float | None, kind: type[httpx2.TimeoutException]
) -> float | None:
    """Return the seconds that a step may take; raise the kind of error if none are left."""
    left = _left.get()
    if left is None:
        return timeout
    seconds = left()
    if seconds <= 0:
        raise kind("the time for the whole call is over")
    return seconds if timeout is None else min(timeout, seconds)


def _addresses(host: str, port: int, timeout: float | None) -> list[str]:
    """Return the addresses of a host; one that is asked for in vain costs no more time."""
    limit = _limited(timeout, httpx2.ConnectTimeout)
    if limit is None or _is_address(host):
        return [host]
    answer: Future[list[str]] = Future()
    Thread(target=_resolve, args=(host, port, answer), daemon=True).start()
    try:
        return answer.result(limit)
    except TimeoutError:
        raise httpx2.ConnectTimeout("no address of the host came in time") from None
    except (OSError, UnicodeError) as error:
        raise httpx2.ConnectError(str(error)) from error


def _resolve(host: str, port: int, answer: Future[list[str]]) -> None:
    try:
        entries = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        answer.set_result([str(entry[4][0]) for entry in entries])
    except Exception as error:
        answer.set_exception(error)


def _is_address(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True
