# Written by apiscribe build; edits are lost.
"""What can go wrong on demand, and whose turn it is."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any, Literal, TypeAlias, get_args

FaultKind: TypeAlias = Literal[
    "latency",
    "status",
    "html",
    "empty",
    "truncated",
    "large",
    "cut",
    "invalid",
    "duplicated",
    "oldest_first",
    "others",
]
KINDS: tuple[str, ...] = get_args(FaultKind)


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that goes wrong with a call.

    "latency": the answer comes after `seconds`. "status": it is a refusal with that
    HTTP `status` and error `code`; "html": a page of a gateway; "empty": nothing, with
    200 unless `status` says otherwise; "truncated": the first half of the JSON;
    "large": `size` bytes; "cut": the connection breaks after `size` bytes of the
    answer. "invalid": the change is accepted and fails later with `code`. "duplicated",
    "oldest_first", "others": the answer lists records twice, the oldest first, or
    newer ones of other changes among them.

    `times`: how many calls it befalls. `operation`: only calls of that name; "token" is
    where tokens are given, which no fault befalls unless it is named. `acted`: whether
    the service does what it is asked for all the same, as it does where its answer is
    late, too large or breaks off. `retry_after`: seconds to be
    told, `as_date` as a date.
    """

    kind: FaultKind
    times: int = 1
    operation: str = ""
    acted: bool = False
    status: int = 0
    code: str = ""
    retry_after: float | None = None
    as_date: bool = False
    seconds: float = 1.0
    size: int = 0

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"no fault {self.kind!r}; there are: {', '.join(KINDS)}")

    @classmethod
    def of(cls, facts: Mapping[str, Any]) -> Fault:
        """Return the fault that JSON stands for; raises ValueError for what is none."""
        unknown = sorted({*facts} - {field.name for field in fields(cls)})
        if unknown or "kind" not in facts:
            raise ValueError(f"a fault has no {unknown[0]}" if unknown else "no kind")
        return cls(**facts)

    @property
    def headers(self) -> dict[str, str]:
        """The headers that go with it."""
        if self.retry_after is None:
            return {}
        if not self.as_date:
            return {"retry-after": f"{self.retry_after:g}"}
        moment = datetime.now(UTC) + timedelta(seconds=self.retry_after)
        return {"retry-after": format_datetime(moment, usegmt=True)}


class Faults:
    """Faults in the order in which they were asked for."""

    def __init__(self) -> None:
        self._queue: deque[Fault] = deque()

    def add(self, fault: Fault) -> None:
        """Let a fault befall calls to come."""
        self._queue.append(fault)

    def clear(self) -> None:
        """Forget all of them."""
        self._queue.clear()

    def take(self, operation: str) -> Fault | None:
        """Return the fault that befalls a call, if any does."""
        for place, fault in enumerate(self._queue):
            if fault.operation == operation or not (
                fault.operation or operation == "token"
            ):
                self._use(place, fault)
                return fault
        return None

    def _use(self, place: int, fault: Fault) -> None:
        del self._queue[place]
        if fault.times > 1:
            self._queue.insert(place, replace(fault, times=fault.times - 1))
