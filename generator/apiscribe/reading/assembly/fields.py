"""One row of a field table: each cell by its grammar."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..blocks import Cell, GridRow
from ..cells.descriptions import Description, read_description
from ..cells.letters import digest
from ..cells.mandatory import Mandatory, read_mandatory
from ..cells.names import Name, read_name
from ..cells.numbers import read_number
from ..cells.types import TypeCell, read_type
from .accounting import Ledger

UNTOLD = "To be described."
_OWN = ("no", "name", "type", "mandatory")
Kinds = Sequence[str | None]


@dataclass(frozen=True, slots=True)
class Field:
    """A row of a field table as its cells have it."""

    no: str
    line: int
    cell: Cell
    name: Name
    type: TypeCell
    mandatory: Mandatory
    description: Description
    damage: tuple[str, ...]

    def value(self, no: str, damage: Sequence[str]) -> dict[str, Any]:
        """Return the row in the dialect, without summary; `damage` is that of its number."""
        typed = {
            "type": self.type.type,
            "array": self.type.array,
            "max_length": self.type.max_length,
            "format": self.type.format,
        }
        facts = dict(self.description.facts) | _said(typed)
        cells = (self.name, self.type, self.mandatory, self.description)
        all_damage = [*self.damage, *damage, *(kind for cell in cells for kind in cell.damage)]
        notes = {"notes": list(self.name.notes), "damage": list(dict.fromkeys(all_damage))}
        required = {"mandatory": self.mandatory.mandatory, "condition": self.mandatory.condition}
        name = self.name.name
        if not self.no and "." in no:
            name = name.rpartition(".")[2]
        row = {
            "no": no,
            "name": name.removesuffix("[]"),
            **_said(facts),
            **_said(required),
            **_said(notes),
        }
        return row | {"line": self.line, "wording": digest(self.cell.text), "summary": UNTOLD}


def _said(facts: dict[str, Any]) -> dict[str, Any]:
    """Return the facts that say something."""
    plain = {key: list(v) if isinstance(v, tuple) else v for key, v in facts.items()}
    return {key: v for key, v in plain.items() if v is not None and v is not False and v != []}


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
    description = read_description(cell.text, name=name.name, type=type_.type, array=type_.array)
    mandatory = read_mandatory(by.get("mandatory", blank).text)
    damage = (*row.damage, *(["shifted"] if shifted else []), *number.damage)
    field = Field(number.no, row.line, cell, name, type_, mandatory, description, damage)
    _enter(field, cells, by, ledger)
    return field


def _skip(row: GridRow, kinds: Sequence[str | None], ledger: Ledger) -> None:
    reason = f"a row of {len(row.cells)} cells below a header of {len(kinds)}"
    if len(row.cells) == len(kinds):
        reason = "the cells of this row do not fit their header"
    ledger.skip("row", row.line, reason, row.cells)


def _described(cells: Sequence[Cell], kinds: Sequence[str | None], line: int) -> Cell:
    """Return the description, with the text of columns that have no grammar of their own."""
    told = [cell for cell, kind in zip(cells, kinds, strict=False) if kind not in _OWN]
    told = [cell for cell in told if cell.text] or [Cell("", line)]
    return Cell("\n".join(cell.text for cell in told), told[0].line)


def _enter(field: Field, cells: Sequence[Cell], by: Mapping[str, Cell], ledger: Ledger) -> None:
    """Account for the cells of a field: text that no grammar took is skipped."""
    row = f"{field.no} {field.name.name}".strip()
    for kind, cell in by.items():
        taken = _taken(field, kind)
        if not cell.text:
            continue
        if taken is None:
            reason = f"this is no {'row number' if kind == 'no' else kind}: {cell.text[:80]!r}"
            ledger.skip("cell", cell.line, reason, [cell])
            continue
        ledger.place([cell])
        ledger.grasp(taken, cell.line, row, cell.text)
    ledger.place(cell for cell in cells if not any(cell is known for known in by.values()))
    ledger.understood += field.description.understood
    for clause in field.description.not_understood:
        ledger.grasp(False, field.cell.line, row, clause)


def _taken(field: Field, kind: str) -> bool | None:
    """Whether a cell was understood; None where nothing of it came to be a fact."""
    if kind == "no":
        return True if field.no else None
    if kind == "name":
        return True if field.name.understood else None
    if kind == "mandatory":
        return field.mandatory.understood
    return True if field.type.understood else None


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
        return not text or (read_type(text).understood and not _marks(text))
    if kind == "name":
        return read_name(text, frozenset()).understood
    return kind != "description" or not _marks(text)


def _marks(text: str) -> bool:
    """Whether a text is a mandatory mark, such as yes or no."""
    mark = read_mandatory(text)
    return mark.understood and mark.mandatory != "unstated"
