# Written by apiscribe build; edits are lost.
"""What the contract says about the calls of one resource."""

from __future__ import annotations

from ..http.operation import Operation, PageRule, Parameter

LINKED_SHELVES: Operation[list[str]] = Operation(
    name="linked_shelves",
    method="GET",
    path="/linked",
    answer="list[str]",
    parameters=(Parameter("X-Shop", "header", "string"),),
    pages=PageRule("link"),
)
