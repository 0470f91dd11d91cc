"""The methods of a resource, as Python source."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from ..hinge.client_model import Call, Calls, Waiter
from ..hinge.model import Model
from .call_types import Annotations, downloads
from .literals import Identifier, SourceCode, compose, docstring, join, literal, mapping
from .method_docs import (
    about_call,
    about_change,
    about_iterate,
    about_raw,
    about_until_over,
    about_wait,
    has_records,
)
from .method_names import iterate_name, wait_name
from .operation_constants import constant_of, field_path, waiter_constant
from .python_names import parameter_names

_CALL_OPTIONS = SourceCode("**options: Unpack[CallOptions]")
_WAIT_OPTIONS = SourceCode("**options: Unpack[WaitOptions]")
_RECORD = SourceCode("request: UUID | str | None = None")
_OPTIONS = SourceCode("options")
_DEFINE, _NOTHING = SourceCode("def"), SourceCode("")


@dataclass(frozen=True, slots=True)
class Form:
    """A way to call a method that gives something of its own."""

    signature: SourceCode
    answer: SourceCode
    about: SourceCode


@dataclass(frozen=True, slots=True)
class Method:
    """A method of a resource: what it is called, takes, gives, and does in the runtime.

    `forms` are the ways to call it, where they give different things.
    """

    name: Identifier
    signature: SourceCode
    answer: SourceCode
    about: SourceCode
    verb: Identifier
    arguments: SourceCode
    define: SourceCode = _DEFINE
    wait: SourceCode = _NOTHING
    forms: tuple[Form, ...] = ()

    def asynchronous(self) -> Method:
        """Return the same of an asynchronous client."""
        if self.verb == "iterate":
            return replace(self, answer=compose("Async{}", self.answer))
        return replace(self, define=SourceCode("async def"), wait=SourceCode("await "))


def methods(resource: str, calls: Calls, model: Model) -> Iterator[Method]:
    """Return the methods of a resource: each call, and the waiting for its outcome."""
    types = types_of(resource, calls, model)
    for call in calls.calls:
        if call.resource == resource:
            yield _plain(call, model, types)
            if call.parts.pages:
                yield _iterate(call, calls, model, types)
            if call.waiter:
                yield _and_wait(call, calls.waiters[call.waiter], calls, types)
            if call.over:
                yield _until_over(call, types)
    for waiter in calls.waiters.values():
        if calls.of(waiter.poll).resource == resource:
            yield _wait(waiter, calls, types)


def raw_methods(resource: str, calls: Calls, model: Model) -> Iterator[Method]:
    """Return the raw forms of the methods of a resource."""
    types = types_of(resource, calls, model)
    for call in calls.calls:
        if call.resource == resource:
            yield _raw(call, types)


def types_of(resource: str, calls: Calls, model: Model) -> Annotations:
    """Return what writes the types of a resource's methods, whose names hide others."""
    return Annotations(model, {call.method for call in calls.calls if call.resource == resource})


def _signature(
    call: Call,
    types: Annotations,
    options: SourceCode,
    record: SourceCode | None = None,
    *,
    to: SourceCode | None = None,
) -> SourceCode:
    """Return what a method takes: values of the path, a body, and by name all the rest."""
    names, parts = parameter_names(call), [SourceCode("self")]
    for each in call.parameters:
        parts.append(compose("{}: {}", Identifier(names[each.key]), types.taken(each.type)))
    if body := call.parts.body:
        form = types.body(body)
        parts.append(
            compose("body: {}", form if body.required else compose("{} | None = None", form))
        )
    parts += [record] if record else []
    if call.keywords or to:
        parts.append(SourceCode("*"))
    parts += [to] if to else []
    for each in sorted(call.keywords, key=lambda each: not each.required):
        form = types.taken(each.type)
        form = form if each.required or form == "Any" else compose("{} | None", form)
        form = form if each.required else compose("{} = None", form)
        parts.append(compose("{}: {}", Identifier(names[each.key]), form))
    return join(", ", [*parts, options])


def _values(call: Call) -> SourceCode:
    return mapping({key: Identifier(name) for key, name in parameter_names(call).items()})


def _sent(call: Call, *constants: SourceCode) -> SourceCode:
    body = SourceCode("body") if call.parts.body else literal(None)
    return join(", ", [*constants, _values(call), body, _OPTIONS])


