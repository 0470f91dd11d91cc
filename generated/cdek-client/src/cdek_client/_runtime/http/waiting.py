# Written by apiscribe build; edits are lost.
"""Waiting for what becomes of a change that the service works on later."""

from __future__ import annotations

from collections.abc import Mapping
from time import monotonic
from typing import Any, TypeVar, cast
from uuid import UUID

from ...errors import (
    ApiError,
    NotFoundError,
    TimeoutError,
    TransportError,
    UnexpectedResponseError,
)
from ...options import CallOptions, Timeouts, WaitOptions
from .actions import Answer, Flow, Pause
from .change_records import failure_of, own_id, parameters_of, record_of, stage_of
from .core import Core
from .failure import Failure
from .hooks import log
from .operation import Operation, Waiter

T = TypeVar("T")
_TIMEOUT, _FIRST, _LONGEST, _GROWTH = 60.0, 2.0, 15.0, 1.5
_PASSING_STATUSES = frozenset({429, *range(500, 600)})
_OF_WAITING = ("timeout", "first", "longest")
_LAST_LOOK = 1.0
_PASSING = (TransportError, TimeoutError, UnexpectedResponseError)


class _Watch:
    """How long and how often to look."""

    def __init__(self, options: WaitOptions) -> None:
        total = Timeouts(total=options.get("timeout", _TIMEOUT)).total
        self.deadline = monotonic() + total
        self.first = max(0.0, options.get("first", _FIRST))
        self._longest = max(0.01, options.get("longest", _LONGEST))
        self._options = options
        self._next = self.first or 0.01

    def pause(self) -> Pause:
        """Give the next pause, longer than the one before, and not past the end."""
        pause = min(self._next, self._longest)
        self._next = pause * _GROWTH
        return Pause(max(0.0, min(pause, self.deadline - monotonic())))

    @property
    def over(self) -> bool:
        """Whether there is no time left."""
        return monotonic() >= self.deadline

    def call_options(self) -> CallOptions:
        """Give the options of a call that must end in the time that is left."""
        left = max(_LAST_LOOK, self.deadline - monotonic())
        given = {n: value for n, value in self._options.items() if n not in _OF_WAITING}
        return cast("CallOptions", {**given, "timeout": left})


def wait_for(
    core: Core,
    waiter: Waiter[T],
    path: Mapping[str, Any],
    request: UUID | str | None,
    options: WaitOptions,
) -> Flow[T]:
    """Look until a change is done, and give the answer that says so.

    `request` is its id or its kind; without one it is the newest. Raises the error that
    it failed with, and TimeoutError if there is no outcome in time.
    """
    found = yield from _outcome(core, waiter, path, request, _Watch(options))
    return cast("T", found)


def call_and_wait(
    core: Core,
    operation: Operation[Any],
    waiter: Waiter[T],
    path: Mapping[str, Any],
    body: Any,
    options: WaitOptions,
) -> Flow[T | None]:
    """Make a change and wait until it is done; None if nothing is there any more."""
    watch = _Watch(options)
    given = watch.call_options()
    receipt = yield from core.model(operation, path, body, given)
    values = {**path, **parameters_of(waiter, receipt)}
    if missing := sorted({*waiter.parameters} - {*values}):
        raise UnexpectedResponseError(
            f"{operation.name}: the answer has no {missing[0]} to look for",
            operation=operation.name,
        )
    path = {name: values[name] for name in waiter.parameters}
    wanted = own_id(waiter, receipt)
    return (yield from _outcome(core, waiter, path, wanted, watch))


def _outcome(
    core: Core,
    waiter: Waiter[T],
    path: Mapping[str, Any],
    wanted: UUID | str | None,
    watch: _Watch,
) -> Flow[T | None]:
    while True:
        yield watch.pause()
        over = watch.over
        seen = yield from _look(core, waiter, path, watch)
        if seen is None:
            return None
        if not isinstance(seen, Failure):
            answer, model = seen
            record = record_of(waiter, model, wanted)
            stage = stage_of(waiter, record)
            if stage == "failed":
                name = waiter.poll.name
                raise failure_of(core.refusals, waiter, answer, record, name)
            if stage == "done":
                return model
        if over:
            raise _too_late(waiter, wanted, seen)


def _look(
    core: Core, waiter: Waiter[T], path: Mapping[str, Any], watch: _Watch
) -> Flow[tuple[Answer, T] | Failure | None]:
    """Look once: an answer, a failure that may pass, or None if nothing is there."""
    poll = waiter.poll
    try:
        answer = yield from core.answer(poll, path, None, watch.call_options())
        return answer, core.read(poll, answer)
    except Failure as failure:
        found = failure
    if (
        waiter.gone
        and isinstance(found, NotFoundError)
        and core.refusals.is_gone(found)
    ):
        return None
    passing = isinstance(found, ApiError) and (found.status or 0) in _PASSING_STATUSES
    if not passing and not isinstance(found, _PASSING):
        raise found
    log.info("%s: looking again: %s", poll.name, found)
    return found


def _too_late(
    waiter: Waiter[Any], wanted: UUID | str | None, last: object
) -> TimeoutError:
    why = str(last) if isinstance(last, Failure) else "it is not done yet"
    failure = TimeoutError(
        f"{waiter.poll.name}: no outcome of {wanted or 'the change'} in time: {why}",
        operation=waiter.poll.name,
    )
    failure.request_id = wanted
    return failure
