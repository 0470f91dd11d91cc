# Written by apiscribe build; edits are lost.
"""The records that tell what became of changes."""

from __future__ import annotations

from typing import Any, Literal
from uuid import UUID

from pydantic import BaseModel

from ..models.accessors import all_of, first_of, in_order
from ..models.readers import folded
from .actions import Answer
from .failure import Failure
from .operation import Operation, Waiter
from .responses import Refusals


def record_of(waiter: Waiter[Any], model: Any, wanted: UUID | str | None) -> Any:
    """Give the record with this id, else the newest of this kind; None if none is.

    Nothing wanted stands for the newest of all.
    """
    records = all_of(model, waiter.records, BaseModel)
    named = [one for one in records if wanted and _is(one, waiter.id, wanted)]
    kind = [one for one in records if wanted is None or _is(one, waiter.kind, wanted)]
    found = in_order(named or kind, waiter.time)
    return found[-1] if found else None


def own_id(waiter: Waiter[Any], receipt: Any) -> UUID | str | None:
    """Give what a change is known by: its id in the receipt, else its kind."""
    record = record_of(waiter, receipt, waiter.type)
    given = getattr(record, waiter.id, None)
    return given if isinstance(given, UUID | str) and given else waiter.type


def parameters_of(waiter: Waiter[Any], receipt: Any) -> dict[str, Any]:
    """Give the path values that the outcome is read with, as far as a receipt has them."""
    found = {
        name: first_of(receipt, [path], object)
        for name, path in waiter.parameters.items()
    }
    return {name: value for name, value in found.items() if value is not None}


def stage_of(waiter: Waiter[Any], record: Any) -> Literal["done", "failed", "open"]:
    """Say how far the change of a record is."""
    state = folded(str(getattr(record, waiter.state, None)))
    if state in map(folded, waiter.done):
        return "done"
    return "failed" if state in map(folded, waiter.failed) else "open"


def failure_of(
    refusals: Refusals, waiter: Waiter[Any], answer: Answer, record: Any, name: str
) -> Failure:
    """Give the error that a failed record tells of."""
    errors = all_of(record, waiter.errors, BaseModel)
    warnings = all_of(record, waiter.warnings, BaseModel)
    failure = refusals.said(name, answer, errors, warnings)
    failure.request_id = getattr(record, waiter.id, None)
    return failure


def refused_receipt(
    refusals: Refusals, operation: Operation[Any], answer: Answer, receipt: Any
) -> Failure | None:
    """Give the error of a change that its own receipt says has failed."""
    waiter = operation.waiter
    if waiter is None:
        return None
    record = record_of(waiter, receipt, waiter.type)
    if record is None or stage_of(waiter, record) != "failed":
        return None
    return failure_of(refusals, waiter, answer, record, operation.name)


def _is(record: Any, field: str, wanted: UUID | str) -> bool:
    return folded(str(getattr(record, field, None))) == folded(str(wanted))
