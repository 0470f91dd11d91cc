"""Tables of codes, such as appendices, and the lists that they make."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ..blocks import Cell, Grid, GridRow, code_text
from ..cells.descriptions import is_final
from ..cells.headers import column
from ..cells.letters import digest
from ..cells.mandatory import read_flag
from ..cells.slugs import slug_of
from .accounting import Ledger
from .code_columns import code_columns, field_of
from .code_facts import each_code, explained, fact_columns, row_facts
from .field_tables import FieldTable
from .fields import UNTOLD
from .numbering import Names
from .outline import Around

_APPENDIX = re.compile(
    r"(?:appendix|annex|приложени\w{1,2}|附录|附件)\s*№?\s*([0-9]+|[A-Z]\b)", re.IGNORECASE
)


@dataclass
class CodeTable:
    """A list of codes under way; `of` are the rows that hold them, `twin` lists them otherwise."""

    line: int
    items: list[dict[str, Any]]
    heading: str | None = None
    of: list[tuple[FieldTable, str]] = field(default_factory=list)
    twin: CodeTable | None = None
    name: str = ""
    values_of: str | None = None
    column: str = ""
    section: str = ""

    def value(self) -> dict[str, Any]:
        """Return the list in the dialect."""
        of = {"of": [f"{table.name}/{no}" for table, no in self.of]} if self.of else {}
        heading = {"heading": self.heading} if self.heading else {}
        twin = {"twin": self.twin.name} if self.twin else {}
        return {"list": self.name, **of, **heading, **twin, "line": self.line, "items": self.items}


def read_code_tables(
    grids: Sequence[Around], tables: Sequence[FieldTable], ledger: Ledger
) -> list[CodeTable]:
    """Return the lists of codes that have a table of their own."""
    code_tables = [codes for around in grids for codes in _code_tables(around, ledger)]
    if any(_APPENDIX.search(codes.heading or "") for codes in code_tables):
        _refer(code_tables, tables)
    for codes in code_tables:
        codes.of += _named(codes.values_of, tables) if codes.values_of else []
    return code_tables


def _named(field_name: str, tables: Sequence[FieldTable]) -> list[tuple[FieldTable, str]]:
    """Return the rows of a name."""
    return [
        (table, row["no"]) for table in tables for row in table.rows if row["name"] == field_name
    ]


def _code_tables(around: Around, ledger: Ledger) -> list[CodeTable]:
    """Return the list of a table; two lists, the second the first's twin, for codes in pairs."""
    grid = around.block
    assert isinstance(grid, Grid)
    columns = code_columns(grid)
    if columns is None:
        return []
    around.enter(ledger)
    ledger.place(grid.header)
    facts = fact_columns(grid, columns.kinds)
    for at, (cell, kind) in enumerate(zip(grid.header, columns.kinds, strict=True)):
        if cell.text:
            known = kind or at in facts or column(cell.text)
            ledger.grasp(bool(known), cell.line, "header", f"column {cell.text[:80]!r}")
    parted = [each_code(row, columns.kinds) for row in grid.rows]
    for row, own in zip(grid.rows, parted, strict=True):
        ledger.place(row.cells if len(own) > 1 else ())
    rows = [row for own in parted for row in own]
    read = [(row, _item(row, columns.kinds, facts, ledger)) for row in rows]
    items = _each_once([item for _, item in read if item])
    if not items:
        return []
    heading = around.heading
    line = heading.line if heading else grid.line
    codes = CodeTable(line, items, heading.text if heading else None, values_of=field_of(grid))
    codes.section = around.section
    twin = _twin(codes, read, columns.twin, grid)
    return [codes, twin] if twin else [codes]


def _twin(
    codes: CodeTable,
    read: Sequence[tuple[GridRow, dict[str, Any] | None]],
    at: int | None,
    grid: Grid,
) -> CodeTable | None:
    """Return the list of the codes that stand beside others."""
    if at is None:
        return None
    items = [
        item | {"code": code_text(row.cells[at])}
        for row, item in read
        if item and at < len(row.cells) and row.cells[at].text
    ]
    header = grid.header[at].text
    return CodeTable(codes.line, _each_once(items), codes.heading, twin=codes, column=header)


def _each_once(items: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the codes without those that say just what one before says."""
    said: set[str] = set()
    kept = []
    for item in items:
        text = repr({key: value for key, value in item.items() if key != "line"})
        if text not in said:
            kept.append(item)
        said.add(text)
    return kept


def _item(
    row: GridRow, kinds: Sequence[str | None], facts: Mapping[int, str], ledger: Ledger
) -> dict[str, Any] | None:
    by = dict(zip(kinds, row.cells, strict=False))
    code = code_text(by.get("code", Cell("", row.line)))
    if not code or len(row.cells) > len(kinds):
        reason = "a row of a code list has no code"
        if code:
            reason = f"a row of {len(row.cells)} cells below a header of {len(kinds)}"
        ledger.skip("code", row.line, reason, row.cells)
        return None
    item: dict[str, Any] = {"code": code, "line": row.line, "summary": UNTOLD}
    item |= _told(by, row, code, ledger) | row_facts(row, facts)
    rest = [
        cell.text
        for at, (cell, kind) in enumerate(zip(row.cells, kinds, strict=False))
        if kind not in ("code", "twin", *item) and at not in facts and cell.text
    ]
    for text in explained(row, facts):
        rest.append(text)
        ledger.grasp(False, row.line, code, text)
    if rest:
        item["wording"] = digest("\n".join(rest))
        item |= {"final": True} if is_final("\n".join(rest)) else {}
    ledger.place(row.cells)
    ledger.understood += len(item.keys() & {"code", "title", "status"}) + len(item.get("facts", ()))
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
        names = [slug for slug in map(slug_of, _names(codes)) if slug] or ["codes"]
        free = (name for name in names if not taken.has(name))
        codes.name = taken.own(next(free, names[0]))


def _names(codes: CodeTable) -> list[str]:
    if not codes.of:
        return _headed(codes)
    table, no = codes.of[0]
    name = table.row(no)["name"]
    above = table.by_number.get(no.rpartition(".")[0], {})
    variant = str(table.when[1]) if table.when else ""
    holder = above.get("type") or above.get("name") or variant or table.direction or ""
    return [name, f"{holder}_{name}"]


def _headed(codes: CodeTable) -> list[str]:
    """Return names by the heading of a list, without the appendix that it opens."""
    heading = codes.heading or codes.section
    named = _APPENDIX.sub("", heading, count=1) if _APPENDIX.match(heading.strip()) else heading
    stem = named if slug_of(named) else heading
    whole = [codes.column] if " " in codes.column.strip() else []
    return [*whole, f"{stem} {codes.column}", stem] if codes.column else [stem]
