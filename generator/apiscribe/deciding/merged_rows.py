"""What all rows of one property say together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from ..reading.yaml.parser import Map
from .decided import DecidedRow
from .merged_object import MergedObject, Property
from .type_schemas import LIMITS, NOT_HELD, UNDESCRIBED, format_of, json_type

_UNTOLD = ("", UNDESCRIBED)

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
    if merged.joined:
        stated["type"] = _narrowest(prop.rows, stated["type"])
    return replace(
        first,
        **stated | {"unique_items": any(row.unique_items for row in prop.rows)},
        types=next((row.types for row in prop.rows if row.types), ()),
        summary=next((row.summary for row in prop.rows if row.summary not in _UNTOLD), ""),
        read_only=any(row.read_only for row in prop.rows),
        write_only=any(row.write_only for row in prop.rows),
        array=any(row.array for row in prop.rows),
        nullable=any(row.nullable for row in prop.rows),
        documented=tuple(fact for row in prop.rows for fact in row.documented),
        deprecated=any(row.deprecated for row in prop.rows),
    )


def _narrowest(rows: Iterable[DecidedRow], first: str | None) -> str | None:
    """Return the type that says the most: of `string` and `UUID` the latter."""
    told = (row.type for row in rows if json_type(row.type) == json_type(first))
    return next((type_ for type_ in told if format_of(None, type_)), first)


def _observed_row(item: Map, merged: MergedObject) -> DecidedRow:
    kept = ("name", "type", "summary", "array", "format", "nullable", "also")
    facts = {key: item[key] for key in kept if key in item}
    return DecidedRow(
        address=item["id"], place=item.place, page=item["under"].partition("#")[0],
        table="", direction=merged.direction, no="", line=0, wording="", **facts,
    )  # fmt: skip


def documented_alone(row: DecidedRow, direction: str, strict: bool) -> dict[str, Any]:
    """Return what the docs say and the schema does not enforce, so that nothing is lost."""
    keys = ["condition", *NOT_HELD]
    if not strict or row.enum:
        keys += [*LIMITS, "enum"] if direction != "request" else LIMITS
    facts = dict(row.documented) | {key: getattr(row, key) for key in keys if getattr(row, key)}
    if row.format and row.format != "RFC 2822":
        facts["format"] = row.format
    return {
        key: list(value) if isinstance(value, tuple) else value
        for key, value in facts.items()
        if value is not None
    }
