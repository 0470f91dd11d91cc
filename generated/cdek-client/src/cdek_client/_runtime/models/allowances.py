# Written by apiscribe build; edits are lost.
"""Lets single values past the limits of their fields, where a caller allows it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache, partial
from typing import Any, cast

from pydantic import ValidationError
from pydantic_core import CoreSchema, SchemaValidator, core_schema

from .contract_schemas import VALUE_WORDS, checked_ids, ids_of_limit, schema_of
from .request_base import RequestBase, renamed_fields
from .validation_errors import can_be_let_past, word_of
from .wire_model import ALLOWED
from .wire_types import json_form

Ids = frozenset[str]
NONE_ALLOWED: Ids = frozenset()

CHECKED: Mapping[str, Any] = {"rules": "checked"}
"""Metadata of the validator that holds a whole body to its rules."""

_LENGTHS = {"max_length": "maxItems", "min_length": "minItems"}
_WRAPPERS = ("default", "nullable")
_INNER = ("schema", "items_schema", "choices", "steps", "definitions")


def allowed_in(context: Any) -> Ids:
    """Return what the context of a validation allows: `{"allow": ["A1", "A2"]}`.

    Raises LookupError for an id that the contract has not.
    """
    if not isinstance(context, Mapping) or "allow" not in context:
        return NONE_ALLOWED
    return checked_ids(cast("Mapping[str, Any]", context)["allow"] or ())


def allowed_by(model: object) -> Ids:
    """Return what the values of a body needed to be allowed when it was made."""
    return cast("Ids", vars(model).get(ALLOWED, NONE_ALLOWED))


def allow_in(model: object, allowed: Ids) -> None:
    """Let a body remember what was allowed when it was made."""
    if allowed:
        vars(model)[ALLOWED] = allowed


def is_checked(schema: Mapping[str, Any]) -> bool:
    """Say whether a core schema holds a body to its rules, or only to its limits."""
    metadata = schema.get("metadata")
    return isinstance(metadata, Mapping) and metadata.items() >= CHECKED.items()


@lru_cache(maxsize=64)
def validator_allowing(cls: type[RequestBase], allowed: Ids) -> SchemaValidator:
    """Return what validates a kind of body, with some limits taken back.

    Rules over several fields are left to the caller.
    """
    return SchemaValidator(_copy(cls.__pydantic_core_schema__, allowed))


def _copy(node: Any, allowed: Ids) -> Any:
    """Return a core schema, or a list of some, in which each field takes what is allowed."""
    if isinstance(node, (list, tuple)):
        return [_copy(item, allowed) for item in cast("list[Any]", node)]
    schema = cast("dict[str, Any]", node)
    if is_checked(schema):
        return _copy(schema["schema"], allowed)
    if schema["type"] == "model" and issubclass(schema["cls"], RequestBase):
        return {**schema, "schema": _copy_model(schema["cls"], schema, allowed)}
    copies = {key: _copy(schema[key], allowed) for key in _INNER if key in schema}
    return schema | copies


def _copy_model(cls: type[RequestBase], model: Mapping[str, Any], allowed: Ids) -> Any:
    """Return the schema of the fields of a model, perhaps with validators around it."""
    schema = model["schema"]
    if schema["type"] != "model-fields":
        return {**schema, "schema": _copy_model(cls, schema, allowed)}
    renamed = renamed_fields(cls)
    fields = {
        name: _copy_field(cls, renamed.get(name, name), field, allowed)
        for name, field in schema["fields"].items()
    }
    return {**schema, "fields": fields}


def _copy_field(
    cls: type[RequestBase], wire_name: str, field: Mapping[str, Any], allowed: Ids
) -> Any:
    contract = schema_of(cls)
    words = {
        word
        for word in VALUE_WORDS
        if not allowed.isdisjoint(ids_of_limit(contract, wire_name, word))
    }
    copied = _copy(field["schema"], allowed)
    return {**field, "schema": _loosened(copied, words) if words else copied}


def _loosened(schema: dict[str, Any], words: set[str]) -> Any:
    """Return the schema of a value without the limits that some words stand for."""
    if schema["type"] in _WRAPPERS:
        return {**schema, "schema": _loosened(schema["schema"], words)}
    if schema["type"] != "list":
        return core_schema.no_info_wrap_validator_function(
            partial(_let_past, words), cast("CoreSchema", schema)
        )
    kept = {
        key: value for key, value in schema.items() if _LENGTHS.get(key) not in words
    }
    if schema["items_schema"]["type"] not in ("model", "definition-ref"):
        kept["items_schema"] = _loosened(schema["items_schema"], words)
    return kept


def _let_past(words: set[str], value: Any, handler: Callable[[Any], Any]) -> Any:
    try:
        return handler(value)
    except ValidationError as error:
        for line in error.errors(include_url=False):
            kind = line["type"]
            if word_of(kind, value) not in words or not can_be_let_past(kind, value):
                raise
    return _number_or_text(value)


def _number_or_text(value: Any) -> Any:
    """Return a value that every field writes as JSON has it: a Decimal is a text to some."""
    try:
        return json_form(value)
    except ValueError:
        return value
