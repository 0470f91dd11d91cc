# Written by apiscribe build; edits are lost.
"""Core schemas of what is sent, made as strict as JSON Schema is about a body."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from .exact_numbers import is_whole
from .wire_model import inner_schema
from .wire_types import sent_int

_WRAPPERS = frozenset({"default", "function-after", "function-before", "function-wrap"})
_STRICT = frozenset({"float", "bool", "str"})


def tighten(
    schema: CoreSchema, nullable: frozenset[str], digits: frozenset[str]
) -> None:
    """Let the fields of a model take just what JSON Schema calls their type.

    Null is for the fields in `nullable` only; codes that are numbers may be texts in
    those in `digits`. A schema tightened before stays the same.
    """
    fields = inner_schema(inner_schema(schema, "model"), "model-fields")["fields"]
    for name, field in fields.items():
        if name not in nullable:
            _strip_null(field)
        _narrow(field)
        if name in digits:
            _take_digits(field)


def _take_digits(schema: dict[str, Any]) -> None:
    if "codes" in schema.get("metadata", {}):
        schema["steps"][0] = sent_int()
    for node in _inner(schema):
        _take_digits(node)


def _strip_null(field: dict[str, Any]) -> None:
    node = field
    while node["schema"]["type"] in _WRAPPERS:
        node = node["schema"]
    if node["schema"]["type"] == "nullable":
        node["schema"] = node["schema"]["schema"]


def _narrow(schema: dict[str, Any]) -> None:
    """Let scalars be what they are: no number from a text, none from true."""
    kind = schema["type"]
    if kind in _STRICT:
        schema["strict"] = True
    elif kind in _NARROWED:
        _put(schema, _NARROWED[kind](dict(schema)))
    elif kind not in ("model", "chain") and "custom_error_type" not in schema:
        for node in _inner(schema):
            _narrow(node)


def _put(schema: dict[str, Any], steps: list[Any]) -> None:
    ref = {"ref": schema["ref"]} if "ref" in schema else {}
    schema.clear()
    schema.update(core_schema.chain_schema(steps) | ref if len(steps) > 1 else steps[0])


def _inner(schema: Mapping[str, Any]) -> list[Any]:
    inner = [schema[key] for key in ("schema", "items_schema") if key in schema]
    choices: list[Any] = schema.get("choices", [])
    return inner + [
        choice[0] if isinstance(choice, tuple) else choice for choice in choices
    ]


def _whole(value: object) -> int:
    if is_whole(value) and isinstance(value, (float, Decimal)):
        return int(value)
    raise PydanticCustomError("int_type", "Input should be a valid integer")


# A number without a fraction is an integer to JSON, however it is written.
_INTEGER = core_schema.union_schema(
    [
        core_schema.int_schema(strict=True),
        core_schema.no_info_before_validator_function(
            _whole, core_schema.int_schema(strict=True)
        ),
    ],
    mode="left_to_right",
    custom_error_type="int_type",
)
_UUID = core_schema.union_schema(
    [
        core_schema.str_schema(
            strict=True, pattern=r"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"
        ),
        core_schema.uuid_schema(strict=True),
    ],
    mode="left_to_right",
    custom_error_type="uuid_parsing",
    custom_error_context={"error": "as 94e1b3a8-26d5-4078-8f4c-b35a0c7d91e2"},
)
_DATE = core_schema.union_schema(
    [
        core_schema.str_schema(strict=True, pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
        core_schema.date_schema(strict=True),
    ],
    mode="left_to_right",
    custom_error_type="date_parsing",
    custom_error_context={"error": "as 2020-08-10"},
)


def _integer(schema: dict[str, Any]) -> list[Any]:
    bounded = schema.keys() - {"type", "strict", "ref", "metadata"}
    return [_INTEGER, schema] if bounded else [_INTEGER]


def _choice(schema: dict[str, Any]) -> list[Any]:
    integers = all(type(choice) is int for choice in schema["expected"])
    return [_INTEGER, schema] if integers else [schema]


_NARROWED: Mapping[str, Callable[[dict[str, Any]], list[Any]]] = {
    "int": _integer,
    "literal": _choice,
    "uuid": lambda schema: [_UUID, schema],
    "date": lambda schema: [_DATE, schema],
}
