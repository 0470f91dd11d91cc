# Written by apiscribe build; edits are lost.
"""What the contract says about the calls of one resource."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ..http.operation import Operation, Parameter, Waiter
from ..models import rules

if TYPE_CHECKING:
    from ... import models

FIND_ORDER: Operation[models.OrderResponse] = Operation(
    name="find_order",
    method="GET",
    path="/orders",
    answer="OrderResponse",
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
                "api_2026_07#get_v2_orders_query/1",
                "api_2026_01_integration#get_v2_orders_query/1",
            ),
        ),
        Parameter(
            "im_number",
            "query",
            "string",
            rows=(
                "api_2026_07#get_v2_orders_query/2",
                "api_2026_01_integration#get_v2_orders_query/2",
            ),
        ),
    ),
    rules=(rules.any_of("B63", ("cdek_number",), ("im_number",)),),
    identity=(("cdek_number", "entity.cdek_number"), ("im_number", "entity.number")),
)
GET_ORDER: Operation[models.OrderResponse] = Operation(
    name="get_order",
    method="GET",
    path="/orders/{uuid}",
    answer="OrderResponse",
    parameters=(
        Parameter(
            "uuid",
            "path",
            "uuid",
            rows=(
                "api_2026_07#get_v2_orders_uuid_path/1",
                "api_2026_01_integration#get_v2_orders_uuid_path/1",
            ),
        ),
    ),
    identity=(("uuid", "entity.uuid"),),
)
LIST_ORDER_INTAKES: Operation[list[models.Intake]] = Operation(
    name="list_order_intakes",
    method="GET",
    path="/orders/{orderUuid}/intakes",
    answer="list[Intake]",
    parameters=(
        Parameter(
            "orderUuid",
            "path",
            "uuid",
            rows=(
                "api_2026_07#get_v2_orders_order_uuid_intakes_path/1",
                "api_2026_01_integration#get_v2_orders_order_uuid_intakes_path/1",
            ),
        ),
        Parameter(
            "uuid",
            "query",
            "uuid",
            rows=(
                "api_2026_07#get_v2_orders_order_uuid_intakes_query/1",
                "api_2026_01_integration#get_v2_orders_order_uuid_intakes_query/1",
            ),
        ),
    ),
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
WAIT_CREATE_ORDER: Waiter[models.OrderResponse] = replace(WAIT_REQUEST, type="CREATE")
CREATE_ORDER: Operation[models.ChangeResponse] = Operation(
    name="create_order",
    method="POST",
    path="/orders",
    answer="ChangeResponse",
    body="OrderCreate",
    parameters=(
        Parameter(
            "developer-key",
            "header",
            "string",
            rows=(
                "api_2026_07#post_v2_orders_header/1",
                "api_2026_01_integration#post_v2_orders_header/1",
            ),
        ),
    ),
    waiter=WAIT_CREATE_ORDER,
)
WAIT_UPDATE_ORDER: Waiter[models.OrderResponse] = replace(WAIT_REQUEST, type="UPDATE")
UPDATE_ORDER: Operation[models.ChangeResponse] = Operation(
    name="update_order",
    method="PATCH",
    path="/orders",
    answer="ChangeResponse",
    body="OrderUpdate",
    parameters=(
        Parameter(
            "developer-key",
            "header",
            "string",
            rows=(
                "api_2026_07#patch_v2_orders_header/1",
                "api_2026_01_integration#patch_v2_orders_header/1",
            ),
        ),
    ),
    waiter=WAIT_UPDATE_ORDER,
    identity=(("uuid", "entity.uuid"),),
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
    parameters=(
        Parameter(
            "uuid",
            "path",
            "uuid",
            rows=(
                "api_2026_07#delete_v2_orders_uuid_path/1",
                "api_2026_01_integration#delete_v2_orders_uuid_path/1",
            ),
        ),
    ),
    waiter=WAIT_DELETE_ORDER,
    identity=(("uuid", "entity.uuid"),),
)
WAIT_REFUSE_ORDER: Waiter[models.OrderResponse] = replace(WAIT_REQUEST)
REFUSE_ORDER: Operation[models.ChangeResponse] = Operation(
    name="refuse_order",
    method="POST",
    path="/orders/{uuid}/refusal",
    answer="ChangeResponse",
    parameters=(
        Parameter(
            "uuid",
            "path",
            "uuid",
            rows=(
                "api_2026_07#post_v2_orders_uuid_refusal_path/1",
                "api_2026_01_integration#post_v2_orders_uuid_refusal_path/1",
            ),
        ),
    ),
    waiter=WAIT_REFUSE_ORDER,
)
WAIT_RETURN_ORDER_BY_CLIENT: Waiter[models.OrderResponse] = replace(WAIT_REQUEST)
RETURN_ORDER_BY_CLIENT: Operation[models.ChangeResponse] = Operation(
    name="return_order_by_client",
    method="POST",
    path="/orders/{uuid}/clientReturn",
    answer="ChangeResponse",
    body="ClientReturn",
    parameters=(
        Parameter(
            "uuid",
            "path",
            "uuid",
            rows=(
                "api_2026_07#post_v2_orders_uuid_client_return_path/1",
                "api_2026_01_integration#post_v2_orders_uuid_client_return_path/1",
            ),
        ),
    ),
    waiter=WAIT_RETURN_ORDER_BY_CLIENT,
)
