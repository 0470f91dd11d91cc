# Written by apiscribe build; edits are lost.
"""What is sent piece by piece: files are read while they go, anew at each attempt."""

from __future__ import annotations

from asyncio import to_thread
from collections.abc import AsyncIterator, Iterator, Sequence
from os import PathLike
from typing import IO

import httpx2

_PIECE = 1 << 16


class PathPart:
    """A file that lies somewhere. Raises OSError if it cannot be read."""

    def __init__(self, path: PathLike[str]) -> None:
        self._path = path
        with open(path, "rb") as file:
            self.length = file.seek(0, 2)

    def pieces(self) -> Iterator[bytes]:
        """Read it from its beginning."""
        with open(self._path, "rb") as file:
            yield from _read(file, self.length)


class OpenPart:
    """A file that is open: what comes after the place where it stands now."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._start = file.tell()
        self.length = file.seek(0, 2) - self._start
        file.seek(self._start)

    def pieces(self) -> Iterator[bytes]:
        """Read it from where it stood."""
        self._file.seek(self._start)
        yield from _read(self._file, self.length)


class SentStream(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """Bytes and files one after another; an event loop goes on while files are read."""

    def __init__(self, parts: Sequence[bytes | PathPart | OpenPart]) -> None:
        self._parts = parts

    def __len__(self) -> int:
        """Count the bytes."""
        return sum(
            len(part) if isinstance(part, bytes) else part.length
            for part in self._parts
        )

    def __iter__(self) -> Iterator[bytes]:
        for part in self._parts:
            if not isinstance(part, bytes):
                yield from part.pieces()
            elif part:
                yield part

    async def __aiter__(self) -> AsyncIterator[bytes]:
        pieces = iter(self)
        while piece := await to_thread(next, pieces, b""):
            yield piece


def _read(file: IO[bytes], length: int) -> Iterator[bytes]:
    """Read so many bytes, of a file that may have grown meanwhile."""
    while length > 0 and (piece := file.read(min(_PIECE, length))):
        length -= len(piece)
        yield piece
