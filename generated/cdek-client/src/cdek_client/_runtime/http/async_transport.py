# Written by apiscribe build; edits are lost.
"""Sends requests on asyncio; the connections of a client and of its views."""

from __future__ import annotations

import asyncio
from threading import Lock
from weakref import WeakKeyDictionary

import httpx2

from .actions import Answer, Join, Send, Trouble
from .clock import Clock
from .forking import when_forked
from .opening import check_process, closed, opened
from .reading import Reading
from .transport_errors import too_late, trouble_of

_Clients = WeakKeyDictionary[asyncio.AbstractEventLoop, httpx2.AsyncClient]


class AsyncTransport:
    """Opens connections on whatever event loop is running, each with its own."""

    def __init__(self, clock: Clock, given: httpx2.AsyncClient | None) -> None:
        self._clock = clock
        self.closed = False
        self._is_forked = False
        self._given = given
        self._opened: _Clients = WeakKeyDictionary()
        self._lock = Lock()
        when_forked(self._forget)

    async def close(self) -> None:
        """Close the connections of this event loop; a second time does nothing."""
        self.closed = True
        with self._lock:
            opened = self._opened.pop(asyncio.get_running_loop(), None)
            self._opened.clear()
        if opened is not None:
            await opened.aclose()

    @property
    def is_open(self) -> bool:
        """Whether there are connections that nobody else will close."""
        return any(not loop.is_closed() for loop in self._opened)

    def _forget(self) -> None:
        self._lock = Lock()
        self._opened = WeakKeyDictionary()
        self._is_forked = True

    def _client(self) -> httpx2.AsyncClient:
        if self.closed:
            raise closed()
        if self._given is not None:
            check_process(self._given, self._is_forked)
            return self._given
        loop = asyncio.get_running_loop()
        with self._lock:
            client = self._opened.get(loop)
            if client is None:
                client = self._opened[loop] = opened(httpx2.AsyncClient)
            return client

    def left(self, action: Send | Join) -> float:
        """Return the seconds that are left for an action."""
        return action.deadline - self._clock.monotonic()

    async def sent(self, action: Send) -> Answer | Trouble:
        """Send a request, and return its answer or why there is none."""
        client = self._client()
        try:
            async with asyncio.timeout(self.left(action)):
                response = await client.send(
                    action.request,
                    stream=True,
                    auth=action.auth,
                    follow_redirects=False,
                )
                try:
                    return await self._read(response, action)
                finally:
                    await response.aclose()
        except httpx2.HTTPError as error:
            return trouble_of(error)
        except TimeoutError:
            return too_late()
        except RuntimeError:
            if not client.is_closed:
                raise
        raise closed()

    async def _read(self, response: httpx2.Response, action: Send) -> Answer | Trouble:
        reading = Reading(action, self._clock, response.status_code)
        try:
            async for chunk in response.aiter_bytes():
                if reading.to_file:
                    is_over = await asyncio.to_thread(reading.add, chunk)
                else:
                    is_over = reading.add(chunk)
                if is_over:
                    break
        except httpx2.DecodingError as error:
            reading.trouble = trouble_of(error)
        return reading.outcome(response)
