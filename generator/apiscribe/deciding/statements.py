"""What a row states, whichever words its page has for it: silence is no statement."""

from __future__ import annotations

from typing import Any

from .decided import DecidedRow, stated
from .row_tree import Tree
from .type_schemas import LISTS, format_of, json_type

COMPARED = (
    "type", "format", "array", "enum", "min_length", "max_length", "lengths", "pattern", "minimum",
    "maximum", "exclusive_minimum", "exclusive_maximum", "multiple_of", "min_items", "max_items",
    "default", "mandatory",
)  # fmt: skip
"""Facts on which pages that document one operation can contradict each other."""


def statement(row: DecidedRow, key: str, tree: Tree) -> Any:
    """Return what a row states, in words that rows of any page can be compared by; None if nothing."""
    value = stated(row, key)
    if key == "type":
        return "object" if tree.object_of(row) else json_type(row.type)
    if key == "format":
        return format_of(row.format, row.type)
    if key == "array":
        is_list = (row.type or "").lower() in LISTS
        return True if value or is_list else (False if json_type(row.type) else None)
    if key == "mandatory":
        return {"unstated": None, "conditional": "no"}.get(value, value)
    if key == "enum":
        return None if value is None else sorted(map(repr, value))
    return value
