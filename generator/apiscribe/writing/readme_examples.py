"""How to use a client, for the README: an example of each call and of each error."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any

from ..client_model import Call, Calls, Parameter
from ..model import Model
from ..project.package_config import Package
from .client import brand, error_base
from .literals import literal
from .python_names import field_name
from .readme import cell

_UNIQUE = "3fa85f64-5717-4562-b3fc-2c963f66afa6"
_MOST = 2


@dataclass(frozen=True, slots=True)
class Shown:
    """A heading, what is to be said there, and an example to run."""

    title: str
    text: str
    code: str


@dataclass(frozen=True, slots=True)
class Guide:
    """All examples of a client; `first` is the one to begin with."""

    prefix: str
    error_base: str
    environments: str
    environment: str
    plain: str
    request: str
    busy: bool
    warnings: bool
    first: str
    raw: str
    options: str
    asynchronous: str
    waiting: str
    gone: str
    over: str
    listed: tuple[tuple[str, ...], ...]
    calls: tuple[Shown, ...]
    errors: tuple[Shown, ...]


def guide(model: Model, calls: Calls, package: Package, environment: str) -> Guide:
    """The guide to a client that offers these calls."""
    samples = _Samples(model, calls, package.import_name)
    first = next((c for c in calls.calls if not c.operation.request), calls.calls[0])
    waiter = next(iter(calls.waiters.values()), None)
    plain = samples.called(first)
    request = calls.refusals.request.rpartition(".")[2] if calls.refusals else ""
    polled = calls.of(waiter.poll) if waiter else None
    return Guide(
        brand(package).upper(),
        error_base(package),
        ", ".join(f"`{server.name}`" for server in model.servers),
        environment,
        plain,
        f"`{field_name(request)}`, " if request else "",
        bool(calls.refusals and calls.refusals.busy),
        bool(calls.refusals and calls.refusals.warnings),
        samples.block([f"print({plain})"]),
        samples.block([f"answer = {samples.called(first, method='with_raw.' + first.method)}",
                       "print(answer.status, answer.headers, len(answer.content), answer.model)"]),
        samples.block([f"print({samples.called(first, 'timeout=5', 'retries=1')})"]),
        samples.asynchronous(f"print(await {plain})"),
        samples.block([f"print({samples.called(polled, method='wait')})"]) if polled else "",
        next((_name(call, "_and_wait") for call in calls.calls if call.gone), ""),
        next((samples.called(c, method="wait_until_over") for c in calls.calls if c.over), ""),
        tuple(map(_listed, calls.calls)),
        tuple(map(samples.shown, calls.calls)),
        tuple(_errors(samples, first, calls, package)),
    )  # fmt: skip


def _name(call: Call, end: str = "") -> str:
    return f"client.{call.resource}.{call.method}{end}"


def _listed(call: Call) -> tuple[str, ...]:
    operation = call.operation
    waits = f"`{_name(call, '_and_wait')}`" if call.waiter else ""
    what = f"`{operation.method} {operation.path}`"
    return (f"`{_name(call)}`", waits, what, cell(operation.summary))


class _Samples:
    """Writes examples with values from the contract's own."""

    def __init__(self, model: Model, calls: Calls, package: str) -> None:
        self.package = package
        polls = [calls.of(waiter.poll).answer for waiter in calls.waiters.values()]
        ordered = sorted(model.examples, key=lambda example: example.schema not in polls)
        self._values = [example.value for example in ordered]
        self._bodies = {e.schema: e.value for e in reversed(model.examples)}
        self._objects = model.objects

    def shown(self, call: Call) -> Shown:
        """A call under its name, with an example."""
        method = f"{call.method}_and_wait" if call.waiter else call.method
        code = self.block([f"print({self.called(call, method=method)})"], sent=call)
        return Shown(_name(call), cell(call.operation.summary), code)

    def called(self, call: Call, *options: str, method: str = "") -> str:
        """The source of a call."""
        given: list[str] = [literal(self._value(one)) for one in call.parameters]
        if call.operation.request:
            given.append("change")
        said = ", ".join([*given, *options])
        return f"client.{call.resource}.{method or call.method}({said})"

    def block(self, lines: list[str], *names: str, sent: Call | None = None) -> str:
        """A whole program that does something with a client, or sends a body by it."""
        imported = ", ".join(sorted(["Client", *names]))
        body = "\n".join(f"    {line}" for line in lines)
        request = sent.operation.request if sent else None
        given = f"change = {self._body(sent, request)}\n" if sent and request else ""
        start = f"from {self.package} import {imported}\n\n{given}"
        return f"{start}with Client.from_env() as client:\n{body}"

    def asynchronous(self, line: str) -> str:
        """A whole program that does something with an asynchronous client."""
        return (
            f"import asyncio\n\nfrom {self.package} import AsyncClient\n\n\n"
            "async def main() -> None:\n    async with AsyncClient.from_env() as client:\n"
            f"        {line}\n\n\nasyncio.run(main())"
        )

    def _value(self, parameter: Parameter) -> str:
        found = next((v for value in self._values for v in _named(value, parameter.name)), None)
        return str(found) if found else _UNIQUE if parameter.format == "uuid" else "1"

    def _body(self, call: Call, schema: str) -> str:
        """What a body must have, what it names, and a few of the values of an example."""
        made_of = self._objects[schema]
        made_up = {name: _made_up(made_of.properties[name]) for name in made_of.required}
        given = self._bodies.get(schema, made_up)
        named = dict(islice(self._named_by(call), 1))
        plain = [
            name
            for name, value in given.items()
            if isinstance(value, str | int | float) and name not in call.known_by
        ]
        wanted = {*made_of.required, *plain[:_MOST]}
        members = named | {name: value for name, value in given.items() if name in wanted}
        shown = {k: literal(v) if isinstance(v, str) else repr(v) for k, v in members.items()}
        lines = (f"    {literal(name)}: {value},\n" for name, value in shown.items())
        return f"{{\n{''.join(lines)}}}"

    def _named_by(self, call: Call) -> Iterator[tuple[str, Any]]:
        """The members that name what is changed, with the values of what examples read."""
        for name, path in call.known_by.items():
            value: Any = self._values[0] if self._values else None
            for part in path.split("."):
                value = value.get(part) if isinstance(value, dict) else None
            if value is not None:
                yield name, value


