# Written by apiscribe build; edits are lost.
"""Many events, one transaction: what waits while one is committed goes into the next."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from threading import Condition, Thread
from typing import Generic, TypeVar

T = TypeVar("T")

_MOST_WAITING = 10_000
_MOST_TOGETHER = 500


class OverloadedError(OSError):
    """More waits to be written than could be soon; nothing was kept."""


class GroupCommit(Generic[T]):
    """Writes items together by a thread of its own, in the order in which they came.

    Args:
        write: Keeps some items, all or none of them.
    """

    def __init__(self, write: Callable[[Sequence[T]], None]) -> None:
        self._write = write
        self._waiting: deque[tuple[T, Future[None]]] = deque()
        self._changed = Condition()
        self._thread: Thread | None = None
        self._process = 0

    def add(self, item: T) -> Future[None]:
        """Return what ends once the item is kept, or with the error that it could not be."""
        with self._changed:
            self._begin()
            if len(self._waiting) >= _MOST_WAITING:
                raise OverloadedError("too many events wait to be written")
            kept: Future[None] = Future()
            self._waiting.append((item, kept))
            self._changed.notify()
        return kept

    def close(self) -> None:
        """Write what waits, and end the thread."""
        with self._changed:
            thread, self._thread = self._thread, None
            self._changed.notify_all()
        if thread and self._process == os.getpid():
            thread.join()

    def _begin(self) -> None:
        """Start the thread; a process that was forked has none, and nothing of its parent's."""
        if self._process != os.getpid():
            self._waiting.clear()
            self._thread = None
        if self._thread is None:
            self._process = os.getpid()
            self._thread = Thread(target=self._run, name="inbox", daemon=True)
            self._thread.start()

    def _run(self) -> None:
        while batch := self._next():
            self._keep(batch)

    def _next(self) -> list[tuple[T, Future[None]]]:
        with self._changed:
            while not self._waiting and self._thread is not None:
                self._changed.wait()
            count = min(len(self._waiting), _MOST_TOGETHER)
            return [self._waiting.popleft() for _ in range(count)]

    def _keep(self, batch: list[tuple[T, Future[None]]]) -> None:
        try:
            self._write([item for item, _ in batch])
        except BaseException as error:
            for _, kept in batch:
                kept.set_exception(error)
        else:
            for _, kept in batch:
                kept.set_result(None)
