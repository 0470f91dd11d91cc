# Written by apiscribe build; edits are lost.
"""What the contract says about the calls of one resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.operation import Operation, PageRule, Parameter

if TYPE_CHECKING:
    from ... import models

NUMBERED_CRATES: Operation[list[models.Box]] = Operation(
    name="numbered_crates",
    method="GET",
    path="/numbered",
    answer="list[Box]",
    parameters=(
        Parameter("page", "query", "integer", required=True, limits={"minimum": 0}),
        Parameter("size", "query", "integer", limits={"maximum": 100}),
        Parameter("colour", "query", "string"),
    ),
    pages=PageRule(
        "page",
        parameter="page",
        size="size",
        default_size=2,
        total=("header", "X-Total-Elements"),
        total_pages=("header", "X-Total-Pages"),
    ),
)
OFFSET_CRATES: Operation[models.BoxPage] = Operation(
    name="offset_crates",
    method="GET",
    path="/offset",
    answer="BoxPage",
    parameters=(
        Parameter("offset", "query", "integer"),
        Parameter("limit", "query", "integer"),
    ),
    pages=PageRule(
        "offset",
        parameter="offset",
        size="limit",
        items="data",
        total=("member", "meta.total"),
    ),
)
CURSOR_CRATES: Operation[models.BoxPage] = Operation(
    name="cursor_crates",
    method="GET",
    path="/cursor",
    answer="BoxPage",
    parameters=(Parameter("after", "query", "string"),),
    pages=PageRule(
        "cursor",
        parameter="after",
        items="data",
        next=("member", "meta.next"),
        more=("member", "meta.more"),
    ),
)
