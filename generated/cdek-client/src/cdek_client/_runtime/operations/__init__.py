# Written by apiscribe build; edits are lost.
"""What the contract says about the service, and about calls that several resources need."""

from __future__ import annotations

from ..http.operation import ErrorRules, Security, Service

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
