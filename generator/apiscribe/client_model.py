"""The other half of the model: how a contract's operations are called."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from .model import Model, Operation


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of a path: its wire name, what it stands for, its format if any."""

    name: str
    summary: str
    format: str


@dataclass(frozen=True, slots=True)
class Call:
    """An operation that clients offer, at a resource and under the name of a method.

    `answer` names the schema of a success, empty where there is none; `waiter` the way
    to see what became of it, by records of a `kind`, and `gone` says that not finding
    anything any more is success; `gone_when` has the codes, by the path that they are
    read at, that say so too. `known_by` gives, for members of the body that name what
    is changed, the path of the same in what the waiter reads. `identity` gives the path
    in the answer that repeats a parameter or a member of the body, `over` the accessor
    that tells whether nothing more will come.
    """

    operation: Operation
    resource: str
    method: str
    parameters: tuple[Parameter, ...]
    answer: str
    waiter: str
    kind: str
    gone: bool
    known_by: Mapping[str, str]
    gone_when: Mapping[str, tuple[str, ...]]
    identity: Mapping[str, str]
    over: str


@dataclass(frozen=True, slots=True)
class Waiter:
    """How to see what became of a change; paths are of wire names."""

    name: str
    poll: str
    parameters: Mapping[str, str]
    records: str
    record: Mapping[str, str]
    done: tuple[str, ...]
    failed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Refusals:
    """How errors are read from an answer, and which codes have a class of their own."""

    answer: str
    errors: tuple[str, ...]
    warnings: tuple[str, ...]
    request: str
    code: str
    message: str
    classes: Mapping[str, tuple[str, ...]]
    busy: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Calls:
    """All that clients know of a service; `token_url` is where tokens come from."""

    calls: tuple[Call, ...]
    waiters: Mapping[str, Waiter]
    refusals: Refusals | None
    token_url: str

    def of(self, operation: str) -> Call:
        """Return the call of an operation, by the operation's name."""
        return next(call for call in self.calls if call.operation.name == operation)


def load_calls(document: Mapping[str, Any], model: Model) -> Calls:
    """Return the calls of an OpenAPI document that the compiler made, with its model."""
    waiters = document.get("x-waiters", {})
    refusals = document.get("x-errors")
    return Calls(
        tuple(_calls(document.get("paths", {}), model)),
        {name: _waiter(name, waiter) for name, waiter in waiters.items()},
        _refusals(refusals) if refusals else None,
        _token_url(document["components"].get("securitySchemes", {})),
    )


def _calls(paths: Mapping[str, Any], model: Model) -> Iterator[Call]:
    for operation in model.operations:
        node = paths[operation.path][operation.method.lower()]
        if "x-resource" in node and "x-method" in node:
            waiter = node.get("x-waiter", {})
            yield Call(
                operation,
                node["x-resource"],
                node["x-method"],
                tuple(
                    _parameter(parameter)
                    for parameter in node.get("parameters", ())
                    if parameter["in"] == "path"
                ),
                next((name for status, name in operation.responses if status[0] == "2"), ""),
                waiter.get("waiter", ""),
                waiter.get("kind", ""),
                waiter.get("gone", False),
                waiter.get("known_by", {}),
                {path: tuple(codes) for path, codes in waiter.get("gone_when", {}).items()},
                node.get("x-identity", {}),
                node.get("x-over", ""),
            )


def _parameter(node: Mapping[str, Any]) -> Parameter:
    return Parameter(node["name"], node.get("description", ""), node["schema"].get("format", ""))


def _waiter(name: str, node: Mapping[str, Any]) -> Waiter:
    return Waiter(
        name,
        node["poll"],
        node["parameters"],
        node["records"],
        node["record"],
        tuple(node["done"]),
        tuple(node["failed"]),
    )


def _refusals(node: Mapping[str, Any]) -> Refusals:
    return Refusals(
        node["answer"],
        tuple(node["errors"]),
        tuple(node.get("warnings", ())),
        node.get("request", ""),
        node["code"],
        node.get("message", ""),
        {name: tuple(codes) for name, codes in node.get("classes", {}).items()},
        tuple(node.get("busy", ())),
    )


def _token_url(schemes: Mapping[str, Any]) -> str:
    for scheme in schemes.values():
        flow = scheme.get("flows", {}).get("clientCredentials", {})
        if "tokenUrl" in flow:
            return str(flow["tokenUrl"])
    return ""
