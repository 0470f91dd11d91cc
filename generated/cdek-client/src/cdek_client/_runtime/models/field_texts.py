# Written by apiscribe build; edits are lost.
"""Texts of fields for JSON Schemas: read from the contract when one is asked for."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

CONTRACT = Path(__file__).parents[2] / "openapi.json"


def add_texts(schema: dict[str, Any], name: str) -> None:
    """Put the contract's descriptions into the JSON Schema of a model, where it has none."""
    texts = _contract().get(name, {}).get("properties", {})
    for wire_name, member in schema.get("properties", {}).items():
        if text := texts.get(wire_name, {}).get("description"):
            member.setdefault("description", text)


@cache
def _contract() -> dict[str, Any]:
    document = json.loads(CONTRACT.read_text("utf-8"))
    schemas: dict[str, Any] = document["components"]["schemas"]
    return schemas
