"""Bodies on both sides of the edge of each limit and rule, made from the contract.

A limit is one word of JSON Schema at one place; a rule is an entry of `x-rules`. Each
body says what is to become of it, and jsonschema has been asked whether that is so.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, reduce
from itertools import combinations
from typing import Any

from conditional_bodies import about_condition, named
from contract import (
    Node,
    accepts,
    holders,
    requests,
    resolved,
    schemas,
    without,
)
from edges import apart, around, near
from sample_values import (
    POOL,
    Body,
    fullest,
    sample,
    smallest,
)

from apiscribe.vocabulary import FORMATS

LIMITS = {
    "type", "enum", "const", "maxLength", "minLength", "pattern", "format", "x-format", "minimum",
    "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minItems", "maxItems",
    "required", "dependentRequired", "additionalProperties", "anyOf", "not", "$ref", "items",
}  # fmt: skip
_ABOUT = {"preferred"}
_TELLING = {
    "allOf", "if", "then", "properties", "description", "deprecated", "default", "title",
    "readOnly", "writeOnly",
}  # fmt: skip

MOST = 20
"""Bodies that are made for a limit, on either side of its edge."""


@dataclass(frozen=True)
class Vector:
    """A body of a schema, made for one limit or rule, and what is to become of it.

    `word` is the word of JSON Schema or the rule's id, `path` the place that it is about.
    One that is `strict` is refused only where advice is enforced; `part` tells parts of a
    rule apart.
    """

    schema: str
    word: str
    path: tuple[str | int, ...]
    body: Body
    accepted: bool
    strict: bool = False
    part: str = ""

    @property
    def limit(self) -> str:
        """The limit or rule that it is made for."""
        return f"{'.'.join(map(str, (self.schema, *self.path)))} {self.word}"


@cache
def vectors(name: str) -> tuple[Vector, ...]:
    """The vectors of one schema: for each limit some bodies of either kind."""
    made = [*_of_properties(name), *_of_members(name), *_of_rules(name)]
    kinds: dict[tuple[str, bool, str], dict[str, Vector]] = {}
    for vector in made:
        kind = kinds.setdefault((vector.limit, vector.accepted, vector.part), {})
        kind.setdefault(json.dumps(vector.body), vector)
    return tuple(vector for kind in kinds.values() for vector in _spread([*kind.values()]))


def _spread(found: list[Vector]) -> list[Vector]:
    """At most so many of some vectors, from all of them alike."""
    step = max(len(found) / MOST, 1)
    return [found[int(index * step)] for index in range(min(len(found), MOST))]


@cache
def limits(name: str) -> tuple[str, ...]:
    """Every limit and rule of one schema that some body must be refused for."""
    node, found = schemas()[name], []
    for field, part in node["properties"].items():
        for _, holder in holders(part):
            found += [f"{name}.{field} {word}" for word in holder if _is_limit(word, holder)]
    found += [f"{name} {word}" for word in node if word in LIMITS - {"type"}]
    for rule in node.get("x-rules", ()):
        if "schema" in rule or {*rule.get("rule", ())} - _ABOUT:
            found.append(f"{name} {rule['id']}")
    return tuple(dict.fromkeys(found))


def _is_limit(word: str, node: Node) -> bool:
    """Whether a word of a field's node forbids anything by itself."""
    told = word == "format" and node[word] not in FORMATS.checkers
    return word in LIMITS - {"anyOf"} and not told


def unknown_words(node: Any) -> Iterator[str]:
    """Words of a schema that no vector is made for."""
    for _, holder in holders(node):
        known = LIMITS | _TELLING
        yield from (word for word in holder if word not in known and not word.startswith("x-"))
        for part in holder.get("properties", {}).values():
            yield from unknown_words(part)
        if "items" in holder:
            yield from unknown_words(holder["items"])


# ── Samples ──────────────────────────────────────────────────────────────────────────────


