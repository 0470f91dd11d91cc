"""What the command line of a package offers: a command for each resource, all decided."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..client_model import Call, Calls
from ..model import Model, ObjectSchema, references
from .literals import literal
from .python_names import field_name


@dataclass(frozen=True, slots=True)
class Command:
    """A command: literals of its name and purpose, the source of each offer, and how it is used."""

    name: str
    about: str
    offers: tuple[str, ...]
    usage: tuple[tuple[str, str], ...]


def commands(model: Model, calls: Calls) -> tuple[Command, ...]:
    """The commands that make calls, in the order of the contract."""
    resources = dict.fromkeys(call.resource for call in calls.calls)
    return tuple(_command(name, model, calls) for name in resources)


def _command(resource: str, model: Model, calls: Calls) -> Command:
    offered = [call for call in calls.calls if call.resource == resource]
    offers = [offer for call in offered for offer in _offers(call, model)]
    words, name = resource.replace("_", " "), _one(resource)
    about = literal(f"make calls about {words}")
    usage = [use for call in offered for use in _usage(name, call, model)]
    return Command(literal(name), about, tuple(offers), tuple(usage))


def _usage(name: str, call: Call, model: Model) -> Iterator[tuple[str, str]]:
    """How a call is written in the shell, and what it does."""
    parameters = [one.name.upper() for one in call.parameters]
    body = ["--file FILE"] * bool(call.operation.request)
    waits = ["[--wait]"] * bool(call.waiter and call.kind)
    words = [name, call.method, *parameters, *body, *waits]
    yield " ".join(words), call.operation.summary.removesuffix(".")
    for accessor, about, _ in _histories(call, model):
        yield " ".join([name, accessor, *parameters]), about


def _one(resource: str) -> str:
    """A resource's name as a command: what several are called, in the singular."""
    name = resource.replace("_", "-")
    for many, one in (("ies", "y"), ("sses", "ss"), ("ss", "ss"), ("s", "")):
        if name.endswith(many) and len(name) > len(many):
            return name.removesuffix(many) + one
    return name


def _offers(call: Call, model: Model) -> Iterator[str]:
    given = [*_given(call, call.method, call.operation.summary)]
    if call.operation.request:
        given.append("body=True")
    if call.waiter and call.kind:
        given.append("waits=True")
    yield f"Offer({', '.join(given)})"
    for name, about, path in _histories(call, model):
        yield f"Offer({', '.join([*_given(call, name, about), f'shows={literal(path)}'])})"


def _given(call: Call, name: str, summary: str) -> Iterator[str]:
    yield literal(name)
    yield literal(summary.removesuffix("."))
    yield literal(call.resource)
    yield literal(call.method)
    if call.parameters:
        pairs = tuple((one.name, one.summary.removesuffix(".")) for one in call.parameters)
        yield f"parameters={literal(pairs)}"


def _histories(call: Call, model: Model) -> Iterator[tuple[str, str, str]]:
    """What a thing went through, by accessors of the answer and its parts: name, about, path."""
    if call.operation.method != "GET" or not call.answer:
        return
    whole = model.objects[call.answer]
    for path, schema in [("", whole), *_parts(whole, model)]:
        for accessor in schema.accessors:
            if "by" in accessor.get("all", ()):
                about = accessor["description"].partition(";")[0].removesuffix(".")
                yield accessor["name"], about, f"{path}{accessor['name']}"


def _parts(schema: ObjectSchema, model: Model) -> Iterator[tuple[str, ObjectSchema]]:
    for name, node in schema.properties.items():
        targets = [] if node.get("type") == "array" else references(node)
        for target in sorted(model.objects.keys() & {*targets}):
            yield f"{field_name(name)}.", model.objects[target]
