"""The methods of a resource, as Python source."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..client_model import Call, Calls, Waiter
from ..model import Model
from .literals import Identifier, SourceCode, compose, docstring, join, literal, mapping
from .method_docs import (
    about_call,
    about_change,
    about_raw,
    about_until_over,
    about_wait,
)
from .operation_constants import (
    constant_of,
    field_path,
    parameter_names,
    waiter_constant,
)

_CALL_OPTIONS = SourceCode("**options: Unpack[CallOptions]")
_WAIT_OPTIONS = SourceCode("**options: Unpack[WaitOptions]")
_RECORD = SourceCode("request: UUID | str | None = None")
_OPTIONS = SourceCode("options")


@dataclass(frozen=True, slots=True)
class Method:
    """A method of a resource: what it is called, takes, gives, and does in the runtime."""

    name: Identifier
    signature: SourceCode
    answer: SourceCode
    about: SourceCode
    verb: Identifier
    arguments: SourceCode


def methods(resource: str, calls: Calls, model: Model) -> Iterator[Method]:
    """Return the methods of a resource: each call, and the waiting for its outcome."""
    for call in calls.calls:
        if call.resource == resource:
            yield _plain(call, model)
            if call.waiter:
                yield _and_wait(call, calls.waiters[call.waiter], calls)
            if call.over:
                yield _until_over(call)
    for waiter in calls.waiters.values():
        if calls.of(waiter.poll).resource == resource:
            yield _wait(waiter, calls)


def _signature(call: Call, *further: SourceCode) -> SourceCode:
    formats = {parameter.name: parameter.format for parameter in call.parameters}
    parts = [SourceCode("self")]
    for wire, name in parameter_names(call).items():
        unique = formats[wire] == "uuid"
        kind = SourceCode("UUID | str") if unique else SourceCode("str")
        parts.append(compose("{}: {}", Identifier(name), kind))
    if call.operation.request:
        parts.append(compose("body: models.{0} | {0}Dict", Identifier(call.operation.request)))
    return join(", ", [*parts, *further])


def _values(call: Call) -> SourceCode:
    return mapping({wire: Identifier(name) for wire, name in parameter_names(call).items()})


def _sent(call: Call, *constants: SourceCode) -> SourceCode:
    body = SourceCode("body") if call.operation.request else literal(None)
    return join(", ", [*constants, _values(call), body, _OPTIONS])


def _model(name: str) -> SourceCode:
    return compose("models.{}", Identifier(name))


def _plain(call: Call, model: Model) -> Method:
    return Method(
        Identifier(call.method),
        _signature(call, _CALL_OPTIONS),
        _model(call.answer),
        docstring(about_call(call, model), 8),
        Identifier("call"),
        _sent(call, constant_of(call.operation.name)),
    )


def raw_method(call: Call) -> Method:
    """Return the raw form of a call's method."""
    return Method(
        Identifier(call.method),
        _signature(call, _CALL_OPTIONS),
        compose("RawAnswer[{}]", _model(call.answer)),
        docstring(about_raw(call), 8),
        Identifier("raw"),
        _sent(call, constant_of(call.operation.name)),
    )


def _and_wait(call: Call, waiter: Waiter, calls: Calls) -> Method:
    polled, name = calls.of(waiter.poll), call.operation.name
    answer, verb = _model(polled.answer), "call_and_wait"
    if call.gone:
        answer, verb = compose("{} | None", answer), "call_and_wait_gone"
    return Method(
        Identifier(f"{call.method}_and_wait"),
        _signature(call, _WAIT_OPTIONS),
        answer,
        docstring(about_change(call, polled), 8),
        Identifier(verb),
        _sent(call, constant_of(name), waiter_constant(name)),
    )


def _until_over(call: Call) -> Method:
    accessor = literal(field_path(call.over))
    constant = constant_of(call.operation.name)
    return Method(
        Identifier("wait_until_over"),
        _signature(call, _WAIT_OPTIONS),
        _model(call.answer),
        docstring(about_until_over(call), 8),
        Identifier("wait_until"),
        join(", ", [constant, _values(call), accessor, _OPTIONS]),
    )


def _wait(waiter: Waiter, calls: Calls) -> Method:
    call = calls.of(waiter.poll)
    return Method(
        Identifier("wait"),
        _signature(call, _RECORD, _WAIT_OPTIONS),
        _model(call.answer),
        docstring(about_wait(waiter, call), 8),
        Identifier("wait"),
        join(", ", [waiter_constant(waiter.name), _values(call), SourceCode("request"), _OPTIONS]),
    )
