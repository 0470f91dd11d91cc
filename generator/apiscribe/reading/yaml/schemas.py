"""Checks a YAML value against a JSON Schema of the dialect, problem by problem."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cache
from typing import Any

from jsonschema import Draft202012Validator, ValidationError
from referencing import Registry, Resource

from ...problems import Place, Problem, shown
from ...project.files import read_text, shipped
from .parser import Map, Seq

_DIALECT = "dialect.schema.json"
_RENAMED = {"on": "applies_to"}
"""Keys that got another name, as readers of YAML 1.1 take the old one for no text."""


def nonconformities(value: Any, schema_name: str, file: str) -> list[Problem]:
    """Every way in which a YAML value departs from the schema `spec/<schema_name>`."""
    errors = _validator(schema_name).iter_errors(value)
    return [problem for error in errors for problem in _problems(value, error, file)]


@cache
def _validator(schema_name: str) -> Draft202012Validator:
    schema, dialect = (_shipped_schema(name) for name in (schema_name, _DIALECT))
    known = Registry().with_resource(_DIALECT, Resource.from_contents(dialect))
    return Draft202012Validator(schema, registry=known)


def _shipped_schema(name: str) -> Any:
    return json.loads(read_text(shipped(f"spec/{name}"), f"spec/{name}"))


def _problems(value: Any, error: ValidationError, file: str) -> Iterable[Problem]:
    path = list(error.absolute_path)
    schema: Any = error.schema
    if error.validator == "additionalProperties":
        known = schema.get("properties", {})
        for key in (key for key in _plain(error.instance) if key not in known):
            what = f"unknown key {key!r}"
            mend = f"known here: {', '.join(known)}"
            if _RENAMED.get(key) in known:
                mend = f"it is called `{_RENAMED[key]}` now"
            yield Problem(place_of(value, [*path, key], file), what, (), mend)
        return
    where = "".join(f"[{p}]" if isinstance(p, int) else f".{p}" for p in path)
    fragment = shown(_plain(error.instance))
    described = schema.get("description", "") if path else ""
    what = f"{where.lstrip('.') or 'the file'} is {fragment}: {_says(error)}"
    yield Problem(place_of(value, path, file), what, (), described)


def _says(error: ValidationError) -> str:
    """What the schema wanted, without repeating the value."""
    wanted: Any = error.validator_value
    says = {
        "required": lambda: error.message,
        "type": lambda: f"must be {wanted}",
        "enum": lambda: f"must be one of {', '.join(map(str, wanted))}",
        "const": lambda: f"must be {wanted!r}",
        "pattern": lambda: f"must match {wanted}",
        "minimum": lambda: f"must be at least {wanted}",
    }
    return says.get(str(error.validator), lambda: _cut(error.message))()


def _cut(text: str, limit: int = 160) -> str:
    return text if len(text) <= limit else text[: limit - 1] + "…"


def _plain(value: Any) -> Any:
    if isinstance(value, Map):
        return {key: _plain(item) for key, item in value.items()}
    return [_plain(item) for item in value] if isinstance(value, Seq) else value


def place_of(value: Any, path: Iterable[str | int], file: str) -> Place:
    """The place in the file of the node at `path`, or of its nearest known parent."""
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
