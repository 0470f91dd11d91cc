# Written by apiscribe build; edits are lost.
"""What the contract says about the service, and about calls that several resources need."""

from __future__ import annotations

from ..http.operation import Envelope, ErrorRules, Security, Service, Success

SERVICE = Service(
    name="demo",
    version="0.1.0",
    security=Security("apiKey", place="header", name="X-Api-Key"),
    errors=ErrorRules(
        classes={
            "10404": "not_found",
            "no_box": "not_found",
            "10003": "authentication",
            "10006": "rate_limit",
            "down": "server",
        },
        busy=("10009",),
        envelopes=(
            Envelope(code="retCode", message="retMsg"),
            Envelope(at="error", code="code", message="detail.text"),
            Envelope(
                at="errors",
                code="error-code",
                message="title",
                warnings="notes",
                request="meta.request",
            ),
            Envelope(at="hints", message="text"),
        ),
        success=Success("retCode", ("0", "ok")),
    ),
)
