"""Bodies that are made from what was read: what the contract's `x-made-from` says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..model import Model, ObjectSchema
from ..problems import Problems
from .literals import literal
from .python_names import Places, snake

_KEYS = {"schema", "within", "complete", "not-given", "restored", "x-decisions"}


@dataclass(frozen=True, slots=True)
class ConversionView:
    """One class method: its name, its argument and the types of it, what it is given."""

    method: str
    argument: str
    types: tuple[str, ...]
    imports: str
    given: tuple[str, ...]


def conversion(schema: ObjectSchema) -> ConversionView | None:
    """The method that makes a body of this schema from what was read; None without."""
    if schema.made_from is None:
        return None
    said = schema.made_from
    within = said.get("within", {})
    restored = said.get("restored", {})
    given = {
        "within": {name: literal(member) for name, member in within.items()},
        "not_given": {k: literal(tuple(v)) for k, v in said.get("not-given", {}).items()},
        "restored": {k: _prefix(v) for k, v in restored.items()},
    }
    calls = [f"{key}={_dict(value)}" for key, value in given.items()]
    calls.append(f"complete={literal(tuple(said.get('complete', ())))}")
    source = snake(said["schema"])
    imports = f"Conversion, {'Prefix, ' * bool(restored)}converted"
    types = (said["schema"], *within)
    return ConversionView(f"from_{source}", source, types, imports, tuple(calls))


def typed_with(
    schemas: Iterable[ObjectSchema], module: str, places: Mapping[str, str], package: str
) -> tuple[str, ...]:
    """The imports from other modules of models that only the methods' types need."""
    views = filter(None, map(conversion, schemas))
    wanted: dict[str, set[str]] = {}
    for name in {name for view in views for name in view.types}:
        wanted.setdefault(places[name], set()).add(name)
    return tuple(
        f"from {package}.models.{other} import {', '.join(sorted(wanted[other]))}"
        for other in sorted(wanted)
        if other != module
    )


def _dict(items: Mapping[str, str]) -> str:
    return "{" + ", ".join(f"{literal(key)}: {value}" for key, value in items.items()) + "}"


def _prefix(said: Mapping[str, str]) -> str:
    return f"Prefix({literal(said['when'])}, {literal(said['prefix'])})"


def check_conversions(model: Model, places: Places, problems: Problems) -> None:
    """Report what `x-made-from` names and the contract does not have."""
    for schema in model.objects.values():
        for what in _wrong(schema, model) if schema.made_from is not None else ():
            said = f"x-made-from of {schema.name} {what}"
            problems.add(places(schema.rows), said, schema.rows, "mend the addition")


def _wrong(schema: ObjectSchema, model: Model) -> Iterator[str]:
    said: Mapping[str, Any] = schema.made_from or {}
    if unknown := sorted(said.keys() - _KEYS):
        yield f"has {unknown[0]!r}, which means nothing"
    if not schema.strict:
        yield "stands on what is read, not sent"
    if said.get("schema") not in model.objects:
        yield f"names {said.get('schema')!r}, which is no object schema"
    fields = [f"{schema.name}.{name}" for name in said.get("complete", ())]
    fields += [f"{name}.{member}" for name, member in said.get("within", {}).items()]
    fields += [*said.get("not-given", {}), *said.get("restored", {})]
    for field in fields:
        name, _, member = field.partition(".")
        if name not in model.objects or member not in model.objects[name].properties:
            yield f"names {field!r}, which is no property"
