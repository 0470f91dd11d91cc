"""A document to a page's value, by the file alone: nothing is taken from the spec here."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from ..blocks import Document, Grid, Heading, Prose, Snippet
from .accounting import Ledger
from .codelists import CodeTable, name_lists, read_code_tables
from .conventions import stars_require
from .environments import read_environments, read_operation
from .examples import PrintedExample, read_examples
from .field_tables import FieldTable, read_tables
from .inline_codes import read_value_lists, shown_lists
from .notes import Statement, footnotes, statements
from .outline import Around, looks_like_heading, outlined
from .table_kinds import is_settings, table_kind
from .table_remarks import apart

_HAN = re.compile(r"[\u4e00-\u9fff]")
_CYRILLIC = re.compile(r"[а-яё]", re.IGNORECASE)
_LETTER = re.compile(r"[^\W\d_]")
_SHARE = 0.2
# Where a line break within a cell is a tag.
_MARKED_UP = ("html", "markdown")


@dataclass(frozen=True, slots=True)
class PageParts:
    """The parts of a page, under names of its own."""

    title: str
    language: str
    operation: dict[str, Any] | None
    tables: list[FieldTable]
    lists: list[CodeTable]
    environments: list[dict[str, Any]]
    examples: list[PrintedExample]
    statements: list[Statement]

    @property
    def understood(self) -> bool:
        """Whether anything on the page came to be a fact of an API."""
        return bool(self.tables or self.lists)

    def value(self, page: str, title: str, source: str) -> dict[str, Any]:
        """Return the page in the dialect, under the names that its parts have now."""
        head = {"page": page, "title": title, "language": self.language, "source": source}
        sections = {
            "operation": self.operation,
            "tables": [table.value() for table in self.tables],
            "codes": [code_table.value() for code_table in self.lists],
            "environments": self.environments,
            "examples": [shown.entry(page) for shown in self.examples],
        }
        return head | {key: section for key, section in sections.items() if section}


def read_parts(document: Document, ledger: Ledger) -> PageParts:
    """Return every part of a page; what has no place is entered into the ledger."""
    document = replace(document, blocks=tuple(apart(document.blocks, ledger)))
    grids = _by_kind(outlined(document.blocks), ledger)
    environments = read_environments(document.blocks, grids["environments"], ledger)
    operation = read_operation(document.blocks, environments)
    default = "response" if operation and operation["method"] in ("GET", "DELETE") else "request"
    numbers = footnotes(document.blocks)
    starred = stars_require(document.blocks)
    tables = read_tables(grids["fields"], numbers, ledger, default, starred)
    examples = read_examples(grids["snippets"], tables, ledger)
    lists = read_value_lists(tables, document.layout not in _MARKED_UP)
    lists += read_code_tables(grids["codes"], tables, ledger)
    lists += shown_lists(tables, lists, examples)
    name_lists(lists)
    spoken = frozenset([operation["line"]] if operation else []) | {env["line"] for env in environments}  # fmt: skip
    notes = statements(document.blocks, examples, spoken | _leads(grids["fields"], tables))
    language = _language(tables, lists)
    return PageParts(_title(document), language, operation, tables, lists, environments, examples, notes)  # fmt: skip


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
    cells = (cell for row in grid.rows for cell in row.cells)
    ledger.skip("table", grid.line, reason, [*grid.header, *cells])


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
    letters = max(len(_LETTER.findall(text)), 1)
    if len(_HAN.findall(text)) > _SHARE * letters:
        return "zh"
    return "ru" if len(_CYRILLIC.findall(text)) > _SHARE * letters else "en"
