"""What a set of pages makes of contract and package, node by node, so that two can be compared."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeAlias

from ..deciding.contract import draft_contract
from ..deciding.decisions import Decisions, facts_of
from ..deciding.row_tree import Tree
from ..hinge.client_model import Call, draft_calls
from ..hinge.model import Model, draft_model
from ..problems import Problem
from ..reading.facts import Page
from ..writing.dcg_input import Projection, modules
from ..writing.python_names import field_name, field_names, parameter_names
from .lenient import lenient

Node: TypeAlias = tuple[Any, ...]
"""A node of the contract: ("schema", S), ("property", S, P), ("code", E, code), ("call", path,
method), ("parameter", path, method, place, name) or ("server", name)."""

_CITATIONS = ("x-rows", "x-decisions")
_TEXTS = ("description", "summary")


@dataclass(frozen=True)
class Snapshot:
    """A contract, what the package makes of its nodes, and what a compile would refuse."""

    package: str
    document: Mapping[str, Any]
    tree: Tree
    problems: tuple[Problem, ...]

    @cached_property
    def nodes(self) -> Mapping[Node, tuple[str, Any]]:
        """Every node that cites the pages, with its JSON pointer and its value."""
        return {node: (pointer, value) for node, pointer, value in _nodes(self.document)}

    @cached_property
    def citing(self) -> Mapping[str, list[Node]]:
        """The nodes that cite an address."""
        citing: dict[str, list[Node]] = defaultdict(list)
        for node, (_, value) in self.nodes.items():
            for address in value.get("x-rows", ()):
                citing[address].append(node)
        return citing

    @cached_property
    def model(self) -> Model:
        """The model of the contract."""
        return draft_model(self.document)

    @cached_property
    def places(self) -> Mapping[str, str]:
        """The module of each class of models."""
        return {name: module for module, names in modules(self.model).items() for name in names}

    @cached_property
    def schemas(self) -> Mapping[str, Any]:
        """The JSON Schema of each class of models, as their generator is given it."""
        project = Projection(self.model, self.package, self.places)
        return {
            name: project.document(module, (name,))["components"]["schemas"][name]
            for name, module in self.places.items()
        }

    @cached_property
    def calls(self) -> Mapping[Node, Call]:
        """The calls that clients offer, by the nodes of their operations."""
        calls = draft_calls(self.document, self.model)
        return {("call", c.operation.path, c.operation.method.lower()): c for c in calls}

    def described(self, node: Node) -> Any:
        """Return a node of the contract without what it cites; None where there is none."""
        value = self.nodes[node][1] if node in self.nodes else None
        return value and {key: fact for key, fact in value.items() if key not in _CITATIONS}

    def modelled(self, node: Node) -> Any:
        """Return what the package makes of a node: a field's annotation, a member, a call."""
        if node[0] != "property":
            facts = self.described(node) or {}
            return {key: facts[key] for key in facts if key not in _TEXTS}
        schema = self.schemas.get(node[1], {"properties": {}, "required": ()})
        if node[2] not in schema["properties"]:
            return None
        value = self.nodes[node][1]
        null = "null" in str(value.get("type")) or {"type": "null"} in value.get("anyOf", ())
        return schema["properties"][node[2]], node[2] in schema["required"], null

    def python(self, node: Node) -> str | None:
        """Return the class, field, member, method or argument that a node becomes."""
        kind, name, *rest = node
        if kind in ("call", "parameter"):
            return self._argument(("call", *node[1:3]), node[3:])
        if kind in ("schema", "property") and name in self.places:
            owner = f"{self.package}.models.{self.places[name]}.{name}"
            names = field_names(self.model.objects[name].properties)
            return ".".join([owner, *(names.get(wire) or field_name(wire) for wire in rest)])
        if kind == "code" or name in self.model.enums:
            members = (code.member for code in self.model.enums[name].codes if [code.value] == rest)
            return ".".join([f"{self.package}.enums.{name}", *members])
        return f"{self.package}.Environment.{name.upper()}" if kind == "server" else None

    def _argument(self, operation: Node, parameter: Node) -> str | None:
        """Return the method of an operation, or an argument of it; None where there is none."""
        if operation not in self.calls:
            return None
        call = self.calls[operation]
        method = f"{self.package}.Client.{call.resource}.{call.method}"
        names = parameter_names(call)
        keys = {(each.place, each.name): names[each.key] for each in call.parts.parameters}
        return f"{method}({keys[parameter]})" if parameter in keys else method


def snapshot(pages: Sequence[Page], decisions: Decisions, package: str) -> Snapshot:
    """Return what these pages make, as far as the decisions reach."""
    reaching = lenient(decisions, facts_of(pages))
    return Snapshot(package, *draft_contract(pages, reaching))


def _nodes(document: Mapping[str, Any]) -> Iterator[tuple[Node, str, Any]]:
    yield from _nodes_of_schemas(document["components"]["schemas"])
    for path, item in document["paths"].items():
        for method, call in item.items():
            if "operationId" in call:
                yield from _nodes_of_call(path, method, call)
    for index, server in enumerate(document["servers"]):
        yield ("server", server["x-name"]), f"#/servers/{index}", server


def _nodes_of_schemas(schemas: Mapping[str, Any]) -> Iterator[tuple[Node, str, Any]]:
    for name, schema in schemas.items():
        at = f"#/components/schemas/{name}"
        yield ("schema", name), at, schema
        for key, value in schema.get("properties", {}).items():
            yield ("property", name, key), f"{at}/properties/{_escaped(key)}", value
        for index, code in enumerate(schema.get("x-codes", ())):
            yield ("code", name, code["code"]), f"{at}/x-codes/{index}", code


def _nodes_of_call(
    path: str, method: str, call: Mapping[str, Any]
) -> Iterator[tuple[Node, str, Any]]:
    at = f"#/paths/{_escaped(path)}/{method}"
    yield ("call", path, method), at, call
    for index, each in enumerate(call.get("parameters", ())):
        node = ("parameter", path, method, each["in"], each["name"])
        yield node, f"{at}/parameters/{index}", each


def _escaped(part: str) -> str:
    return part.replace("~", "~0").replace("/", "~1")
