"""The contract held against the dialect: what stands in it is what the writer knows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

from ..problems import Place, Problems, shown
from ..reading.yaml.parser import Map, plain
from ..reading.yaml.schemas import (
    dialect_part,
    fits_dialect,
    place_of,
    schema_error,
    wanted,
)
from .decisions import Decisions
from .limits_held import nodes, unheld

if TYPE_CHECKING:
    from jsonschema import Draft202012Validator, ValidationError

_SECTIONS = {
    "x-accessors": "accessors", "x-codes": "codes", "x-facts": "codes", "x-extensible-enum": "codes",
    "x-waiters": "waiters", "x-errors": "errors", "x-not-modelled": "rules",
    "x-waiter": "operations", "x-identity": "operations", "x-over": "operations",
    "x-event": "events", "x-stand-in": "operations",
}  # fmt: skip
"""Keys that additions cannot bring, by the section of the decisions that does."""


def check_document(document: Mapping[str, Any], decisions: Decisions, problems: Problems) -> None:
    """Report every way in which a contract departs from the dialect's `contract`."""
    if fits_dialect(document, "contract"):
        return
    for error in _contract().iter_errors(document):
        path = list(error.absolute_path)
        message = f"the contract's {_pointer(path)} is {shown(error.instance)}: {wanted(error)}"
        problems.add(_brought_by(_pointer(path), decisions), message, (), _described(error))


def _brought_by(pointer: str, decisions: Decisions) -> Place:
    """Return where the addition stands that a part is of, or is made by; else that of the file."""
    for item in decisions["additions"]:
        within = f"{pointer}/".startswith(f"{item['at']}/")
        if within or (pointer.count("/") > 2 and item["at"].startswith(f"{pointer}/")):
            return item.places["at"]
    return decisions.place


def fit_additions(decisions: Decisions, problems: Problems) -> list[Map]:
    """Return the additions that can stand in a contract; the others are problems.

    Each is judged where it will stand, in a contract that holds nothing else, so that nothing
    malformed is ever met by what follows.
    """
    return [item for item in decisions["additions"] if _fits(item, decisions, problems)]


def _fits(item: Map, decisions: Decisions, problems: Problems) -> bool:
    pointer = parts_of(item["at"])
    errors = [
        *_misplaced(pointer, item["value"]),
        *_departures(pointer, item["value"]),
        *_no_schemas(pointer, item["value"]),
    ]
    if not errors and pointer[0] == "components":
        errors = [*_limits(item["value"])]
    for path, message, mend in errors:
        place = place_of(item, ["value", *path], decisions.place.file)
        where = _pointer([*pointer, *path])
        problems.add(place, f"addition {item['id']}: {where} {message}", (), mend)
    return not errors


def parts_of(pointer: str) -> list[str]:
    """Return the names that a JSON pointer leads through."""
    return [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]]


Flaw = tuple[list[str | int], str, str]
"""Where something is wrong in the value of an addition, what, and how to mend it."""


def _misplaced(pointer: Sequence[str], value: Any) -> Iterator[Flaw]:
    """Keys that a section of the decisions brings, and checks."""
    for path in [[], *_keys(value)]:
        key = [*pointer, *path][-1]
        if key in _SECTIONS:
            yield path, "cannot be added", f"use the section `{_SECTIONS[str(key)]}` of the decisions"


def _keys(value: Any) -> Iterator[list[str | int]]:
    inner = value.items() if isinstance(value, dict) else ()
    numbered = enumerate(value) if isinstance(value, list) else ()
    for key, item in (*inner, *numbered):
        yield [key]
        yield from ([key, *path] for path in _keys(item))


def _departures(pointer: Sequence[str], value: Any) -> Iterator[Flaw]:
    """Where the value departs from the dialect; what stands around it is not its business."""
    document: dict[str, Any] = {
        "openapi": "3.1.0", "info": {"title": "", "version": ""}, "paths": {},
        "components": {"schemas": {}},
    }  # fmt: skip
    node = document
    for part in pointer[:-1]:
        node = node.setdefault(part, {})
        if not isinstance(node, dict):
            return
    node[pointer[-1]] = plain(value)
    if pointer[0] == "paths" and len(pointer) > 3:
        operation = document["paths"][pointer[1]][pointer[2]]
        operation.update({"operationId": "added", "responses": {}} | operation)
    if fits_dialect(document, "contract"):
        return
    for error in _contract().iter_errors(document):
        path = list(error.absolute_path)
        if path[: len(pointer)] == list(pointer):
            message = f"is {shown(error.instance)}: {wanted(error)}"
            yield path[len(pointer) :], message, _described(error)
        elif path == list(pointer[:-1]) and error.instance == pointer[-1]:
            yield [], f"is no key of the dialect: {wanted(error)}", "mend `at`"


def _no_schemas(pointer: Sequence[str], value: Any) -> Iterator[Flaw]:
    if list(pointer[:2]) != ["components", "schemas"] or len(pointer) < 3:
        return
    schema = plain(value)
    for part in reversed(pointer[3:]):
        schema = {part: schema}
    if error := schema_error(schema):
        path = list(error.absolute_path)[len(pointer) - 3 :]
        yield path, f"is no JSON Schema: {error.message[:200]}", "mend its `value`"


def _limits(value: Any) -> Iterator[Flaw]:
    for path, node in nodes(plain(value)):
        if wrong := unheld(node):
            yield path, wrong, "mend its `value`"


@cache
def _contract() -> Draft202012Validator:
    return dialect_part("contract")


def _described(error: ValidationError) -> str:
    schema: Any = error.schema
    return str(schema.get("description", "")) if isinstance(schema, dict) else ""


def _pointer(path: Sequence[str | int]) -> str:
    parts = (str(part).replace("~", "~0").replace("/", "~1") for part in path)
    return "".join(f"/{part}" for part in parts) or "root"
