# Written by apiscribe build; edits are lost.
"""Goes through the items of a list that comes in pages."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import Any, Generic, Self, TypeVar

from .actions import Flow
from .paging import PageReader

T = TypeVar("T")


class Items(Iterator[T], Generic[T]):
    """The items of all pages, one after another; a page is read when it is needed."""

    def __init__(self, run: Callable[[Flow[Any]], Any], reader: PageReader) -> None:
        self._run = run
        self._reader = reader
        self._ready: deque[T] = deque()

    @property
    def total(self) -> int | None:
        """How many there are in all, as the page read last says; None where none does."""
        return self._reader.total

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> T:
        while not self._ready:
            if self._reader.over:
                raise StopIteration
            self._ready.extend(self._run(self._reader.page()))
        return self._ready.popleft()


class AsyncItems(AsyncIterator[T], Generic[T]):
    """The items of all pages, one after another; a page is read when it is needed."""

    def __init__(
        self, run: Callable[[Flow[Any]], Awaitable[Any]], reader: PageReader
    ) -> None:
        self._run = run
        self._reader = reader
        self._ready: deque[T] = deque()

    @property
    def total(self) -> int | None:
        """How many there are in all, as the page read last says; None where none does."""
        return self._reader.total

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        while not self._ready:
            if self._reader.over:
                raise StopAsyncIteration
            self._ready.extend(await self._run(self._reader.page()))
        return self._ready.popleft()
