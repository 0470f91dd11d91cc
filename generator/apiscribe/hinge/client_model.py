"""The other half of the model: how a contract's operations are called."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from .call_parts import CallParts, Parameter, call_parts, names_of
from .document_check import ContractError, references
from .model import Model, Operation
from .refusal_rules import Refusals, refusals_of
from .shown_calls import CallSample, Typed, Walk, sample_of, typed_of, walk_of


@dataclass(frozen=True, slots=True)
class Call:
    """An operation that clients offer, at a resource and under the name of a method.

    `answer` names the object schema of a success, empty where it is no object; `waiter` the way
    to see what became of it, by records of a `kind`, and `gone` says that not finding
    anything any more is success; `gone_when` has the codes, by the path that they are
    read at, that say so too. `known_by` gives, for members of the body that name what
    is changed, the path of the same in what the waiter reads. `identity` gives the path
    in the answer that repeats a parameter or a member of the body, `over` the accessor
    that tells whether nothing more will come, `typed` how it is called in a shell, and
    `sample` what examples call it with. `rules` say which parameters are given; `stand_in`
    and `only_while` what a stand-in goes by besides.
    """

    operation: Operation
    resource: str
    method: str
    parts: CallParts
    answer: str
    waiter: str
    kind: str
    gone: bool
    known_by: Mapping[str, str]
    gone_when: Mapping[str, tuple[str, ...]]
    identity: Mapping[str, str]
    over: str
    typed: Typed
    sample: CallSample
    rules: tuple[Mapping[str, Any], ...]
    stand_in: Mapping[str, Any]
    only_while: Mapping[str, Any]

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        """The parameters of its path, in order."""
        return tuple(each for each in self.parts.parameters if each.place == "path")

    @property
    def keywords(self) -> tuple[Parameter, ...]:
        """The parameters that are given by name."""
        return tuple(each for each in self.parts.parameters if each.place != "path")


@dataclass(frozen=True, slots=True)
class Waiter:
    """How to see what became of a change, and of the thing; paths are of wire names."""

    name: str
    poll: str
    parameters: Mapping[str, str]
    records: str
    record: Mapping[str, str]
    done: tuple[str, ...]
    failed: tuple[str, ...]
    thing: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Security:
    """How calls show who is calling.

    `way` is "none", "apiKey", "basic", "bearer", "oauth2", or what no client can do; a key
    has its `name` in a `place` ("header", "query" or "cookie"), and `token_url` is where
    tokens of OAuth 2.0 come from.
    """

    way: str
    place: str
    name: str
    token_url: str


@dataclass(frozen=True, slots=True)
class Calls:
    """All that clients know of a service."""

    calls: tuple[Call, ...]
    waiters: Mapping[str, Waiter]
    refusals: Refusals | None
    security: Security
    walks: tuple[Walk, ...] = ()

    def of(self, operation: str) -> Call:
        """Return the call of an operation, by the operation's name."""
        return next(call for call in self.calls if call.operation.name == operation)


def load_calls(document: Mapping[str, Any], model: Model) -> Calls:
    """Return the calls of an OpenAPI document that `model` was loaded from.

    Raises ContractError for operations, schemas and properties that are named and not there.
    """
    waiters = document.get("x-waiters", {})
    refusals = document.get("x-errors")
    calls = Calls(
        tuple(draft_calls(document, model)),
        {name: _waiter(name, waiter) for name, waiter in waiters.items()},
        refusals_of(refusals) if refusals else None,
        _security(document),
        tuple(map(walk_of, document.get("x-walk", ()))),
    )
    _check_calls(calls, model)
    return calls


