"""The contract as the tests see it: its schemas, and what jsonschema says of a body."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from apiscribe.vocabulary import FORMATS, Dialect, StrictDialect
from running import own_contract

ROOT = Path(__file__).resolve().parents[2]
Node = Mapping[str, Any]


@cache
def contract() -> Any:
    """The contract, as it is in the repository."""
    return own_contract()


@cache
def schemas() -> dict[str, Any]:
    """Every schema of the contract by its name."""
    return dict(contract()["components"]["schemas"])


def requests() -> list[str]:
    """The names of the schemas that are sent: those that allow no other members."""
    return [name for name, node in schemas().items() if is_closed(node)]


def responses() -> list[str]:
    """The names of the object schemas that are read."""
    found = [name for name, node in schemas().items() if "properties" in node]
    return [name for name in found if not is_closed(schemas()[name])]


def is_closed(node: Node) -> bool:
    """Whether a schema refuses members that it does not name."""
    return node.get("additionalProperties") is False


_ACCEPTED: dict[tuple[int, str, bool], tuple[Node, bool]] = {}
"""Answers of `accepts`, each with its schema, so that this one's identity stays its own."""


def accepts(node: Node, value: object, *, strict: bool = False) -> bool:
    """Whether a schema of the contract, or one like it, accepts a value of JSON.

    Those who look for bodies ask the same again and again.
    """
    key = id(node), json.dumps(value), strict
    if key not in _ACCEPTED:
        whole = {"allOf": [node], "components": {"schemas": schemas()}}
        dialect = StrictDialect if strict else Dialect
        accepted = bool(dialect(whole, format_checker=FORMATS).is_valid(value))
        _ACCEPTED[key] = node, accepted
    return _ACCEPTED[key][1]


def faults(node: Node, value: object) -> int:
    """How much a schema of the contract, or one like it, has against a value."""
    whole = {"allOf": [node], "components": {"schemas": schemas()}}
    return len([*Dialect(whole, format_checker=FORMATS).iter_errors(value)])


def resolved(node: Node) -> Node:
    """A node, or what it refers to."""
    return schemas()[node["$ref"].rpartition("/")[2]] if "$ref" in node else node


def types(node: Node) -> list[str]:
    """The types that a node names."""
    found = node.get("type", [])
    return [found] if isinstance(found, str) else list(found)


def holders(node: Node, path: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], Node]]:  # fmt: skip
    """A node and the parts of it that speak of the same value, each with its path."""
    yield path, node
    for word in ("anyOf", "allOf"):
        for index, part in enumerate(node.get(word, ())):
            if "$ref" not in part:
                yield from holders(part, (*path, word, index))


def without(node: Any, path: tuple[str | int, ...]) -> Any:
    """A copy of a node that lacks what is at a path."""
    if isinstance(node, list):
        head = int(path[0])
        inner = [without(node[head], path[1:])] if len(path) > 1 else []
        return [*node[:head], *inner, *node[head + 1 :]]
    left = {key: value for key, value in node.items() if key != path[0]}
    return left | ({path[0]: without(node[path[0]], path[1:])} if len(path) > 1 else {})


def ecma(pattern: str) -> re.Pattern[str]:
    """A pattern whose `$` is the very end, as JSON Schema means it."""
    return re.compile(pattern.removesuffix("$") + r"\Z" if pattern.endswith("$") else pattern)