def _made_up(facts: Mapping[str, Any]) -> Any:
    """Some value of a property that no example shows."""
    kinds: dict[str, Any] = {"integer": 1, "number": 1, "boolean": True, "array": [], "object": {}}
    return next(iter(facts.get("enum", ())), kinds.get(str(facts.get("type")), "…"))


def _named(node: Any, name: str) -> Iterator[Any]:
    """The values of a member of this name, wherever it stands."""
    if isinstance(node, Mapping) and isinstance(node.get(name), str):
        yield node[name]
    values = node.values() if isinstance(node, Mapping) else node if isinstance(node, list) else ()
    for value in values:
        yield from _named(value, name)


def _errors(samples: _Samples, first: Call, calls: Calls, package: Package) -> Iterator[Shown]:
    """Each error with an example that catches it."""
    sent = next((call for call in calls.calls if call.operation.request), None)
    wrong = f'{_name(sent)}({{"no_such_field": 1}})' if sent else f'{_name(first)}("")'
    asked = {
        "plain": [samples.called(first)],
        "sent": [samples.called(sent or first)],
        "slow": [samples.called(first, "timeout=0.5")],
        "wrong": [wrong],
        "closed": ["client.close()", samples.called(first)],
    }
    for name, text, call, said in (*_ERRORS, (error_base(package), *_ANY)):
        tried = [f"    {line}" for line in asked[call]]
        lines = ["try:", *tried, f"except {name} as error:", f"    print({said})"]
        yield Shown(name, text, samples.block(lines, name, sent=sent if call == "sent" else None))


_ANY = ("Any of them.", "plain", "type(error).__name__, error")
_ERRORS = (
    ("NotFoundError", "It is not there, or not any more.", "plain", "error.status, error.errors"),
    ("ForbiddenError", "It belongs to somebody else.", "plain", "error.status, error.errors"),
    (
        "ConflictError",
        "It cannot be done now: an earlier change is still worked on, or it is too late.",
        "sent",
        "[one.code for one in error.errors]",
    ),
    (
        "AuthenticationError",
        "The service does not know the credentials, or refuses a fresh token.",
        "plain",
        "error.status, error.errors",
    ),
    (
        "ApiError",
        "The service refuses for another reason, or a change failed that was waited for.",
        "sent",
        "error.status, error.errors, error.warnings",
    ),
    (
        "InvalidRequestError",
        "What was to be sent is at fault; nothing was sent.",
        "wrong",
        "*error.violations",
    ),
    (
        "RequestTimeoutError",
        "No answer, or no outcome, in time. A change may have been made all the same.",
        "slow",
        "error.operation, error.attempts",
    ),
    (
        "TransportError",
        "No connection, or it broke. A change may have been made all the same.",
        "plain",
        "error.operation, error.attempts",
    ),
    (
        "UnexpectedResponseError",
        "An answer that is none of the service's: HTML of a gateway, nothing, JSON that is cut,"
        " a redirect, more than `max_answer_bytes`.",
        "plain",
        "error.status, error.content[:80]",
    ),
    ("UnusableClientError", "It is closed, or its proxy or certificates fail.", "closed", "error"),
)
