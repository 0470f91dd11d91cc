# Written by apiscribe build; edits are lost.
"""Waiting for what becomes of a change that the service works on later."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar, cast
from uuid import UUID

from ...errors import (
    ApiError,
    ConflictError,
    NotFoundError,
    RequestTimeoutError,
    TransportError,
    UnexpectedResponseError,
)
from ...options import CallOptions, Timeouts, WaitOptions
from ..models.accessors import first_of
from .actions import Answer, Flow, Pause
from .change_records import (
    Wanted,
    failure_of,
    is_gone,
    own_record,
    parameters_of,
    record_of,
    stage_of,
)
from .core import Core
from .failure import Failure
from .hooks import log
from .operation import Operation, Waiter
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


class _Watch:
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


def wait_for(
    core: Core,
    waiter: Waiter[T],
    path: Mapping[str, Any],
    request: UUID | str | None,
    options: WaitOptions,
) -> Flow[T]:
    """Look until a change is done, and give the answer that says so.

    `request` is its id or its kind; without one it is the newest. Raises the error that
    it failed with, and RequestTimeoutError if there is no outcome in time.
    """
    watch = _Watch(core, waiter.poll.name, options)
    yield watch.pause()
    kind = None if request is None else str(request)
    outcome = _Outcome(core, waiter, path, Wanted(request, kind), watch)
    return cast("T", (yield from outcome.awaited()))


def wait_until(
    core: Core,
    operation: Operation[T],
    path: Mapping[str, Any],
    accessor: str,
    options: WaitOptions,
) -> Flow[T]:
    """Look until a path of fields leads to what is true, and give the answer.

    The first look is at once unless `first` says when. Raises RequestTimeoutError if
    that is not in time.
    """
    watch = _Watch(core, operation.name, options)
    if "first" in options:
        yield watch.pause()
    while True:
        look = yield from _look(core, operation, path, watch)
        if isinstance(look, tuple) and _is_true(look[1], accessor):
            return look[1]
        if watch.over:
            break
        yield watch.pause()
    failure = _too_late(operation, f"{accessor} is not true", look, watch)
    del look
    raise failure


def _is_true(model: Any, accessor: str) -> bool:
    return bool(first_of(model, [accessor], bool))


def call_and_wait(
    core: Core,
    operation: Operation[Any],
    waiter: Waiter[T],
    path: Mapping[str, Any],
    body: Any,
    options: WaitOptions,
) -> Flow[T | None]:
    """Make a change and wait until it is done; None if nothing is there any more."""
    watch = _Watch(core, operation.name, options)
    outcome = yield from _changed(core, operation, waiter, path, body, watch)
    return cast("T | None", (yield from outcome.awaited()))


def _changed(
    core: Core,
    operation: Operation[Any],
    waiter: Waiter[Any],
    path: Mapping[str, Any],
    body: Any,
    watch: _Watch,
) -> Flow[_Outcome]:
    """Make a change, and give what looks for its outcome."""
    try:
        answer = yield from core.answer(operation, path, body, watch.call_options())
        receipt = core.read(operation, answer, path, body)
    except Failure as failure:
        if not _may_be_made(waiter, path, failure):
            raise
        wanted = Wanted(kind=waiter.type, since=watch.start(failure.headers))
        return _Outcome(core, waiter, path, wanted, watch, failure)
    path = _path_of(operation, waiter, path, receipt)
    wanted = own_record(waiter, receipt, watch.start(answer.headers))
    yield watch.pause()
    return _Outcome(core, waiter, path, wanted, watch)


def _may_be_made(
    waiter: Waiter[Any], path: Mapping[str, Any], failure: Failure
) -> bool:
    """Say whether a change is refused only as an earlier attempt has made it already."""
    is_refused = isinstance(failure, ConflictError | NotFoundError)
    can_look = {*waiter.parameters} <= {*path}
    return is_refused and failure.may_have_acted and can_look


def _path_of(
    operation: Operation[Any],
    waiter: Waiter[Any],
    path: Mapping[str, Any],
    receipt: Any,
) -> dict[str, Any]:
    """Return the path values that the outcome is read with."""
    values = {**path, **parameters_of(waiter, receipt)}
    if missing := sorted({*waiter.parameters} - {*values}):
        raise UnexpectedResponseError(
            f"{operation.name}: the answer has no {missing[0]} to look for",
            operation=operation.name,
            may_have_acted=True,
        )
    return {name: values[name] for name in waiter.parameters}


class _Outcome:
    """Looks until the record of a change says what became of it.

    `refused` is what a repetition of the change was answered with, if its first answer
    was lost; it is raised unless there is a record.
    """

    def __init__(
        self,
        core: Core,
        waiter: Waiter[Any],
        path: Mapping[str, Any],
        wanted: Wanted,
        watch: _Watch,
        refused: Failure | None = None,
    ) -> None:
        self._core = core
        self._waiter = waiter
        self._path = path
        self._wanted = wanted
        self._watch = watch
        self._refused = refused

    def awaited(self) -> Flow[Any]:
        """Return the answer that says it is done; None if nothing is there any more.

        Raises the error that it failed with.
        """
        while True:
            look = yield from self._look()
            outcome = self._judged(*look) if isinstance(look, tuple) else None
            if look is None or outcome is not None:
                break
            if self._watch.over:
                outcome = self._too_late(look)
                break
            yield self._watch.pause()
        del look
        if isinstance(outcome, Failure):
            raise outcome
        return outcome

    def _look(self) -> Flow[tuple[Answer, Any] | Failure | None]:
        """Look once; None if nothing is there any more and that is success."""
        poll = self._waiter.poll
        try:
            return (yield from _look(self._core, poll, self._path, self._watch))
        except NotFoundError as failure:
            if self._waiter.gone and self._core.refusals.is_gone(failure):
                return None
            self._name(failure)
            raise
        except Failure as failure:
            self._name(failure)
            raise

    def _judged(self, answer: Answer, model: Any) -> Any:
        """Return the model if it says that all is done, or the error; None if neither."""
        if is_gone(self._waiter, model):
            return model
        record = record_of(self._waiter, model, self._wanted)
        if record is None and self._refused is not None:
            return self._refused
        stage = stage_of(self._waiter, record)
        if stage == "done":
            return model
        if stage == "open":
            return None
        name = self._waiter.poll.name
        return failure_of(self._core.refusals, self._waiter, answer, record, name)

    def _too_late(self, look: object) -> Failure:
        why = f"no outcome of {self._wanted}"
        failure = _too_late(self._waiter.poll, why, look, self._watch)
        self._name(failure)
        return failure

    def _name(self, failure: Failure) -> None:
        """Let an error tell which change it is about, so that it can be waited for."""
        failure.request_id = self._wanted.id or failure.request_id


def _look(
    core: Core, poll: Operation[T], path: Mapping[str, Any], watch: _Watch
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


def _too_late(
    poll: Operation[Any], why: str, look: object, watch: _Watch
) -> RequestTimeoutError:
    last = str(look) if isinstance(look, Failure) else "it is not done yet"
    return RequestTimeoutError(
        f"{poll.name}: {why} in time: {last}",
        operation=poll.name,
        attempts=watch.looks,
    )
