"""What all rows of one property say together."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ..reading.yaml.parser import Map
from .decided import DecidedRow
from .objects import MergedObject, Property
from .type_schemas import NOT_HELD

_STATED_FIRST = (
    "type", "default", "example", "min_length", "max_length", "lengths", "minimum", "maximum", "min_items",
    "max_items", "format", "enum", "unit", "condition", "pattern", "also", "python", *NOT_HELD,
)  # fmt: skip


def said(prop: Property, merged: MergedObject) -> DecidedRow:
    """Return what all rows of a property say together: of each fact the first statement."""
    if prop.observed:
        return _observed_row(prop.observed[0], merged)
    first = prop.rows[0]
    stated: dict[str, Any] = {
        key: next((v for r in prop.rows if (v := getattr(r, key)) is not None), None)
        for key in _STATED_FIRST
    }
    return replace(
        first,
        **stated,
        array=any(row.array for row in prop.rows),
        nullable=any(row.nullable for row in prop.rows),
        documented=tuple(fact for row in prop.rows for fact in row.documented),
        deprecated=any(row.deprecated for row in prop.rows),
    )


def _observed_row(item: Map, merged: MergedObject) -> DecidedRow:
    kept = ("name", "type", "summary", "array", "format", "nullable", "also")
    facts = {key: item[key] for key in kept if key in item}
    return DecidedRow(
        address=item["id"], place=item.place, page=item["under"].partition("#")[0],
        table="", direction=merged.direction, no="", line=0, wording="", **facts,
    )  # fmt: skip
