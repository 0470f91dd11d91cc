"""The text of an OpenAPI document as nodes, each with its JSON pointer and its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from ....problems import InputError, Place, Problem, shown
from ...source.text import Source
from ...yaml.parser import Map, Seq, parse_yaml

_VERSION = re.compile(r"3\.[01](?:\.[0-9]+)?(?:-[\w.-]+)?")
# such as "openapi: 3.1.0"
_DECLARED = re.compile(r"""^(?:["']?)(?:openapi|swagger)(?:["']?)\s{0,8}:\s{0,8}\S""", re.M)
# such as "info:"
_TOP = re.compile(r"""(?:["']?[\w$-]{1,80}["']?\s{0,8}:(?:\s|\Z)|[#\s-]|%|---|\Z)""")
_IN_BRACES = re.compile(r"""\s*\{\s*(?:"[^"]{0,80}"\s*:|\})""")
_MEMBER = re.compile(r'"(?:openapi|swagger)"\s*:\s*"[0-9]')
# such as "\ud83d\ude00"
_PAIR = re.compile(
    r"(?<!\\)((?:\\\\)*)\\u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})"
)
_KINDS = {Map: "an object", Seq: "a list", str: "a text", bool: "true or false"}


@dataclass(frozen=True, slots=True)
class Node:
    """An object of the document, with its JSON pointer."""

    value: Map
    pointer: str

    @property
    def line(self) -> int:
        """The line where the object begins."""
        return self.value.place.line

    def at(self, *keys: str) -> Node:
        """Return a member that is an object. Raises InputError where it is something else."""
        node = self
        for key in keys:
            value = member(node.value, key, Map)
            node = Node(value, f"{node.pointer}/{escaped(key)}")
        return node

    def objects(self, key: str) -> Iterator[Node]:
        """Yield the objects of a list. Raises InputError for an item that is none."""
        if key not in self.value:
            return
        items = member(self.value, key, Seq)
        for index, item in enumerate(items):
            if not isinstance(item, Map):
                raise wrong(items.places[index], f"item {index} of {key} is no object")
            yield Node(item, f"{self.pointer}/{escaped(key)}/{index}")

    def schema(self, *keys: str) -> Node:
        """Return a schema below this object; true and false are one that says nothing."""
        *above, key = keys
        holder = self.at(*above)
        if not isinstance(holder.value.get(key), bool):
            return holder.at(key)
        nothing = Map()
        nothing.place, nothing.places = holder.value.places[key], {}
        return Node(nothing, f"{holder.pointer}/{escaped(key)}")

    def members(self, key: str) -> Iterator[tuple[str, Node]]:
        """Yield the members of an object with their names; none where it is absent."""
        if key in self.value:
            holder = self.at(key)
            yield from ((name, holder.at(name)) for name in holder.value)


def is_openapi(source: Source) -> bool:
    """Return whether a text is an OpenAPI document, or a Swagger one, by its first keys."""
    if _IN_BRACES.match(source.text):
        return bool(_MEMBER.search(source.text))
    declared = _DECLARED.search(source.text)
    if not declared:
        return False
    above = source.text[: declared.start()].split("\n")
    return all(_TOP.match(line) for line in above)


def root_of(source: Source) -> Node:
    """Return the whole document. Raises InputError if it cannot be read or is of no such version."""
    value = parse_yaml(_PAIR.sub(_joined, source.text), source.name, text_keys=True)
    if not isinstance(value, Map):
        raise wrong(source.place(1), "the document is no object", "save the whole document")
    version = value.get("openapi")
    if not isinstance(version, str) or not _VERSION.fullmatch(version):
        key = "openapi" if "openapi" in value else "swagger"
        message = f"OpenAPI {shown(value.get(key))} is not read"
        place = value.places.get(key, source.place(1))
        raise wrong(place, message, "convert it to OpenAPI 3.0 or 3.1")
    return Node(value, "")


def _joined(pair: re.Match[str]) -> str:
    """Return a letter of two escapes as YAML spells it."""
    high, low = int(pair[2], 16), int(pair[3], 16)
    return f"{pair[1]}\\U{0x10000 + ((high - 0xD800) << 10) + low - 0xDC00:08X}"


def member(value: Map, key: str, kind: type[Any]) -> Any:
    """Return a member of a certain type. Raises InputError where it is missing or another."""
    if key not in value:
        raise wrong(value.place, f"{shown(key)} is missing here", "add it")
    if not isinstance(value[key], kind):
        raise wrong(value.places[key], f"{shown(key)} is not {_KINDS[kind]}")
    return value[key]


def wrong(place: Place, message: str, mend: str = "mend it in the document") -> InputError:
    """Return the one problem of a document."""
    return InputError([Problem(place, message, (), mend)])


def escaped(key: str) -> str:
    """Return a key as a JSON pointer has it."""
    return key.replace("~", "~0").replace("/", "~1")


class References:
    """What `$ref` leads to, within one document; `used` are the pointers of what was followed."""

    def __init__(self, root: Node) -> None:
        self._root = root
        self.used: set[str] = set()

    def followed(self, node: Node) -> Node:
        """Return the object that a node stands for: itself, or where its reference leads.

        Raises InputError for a reference out of the document, to nothing, or in a circle.
        """
        seen = {node.pointer}
        while "$ref" in node.value:
            node = self.target(node)
            if node.pointer in seen:
                raise wrong(node.value.places["$ref"], "this reference leads back to itself")
            seen.add(node.pointer)
        return node

    def target(self, node: Node) -> Node:
        """Return the object that the reference of a node names."""
        place, text = node.value.places["$ref"], member(node.value, "$ref", str)
        if not text.startswith("#/"):
            message = f"the reference {shown(text)} leads out of this document"
            raise wrong(place, message, "put all that it refers to into one document")
        target = self._root
        for part in text[2:].split("/"):
            target = self._step(target, unquote(part), place, text)
        self.used.add(target.pointer)
        return target

    def _step(self, node: Node, part: str, place: Place, text: str) -> Node:
        key = part.replace("~1", "/").replace("~0", "~")
        value = node.value.get(key)
        if isinstance(value, Seq):
            message = f"the reference {shown(text)} leads into a list"
            raise wrong(place, message, "refer to a component")
        if not isinstance(value, Map):
            raise wrong(place, f"the reference {shown(text)} leads to no object")
        return node.at(key)
