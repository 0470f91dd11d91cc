"""A saved page to its value in the dialect, with an account of its text."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from ..problems import InputError, Place, Problem, Problems, count
from . import facts
from .assembly.accounting import Ledger
from .assembly.page_parts import read_parts
from .blocks import Document
from .layouts import read_document
from .layouts.detection import without_tables
from .matching.adoption import adopted
from .matching.recognition import recognised
from .source.text import Source
from .yaml.pages import page_of
from .yaml.parser import placed


@dataclass(frozen=True, slots=True)
class Reading:
    """A page as read from `file`: its value in the dialect, its examples as printed, the rest.

    `problems` are texts that found no place. `accounted` is the share of table text that
    did, in percent. `unclear` are clauses that no grammar understood, beside `understood`
    that one did. `spec` is the page as the spec knows it.
    """

    file: str
    value: Mapping[str, Any]
    examples: Mapping[str, Any]
    document: Document
    problems: tuple[Problem, ...]
    accounted: float
    understood: int
    unclear: tuple[Problem, ...]
    spec: facts.Page | None = None

    def page(self) -> facts.Page:
        """The facts of the page; places are lines of the file."""
        return page_of(placed(self.value, Place(self.file)), Problems())


@contextmanager
def paused() -> Iterator[None]:
    """Do something without the collector of garbage, which only costs time while millions of
    objects are made to stay."""
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()


@paused()
def read_page(
    source: Source, layout: str | None, known: Sequence[facts.Page], page: str | None = None
) -> Reading:
    """Read a page of the docs: facts from the file, names and summaries from the known page.

    `page` names the known page, or a new one; without it the file's name tells, or the rows
    that both have. Raises InputError for a file without any table of fields or codes, and
    for a page that has nothing in common with the one named.
    """
    problems = Problems()
    document = read_document(source, layout, problems)
    ledger = Ledger(source.name, problems.found)
    found = read_parts(document, ledger)
    if not found.tables and not found.lists:
        _stop_empty(source, ledger)
    name, spec = recognised(found, source, known, page)
    made = adopted(found, name, source.name, spec)
    page_of(placed(made.value, Place(source.name)), problems)
    if not problems.found and (lost := document.size - ledger.placed) > 0:
        what = f"{count(lost, 'character')} of the tables on this page came to be no fact"
        problems.add(
            source.place(1), what, (), "look for text between or behind cells, and mend it"
        )
    return Reading(
        file=source.name,
        value=made.value,
        examples=made.examples,
        document=document,
        problems=tuple(sorted({*problems.found})),
        accounted=ledger.accounted(document.size),
        understood=ledger.understood,
        unclear=tuple(ledger.unclear),
        spec=spec,
    )


def _stop_empty(source: Source, ledger: Ledger) -> None:
    """Raise for a page without facts, with whatever else was wrong in it."""
    raise InputError([*without_tables(source).problems, *ledger.problems])
