"""What datamodel-code-generator is given: the contract's schemas, in its own words."""

from __future__ import annotations

from collections.abc import Container, Mapping
from typing import Any

from ..hinge.document_check import references
from ..hinge.model import Model, ObjectSchema
from .python_names import SHARED, snake

_KEPT = (
    "type", "format", "enum", "const", "minLength", "maxLength", "minimum", "maximum",
    "minItems", "maxItems", "pattern",
)  # fmt: skip


def modules(model: Model) -> dict[str, tuple[str, ...]]:
    """Return which module each object schema stands in.

    What one root alone is made of stands with it, what several are made of by itself, so that
    one of them imports no more than it needs. What nothing asks for stands in `shared`.
    """
    users: dict[str, list[str]] = {}
    for root in model.roots:
        for name in reachable(root, model):
            users.setdefault(name, []).append(root)
    parts = {name: reachable(name, model) for name, roots in users.items() if len(roots) > 1}
    layout: dict[str, list[str]] = {}
    for name in model.objects:
        roots = users.get(name, [])
        module = snake(roots[0]) if roots else SHARED
        if name in parts:
            module = snake(_first_of_circle(name, parts))
        layout.setdefault(module, []).append(name)
    return {module: tuple(names) for module, names in sorted(layout.items())}


def _first_of_circle(name: str, parts: Mapping[str, tuple[str, ...]]) -> str:
    """Return the first of the schemas that are made of one another: modules import in no circle."""
    return min(part for part in parts[name] if name in parts.get(part, ()))


def reachable(root: str, model: Model) -> tuple[str, ...]:
    """Return the object schemas that a schema is made of, itself first."""
    reached: dict[str, None] = {}
    waiting = [root]
    while waiting:
        name = waiting.pop(0)
        if name in model.objects and name not in reached:
            reached[name] = None
            waiting += references(dict(model.objects[name].properties))
    return tuple(reached)


class Projection:
    """Projects the schemas of one module; others become imports."""

    def __init__(self, model: Model, package: str, places: Mapping[str, str]) -> None:
        self.model = model
        self.package = package
        self.places = places
        self.events = {webhook.request for webhook in model.webhooks}

    def document(self, module: str, names: tuple[str, ...]) -> dict[str, Any]:
        """Return an OpenAPI document with just the schemas of a module."""
        schemas = {name: self._object(self.model.objects[name], module) for name in names}
        info = {"title": module, "version": "1"}
        components = {"schemas": schemas}
        return {"openapi": "3.1.0", "info": info, "paths": {}, "components": components}

    def _object(self, schema: ObjectSchema, module: str) -> dict[str, Any]:
        return {
            "type": "object",
            "customBasePath": f"{self.package}.{self._base(schema)}",
            "properties": {
                name: self._value(facts, schema.strict, module)
                for name, facts in schema.properties.items()
            },
            "required": list(schema.required),
        }

    def _base(self, schema: ObjectSchema) -> str:
        if schema.strict:
            return "_runtime.models.request_model.RequestModel"
        if schema.name in self.events:
            return "_runtime.webhooks.event_model.EventModel"
        return "_runtime.models.response_model.ResponseModel"

    def _value(self, schema: Mapping[str, Any], strict: bool, module: str) -> dict[str, Any]:
        """Return one property: constraints kept, wire forms and references made imports."""
        if "$ref" in schema:
            return self._reference(next(references(dict(schema))), module)
        if "anyOf" in schema:
            return self._any_of(schema["anyOf"], strict, module)
        value = {key: schema[key] for key in _KEPT if key in schema}
        if "items" in schema:
            value["items"] = self._value(schema["items"], strict, module)
        if wire := wire_type(schema, strict):
            value["customTypePath"] = f"{self.package}.{wire}"
            value.pop("format", None)
            value.pop("pattern", None)
        if value.get("format") not in ("date", "uuid"):
            value.pop("format", None)
        return value

    def _any_of(
        self, options: list[Mapping[str, Any]], strict: bool, module: str
    ) -> dict[str, Any]:
        null = [option for option in options if option == {"type": "null"}]
        rest = [option for option in options if option not in null]
        if len(rest) == 2 and is_text_of(*rest):
            value = self._wire(LENIENT[rest[0]["type"], strict], rest[0])
        elif takes_single({"anyOf": rest}) or len(rest) == 1 or self._is_code(rest):
            value = self._value(rest[0], strict, module)
        else:
            values = [self._value(option, strict, module) for option in rest]
            return {"anyOf": [*values, *null]}
        return {"anyOf": [value, *null]} if null else value

    def _is_code(self, options: list[Mapping[str, Any]]) -> bool:
        """Return whether a value is a code, or the same in another type."""
        first, *others = options
        named = next(references(dict(first)), None) if "$ref" in first else None
        return named in self.model.enums and all("type" in other for other in others)

    def _wire(self, wire: str, schema: Mapping[str, Any]) -> dict[str, Any]:
        kept = {key: schema[key] for key in _KEPT if key in schema and key != "format"}
        return kept | {"customTypePath": f"{self.package}.{wire}"}

    def _reference(self, name: str, module: str) -> dict[str, Any]:
        if name in self.model.enums:
            path = f"{self.package}.enums.{name}"
            kind = "integer" if self.model.enums[name].integer else "string"
            return {"type": kind, "customTypePath": path}
        if self.places[name] == module:
            return {"$ref": f"#/components/schemas/{name}"}
        path = f"{self.package}.models.{self.places[name]}.{name}"
        return {"type": "object", "customTypePath": path}


LENIENT = {
    ("integer", True): "_runtime.models.wire_types.SentInt",
    ("integer", False): "_runtime.models.round_trip.ReadDigits",
    ("number", True): "_runtime.models.wire_types.AmountText",
    ("number", False): "_runtime.models.wire_types.AmountText",
}


def wire_type(schema: Mapping[str, Any], strict: bool) -> str | None:
    """Return the runtime type of a value whose wire form Python's own types would lose."""
    if schema.get("format") == "decimal":
        return (
            "_runtime.models.wire_types.Amount"
            if strict
            else "_runtime.models.round_trip.ReadAmount"
        )
    if "x-format" in schema:
        return (
            "_runtime.models.wire_types.DateTime"
            if strict
            else "_runtime.models.round_trip.ReadDateTime"
        )
    return None


def takes_single(schema: Mapping[str, Any]) -> bool:
    """Return whether a list may also be sent as one item alone."""
    options = schema.get("anyOf", ())
    return any(option.get("items") in options for option in options)


def comes_in_either_form(schema: Mapping[str, Any], enums: Container[str]) -> bool:
    """Return whether a code that is read may be a text as well as a whole number."""
    first, *others = schema.get("anyOf", ({},))
    named = next(references(dict(first)), "") if "$ref" in first else ""
    kinds = {other.get("type") for other in others}
    return named in enums and len(kinds & {"integer", "string"}) == 1


def takes_code_as_text(schema: Mapping[str, Any]) -> bool:
    """Return whether a code that is a number may be sent as a text of digits."""
    options = schema.get("anyOf", ({},))
    texts = (option for option in options if option.get("type") == "string")
    return "$ref" in options[0] and any("pattern" in text for text in texts)


def is_text_of(number: Mapping[str, Any], text: Mapping[str, Any]) -> bool:
    """Return whether a text says the same as a number beside it."""
    numeric = number.get("type") in ("integer", "number")
    return numeric and text.get("type") == "string" and "pattern" in text
