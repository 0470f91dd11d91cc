# Written by apiscribe build; edits are lost.
"""What the contract says about the calls of one resource."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ..http.operation import Operation, Parameter, Waiter

if TYPE_CHECKING:
    from ... import models

GET_INTAKE_DAYS: Operation[models.IntakeDays] = Operation(
    name="get_intake_days",
    method="POST",
    path="/intakes/availableDays",
    answer="IntakeDays",
    body="IntakeDaysQuery",
)
CHANGE_INTAKE_STATUS: Operation[models.ChangeResponse] = Operation(
    name="change_intake_status",
    method="PATCH",
    path="/intakes",
    answer="ChangeResponse",
    body="IntakeStatusChange",
    identity=(("uuid", "entity.uuid"),),
)
GET_INTAKE: Operation[models.IntakeResponse] = Operation(
    name="get_intake",
    method="GET",
    path="/intakes/{uuid}",
    answer="IntakeResponse",
    parameters=(
        Parameter(
            "uuid",
            "path",
            "uuid",
            rows=(
                "api_2026_07#get_v2_intakes_uuid_path/1",
                "api_2026_01_integration#get_v2_intakes_uuid_path/1",
            ),
        ),
    ),
    identity=(("uuid", "entity.uuid"),),
)
WAIT_INTAKE_REQUEST: Waiter[models.IntakeResponse] = Waiter(
    poll=GET_INTAKE,
    parameters={"uuid": "entity.uuid"},
    records="requests",
    id="request_uuid",
    kind="type",
    time="date_time",
    state="state",
    errors="errors",
    warnings="warnings",
    done=("SUCCESSFUL",),
    failed=("INVALID",),
)
WAIT_CREATE_INTAKE: Waiter[models.IntakeResponse] = replace(
    WAIT_INTAKE_REQUEST, type="CREATE"
)
CREATE_INTAKE: Operation[models.ChangeResponse] = Operation(
    name="create_intake",
    method="POST",
    path="/intakes",
    answer="ChangeResponse",
    body="IntakeCreate",
    waiter=WAIT_CREATE_INTAKE,
)
WAIT_DELETE_INTAKE: Waiter[models.IntakeResponse] = replace(
    WAIT_INTAKE_REQUEST, type="DELETE", gone=True
)
DELETE_INTAKE: Operation[models.ChangeResponse] = Operation(
    name="delete_intake",
    method="DELETE",
    path="/intakes/{uuid}",
    answer="ChangeResponse",
    parameters=(
        Parameter(
            "uuid",
            "path",
            "uuid",
            rows=(
                "api_2026_07#delete_v2_intakes_uuid_path/1",
                "api_2026_01_integration#delete_v2_intakes_uuid_path/1",
            ),
        ),
    ),
    waiter=WAIT_DELETE_INTAKE,
    identity=(("uuid", "entity.uuid"),),
)
