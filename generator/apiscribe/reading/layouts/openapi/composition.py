"""A schema with all that it is composed of: references, allOf, oneOf and anyOf in one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ...yaml.parser import Map, Seq
from .specification import Node, References, member, wrong

PARTS = ("allOf", "oneOf", "anyOf")
_STRUCTURE = frozenset((*PARTS, "$ref", "properties", "required", "items", "additionalProperties"))
_NESTED = frozenset((*PARTS, "$ref", "properties", "required"))


@dataclass(frozen=True, slots=True)
class Shape:
    """What a schema says: keywords with their nodes, properties, and the types of its branches.

    `required` is None where no part of the schema says which properties are. `choice` tells
    that the properties are those of several schemas of which one holds.
    """

    node: Node
    keywords: Mapping[str, Node] = field(default_factory=dict)
    properties: Mapping[str, Node] = field(default_factory=dict)
    required: frozenset[str] | None = None
    types: tuple[str, ...] = ()
    nullable: bool = False
    choice: int = 0

    def value(self, key: str, kind: type[Any] | None = None) -> Any:
        """Return the value of a keyword, None without it. Raises InputError for another type."""
        if key not in self.keywords:
            return None
        value = self.keywords[key].value
        return member(value, key, kind) if kind else value[key]

    @property
    def type(self) -> str | None:
        """The one type that is told; properties make an object of a schema."""
        names = [name for name in _type_names(self) if name != "null"]
        if len(names) == 1:
            return names[0]
        return "object" if self.properties and not names else None

    @property
    def several(self) -> tuple[str, ...]:
        """The types where more than one is told; else none."""
        names = tuple(dict.fromkeys(n for n in (*_type_names(self), *self.types) if n != "null"))
        return names if len(names) > 1 else ()

    @property
    def items(self) -> Node | None:
        """The schema of the items of a list."""
        return self.keywords["items"].schema("items") if "items" in self.keywords else None

    @property
    def null(self) -> bool:
        """Whether null is told to be allowed."""
        told = self.nullable or self.value("nullable") is True
        return told or "null" in _type_names(self)


def _type_names(shape: Shape) -> Sequence[str]:
    """Return what `type` says, as one name or as a list of them."""
    value = shape.value("type")
    if value is None:
        return shape.types[:1] if len(shape.types) == 1 else ()
    names = value if isinstance(value, Seq) else [value]
    if not all(isinstance(name, str) for name in names):
        place = shape.keywords["type"].value.places["type"]
        raise wrong(place, "'type' is neither a text nor a list of texts")
    return names


class Composer:
    """Makes shapes of nodes, each node once."""

    def __init__(self, references: References) -> None:
        self.references = references
        self._shapes: dict[str, Shape] = {}
        self._open: set[str] = set()

    def shape(self, node: Node) -> Shape:
        """Return the shape of a schema. Raises InputError for one that is composed of itself."""
        known = self._shapes.get(node.pointer)
        if known:
            return known
        if node.pointer in self._open:
            raise wrong(node.value.place, "this schema is composed of itself")
        self._open.add(node.pointer)
        shape = self._composed(node)
        self._open.remove(node.pointer)
        self._shapes[node.pointer] = shape
        return shape

    def link(self, node: Node) -> Node | None:
        """Return the object that a schema only refers to, however it spells that."""
        structure = _STRUCTURE & {*node.value}
        if structure == {"$ref"}:
            target = self.references.target(node)
            return self.link(target) or self._object(target)
        if len(structure) == 1 and (key := next(iter(structure))) in PARTS:
            parts = [part for part in node.objects(key) if not _is_null(part)]
            return self.link(parts[0]) if len(parts) == 1 else None
        return None

    def _object(self, target: Node) -> Node | None:
        shape = self.shape(target)
        return target if shape.properties and shape.items is None else None

    def _composed(self, node: Node) -> Shape:
        value = node.value
        own = {key: node for key in value if key not in _NESTED}
        shape = Shape(node)
        if "$ref" in value:
            shape = _joined(shape, self.shape(self.references.followed(node)))
        for part in node.objects("allOf"):
            shape = _joined(shape, self.shape(part))
        for key in ("oneOf", "anyOf"):
            shape = self._with_choice(shape, [*node.objects(key)])
        names = node.at("properties").value if "properties" in value else ()
        properties = {name: node.schema("properties", name) for name in names}
        mine = Shape(node, own, properties, _required(value))
        return _joined(shape, mine)

    def _with_choice(self, shape: Shape, branches: Sequence[Node]) -> Shape:
        """Return a shape with branches of which one holds."""
        told = [self.shape(branch) for branch in branches if not _is_null(branch)]
        nullable = len(told) < len(branches)
        if len(told) == 1:
            shape = _joined(shape, told[0])
        elif told:
            shape = _joined(shape, _chosen(shape.node, told))
        return _nullable(shape) if nullable else shape


def _is_null(branch: Node) -> bool:
    return branch.value.get("type") == "null"


def _required(value: Map) -> frozenset[str] | None:
    """Return the names of `required`; None where it is absent or not a list, as in old drafts."""
    names = value.get("required")
    if not isinstance(names, Seq):
        return None
    return frozenset(name for name in names if isinstance(name, str))


def _joined(first: Shape, second: Shape) -> Shape:
    """Return two shapes that both hold; what the second says comes before the first."""
    required = first.required
    if second.required is not None:
        required = (required or frozenset()) | second.required
    return Shape(
        first.node,
        {**first.keywords, **second.keywords},
        {**first.properties, **second.properties},
        required,
        tuple(dict.fromkeys((*first.types, *second.types))),
        first.nullable or second.nullable,
        max(first.choice, second.choice),
    )


def _nullable(shape: Shape) -> Shape:
    return _joined(shape, Shape(shape.node, nullable=True))


def _chosen(node: Node, branches: Sequence[Shape]) -> Shape:
    """Return what several schemas of which one holds have: every type, every property.

    A property is mandatory if each of them says so; a keyword stays if all have the same.
    """
    types = tuple(dict.fromkeys(name for shape in branches for name in _names(shape)))
    properties = {k: v for shape in reversed(branches) for k, v in shape.properties.items()}
    required = [shape.required for shape in branches if shape.required is not None]
    first = branches[0].keywords
    shared = {
        key: first[key]
        for key in first
        if key != "type" and all(_same(key, first[key], shape) for shape in branches)
    }
    several = len([shape for shape in branches if shape.properties])
    return Shape(
        node,
        shared,
        properties,
        frozenset.intersection(*required) if len(required) == len(branches) else None,
        types,
        any(shape.null for shape in branches),
        several if several > 1 else 0,
    )


def _names(shape: Shape) -> tuple[str, ...]:
    if shape.items:
        return ("array",)
    return shape.several or ((shape.type,) if shape.type else ())


def _same(key: str, node: Node, shape: Shape) -> bool:
    other = shape.keywords.get(key)
    return other is not None and other.value[key] == node.value[key]
