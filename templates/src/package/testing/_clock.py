# Written by apiscribe build; edits are lost.
"""The time of a stand-in, which does not let anybody wait."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from threading import Lock

from .._runtime.http.clock import Clock


class StandInClock(Clock):
    """The machine's clocks, put forward by a test and by whoever waits for them."""

    def __init__(self) -> None:
        self._ahead = 0.0
        self._lock = Lock()

    def monotonic(self) -> float:
        """Return the seconds since some moment."""
        return super().monotonic() + self._ahead

    def time(self) -> float:
        """Return the seconds since 1970."""
        return super().time() + self._ahead

    def sleep(self, seconds: float) -> None:
        """Put the time forward instead of waiting."""
        self.advance(seconds)

    async def sleep_async(self, seconds: float) -> None:
        """Put the time forward, and let other tasks have their turn."""
        self.advance(seconds)
        await asyncio.sleep(0)

    def advance(self, seconds: float) -> None:
        """Put the time forward."""
        with self._lock:
            self._ahead += seconds

    def stamp(self) -> str:
        """Return the moment as the service writes it."""
        moment = datetime.fromtimestamp(self.time(), UTC)
        return moment.strftime("%Y-%m-%dT%H:%M:%S%z")
