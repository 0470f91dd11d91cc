"""Bodies for rules that ask for something only where something else is so."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import Any

from contract import Node, faults, schemas
from edges import around
from sample_values import Body, fullest, sample, smallest


def about_condition(name: str, words: Node) -> Iterator[Body]:
    """Bodies of which the condition holds, and others, each in all that is asked for then."""
    node = schemas()[name]
    for base in (fullest(name), *(_grown(node, seed) for seed in _seeds(node, words["if"]))):
        for body in _varied(node, words["if"], base):
            yield from _varied(node, words["then"], body)


def _seeds(node: Node, condition: Node) -> Iterator[Body]:
    """Small bodies of which a condition holds, one for each choice that it leaves."""
    properties, facets = node["properties"], condition.get("properties", {})
    for choice in condition.get("anyOf", [condition]):
        made = {field: sample(properties[field]) for field in choice.get("required", ())}
        fitting = {field: sample({"allOf": [facets[field]]}) for field in facets}
        yield {**smallest(node), **made, **fitting}


def _grown(node: Node, seed: Body) -> Body:
    """The body with every further member that makes it no worse."""
    for field, part in node["properties"].items():
        more = {**seed, field: sample(part)}
        if field not in seed and faults(node, more) <= faults(node, seed):
            seed = more
    return seed


def _varied(node: Node, words: Node, body: Body) -> Iterator[Body]:
    """The body with and without each member that words name, and with other values of these."""
    properties, facets = node["properties"], words.get("properties", {})
    own = {word: words[word] for word in words if word != "properties"}
    names = sorted(named(own, {*properties}))
    full = {**{field: sample(properties[field]) for field in (*names, *facets)}, **body}
    counts = range(len(names) + 1) if len(names) <= 3 else (0, 1, len(names))
    for count in counts:
        for dropped in combinations(names, count):
            left = {field: value for field, value in full.items() if field not in dropped}
            yield left
            for field in sorted(facets.keys() & left.keys()):
                values = _valued(facets[field], properties[field])
                yield from ({**left, field: value} for value in values)


def _valued(facet: Node, part: Node) -> Iterator[Any]:
    """Values of a property on both sides of what words say of it, or of each item of it."""
    if "items" in facet:
        inner = part["items"]["$ref"].rpartition("/")[2]
        for base in (smallest(schemas()[inner]), fullest(inner)):
            yield from ([item] for item in _varied(schemas()[inner], facet["items"], base))
    for word in sorted(facet.keys() - {"items"}):
        yield from around(word, facet, {**part, "allOf": [facet]})


def named(limit: Any, known: set[str]) -> set[str]:
    """The names among some that a limit speaks of."""
    if isinstance(limit, dict):
        return {*limit} & known | named([*limit.values()], known)
    if isinstance(limit, list):
        return {field for part in limit for field in named(part, known)}
    return {limit} & known if isinstance(limit, str) else set()
