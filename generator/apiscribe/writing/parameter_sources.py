"""What the runtime is told of each parameter of a call, as Python source."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ..hinge.call_parts import Parameter
from ..hinge.client_model import Call
from ..hinge.schema_types import ValueType
from .literals import Identifier, SourceCode, compose, join, literal


def parameter_source(parameter: Parameter) -> SourceCode | None:
    """Return what the runtime is told of a parameter; None for any text in a path."""
    given = _told(parameter)
    plain = parameter.place == "path" and parameter.type.kind == "string"
    return None if plain and not given else _constructed(parameter, given)


def _constructed(parameter: Parameter, given: Mapping[str, SourceCode]) -> SourceCode:
    base = parameter.type.base
    kind = base.of.kind if base.kind == "enum" and base.of else base.kind
    parts = [literal(parameter.name), literal(parameter.place), literal(kind)]
    named = (compose("{}={}", Identifier(name), value) for name, value in given.items())
    return compose("Parameter({})", join(", ", [*parts, *named]))


def _option(parameter: Parameter, type_: ValueType) -> SourceCode:
    """Return what the runtime is told of one of the types that a value may have."""
    option = replace(parameter, type=type_)
    given = {
        name: value
        for name, value in _told(option).items()
        if name in ("words", "pattern", "limits")
    }
    return _constructed(option, given)


def has_parameters(call: Call) -> bool:
    """Return whether the runtime is told of any parameter of a call."""
    return any(map(parameter_source, call.parts.parameters))


def _told(parameter: Parameter) -> dict[str, SourceCode]:
    """Return what differs from a single value that may be left out and has no limits."""
    base, given = parameter.type.base, dict[str, SourceCode]()
    if parameter.key != parameter.name:
        given["key"] = literal(parameter.key)
    if parameter.type.kind in ("list", "map", "object"):
        given["holds"] = literal("list" if parameter.type.kind == "list" else "map")
    usual = "simple" if parameter.place in ("path", "header") else "form"
    if parameter.style != usual:
        given["style"] = literal(parameter.style)
    if parameter.explode != (usual == "form"):
        given["explode"] = literal(parameter.explode)
    if parameter.required and parameter.place != "path":
        given["required"] = literal(True)
    if base.options:
        options = join(", ", (_option(parameter, option) for option in base.options))
        given["options"] = compose("({})", options)
    if base.words != ("true", "false"):
        given["words"] = literal(base.words)
    if base.pattern:
        given["pattern"] = literal(base.pattern)
    limits = {**base.limits, **(parameter.type.limits if parameter.type.kind == "list" else {})}
    if limits:
        given["limits"] = _limits(limits)
    if parameter.rows:
        given["rows"] = literal(parameter.rows)
    return given


def _limits(limits: Mapping[str, object]) -> SourceCode:
    pairs = (
        compose(
            "{}: {}", literal(word), literal(tuple(value) if isinstance(value, list) else value)
        )
        for word, value in limits.items()
    )
    return compose("{{{}}}", join(", ", pairs))
