# Written by apiscribe build; edits are lost.
"""The events of an inbox that are due, one after the other."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Iterator
from time import sleep

from .database import InboxUnavailableError
from .inbox_item import InboxItem

_log = logging.getLogger(__name__.partition("._runtime")[0])


class Events:
    """The events that are due: see Inbox.events."""

    def __init__(
        self, next_item: Callable[[], InboxItem | None], follow: bool, poll: float
    ) -> None:
        self._next_item = next_item
        self._follow = follow
        self._poll = poll
        self._open: list[InboxItem] = []

    def __iter__(self) -> Iterator[InboxItem]:
        try:
            while True:
                item = self._next()
                if item is not None:
                    yield item
                elif self._follow:
                    sleep(self._poll)
                else:
                    return
        finally:
            self._give_back()

    async def __aiter__(self) -> AsyncIterator[InboxItem]:
        try:
            while True:
                item = await asyncio.to_thread(self._next)
                if item is not None:
                    yield item
                elif self._follow:
                    await asyncio.sleep(self._poll)
                else:
                    return
        finally:
            await asyncio.to_thread(self._give_back)

    def _give_back(self) -> None:
        """Let the events that nobody handled be handed out again."""
        while self._open:
            self._open.pop().give_back()

    def _next(self) -> InboxItem | None:
        """Return the next event; with `follow` a database that is gone is waited for."""
        self._open = [item for item in self._open if not item.is_concluded]
        try:
            item = self._next_item()
        except InboxUnavailableError as error:
            if not self._follow:
                raise
            _log.warning("%s; trying again", error)
            return None
        self._open += [item] if item else []
        return item
