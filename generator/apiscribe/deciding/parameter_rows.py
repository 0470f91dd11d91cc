"""Rows that lie in parameters, for which the contract has no place."""

from __future__ import annotations

from collections.abc import Iterator

from .documented_calls import DocumentedCall
from .row_tree import Tree


def rows_in_parameters(call: DocumentedCall, tree: Tree) -> Iterator[str]:
    """Yield the parts of an operation's parameters."""
    tables = [table for of_page in call.pages for table in of_page.tables]
    sent = [t for t in tables if t.direction == "request" and t.in_ not in (None, "body", "form")]
    waiting = [row for table in sent for row in tree.children.get(table.address, ())]
    while waiting:
        inner = tree.children.get(waiting.pop(0).address, ())
        yield from (row.address for row in inner)
        waiting += inner
