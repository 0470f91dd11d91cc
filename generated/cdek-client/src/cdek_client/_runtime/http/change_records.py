# Written by apiscribe build; edits are lost.
"""The records that tell what became of changes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import partial
from math import inf
from typing import Any, Literal
from uuid import UUID

from pydantic import BaseModel

from ..models.accessors import all_of, first_of
from ..models.readers import folded
from .actions import Answer
from .failure import Failure
from .operation import Operation, Waiter
from .responses import Refusals


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which record is looked for: the one of an id, else the newest of a kind.

    Without either it is the newest of all. If there is a `since`, records from before
    it, and those without a time, are those of earlier changes.
    """

    id: UUID | str | None = None
    kind: str | None = None
    since: datetime | None = None

    def __str__(self) -> str:
        return str(self.id or self.kind or "the change")


def record_of(waiter: Waiter[Any], model: Any, wanted: Wanted) -> Any:
    """Return the record that is wanted; None if there is none."""
    records = all_of(model, waiter.records, BaseModel)
    if waiter.is_of_thing:
        return _state_of(waiter, records)
    records = newest_first(records, waiter.time)
    if wanted.id is not None:
        named = [r for r in records if _is(r, waiter.id, wanted.id)]
        if named or wanted.kind is None:
            return next(iter(named), None)
    return next((r for r in records if _fits(waiter, r, wanted)), None)


def _state_of(waiter: Waiter[Any], records: list[Any]) -> Any:
    """Return the newest state of a thing; where no time tells it, one that ends it."""
    if waiter.time:
        return next(iter(newest_first(records, waiter.time)), None)
    ends = [record for record in records if stage_of(waiter, record) != "open"]
    failed = [record for record in ends if stage_of(waiter, record) == "failed"]
    return next(iter([*failed, *ends]), None)


def newest_first(records: list[Any], time: str) -> list[Any]:
    """Return records by time, those without one last.

    Of two of the same time the later is told by the direction in which the others are
    listed; where nothing tells it, the first is, as services list them today.
    """
    times = [moment for r in records if (moment := _moment(r, time)) is not None]
    is_oldest_first = bool(times) and times[0] < times[-1]
    listed = records[::-1] if is_oldest_first else records
    return sorted(listed, key=partial(_age, time=time))


def _age(record: Any, time: str) -> float:
    moment = _moment(record, time)
    return inf if moment is None else -moment


def own_record(waiter: Waiter[Any], receipt: Any, since: datetime) -> Wanted:
    """Return what the record of a change is known by, as far as its receipt tells.

    Without an id it is the newest of its kind that is not older than the change.
    """
    record = record_of(waiter, receipt, Wanted(kind=waiter.type))
    given = getattr(record, waiter.id, None)
    if isinstance(given, UUID | str) and given:
        return Wanted(id=given)
    moment = getattr(record, waiter.time, None)
    since = moment if isinstance(moment, datetime) else since
    return Wanted(kind=waiter.type, since=since)


def parameters_of(waiter: Waiter[Any], receipt: Any) -> dict[str, Any]:
    """Return the path values that the outcome is read with, as far as a receipt has them."""
    values = {
        name: first_of(receipt, [path], object)
        for name, path in waiter.parameters.items()
    }
    return {name: value for name, value in values.items() if value is not None}


def stage_of(waiter: Waiter[Any], record: Any) -> Literal["done", "failed", "open"]:
    """Say how far the change of a record is."""
    state = folded(str(getattr(record, waiter.state, None)))
    if state in map(folded, waiter.done):
        return "done"
    return "failed" if state in map(folded, waiter.failed) else "open"


def is_gone(waiter: Waiter[Any], model: Any) -> bool:
    """Say whether an answer tells that the thing is as good as gone."""
    return any(
        folded(str(code)) in map(folded, codes)
        for path, codes in waiter.gone_when.items()
        for code in all_of(model, path, object)
    )


def failure_of(
    refusals: Refusals, waiter: Waiter[Any], answer: Answer, record: Any, name: str
) -> Failure:
    """Return the error that a failed record tells of."""
    errors = all_of(record, waiter.errors, BaseModel)
    warnings = all_of(record, waiter.warnings, BaseModel)
    if waiter.is_of_thing and not errors:
        failure = refusals.told(name, answer)
    else:
        failure = refusals.said(name, answer, errors, warnings)
    if not failure.errors:
        failure.args = (
            f"{failure}: {waiter.state} is {getattr(record, waiter.state)}",
        )
    failure.request_id = getattr(record, waiter.id, None) if waiter.id else None
    return failure


def refused_receipt(
    refusals: Refusals, operation: Operation[Any], answer: Answer, receipt: Any
) -> Failure | None:
    """Return the error of a change that its own receipt says has failed."""
    waiter = operation.waiter
    if waiter is None:
        return None
    record = record_of(waiter, receipt, Wanted(kind=waiter.type))
    if record is None or stage_of(waiter, record) != "failed":
        return None
    return failure_of(refusals, waiter, answer, record, operation.name)


def _fits(waiter: Waiter[Any], record: Any, wanted: Wanted) -> bool:
    if wanted.kind is not None and not _is(record, waiter.kind, wanted.kind):
        return False
    if wanted.since is None:
        return True
    moment = _moment(record, waiter.time)
    return moment is not None and moment >= wanted.since.timestamp()


def _is(record: Any, field: str, wanted: UUID | str) -> bool:
    return folded(str(getattr(record, field, None))) == folded(str(wanted))


def _moment(record: Any, time: str) -> float | None:
    value = getattr(record, time, None)
    if not isinstance(value, datetime):
        return None
    return (value - _EPOCH).total_seconds()


_EPOCH = datetime.fromisoformat("1970-01-01T00:00:00+00:00")
