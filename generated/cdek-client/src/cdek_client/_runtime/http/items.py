# Written by apiscribe build; edits are lost.
"""What is read piece by piece: the items of lists that come in pages, and files."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from os import PathLike
from pathlib import Path
from typing import Any, Generic, Self, TypeVar

from ...options import CallOptions
from .actions import Flow
from .core import Core
from .downloads import downloaded
from .operation import Operation
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


class SyncReads:
    """Reads piece by piece, in the caller's thread."""

    core: Core

    def _run(self, flow: Flow[T]) -> T:
        raise NotImplementedError

    def iterate(
        self, operation: Operation[Any], path: Mapping[str, Any], options: CallOptions
    ) -> Items[Any]:
        """Go through a list that comes in pages."""
        return Items(self._run, PageReader(self.core, operation, path, options))

    def download(
        self,
        operation: Operation[bytes],
        path: Mapping[str, Any],
        to: str | PathLike[str] | None,
        options: CallOptions,
    ) -> bytes | Path:
        """Make a call and give its bytes, or the file that they were written to."""
        return self._run(downloaded(self.core, operation, path, to, options))


class AsyncReads:
    """Reads piece by piece, on whatever event loop is running."""

    core: Core

    async def _run(self, flow: Flow[T]) -> T:
        raise NotImplementedError

    def iterate(
        self, operation: Operation[Any], path: Mapping[str, Any], options: CallOptions
    ) -> AsyncItems[Any]:
        """Go through a list that comes in pages."""
        return AsyncItems(self._run, PageReader(self.core, operation, path, options))

    async def download(
        self,
        operation: Operation[bytes],
        path: Mapping[str, Any],
        to: str | PathLike[str] | None,
        options: CallOptions,
    ) -> bytes | Path:
        """Make a call and give its bytes, or the file that they were written to."""
        return await self._run(downloaded(self.core, operation, path, to, options))
