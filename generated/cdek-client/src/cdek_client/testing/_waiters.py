# Written by apiscribe build; edits are lost.
"""How the contract says that changes are recorded, for the stand-in to do the same."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Waiter:
    """How changes of one kind of thing are recorded; paths are of wire names.

    `names` are paths that a thing is known by, besides its id, and whether each is a number;
    `first` is the state that a new thing is in, and where it stands, if changes depend on it.
    """

    poll: str
    parameters: Mapping[str, str]
    records: str
    record: Mapping[str, str]
    done: str
    failed: str
    open: str
    kinds: tuple[str, ...]
    is_list: bool
    names: tuple[tuple[str, bool], ...] = ()
    first: Mapping[str, Any] | None = None

    @property
    def is_of_thing(self) -> bool:
        """Whether records are states of the thing itself, and none of changes."""
        return not {"id", "kind"} & {*self.record}


def resolved(document: Json, node: Json) -> Json:
    """Return a node, or what it refers to."""
    while "$ref" in node:
        target: Any = document
        for part in node["$ref"].removeprefix("#/").split("/"):
            target = target[part]
        node = target
    return node


def waiters_of(document: Json) -> dict[str, Waiter]:
    """Return the waiters of a contract by name."""
    told: dict[str, Json] = document.get("x-waiters", {})
    return {name: _waiter(document, name, node) for name, node in told.items()}


def _waiter(document: Json, name: str, node: Json) -> Waiter:
    record = node["record"]
    changes = _changes(document, name)
    members, is_list = _record_schema(document, node)
    states = _codes_of(document, members.get(record["state"], {}))
    ends = (*node["done"], *node["failed"])
    return Waiter(
        node["poll"],
        node["parameters"],
        node.get("records", ""),
        record,
        done=node["done"][0],
        failed=node["failed"][0],
        open=next((state for state in states if state not in ends), "open"),
        kinds=_codes_of(document, members.get(record.get("kind", ""), {})),
        is_list=is_list,
        names=tuple(_names(document, name, node)),
        first=next((c["only_while"] for c in changes if "only_while" in c), None),
    )


def _record_schema(document: Json, node: Json) -> tuple[Json, bool]:
    """Return the members of one record in the answer of the poll; whether it is of a list."""
    schema = _polled(document, node, node.get("records", ""))
    items = schema.get("items", schema)
    return _present(document, items)["properties"], "items" in schema


def _present(document: Json, schema: Json) -> Json:
    """Return what a schema says of a value that is there."""
    schema = resolved(document, schema)
    choices: list[Json] = schema.get("anyOf", [])
    given = next((choice for choice in choices if choice != {"type": "null"}), None)
    return schema if given is None else _present(document, given)


def _polled(document: Json, node: Json, path: str) -> Json:
    """Return the schema at a path of what the poll answers."""
    operations = _operations(document)
    poll = next(each for each in operations if each["operationId"] == node["poll"])
    schema: Json = poll["responses"]["200"]["content"]["application/json"]["schema"]
    for part in filter(None, path.split(".")):
        schema = _present(document, schema)["properties"][part]
    return _present(document, schema)


def _operations(document: Json) -> list[Json]:
    paths: dict[str, Json] = document["paths"]
    nodes = [pair for methods in paths.values() for pair in methods.items()]
    return [node for key, node in nodes if not key.startswith("x-")]


def _names(document: Json, name: str, node: Json) -> Iterator[tuple[str, bool]]:
    """Yield what changes know a thing by, besides its id, and whether it is a number."""
    ids = {*node["parameters"].values()}
    known = [change.get("known_by", {}).values() for change in _changes(document, name)]
    for path in dict.fromkeys(path for paths in known for path in paths):
        if path not in ids:
            kind = _polled(document, node, path).get("type", "string")
            yield path, "integer" in (kind if isinstance(kind, list) else [kind])


def _changes(document: Json, name: str) -> list[Json]:
    """Return what is said of the changes that a waiter sees to."""
    changes = [each.get("x-waiter", {}) for each in _operations(document)]
    return [change for change in changes if change.get("waiter") == name]


def _codes_of(document: Json, schema: Json) -> tuple[str, ...]:
    for choice in schema.get("anyOf", [schema]):
        listed = resolved(document, choice).get("x-extensible-enum")
        if listed:
            return tuple(listed)
    return ()