def _of_properties(name: str) -> Iterator[Vector]:
    node = schemas()[name]
    for field, part in node["properties"].items():
        for value in near(part):
            yield from _accepted(name, field, "type", [v for v in [value] if accepts(part, v)])
        for path, holder in holders(part):
            for word in holder:
                if _is_limit(word, holder):
                    values = [*around(word, holder, part)]
                    good = [value for value in values if accepts(part, value)]
                    yield from _accepted(name, field, word, good)
                    bad = _only_by(part, path, word, values)
                    yield from _refused(name, field, word, bad)


def _only_by(
    node: Node, path: tuple[str | int, ...], word: str, values: Iterable[Any]
) -> list[Any]:
    """The values that a node refuses for a word of it, and for nothing else.

    Where other words refuse all of them just the same, any that the word refuses.
    """
    limit = reduce(lambda part, step: part[step], [*path, word], node)
    refused = [value for value in values if not accepts(node, value)]
    only = [value for value in refused if accepts(without(node, (*path, word)), value)]
    return only or [value for value in refused if not accepts({word: limit}, value)]


def _accepted(name: str, field: str, word: str, values: Iterable[Any]) -> Iterator[Vector]:
    yield from _judged(name, field, word, values, True)


def _refused(name: str, field: str, word: str, values: Iterable[Any]) -> Iterator[Vector]:
    yield from _judged(name, field, word, values, False)


def _judged(name: str, field: str, word: str, values: Iterable[Any], wanted: bool) -> Iterator[Vector]:  # fmt: skip
    """A body with each value, the rest of which is fine, with as little else as can be."""
    node = schemas()[name]
    fine = (sample(node["properties"][field]), *POOL)
    bases = [
        base
        for base in (smallest(node), fullest(name))
        if any(accepts(node, {**base, field: value}) for value in fine)
    ]
    for value in values:
        bodies = ({**base, field: value} for base in bases)
        body = next((body for body in bodies if accepts(node, body) is wanted), None)
        if body is not None:
            yield Vector(name, word, (field,), body, wanted)


# ── Limits of a body ─────────────────────────────────────────────────────────────────────


def _of_members(name: str) -> Iterator[Vector]:
    node = schemas()[name]
    for word in ("required", "dependentRequired", "anyOf", "not"):
        if word in node:
            yield from _verdicts(name, word, _lacking(name, node[word]))
    if "additionalProperties" in node:
        strange = ["nobody_knows", "", *(f"{field} " for field in node["properties"])]
        strange += [field.upper() for field in node["properties"]]
        bodies = ({**smallest(node), field: 1} for field in strange)
        bodies = [smallest(node), fullest(name), *bodies]
        yield from _verdicts(name, "additionalProperties", bodies)


def _verdicts(name: str, word: str, bodies: Iterable[Body]) -> Iterator[Vector]:
    for body in bodies:
        yield Vector(name, word, (), body, accepts(schemas()[name], body))


def _lacking(name: str, limit: Any) -> Iterator[Body]:
    """The fullest body without some of the fields that a limit names."""
    properties = schemas()[name]["properties"]
    fields = sorted(named(limit, set(properties)))
    full = fullest(name) | {field: sample(properties[field]) for field in fields}
    counts = range(len(fields) + 1) if len(fields) <= 3 else (0, 1)
    for count in counts:
        for dropped in combinations(fields, count):
            yield {field: value for field, value in full.items() if field not in dropped}


# ── Rules ────────────────────────────────────────────────────────────────────────────────


def _of_rules(name: str) -> Iterator[Vector]:
    for rule in schemas()[name].get("x-rules", ()):
        if "schema" in rule:
            bodies: Iterable[tuple[str, Body]] = _about_words(name, rule["schema"])
        else:
            bodies = (("", body) for body in _about_rule(name, rule.get("rule", {})))
        for part, body in bodies:
            yield from _ruled(name, rule, body, part)


