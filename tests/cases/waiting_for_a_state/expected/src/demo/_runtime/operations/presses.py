# Written by apiscribe build; edits are lost.
"""What the contract says about the calls of one resource."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ..http.operation import Operation, Waiter
from . import WAIT_JOB

if TYPE_CHECKING:
    from ... import models

WAIT_START_JOB: Waiter[models.Job] = replace(WAIT_JOB)
START_JOB: Operation[models.JobReceipt] = Operation(
    name="start_job",
    method="POST",
    path="/jobs",
    answer="JobReceipt",
    waiter=WAIT_START_JOB,
)
