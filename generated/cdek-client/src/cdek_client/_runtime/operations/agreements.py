# Written by apiscribe build; edits are lost.
"""What the contract says about the calls of one resource."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ..http.operation import Operation, Parameter, Waiter
from ..models import rules

if TYPE_CHECKING:
    from ... import models

LIST_DELIVERY_INTERVALS: Operation[models.DeliveryIntervals] = Operation(
    name="list_delivery_intervals",
    method="GET",
    path="/delivery/intervals",
    answer="DeliveryIntervals",
    parameters=(
        Parameter(
            "cdek_number",
            "query",
            "union",
            options=(
                Parameter("cdek_number", "query", "integer"),
                Parameter(
                    "cdek_number",
                    "query",
                    "string",
                    limits={"pattern": "^-?[0-9]{1,18}$"},
                ),
            ),
            rows=(
                "api_2026_07#get_v2_delivery_intervals_query/1",
                "api_2026_01_integration#get_v2_delivery_intervals_query/1",
            ),
        ),
        Parameter(
            "order_uuid",
            "query",
            "uuid",
            rows=(
                "api_2026_07#get_v2_delivery_intervals_query/2",
                "api_2026_01_integration#get_v2_delivery_intervals_query/2",
            ),
        ),
    ),
    rules=(rules.any_of("B63.2", ("cdek_number",), ("order_uuid",)),),
)
GET_AGREEMENT: Operation[models.AgreementResponse] = Operation(
    name="get_agreement",
    method="GET",
    path="/delivery/{uuid}",
    answer="AgreementResponse",
    parameters=(
        Parameter(
            "uuid",
            "path",
            "uuid",
            rows=(
                "api_2026_07#get_v2_delivery_uuid_path/1",
                "api_2026_01_integration#get_v2_delivery_uuid_path/1",
            ),
        ),
    ),
    identity=(("uuid", "entity.uuid"),),
)
ESTIMATE_DELIVERY_INTERVALS: Operation[models.EstimatedIntervals] = Operation(
    name="estimate_delivery_intervals",
    method="POST",
    path="/delivery/estimatedIntervals",
    answer="EstimatedIntervals",
    body="EstimatedIntervalsQuery",
)
WAIT_AGREEMENT_REQUEST: Waiter[models.AgreementResponse] = Waiter(
    poll=GET_AGREEMENT,
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
WAIT_CREATE_AGREEMENT: Waiter[models.AgreementResponse] = replace(
    WAIT_AGREEMENT_REQUEST, type="CREATE"
)
CREATE_AGREEMENT: Operation[models.ChangeResponse] = Operation(
    name="create_agreement",
    method="POST",
    path="/delivery",
    answer="ChangeResponse",
    body="AgreementCreate",
    waiter=WAIT_CREATE_AGREEMENT,
)
