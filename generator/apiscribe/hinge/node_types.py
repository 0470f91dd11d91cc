"""The types of a contract's schemas, as the model reads them. Imports nothing of ours."""

from __future__ import annotations

from typing import Any, NotRequired

from typing_extensions import TypedDict

Rows = list[str]
Texts = dict[str, str]
TextLists = dict[str, list[str]]


Rule = TypedDict(
    "Rule",
    {
        "id": str, "level": str, "summary": str, "x-rows": Rows,
        "rule": NotRequired[dict[str, dict[str, Any]]], "schema": NotRequired[dict[str, Any]],
        "limits": NotRequired[TextLists],
    },
)  # fmt: skip


class _Key(TypedDict):
    field: str
    gives: str


class _Path(TypedDict):
    of: str
    gives: str
    by: NotRequired[str]
    then: NotRequired[str]
    without: NotRequired[str]
    keys: NotRequired[dict[str, _Key]]


class _Paths(TypedDict):
    of: list[str]
    gives: str


class _Is(TypedDict):
    of: dict[str, list[str | int]]
    without: NotRequired[str]


_Accessor = TypedDict(
    "_Accessor",
    {
        "name": str, "description": str, "all": NotRequired[_Path], "last": NotRequired[_Path],
        "value": NotRequired[_Paths], "is": NotRequired[_Is],
    },
)  # fmt: skip


class _Prefix(TypedDict):
    when: str
    prefix: str


_MadeFrom = TypedDict(
    "_MadeFrom",
    {
        "schema": str, "within": NotRequired[Texts], "complete": NotRequired[list[str]],
        "not-given": NotRequired[dict[str, list[Any]]], "restored": NotRequired[dict[str, _Prefix]],
    },
)  # fmt: skip
_Code = TypedDict(
    "_Code",
    {
        "code": str | int, "member": str, "label": str, "description": str, "x-rows": Rows,
        "facts": NotRequired[dict[str, str | int | bool]],
    },
)  # fmt: skip


class _Fact(TypedDict):
    fact: str
    type: str
    summary: str
    default: NotRequired[bool | None]


Schema = TypedDict(
    "Schema",
    {
        "$ref": str, "type": str | list[str], "description": str,
        "properties": "dict[str, Schema]", "required": list[str],
        "additionalProperties": "bool | Schema", "items": "Schema", "anyOf": "list[Schema]",
        "allOf": "list[Schema]", "oneOf": "list[Schema]", "not": "Schema", "if": "Schema", "then": "Schema", "enum": list[Any],
        "format": str, "pattern": str, "minLength": int, "maxLength": int, "minItems": int,
        "maxItems": int, "minimum": int | float, "maximum": int | float, "deprecated": bool,
        "x-rules": list[Rule], "x-format": str, "x-rows": Rows, "x-decisions": Rows,
        "x-unit": str, "x-python": str, "x-documented": dict[str, Any], "x-observed": bool | list[str],
        "x-extensible-enum": list[str | int | None], "x-codes": list[_Code], "x-facts": list[_Fact],
        "x-accessors": list[_Accessor], "x-made-from": _MadeFrom,
    },
    total=False,
)  # fmt: skip
