# Written by apiscribe build; edits are lost.
"""What the contract says about the calls of one resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.operation import Operation

if TYPE_CHECKING:
    from ... import models

GET_BOX: Operation[models.Box] = Operation(
    name="get_box",
    method="GET",
    path="/boxes/{box_no}",
    answer="Box",
    identity=(("box_no", "box_no"),),
)
