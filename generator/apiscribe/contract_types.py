"""The types of a contract's parts, as the model reads them. Imports nothing of ours."""

from __future__ import annotations

from typing import Any, NotRequired

from typing_extensions import TypedDict

_Rows = list[str]
_Texts = dict[str, str]
_TextLists = dict[str, list[str]]


_Rule = TypedDict(
    "_Rule",
    {
        "id": str, "level": str, "summary": str, "x-rows": _Rows,
        "rule": NotRequired[dict[str, dict[str, Any]]], "schema": NotRequired[dict[str, Any]],
        "limits": NotRequired[_TextLists],
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
        "schema": str, "within": NotRequired[_Texts], "complete": NotRequired[list[str]],
        "not-given": NotRequired[dict[str, list[Any]]], "restored": NotRequired[dict[str, _Prefix]],
    },
)  # fmt: skip
_Code = TypedDict(
    "_Code",
    {
        "code": str | int, "member": str, "label": str, "description": str, "x-rows": _Rows,
        "facts": NotRequired[dict[str, str | int | bool]],
    },
)  # fmt: skip


class _Fact(TypedDict):
    fact: str
    type: str
    summary: str
    default: NotRequired[bool | None]


_Schema = TypedDict(
    "_Schema",
    {
        "$ref": str, "type": str | list[str], "description": str,
        "properties": "dict[str, _Schema]", "required": list[str],
        "additionalProperties": "bool | _Schema", "items": "_Schema", "anyOf": "list[_Schema]",
        "allOf": "list[_Schema]", "oneOf": "list[_Schema]", "not": "_Schema", "enum": list[Any],
        "format": str, "pattern": str, "minLength": int, "maxLength": int, "minItems": int,
        "maxItems": int, "minimum": int | float, "maximum": int | float, "deprecated": bool,
        "x-rules": list[_Rule], "x-format": str, "x-rows": _Rows, "x-decisions": _Rows,
        "x-unit": str, "x-documented": dict[str, Any], "x-observed": bool | list[str],
        "x-extensible-enum": list[str | int | None], "x-codes": list[_Code], "x-facts": list[_Fact],
        "x-accessors": list[_Accessor], "x-made-from": _MadeFrom,
    },
    total=False,
)  # fmt: skip


class _Media(TypedDict):
    schema: NotRequired[_Schema]


class _Body(TypedDict):
    content: dict[str, _Media]


class _Answer(TypedDict):
    content: NotRequired[dict[str, _Media]]


_Parameter = TypedDict(
    "_Parameter",
    {
        "name": str, "in": str, "description": NotRequired[str], "schema": NotRequired[_Schema],
    },
)  # fmt: skip


class _ChangeWaiter(TypedDict):
    waiter: str
    kind: NotRequired[str]
    gone: NotRequired[bool]
    known_by: NotRequired[_Texts]
    gone_when: NotRequired[_TextLists]
    only_while: NotRequired[dict[str, Any]]


_Operation = TypedDict(
    "_Operation",
    {
        "operationId": str, "responses": dict[str, _Answer], "summary": NotRequired[str],
        "description": NotRequired[str], "requestBody": NotRequired[_Body],
        "parameters": NotRequired[list[_Parameter]], "x-resource": NotRequired[str],
        "x-method": NotRequired[str], "x-waiter": NotRequired[_ChangeWaiter],
        "x-identity": NotRequired[_Texts], "x-over": NotRequired[str], "x-rows": NotRequired[_Rows],
    },
)  # fmt: skip


class _CodePath(TypedDict):
    path: str
    enum: str


class _History(TypedDict):
    operation: str
    records: str
    members: _Texts
    whole: NotRequired[_Texts]
    twins: NotRequired[_Texts]


class _Event(TypedDict):
    subject: str
    occurred_at: list[str]
    retracted: NotRequired[str]
    distinct: NotRequired[list[str]]
    status: NotRequired[list[_CodePath]]
    history: NotRequired[_History]


_Post = TypedDict("_Post", {"summary": str, "requestBody": _Body, "x-event": NotRequired[_Event]})


class _Hook(TypedDict):
    post: _Post


class _Record(TypedDict):
    id: str
    kind: str
    time: str
    state: str
    errors: NotRequired[str]
    warnings: NotRequired[str]


class _Waiter(TypedDict):
    poll: str
    parameters: _Texts
    records: str
    record: _Record
    done: list[str]
    failed: list[str]


class _Errors(TypedDict):
    answer: str
    errors: list[str]
    code: str
    warnings: NotRequired[list[str]]
    request: NotRequired[str]
    message: NotRequired[str]
    classes: NotRequired[_TextLists]
    busy: NotRequired[list[str]]
    invalid: NotRequired[_Texts]


_NotModelled = TypedDict(
    "_NotModelled", {"id": str, "reason": str, "summary": NotRequired[str], "x-rows": _Rows}
)
_Server = TypedDict("_Server", {"url": str, "x-name": str, "x-rows": _Rows})
_Example = TypedDict("_Example", {"x-schema": str, "value": Any})


class _Flow(TypedDict):
    tokenUrl: NotRequired[str]


class _Scheme(TypedDict):
    type: str
    flows: NotRequired[dict[str, _Flow]]


class _Components(TypedDict):
    schemas: dict[str, _Schema]
    examples: NotRequired[dict[str, _Example]]
    securitySchemes: NotRequired[dict[str, _Scheme]]


class _PathItem(TypedDict, total=False):
    get: _Operation
    put: _Operation
    post: _Operation
    delete: _Operation
    options: _Operation
    head: _Operation
    patch: _Operation
    trace: _Operation


class _Info(TypedDict):
    title: str
    version: str
    summary: NotRequired[str]


Contract = TypedDict(
    "Contract",
    {
        "info": _Info, "components": _Components, "servers": NotRequired[list[_Server]],
        "paths": NotRequired[dict[str, _PathItem]], "webhooks": NotRequired[dict[str, _Hook]],
        "x-waiters": NotRequired[dict[str, _Waiter]], "x-errors": NotRequired[_Errors],
        "x-not-modelled": NotRequired[list[_NotModelled]],
    },
)  # fmt: skip
