# Written by apiscribe build; edits are lost.
"""What the contract says about each call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .http.operation import ErrorRules, Operation, Security, Service

if TYPE_CHECKING:
    from .. import models

SERVICE = Service(
    name="demo",
    version="0.1.0",
    security=Security("apiKey", place="header", name="X-Api-Key"),
    errors=ErrorRules(),
)
GET_BOX: Operation[models.Box] = Operation(
    name="get_box",
    method="GET",
    path="/boxes/{box_no}",
    answer="Box",
    identity=(("box_no", "box_no"),),
)
