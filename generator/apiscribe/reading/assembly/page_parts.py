"""A document to a page's value, by the file alone: nothing is taken from the spec here."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from ..blocks import Block, Cell, Document, Grid, GridRow, Heading, Prose, Snippet
from ..cells.headers import grid_kind
from .accounting import Ledger
from .codelists import CodeTable, name_lists, read_code_tables
from .defined_rows import with_defined_rows
from .environments import read_environments, read_operation
from .examples import PrintedExample, read_examples, with_commented_examples
from .field_tables import FieldTable, read_tables
from .heading_codes import heading_lists
from .inline_codes import read_value_lists, shown_lists
from .json_repair import mended
from .notes import Statement, footnotes, statements
from .numbering import stars_require
from .outline import Around, looks_like_heading, outlined
from .profiled import below_base
from .stated_operations import stated_scopes
from .table_kinds import is_settings, table_kind
from .told_answers import tell_answers

_HAN = re.compile(r"[\u4e00-\u9fff]")
_CYRILLIC = re.compile(r"[а-яё]", re.IGNORECASE)
_LETTER = re.compile(r"[^\W\d_]")
_SHARE = 0.2
# Where a line break within a cell is a tag.
_MARKED_UP = ("html", "markdown")
_CODE = re.compile(r"[A-Z0-9][A-Z0-9_.-]*|[A-Za-z0-9]+(?:_[A-Za-z0-9]+)+")
_NAME = re.compile(r"[A-Za-z_][\w.\[\]-]*")


@dataclass(frozen=True, slots=True)
class PageParts:
    """The parts of a page, under names of its own."""

    title: str
    language: str
    operations: list[dict[str, Any]]
    tables: list[FieldTable]
    lists: list[CodeTable]
    environments: list[dict[str, Any]]
    examples: list[PrintedExample]
    statements: list[Statement]

    @property
    def understood(self) -> bool:
        """Whether anything on the page came to be a fact of an API."""
        return bool(self.tables or self.lists or self.operations)

    def value(self, page: str, title: str, source: str) -> dict[str, Any]:
        """Return the page in the dialect, under the names that its parts have now."""
        head = {"page": page, "title": title, "language": self.language, "source": source}
        sections = {
            "operations": self.operations,
            "tables": [table.value() for table in self.tables],
            "codes": [code_table.value() for code_table in self.lists],
            "environments": self.environments,
            "examples": [shown.entry(page) for shown in self.examples],
        }
        return head | {key: section for key, section in sections.items() if section}


def read_parts(document: Document, ledger: Ledger, base_url: str = "") -> PageParts:
    """Return every part of a page; what has no place is entered into the ledger.

    Paths stand below `base_url`, where there is one.
    """
    marked_up = document.layout in _MARKED_UP
    given = [*with_defined_rows(document.blocks, ledger)] if marked_up else document.blocks
    blocks = [*with_commented_examples(given, ledger)] if marked_up else given
    document = replace(document, blocks=tuple(apart(blocks, ledger)))
    grids = _by_kind(outlined(document.blocks), ledger)
    environments = read_environments(document.blocks, grids["environments"], ledger)
    operation = read_operation(document.blocks, environments)
    read = len(blocks) > len(given) or (operation and operation["method"] in ("GET", "DELETE"))
    default = "response" if read else "request"
    numbers = footnotes(document.blocks)
    starred = stars_require(document.blocks)
    scopes = stated_scopes(document.blocks, ledger)
    if base_url:
        stated = [scope.operation for scope in scopes] or [op for op in [operation] if op]
        below_base(stated, base_url)
    tables = read_tables(grids["fields"], numbers, ledger, default, starred, scopes)
    examples = read_examples(grids["snippets"], tables, ledger)
    lists = read_value_lists(tables, not marked_up)
    lists += read_code_tables(grids["codes"], tables, ledger)
    lists += heading_lists(document.blocks) if marked_up else []
    lists += shown_lists(tables, lists, examples)
    name_lists(lists)
    operations = [dict(scope.operation) for scope in scopes] or [op for op in [operation] if op]
    if operations:
        tell_answers(operations, scopes, document.blocks, tables)
    spoken = frozenset(op["line"] for op in operations) | {env["line"] for env in environments}  # fmt: skip
    notes = statements(document.blocks, examples, spoken | _leads(grids["fields"], tables))
    language = _language(tables, lists)
    return PageParts(_title(document), language, operations, tables, lists, environments, examples, notes)  # fmt: skip


def _by_kind(outline: Sequence[Around], ledger: Ledger) -> dict[str, list[Any]]:
    """Return tables by what they list, and snippets; other tables are skipped."""
    kinds: dict[str, list[Any]] = {
        name: [] for name in ("fields", "codes", "environments", "snippets")
    }
    width = 0
    for around in outline:
        block = around.block
        if isinstance(block, Snippet):
            kinds["snippets"].append(around)
            continue
        kind = table_kind(block, width)
        if kind and block.rows:
            kinds[kind].append(around)
            width = len(block.header) or width if kind == "fields" else width
            continue
        _skip(around, block, kind, ledger)
    return kinds


def _skip(around: Around, grid: Grid, kind: str | None, ledger: Ledger) -> None:
    reason = "a table that lists no fields, codes or environments"
    if kind:
        reason = "a table without rows"
    elif is_settings(grid):
        reason = "a table of settings"
    around.enter(ledger)
    cells = [*grid.header, *(cell for row in grid.rows for cell in row.cells)]
    told = " | ".join(cell.text for cell in grid.header) if is_settings(grid) else ""
    ledger.skip("table", grid.line, reason, cells, told)


def _leads(grids: Sequence[Around], tables: Sequence[FieldTable]) -> frozenset[int]:
    """Return the lines that name the value for which a table holds."""
    lines = {table.line for table in tables if table.when}
    return frozenset(a.near[0].line for a in grids if a.block.line in lines and a.near)


def _title(document: Document) -> str:
    """Return the heading of the page: the first of the first level, else the first at all."""
    headings = [block for block in document.blocks if isinstance(block, Heading)]
    first = next((block for block in headings if block.level == 1), None)
    alike = (b for b in document.blocks if isinstance(b, Prose) and looks_like_heading(b.text))
    title = first or next(iter(headings), None) or next(alike, None)
    return " ".join(title.text.split()) if title else ""


def _language(tables: Sequence[FieldTable], lists: Sequence[CodeTable]) -> str:
    """Return the language of descriptions and titles, told by their letters."""
    text = "".join(field.cell.text for table in tables for field in table.fields[:500])
    text += "".join(
        str(item.get("title", "")) for code_table in lists for item in code_table.items[:500]
    )
    return language_of(text)


def language_of(text: str) -> str:
    """Return the language of a text, told by its letters."""
    letters = max(len(_LETTER.findall(text)), 1)
    if len(_HAN.findall(text)) > _SHARE * letters:
        return "zh"
    return "ru" if len(_CYRILLIC.findall(text)) > _SHARE * letters else "en"


def apart(blocks: Sequence[Block], ledger: Ledger) -> list[Block]:
    """Return the blocks of a page, the examples and statements within its tables set behind them.

    What is drawn like a heading but is a sentence says something, too.
    """
    parted: list[Block] = []
    for block in blocks:
        if isinstance(block, Heading) and not block.level and not _heads(block):
            parted.append(_said(block))
        else:
            parted += _parted(block, ledger) if isinstance(block, Grid) else [block]
    return parted


def _parted(grid: Grid, ledger: Ledger) -> Iterator[Block]:
    """Yield a table and what it says besides; a heading in it stays, and is said as well."""
    alone = [*_alone(grid)]
    gone = {id(row) for row, heading in alone if not heading}
    rows = tuple(row for row in grid.rows if id(row) not in gone)
    yield replace(grid, rows=rows) if gone else grid
    for row, heading in alone:
        ledger.place(() if heading else row.cells)
        yield _said(row.cells[0])


def _alone(grid: Grid) -> Iterator[tuple[GridRow, bool]]:
    """Yield the rows of one cell that are no facts, and whether each heads those below."""
    alone = [
        (at, row)
        for at, row in enumerate(grid.rows)
        if [bool(cell.text) for cell in row.cells] == [True]
    ]
    width = max(len(grid.header), max((len(row.cells) for row in grid.rows), default=0))
    if not alone or width < 2:
        return
    codes = grid_kind([cell.text for cell in grid.header]) == "codes"
    last = max((at for at, row in enumerate(grid.rows) if len(row.cells) > 1), default=-1)
    for at, row in alone:
        if not codes and width > 2:
            yield row, at < last and _heads(row.cells[0])
        elif not (_CODE if codes else _NAME).fullmatch(row.cells[0].text):
            yield row, False


def _heads(text: Cell | Heading) -> bool:
    return looks_like_heading(text.text.rstrip(":：")) and not text.text.startswith(("{", "["))


def _said(text: Cell | Heading) -> Block:
    if text.text.startswith(("{", "[")) and mended(text.text):
        return Snippet(text.text, text.line)
    return Prose(text.text, text.line, told=True)
