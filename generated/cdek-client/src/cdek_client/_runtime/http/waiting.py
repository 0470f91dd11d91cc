# Written by apiscribe build; edits are lost.
"""Waiting for what becomes of a change that the service works on later."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast
from uuid import UUID

from ...errors import ConflictError, NotFoundError, UnexpectedResponseError
from ...options import WaitOptions
from ..models.accessors import first_of
from .actions import Flow
from .change_records import Wanted, own_record, parameters_of
from .core import Core
from .failure import Failure
from .operation import Operation, Waiter
from .outcomes import Outcome
from .watch import Watch, look_once, too_late

T = TypeVar("T")


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
    watch = Watch(core, waiter.poll.name, options)
    yield watch.pause()
    kind = None if request is None else str(request)
    outcome = Outcome(core, waiter, path, Wanted(request, kind), watch)
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
    watch = Watch(core, operation.name, options)
    if "first" in options:
        yield watch.pause()
    while True:
        look = yield from look_once(core, operation, path, watch)
        if isinstance(look, tuple) and _is_true(look[1], accessor):
            return look[1]
        if watch.over:
            break
        yield watch.pause()
    failure = too_late(operation, f"{accessor} is not true", look, watch)
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
    watch = Watch(core, operation.name, options)
    outcome = yield from _changed(core, operation, waiter, path, body, watch)
    return cast("T | None", (yield from outcome.awaited()))


def _changed(
    core: Core,
    operation: Operation[Any],
    waiter: Waiter[Any],
    path: Mapping[str, Any],
    body: Any,
    watch: Watch,
) -> Flow[Outcome]:
    """Make a change, and give what looks for its outcome."""
    try:
        answer = yield from core.answer(operation, path, body, watch.call_options())
        receipt = core.read(operation, answer, path, body)
    except Failure as failure:
        if not _may_be_made(waiter, path, failure):
            raise
        wanted = Wanted(kind=waiter.type, since=watch.start(failure.headers))
        return Outcome(core, waiter, path, wanted, watch, failure)
    path = _path_of(operation, waiter, path, receipt)
    wanted = own_record(waiter, receipt, watch.start(answer.headers))
    yield watch.pause()
    return Outcome(core, waiter, path, wanted, watch)


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