def _plain(call: Call, model: Model, types: Annotations) -> Method:
    if downloads(call):
        return _download(call, model, types)
    return Method(
        Identifier(call.method),
        _signature(call, types, _CALL_OPTIONS),
        types.given(call.parts.answers),
        docstring(about_call(call, model), 8),
        Identifier("call"),
        _sent(call, constant_of(call.operation.name)),
    )


def _download(call: Call, model: Model, types: Annotations) -> Method:
    """Return the method of a call whose bytes may be written to a file."""
    given = types.given(call.parts.answers)
    path, file = compose("{}", types.path), SourceCode("Path")
    inputs = (
        SourceCode("to: None = None"),
        compose("to: {}", path),
        compose("to: {} | None = None", path),
    )
    to_nothing, to_file, either = (_signature(call, types, _CALL_OPTIONS, to=to) for to in inputs)
    return Method(
        Identifier(call.method),
        either,
        compose("{} | {}", given, file),
        docstring(about_call(call, model), 8),
        Identifier("download"),
        join(", ", [constant_of(call.operation.name), _values(call), SourceCode("to"), _OPTIONS]),
        forms=(
            Form(to_nothing, given, docstring("Give what comes.", 8)),
            Form(to_file, file, docstring("Write what comes to a file, and give its path.", 8)),
        ),
    )


def _iterate(call: Call, calls: Calls, model: Model, types: Annotations) -> Method:
    """Return the method that goes through all pages; what tells them apart is optional."""
    pages = call.parts.pages
    number = pages.number.key if pages and pages.number else ""
    relaxed = [
        replace(each, required=each.required and each.key != number)
        for each in call.parts.parameters
    ]
    begun = replace(call, parts=replace(call.parts, parameters=tuple(relaxed)))
    item = types.item(pages.item) if pages and pages.item else SourceCode("Any")
    return Method(
        Identifier(iterate_name(call, calls)),
        _signature(begun, types, _CALL_OPTIONS),
        compose("Items[{}]", item),
        docstring(about_iterate(begun, model), 8),
        Identifier("iterate"),
        join(", ", [constant_of(call.operation.name), _values(call), _OPTIONS]),
    )


def _raw(call: Call, types: Annotations) -> Method:
    return Method(
        Identifier(call.method),
        _signature(call, types, _CALL_OPTIONS),
        compose("RawAnswer[{}]", types.given(call.parts.answers)),
        docstring(about_raw(call), 8),
        Identifier("raw"),
        _sent(call, constant_of(call.operation.name)),
    )


def _and_wait(call: Call, waiter: Waiter, calls: Calls, types: Annotations) -> Method:
    polled, name = calls.of(waiter.poll), call.operation.name
    answer, verb = types.given(polled.parts.answers), "call_and_wait"
    if call.gone:
        answer, verb = compose("{} | None", answer), "call_and_wait_gone"
    return Method(
        Identifier(f"{call.method}_and_wait"),
        _signature(call, types, _WAIT_OPTIONS),
        answer,
        docstring(about_change(call, polled), 8),
        Identifier(verb),
        _sent(call, constant_of(name), waiter_constant(name)),
    )


def _until_over(call: Call, types: Annotations) -> Method:
    accessor = literal(field_path(call.over))
    constant = constant_of(call.operation.name)
    return Method(
        Identifier("wait_until_over"),
        _signature(call, types, _WAIT_OPTIONS),
        types.given(call.parts.answers),
        docstring(about_until_over(call), 8),
        Identifier("wait_until"),
        join(", ", [constant, _values(call), accessor, _OPTIONS]),
    )


def _wait(waiter: Waiter, calls: Calls, types: Annotations) -> Method:
    call = calls.of(waiter.poll)
    record = SourceCode("request") if has_records(waiter) else literal(None)
    return Method(
        Identifier(wait_name(waiter, calls)),
        _signature(call, types, _WAIT_OPTIONS, _RECORD if has_records(waiter) else None),
        types.given(call.parts.answers),
        docstring(about_wait(waiter, call), 8),
        Identifier("wait"),
        join(", ", [waiter_constant(waiter.name), _values(call), record, _OPTIONS]),
    )