def _check_calls(calls: Calls, model: Model) -> None:
    """Hold what calls, waiters and errors name to what there is."""
    offered = {call.operation.name for call in calls.calls}
    for name, waiter in calls.waiters.items():
        if waiter.poll not in offered:
            raise ContractError(f"/x-waiters/{name}/poll: clients offer no {waiter.poll!r}")
    for call in calls.calls:
        place = f"/paths/{call.operation.path.replace('/', '~1')}/{call.operation.method.lower()}"
        if call.waiter and call.waiter not in calls.waiters:
            raise ContractError(f"{place}/x-waiter: there is no waiter {call.waiter!r}")
        for name in names_of(each.type for each in call.parts.answers if each.type):
            if name not in model.objects:
                raise ContractError(f"{place}/responses: {name} is no object schema")
        if call.operation.request and call.operation.request not in model.objects:
            raise ContractError(f"{place}/requestBody: its schema is no object schema")
    if calls.refusals and calls.refusals.answer:
        _check_paths(calls.refusals, model)


def _check_paths(refusals: Refusals, model: Model) -> None:
    """Hold the paths by which errors are read to the properties that there are."""
    for path in (*refusals.errors, *refusals.warnings, refusals.request):
        schema = model.objects.get(refusals.answer)
        for part in filter(None, path.split(".")):
            facts = schema.properties.get(part) if schema else None
            if facts is None:
                raise ContractError(f"/x-errors: {refusals.answer} has nothing at {path!r}")
            schema = model.objects.get(next(references(facts), ""))
    for path in (*refusals.errors, *refusals.warnings):
        _check_object(refusals.answer, path, model)


def _check_object(name: str, path: str, model: Model) -> None:
    for part in path.split("."):
        name = next(references(model.objects[name].properties[part]), "")
    if name not in model.objects:
        raise ContractError(f"/x-errors: what is at {path!r} is no object")


def draft_calls(document: Mapping[str, Any], model: Model) -> Iterator[Call]:
    """Yield the calls of a document, or of a draft, whose references may lead nowhere."""
    for operation in model.operations:
        node = document["paths"][operation.path][operation.method.lower()]
        if "x-resource" in node and "x-method" in node:
            waiter = node.get("x-waiter", {})
            parts = call_parts(node, document["components"]["schemas"])
            yield Call(
                operation,
                node["x-resource"],
                node["x-method"],
                parts,
                _answer(parts),
                waiter.get("waiter", ""),
                waiter.get("kind", ""),
                waiter.get("gone", False),
                waiter.get("known_by", {}),
                {path: tuple(codes) for path, codes in waiter.get("gone_when", {}).items()},
                node.get("x-identity", {}),
                node.get("x-over", ""),
                typed_of(node.get("x-command", {})),
                sample_of(node.get("x-sample", {})),
                tuple(node.get("x-rules", ())),
                node.get("x-stand-in", {}),
                waiter.get("only_while", {}),
            )


def _answer(parts: CallParts) -> str:
    """Return the object that every success is; empty where one is something else."""
    objects = {each.type.name if each.type else "" for each in parts.answers}
    kinds = {each.type.kind if each.type else "" for each in parts.answers}
    return objects.pop() if len(objects) == 1 and kinds == {"object"} else ""


def _waiter(name: str, node: Mapping[str, Any]) -> Waiter:
    return Waiter(
        name,
        node["poll"],
        node["parameters"],
        node.get("records", ""),
        node["record"],
        tuple(node["done"]),
        tuple(node["failed"]),
        node.get("thing", {}),
    )


def _security(document: Mapping[str, Any]) -> Security:
    """Return the scheme that the contract asks for, else the first that it has."""
    schemes = document["components"].get("securitySchemes", {})
    asked = (name for option in document.get("security", ()) for name in option)
    name = next((name for name in asked if name in schemes), next(iter(schemes), ""))
    scheme = schemes.get(name, {"type": "none"})
    flow = scheme.get("flows", {}).get("clientCredentials", {})
    http = scheme["type"] == "http"
    return Security(
        str(scheme.get("scheme", "")).lower() if http else str(scheme["type"]),
        scheme.get("in", ""),
        scheme.get("name", ""),
        str(flow.get("tokenUrl", "")),
    )
