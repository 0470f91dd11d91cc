# Written by apiscribe build; edits are lost.
"""Reads an answer piece by piece, up to a limit and a deadline."""

from __future__ import annotations

import httpx2

from .actions import Answer, Send, Trouble
from .clock import Clock
from .transport_errors import too_large, too_late


class Reading:
    """What has come of an answer so far."""

    __slots__ = ("_action", "_chunks", "_clock", "_part", "_size", "trouble")

    def __init__(self, action: Send, clock: Clock, status: int) -> None:
        self._action = action
        self._part = action.part if 200 <= status < 300 else None
        if self._part is not None:
            self._part.begin()
        self._clock = clock
        self._chunks: list[bytes] = []
        self._size = 0
        self.trouble: Trouble | None = None

    @property
    def to_file(self) -> bool:
        """Whether what comes is written to a file, which may take time."""
        return self._part is not None

    def add(self, chunk: bytes) -> bool:
        """Take a piece, and say whether no more is to be read, as `trouble` tells."""
        if self._part is not None:
            self._part.write(chunk)
        else:
            self._chunks.append(chunk)
            self._size += len(chunk)
        if self._size > self._action.limit:
            self.trouble = too_large(self._action.limit)
        elif self._clock.monotonic() > self._action.deadline:
            self.trouble = too_late()
        return self.trouble is not None

    def outcome(self, response: httpx2.Response) -> Answer | Trouble:
        """Return the answer, or why there is none to be read."""
        status, headers, trouble = response.status_code, response.headers, self.trouble
        if trouble is None:
            return Answer(status, headers, b"".join(self._chunks))
        if trouble.kind == "unreadable":
            trouble.answer = Answer(status, headers, b"")
        return trouble
