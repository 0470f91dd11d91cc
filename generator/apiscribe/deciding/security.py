"""How calls show who is calling: the security scheme of the contract."""

from __future__ import annotations

from typing import Any

from ..reading.yaml.parser import plain
from .decisions import Decisions

_OWN = ("id", "because")


def add_security(document: dict[str, Any], decisions: Decisions) -> None:
    """Put the security scheme that was decided into the contract, and ask for it everywhere."""
    for item in decisions["security"]:
        scheme = {key: plain(value) for key, value in item.items() if key not in _OWN}
        for flow in scheme.get("flows", {}).values():
            flow.setdefault("scopes", {})
        cited = {"x-decisions": [item["id"]]} if "id" in item else {}
        name = str(item["scheme"] if item["type"] == "http" else item["type"])
        document["components"]["securitySchemes"] = {name: scheme | cited}
        document["security"] = [{name: []}]
