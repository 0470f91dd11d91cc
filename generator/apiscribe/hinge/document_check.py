"""The way into the model: a document is a contract, or one error says where it is none."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from .contract_types import Contract

if TYPE_CHECKING:
    from pydantic import TypeAdapter

_REFERENCE = "#/components/schemas/"


class ContractError(ValueError):
    """A document is no contract; the message begins with the JSON pointer of what is wrong."""


@cache
def _adapter() -> TypeAdapter[Any]:
    from pydantic import TypeAdapter

    return TypeAdapter(Contract)


def check_document(document: Any, *, is_fit: bool = False) -> None:
    """Hold a document to the types of a contract's parts; members unknown here may be there.

    One that `is_fit`, as the schema of the dialect has it, has those types, but where a
    whole number has a fraction. Raises ContractError for the first part that is missing or
    of another type, or that refers to a schema that is not there.
    """
    if not is_fit or _has_fractions(document):
        _check_types(document)
    if isinstance(document, Mapping):
        _check_references(document)
        _check_events(document)
        for name, schema in document["components"]["schemas"].items():
            _check_codes(name, schema)
            _check_accessors(name, schema, {*document["components"]["schemas"], "uuid", "text"})


def _has_fractions(document: Mapping[str, Any]) -> bool:
    """Return whether a whole number is written with a fraction, 1.0, outside of values of bodies."""
    parts = {**document, **document["components"], "components": None, "examples": None}
    return any(map(_is_fraction, parts.values()))


def _is_fraction(node: object, key: str = "") -> bool:
    if isinstance(node, dict):
        left_out = "answers" if key == "x-stand-in" else None
        return any(_is_fraction(value, key) for key, value in node.items() if key != left_out)
    if isinstance(node, list):
        return any(map(_is_fraction, node))
    return isinstance(node, float) and node.is_integer()


def _check_types(document: object) -> None:
    from pydantic import ValidationError

    try:
        _adapter().validate_python(document, strict=True)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        pointer = "".join(f"/{part}" for part in first["loc"])
        raise ContractError(f"{pointer or '/'}: {first['msg']}") from None


def _check_references(document: Mapping[str, Any]) -> None:
    """Hold every name of a schema to the schemas that there are."""
    schemas = document["components"]["schemas"]
    bodies = [*document.get("paths", {}).values(), *document.get("webhooks", {}).values()]
    named = {*references(schemas), *(name for body in bodies for name in _of_bodies(body))}
    named |= {
        example["x-schema"] for example in document["components"].get("examples", {}).values()
    }
    if unknown := sorted(named - schemas.keys()):
        raise ContractError(
            f"/components/schemas: there is no {unknown[0]!r}, which is referred to"
        )


def _check_events(document: Mapping[str, Any]) -> None:
    schemas = document["components"]["schemas"]
    for name, item in document.get("webhooks", {}).items():
        body = next(_of_bodies(item["post"]["requestBody"]), "")
        if "x-codes" in schemas.get(body, {"x-codes": []}):
            raise ContractError(f"/webhooks/{name}: its body is no object schema")


def _check_codes(name: str, schema: Mapping[str, Any]) -> None:
    for key in ("type", "description", "x-rows"):
        if "x-codes" in schema and key not in schema:
            raise ContractError(f"/components/schemas/{name}/{key}: Field required")


def _check_accessors(name: str, schema: Mapping[str, Any], known: set[str]) -> None:
    pointer = f"/components/schemas/{name}/x-accessors"
    for accessor in schema.get("x-accessors", ()):
        words = [word for word in ("all", "last", "value", "is") if word in accessor]
        if len(words) != 1:
            wrong = "needs one of all, last, value and is"
            raise ContractError(f"{pointer}: {accessor['name']!r} {wrong}")
        rule = accessor[words[0]]
        keys = rule.get("keys", {}).values()
        given = [rule.get("gives", "text"), *(key["gives"] for key in keys)]
        if unknown := [name for name in given if name not in known]:
            raise ContractError(f"{pointer}: there is no {unknown[0]!r} to give")


def _of_bodies(node: Any) -> Iterator[str]:
    """Yield the names of schemas that the bodies of a path's operations refer to."""
    if isinstance(node, Mapping):
        for key, value in node.items():
            yield from references(value) if key == "schema" else _of_bodies(value)


def references(schema: Any) -> Iterator[str]:
    """Yield the names of the schemas that a JSON Schema refers to, in order."""
    if isinstance(schema, Mapping):
        for key, value in schema.items():
            if key == "$ref" and isinstance(value, str):
                yield value.removeprefix(_REFERENCE)
            elif not key.startswith("x-"):
                yield from references(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from references(value)
