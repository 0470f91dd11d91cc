"""Bodies that are made from what was read: what the contract's `x-made-from` says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..hinge.model import Model, ObjectSchema
from ..problems import Problems
from .literals import Identifier, SourceCode, compose, join, literal, mapping
from .python_names import Places, snake

_KEYS = {"schema", "within", "complete", "not-given", "restored", "x-decisions"}


@dataclass(frozen=True, slots=True)
class ConversionView:
    """One class method: its name, its argument and the types of it, what it is given.

    `sources` names the schemas that a body is made from, `types` is their union as source.
    """

    method: Identifier
    argument: Identifier
    sources: tuple[str, ...]
    types: SourceCode
    imports: SourceCode
    given: tuple[SourceCode, ...]


def conversion(schema: ObjectSchema) -> ConversionView | None:
    """Return the method that makes a body of this schema from what was read, if any."""
    if schema.made_from is None:
        return None
    entry = schema.made_from
    within = entry.get("within", {})
    restored = {key: _prefix(value) for key, value in entry.get("restored", {}).items()}
    left_out = {key: literal(tuple(value)) for key, value in entry.get("not-given", {}).items()}
    given = {
        "within": mapping({name: literal(member) for name, member in within.items()}),
        "not_given": mapping(left_out),
        "restored": mapping(restored),
        "complete": literal(tuple(entry.get("complete", ()))),
    }
    words = ("Conversion", "Prefix", "converted") if restored else ("Conversion", "converted")
    source, sources = snake(entry["schema"]), (entry["schema"], *within)
    return ConversionView(
        Identifier(f"from_{source}"),
        Identifier(source),
        sources,
        join(" | ", map(Identifier, sources)),
        join(", ", map(Identifier, words)),
        tuple(compose("{}={}", Identifier(name), value) for name, value in given.items()),
    )


def types_elsewhere(
    schemas: Iterable[ObjectSchema], module: str, places: Mapping[str, str]
) -> dict[str, tuple[str, ...]]:
    """Return, by module, the models of other modules that only the methods' types need."""
    views = filter(None, map(conversion, schemas))
    wanted: dict[str, list[str]] = {}
    for name in sorted({name for view in views for name in view.sources}):
        if places[name] != module:
            wanted.setdefault(f".{places[name]}", []).append(name)
    return {module: tuple(names) for module, names in wanted.items()}


def _prefix(entry: Mapping[str, str]) -> SourceCode:
    return compose("Prefix({}, {})", literal(entry["when"]), literal(entry["prefix"]))


def check_conversions(model: Model, places: Places, problems: Problems) -> None:
    """Report what `x-made-from` names and the contract does not have."""
    for schema in model.objects.values():
        for fault in _wrong(schema, model) if schema.made_from is not None else ():
            reason = f"x-made-from of {schema.name} {fault}"
            problems.add(places(schema.rows), reason, schema.rows, "mend the addition")


def _wrong(schema: ObjectSchema, model: Model) -> Iterator[str]:
    conversion: Mapping[str, Any] = schema.made_from or {}
    if unknown := sorted(conversion.keys() - _KEYS):
        yield f"has {unknown[0]!r}, which means nothing"
    if not schema.strict:
        yield "stands on what is read, not sent"
    if conversion.get("schema") not in model.objects:
        yield f"names {conversion.get('schema')!r}, which is no object schema"
    fields = [f"{schema.name}.{name}" for name in conversion.get("complete", ())]
    fields += [f"{name}.{member}" for name, member in conversion.get("within", {}).items()]
    fields += [*conversion.get("not-given", {}), *conversion.get("restored", {})]
    for field in fields:
        name, _, member = field.partition(".")
        if name not in model.objects or member not in model.objects[name].properties:
            yield f"names {field!r}, which is no property"
