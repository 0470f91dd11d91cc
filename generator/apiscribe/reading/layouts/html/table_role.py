"""What an HTML table is for: a table of facts, of code, or one that only arranges the page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...blocks import nonspace
from .elements import Element, Text
from .spans import MarkedRow, rows_of
from .visible_text import PREFORMATTED, SKIPPED, pictured, preformatted

_CODE = re.compile(r"(?:^|[\s_-])code(?:\Z|[\s_-])", re.I)
_BLOCKS = PREFORMATTED | {"table", "h1", "h2", "h3", "h4", "h5", "h6"}


def size_of(table: Element) -> int:
    """Return the characters of a table that are seen, captions left out."""
    return nonspace("".join(_texts(table)))


def _texts(element: Element) -> Iterator[str]:
    waiting = element.children[::-1]
    while waiting:
        node = waiting.pop()
        if isinstance(node, Text):
            yield node.text
        elif node.tag not in SKIPPED and node.tag != "caption":
            yield pictured(node)
            waiting += reversed(node.children)


def stray(table: Element) -> Iterator[Text]:
    """Yield the texts that stand in a table, but in no cell."""
    waiting = table.children[::-1]
    while waiting:
        node = waiting.pop()
        if isinstance(node, Text):
            yield from [node] if node.text.strip() else []
        elif node.tag not in ("td", "th", "caption") and node.tag not in SKIPPED:
            waiting += reversed(node.children)


def is_layout(table: Element, rows: Sequence[MarkedRow]) -> bool:
    """Whether a table only puts parts of the page side by side."""
    if any(cell.tag == "th" for row in rows for cell in row.cells):
        return False
    width = _width(rows)
    if len(rows) == 1 and width < 3:
        return True
    inner = (node for node in table.walk() if isinstance(node, Element))
    if width < 2:
        return any(node.tag in _BLOCKS for node in inner)
    return any(node.tag == "table" and _width(rows_of(node)) >= width for node in inner)


def _width(rows: Sequence[MarkedRow]) -> int:
    return max((len(row.cells) for row in rows), default=0)


def code_of(rows: Sequence[MarkedRow]) -> str | None:
    """Return the code in a table that has it beside its line numbers."""
    cells = [cell for row in rows for cell in row.cells if _CODE.search(cell.get("class"))]
    if not cells or len(cells) != len(rows):
        return None
    return "\n".join(preformatted(cell) for cell in cells)
