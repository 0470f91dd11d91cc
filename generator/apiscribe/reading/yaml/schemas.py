"""Checks a YAML value against a JSON Schema of the dialect, problem by problem."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING, Any

from ...problems import Place, Problem, shown
from ...project.files import read_text, shipped
from .parser import Map, Seq, plain

if TYPE_CHECKING:
    from jsonschema import Draft202012Validator, SchemaError, ValidationError

_DIALECT = "dialect.schema.json"
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
    """Return what is wrong with a JSON Schema, None where nothing is."""
    if _is_fit(_meta_schema(), schema):
        return None
    from jsonschema import Draft202012Validator, SchemaError

    try:
        Draft202012Validator.check_schema(schema)
    except SchemaError as error:
        return error
    except (OverflowError, RecursionError) as error:
        return SchemaError(f"it has a pattern that cannot be compiled: {error}")
    return None


@cache
def _meta_schema() -> Any:
    """Return the validator of JSON Schemas; unlike `meta`, it fetches none that one names."""
    from jsonschema_rs import Draft202012Validator

    meta = {"$ref": "https://json-schema.org/draft/2020-12/schema"}
    return Draft202012Validator(meta, formats={"regex": _is_regex}, validate_formats=True)


def _is_regex(text: str) -> bool:
    """Return whether a text is a pattern as Python, and so jsonschema, reads it."""
    try:
        re.compile(text)
    except (re.error, OverflowError, RecursionError):
        return False
    return True


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
def _validator(schema_name: str) -> Draft202012Validator:
    return _worded(_shipped_schema(schema_name), _DIALECT)


@cache
def dialect_part(name: str) -> Draft202012Validator:
    """Return what validates by a definition of the dialect's meta-schema, and words what is wrong."""
    id_ = _shipped_schema(_DIALECT)["$id"]
    return _worded({"$ref": f"{id_}#/$defs/{name}"}, id_)


def _worded(schema: Any, dialect: str) -> Draft202012Validator:
    """Return a validator of jsonschema that knows the dialect's meta-schema by a name."""
    from jsonschema import Draft202012Validator
    from jsonschema.validators import extend
    from referencing import Registry, Resource

    from ...vocabulary import pattern

    known = Registry().with_resource(dialect, Resource.from_contents(_shipped_schema(_DIALECT)))
    anchored: Any = extend(Draft202012Validator, {"pattern": pattern})  # type: ignore[no-untyped-call]
    validator: Draft202012Validator = anchored(schema, registry=known)
    return validator


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
