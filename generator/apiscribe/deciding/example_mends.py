"""Decisions by which an example would keep to its schema."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .decided import DecidedRow
from .decisions import Fact
from .proposals import OPEN, Proposals, decision, line

if TYPE_CHECKING:
    from jsonschema import ValidationError

_LIMITS = {
    "minLength": "min_length", "maxLength": "max_length", "minimum": "minimum",
    "maximum": "maximum", "minItems": "min_items", "maxItems": "max_items",
}  # fmt: skip
_TYPES = {bool: "boolean", int: "integer", float: "float", str: "string"}


class Mends:
    """What could be decided about one example, by its address."""

    def __init__(self, example: str, facts: Mapping[str, Fact], proposals: Proposals) -> None:
        self._example, self._facts, self._proposals = example, facts, proposals

    def of_member(self, name: str, value: Any, above: Mapping[str, Any]) -> str:
        """Return the line that declares a member which no row of an object has."""
        under = next(iter(above.get("x-rows", ())), None)
        if under is None:
            return ""
        several = isinstance(value, list)
        item = next(iter(value), None) if isinstance(value, list) else value
        entry = {
            "id": self._proposals.id_for((under, name)),
            "under": under,
            "name": name,
            "type": _TYPES.get(type(item), "object"),
        }
        entry |= {"array": True} if several else {}
        rest = {"seen": [self._example], "summary": OPEN, "because": OPEN}
        return f": {line(entry | rest)}"

    def of_value(self, error: ValidationError, facts: Mapping[str, Any]) -> str:
        """Return the decision by which the contract would take a value that it refuses."""
        row = self._facts.get(next(iter(facts.get("x-rows", ())), ""))
        if not isinstance(row, DecidedRow) or row.decisions:
            return ""
        was, now = _changed(error, row)
        if not now:
            return ""
        id_ = self._proposals.id_for((row.address, *now))
        return f", such as {decision(id_, [row.address], was, now)}"


def _changed(error: ValidationError, row: DecidedRow) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return what the row says, and what it would have to say."""
    word = str(error.validator)
    value: Any = error.instance
    if word == "required":
        return {"mandatory": row.mandatory}, {"mandatory": "no"}
    if key := _LIMITS.get(word):
        held = value if isinstance(value, int | float) else len(value)
        return {key: getattr(row, key)}, {key: held}
    if word != "type" or isinstance(value, dict | list):
        return {}, {}
    if value is None:
        return {"type": row.type}, {"nullable": True}
    if isinstance(value, str):
        return {"type": row.type}, {"also": "string"}
    return {"type": row.type}, {"type": _TYPES[type(value)]}
