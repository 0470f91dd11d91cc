"""Parts of the contract that no page documents, and references that must hold."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..problems import Place, Problems, shown
from ..reading.yaml.parser import Map, plain
from .contract_checks import fit_additions, parts_of
from .decisions import Decisions


def add_parts(document: dict[str, Any], decisions: Decisions, problems: Problems) -> None:
    """Put in the additions, each at its JSON pointer."""
    for item in fit_additions(decisions, problems):
        node, last = _find(document, item, problems)
        if node is None:
            continue
        if last in node:
            message = f"addition {item['id']}: the contract has {item['at']} already"
            problems.add(item.places["at"], message, (), "remove the addition")
        else:
            node[last] = plain(item["value"])
            _mark(node[last], [item["id"]])


def decided_parts(decisions: Decisions) -> dict[str, Place]:
    """Return where each operation stands that an addition brings, and each step of `walk`.

    Operations go by their ids, steps by the numbers of example and step: `walk/0/2`.
    """
    values = [item["value"] for item in decisions["additions"]]
    added = {str(node["operationId"]): node.places["operationId"] for node in _operations(values)}
    return added | {
        f"walk/{number}/{step}": call.place
        for number, item in enumerate(decisions["walk"])
        for step, call in enumerate(item["calls"])
    }


def _operations(node: Any) -> Iterator[Map]:
    if isinstance(node, Map) and "operationId" in node:
        yield node
    elif isinstance(node, dict | list):
        for value in node.values() if isinstance(node, dict) else node:
            yield from _operations(value)


def _mark(value: Any, ids: list[str]) -> None:
    """Let an added object, and each property of an added schema, cite its decision."""
    if isinstance(value, dict):
        value["x-decisions"] = ids
        for facts in value.get("properties", {}).values():
            facts |= {"x-rows": [], "x-decisions": ids}


def _find(
    document: dict[str, Any], item: Map, problems: Problems
) -> tuple[dict[str, Any] | None, str]:
    """Return the object that a pointer's last part is a member of, made if need be."""
    *parents, last = parts_of(item["at"])
    node: Any = document
    for part in parents:
        node = node.setdefault(part, {}) if isinstance(node, dict) else None
    if not isinstance(node, dict):
        message = f"addition {item['id']}: {item['at']} lies in something that is no object"
        problems.add(item.places["at"], message, (), "mend the pointer")
        return None, last
    return node, last


def check_references(document: dict[str, Any], decisions: Decisions, problems: Problems) -> None:
    """Report references to schemas that the contract does not have."""
    schemas = document["components"]["schemas"]
    for reference in sorted(set(_references(document))):
        name = reference.rpartition("/")[2]
        if reference != f"#/components/schemas/{name}" or name not in schemas:
            place = _asker(name, decisions)
            message = f"{shown(reference)} refers to nothing: {name} is no schema"
            problems.add(place, message, (), "name a schema of the contract")


def _asker(name: str, decisions: Decisions) -> Place:
    """Return the place of the entry that names a schema, or else of the file."""
    for section in ("operations", "additions", "rules"):
        for item in decisions[section]:
            if name in repr(dict(item)):
                return item.place
    return decisions.place


def _references(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        for key, value in node.items():
            if key == "$ref" and isinstance(value, str):
                yield value
            else:
                yield from _references(value)
    elif isinstance(node, list):
        for value in node:
            yield from _references(value)
