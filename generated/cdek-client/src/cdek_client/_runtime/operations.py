# Written by apiscribe build; edits are lost.
"""What the contract says about each call."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from .http.operation import ErrorRules, Operation, Parameter, Security, Service, Waiter

if TYPE_CHECKING:
    from .. import models

SERVICE = Service(
    name="cdek-client",
    version="0.1.0",
    security=Security("oauth2", token_path="/oauth/token"),
    errors=ErrorRules(
        answer="ErrorResponse",
        errors=("requests.errors", "errors"),
        warnings=("requests.warnings",),
        request="requests.request_uuid",
        code="code",
        message="message",
        classes={
            "v2_entity_not_found": "not_found",
            "v2_order_not_found": "not_found",
            "v2_entity_forbidden": "forbidden",
            "v2_order_forbidden": "forbidden",
            "v2_similar_request_still_processed": "conflict",
            "v2_update_forbidden": "conflict",
            "error_validate_order_delete_status": "conflict",
            "v2_token_expired": "authentication",
            "v2_authorization_incorrect": "authentication",
        },
        busy=("v2_similar_request_still_processed",),
    ),
)
GET_ORDER: Operation[models.OrderResponse] = Operation(
    name="get_order",
    method="GET",
    path="/orders/{uuid}",
    answer="OrderResponse",
    parameters=(Parameter("uuid", "path", "uuid"),),
    identity=(("uuid", "entity.uuid"),),
)
WAIT_REQUEST: Waiter[models.OrderResponse] = Waiter(
    poll=GET_ORDER,
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
WAIT_DELETE_ORDER: Waiter[models.OrderResponse] = replace(
    WAIT_REQUEST,
    type="DELETE",
    gone=True,
    gone_when={"entity.last_status.code": ("REMOVED",)},
)
DELETE_ORDER: Operation[models.ChangeResponse] = Operation(
    name="delete_order",
    method="DELETE",
    path="/orders/{uuid}",
    answer="ChangeResponse",
    parameters=(Parameter("uuid", "path", "uuid"),),
    waiter=WAIT_DELETE_ORDER,
    identity=(("uuid", "entity.uuid"),),
)
WAIT_UPDATE_ORDER: Waiter[models.OrderResponse] = replace(WAIT_REQUEST, type="UPDATE")
UPDATE_ORDER: Operation[models.ChangeResponse] = Operation(
    name="update_order",
    method="PATCH",
    path="/orders",
    answer="ChangeResponse",
    body="OrderUpdate",
    waiter=WAIT_UPDATE_ORDER,
    identity=(("uuid", "entity.uuid"),),
)
