"""Every schema of a document, so that none is lost: a row, or left out with a reason."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set

from ...assembly.accounting import Ledger
from ...blocks import Cell
from ...yaml.parser import Map, Seq
from .specification import Node, escaped

_SCHEMAS = ("not", "if", "then", "else", "contains", "propertyNames", "items", "additionalProperties")  # fmt: skip
_NAMED = ("properties", "patternProperties", "$defs", "definitions", "dependentSchemas")
_COMPONENTS = ("parameters", "headers", "requestBodies", "responses")
_CALLED = ("get", "put", "post", "delete", "patch")
_METHODS = (*_CALLED, "head", "options", "trace")
_LISTS = ("allOf", "oneOf", "anyOf", "prefixItems")


def properties_below(node: Node) -> Iterator[Node]:
    """Yield every property that a schema describes, in it and below it, references not followed."""
    for key in _NAMED:
        for _, child in _members(node, key):
            if key == "properties":
                yield child
            yield from properties_below(child)
    for key in _SCHEMAS:
        if isinstance(node.value.get(key), Map):
            yield from properties_below(node.at(key))
    for key in _LISTS:
        if isinstance(node.value.get(key), Seq):
            for child in node.objects(key):
                yield from properties_below(child)


def _members(node: Node, key: str) -> Iterator[tuple[str, Node]]:
    holder = node.value.get(key)
    for name, value in holder.items() if isinstance(holder, Map) else ():
        if isinstance(value, Map):
            yield name, Node(value, f"{node.pointer}/{escaped(key)}/{escaped(name)}")


def components(root: Node, kind: str) -> list[tuple[str, Node]]:
    """Return the components of a kind, by name."""
    holder = root.value.get("components")
    return [*_members(Node(holder, "/components"), kind)] if isinstance(holder, Map) else []


def account(root: Node, inline: Iterable[Node], reached: Set[str], ledger: Ledger) -> int:
    """Enter the properties of all components and of schemas inline; return their number.

    Of a schema that no operation reaches, all are left out together; a property elsewhere that
    became no row is left out by itself.
    """
    size = 0
    own = {schema.pointer: schema for schema in inline}
    for name, schema in [*components(root, "schemas"), *(("", schema) for schema in own.values())]:
        nodes = [*properties_below(schema)]
        size += len(nodes)
        missing = [node for node in nodes if node.pointer not in reached]
        ledger.placed += len(nodes) - len(missing)
        ledger.set_aside += len(missing)
        if name and len(missing) == len(nodes) and schema.pointer not in reached:
            reason = f"no operation refers to the schema {name}, of {len(nodes)} properties"
            _leave(ledger, schema, reason)
            continue
        for node in missing:
            name = node.pointer.rpartition("/")[2]
            _leave(ledger, node, f"no row of {name}: what holds it is read no deeper", name)
    return size


def account_unread(root: Node, used: Set[str], ledger: Ledger) -> None:
    """Enter what is no operation that a client calls, and components that none refers to."""
    for kind in _COMPONENTS:
        for name, node in components(root, kind):
            if node.pointer not in used:
                _leave(ledger, node, f"no operation refers to {name} of the {kind}", name)
    for name, node in _members(root, "webhooks"):
        _leave(ledger, node, f"the webhook {name}: calls that a client receives are not read", name)
    for path, item in _members(root, "paths"):
        for method in (name for name in _METHODS if isinstance(item.value.get(name), Map)):
            _leave_call(ledger, item.at(method), f"{method.upper()} {path}", method in _CALLED)


def _leave_call(ledger: Ledger, call: Node, key: str, called: bool) -> None:
    """Enter what is not read of a call: all of it, or its callbacks."""
    if not called:
        _leave(ledger, call, f"{key}: calls of this method are not read", key)
    elif "callbacks" in call.value:
        _leave(
            ledger, call, f"the callbacks of {key}: calls that a client receives are not read", key
        )


def _leave(ledger: Ledger, node: Node, reason: str, text: str = "") -> None:
    ledger.skip("schema", node.line, reason, [Cell(node.pointer, node.line, copy=True)], text)
