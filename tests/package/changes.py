"""Violations of bodies that change an order, unless another schema is named."""

from __future__ import annotations

from typing import Any

import cdek_client
from cdek_client import Violation
from pydantic import BaseModel


def violations(body: Any, strict: bool = False, **options: Any) -> list[Violation]:
    """What is wrong in a body; a dict or JSON is a change of an order."""
    if not isinstance(body, BaseModel):
        options.setdefault("schema", "OrderUpdate")
    return cdek_client.violations(body, strict, **options)
