# Written by apiscribe build; edits are lost.
"""What the contract says about the calls of one resource."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ..http.operation import Operation, Parameter, Waiter

if TYPE_CHECKING:
    from ... import models

GET_FORM: Operation[models.FormResponse] = Operation(
    name="get_form",
    method="GET",
    path="/forms/{uuid}",
    answer="FormResponse",
    parameters=(Parameter("uuid", "path", "uuid"),),
)
WAIT_FORM: Waiter[models.FormResponse] = Waiter(
    poll=GET_FORM,
    parameters={"uuid": "entity.uuid"},
    records="entity.statuses",
    state="code",
    time="date_time",
    done=("READY",),
    failed=("INVALID", "REMOVED"),
)
WAIT_CREATE_FORM: Waiter[models.FormResponse] = replace(WAIT_FORM)
CREATE_FORM: Operation[models.FormReceipt] = Operation(
    name="create_form",
    method="POST",
    path="/forms",
    answer="FormReceipt",
    body="FormOrder",
    waiter=WAIT_CREATE_FORM,
)
