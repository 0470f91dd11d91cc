# Written by apiscribe build; edits are lost.
"""What a caller may choose for a client, and for a single call."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, fields
from math import isfinite
from typing import TYPE_CHECKING, Any, TypeAlias, TypedDict

from ._runtime.http.clock import Clock
from ._runtime.http.stores import TokenStore

if TYPE_CHECKING:
    import httpx2

MAX_ANSWER_BYTES = 32 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Limits of a call in seconds, all of them positive.

    `total` is for all of it: sending, repeating, and pauses in between. The rest are for
    single steps: to connect, to wait for bytes, to send, to wait for a free connection.
    """

    total: float = 60.0
    connect: float = 10.0
    read: float = 30.0
    write: float = 30.0
    pool: float = 30.0

    def __post_init__(self) -> None:
        for one in fields(self):
            if not _positive(getattr(self, one.name)):
                raise ValueError(f"timeout {one.name} must be a positive number")

    @classmethod
    def of(cls, given: float | Timeouts) -> Timeouts:
        """Return the limits that a number, the seconds for all of a call, stands for."""
        return given if isinstance(given, Timeouts) else cls(total=given)


@dataclass(frozen=True, slots=True)
class Retries:
    """How a call is repeated: `most` times, after pauses of random length.

    The first pause is up to `first` seconds, each further one up to twice that, at most
    `longest`. If the service says when to come again, the pause is that, at most
    `longest_asked`.
    """

    most: int = 3
    first: float = 0.5
    longest: float = 8.0
    longest_asked: float = 60.0

    def __post_init__(self) -> None:
        given = (self.most, self.first, self.longest, self.longest_asked)
        if not all(isfinite(number) and number >= 0 for number in given):
            raise ValueError("retries must be numbers that are not negative")

    @classmethod
    def of(cls, given: int | Retries) -> Retries:
        """Return the policy that a number, how often to repeat, stands for."""
        return given if isinstance(given, Retries) else cls(most=given)


@dataclass(slots=True)
class Exchange:
    """One request and what came of it, as hooks see it.

    `operation` is the name of the call, `attempt` counts from 1. Before the request a
    hook may put headers, such as traceparent, into `headers`, and what it wants to find
    again into `state`. After it `status` is the HTTP status, or None and `trouble` says
    why; `seconds` is how long it took. Credentials are not in it.
    """

    operation: str
    method: str
    url: str
    attempt: int
    headers: dict[str, str] = field(default_factory=dict[str, str], repr=False)
    state: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)
    status: int | None = None
    trouble: str = ""
    seconds: float = 0.0


Hook: TypeAlias = Callable[[Exchange], None]


class SharedOptions(TypedDict, total=False):
    """Options that `with_options` of a client may change."""

    timeout: float | Timeouts | None
    retries: int | Retries | None
    before_request: Hook | None
    after_answer: Hook | None
    max_answer_bytes: int


class ClientOptions(SharedOptions, total=False):
    """What a client may be made with, besides the credentials.

    `clock` is what the client takes for time, for tests that do not wait. `auth` signs
    each call as httpx2 has it, after the credentials were put in.
    """

    token_store: TokenStore | None
    allow_http: bool
    clock: Clock | None
    auth: httpx2.Auth | None


class CallOptions(TypedDict, total=False):
    """Options of one call, each instead of the client's.

    `timeout`: seconds for all of the call, or Timeouts. `headers`: sent besides.
    `retries`: how often it is repeated, or Retries. `repeat_unsafe`: repeat a change
    even where the service may have made it already. `wait_while_busy`: as long as the
    service still works on an earlier change, ask again until the time is over. `allow`:
    ids of rules, decisions or rows of the docs that the body need not keep.
    """

    timeout: float | Timeouts
    headers: Mapping[str, str]
    retries: int | Retries
    repeat_unsafe: bool
    wait_while_busy: bool
    allow: Collection[str]


class WaitOptions(TypedDict, total=False):
    """Options of waiting for an outcome.

    `timeout`: seconds for all of it, 60 unless given. `first`: seconds before the first
    look, 2 unless given; pauses then grow up to `longest`, 15 unless given. `headers`,
    `retries`, `repeat_unsafe`, `wait_while_busy`, `allow`: as for a call.
    """

    timeout: float
    first: float
    longest: float
    headers: Mapping[str, str]
    retries: int | Retries
    repeat_unsafe: bool
    wait_while_busy: bool
    allow: Collection[str]


def _positive(number: float) -> bool:
    return isfinite(number) and number > 0
