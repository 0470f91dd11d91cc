# Written by apiscribe build; edits are lost.
"""Looks again and again, ever less often, as long as there is time."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar, cast

from ...errors import (
    ApiError,
    RequestTimeoutError,
    TransportError,
    UnexpectedResponseError,
)
from ...options import CallOptions, Timeouts, WaitOptions
from .actions import Answer, Flow, Pause
from .core import Core
from .failure import Failure
from .hooks import log
from .operation import Operation
from .retry import date_of
from .settings import check_names

T = TypeVar("T")
_TIMEOUT, _FIRST, _LONGEST, _GROWTH = 60.0, 2.0, 15.0, 1.5
_PASSING_STATUSES = frozenset({429, *range(500, 600)})
_OF_WAITING = ("timeout", "first", "longest")
_LAST_LOOK = 1.0
_PASSING = (TransportError, RequestTimeoutError, UnexpectedResponseError)
_SKEW = timedelta(seconds=2)
"""How far the clocks of a service's machines may be apart."""


class Watch:
    """How long and how often to look, and how often it was."""

    def __init__(self, core: Core, name: str, options: WaitOptions) -> None:
        check_names(name, options, WaitOptions.__optional_keys__)
        self._clock = core.settings.clock
        self.began = self._clock.monotonic()
        self.looks = 0
        self.first = max(0.0, options.get("first", _FIRST))
        self._deadline = self.began + _seconds(options)
        self._longest = max(0.01, options.get("longest", _LONGEST))
        self._options = options
        self._next = self.first or 0.01

    def pause(self) -> Pause:
        """Return the next pause, longer than the one before, and not past the end."""
        pause = min(self._next, self._longest)
        self._next = pause * _GROWTH
        left = self._deadline - self._clock.monotonic()
        return Pause(max(0.0, min(pause, left)))

    @property
    def over(self) -> bool:
        """Whether there is no time left."""
        return self._clock.monotonic() >= self._deadline

    def call_options(self) -> CallOptions:
        """Return the options of a call that must end in the time that is left."""
        left = max(_LAST_LOOK, self._deadline - self._clock.monotonic())
        given = {n: value for n, value in self._options.items() if n not in _OF_WAITING}
        return cast("CallOptions", {**given, "timeout": left})

    def start(self, headers: Mapping[str, str]) -> datetime:
        """Return when the watch began, by the service's clock if its answer tells it."""
        now = date_of(headers.get("date", ""))
        now = now or datetime.fromtimestamp(self._clock.time(), UTC)
        return now - timedelta(seconds=self._clock.monotonic() - self.began) - _SKEW


def _seconds(options: WaitOptions) -> float:
    return Timeouts(total=options.get("timeout", _TIMEOUT)).total


def look_once(
    core: Core, poll: Operation[T], path: Mapping[str, Any], watch: Watch
) -> Flow[tuple[Answer, T] | Failure]:
    """Look once: an answer, or a failure that may pass; raises one that does not."""
    try:
        answer = yield from core.answer(poll, path, None, watch.call_options())
        model = core.read(poll, answer, path)
    except Failure as failure:
        watch.looks += failure.attempts
        is_api = isinstance(failure, ApiError)
        is_passing = is_api and failure.status in _PASSING_STATUSES
        if not is_passing and not isinstance(failure, _PASSING):
            raise
        log.info("%s: looking again: %s", poll.name, failure)
        return failure
    watch.looks += answer.attempts
    return answer, model


def too_late(
    poll: Operation[Any], why: str, look: object, watch: Watch
) -> RequestTimeoutError:
    """Return the error of what was not seen in time, with the last look at it."""
    last = str(look) if isinstance(look, Failure) else "it is not done yet"
    return RequestTimeoutError(
        f"{poll.name}: {why} in time: {last}",
        operation=poll.name,
        attempts=watch.looks,
    )
