# Written by apiscribe build; edits are lost.
"""What a client takes for time: the machine's clocks, unless a test moves its own."""

from __future__ import annotations

import asyncio
import time


class Clock:
    """The clocks of the machine; a clock for tests overrides all four methods."""

    def monotonic(self) -> float:
        """Return the seconds since some moment, never fewer than before."""
        return time.monotonic()

    def time(self) -> float:
        """Return the seconds since 1970."""
        return time.time()

    def sleep(self, seconds: float) -> None:
        """Let time pass in a thread."""
        time.sleep(seconds)

    async def sleep_async(self, seconds: float) -> None:
        """Let time pass in a task."""
        await asyncio.sleep(seconds)


SYSTEM = Clock()
