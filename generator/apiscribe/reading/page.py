"""A saved page, recognised, to its value in the dialect, with an account of its text."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from ..problems import InputError, Place, Problem, Problems, count
from . import facts
from .assembly.accounting import Ledger, Skip
from .assembly.page_parts import PageParts, read_parts
from .assembly.profiled import mended_source, profiled
from .blocks import Document
from .layouts import read_document, without_tables
from .layouts.openapi.document import OPENAPI, read_openapi
from .layouts.openapi.specification import is_openapi
from .matching.adoption import adopted
from .matching.recognition import name_of, recognised, unread, vanished
from .profile import EMPTY, Profile
from .source.text import Source
from .yaml.pages import page_of
from .yaml.parser import placed

BUDGETS = {
    "rows and codes": 20_000,
    "field tables": 500,
    "code lists": 1_000,
    "examples": 5_000,
}
"""How much of each thing a page may have; a page with more is refused."""

MOST_PROBLEMS = 200
"""How many problems of a page are listed; of the rest, only their number."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A page as read from `file`: its value in the dialect, its examples as printed, the rest.

    `problems` keep the page from being taken in. `skipped` are parts that became no fact;
    `accounted` is the share of table text that did, in percent. `unclear` are clauses that no
    grammar understood, beside `understood` that one did. `page` has the facts, placed at lines
    of the file; `spec` is the page as the spec knows it.
    """

    file: str
    value: Mapping[str, Any]
    examples: Mapping[str, Any]
    document: Document
    problems: tuple[Problem, ...]
    accounted: float
    understood: int
    unclear: tuple[Problem, ...]
    skipped: tuple[Skip, ...]
    page: facts.Page
    spec: facts.Page | None = None

    @property
    def new_skips(self) -> tuple[Skip, ...]:
        """The skipped parts that the spec does not know of."""
        known = self.spec.skipped if self.spec else ()
        return tuple(skip for skip in self.skipped if skip.wording not in known)


@contextmanager
def paused() -> Iterator[None]:
    """Pause the garbage collector, which only costs time while millions of objects stay."""
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()


@paused()
def read_page(source: Source, layout: str | None, known: Sequence[facts.Page], page: str | None = None, profile: Profile = EMPTY) -> Reading:  # fmt: skip
    """Read a page of the docs: facts from the file, names and summaries from the known page.

    `page` names the known page, or a new one; without it the file's name tells, or the rows
    that both have. Raises InputError for a file without any table of fields or codes, for a
    page that has nothing in common with the one named, and for one with more than BUDGETS.
    `profile` has the words and marks of the project's pages.
    """
    problems = Problems()
    ledger = Ledger(source.name)
    if profile.mends:
        source = mended_source(source, name_of(source, known, page), profile, problems)
    document, parts = _document_parts(source, layout, profile, ledger, problems)
    if not parts.understood:
        _stop_empty(source, document.layout, ledger, problems)
    _check_budget(source, parts)
    name, spec = recognised(parts, source, known, page)
    adopted_page = adopted(parts, name, source.name, spec)
    value = adopted_page.value
    if ledger.skipped:
        value["skipped"] = sorted({skip.wording for skip in ledger.skipped})
    read = page_of(placed(value, Place(source.name)), problems)
    problems.items += vanished(spec, read, ledger.skipped, source.name)
    _check_lost(document, ledger, source, problems)
    return Reading(
        file=source.name,
        value=value,
        examples=adopted_page.examples,
        document=document,
        problems=_listed(problems, source),
        accounted=ledger.accounted(document.size),
        understood=ledger.understood,
        unclear=tuple(ledger.unclear),
        skipped=tuple(sorted(ledger.skipped, key=lambda skip: skip.line)),
        page=read,
        spec=spec,
    )


def _document_parts(
    source: Source, layout: str | None, profile: Profile, ledger: Ledger, problems: Problems
) -> tuple[Document, PageParts]:
    """Return a page, or an OpenAPI document, and what it says."""
    if layout is None and is_openapi(source):
        return read_openapi(source, ledger)
    document = read_document(source, layout, problems)
    if profile is not EMPTY:
        document = profiled(document, profile, ledger)
    return document, read_parts(document, ledger, profile.base_url)


def _check_lost(document: Document, ledger: Ledger, source: Source, problems: Problems) -> None:
    """Report text of tables that is neither a fact nor skipped, unless a problem tells why."""
    lost = document.size - ledger.placed - ledger.set_aside
    if not problems.items and lost > 0:
        message = f"{count(lost, 'character')} of the tables on this page came to be no fact"
        mend = "mend it by an entry of `mends` in reading.yaml"
        problems.add(source.place(1), message, (), mend)


def _stop_empty(source: Source, layout: str, ledger: Ledger, problems: Problems) -> None:
    """Raise for a page without facts, with whatever was skipped in it."""
    if layout == OPENAPI:
        message = "no operation is described in this document: its `paths` have none"
        mend = "read the document that has the operations; save what its texts say as pages"
        raise InputError([Problem(source.place(1), message, (), mend)])
    problems.items += unread(ledger.skipped, source.name)
    raise InputError([*without_tables(source, layout).problems, *_listed(problems, source)])


def _check_budget(source: Source, parts: PageParts) -> None:
    """Refuse a page with more of anything than a page of documentation has."""
    items = sum(len(codes.items) for codes in parts.lists)
    sizes = {
        "rows and codes": sum(len(table.rows) for table in parts.tables) + items,
        "field tables": len(parts.tables),
        "code lists": len(parts.lists),
        "examples": len(parts.examples),
    }
    for noun, size in sizes.items():
        if size > BUDGETS[noun]:
            message = f"the page has {size:,} {noun}; at most {BUDGETS[noun]:,} are read"
            mend = "save it in parts, one page for each section"
            raise InputError([Problem(source.place(1), message, (), mend)])


def _listed(problems: Problems, source: Source) -> tuple[Problem, ...]:
    """Return the problems in the page's order, the first MOST_PROBLEMS and how many more."""
    ordered = sorted({*problems.items})
    further = len(ordered) - MOST_PROBLEMS
    if further <= 0:
        return tuple(ordered)
    kept = ordered[:MOST_PROBLEMS]
    message = f"and {count(further, 'problem')} more on this page"
    return (*kept, Problem(source.place(kept[-1].place.line), message, (), "mend these first"))
