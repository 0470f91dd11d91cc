# Written by apiscribe build; edits are lost.
"""What the contract says about the calls of one resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.operation import Operation, Parameter
from ..models import rules

if TYPE_CHECKING:
    from ... import models

FIND_BOXES: Operation[models.DemoResponse] = Operation(
    name="find_boxes",
    method="GET",
    path="/boxes",
    answer="DemoResponse",
    parameters=(
        Parameter("box_no", "query", "string", rows=("demo#query/1",)),
        Parameter("name", "query", "string", rows=("demo#query/2",)),
        Parameter("page", "query", "integer", rows=("demo#query/3",)),
        Parameter("size", "query", "integer", rows=("demo#query/4",)),
        Parameter("colour", "query", "string", rows=("demo#query/5",)),
    ),
    rules=(
        rules.any_of("B01", ("box_no",), ("name",)),
        rules.dependent("B02", ("page", ("size",))),
        rules.without("B03", "name", "colour"),
    ),
)
