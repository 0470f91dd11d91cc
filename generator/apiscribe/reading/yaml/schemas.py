"""Checks a YAML value against a JSON Schema of the dialect, problem by problem."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cache
from typing import Any

from jsonschema import Draft202012Validator, SchemaError, ValidationError
from jsonschema.validators import extend
from referencing import Registry, Resource

from ...problems import Place, Problem, shown
from ...project.files import read_text, shipped
from ...vocabulary import pattern
from .parser import Map, Seq, plain

_DIALECT = "dialect.schema.json"
_Anchored: Any = extend(Draft202012Validator, {"pattern": pattern})  # type: ignore[no-untyped-call]
_MOVED = {
    ("on", "applies_to"): "it is called `applies_to` now",
    ("operation", "operations"): "it is a list, called `operations`, now",
    ("history", "value"): "it is called `all`, with `by`, now",
    ("fact", "value"): "it is called `is` now",
    ("codes", "value"): "it is called `is` now",
    ("pick", "value"): "it is called `last`, with `keys`, now",
    ("member", "also"): "it stands in the `names` of the enum in `codes` now",
    ("label", "also"): "it stands in the `names` of the enum in `codes` now",
    ("twin", "also"): "it stands in the `names` of the enum in `codes` now",
    ("status", "twin"): "it is one of the enum's `facts` now, whose `type` is the other enum",
}
"""Where keys of the dialect went: an old key, by another key that is known beside it."""


def nonconformities(value: Any, schema_name: str, file: str) -> list[Problem]:
    """Return every way in which a YAML value departs from the schema `spec/<schema_name>`."""
    if _is_fit(_compiled(schema_name), plain(value)):
        return []
    errors = _validator(schema_name).iter_errors(value)
    return [problem for error in errors for problem in _problems(value, error, file)]


def fits_dialect(value: Any, name: str) -> bool:
    """Return whether a value of JSON surely is as a definition of the dialect has it.

    The answer of a compiled validator; what is wrong `dialect_part` tells, or that nothing is.
    """
    return _is_fit(_compiled_part(name), value)


def schema_error(schema: Any) -> SchemaError | None:
    """Return what is wrong with a JSON Schema, None where nothing is.

    The compiled answer is taken where no pattern stands: those are judged as Python reads them.
    """
    if "pattern" not in str(schema) and _is_fit(_meta_schema(), schema):
        return None
    try:
        Draft202012Validator.check_schema(schema)
    except SchemaError as error:
        return error
    return None


@cache
def _meta_schema() -> Any:
    """Return the validator of JSON Schemas; unlike `meta`, it fetches none that one names."""
    from jsonschema_rs import Draft202012Validator

    return Draft202012Validator({"$ref": "https://json-schema.org/draft/2020-12/schema"})


def _is_fit(validator: Any, value: Any) -> bool:
    try:
        return bool(validator.is_valid(value))
    except ValueError:  # no value of JSON, or one that is nested too deeply
        return False


@cache
def _compiled_part(name: str) -> Any:
    dialect = _shipped_schema(_DIALECT)
    return _compile({"$ref": f"{dialect['$id']}#/$defs/{name}"}, dialect["$id"], dialect)


@cache
def _compiled(schema_name: str) -> Any:
    return _compile(_shipped_schema(schema_name), _DIALECT, _shipped_schema(_DIALECT))


def _compile(schema: Any, name: str, dialect: Any) -> Any:
    """Return a compiled validator whose patterns take time in proportion to the text."""
    from jsonschema_rs import Draft202012Validator, RegexOptions, Registry

    known = Registry([(name, dialect)])
    return Draft202012Validator(schema, registry=known, pattern_options=RegexOptions())


@cache
def _validator(schema_name: str) -> Any:
    schema, dialect = (_shipped_schema(name) for name in (schema_name, _DIALECT))
    known = Registry().with_resource(_DIALECT, Resource.from_contents(dialect))
    return _Anchored(schema, registry=known)


@cache
def dialect_part(name: str) -> Draft202012Validator:
    """Return what validates by a definition of the dialect's meta-schema."""
    dialect = _shipped_schema(_DIALECT)
    known = Registry().with_resource(dialect["$id"], Resource.from_contents(dialect))
    anchored: Draft202012Validator = _Anchored(
        {"$ref": f"{dialect['$id']}#/$defs/{name}"}, registry=known
    )
    return anchored


def _shipped_schema(name: str) -> Any:
    return json.loads(read_text(shipped(f"spec/{name}"), f"spec/{name}"))


def _problems(value: Any, error: ValidationError, file: str) -> Iterable[Problem]:
    path = list(error.absolute_path)
    schema: Any = error.schema
    if error.validator == "additionalProperties":
        known = schema.get("properties", {})
        for key in (key for key in plain(error.instance) if key not in known):
            message = f"unknown key {key!r}"
            mends = [
                mend for (old, beside), mend in _MOVED.items() if old == key and beside in known
            ]
            mend = mends[0] if mends else f"known here: {', '.join(known)}"
            yield Problem(place_of(value, [*path, key], file), message, (), mend)
        return
    where = "".join(f"[{p}]" if isinstance(p, int) else f".{p}" for p in path)
    fragment = shown(plain(error.instance))
    described = schema.get("description", "") if path else ""
    message = f"{where.lstrip('.') or 'the file'} is {fragment}: {wanted(error)}"
    yield Problem(place_of(value, path, file), message, (), described)


def wanted(error: ValidationError) -> str:
    """Return what the schema wanted, without repeating the value."""
    value: Any = error.validator_value
    says = {
        "required": lambda: error.message,
        "type": lambda: f"must be {value}",
        "enum": lambda: f"must be one of {', '.join(map(str, value))}",
        "const": lambda: f"must be {value!r}",
        "pattern": lambda: f"must match {value}",
        "minimum": lambda: f"must be at least {value}",
    }
    return says.get(str(error.validator), lambda: _cut(error.message))()


def _cut(text: str, limit: int = 160) -> str:
    return text if len(text) <= limit else text[: limit - 1] + "…"


def place_of(value: Any, path: Iterable[str | int], file: str) -> Place:
    """Return the place in the file of the node at `path`, or of its nearest known parent."""
    place = getattr(value, "place", Place(file))
    for part in path:
        if not isinstance(value, (Map, Seq)):
            return place
        try:
            place = value.places[part]  # type: ignore[index]
            value = value[part]  # type: ignore[index]
        except (KeyError, IndexError):
            return place
    return place
