"""Values and bodies that fit the contract, and texts on both sides of each form."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from functools import cache
from random import Random
from typing import Any

from contract import (
    Node,
    accepts,
    ecma,
    holders,
    resolved,
    schemas,
)
from hypothesis import HealthCheck, Phase, find, settings
from hypothesis import strategies as st

Body = dict[str, Any]

FORMS: dict[str, tuple[Sequence[str], Sequence[str]]] = {
    "uuid": (
        ["94e1b3a8-26d5-4078-8f4c-b35a0c7d91e2", "94E1B3A8-26D5-4078-8F4C-B35A0C7D91E2",
         "00000000-0000-0000-0000-000000000000"],
        ["", "94e1b3a826d540788f4cb35a0c7d91e2", "{94e1b3a8-26d5-4078-8f4c-b35a0c7d91e2}",
         "urn:uuid:94e1b3a8-26d5-4078-8f4c-b35a0c7d91e2", "94e1b3a8-26d5-4078-8f4c-b35a0c7d91e",
         "94e1b3a8-26d5-4078-8f4c-b35a0c7d91eg", " 94e1b3a8-26d5-4078-8f4c-b35a0c7d91e2",
         "94e1b3a8-26d5-4078-8f4c-b35a0c7d91e2\n", "94e1-b3a826d5-4078-8f4c-b35a0c7d91e2"],
    ),
    "date": (
        ["2020-02-29", "0001-01-01", "9999-12-31"],
        ["", "2019-02-29", "2020-13-01", "2020-00-10", "2020-2-9", "20200229", "2020-W09-6",
         "29.02.2020", "2020-02-29T00:00:00", "2020-02-29 ", "2020-02-29\n", "1582934400",
         "２０２０-02-29"],
    ),
    "email": (
        ["a@b", "a.b+c@example.com", "\"a b\"@example.com", "a@[127.0.0.1]"],
        ["", "nobody", "@example.com", "a@", "a@b@c", "a b@example.com", "a@example.com\n",
         "a..b@example.com", ".a@example.com", "a@example..com", "A <a@example.com>"],
    ),
}  # fmt: skip
MOMENTS = (
    ["2020-08-10T21:32:14+0700", "2020-08-10T21:32:14Z", "2020-08-10T21:32:14.123+07:00"],
    ["2020-02-30T21:32:14+0700", "2020-08-10T25:32:14+0700"],
)
POOL: list[Any] = [
    None, True, False, 0, 1, -1, 7.0, 1.5, 10**20, "", "text", "1", "1.5", "true", [], {},
]  # fmt: skip


def sample(node: Node) -> Any:
    """A value that a node accepts, as small as can be."""
    return next(value for value in _samples(node) if accepts(node, value))


def _samples(node: Node) -> Iterator[Any]:
    if "$ref" in node:
        yield from _samples(resolved(node))
    if "properties" in node:
        yield smallest(node)
    for _, holder in holders(node):
        yield from holder.get("enum", ())
        yield from (holder[word] for word in ("const", "minimum", "maximum") if word in holder)
        if "items" in holder:
            yield [sample(holder["items"])] * holder.get("minItems", 1)
        yield from texts_of(holder)
    for option in node.get("anyOf", ()):
        if "$ref" in option:
            yield from _samples(option)
    yield from (1, "x", True, {}, [], None)


def texts_of(node: Node) -> Iterator[str]:
    if "format" in node:
        yield from FORMS.get(node["format"], ([], []))[0]
    if "x-format" in node:
        yield from MOMENTS[0]
    if "pattern" in node:
        yield _matching(node["pattern"], 1)
        yield _matching(node["pattern"], 0)


@cache
def _matching(pattern: str, least: int) -> str:
    """A short text that a pattern matches."""
    wanted = st.from_regex(ecma(pattern), fullmatch=False)
    quiet = settings(
        max_examples=500,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=[*HealthCheck],
    )
    try:
        return find(wanted, lambda text: len(text) >= least, settings=quiet, random=Random(0))
    except Exception:
        return ""


@cache
def _smallest(text: str) -> str:
    node = json.loads(text)
    properties = node["properties"]
    needed = [*node.get("required", ()), *_first_choice(node)]
    return json.dumps({name: sample(properties[name]) for name in needed})


def _first_choice(node: Node) -> Sequence[str]:
    choice: Sequence[str] = next(iter(node.get("anyOf", ())), {}).get("required", ())
    return choice


def smallest(node: Node) -> Body:
    """A body with nothing in it but what must be there."""
    made: Body = json.loads(_smallest(json.dumps(node, default=str)))
    return made


@cache
def _fullest(name: str) -> str:
    node = schemas()[name]
    excluded = {field for names in exclusive(node) for field in names[1:]}
    parts = {field: part for field, part in node["properties"].items() if field not in excluded}
    made = {field: sample(part) for field, part in parts.items()}
    for condition in conditions(node):
        if not accepts(condition, made):
            for field in condition["if"].get("required", ()):
                made.pop(field, None)
    return json.dumps(made)


def conditions(node: Node) -> list[Node]:
    """The parts of a node that ask for something only where something else is so."""
    parts = (node, *node.get("allOf", ()))
    return [{word: part[word] for word in ("if", "then")} for part in parts if "if" in part]


def exclusive(node: Node) -> list[list[str]]:
    """The fields that exclude each other."""
    parts = [node, *node.get("allOf", ())]
    return [part["not"]["required"] for part in parts if "not" in part]


def fullest(name: str) -> Body:
    """A body with every field that the schema names; of two that exclude each other the first."""
    made: Body = json.loads(_fullest(name))
    return made


# ── Limits of one field ──────────────────────────────────────────────────────────────────
