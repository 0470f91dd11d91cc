# Written by apiscribe build; edits are lost.
"""What the contract says about the calls of one resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.operation import Operation, Parameter

if TYPE_CHECKING:
    from ... import models

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
