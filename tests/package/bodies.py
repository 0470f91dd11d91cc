"""Bodies made from the contract at random: fine ones, at an edge, or spoilt somewhere."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from functools import cache, partial
from typing import Any

from conditional_bodies import named
from contract import Node, accepts, ecma, schemas, types
from hypothesis import strategies as st
from sample_values import conditions, exclusive
from vectors import vectors

Body = dict[str, Any]
Draw = Callable[[st.SearchStrategy[Any]], Any]

_FEW = 4
_LONG = 300
_TEXTS = st.sampled_from(
    ["", " ", "1", "-7", "1.0", "1e3", "٣", "x" * 256, "null", "true", "\n", "A", "ы", "\x00"]
)
_NUMBERS = st.sampled_from([0, -1, 1, 0.0, 1.0, 0.5, -0.5, 1e300, 2**31, 2**63, 2**64, 10**30])
_SCALARS = st.none() | st.booleans() | _NUMBERS | st.integers() | _TEXTS | st.text(max_size=20)
NOISE = st.recursive(
    _SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)  # fmt: skip


def bodies(name: str) -> st.SearchStrategy[Any]:
    """Bodies of a schema, nearly all of them fine."""
    return _values(f"#/components/schemas/{name}")


def values(node: Node) -> st.SearchStrategy[Any]:
    """Values of any node of the contract, nearly all of them fine."""
    return _of(node)


@st.composite
def spoilt(draw: Draw, name: str) -> Any:
    """A body of a schema, changed in one place."""
    body = draw(bodies(name))
    holder, key = draw(st.sampled_from([*_places([body])]))
    change = draw(st.sampled_from([_replace, _remove, _add, _touch]))
    root = [body]
    change(draw, root if holder is None else holder, key)
    return root[0] if root else {}


def edged(name: str) -> st.SearchStrategy[Any]:
    """Bodies of a schema, one part of which is at the edge of a limit, or beyond it."""
    for part in _within(name):
        vectors(part)
    return _edged(name)


def _within(name: str) -> set[str]:
    """A schema and those of its parts, whose vectors cannot be made while one is drawn."""
    named = {_referred(node) for node in schemas()[name]["properties"].values()}
    return {name}.union(*(_within(part) for part in named - {"", name}))


def _referred(node: Node) -> str:
    """The name of the object schema that a node, or each item of it, refers to."""
    name: str = node.get("items", node).get("$ref", "").rpartition("/")[2]
    return name if "properties" in schemas().get(name, {}) else ""


@st.composite
def _edged(draw: Draw, name: str) -> Any:
    root = [draw(bodies(name))]
    holder, key, part = draw(st.sampled_from([*_parts(root, 0, name)]))
    vector = draw(st.sampled_from(vectors(part)))
    changed = {field: vector.body[field] for field in vector.path}
    holder[key] = {**holder[key], **changed} if changed else copy.deepcopy(vector.body)
    return root[0]


def _parts(holder: Any, key: Any, name: str) -> Iterator[tuple[Any, Any, str]]:
    """Each object within a value: what holds it, where, and the name of its schema."""
    yield holder, key, name
    for field, node in schemas()[name]["properties"].items():
        inner, value = _referred(node), holder[key].get(field)
        if inner and isinstance(value, list):
            for index in range(len(value)):
                yield from _parts(value, index, inner)
        elif inner and value is not None:
            yield from _parts(holder[key], field, inner)


def _places(node: Any, top: bool = True) -> Iterator[tuple[Any, Any]]:
    pairs = node.items() if isinstance(node, dict) else enumerate(node)
    for key, value in pairs:
        yield (None if top else node), key
        if isinstance(value, (dict, list)):
            yield from _places(value, False)


def _replace(draw: Draw, holder: Any, key: Any) -> None:
    holder[key] = draw(NOISE)


def _remove(_: Draw, holder: Any, key: Any) -> None:
    del holder[key]


def _add(draw: Draw, holder: Any, key: Any) -> None:
    """Another member, another item, or the same item again."""
    if isinstance(holder[key], dict):
        name = draw(st.text(max_size=5) | st.sampled_from(sorted(holder[key]) or [""]))
        holder[key][name] = draw(NOISE)
    elif isinstance(holder, list):
        holder.insert(key, holder[key])
    else:
        holder[f"{key} "] = holder[key]


def _touch(draw: Draw, holder: Any, key: Any) -> None:
    """The value in another guise: a text with a letter more, a number as text, one in a list."""
    value = holder[key]
    guises = [value, [value], str(value)]
    if isinstance(value, str):
        extra = draw(_TEXTS | st.characters(codec="utf-8"))
        guises = [f"{value}{extra}", f"{extra}{value}", value[1:], value[:-1], value.swapcase()]
    elif isinstance(value, int) and not isinstance(value, bool):
        guises += [value + 1, value - 1, -value, value + 0.5, value * 10**6]
        guises += [float(value)] if abs(value) < 10**15 else []
    elif isinstance(value, list):
        guises += [value * 2, [], value * 300 if len(str(value)) < 500 else value[:-1]]
    holder[key] = draw(st.sampled_from(guises))


@cache
def _values(reference: str) -> st.SearchStrategy[Any]:
    """Values of a named schema; made late, as schemas may refer to each other."""
    return st.deferred(lambda: _of(schemas()[reference.rpartition("/")[2]]))


def _of(node: Node) -> st.SearchStrategy[Any]:
    if "$ref" in node:
        return _values(node["$ref"])
    if "anyOf" in node and "properties" not in node:
        return st.one_of([_of(option) for option in node["anyOf"]])
    if "const" in node or "enum" in node:
        return st.sampled_from(node.get("enum", [node.get("const")]))
    if "properties" in node:
        return _objects(node)
    return st.one_of([_KINDS[kind](node) for kind in types(node)])


def _objects(node: Node) -> st.SearchStrategy[Any]:
    choices = [choice["required"] for choice in node.get("anyOf", ())] or [[]]
    return st.one_of([_object(node, {*node.get("required", ()), *needed}) for needed in choices])


def _object(node: Node, needed: set[str]) -> st.SearchStrategy[Any]:
    parts = {field: _of(part) for field, part in node["properties"].items()}
    return st.fixed_dictionaries(
        {field: made for field, made in parts.items() if field in needed},
        optional={field: made for field, made in parts.items() if field not in needed},
    ).map(partial(_mended, node))


def _mended(node: Node, body: Body) -> Body:
    """The body with its rules kept, by leaving out, as chance hardly ever keeps them."""
    for field, others in node.get("dependentRequired", {}).items():
        if not {*others} <= body.keys():
            body.pop(field, None)
    for names in exclusive(node):
        if {*names} <= body.keys():
            del body[names[-1]]
    for condition in conditions(node):
        if not accepts(condition, body):
            asked = named(condition["if"], {*node["properties"]})
            body = {name: body[name] for name in body if name not in asked}
    for rule in node.get("x-rules", ()):
        for word, limit in rule.get("rule", {}).items():
            if word == "unique" and limit["items"] in body:
                found = {str(item.get(limit["by"])): item for item in body[limit["items"]]}
                body[limit["items"]] = [*found.values()]
            if word == "not_less" and body.get(limit["field"], 0) < body.get(limit["than"], 0):
                body.pop(limit["field"], None)
    return body


def _texts(node: Node) -> st.SearchStrategy[str]:
    most = min(node.get("maxLength", _LONG), _LONG)
    if node.get("format") == "uuid":
        return st.uuids().map(str) | st.uuids().map(lambda value: str(value).upper())
    if node.get("format") == "date":
        return st.dates().map(lambda value: value.isoformat())
    if "x-format" in node:
        offsets = st.sampled_from(["Z", "+0700", "+03:00", "-0330", ".5Z", ".123456+0000"])
        moments = st.datetimes().map(lambda value: value.isoformat(timespec="seconds"))
        return st.tuples(moments, offsets).map("".join)
    if "pattern" in node:
        made = st.from_regex(ecma(node["pattern"]), fullmatch=False)
        return made.map(lambda text: text[:most]).filter(partial(accepts, node))
    return st.text(max_size=min(most, 30)) | st.just("x" * most)


def _integers(node: Node) -> st.SearchStrategy[Any]:
    whole = st.integers(node.get("minimum"), node.get("maximum"))
    small = st.integers(max(node.get("minimum", -100), -100), min(node.get("maximum", 100), 100))
    return small | whole | small.map(float)


def _numbers(node: Node) -> st.SearchStrategy[Any]:
    least, most = node.get("minimum"), node.get("maximum")
    real = st.floats(least, most, allow_nan=False, allow_infinity=False)
    return _integers(node) | real | real.map(lambda value: round(value, 2)).filter(partial(accepts, node))  # fmt: skip


def _lists(node: Node) -> st.SearchStrategy[list[Any]]:
    least = node.get("minItems", 0)
    return st.lists(_of(node["items"]), min_size=least, max_size=min(node.get("maxItems", _FEW), _FEW))  # fmt: skip


_KINDS: dict[str, Callable[[Node], st.SearchStrategy[Any]]] = {
    "string": _texts,
    "integer": _integers,
    "number": _numbers,
    "boolean": lambda node: st.booleans(),
    "null": lambda node: st.none(),
    "array": _lists,
    "object": lambda node: st.dictionaries(st.text(max_size=5), NOISE, max_size=3),
}
