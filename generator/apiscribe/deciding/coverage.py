"""How much of the pages the contract cites."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..reading.facts import Page
from .rules import RuleCount


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of the pages the contract cites."""

    rows: int
    rows_cited: int
    codes: int
    codes_cited: int
    notes: int
    notes_cited: int
    rules_modelled: int
    rules_not_modelled: int

    def __str__(self) -> str:
        return (
            f"rows {self.rows_cited}/{self.rows}, codes {self.codes_cited}/{self.codes}, "
            f"notes {self.notes_cited}/{self.notes}, rules modelled {self.rules_modelled}, "
            f"not modelled {self.rules_not_modelled}"
        )


def coverage(document: Mapping[str, Any], pages: Sequence[Page], rules: RuleCount) -> Coverage:
    """Return how many rows, codes and notes of the pages a contract cites, of how many."""
    cited = set(_citations(document))
    rows = {row.address for page in pages for row in page.rows}
    codes = {c.address for page in pages for listed in page.codes for c in listed.items}
    notes = {note.address for page in pages for note in page.notes}
    inline = {
        code.address
        for page in pages
        for listed in page.codes
        if cited & set(listed.of)
        for code in listed.items
    }
    return Coverage(
        len(rows),
        len(rows & cited),
        len(codes),
        len(codes & (cited | inline)),
        len(notes),
        len(notes & cited),
        rules.modelled,
        len(rules.not_modelled),
    )


def _citations(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        for key, value in node.items():
            if key == "x-rows":
                yield from value
            else:
                yield from _citations(value)
    elif isinstance(node, list):
        for value in node:
            yield from _citations(value)
