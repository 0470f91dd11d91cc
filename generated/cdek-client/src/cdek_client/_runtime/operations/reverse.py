# Written by apiscribe build; edits are lost.
"""What the contract says about the calls of one resource."""

from __future__ import annotations

from ..http.operation import Operation

CHECK_REVERSE: Operation[None] = Operation(
    name="check_reverse",
    method="POST",
    path="/reverse/availability",
    answer="None",
    body="ReverseQuery",
)
