# Written by apiscribe build; edits are lost.
"""Sends requests in the caller's thread; the connections of a client and of its views."""

from __future__ import annotations

from functools import partial
from threading import Lock

import httpx2

from .actions import Answer, Join, Send, Trouble
from .clock import Clock
from .deadlines import hold_to_deadlines, time_left
from .forking import when_forked
from .opening import check_process, closed, opened
from .reading import Reading
from .transport_errors import trouble_of


class SyncTransport:
    """Opens connections when they are needed; any number of threads may share it."""

    def __init__(self, clock: Clock, given: httpx2.Client | None) -> None:
        self._clock = clock
        self.closed = False
        self._is_forked = False
        self._given = given
        self._ready: httpx2.Client | None = None
        self._lock = Lock()
        when_forked(self._forget)

    def close(self) -> None:
        """Close the connections; a second time does nothing."""
        with self._lock:
            ready, self._ready, self.closed = self._ready, None, True
        if ready is not None and ready is not self._given:
            ready.close()

    @property
    def is_open(self) -> bool:
        """Whether there are connections that nobody else will close."""
        return self._ready is not self._given and self._ready is not None

    def _forget(self) -> None:
        self._lock = Lock()
        self._ready = None
        self._is_forked = True

    def _client(self) -> httpx2.Client:
        with self._lock:
            if self.closed:
                raise closed()
            if self._ready is None:
                self._ready = self._given or opened(httpx2.Client)
                check_process(self._given, self._is_forked)
                hold_to_deadlines(self._ready)
            return self._ready

    def left(self, action: Send | Join) -> float:
        """Return the seconds that are left for an action."""
        return action.deadline - self._clock.monotonic()

    def sent(self, action: Send) -> Answer | Trouble:
        """Send a request, and return its answer or why there is none."""
        client = self._ready or self._client()
        try:
            with time_left(partial(self.left, action)):
                response = client.send(
                    action.request,
                    stream=True,
                    auth=action.auth,
                    follow_redirects=False,
                )
                try:
                    return self._read(response, action)
                finally:
                    response.close()
        except httpx2.HTTPError as error:
            return trouble_of(error)
        except RuntimeError:
            if not client.is_closed:
                raise
        raise closed()

    def _read(self, response: httpx2.Response, action: Send) -> Answer | Trouble:
        reading = Reading(action, self._clock, response.status_code)
        try:
            for chunk in response.iter_bytes():
                if reading.add(chunk):
                    break
        except httpx2.DecodingError as error:
            reading.trouble = trouble_of(error)
        return reading.outcome(response)
