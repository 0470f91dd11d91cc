# Written by apiscribe build; edits are lost.
"""How the contract says that changes are recorded, for the stand-in to do the same."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Road:
    """The states that a thing passes, and where they stand.

    `states` is the path of their list; `code`, `time` and `name` are members of one, and
    `labels` the names of codes. `taken` holds until a thing is `made` or has `failed`;
    `steps` come after.
    """

    states: str
    code: str
    time: str
    made: str
    name: str = ""
    taken: str = ""
    failed: str = ""
    removed: str = ""
    steps: tuple[str, ...] = ()
    labels: Mapping[str, str] = field(default_factory=dict[str, str])

    def after(self, code: str | None) -> str:
        """Return the step after one; raise LookupError if there is none."""
        steps = (self.made, *self.steps)
        following = steps.index(code) + 1 if code in steps else 0
        if code == self.failed or following == len(steps):
            raise LookupError(f"nothing follows {code} on its road")
        return steps[following]


@dataclass(frozen=True, slots=True)
class Waiter:
    """How changes of one kind of thing are recorded; paths are of wire names.

    `names` are paths that a thing is known or numbered by, besides its id, and whether each is
    a number; `linked` are members that it shares with a thing that another poll reads, and
    `file` is where the address of its file stands, once there is one, and what answers that.
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
    road: Road | None = None
    linked: Mapping[str, Any] | None = None
    file: Mapping[str, str] | None = None

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
    changes, thing = _changes(document, name), node.get("thing", {})
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
        road=_road(document, node, changes),
        linked=thing.get("linked"),
        file=_file(document, thing.get("file")),
    )


def _file(document: Json, told: Json | None) -> Json | None:
    """Return what is told of the file of a thing, with the path that answers it."""
    for path, methods in document["paths"].items():
        for node in methods.values():
            if told and node.get("operationId") == told["operation"]:
                return {**told, "path": path}
    return None


def _road(document: Json, node: Json, changes: list[Json]) -> Road | None:
    """Return the road of a thing; of one that has none the state in which it can be changed."""
    told = node.get("thing", {}).get("road")
    if told is None:
        rules = (each["only_while"] for each in changes if "only_while" in each)
        rule = next((each for each in rules if "among" in each), None)
        return rule and Road(
            rule["records"], rule["field"], rule["time"], rule["among"][-1]
        )
    states = _polled(document, node, told["states"]).get("items", {})
    codes = present(document, states)["properties"][told["code"]]
    listed: list[Json] = present(document, codes).get("x-codes", [])
    labels = {str(each["code"]): str(each["label"]) for each in listed}
    steps: dict[str, Any] = {"steps": tuple(told.get("steps", ()))}
    return Road(**{**told, **steps}, labels=labels)


def _record_schema(document: Json, node: Json) -> tuple[Json, bool]:
    """Return the members of one record in the answer of the poll; whether it is of a list."""
    schema = _polled(document, node, node.get("records", ""))
    items = schema.get("items", schema)
    return present(document, items)["properties"], "items" in schema


def present(document: Json, schema: Json) -> Json:
    """Return what a schema says of a value that is there."""
    schema = resolved(document, schema)
    choices: list[Json] = schema.get("anyOf", [])
    given = next((choice for choice in choices if choice != {"type": "null"}), None)
    return schema if given is None else present(document, given)


def _polled(document: Json, node: Json, path: str) -> Json:
    """Return the schema at a path of what the poll answers."""
    operations = _operations(document)
    poll = next(each for each in operations if each["operationId"] == node["poll"])
    schema: Json = poll["responses"]["200"]["content"]["application/json"]["schema"]
    for part in filter(None, path.split(".")):
        schema = present(document, schema)["properties"][part]
    return present(document, schema)


def _operations(document: Json) -> list[Json]:
    paths: dict[str, Json] = document["paths"]
    nodes = [pair for methods in paths.values() for pair in methods.items()]
    return [node for key, node in nodes if not key.startswith("x-")]


def _names(document: Json, name: str, node: Json) -> Iterator[tuple[str, bool]]:
    """Yield what changes know a thing by, besides its id, and whether it is a number."""
    ids = {*node["parameters"].values()}
    known = [change.get("known_by", {}).values() for change in _changes(document, name)]
    known.append(node.get("thing", {}).get("numbers", []))
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
