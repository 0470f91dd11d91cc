"""Where a documented example departs from its schema."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from jsonschema import ValidationError

from ..problems import shown
from ..vocabulary import rule_of, validator

_UNKNOWN = "is a member that no row has"


@dataclass(frozen=True, slots=True)
class Departure:
    """What in an example the contract does not have so, and the rule that it breaks."""

    message: str
    mend: str
    rule: str | None = None


def departures(value: Any, schema: str, contract: Mapping[str, Any]) -> Iterator[Departure]:
    """Yield what in a value the contract refuses, and members that it does not have."""
    errors = list(validator(contract, schema, strict=True).iter_errors(value))
    told = {_mark(cause) for error in errors for cause in error.context or () if rule_of(error)}
    for error in errors:
        rule = rule_of(error)
        if rule or _mark(error) not in told:
            mend = f"decide what holds instead{f', or name it in `against` of {rule}' if rule else ''}"  # fmt: skip
            message = f"{error.json_path} is {shown(error.instance)}: {error.message[:200]}"
            yield Departure(message, mend, rule)
    schemas = contract["components"]["schemas"]
    for message in _unknown(value, schemas[schema], schemas, "$"):
        yield Departure(message, "declare it as `observed`")


def _mark(error: ValidationError) -> tuple[str, str]:
    """Return what tells an error from others, whether a rule or the schema has the word."""
    return error.json_path, str(error.validator)


def _unknown(
    value: Any, schema: Mapping[str, Any], schemas: Mapping[str, Any], path: str
) -> Iterator[str]:
    """Yield members that no property of the schema, or of what it refers to, is called."""
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
                yield f"{path}.{key} {_UNKNOWN}"


def _facets(schema: Mapping[str, Any], schemas: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    if "$ref" in schema:
        yield from _facets(schemas[schema["$ref"].rpartition("/")[2]], schemas)
    else:
        yield schema
        for option in schema.get("anyOf", ()):
            yield from _facets(option, schemas)
