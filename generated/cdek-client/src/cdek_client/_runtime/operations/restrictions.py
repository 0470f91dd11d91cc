# Written by apiscribe build; edits are lost.
"""What the contract says about the calls of one resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.operation import Operation

if TYPE_CHECKING:
    from ... import models

CHECK_RESTRICTIONS: Operation[models.RestrictionList] = Operation(
    name="check_restrictions",
    method="POST",
    path="/international/package/restrictions",
    answer="RestrictionList",
    body="RestrictionsQuery",
)
