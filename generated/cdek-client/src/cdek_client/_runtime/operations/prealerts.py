# Written by apiscribe build; edits are lost.
"""What the contract says about the calls of one resource."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ..http.operation import Operation, Parameter, Waiter

if TYPE_CHECKING:
    from ... import models

GET_PREALERT: Operation[models.PrealertResponse] = Operation(
    name="get_prealert",
    method="GET",
    path="/prealert/{uuid}",
    answer="PrealertResponse",
    parameters=(
        Parameter(
            "uuid",
            "path",
            "uuid",
            rows=(
                "api_2026_07#get_v2_prealert_uuid_path/1",
                "api_2026_01_integration#get_v2_prealert_uuid_path/1",
            ),
        ),
    ),
    identity=(("uuid", "entity.uuid"),),
)
WAIT_PREALERT_REQUEST: Waiter[models.PrealertResponse] = Waiter(
    poll=GET_PREALERT,
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
WAIT_CREATE_PREALERT: Waiter[models.PrealertResponse] = replace(
    WAIT_PREALERT_REQUEST, type="CREATE"
)
CREATE_PREALERT: Operation[models.ChangeResponse] = Operation(
    name="create_prealert",
    method="POST",
    path="/prealert",
    answer="ChangeResponse",
    body="PrealertCreate",
    waiter=WAIT_CREATE_PREALERT,
)
