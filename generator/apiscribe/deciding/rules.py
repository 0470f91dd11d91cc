"""Documented rules over fields: into the schemas where JSON Schema has the words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..problems import Problems
from ..reading.yaml.parser import Map, plain
from ..reading.yaml.schemas import schema_error
from .accessors import LostError, PathFinder
from .decided import shown_fact
from .decisions import Decisions, Fact, missing
from .limits_held import nodes, unheld

_UNSAID: tuple[Any, ...] = (None, "no", "unstated")
_WORDS = {
    "min_length": ("minLength",), "max_length": ("maxLength",), "lengths": ("pattern",), "pattern": ("pattern",),
    "minimum": ("minimum",), "maximum": ("maximum",), "min_items": ("minItems",),
    "max_items": ("maxItems",), "format": ("format", "pattern"), "enum": ("enum",),
    "unit": ("x-unit",), "mandatory": ("required",),
}  # fmt: skip

_PATHS = {
    "unique": ("items",), "total": ("of",), "not_less": ("field", "than"), "preferred": ("field", "over"),
}  # fmt: skip
"""Which parts of the words of a rule are paths."""


_CONDITION = ("if", "then")
"""Words that say nothing apart from each other."""


@dataclass(frozen=True, slots=True)
class RuleCount:
    """How many documented rules the contract models, and those it does not."""

    modelled: int
    not_modelled: tuple[Mapping[str, Any], ...]


def add_rules(
    schemas: dict[str, Any],
    decisions: Decisions,
    decided: Mapping[str, Fact],
    problems: Problems,
) -> RuleCount:
    """Put each rule into its schema; return the count and those not modelled."""
    left_out = []
    carriers = _carriers(schemas)
    for item in decisions["rules"]:
        _check_rows(item, decided, problems)
        if "not_modelled" in item:
            left_out.append(_left_out(item))
        elif "limits" in item:
            _check_limits(item, decided, problems)
            _add_limits(item, schemas, carriers)
        elif "operations" not in item:
            _add_to_each(item, schemas, problems)
    modelled = len(decisions["rules"]) - len(left_out)
    return RuleCount(modelled, tuple(left_out))


def _add_to_each(item: Map, schemas: Mapping[str, Any], problems: Problems) -> None:
    for name in item["applies_to"]:
        if "properties" in schemas.get(name, ()):
            _add(item, name, schemas, problems)
        else:
            message = f"rule {item['id']} applies to {name}, which is no object schema"
            problems.add(item.places["applies_to"], message, (), "name an object schema")


def _left_out(item: Map) -> dict[str, Any]:
    entry = {"id": item["id"], "reason": item["not_modelled"], "x-rows": [*item["rows"]]}
    return entry | ({"summary": item["summary"]} if "summary" in item else {})


def _check_rows(item: Map, decided: Mapping[str, Fact], problems: Problems) -> None:
    for row in item["rows"]:
        if row not in decided:
            missing(row, decided, item.place, f"rule {item['id']}", problems)


def _check_limits(item: Map, decided: Mapping[str, Fact], problems: Problems) -> None:
    """Report a row that is said to carry a rule itself and does not."""
    for address in item["rows"]:
        fact = decided.get(address)
        for key in item["limits"]:
            if fact is not None and getattr(fact, key, None) in _UNSAID:
                message = f"rule {item['id']}: {address} says nothing of {key}"
                mend = "mend `limits`, or record the rule in another way"
                problems.add(item.place, message, (shown_fact(fact),), mend)


_Carriers = Mapping[str, Sequence[tuple[int, str, str]]]
"""Place in the contract, schema and property of each row that is sent, by its address."""


def _carriers(schemas: Mapping[str, Any]) -> _Carriers:
    carriers: dict[str, list[tuple[int, str, str]]] = {}
    sent = [name for name, s in schemas.items() if s.get("additionalProperties") is False]
    properties = [(name, wire_name) for name in sent for wire_name in schemas[name]["properties"]]
    for place, (name, wire_name) in enumerate(properties):
        for row in schemas[name]["properties"][wire_name].get("x-rows", ()):
            carriers.setdefault(row, []).append((place, name, wire_name))
    return carriers


def _add_limits(item: Map, schemas: Mapping[str, Any], carriers: _Carriers) -> None:
    """Let each schema that is sent and has the rows tell which words hold the rule."""
    named: dict[str, list[str]] = {}
    carrying = {place for row in item["rows"] for place in carriers.get(row, ())}
    for _, name, wire_name in sorted(carrying):
        named.setdefault(name, []).append(wire_name)
    for name, wire_names in named.items():
        schema = schemas[name]
        limits = {
            wire_name: words
            for wire_name in wire_names
            if (words := _words_of(item, wire_name, schema))
        }
        if limits:
            enter(schema, item, {"limits": limits})


def _words_of(item: Map, name: str, schema: Mapping[str, Any]) -> list[str]:
    facts = schema["properties"][name]
    words = {word for part in (facts, *facts.get("anyOf", ())) for word in part}
    words |= set(facts.get("items", ()))
    if name in schema.get("required", ()):
        words.add("required")
    return [word for key in item["limits"] for word in _WORDS.get(key, ()) if word in words]


def enter(schema: dict[str, Any], item: Map, held: Mapping[str, Any]) -> None:
    """Enter a rule in the `x-rules` of what it is about."""
    entry = {"id": item["id"], "level": item.get("level", "error"), "summary": item["summary"]}
    schema.setdefault("x-rules", []).append({**entry, **held, "x-rows": [*item["rows"]]})


def _add(item: Map, name: str, schemas: Mapping[str, Any], problems: Problems) -> None:
    if wrong := _unfit(item.get("schema", {})):
        message = f"rule {item['id']}: its schema is no JSON Schema: {wrong}"
        problems.add(item.places["schema"], message, (), "mend its `schema`")
        return
    if lost := _lost(item, PathFinder(schemas, name)):
        word = "schema" if "schema" in item else "rule"
        message = f"rule {item['id']}: {lost}"
        problems.add(item.places[word], message, (), f"mend the rule's `{word}`")
        return
    schema = schemas[name]
    if "schema" in item and item.get("level", "error") == "error":
        _merge(item, schema)
    held = {key: plain(item[key]) for key in ("schema", "rule") if key in item}
    enter(schema, item, held)


def _unfit(words: Map) -> str:
    if error := schema_error(plain(words)):
        return error.message[:200]
    return next((wrong for _, node in nodes(plain(words)) if (wrong := unheld(node))), "")


def _lost(item: Map, finder: PathFinder) -> str:
    """Return why a property that a rule names is not there; empty if all are."""
    try:
        for path in _paths(item):
            finder.facts(path.replace("[]", ""))
    except LostError as lost:
        return str(lost)
    return ""


def _paths(item: Map) -> Iterator[str]:
    """Yield the paths of the properties that a rule names."""
    yield from _paths_in_words(plain(item.get("schema", {})))
    for word, named in item.get("rule", {}).items():
        yield from (named[key] for key in _PATHS[word])
        if word == "unique":
            yield f"{named['items']}.{named['by']}"


def _paths_in_words(words: Any) -> Iterator[str]:
    """Yield the paths of the properties that words of JSON Schema name."""
    for word, value in words.items() if isinstance(words, dict) else ():
        if word == "required":
            yield from value
        elif word == "dependentRequired":
            yield from (each for name, others in value.items() for each in (name, *others))
        elif word == "properties":
            for name, inner in value.items():
                yield name
                yield from (f"{name}.{path}" for path in _paths_in_words(inner))
        else:
            for inner in value if isinstance(value, list) else [value]:
                yield from _paths_in_words(inner)


def _merge(item: Map, schema: dict[str, Any]) -> None:
    """Add the words of a rule to a schema, property by property."""
    words = item["schema"]
    for wire_name, facet in words.get("properties", {}).items():
        _conjoin(schema["properties"][wire_name], facet)
    _conjoin(schema, {key: words[key] for key in words if key != "properties"})


def _conjoin(schema: dict[str, Any], words: Mapping[str, Any]) -> None:
    clash = {key for key in words if key in schema}
    clash |= {*_CONDITION} & words.keys() if clash & {*_CONDITION} else set()
    for key in words:
        if key not in clash:
            schema[key] = plain(words[key])
    if clash:
        schema.setdefault("allOf", []).append({k: plain(words[k]) for k in words if k in clash})
