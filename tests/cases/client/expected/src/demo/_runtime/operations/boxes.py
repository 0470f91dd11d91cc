# Written by apiscribe build; edits are lost.
"""What the contract says about the calls of one resource."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ..http.operation import Operation, Waiter

if TYPE_CHECKING:
    from ... import models

GET_BOX: Operation[models.Box] = Operation(
    name="get_box",
    method="GET",
    path="/boxes/{box_no}",
    answer="Box",
    identity=(("box_no", "box_no"),),
)
WAIT_TASK: Waiter[models.Box] = Waiter(
    poll=GET_BOX,
    parameters={"box_no": "box_no"},
    records="tasks",
    id="task",
    kind="kind",
    time="at",
    state="state",
    done=("DONE",),
    failed=("FAILED",),
)
WAIT_CHANGE_BOX: Waiter[models.Box] = replace(WAIT_TASK, type="CHANGE")
CHANGE_BOX: Operation[models.Receipt] = Operation(
    name="change_box",
    method="PUT",
    path="/boxes/{box_no}",
    answer="Receipt",
    body="BoxChange",
    waiter=WAIT_CHANGE_BOX,
)
