"""Values for examples of calls that no example of the docs shows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..hinge.call_parts import Parameter
from ..hinge.model import Model
from ..hinge.schema_types import ValueType
from .literals import literal

UNIQUE = "3fa85f64-5717-4562-b3fc-2c963f66afa6"
_PLAIN: Mapping[str, Any] = {
    "integer": 1, "number": 1.5, "decimal": "1.50", "boolean": True, "uuid": UNIQUE,
    "date": "2026-01-31", "datetime": "2026-01-31T12:00:00+00:00", "any": "1", "string": "1",
}  # fmt: skip
_MOST = 100


def sample_source(parameter: Parameter) -> str:
    """Return the source of a value that a parameter may have."""
    return _source(parameter.type, parameter.default)


def sample_of(parameter: Parameter) -> str:
    """Return a text that a value in a path may be."""
    base = parameter.type.base
    listed = [value for value in base.limits.get("enum", ()) if value is not None]
    return str(listed[0] if listed else _within(base))


def _source(type_: ValueType, default: Any = None) -> str:
    if type_.kind == "list" and type_.of:
        return f"[{_source(type_.of)}]"
    if type_.kind in ("map", "object"):
        return "{}"
    if type_.kind == "bytes":
        return 'b"..."'
    listed = [value for value in type_.limits.get("enum", ()) if value is not None]
    value = default if isinstance(default, str | int | float) else _within(type_)
    return literal(listed[0] if listed and isinstance(listed[0], str | int) else value)


def _within(type_: ValueType) -> Any:
    """Return a value within the limits of a type, as far as that is easily told."""
    kind = type_.of.kind if type_.kind == "enum" and type_.of else type_.kind
    value = _PLAIN.get(kind, "1")
    if kind in ("integer", "number"):
        return max(value, type_.limits.get("minimum", value))
    least = type_.limits.get("minLength", 0)
    return value * max(1, least) if kind == "string" and least < _MOST else value


def body_source(type_: ValueType, model: Model, depth: int = 0) -> str:
    """Return the source of a body of a type: what it must have, in JSON's terms."""
    if type_.kind == "list" and type_.of:
        return f"[{body_source(type_.of, model, depth + 1)}]"
    if type_.kind != "object" or depth > 2:
        return _source(type_)
    schema = model.objects[type_.name]
    members = {name: made_up_value(schema.properties[name]) for name in schema.required}
    shown = ", ".join(f"{literal(name)}: {value!r}" for name, value in members.items())
    return f"{{{shown}}}"


def made_up_value(facts: Mapping[str, Any]) -> Any:
    """Return some value of a property that no example shows."""
    kinds: dict[str, Any] = {"integer": 1, "number": 1, "boolean": True, "array": [], "object": {}}
    return next(iter(facts.get("enum", ())), kinds.get(str(facts.get("type")), "…"))
