# Written by apiscribe build; edits are lost.
"""What the contract says about the calls of one resource."""

from __future__ import annotations

from ..http.operation import Operation, Parameter

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