def _ruled(name: str, rule: Node, body: Body, part: str) -> Iterator[Vector]:
    """A body as a vector of a rule: one that breaks it, or a body that is fine."""
    node, strict = schemas()[name], rule["level"] == "advice"
    rest = {**node, "x-rules": [other for other in node["x-rules"] if other is not rule]}
    kept = accepts({"x-rules": [{**rule, "level": "error"}]}, body)
    if accepts(rest, body) or not (kept or strict):
        yield Vector(name, rule["id"], (), body, kept, strict, part)


def _about_words(name: str, words: Node) -> Iterator[tuple[str, Body]]:
    if "if" in words:
        yield from (("", body) for body in about_condition(name, words))
        return
    properties = schemas()[name]["properties"]
    own = {word: words[word] for word in words if word != "properties"}
    yield from (("", body) for body in _lacking(name, own))
    for field, facet in words.get("properties", {}).items():
        part = {**properties[field], "allOf": [facet]}
        for path, holder in holders(facet):
            for word in holder:
                if _is_limit(word, holder):
                    for value in around(word, holder, part):
                        if "type" not in part or accepts({"type": part["type"]}, value):
                            yield f"{field} {path}", {**fullest(name), field: value}


def _about_rule(name: str, rule: Node) -> Iterator[Body]:
    for word, limit in rule.items():
        yield from _RULES[word](name, limit)


def _about_unique(name: str, limit: Node) -> Iterator[Body]:
    items = schemas()[name]["properties"][limit["items"]]["items"]
    one, other = apart(items, 0), apart(items, 1)
    for pair in ([one, one], [one, other], [one, other, one], [one]):
        yield {**smallest(schemas()[name]), limit["items"]: pair}


def _about_total(name: str, limit: Node) -> Iterator[Body]:
    for bound in ("minimum", "maximum"):
        for total in (limit[bound] - 1, limit[bound], limit[bound] + 1) if bound in limit else ():
            for most in (1, 100, 999):
                counts = [most] * (total // most) + [total % most] * (total % most > 0 or not total)
                if len(counts) < 1_100:
                    yield _along(smallest(schemas()[name]), schemas()[name], limit["of"].split("."), counts)  # fmt: skip


def _along(body: Body, node: Node, parts: Sequence[str], values: Sequence[Any]) -> Body:
    """The body with values at the end of a path: as many items as values in its last list."""
    field = parts[0].removesuffix("[]")
    part = node["properties"][field]
    if len(parts) == 1:
        return {**body, field: values[0] if values else sample(part)}
    inner = resolved(part.get("items", part))
    last = not any(rest.endswith("[]") for rest in parts[1:])
    groups = [[value] for value in values] if last and "items" in part else [values]
    made = [_along(apart(inner, at), inner, parts[1:], group) for at, group in enumerate(groups)]
    return {**body, field: made if "items" in part else made[0]}


def _about_not_less(name: str, limit: Node) -> Iterator[Body]:
    full = fullest(name)
    for value, least in ((7, 7), (7, 6), (6, 7), (7.0, 7), (1, 10**9)):
        yield {**full, limit["field"]: value, limit["than"]: least}
    for field in (limit["field"], limit["than"]):
        yield {key: value for key, value in full.items() if key != field}


def _about_preferred(name: str, limit: Node) -> Iterator[Body]:
    yield from _lacking(name, [limit["field"], limit["over"]])


_RULES = {
    "unique": _about_unique,
    "total": _about_total,
    "not_less": _about_not_less,
    "preferred": _about_preferred,
}


def summary() -> dict[str, int]:
    """How many vectors there are of each kind, for people."""
    found = [vector for name in requests() for vector in vectors(name)]
    return {
        "accepted": sum(v.accepted for v in found),
        "refused": sum(not v.accepted for v in found),
        "by advice": sum(not v.accepted and v.strict for v in found),
    }
