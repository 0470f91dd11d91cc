"""Where a documented example departs from its schema."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..problems import shown
from .example_mends import Mends
from .verdicts import Departs, Verdicts

if TYPE_CHECKING:
    from jsonschema import ValidationError

_UNKNOWN = "is a member that no row has"


@dataclass(frozen=True, slots=True)
class Departure:
    """What in an example the contract does not have so, and the rule that it breaks."""

    message: str
    mend: str
    rule: str | None = None


def broken_rules(value: Any, schema: str, held: Verdicts) -> frozenset[str]:
    """Return the ids of the rules, advice among them, that a value breaks.

    Raises Departs where anything else is wrong with it, or might be.
    """
    schemas = held.contract["components"]["schemas"]
    if any(_unknown(value, schemas[schema], schemas, "$")):
        raise Departs(schema)
    return held.broken_rules(value, schema)


def departures(
    value: Any, schema: str, held: Verdicts, mends: Mends | None = None
) -> Iterator[Departure]:
    """Yield what in a value the contract refuses, and members that it does not have.

    With `mends` each says by which decision it would hold.
    """
    with suppress(Departs):
        if not broken_rules(value, schema, held):
            return
    from ..vocabulary import rule_of, validator

    contract = held.contract
    schemas = contract["components"]["schemas"]
    errors = list(validator(contract, schema, strict=True).iter_errors(value))
    told = {_mark(cause) for error in errors for cause in error.context or () if rule_of(error)}
    for error in errors:
        rule = rule_of(error)
        if rule or _mark(error) not in told:
            mend = f"decide what holds instead{f', or name it in `against` of {rule}' if rule else ''}"  # fmt: skip
            if mends and not rule:
                mend += mends.of_value(error, property_at(error, schemas[schema], schemas))
            message = f"{error.json_path} is {shown(error.instance)}: {error.message[:200]}"
            yield Departure(message, mend, rule)
    for message, above, key, item in _unknown(value, schemas[schema], schemas, "$"):
        line = mends.of_member(key, item, above) if mends else ""
        yield Departure(message, f"declare it as `observed`{line}")


def property_at(
    error: ValidationError, schema: Mapping[str, Any], schemas: Mapping[str, Any]
) -> Mapping[str, Any]:
    """Return the property that an error is about; for a missing one that which is missing."""
    path: list[str | int] = list(error.absolute_path)
    if error.validator == "required" and isinstance(error.instance, dict):
        required: Any = error.validator_value
        path += [name for name in required if name not in error.instance][:1]
    facts: Mapping[str, Any] = {}
    for part in path:
        facets = [*_facets(schema, schemas)]
        if isinstance(part, int):
            schema = next((facet["items"] for facet in facets if "items" in facet), {})
        else:
            known = (
                facet["properties"][part] for facet in facets if part in facet.get("properties", ())
            )
            schema = facts = next(known, {})
    return facts


def _mark(error: ValidationError) -> tuple[str, str]:
    """Return what tells an error from others, whether a rule or the schema has the word."""
    return error.json_path, str(error.validator)


def _unknown(
    value: Any, schema: Mapping[str, Any], schemas: Mapping[str, Any], path: str
) -> Iterator[tuple[str, Mapping[str, Any], str, Any]]:
    """Yield members that no property of the schema, or of what it refers to, is called.

    With each come the object that it is missing in, its name and its value.
    """
    known = list(_facets(schema, schemas))
    if isinstance(value, list):
        for facet in known:
            for index, item in enumerate(value):
                inner = facet.get("items", {})
                yield from _unknown(item, inner, schemas, f"{path}[{index}]")
    elif isinstance(value, dict):
        properties = {k: v for facet in known for k, v in facet.get("properties", {}).items()}  # fmt: skip
        for key, item in value.items():
            if key in properties:
                yield from _unknown(item, properties[key], schemas, f"{path}.{key}")
            elif properties:
                above = next(facet for facet in known if "properties" in facet)
                yield f"{path}.{key} {_UNKNOWN}", above, key, item


def _facets(schema: Mapping[str, Any], schemas: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    if "$ref" in schema:
        yield from _facets(schemas[schema["$ref"].rpartition("/")[2]], schemas)
    else:
        yield schema
        for option in schema.get("anyOf", ()):
            yield from _facets(option, schemas)
