"""One row of a field table: each cell by its grammar."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ..blocks import Cell, GridRow
from ..cells.descriptions import Description, read_description
from ..cells.letters import digest, flattened
from ..cells.mandatory import Mandatory, read_mandatory
from ..cells.names import Name, path_of, read_name, read_number
from ..cells.remarks import stated_value
from ..cells.types import TypeCell, read_type
from .accounting import Ledger

UNTOLD = "To be described."
_OWN = ("no", "name", "type", "mandatory", "default", "example")
_VALUES = ("default", "example")
Kinds = Sequence[str | None]


@dataclass(frozen=True, slots=True)
class Field:
    """A row of a field table as its cells have it.

    `values` are those of columns for the default and an example. `told` tells that the row says
    whether the field is mandatory, `marked` that a mark or the prose does and no column.
    """

    no: str
    line: int
    cell: Cell
    name: Name
    type: TypeCell
    mandatory: Mandatory
    description: Description
    damage: tuple[str, ...]
    values: Mapping[str, Any] = field(default_factory=dict)
    told: bool = True
    marked: bool = False

    def value(self, no: str, damage: Sequence[str]) -> dict[str, Any]:
        """Return the row in the dialect, without summary; `damage` is that of its number."""
        facts = {**self.description.facts, **self.values, **_said(self.typed())}
        cells = (self.name, self.type, self.mandatory, self.description)
        all_damage = [*self.damage, *damage, *(kind for cell in cells for kind in cell.damage)]
        notes = {"notes": list(self.name.notes), "damage": list(dict.fromkeys(all_damage))}
        required = {"mandatory": self.mandatory.mandatory, "condition": self.mandatory.condition}
        name = self.name.name
        if not self.no and "." in no:
            name = path_of(name)[-1]
        row = {
            "no": no,
            "name": name.removesuffix("[]"),
            **_said({"printed": self.name.printed}),
            **_said(facts),
            **_said(required),
            **_said(notes),
        }
        return row | {"line": self.line, "wording": digest(self.cell.text), "summary": UNTOLD}

    def typed(self) -> dict[str, Any]:
        """Return what the type and the marks beside the name say."""
        keys = (
            "type",
            "types",
            "array",
            "nullable",
            "max_length",
            "format",
            "min_items",
            "max_items",
        )
        own = {key: getattr(self.type, key) for key in keys}
        return own | ({"deprecated": True} if self.name.deprecated else {})


def _said(facts: dict[str, Any]) -> dict[str, Any]:
    """Return the facts that say something."""
    plain = {key: list(v) if isinstance(v, tuple) else v for key, v in facts.items()}
    return {key: v for key, v in plain.items() if v is not None and v != [] and _holds(key, v)}


def _holds(key: str, value: Any) -> bool:
    return value is not False or key in _VALUES


def read_field(
    row: GridRow, kinds: Sequence[str | None], footnotes: frozenset[int], ledger: Ledger
) -> Field | None:
    """Return the field that a row describes; None where its cells make no sense."""
    placed = aligned(row.cells, kinds)
    if placed is None:
        _skip(row, kinds, ledger)
        return None
    cells, shifted = placed
    by = {kind: cell for cell, kind in zip(cells, kinds, strict=False) if kind and kind in _OWN}
    blank = Cell("", row.line)
    cell = _described(cells, kinds, row.line)
    name = read_name(by.get("name", blank).text, footnotes)
    if not name.understood:
        ledger.skip("row", row.line, f"this is no name: {by['name'].text[:80]!r}", cells)
        return None
    type_ = read_type(by.get("type", blank).text)
    number = read_number(by.get("no", blank).text)
    description = read_description(
        cell.text, name=name.name, type=type_.type, array=type_.array, coded=cell.coded
    )
    mandatory = read_mandatory(by.get("mandatory", blank).text)
    marked = _marked(name, type_, description) if mandatory.mandatory == "unstated" else None
    damage = (*row.damage, *(["shifted"] if shifted else []), *number.damage)
    values = {key: _value(by[key], type_.type) for key in _VALUES if key in by and by[key].text}
    stated = {key: value for key, value in values.items() if value is not None}
    told = "mandatory" in by or marked is not None
    read = Field(
        number.no, row.line, cell, name, type_, marked or mandatory, description, damage, stated,
        told, marked is not None,
    )  # fmt: skip
    _enter(read, cells, by, ledger)
    return read


def _marked(name: Name, type_: TypeCell, description: Description) -> Mandatory | None:
    """Return what marks beside the name and the type, or else the prose, say of mandatory."""
    mark = name.mandatory or type_.mandatory
    if mark in ("yes", "no"):
        return Mandatory(mark)
    return description.mandatory


def _value(cell: Cell, type_: str | None) -> Any:
    """Return the value in a cell, if it is one: a word, a number, something in quotes."""
    text = flattened(cell.text).strip()
    return None if "\n" in text else stated_value(text, type_)


def _skip(row: GridRow, kinds: Sequence[str | None], ledger: Ledger) -> None:
    reason = f"a row of {len(row.cells)} cells below a header of {len(kinds)}"
    if len(row.cells) == len(kinds):
        reason = "the cells of this row do not fit their header"
    ledger.skip("row", row.line, reason, row.cells)


def _described(cells: Sequence[Cell], kinds: Sequence[str | None], line: int) -> Cell:
    """Return the description, with the text of columns that have no grammar of their own."""
    told = [cell for cell, kind in zip(cells, kinds, strict=False) if kind not in _OWN]
    told = [cell for cell in told if cell.text] or [Cell("", line)]
    coded = tuple(code for cell in told for code in cell.coded)
    return Cell("\n".join(cell.text for cell in told), told[0].line, coded=coded)


def _enter(field: Field, cells: Sequence[Cell], by: Mapping[str, Cell], ledger: Ledger) -> None:
    """Account for the cells of a field: text that no grammar took is skipped."""
    row = f"{field.no} {field.name.name}".strip()
    for kind, cell in by.items():
        if not cell.text:
            continue
        taken = _taken(field, kind, cell.text)
        if taken is None:
            reason = f"this is no {'row number' if kind == 'no' else kind}: {cell.text[:80]!r}"
            ledger.skip("cell", cell.line, reason, [cell])
            continue
        ledger.place([cell])
        ledger.grasp(taken, cell.line, row, cell.text)
    if field.type.rest:
        ledger.grasp(False, field.line, row, field.type.rest)
    ledger.place(cell for cell in cells if not any(cell is known for known in by.values()))
    ledger.understood += field.description.understood
    for clause in field.description.not_understood:
        ledger.grasp(False, field.cell.line, row, clause)


def _taken(field: Field, kind: str, text: str) -> bool | None:
    """Whether a cell was understood; None where nothing of it came to be a fact."""
    if kind == "no":
        return True if field.no else None
    if kind == "name":
        return True if field.name.understood else None
    if kind == "mandatory":
        return field.mandatory.understood
    if kind in _VALUES:
        return kind in field.values or stated_value(text, None) is None
    return field.type.understood


def aligned(cells: Sequence[Cell], kinds: Kinds) -> tuple[tuple[Cell, ...], bool] | None:
    """Return the cells as they stand under the header, and whether one was moved there.

    None where no single place of a lost cell makes sense of the row.
    """
    while len(cells) > len(kinds) and not cells[-1].text:
        cells = cells[:-1]
    padded = _padded(cells, kinds)
    if len(cells) >= len(kinds) and (cells[-1].text or _fits(padded, kinds)):
        return (padded, False) if len(cells) == len(kinds) else None
    if "type" not in kinds or "mandatory" not in kinds:
        return (padded, False) if len(kinds) - len(cells) < 2 else None
    printed = list(cells)
    while printed and not printed[-1].text:
        printed.pop()
    if not printed:
        return None
    missing = len(kinds) - len(printed)
    if missing == 1:
        fitting = [candidate for candidate in _candidates(printed) if _fits(candidate, kinds)]
        if len(fitting) == 1:
            return fitting[0], bool(fitting[0][-1].text)
    return (padded, False) if missing < 2 and _fits(padded, kinds) else None


def _padded(cells: Sequence[Cell], kinds: Kinds) -> tuple[Cell, ...]:
    blank = Cell("", cells[-1].line if cells else 1)
    return (*cells, *[blank] * (len(kinds) - len(cells)))


def _candidates(cells: Sequence[Cell]) -> list[tuple[Cell, ...]]:
    """Return the cells with a blank one at each place in turn, the first place left out."""
    return [
        (*cells[:at], Cell("", cells[at - 1].line), *cells[at:]) for at in range(1, len(cells) + 1)
    ]


def _fits(cells: Sequence[Cell], kinds: Kinds) -> bool:
    return all(_plausible(cell.text, kind) for cell, kind in zip(cells, kinds, strict=False))


def _plausible(text: str, kind: str | None) -> bool:
    if kind == "no":
        return bool(read_number(text).no)
    if kind == "mandatory":
        return _marks(text) or not text
    if kind == "type":
        type_ = read_type(text)
        return not text or (type_.understood and not type_.phrase and not _marks(text))
    if kind == "name":
        return read_name(text, frozenset()).understood
    return kind != "description" or not _marks(text)


def _marks(text: str) -> bool:
    """Whether a text is a mandatory mark, such as yes or no."""
    mark = read_mandatory(text)
    return mark.understood and mark.mandatory != "unstated"
