# Written by apiscribe build; edits are lost.
"""What the contract says about the calls of one resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.operation import Operation, Parameter

if TYPE_CHECKING:
    from ... import models

LIST_WEBHOOKS: Operation[list[models.Webhook]] = Operation(
    name="list_webhooks", method="GET", path="/webhooks", answer="list[Webhook]"
)
CREATE_WEBHOOK: Operation[models.WebhookChange] = Operation(
    name="create_webhook",
    method="POST",
    path="/webhooks",
    answer="WebhookChange",
    body="WebhookCreate",
)
GET_WEBHOOK: Operation[models.WebhookResponse] = Operation(
    name="get_webhook",
    method="GET",
    path="/webhooks/{uuid}",
    answer="WebhookResponse",
    parameters=(
        Parameter(
            "uuid",
            "path",
            "uuid",
            rows=(
                "api_2026_07#get_v2_webhooks_uuid_path/1",
                "api_2026_01_webhook#get_v2_webhooks_uuid_path/1",
            ),
        ),
    ),
    identity=(("uuid", "entity.uuid"),),
)
DELETE_WEBHOOK: Operation[models.WebhookChange] = Operation(
    name="delete_webhook",
    method="DELETE",
    path="/webhooks/{uuid}",
    answer="WebhookChange",
    parameters=(
        Parameter(
            "uuid",
            "path",
            "uuid",
            rows=(
                "api_2026_07#delete_v2_webhooks_uuid_path/1",
                "api_2026_01_webhook#delete_v2_webhooks_uuid_path/1",
            ),
        ),
    ),
    identity=(("uuid", "entity.uuid"),),
)
