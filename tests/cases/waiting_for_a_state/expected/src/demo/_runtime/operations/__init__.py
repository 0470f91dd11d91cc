# Written by apiscribe build; edits are lost.
"""What the contract says about the service, and about calls that several resources need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.operation import Envelope, ErrorRules, Operation, Security, Service, Waiter

if TYPE_CHECKING:
    from ... import models

SERVICE = Service(
    name="demo",
    version="0.1.0",
    security=Security("none"),
    errors=ErrorRules(
        busy=(), envelopes=(Envelope(at="errors", code="code", message="message"),)
    ),
)
GET_JOB: Operation[models.Job] = Operation(
    name="get_job", method="GET", path="/jobs/{id}", answer="Job"
)
WAIT_JOB: Waiter[models.Job] = Waiter(
    poll=GET_JOB,
    parameters={"id": "id"},
    state="state",
    done=("finished",),
    failed=("broken",),
)
