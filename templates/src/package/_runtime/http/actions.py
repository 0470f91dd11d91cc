# Written by apiscribe build; edits are lost.
"""What a flow asks to be done for it, and what comes back.

Flows are generators that decide; a client, synchronous or not, carries out.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias, TypeVar

import httpx2

from .part_files import PartFile

T = TypeVar("T")


@dataclass(slots=True)
class Send:
    """Send a request, signed if that is asked for, and read its answer.

    Gives an Answer or a Trouble. A success is written to `part` if there is one.
    """

    request: httpx2.Request
    deadline: float
    limit: int
    auth: httpx2.Auth | None = None
    part: PartFile | None = None


@dataclass(slots=True)
class Pause:
    """Let time pass."""

    seconds: float


@dataclass(slots=True)
class Join:
    """Wait until somebody else is done, at most until the deadline."""

    future: Future[Any]
    deadline: float


@dataclass(slots=True)
class Run:
    """Call what may take time but is no request; gives what it gives."""

    work: Callable[[], Any]


Action: TypeAlias = Send | Pause | Join | Run
Flow: TypeAlias = Generator[Action, Any, T]


@dataclass(slots=True)
class Answer:
    """An answer as it came, and how many attempts it took."""

    status: int
    headers: httpx2.Headers
    content: bytes = field(repr=False)
    attempts: int = 1


Kind: TypeAlias = Literal["unsent", "hopeless", "timeout", "broken", "unreadable"]


@dataclass(slots=True)
class Trouble:
    """Why there is no answer.

    "unsent": the service has seen nothing of it; "hopeless": nor will it ever;
    "timeout", "broken": it may have acted; "unreadable": it answered, what is unclear, and
    `answer` has the status and headers.
    """

    kind: Kind
    reason: str
    slow: bool = False
    cause: Exception | None = None
    answer: Answer | None = None

    @property
    def may_have_acted(self) -> bool:
        """Whether the service may have done what it was asked for."""
        return self.kind in ("timeout", "broken", "unreadable")
