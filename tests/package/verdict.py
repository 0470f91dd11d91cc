"""What jsonschema, and what the package that can be imported, say of a body."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib import import_module
from typing import Any

from contract import contract, schemas
from jsonschema import ValidationError
from pydantic import ValidationError as Refusal
from vectors import Vector

from apiscribe.vocabulary import validator


def model(name: str) -> Any:
    """The model of a schema."""
    return getattr(import_module("cdek_client.models"), name)


def judged(name: str, body: object, *, strict: bool = False) -> list[ValidationError]:
    """What jsonschema has against a body."""
    return list(validator(contract(), name, strict=strict).iter_errors(body))


def refusals(name: str, body: object) -> list[tuple[tuple[str | int, ...], str]]:
    """Place and kind of everything that the model of a schema refuses in a body."""
    try:
        model(name).model_validate(body)
    except Refusal as error:
        return [(line["loc"], line["type"]) for line in error.errors()]
    return []


def read_as_json(name: str, body: object) -> bool:
    """Whether the model reads the body from the bytes that it is sent as."""
    try:
        model(name).from_wire(json.dumps(body).encode())
    except ValueError:
        return False
    return True


def told(name: str, body: object, *, strict: bool = False) -> dict[str, list[Any]]:
    """What the package finds wrong in a body, by places."""
    violations = import_module("cdek_client").violations
    found: dict[str, list[Any]] = {}
    for one in violations(body, strict=strict, schema=name):
        if one.level == "error":
            found.setdefault(one.path, []).append(one)
    return found


def listed(name: str, body: object) -> list[str]:
    """The places of all that is wrong, each as often as the list of violations has it."""
    found = import_module("cdek_client").violations(body, schema=name)
    return sorted(one.path for one in found if one.level == "error")


def places(error: ValidationError) -> list[str]:
    """Where the package is to tell of an error of jsonschema: at the field concerned."""
    cause = next(iter(error.context or ()), None)
    if error.validator == "x-rules" and cause is not None:
        return places(cause)
    path, value, limit = list(error.absolute_path), error.instance, error.validator_value
    return [written([*path, *more]) for more in _beyond(str(error.validator), limit, value)]


def _beyond(word: str, limit: Any, value: Any) -> list[list[str]]:
    """The way from the object that an error is of to the fields that it is about."""
    if word == "required":
        return [[name] for name in limit if name not in value]
    if word == "dependentRequired":
        return [[name] for name in limit if name in value and not {*limit[name]} <= {*value}][:1]
    return [[limit["required"][0]]] if word == "not" else [[]]


def missing(error: ValidationError) -> set[str]:
    """The fields of which the package is to say that they must be there too."""
    cause = next(iter(error.context or ()), error) if error.validator == "x-rules" else error
    if cause.validator != "dependentRequired":
        return set()
    limit: Any = cause.validator_value
    first = next(name for name in limit if name in cause.instance and not {*limit[name]} <= {*cause.instance})  # fmt: skip
    return {*limit[first]} - {*cause.instance}


def written(path: list[str | int]) -> str:
    """A path as the package writes it: packages[0].length."""
    text = ""
    for step in path:
        plain = isinstance(step, str) and step.isidentifier()
        shown = step if isinstance(step, int) else json.dumps(step[:60], ensure_ascii=False)
        text += f".{step}" if plain else f"[{shown}]"
    return text.removeprefix(".")


def expected(name: str, body: object, *, strict: bool = False) -> dict[str, set[str]]:
    """Every place of which the package is to tell, as jsonschema has it.

    With the names of fields that it is to say there.
    """
    found: dict[str, set[str]] = {}
    for error in judged(name, body, strict=strict):
        if error.validator == "additionalProperties":
            known = error.schema["properties"]  # type: ignore[index]
            extra = [key for key in error.instance if key not in known]
            found |= {written([*error.absolute_path, key]): set() for key in extra}
        else:
            for place in places(error):
                found.setdefault(place, set()).update(missing(error))
    return found


def complaints(vector: Vector) -> Iterator[str]:
    """Where the package does not do with a body what it was made for."""
    faults = [*_of_verdict(vector)] or [*_of_places(vector), *_of_rule(vector)]
    body = json.dumps(vector.body, ensure_ascii=False)[:300]
    yield from (f"{vector.limit}: {fault}: {body}" for fault in faults)


def _of_verdict(vector: Vector) -> Iterator[str]:
    accepted = vector.accepted or vector.strict
    for way in (lambda *given: refusals(*given) == [], read_as_json):
        if way(vector.schema, vector.body) is not accepted:
            yield "refused, though it is fine" if accepted else "accepted, though it is not fine"


def _of_places(vector: Vector) -> Iterator[str]:
    """The package tells of each place that jsonschema tells of, and what is missing."""
    found = told(vector.schema, vector.body, strict=vector.strict)
    wanted = expected(vector.schema, vector.body, strict=vector.strict)
    if {*found} != {*wanted}:
        yield f"told of {sorted(found)}, not of {sorted(wanted)}"
    for place in wanted.keys() & found.keys():
        text = " ".join(one.message for one in found[place])
        yield from (f"{place} says {text!r} without {n}" for n in wanted[place] if n not in text)


def _of_rule(vector: Vector) -> Iterator[str]:
    """It names the rule, or the word, that the body was made for, just if it is broken."""
    found = told(vector.schema, vector.body, strict=vector.strict)
    rules = {one.rule for place in found.values() for one in place}
    named = bool(rules & names(vector))
    if named is vector.accepted and vector.word not in INNER:
        yield f"{'named' if named else 'not named'} among {sorted(rules)}"


def names(vector: Vector) -> set[str]:
    """What the package may call the limit or rule of a vector.

    A word goes by the rule that it stands for. Of several words that refuse a value of a
    rule, and of those within a type, the package names one.
    """
    node = schemas()[vector.schema]
    rules = [rule for rule in node.get("x-rules", ()) if rule["level"] == "error"]
    found = {vector.word, *ALIKE.get(vector.word, ())}
    fields = vector.path or [name for name in node["properties"] if name not in vector.body]
    for rule in rules:
        about = {word for field in fields for word in _words(rule, field)}
        if found & (about if vector.path else about | {*rule.get("schema", ())}):
            found.add(rule["id"])
    if vector.word in [rule["id"] for rule in rules]:
        found |= {str(error.validator) for error in judged(vector.schema, vector.body)}
    return found


def _words(rule: Any, field: str | int) -> list[str]:
    words = rule.get("schema", {})
    facet = words.get("properties", {}).get(field, {})
    return [*words, *facet, *rule.get("limits", {}).get(field, ())]


INNER = {"$ref", "items"}
"""Words that say nothing by themselves, but by what they lead to."""

ALIKE = {
    "type": {"null", "enum"},
    "format": {"pattern"},
    "pattern": {"type"},
    "x-format": {"pattern"},
}
"""What else is right to say where several words refuse a value."""
