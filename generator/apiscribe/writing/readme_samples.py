"""Example programs for the README: calls with values from the contract's own examples."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any
from urllib.parse import quote

from ..hinge.call_parts import Parameter
from ..hinge.client_model import Call, Calls
from ..hinge.model import Model
from ..hinge.schema_types import ValueType
from .literals import literal
from .made_up_values import made_up_body
from .method_names import iterate_name
from .operation_constants import parameter_names
from .readme import cell

_MOST = 2


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

    def shown(self, call: Call) -> Shown:
        """Return a call under its name, with an example."""
        method = f"{call.method}_and_wait" if call.waiter else call.method
        lines = [f"print({self.called(call, method=method)})"]
        if call.parts.pages:
            through = self.called(call, method=iterate_name(call, self._calls))
            lines = [f"for item in {through}:", "    print(item)"]
        code = self.block(lines, sent=call)
        return Shown(call_name(call), cell(call.operation.summary), code)

    def freely_called(self, call: Call) -> str:
        """Return the source of a call by method and path."""
        path = call.operation.path
        for parameter in call.parameters:
            path = path.replace("{" + parameter.name + "}", quote(self._text(parameter)))
        return f"client.request({literal(call.operation.method)}, {literal(path)})"

    def called(self, call: Call, *options: str, method: str = "", client: str = "client") -> str:
        """Return the source of a call."""
        given = [self._source(parameter) for parameter in call.parameters]
        if call.operation.request:
            given.append("change")
        elif body := call.parts.body:
            given.append(body_source(body.type, self._model))
        names = parameter_names(call)
        pages = call.parts.pages if method.startswith("iterate") else None
        needed = [each for each in call.keywords if each.required]
        needed = [each for each in needed if pages is None or each != pages.number]
        given += [f"{names[each.key]}={sample_source(each)}" for each in needed]
        if not needed:
            known = [each for each in call.keywords if each.key in call.identity]
            given += [f"{names[each.key]}={literal(self._text(each))}" for each in known[:1]]
        arguments = ", ".join([*given, *options])
        return f"{client}.{call.resource}.{method or call.method}({arguments})"

    def block(self, lines: list[str], *names: str, sent: Call | None = None) -> str:
        """Return a whole program that uses a client, or sends a body by it."""
        imported = ", ".join(sorted(["Client", *names]))
        body = "\n".join(f"    {line}" for line in lines)
        request = sent.operation.request if sent else None
        given = f"change = {self._body(sent, request)}\n" if sent and request else ""
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

    def _body(self, call: Call, schema: str) -> str:
        """Return what a body must have, what it names, and a few values of an example."""
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
        shown = {k: literal(v) if isinstance(v, str) else repr(v) for k, v in members.items()}
        lines = (f"    {literal(name)}: {value},\n" for name, value in shown.items())
        return f"{{\n{''.join(lines)}}}"

    def _named_by(self, call: Call) -> Iterator[tuple[str, Any]]:
        """Yield the members that name what is changed, with values of what examples read."""
        for name, path in call.known_by.items():
            value: Any = self._values[0] if self._values else None
            for part in path.split("."):
                value = value.get(part) if isinstance(value, dict) else None
            if value is not None:
                yield name, value


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


UNIQUE = "3fa85f64-5717-4562-b3fc-2c963f66afa6"
_PLAIN: Mapping[str, Any] = {
    "integer": 1, "number": 1.5, "decimal": "1.50", "boolean": True, "uuid": UNIQUE,
    "date": "2026-01-31", "datetime": "2026-01-31T12:00:00+00:00", "any": "1", "string": "1",
}  # fmt: skip
_MOST_OF_A_KIND = 100


def sample_source(parameter: Parameter) -> str:
    """Return the source of a value that a parameter may have."""
    return _source(parameter.type, parameter.default)


def sample_of(parameter: Parameter) -> str:
    """Return a text that a value in a path may be."""
    base = parameter.type.base
    listed = [value for value in base.limits.get("enum", ()) if value is not None]
    return str(listed[0] if listed else _within(base))


def _source(type_: ValueType, default: Any = None) -> str:
    if type_.kind == "list" and type_.of:
        return f"[{_source(type_.of)}]"
    if type_.kind in ("map", "object"):
        return "{}"
    if type_.kind == "bytes":
        return 'b"..."'
    listed = [value for value in type_.limits.get("enum", ()) if value is not None]
    value = default if isinstance(default, str | int | float) else _within(type_)
    return literal(listed[0] if listed and isinstance(listed[0], str | int) else value)


def _within(type_: ValueType) -> Any:
    """Return a value within the limits of a type, as far as that is easily told."""
    kind = type_.of.kind if type_.kind == "enum" and type_.of else type_.kind
    value = _PLAIN.get(kind, "1")
    if kind in ("integer", "number"):
        return max(value, type_.limits.get("minimum", value))
    least = type_.limits.get("minLength", 0)
    return value * max(1, least) if kind == "string" and least < _MOST_OF_A_KIND else value


def body_source(type_: ValueType, model: Model, depth: int = 0) -> str:
    """Return the source of a body of a type: what it must have, in JSON's terms."""
    if type_.kind == "list" and type_.of:
        return f"[{body_source(type_.of, model, depth + 1)}]"
    if type_.kind != "object" or depth > 2:
        return _source(type_)
    members = made_up_body(type_.name, model)
    shown = ", ".join(f"{literal(name)}: {value!r}" for name, value in members.items())
    return f"{{{shown}}}"
