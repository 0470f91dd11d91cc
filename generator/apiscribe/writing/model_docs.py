"""What the docstrings of models say: texts of the contract, and the rows they come from."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..model import Model, ObjectSchema

_UNITS = {"g": "gram", "cm": "centimetre"}


def about_module(names: tuple[str, ...], model: Model) -> str:
    """Return what a module of models is about: the first root among its schemas."""
    for root in model.roots:
        if root in names:
            return model.objects[root].description or f"{root} and its parts."
    return "What more than one body is made of."


def about_class(schema: ObjectSchema) -> str:
    """Return what stands under a class: its text, and its rows in a line."""
    parts = filter(None, [schema.description, ", ".join(schema.rows)])
    return "\n\n".join(parts) or schema.name


def about_field(facts: Mapping[str, Any]) -> str:
    """Return what stands under a field: summary, unit, documented marks, and its rows."""
    lines = [facts.get("description", "")]
    if unit := facts.get("x-unit"):
        lines.append(f"Unit: {_UNITS.get(unit, unit)}.")
    if facts.get("deprecated"):
        lines.append("Deprecated.")
    documented = facts.get("x-documented", {})
    if documented.get("mandatory") == "yes":
        lines.append("Mandatory in the docs.")
    if condition := documented.get("condition"):
        lines.append(f"Mandatory if {condition}.")
    text = "\n".join(filter(None, lines))
    return "\n\n".join(filter(None, [text, _evidence(facts)]))


def _evidence(facts: Mapping[str, Any]) -> str:
    """Return the rows or examples that a property comes from, in a line."""
    rows = facts.get("x-rows", ())
    observed = facts.get("x-observed")
    if isinstance(observed, list) and observed:
        return f"In no table; seen in {', '.join(observed)}"
    if observed:
        return "In no table; seen in real answers"
    if not rows and "x-rows" in facts:
        return "On no page"
    return ", ".join(rows)
