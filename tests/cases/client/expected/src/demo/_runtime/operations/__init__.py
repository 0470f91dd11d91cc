# Written by apiscribe build; edits are lost.
"""What the contract says about the service, and about calls that several resources need."""

from __future__ import annotations

from ..http.operation import ErrorRules, Security, Service

SERVICE = Service(
    name="demo",
    version="0.1.0",
    security=Security("oauth2", token_path="/token"),
    errors=ErrorRules(
        answer="Failure",
        errors=("errors",),
        warnings=(),
        code="code",
        message="text",
        classes={"nobox": "not_found", "busy": "conflict"},
        busy=("busy",),
    ),
)
