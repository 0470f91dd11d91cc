# Written by apiscribe build; edits are lost.
"""What the contract says about each call."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from .http.operation import (
    Envelope,
    ErrorRules,
    Operation,
    Parameter,
    Security,
    Service,
    Waiter,
)

if TYPE_CHECKING:
    from .. import models

SERVICE = Service(
    name="demo",
    version="0.1.0",
    security=Security("none"),
    errors=ErrorRules(
        busy=(), envelopes=(Envelope(at="errors", code="code", message="message"),)
    ),
)
GET_FORM: Operation[models.FormResponse] = Operation(
    name="get_form",
    method="GET",
    path="/forms/{uuid}",
    answer="FormResponse",
    parameters=(Parameter("uuid", "path", "uuid"),),
)
GET_JOB: Operation[models.Job] = Operation(
    name="get_job", method="GET", path="/jobs/{id}", answer="Job"
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
WAIT_JOB: Waiter[models.Job] = Waiter(
    poll=GET_JOB,
    parameters={"id": "id"},
    state="state",
    done=("finished",),
    failed=("broken",),
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
WAIT_START_JOB: Waiter[models.Job] = replace(WAIT_JOB)
START_JOB: Operation[models.JobReceipt] = Operation(
    name="start_job",
    method="POST",
    path="/jobs",
    answer="JobReceipt",
    waiter=WAIT_START_JOB,
)
