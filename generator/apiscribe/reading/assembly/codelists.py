"""Tables of codes, such as appendices, and the lists that they make."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from ..blocks import Cell, Grid, GridRow
from ..cells.descriptions import is_final
from ..cells.headers import columns
from ..cells.mandatory import read_flag
from ..cells.wording import digest
from .accounting import Ledger
from .field_tables import FieldTable
from .fields import UNTOLD
from .outline import Around

_APPENDIX = re.compile(
    r"(?:appendix|annex|приложени\w{1,2}|附录|附件)\s*№?\s*([0-9]+|[A-Z]\b)", re.IGNORECASE
)
_SLUG = re.compile(r"[^a-z0-9]+")


@dataclass
class CodeTable:
    """A list of codes under way; `of` are the rows that hold them."""

    line: int
    items: list[dict[str, Any]]
    heading: str | None = None
    of: list[tuple[FieldTable, str]] = field(default_factory=list)
    name: str = ""

    def value(self) -> dict[str, Any]:
        """The list in the dialect."""
        of = {"of": [f"{table.name}/{no}" for table, no in self.of]} if self.of else {}
        heading = {"heading": self.heading} if self.heading else {}
        return {"list": self.name, **of, **heading, "line": self.line, "items": self.items}


def read_code_tables(
    grids: Sequence[Around], tables: Sequence[FieldTable], ledger: Ledger
) -> list[CodeTable]:
    """The lists of codes that have a table of their own."""
    return [made for around in grids if (made := _code_table(around, tables, ledger))]


def _code_table(around: Around, tables: Sequence[FieldTable], ledger: Ledger) -> CodeTable | None:
    assert isinstance(around.block, Grid)
    kinds = columns([cell.text for cell in around.block.header])
    ledger.place(around.block.header)
    items = [_item(row, kinds, ledger) for row in around.block.rows]
    found = [item for item in items if item]
    if not found:
        return None
    heading = around.heading
    line = heading.line if heading else around.block.line
    text = heading.text if heading else None
    return CodeTable(line, found, text, _referring(text or "", tables))


def _item(row: GridRow, kinds: Sequence[str | None], ledger: Ledger) -> dict[str, Any] | None:
    by = dict(zip(kinds, row.cells, strict=False))
    code = by.get("code", Cell("", row.line)).text.strip()
    if not code or len(row.cells) > len(kinds):
        what = "a row of a code list has no code"
        if code:
            what = f"a row of {len(row.cells)} cells below a header of {len(kinds)}"
        ledger.problem(row.line, what, "mend the row in the saved page", code)
        return None
    item: dict[str, Any] = {"code": code, "line": row.line, "summary": UNTOLD}
    item |= _told(by, row, code, ledger)
    rest = [
        cell.text
        for cell, kind in zip(row.cells, kinds, strict=False)
        if kind != "code" and kind not in item and cell.text
    ]
    if rest:
        item["wording"] = digest("\n".join(rest))
        item |= {"final": True} if is_final("\n".join(rest)) else {}
    ledger.place(row.cells)
    return item | ({"damage": list(row.damage)} if row.damage else {})


def _told(by: dict[str | None, Cell], row: GridRow, code: str, ledger: Ledger) -> dict[str, Any]:
    """Title, status and flag of a code."""
    told: dict[str, Any] = {}
    for kind in ("title", "status"):
        if kind in by and by[kind].text:
            told[kind] = " ".join(by[kind].text.split())
    if "rendered" in by and by["rendered"].text:
        flag = read_flag(by["rendered"].text)
        ledger.grasp(flag is not None, row.line, code, by["rendered"].text)
        told |= {} if flag is None else {"rendered": flag}
    return told


def _referring(heading: str, tables: Sequence[FieldTable]) -> list[tuple[FieldTable, str]]:
    """The rows whose description names the appendix that this heading opens."""
    own = _APPENDIX.search(heading)
    if not own:
        return []
    return [
        (table, row["no"])
        for table in tables
        for one, row in zip(table.fields, table.rows, strict=True)
        if any(found[1] == own[1] for found in _APPENDIX.finditer(one.cell.text))
    ]


def name_lists(lists: Sequence[CodeTable]) -> None:
    """Names of the page's own: the field that holds the codes, its object, or the heading."""
    taken: set[str] = set()
    for made in lists:
        names = [slug for slug in map(_slug, _names(made)) if slug] or ["codes"]
        made.name = next((name for name in names if name not in taken), names[0])
        number = 1
        while made.name in taken:
            number += 1
            made.name = f"{names[0]}_{number}"
        taken.add(made.name)


def _names(made: CodeTable) -> list[str]:
    if not made.of:
        return [made.heading or ""]
    table, no = made.of[0]
    names = {row["no"]: row["name"] for row in table.rows}
    types = {row["no"]: row.get("type", "") for row in table.rows}
    above = no.rpartition(".")[0]
    holder = types.get(above) or names.get(above) or table.direction or ""
    return [names[no], f"{holder}_{names[no]}"]


def _slug(text: str) -> str:
    slug = _SLUG.sub("_", text.lower()).strip("_")
    return slug if slug[:1].isalpha() else ""
