"""The rules of a body as calls of the words that the package's runtime knows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from ..hinge.model import Model, ObjectSchema
from ..problems import Problems
from .literals import WIDTH, Identifier, SourceCode, arguments, compose, join, literal
from .python_names import Places

_FACETS = {"minimum": "minimum", "maximum": "maximum", "enum": "enum", "pattern": "patterns"}
_LENGTHS = {"minLength", "maxLength"}


class _UnheldError(ValueError):
    """A rule says something that the models have no word for."""


def rule_calls(
    schema: ObjectSchema, level: str, named: Mapping[SourceCode, Identifier]
) -> tuple[SourceCode, ...]:
    """Return the calls that make the rules of one level which no field holds by itself.

    Those that are `named` stand by their names.
    """
    if not schema.strict:
        return ()
    rules = [rule for rule in schema.rules if rule["level"] == level]
    return tuple(named.get(call, call) for rule in rules for call in _calls(rule, schema))


def calls_to_name(model: Model) -> dict[SourceCode, Identifier]:
    """Return the calls wider than a line that several classes have, by the name that each gets."""
    ids: dict[SourceCode, list[str]] = {}
    for schema in model.objects.values():
        for rule in schema.rules if schema.strict else ():
            for call in _calls(rule, schema):
                ids.setdefault(call, []).append(rule["id"])
    names: dict[SourceCode, Identifier] = {}
    for call in [call for call in ids if len(call) > WIDTH and len(ids[call]) > 1]:
        name = Identifier(f"RULE_{ids[call][0].replace('.', '_')}")
        while name in names.values():
            name = Identifier(f"{name}_")
        names[call] = name
    return names


def parameter_rules(rules: Sequence[Mapping[str, Any]]) -> tuple[SourceCode, ...]:
    """Return the calls that make the rules over a call's parameters that are no advice."""
    held = [rule for rule in rules if rule["level"] == "error"]
    return tuple(call for rule in held for call in _calls(rule, None))


def check_rules(model: Model, places: Places, problems: Problems) -> None:
    """Report rules of what is sent that the models have no word for."""
    for schema in model.objects.values():
        for rule in schema.rules if schema.strict else ():
            try:
                list(_calls(rule, schema))
            except _UnheldError as error:
                reason = f"rule {rule['id']} on {schema.name}: the models cannot hold {error}"
                problems.add(
                    places(rule["x-rows"]), reason, rule["x-rows"], "say it in other words"
                )


def _calls(rule: Mapping[str, Any], schema: ObjectSchema | None) -> Iterator[SourceCode]:
    held = schema if rule["level"] == "error" else None
    yield from _held_by(rule["id"], {**rule.get("rule", {}), **rule.get("schema", {})}, held)


def _held_by(id_: str, words: Mapping[str, Any], held: ObjectSchema | None) -> Iterator[SourceCode]:
    """Yield the calls that hold what is said of an object, unless its fields hold it already."""
    if "if" in words:
        yield _when(id_, words["if"], words.get("then", {}))
        words = {word: words[word] for word in words if word not in ("if", "then")}
    for word, value in words.items():
        if word not in _MADE:
            raise _UnheldError(word)
        yield from _MADE[word](id_, value, held)


def _when(id_: str, condition: Any, wanted: Any) -> SourceCode:
    given, calls = _all_held(id_, "if", condition), _all_held(id_, "then", wanted)
    both = literal(id_), join(", ", given), join(", ", calls)
    if len(given) == 1:
        return compose("rules.when({}, ({},), {})", *both)
    return compose("rules.when({}, ({}), {})", *both)


def _all_held(id_: str, word: str, words: Any) -> list[SourceCode]:
    """Return the calls for one side of a condition, which has to say something."""
    calls = list(_held_by(id_, words, None)) if isinstance(words, dict) else []
    if not calls:
        raise _UnheldError(f"{word} {words!r}")
    return calls


def _call(word: str, *values: object, **named: object) -> SourceCode:
    keyed = arguments({key: literal(value) for key, value in named.items()})
    given = [*map(literal, values), *([keyed] if keyed else [])]
    return compose("rules.{}({})", Identifier(word), join(", ", given))


def _any_of(id_: str, options: Sequence[Any], _: ObjectSchema | None) -> Iterator[SourceCode]:
    if any(set(option) != {"required"} for option in options):
        raise _UnheldError("anyOf of anything but required")
    yield _call("any_of", id_, *(tuple(option["required"]) for option in options))


def _required(id_: str, names: Sequence[str], held: ObjectSchema | None) -> Iterator[SourceCode]:
    if missing := [name for name in names if held is None or name not in held.required]:
        yield _call("needs", id_, *missing)


def _without(id_: str, words: Mapping[str, Any], _: ObjectSchema | None) -> Iterator[SourceCode]:
    if set(words) != {"required"}:
        raise _UnheldError("not of anything but required")
    yield _call("without", id_, *words["required"])


def _dependent(id_: str, needed: Mapping[str, Any], _: ObjectSchema | None) -> Iterator[SourceCode]:
    yield _call("dependent", id_, *((name, tuple(others)) for name, others in needed.items()))


def _properties(
    id_: str, facets: Mapping[str, Any], held: ObjectSchema | None
) -> Iterator[SourceCode]:
    for name, words in facets.items():
        facts = held.properties[name] if held else {}
        left = {key: value for key, value in words.items() if facts.get(key) != value}
        if items := left.pop("items", None):
            of_each = join(", ", _all_held(id_, "items", items))
            yield compose("rules.each({}, {}, {})", literal(id_), literal(name), of_each)
        if left:
            yield _call("facet", id_, name, **_facet(left))


def _facet(words: Mapping[str, Any]) -> dict[str, object]:
    facet: dict[str, object] = {}
    for word, value in words.items():
        if word == "anyOf" and all(set(option) == {"pattern"} for option in value):
            facet["patterns"] = tuple(option["pattern"] for option in value)
        elif word in _FACETS:
            facet[_FACETS[word]] = (value,) if word == "pattern" else _tupled(value)
        elif word in _LENGTHS:
            facet["lengths"] = (words.get("minLength", 0), words.get("maxLength"))
        else:
            raise _UnheldError(word)
    return facet


def _tupled(value: object) -> object:
    return tuple(value) if isinstance(value, list) else value


def _all_of(id_: str, parts: Sequence[Any], held: ObjectSchema | None) -> Iterator[SourceCode]:
    for part in parts:
        yield from _held_by(id_, part, held)


def _unique(id_: str, rule: Mapping[str, str], _: ObjectSchema | None) -> Iterator[SourceCode]:
    yield _call("unique", id_, rule["items"], rule["by"])


def _total(id_: str, rule: Mapping[str, Any], _: ObjectSchema | None) -> Iterator[SourceCode]:
    bounds = {key: rule[key] for key in ("minimum", "maximum") if key in rule}
    yield _call("total", id_, rule["of"], **bounds)


def _not_less(id_: str, rule: Mapping[str, str], _: ObjectSchema | None) -> Iterator[SourceCode]:
    yield _call("not_less", id_, rule["field"], rule["than"])


def _nothing(_: str, __: object, ___: ObjectSchema | None) -> Iterator[SourceCode]:
    """No body is wrong for it."""
    return iter(())


_MADE: Mapping[str, Callable[[str, Any, ObjectSchema | None], Iterator[SourceCode]]] = {
    "anyOf": _any_of,
    "allOf": _all_of,
    "required": _required,
    "not": _without,
    "dependentRequired": _dependent,
    "properties": _properties,
    "unique": _unique,
    "total": _total,
    "not_less": _not_less,
    "preferred": _nothing,
}
