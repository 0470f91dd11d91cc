# Written by apiscribe build; edits are lost.
"""What the contract says about the service, and about calls that several resources need."""

from __future__ import annotations

from ..http.operation import ErrorRules, Security, Service

SERVICE = Service(
    name="demo",
    version="0.1.0",
    security=Security("apiKey", place="query", name="key"),
    errors=ErrorRules(),
)
