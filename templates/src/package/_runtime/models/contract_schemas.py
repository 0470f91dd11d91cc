# Written by apiscribe build; edits are lost.
"""What the contract says of the limits and rules of a body, and by which ids."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache
from pkgutil import get_data
from typing import Any, cast

_PACKAGE = __name__.partition("._runtime.")[0]
_NONE: Mapping[str, Any] = {}

VALUE_WORDS = frozenset(
    {
        *("type", "enum", "format", "pattern", "minLength", "maxLength"),
        *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
        *("minItems", "maxItems"),
    }
)
"""The words of JSON Schema for a limit past which a value can be let."""


@cache
def _contract() -> Mapping[str, Any]:
    data = get_data(_PACKAGE, "openapi.json") or b"{}"
    return cast("Mapping[str, Any]", json.loads(data))


def schemas() -> Mapping[str, Any]:
    """Return the contract's schemas by name."""
    return cast("Mapping[str, Any]", _contract()["components"]["schemas"])


def schema_of(cls: type[object] | None) -> Mapping[str, Any]:
    """Return the schema of a generated model, or of one that derives from it."""
    for base in cls.__mro__ if cls else ():
        if base.__module__.startswith(f"{_PACKAGE}.models."):
            return cast("Mapping[str, Any]", schemas().get(base.__name__, _NONE))
    return _NONE


def rule_named(schema: Mapping[str, Any], id: str) -> Mapping[str, Any]:
    """Return a rule of a schema; an empty one if there is none."""
    rules = schema.get("x-rules", ())
    return next((rule for rule in rules if rule["id"] == id), _NONE)


def rule_of_call(operation: str, id: str) -> Mapping[str, Any]:
    """Return a rule over the parameters of an operation; an empty one if there is none."""
    for item in _contract()["paths"].values():
        for call in item.values():
            if "operationId" in call and call["operationId"] == operation:
                return rule_named(call, id)
    return _NONE


def rules_of_limit(
    schema: Mapping[str, Any], wire_name: str, word: str
) -> list[Mapping[str, Any]]:
    """Return the rules that a word of JSON Schema about a property stands for."""
    return [
        rule
        for rule in schema.get("x-rules", ())
        if rule["level"] == "error" and word in _words_of(rule, wire_name)
    ]


def _words_of(rule: Mapping[str, Any], wire_name: str) -> Sequence[str]:
    words = rule.get("schema", _NONE).get("properties", _NONE).get(wire_name, _NONE)
    return [*words, *rule.get("limits", _NONE).get(wire_name, ())]


def property_of(schema: Mapping[str, Any], wire_name: str) -> Mapping[str, Any]:
    """Return what a schema says of a property; nothing if it has none of the name."""
    properties: Mapping[str, Any] = schema.get("properties", _NONE)
    return cast("Mapping[str, Any]", properties.get(wire_name, _NONE))


def ids_of_limit(
    schema: Mapping[str, Any], wire_name: str, word: str
) -> tuple[str, ...]:
    """Return what a limit can be allowed by: ids of rules and decisions, then rows."""
    if word not in VALUE_WORDS:
        return ()
    facts = property_of(schema, wire_name)
    rules = [rule["id"] for rule in rules_of_limit(schema, wire_name, word)]
    named = [*rules, *facts.get("x-decisions", ()), *facts.get("x-rows", ())]
    return tuple(dict.fromkeys(named))


def is_harmless(schema: Mapping[str, Any], wire_name: str, value: object) -> bool:
    """Say whether a value is of nobody: a number for a number, a text for one of a list."""
    facts = property_of(schema, wire_name)
    if isinstance(value, str):
        return "enum" in facts and "string" in _kinds(facts)
    return not _kinds(facts).isdisjoint({"integer", "number", "boolean"})


def _kinds(facts: Mapping[str, Any]) -> set[str]:
    kinds: set[str] = set()
    for form in (facts, *facts.get("anyOf", ())):
        name = form.get("$ref", "").rpartition("/")[2]
        declared: Any = schemas().get(name, form).get("type", ())
        kinds |= {declared} if isinstance(declared, str) else {*declared}
    return kinds


def checked_ids(allow: Collection[str] | str) -> frozenset[str]:
    """Return the ids of rules, decisions and rows to allow, as a set.

    Raises LookupError for one that the contract has not.
    """
    ids = frozenset({allow} if isinstance(allow, str) else allow)
    unknown = sorted(map(str, ids - _all_ids()))
    if unknown:
        raise LookupError(f"{unknown[0]} is no rule, decision or row of a body to send")
    return ids


@cache
def _all_ids() -> frozenset[str]:
    return frozenset(
        id
        for schema in schemas().values()
        if schema.get("additionalProperties") is False
        for id in _ids_in(schema)
    )


def _ids_in(schema: Mapping[str, Any]) -> Iterator[str]:
    yield from (rule["id"] for rule in schema.get("x-rules", ()))
    for facts in schema.get("properties", _NONE).values():
        yield from facts.get("x-decisions", ())
        yield from facts.get("x-rows", ())
