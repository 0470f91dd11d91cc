"""Every schema of a document, so that none is lost: a row, or left out with a reason."""

from __future__ import annotations

from collections.abc import Iterator, Set

from ...assembly.accounting import Ledger
from ...blocks import Cell
from ...yaml.parser import Map, Seq
from .specification import Node, escaped

_SCHEMAS = ("not", "if", "then", "else", "contains", "propertyNames", "items", "additionalProperties")  # fmt: skip
_NAMED = ("properties", "patternProperties", "$defs", "definitions", "dependentSchemas")
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


def component_schemas(root: Node) -> list[tuple[str, Node]]:
    """Return the schemas of the components, by name."""
    components = root.value.get("components")
    return (
        [*_members(Node(components, "/components"), "schemas")]
        if isinstance(components, Map)
        else []
    )


def account(root: Node, reached: Set[str], ledger: Ledger) -> int:
    """Enter the properties of all components, and return their number.

    Of a schema that no operation reaches, all are left out together; a property elsewhere that
    became no row is left out by itself.
    """
    size = 0
    for name, schema in component_schemas(root):
        nodes = [*properties_below(schema)]
        size += len(nodes)
        missing = [node for node in nodes if node.pointer not in reached]
        ledger.placed += len(nodes) - len(missing)
        ledger.set_aside += len(missing)
        if len(missing) == len(nodes) and schema.pointer not in reached:
            _leave(
                ledger,
                schema,
                f"no operation refers to the schema {name}, of {len(nodes)} properties",
            )
            continue
        for node in missing:
            _leave(ledger, node, "no row: what holds it is read no deeper")
    return size


def _leave(ledger: Ledger, node: Node, reason: str) -> None:
    ledger.skip("schema", node.line, reason, [Cell(node.pointer, node.line, copy=True)])
