"""The rows of a table of servers in a text dump: a label and a URL each."""

from __future__ import annotations

import re

from ...blocks import Cell, GridRow
from ..paragraphs import seen
from .table import Body, TextTable

# such as "https://api.test.example/v2"
_URL = re.compile(r"https?://\S+")


def server_rows(table: TextTable) -> Body:
    """Return the rows of a table of environments and the line where it ends."""
    body = Body(table.head.end)
    label: Cell | None = None
    for number in seen(table.lines, table.head.end, table.end):
        line = table.lines[number - 1]
        url = _URL.search(line)
        before = line[: url.start()].strip() if url else line.strip()
        if url and (before or label):
            first = Cell(before, number) if before else label
            assert first
            body.rows.append(_row(table, first, Cell(line[url.start() :].strip(), number)))
            body.end, label = number + 1, None
        elif url or label:
            break
        else:
            label = Cell(before, number)
    return body


def _row(table: TextTable, label: Cell, url: Cell) -> GridRow:
    held = {"environment": label, "url": url}
    cells = tuple(held.get(kind or "", Cell("", label.line)) for kind in table.head.columns)
    return GridRow(cells, label.line)
