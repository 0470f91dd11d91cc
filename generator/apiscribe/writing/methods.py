"""The methods of a resource, as Python source."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..client_model import Call, Calls, Waiter
from ..model import Model
from .literals import docstring, literal
from .method_docs import about_call, about_change, about_raw, about_wait
from .operation_constants import constant_of, waiter_constant
from .python_names import field_name


@dataclass(frozen=True, slots=True)
class Method:
    """A method of a resource; `signature` and `arguments` are source."""

    name: str
    signature: str
    gives: str
    about: str
    verb: str
    arguments: str


def methods(resource: str, calls: Calls, model: Model) -> Iterator[Method]:
    """The methods of a resource: each call, and the waiting for its outcome."""
    for call in calls.calls:
        if call.resource == resource:
            yield _plain(call, model)
            if call.waiter:
                yield _and_wait(call, calls.waiters[call.waiter], calls)
    for waiter in calls.waiters.values():
        if calls.of(waiter.poll).resource == resource:
            yield _wait(waiter, calls)


def parameters(call: Call) -> dict[str, str]:
    """The parameters of a call's path: wire names, and names in Python."""
    taken = ("self", "body", "request", "options")
    named = {one.name: field_name(one.name) for one in call.parameters}
    return {wire: f"{name}_" if name in taken else name for wire, name in named.items()}


def _signature(call: Call, *further: str) -> str:
    formats = {one.name: one.format for one in call.parameters}
    texts = {"uuid": "UUID | str"}
    named = parameters(call).items()
    made = [f"{name}: {texts.get(formats[wire], 'str')}" for wire, name in named]
    body = call.operation.request
    made += [f"body: models.{body} | Mapping[str, Any]"] * bool(body)
    return ", ".join(["self", *made, *further])


def _values(call: Call) -> str:
    return "{" + ", ".join(f"{literal(w)}: {name}" for w, name in parameters(call).items()) + "}"


def _sent(call: Call, *constants: str) -> str:
    body = "body" if call.operation.request else "None"
    return ", ".join([*constants, _values(call), body, "options"])


def _plain(call: Call, model: Model) -> Method:
    signature = _signature(call, "**options: Unpack[CallOptions]")
    about = docstring(about_call(call, model), 8)
    sent = _sent(call, constant_of(call.operation.name))
    return Method(call.method, signature, f"models.{call.answer}", about, "call", sent)


def raw_method(call: Call) -> Method:
    """The raw form of a call's method."""
    signature = _signature(call, "**options: Unpack[CallOptions]")
    gives = f"RawAnswer[models.{call.answer}]"
    about = docstring(about_raw(call), 8)
    sent = _sent(call, constant_of(call.operation.name))
    return Method(call.method, signature, gives, about, "raw", sent)


def _and_wait(call: Call, waiter: Waiter, calls: Calls) -> Method:
    signature = _signature(call, "**options: Unpack[WaitOptions]")
    polled = calls.of(waiter.poll)
    gives = f"models.{polled.answer}" + " | None" * call.gone
    verb = "call_and_wait" + "_gone" * call.gone
    name = call.operation.name
    sent = _sent(call, constant_of(name), waiter_constant(name))
    about = docstring(about_change(call, polled), 8)
    return Method(f"{call.method}_and_wait", signature, gives, about, verb, sent)


def _wait(waiter: Waiter, calls: Calls) -> Method:
    call = calls.of(waiter.poll)
    further = ("request: UUID | str | None = None", "**options: Unpack[WaitOptions]")
    sent = f"{waiter_constant(waiter.name)}, {_values(call)}, request, options"
    about = docstring(about_wait(waiter, call), 8)
    return Method("wait", _signature(call, *further), f"models.{call.answer}", about, "wait", sent)
