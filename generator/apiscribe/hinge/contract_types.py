"""The types of a contract's parts, as the model reads them."""

from __future__ import annotations

from typing import Any, NotRequired

from typing_extensions import TypedDict

from .node_types import Rows, Rule, Schema, TextLists, Texts


class _Media(TypedDict):
    schema: NotRequired[Schema]


class _Body(TypedDict):
    content: dict[str, _Media]
    required: NotRequired[bool]


class _Answer(TypedDict):
    content: NotRequired[dict[str, _Media]]


_Parameter = TypedDict(
    "_Parameter",
    {
        "name": str, "in": str, "description": NotRequired[str], "schema": NotRequired[Schema],
        "required": NotRequired[bool], "style": NotRequired[str], "explode": NotRequired[bool],
        "x-rows": NotRequired[Rows],
    },
)  # fmt: skip


class _Pages(TypedDict):
    by: str
    parameter: NotRequired[str]
    size: NotRequired[str]
    first: NotRequired[int]
    items: NotRequired[str]
    next: NotRequired[Texts]
    more: NotRequired[Texts]
    total: NotRequired[Texts]
    total_pages: NotRequired[Texts]


class _ChangeWaiter(TypedDict):
    waiter: str
    kind: NotRequired[str]
    gone: NotRequired[bool]
    known_by: NotRequired[Texts]
    gone_when: NotRequired[TextLists]
    only_while: NotRequired[dict[str, Any]]
    becomes: NotRequired[Texts]
    makes: NotRequired[dict[str, Any]]


class _Table(TypedDict):
    columns: list[str]
    rows: NotRequired[str]


class _Command(TypedDict):
    words: NotRequired[str]
    options: NotRequired[Texts]
    table: NotRequired[_Table]
    after: NotRequired[str]


_Sample = TypedDict(
    "_Sample",
    {"with": NotRequired[dict[str, Any]], "body": NotRequired[Any], "name": NotRequired[str]},
)
_Step = TypedDict(
    "_Step",
    {
        "operation": str, "with": NotRequired[dict[str, Any]], "as": NotRequired[str],
        "first": NotRequired[str], "each": NotRequired[str], "of": NotRequired[str],
        "prints": NotRequired[list[str]], "to": NotRequired[str],
    },
)  # fmt: skip


class _Walk(TypedDict):
    title: str
    text: str
    calls: list[_Step]


class _Most(TypedDict):
    number: int
    refusal: str


class _Things(TypedDict):
    poll: str
    known_by: Texts
    items: NotRequired[str]
    code: NotRequired[str]


class _StandIn(TypedDict):
    subscribes: NotRequired[Texts]
    answers: NotRequired[list[Any]]
    begins: NotRequired[Texts]
    everything: NotRequired[Texts]
    most: NotRequired[dict[str, _Most]]
    lists: NotRequired[_Things]
    moves: NotRequired[_Things]


_Operation = TypedDict(
    "_Operation",
    {
        "operationId": str, "responses": dict[str, _Answer], "summary": NotRequired[str],
        "description": NotRequired[str], "requestBody": NotRequired[_Body],
        "parameters": NotRequired[list[_Parameter]], "x-resource": NotRequired[str],
        "x-method": NotRequired[str], "x-waiter": NotRequired[_ChangeWaiter],
        "x-identity": NotRequired[Texts], "x-over": NotRequired[str], "x-rows": NotRequired[Rows],
        "x-pages": NotRequired[_Pages], "x-command": NotRequired[_Command],
        "x-sample": NotRequired[_Sample], "x-stand-in": NotRequired[_StandIn],
        "x-rules": NotRequired[list[Rule]],
    },
)  # fmt: skip


class _CodePath(TypedDict):
    path: str
    enum: str


class _History(TypedDict):
    operation: str
    records: str
    members: Texts
    whole: NotRequired[Texts]
    twins: NotRequired[Texts]


class _Event(TypedDict):
    subject: str
    occurred_at: list[str]
    retracted: NotRequired[str]
    distinct: NotRequired[list[str]]
    status: NotRequired[list[_CodePath]]
    history: NotRequired[_History]
    follows: NotRequired[list[dict[str, Any]]]


_Post = TypedDict("_Post", {"summary": str, "requestBody": _Body, "x-event": NotRequired[_Event]})


class _Hook(TypedDict):
    post: _Post


class _Record(TypedDict):
    state: str
    id: NotRequired[str]
    kind: NotRequired[str]
    time: NotRequired[str]
    errors: NotRequired[str]
    warnings: NotRequired[str]  # fmt: skip


class _Waiter(TypedDict):
    poll: str
    parameters: Texts
    records: NotRequired[str]
    record: _Record
    done: list[str]
    failed: list[str]
    thing: NotRequired[dict[str, Any]]


class _Envelope(TypedDict):
    at: NotRequired[str]
    code: NotRequired[str]
    message: NotRequired[str]


_Success = TypedDict("_Success", {"field": str, "is": Any})


class _Errors(TypedDict):
    answer: NotRequired[str]
    errors: NotRequired[list[str]]
    code: NotRequired[str]
    envelopes: NotRequired[list[_Envelope]]
    success: NotRequired[_Success]
    warnings: NotRequired[list[str]]
    request: NotRequired[str]
    message: NotRequired[str]
    classes: NotRequired[TextLists]
    busy: NotRequired[list[str]]
    invalid: NotRequired[Texts]  # fmt: skip


_NotModelled = TypedDict(
    "_NotModelled", {"id": str, "reason": str, "summary": NotRequired[str], "x-rows": Rows}
)
_Server = TypedDict("_Server", {"url": str, "x-name": str, "x-rows": Rows})
_Example = TypedDict("_Example", {"x-schema": str, "value": Any})


class _Flow(TypedDict):
    tokenUrl: NotRequired[str]


class _Scheme(TypedDict):
    type: str
    flows: NotRequired[dict[str, _Flow]]


class _Components(TypedDict):
    schemas: dict[str, Schema]
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
        "x-not-modelled": NotRequired[list[_NotModelled]], "x-walk": NotRequired[list[_Walk]],
    },
)  # fmt: skip
