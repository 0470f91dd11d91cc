"""`apiscribe rows`: the rows of the spec as a list, for people and for programs."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from typing import Any

from ..deciding.row_tree import Tree
from ..escaping import terminal_line
from ..pipeline import read_rows
from ..problems import InputError, Place, Problem
from ..project.config import Config
from ..reading.facts import Page, Row
from .exit_codes import CURRENT
from .output import print_json, say

_COLUMNS = ("page", "table", "no", "path", "type", "mandatory", "line")


def run(options: argparse.Namespace, config: Config) -> int:
    """List the rows and return the exit code. Raises InputError."""
    pages, tree = read_rows(config)
    rows = listing(pages, tree, options.page)
    if options.format == "json":
        print_json(rows)
    else:
        say(table(rows))
    return CURRENT


def listing(pages: Sequence[Page], tree: Tree, page: str | None) -> list[dict[str, Any]]:
    """Return each row as a JSON-ready dict, in the order of the pages.

    `path` and `name` are as decided, everything else is as documented. Raises
    InputError if there is no such page.
    """
    names = [known.page for known in pages]
    if page is not None and page not in names:
        raise InputError([_unknown(page, names, pages[0].place.file.rpartition("/")[0])])
    chosen = (known for known in pages if page in (None, known.page))
    return [_row(row, tree) for known in chosen for row in known.rows]


def _unknown(page: str, names: Sequence[str], folder: str) -> Problem:
    near = get_close_matches(page, names, n=1)
    mend = f"did you mean {near[0]}?" if near else f"pages: {', '.join(names)}"
    return Problem(Place(folder), f"no page {page!r}", (), mend)


def _row(row: Row, tree: Tree) -> dict[str, Any]:
    return {
        "page": row.page,
        "table": row.table,
        "no": row.no,
        "path": tree.path(row.address),
        "name": tree.rows[row.address].name,
        "type": row.type,
        "types": list(row.types) or None,
        "array": row.array,
        "nullable": row.nullable,
        "max_length": row.max_length,
        "mandatory": row.mandatory,
        "condition": row.condition,
        "format": row.format,
        "default": row.default,
        "read_only": row.read_only,
        "enum": None if row.enum is None else list(row.enum),
        "deprecated": row.deprecated,
        "in": row.in_,
        "operation": row.operation,
        "status": row.status,
        "of": row.of,
        "line": row.line,
    }


def table(rows: Iterable[dict[str, Any]]) -> str:
    """Return rows as aligned columns under a header."""
    cells = [_COLUMNS, *(tuple(_cell(row, c) for c in _COLUMNS) for row in rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    lines = (
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True))
        for line in cells
    )
    return "\n".join(line.rstrip() for line in lines)


def _cell(row: dict[str, Any], column: str) -> str:
    if column == "type":
        length = f"({row['max_length']})" if row["max_length"] else ""
        return terminal_line(f"{row['type'] or '-'}{length}{'[]' if row['array'] else ''}")
    return terminal_line(str(row[column]))
