# Written by apiscribe build; edits are lost.
"""Many events, one transaction: what waits while one is committed goes into the next."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from threading import Condition, Thread
from typing import Generic, TypeVar

T = TypeVar("T")

_MOST_TOGETHER = 500
_MOST_BATCHES = 20


class OverloadedError(OSError):
    """More waits to be written than could be soon; nothing was kept."""


@dataclass(frozen=True, slots=True)
class _Batch(Generic[T]):
    """Items that are written together, and what ends once they are."""

    items: list[T]
    kept: Future[None]


class GroupCommit(Generic[T]):
    """Writes items together by a thread of its own, in the order in which they came.

    Args:
        write: Keeps some items, all or none of them.
    """

    def __init__(self, write: Callable[[Sequence[T]], None]) -> None:
        self._write = write
        self._waiting: deque[_Batch[T]] = deque()
        self._changed = Condition()
        self._thread: Thread | None = None
        self._process = 0

    def add(self, item: T) -> Future[None]:
        """Return what ends once the item is kept, or with the error that it could not be.

        Items that are written together share it, so it can not be cancelled.
        """
        with self._changed:
            self._begin()
            if not self._waiting or len(self._waiting[-1].items) >= _MOST_TOGETHER:
                self._open_batch()
            batch = self._waiting[-1]
            batch.items.append(item)
        return batch.kept

    def close(self) -> None:
        """Write what waits, and end the thread."""
        with self._changed:
            thread, self._thread = self._thread, None
            self._changed.notify_all()
        if thread and self._process == os.getpid():
            thread.join()

    def _open_batch(self) -> None:
        if len(self._waiting) >= _MOST_BATCHES:
            raise OverloadedError("too many events wait to be written")
        kept: Future[None] = Future()
        kept.set_running_or_notify_cancel()
        self._waiting.append(_Batch([], kept))
        self._changed.notify()

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

    def _next(self) -> _Batch[T] | None:
        with self._changed:
            while not self._waiting and self._thread is not None:
                self._changed.wait()
            return self._waiting.popleft() if self._waiting else None

    def _keep(self, batch: _Batch[T]) -> None:
        try:
            self._write(batch.items)
        except BaseException as error:
            batch.kept.set_exception(error)
        else:
            batch.kept.set_result(None)
