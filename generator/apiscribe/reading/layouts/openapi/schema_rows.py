"""Schemas as rows: each property once, where it stands; shared objects as tables of their own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass
from typing import Any

from ...assembly.accounting import Ledger
from ...assembly.fields import UNTOLD
from .composition import Composer, Shape
from .path_items import Part, PartParameter
from .schema_facts import value_facts, wording
from .specification import Node, wrong

MOST_LEVELS = 20
MOST_ROWS = 20_000


@dataclass(frozen=True, slots=True)
class RowValue:
    """A value that a row describes: its name, its schema, that of its items, what it links to."""

    name: str
    node: Node
    shape: Shape
    item: Shape
    array: bool
    link: Node | None


def value_of(name: str, node: Node, composer: Composer) -> RowValue:
    """Return the value of a schema, the items of a list instead of the list."""
    shape = composer.shape(node)
    items = shape.items
    inner = composer.link(items if items else node)
    return RowValue(
        name, node, shape, composer.shape(items) if items else shape, bool(items), inner
    )


class Sharing:
    """Counts from how many places an object is referred to; some more than once."""

    def __init__(self, composer: Composer) -> None:
        self._composer = composer
        self._counts: Counter[str] = Counter()
        self._nodes: dict[str, Node] = {}
        self._steps = 0

    @property
    def shared(self) -> dict[str, Node]:
        """The objects that several places refer to, by pointer, in the order of the document."""
        several = [node for at, node in self._nodes.items() if self._counts[at] > 1]
        return {node.pointer: node for node in sorted(several, key=lambda node: node.line)}

    @property
    def reached(self) -> Set[str]:
        """The pointers of the objects that were visited."""
        return self._nodes.keys()

    def visit(self, node: Node, level: int = 1) -> None:
        """Count what a schema refers to, and what that refers to."""
        value = value_of("", node, self._composer)
        self._steps += 1
        check_bounds(node, level, self._steps)
        if value.link:
            self._counts[value.link.pointer] += 1
            if value.link.pointer in self._nodes:
                return
            self._nodes[value.link.pointer] = value.link
        for child in value.item.properties.values():
            self.visit(child, level + 1)


def check_bounds(node: Node, level: int, rows: int) -> None:
    """Refuse a schema that is nested too deep, or one that unfolds into too many rows."""
    if level > MOST_LEVELS:
        raise wrong(node.value.place, f"nested deeper than {MOST_LEVELS} levels", "take it apart")
    if rows > MOST_ROWS:
        message = f"the schemas unfold into more than {MOST_ROWS:,} rows"
        raise wrong(node.value.place, message, "split the document by its operations")


class RowWriter:
    """Writes rows in the dialect; `reached` are the pointers of the schemas that became some."""

    def __init__(self, composer: Composer, tables: Mapping[str, str], ledger: Ledger) -> None:
        self._composer = composer
        self._tables = tables
        self._ledger = ledger
        self.reached: set[str] = set()
        self._count = 0

    def of_part(self, part: Part) -> list[dict[str, Any]]:
        """Return the rows of a part; a body that is no object of its own is a row without name."""
        if part.parameters:
            return list(self._parameters(part.parameters))
        if part.schema is None:
            return []
        value = value_of("", part.schema, self._composer)
        self.reached.add(part.schema.pointer)
        whole = not value.array and not (value.link and value.link.pointer in self._tables)
        if whole and value.shape.properties:
            return list(self.below(value.shape, ""))
        mandatory = "unstated" if part.required is None else ("yes" if part.required else "no")
        return list(self._value(value, "1", mandatory))

    def below(self, shape: Shape, above: str) -> Iterator[dict[str, Any]]:
        """Yield the rows of the properties of an object."""
        for number, (name, node) in enumerate(shape.properties.items(), start=1):
            mandatory = "unstated"
            if shape.required is not None:
                mandatory = "yes" if name in shape.required else "no"
            no = f"{above}.{number}" if above else str(number)
            if not name or name != "".join(name.split()):
                self.reached.add(node.pointer)
                self._ledger.skip("row", node.line, f"this is no name: {name[:80]!r}")
                continue
            yield from self._value(value_of(name, node, self._composer), no, mandatory)

    def _parameters(self, parameters: Any) -> Iterator[dict[str, Any]]:
        for number, parameter in enumerate(parameters, start=1):
            told = parameter.node.value.get("required")
            mandatory = "unstated" if told is None else ("yes" if told is True else "no")
            mandatory = "yes" if parameter.place == "path" else mandatory
            schema = parameter.schema or parameter.node
            value = value_of(parameter.name, schema, self._composer)
            self.reached.add(parameter.node.pointer)
            first, *rest = self._value(value, str(number), mandatory)
            yield first | self._beside(parameter)
            yield from rest

    def _beside(self, parameter: PartParameter) -> dict[str, Any]:
        """Return what a parameter says beside its schema."""
        shape = self._composer.shape(parameter.node)
        facts: dict[str, Any] = {"line": parameter.node.line, "pointer": parameter.node.pointer}
        if shape.keywords.keys() & {"description", "example"}:
            facts["wording"] = wording(shape)
        style, explode = shape.value("style"), shape.value("explode")
        if isinstance(style, str):
            facts["style"] = style
        if isinstance(explode, bool):
            facts["explode"] = explode
        return facts | ({"deprecated": True} if shape.value("deprecated") is True else {})

    def _value(self, value: RowValue, no: str, mandatory: str) -> Iterator[dict[str, Any]]:
        """Yield the row of a value, and the rows below it."""
        self._count += 1
        check_bounds(value.node, no.count(".") + 1, self._count)
        self.reached.add(value.node.pointer)
        table = self._tables.get(value.link.pointer) if value.link else None
        yield self._row(value, no, mandatory, table)
        if table is None:
            yield from self.below(value.item, no)

    def _row(self, value: RowValue, no: str, mandatory: str, table: str | None) -> dict[str, Any]:
        line = value.node.line

        def unclear(at: int, clause: str) -> None:
            self._ledger.grasp(False, at, f"{no} {value.name}".strip(), clause)

        facts = value_facts(value.item, unclear)
        if value.array:
            facts |= self._list_facts(value, unclear)
        if value.item.choice:
            unclear(line, f"one of {value.item.choice} objects, read as one with all members")
        self._ledger.understood += 1
        told = {key: fact for key, fact in facts.items() if fact is not None}
        link = {"of": table} if table else {}
        head = {"no": no, "name": value.name, **told, **link, "mandatory": mandatory}
        text = wording(value.shape)
        return head | {
            "line": line,
            "pointer": value.node.pointer,
            "wording": text,
            "summary": UNTOLD,
        }

    def _list_facts(self, value: RowValue, unclear: Any) -> dict[str, Any]:
        """Return what a list says of itself; a list of lists is told."""
        own = value_facts(value.shape, unclear)
        kept = ("min_items", "max_items", "unique_items", "nullable", "read_only", "write_only", "deprecated")  # fmt: skip
        if value.item.items:
            unclear(value.node.line, "an array of arrays")
        return {key: own[key] for key in kept if key in own} | {"array": True}
