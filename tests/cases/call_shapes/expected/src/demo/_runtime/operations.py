# Written by apiscribe build; edits are lost.
"""What the contract says about each call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .http.operation import (
    ErrorRules,
    Operation,
    PageRule,
    Parameter,
    Security,
    Service,
)

if TYPE_CHECKING:
    from .. import models

SERVICE = Service(
    name="demo",
    version="0.1.0",
    security=Security("apiKey", place="query", name="key"),
    errors=ErrorRules(
        answer="Failure",
        errors=("errors",),
        warnings=(),
        code="code",
        message="text",
        classes={"nobox": "not_found"},
        busy=(),
    ),
)
GET_BOX: Operation[models.Box] = Operation(
    name="get_box",
    method="GET",
    path="/boxes/{box_no}",
    answer="Box",
    identity=(("box_no", "box_no"),),
)
LIST_BOXES: Operation[list[models.Box]] = Operation(
    name="list_boxes",
    method="GET",
    path="/boxes",
    answer="list[Box]",
    parameters=(
        Parameter("size", "query", "integer", limits={"minimum": 1, "maximum": 9}),
        Parameter(
            "colour[]",
            "query",
            "string",
            holds="list",
            limits={"enum": ("red", "green"), "maxItems": 2},
        ),
        Parameter("codes", "query", "string", holds="list", explode=False),
        Parameter(
            "spaced",
            "query",
            "integer",
            holds="list",
            style="spaceDelimited",
            explode=False,
        ),
        Parameter(
            "piped",
            "query",
            "string",
            holds="list",
            style="pipeDelimited",
            explode=False,
        ),
        Parameter("filter", "query", "any", holds="map", style="deepObject"),
        Parameter("since", "query", "date"),
        Parameter("changed", "query", "datetime", pattern="yyyy-MM-dd'T'HH:mm:ssZ"),
        Parameter("open", "query", "boolean", words=("1", "0")),
        Parameter("full", "query", "boolean"),
        Parameter("weight", "query", "decimal", limits={"exclusiveMinimum": 0}),
        Parameter("order", "query", "string", limits={"enum": ("asc", "desc")}),
        Parameter("timeout", "query", "integer"),
        Parameter(
            "X-Shop", "header", "string", required=True, limits={"pattern": "^[a-z]+$"}
        ),
        Parameter("X-Flags", "header", "string", holds="list"),
        Parameter("session", "cookie", "string"),
    ),
)
CREATE_BOXES: Operation[models.Box | models.Receipt | None] = Operation(
    name="create_boxes",
    method="POST",
    path="/boxes",
    answer="Box",
    answers={"200": "Box", "202": "Receipt", "204": "None"},
    body="list[NewBox]",
)
LABEL_OF_BOX: Operation[bytes] = Operation(
    name="label_of_box",
    method="GET",
    path="/boxes/{box_no}/label.pdf",
    answer="bytes",
    parameters=(Parameter("box_no", "path", "integer", limits={"minimum": 1}),),
)
ADD_PHOTOS: Operation[None] = Operation(
    name="add_photos",
    method="POST",
    path="/boxes/{box_no}/photos",
    answer="None",
    media="multipart/form-data",
    parameters=(
        Parameter("box_no", "path", "uuid"),
        Parameter("photo", "form", "bytes", required=True),
        Parameter("more", "form", "bytes", holds="list"),
        Parameter("note", "form", "string", limits={"maxLength": 10}),
        Parameter("taken", "form", "date"),
    ),
)
SEARCH_BOXES: Operation[dict[str, int]] = Operation(
    name="search_boxes",
    method="POST",
    path="/boxes/search",
    answer="dict[str, int]",
    media="application/x-www-form-urlencoded",
    parameters=(
        Parameter("q", "form", "string", required=True, limits={"minLength": 2}),
        Parameter("tags", "form", "string", holds="list"),
    ),
)
COUNT_RANGE: Operation[int] = Operation(
    name="count_range",
    method="GET",
    path="/ranges/{ids}/{shape}/{day}",
    answer="int",
    parameters=(
        Parameter("ids", "path", "integer", holds="list"),
        Parameter(
            "shape", "path", "string", holds="list", style="matrix", explode=True
        ),
        Parameter("day", "path", "date", style="label"),
        Parameter("day", "query", "date", key="query day"),
    ),
)
SET_RANGE: Operation[None] = Operation(
    name="set_range",
    method="PUT",
    path="/ranges/{ids}/{shape}/{day}",
    answer="None",
    body="NewBox",
    may_lack_body=True,
    parameters=(Parameter("ids", "path", "integer", holds="list"),),
)
UPLOAD_RANGE: Operation[str] = Operation(
    name="upload_range",
    method="POST",
    path="/ranges/upload",
    answer="str",
    body="bytes",
    media="text/csv",
)
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
LINKED_SHELVES: Operation[list[str]] = Operation(
    name="linked_shelves",
    method="GET",
    path="/linked",
    answer="list[str]",
    parameters=(Parameter("X-Shop", "header", "string"),),
    pages=PageRule("link"),
)
