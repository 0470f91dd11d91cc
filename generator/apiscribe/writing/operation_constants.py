"""The constants of a client: what the contract says about calls, as Python source."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..client_model import Call, Calls, Refusals, Waiter
from .literals import literal
from .python_names import field_name


@dataclass(frozen=True, slots=True)
class Constant:
    """One constant: its name, its type, and the source of its value."""

    name: str
    type: str
    value: str


def constant_of(operation: str) -> str:
    """The name of the constant of an operation."""
    return operation.upper()


def waiter_constant(name: str) -> str:
    """The name of the constant of a waiter, or of a change that is waited for."""
    return f"WAIT_{name.upper()}"


def constants(calls: Calls) -> Iterator[Constant]:
    """All constants, in an order in which each finds those that it is made of."""
    changes = [call for call in calls.calls if call.waiter]
    yield from (_operation(call) for call in calls.calls if not call.waiter)
    yield from (_waiter(waiter, calls) for waiter in calls.waiters.values())
    for call in changes:
        yield _waited(call, calls)
        yield _operation(call)


def field_path(path: str) -> str:
    """A path of wire names as one of fields."""
    return ".".join(map(field_name, path.split(".")))


def mapping(pairs: Mapping[str, str]) -> str:
    """The source of a dict of texts."""
    return "{" + ", ".join(f"{literal(k)}: {literal(v)}" for k, v in pairs.items()) + "}"


def arguments(given: Mapping[str, str]) -> str:
    """Keyword arguments as source; those without a value are left out."""
    return ", ".join(f"{name}={value}" for name, value in given.items() if value)


def _operation(call: Call) -> Constant:
    operation = call.operation
    formats = {one.name: one.format for one in call.parameters if one.format}
    given = {
        "name": literal(operation.name),
        "method": literal(operation.method),
        "path": literal(operation.path),
        "answer": literal(call.answer),
        "body": literal(operation.request) if operation.request else "",
        "formats": mapping(formats) if formats else "",
        "waiter": waiter_constant(operation.name) if call.waiter else "",
    }
    kind = f"Operation[models.{call.answer}]"
    return Constant(constant_of(operation.name), kind, f"Operation({arguments(given)})")


def _waiter(waiter: Waiter, calls: Calls) -> Constant:
    given = {
        "poll": constant_of(waiter.poll),
        "parameters": mapping({k: field_path(v) for k, v in waiter.parameters.items()}),
        "records": literal(field_path(waiter.records)),
        **{name: literal(field_path(path)) for name, path in waiter.record.items()},
        "done": literal(waiter.done),
        "failed": literal(waiter.failed),
    }
    kind = f"Waiter[models.{calls.of(waiter.poll).answer}]"
    return Constant(waiter_constant(waiter.name), kind, f"Waiter({arguments(given)})")


def _waited(call: Call, calls: Calls) -> Constant:
    """The waiter of one change: whose record to look for, and whether it is gone then."""
    said = {"type": literal(call.kind) if call.kind else "", "gone": "True" if call.gone else ""}
    whole = ", ".join(filter(None, [waiter_constant(call.waiter), arguments(said)]))
    kind = f"Waiter[models.{calls.of(calls.waiters[call.waiter].poll).answer}]"
    return Constant(waiter_constant(call.operation.name), kind, f"replace({whole})")


def refusals_source(refusals: Refusals) -> str:
    """The rules by which errors are read, as source."""
    classes = {code.lower(): name for name, codes in refusals.classes.items() for code in codes}
    given = {
        "answer": literal(refusals.answer),
        "errors": _paths(refusals.errors),
        "warnings": _paths(refusals.warnings),
        "request": literal(field_path(refusals.request)) if refusals.request else "",
        "code": literal(field_name(refusals.code)),
        "message": literal(field_name(refusals.message)) if refusals.message else "",
        "classes": mapping(classes) if classes else "",
        "busy": literal(tuple(code.lower() for code in refusals.busy)),
    }
    return f"ErrorRules({arguments(given)})"


def _paths(paths: tuple[str, ...]) -> str:
    return literal(tuple(map(field_path, paths)))
