"""Example programs for the README: calls with values from the contract's own examples."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any
from urllib.parse import quote

from ..hinge.call_parts import Parameter
from ..hinge.client_model import Call, Calls
from ..hinge.model import Model
from .call_types import downloads
from .literals import literal
from .made_up_values import (
    body_source,
    made_up_body,
    sample_of,
    sample_source,
    value_source,
)
from .method_names import iterate_name
from .python_names import parameter_names

_MOST = 2
_WIDEST = 60


@dataclass(frozen=True, slots=True)
class Shown:
    """A heading, what is to be said there, and an example to run."""

    title: str
    text: str
    code: str


def call_name(call: Call, end: str = "") -> str:
    """Return the name of a call's method, as in `client.books.get`."""
    return f"client.{call.resource}.{call.method}{end}"


class Samples:
    """Writes examples with values from the contract's own."""

    def __init__(self, model: Model, calls: Calls, package: str) -> None:
        self.package = package
        polls = [calls.of(waiter.poll).answer for waiter in calls.waiters.values()]
        ordered = sorted(model.examples, key=lambda example: example.schema not in polls)
        self._values = [example.value for example in ordered]
        self._bodies = {e.schema: e.value for e in reversed(model.examples)}
        self._objects = model.objects
        self._model = model
        self._calls = calls

    def of_resource(self, calls: Sequence[Call]) -> str:
        """Return a program that makes some calls, those last that take things away."""
        ordered = sorted(calls, key=lambda call: call.operation.method == "DELETE")
        bodies = {self._name(call): call for call in ordered if call.operation.request}
        lines = [line for call in ordered for line in self._told(call)]
        return self.block(lines, sent=tuple(bodies.values()))

    def _told(self, call: Call) -> list[str]:
        if call.parts.pages:
            through = self.called(call, method=iterate_name(call, self._calls))
            return [f"for item in {through}:", "    print(item)"]
        method = f"{call.method}_and_wait" if call.waiter else call.method
        options = [f"to={literal(_file(call))}"] if downloads(call) else []
        return [f"print({self.called(call, *options, method=method)})"]

    def _name(self, call: Call) -> str:
        """Return what a body is called; of two that are called alike the later by its method too."""
        alike = [
            c for c in self._calls.calls if c.resource == call.resource and c.operation.request
        ]
        names = [c.sample.name or "change" for c in alike]
        name = call.sample.name or "change"
        return name if names.count(name) == 1 else f"{name}_to_{call.method}"

    def freely_called(self, call: Call) -> str:
        """Return the source of a call by method and path."""
        path = call.operation.path
        for parameter in call.parameters:
            path = path.replace("{" + parameter.name + "}", quote(self._text(parameter)))
        return f"client.request({literal(call.operation.method)}, {literal(path)})"

    def called(
        self,
        call: Call,
        *options: str,
        method: str = "",
        client: str = "client",
        told: Mapping[str, str] | None = None,
    ) -> str:
        """Return the source of a call; `told` has sources of values by parameter."""
        known = {name: value_source(value) for name, value in call.sample.given.items()}
        known |= told or {}
        given = [known.get(p.name) or self._source(p) for p in call.parameters]
        if call.operation.request:
            given.append(self._name(call))
        elif body := call.parts.body:
            given.append(body_source(body.type, self._model))
        names = parameter_names(call)
        pages = call.parts.pages if method.startswith("iterate") else None
        needed = [each for each in call.keywords if each.required or each.name in known]
        needed = [each for each in needed if pages is None or each != pages.number]
        given += [
            f"{names[each.key]}={known.get(each.name) or sample_source(each)}" for each in needed
        ]
        if not needed:
            found = [each for each in call.keywords if each.key in call.identity]
            given += [f"{names[each.key]}={literal(self._text(each))}" for each in found[:1]]
        arguments = ", ".join([*given, *options])
        return f"{client}.{call.resource}.{method or call.method}({arguments})"

    def block(self, lines: Sequence[str], *names: str, sent: Sequence[Call] = ()) -> str:
        """Return a whole program that uses a client, and the bodies of what is sent by it."""
        listed = sorted(["Client", *names])
        imported = ", ".join(listed)
        if len(imported) > _WIDEST:
            imported = f"(\n{''.join(f'    {name},{chr(10)}' for name in listed)})"
        body = "\n".join(f"    {line}" for line in lines)
        given = "".join(f"{self._name(call)} = {self._body(call)}\n" for call in sent)
        start = f"from {self.package} import {imported}\n\n{given}"
        return f"{start}with Client.from_env() as client:\n{body}"

    def asynchronous(self, line: str) -> str:
        """Return a whole program that uses an asynchronous client."""
        return (
            f"import asyncio\n\nfrom {self.package} import AsyncClient\n\n\n"
            "async def main() -> None:\n    async with AsyncClient.from_env() as client:\n"
            f"        {line}\n\n\nasyncio.run(main())"
        )

    def moved(self, records: str) -> str:
        """Return a program that moves a thing of the stand-in by one record, and sends its event.

        `records` is the path of the records in what examples read; empty if none has one.
        """
        record = next(
            (first for value in self._values for first in _first_at(value, records)), None
        )
        if record is None:
            return ""
        members = {key: value for key, value in record.items() if isinstance(value, str | int)}
        shown = "\n".join(f"    {literal(k)}: {literal(v)}," for k, v in members.items())
        return (
            f"from {self.package}.testing import StandIn\n"
            f"from {self.package}.webhooks.testing import Delivery, EventSource\n\n"
            f"record = {{\n{shown}\n}}\n"
            "standin = StandIn()\n"
            'address = "http://127.0.0.1:8000/a-path-that-nobody-guesses"\n'
            "with EventSource(standin, address, Delivery(loss=0.2, repeats=0.2)) as source:\n"
            "    source.move(standin.add(), record)\n"
            "print(source.sent)"
        )

    def _source(self, parameter: Parameter) -> str:
        """Return the source of a value in the path, if possible one that examples have."""
        if parameter.type.kind not in ("string", "uuid"):
            return sample_source(parameter)
        return literal(self._text(parameter))

    def _text(self, parameter: Parameter) -> str:
        """Return a text that may stand in the path."""
        example = next((v for value in self._values for v in _named(value, parameter.name)), None)
        return str(example or sample_of(parameter))

    def _body(self, call: Call) -> str:
        """Return the body of a sample, or else what one must have, names, and has in an example."""
        schema = call.operation.request or ""
        if call.sample.body is not None:
            return value_source(call.sample.body)
        kind = self._objects[schema]
        made_up = made_up_body(schema, self._model)
        given = self._bodies.get(schema, made_up)
        named = dict(islice(self._named_by(call), 1))
        plain = [
            name
            for name, value in given.items()
            if isinstance(value, str | int | float) and name not in call.known_by
        ]
        wanted = {*kind.required, *plain[:_MOST], *(made_up if given is made_up else ())}
        members = named | {name: value for name, value in given.items() if name in wanted}
        return value_source(members)

    def _named_by(self, call: Call) -> Iterator[tuple[str, Any]]:
        """Yield the members that name what is changed, with values of what examples read."""
        for name, path in call.known_by.items():
            value: Any = self._values[0] if self._values else None
            for part in path.split("."):
                value = value.get(part) if isinstance(value, dict) else None
            if value is not None:
                yield name, value


def _file(call: Call) -> str:
    """Return the name of a file that the bytes of an answer are written to."""
    kind = call.parts.answers[0].media.rpartition("/")[2]
    return f"{call.method.removeprefix('download_')}.{kind if kind.isalnum() else 'bin'}"


def _first_at(node: Any, path: str) -> Iterator[Mapping[str, Any]]:
    """Yield the first object of the list at a path, if there is one."""
    for part in path.split("."):
        node = node.get(part) if isinstance(node, Mapping) else None
    if isinstance(node, list) and node and isinstance(node[0], Mapping):
        yield node[0]


def _named(node: Any, name: str) -> Iterator[Any]:
    """Yield the values of a member of this name, wherever it stands."""
    if isinstance(node, Mapping) and isinstance(node.get(name), str):
        yield node[name]
    values = node.values() if isinstance(node, Mapping) else node if isinstance(node, list) else ()
    for value in values:
        yield from _named(value, name)
