"""Tables of codes, such as appendices, and the lists that they make."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from ..blocks import Cell, Grid, GridRow
from ..cells.descriptions import is_final
from ..cells.headers import columns
from ..cells.letters import digest
from ..cells.mandatory import read_flag
from .accounting import Ledger
from .field_tables import FieldTable, Names
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
        """Return the list in the dialect."""
        of = {"of": [f"{table.name}/{no}" for table, no in self.of]} if self.of else {}
        heading = {"heading": self.heading} if self.heading else {}
        return {"list": self.name, **of, **heading, "line": self.line, "items": self.items}


def read_code_tables(
    grids: Sequence[Around], tables: Sequence[FieldTable], ledger: Ledger
) -> list[CodeTable]:
    """Return the lists of codes that have a table of their own."""
    lists = [_code_table(around, ledger) for around in grids]
    code_tables = [codes for codes in lists if codes]
    if any(_APPENDIX.search(codes.heading or "") for codes in code_tables):
        _refer(code_tables, tables)
    return code_tables


def _code_table(around: Around, ledger: Ledger) -> CodeTable | None:
    assert isinstance(around.block, Grid)
    kinds = columns([cell.text for cell in around.block.header])
    ledger.place(around.block.header)
    items = [_item(row, kinds, ledger) for row in around.block.rows]
    codes = [item for item in items if item]
    if not codes:
        return None
    heading = around.heading
    line = heading.line if heading else around.block.line
    return CodeTable(line, codes, heading.text if heading else None)


def _item(row: GridRow, kinds: Sequence[str | None], ledger: Ledger) -> dict[str, Any] | None:
    by = dict(zip(kinds, row.cells, strict=False))
    code = by.get("code", Cell("", row.line)).text.strip()
    if not code or len(row.cells) > len(kinds):
        message = "a row of a code list has no code"
        if code:
            message = f"a row of {len(row.cells)} cells below a header of {len(kinds)}"
        ledger.problem(row.line, message, "mend the row in the saved page", code)
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
    """Return title, status and flag of a code."""
    told: dict[str, Any] = {}
    for kind in ("title", "status"):
        if kind in by and by[kind].text:
            told[kind] = " ".join(by[kind].text.split())
    if "rendered" in by and by["rendered"].text:
        flag = read_flag(by["rendered"].text)
        ledger.grasp(flag is not None, row.line, code, by["rendered"].text)
        told |= {} if flag is None else {"rendered": flag}
    return told


def _refer(lists: Sequence[CodeTable], tables: Sequence[FieldTable]) -> None:
    """Give each list the rows whose description names the appendix that its heading opens."""
    naming: dict[str, list[tuple[FieldTable, str]]] = {}
    for table in tables:
        for field_, row in zip(table.fields, table.rows, strict=True):
            for label in {match[1] for match in _APPENDIX.finditer(field_.cell.text)}:
                naming.setdefault(label, []).append((table, row["no"]))
    for codes in lists:
        own = _APPENDIX.search(codes.heading or "")
        codes.of = [*naming.get(own[1], ())] if own else []


def name_lists(lists: Sequence[CodeTable]) -> None:
    """Name the page's own lists: by the field that holds the codes, its object, or the heading."""
    taken = Names()
    for codes in lists:
        names = [slug for slug in map(_slug, _names(codes)) if slug] or ["codes"]
        free = (name for name in names if not taken.has(name))
        codes.name = taken.own(next(free, names[0]))


def _names(codes: CodeTable) -> list[str]:
    if not codes.of:
        return [codes.heading or ""]
    table, no = codes.of[0]
    name = table.row(no)["name"]
    above = table.by_number.get(no.rpartition(".")[0], {})
    holder = above.get("type") or above.get("name") or table.direction or ""
    return [name, f"{holder}_{name}"]


def _slug(text: str) -> str:
    slug = _SLUG.sub("_", text.lower()).strip("_")
    return slug if slug[:1].isalpha() else ""
