"""A saved page, recognised, to its value in the dialect, with an account of its text."""

from __future__ import annotations

import gc
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any

from ..problems import InputError, Place, Problem, Problems, count
from . import facts
from .assembly.accounting import Ledger, Skip
from .assembly.page_parts import PageParts, read_parts
from .blocks import Document
from .layouts import read_document, without_tables
from .layouts.openapi.document import read_openapi
from .layouts.openapi.specification import is_openapi
from .matching.adoption import adopted
from .matching.vanished import unread, vanished
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

_IDENTIFIER = re.compile(r"[a-z][a-z0-9_]*")
_ALIKE, _STRANGE = 0.5, 0.1


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
def read_page(
    source: Source, layout: str | None, known: Sequence[facts.Page], page: str | None = None
) -> Reading:
    """Read a page of the docs: facts from the file, names and summaries from the known page.

    `page` names the known page, or a new one; without it the file's name tells, or the rows
    that both have. Raises InputError for a file without any table of fields or codes, for a
    page that has nothing in common with the one named, and for one with more than BUDGETS.
    """
    problems = Problems()
    ledger = Ledger(source.name)
    document, parts = _document_parts(source, layout, ledger, problems)
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
    source: Source, layout: str | None, ledger: Ledger, problems: Problems
) -> tuple[Document, PageParts]:
    """Return a page, or an OpenAPI document, and what it says."""
    if layout is None and is_openapi(source):
        return read_openapi(source, ledger)
    document = read_document(source, layout, problems)
    return document, read_parts(document, ledger)


def _check_lost(document: Document, ledger: Ledger, source: Source, problems: Problems) -> None:
    """Report text of tables that is neither a fact nor skipped, unless a problem tells why."""
    lost = document.size - ledger.placed - ledger.set_aside
    if not problems.items and lost > 0:
        message = f"{count(lost, 'character')} of the tables on this page came to be no fact"
        mend = "look for text between or behind cells, and mend it"
        problems.add(source.place(1), message, (), mend)


def _stop_empty(source: Source, layout: str, ledger: Ledger, problems: Problems) -> None:
    """Raise for a page without facts, with whatever was skipped in it."""
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


def recognised(
    parts: PageParts, source: Source, known: Sequence[facts.Page], page: str | None
) -> tuple[str, facts.Page | None]:
    """Return the name of the page, and the page of the spec if there is one.

    Raises InputError where a page of that name has nothing in common with the file.
    """
    by_name = {spec.page: spec for spec in known}
    file = PurePath(source.name).name
    stem = _stem(file)
    if page is not None and not _IDENTIFIER.fullmatch(page):
        message = f"{page!r} is no name of a page"
        raise _error(source, message, f"small letters, digits and underscores, such as {stem}")
    sourced = next((spec for spec in known if spec.source == file), None)
    spec = by_name.get(page) if page else sourced or by_name.get(stem)
    paths = _paths_read(parts)
    if spec:
        _check_common(source, spec, paths)
    elif page is None:
        spec = _nearest(paths, known)
    return page or (spec.page if spec else stem), spec


def _stem(file: str) -> str:
    stem = re.sub(r"[^a-z0-9]+", "_", file.partition(".")[0].lower()).strip("_")
    return stem if stem[:1].isalpha() else f"page_{stem}".rstrip("_")


def _check_common(source: Source, spec: facts.Page, paths: set[str]) -> None:
    theirs = _paths(spec)
    if len(paths & theirs) < _STRANGE * min(len(theirs), len(paths)) or not paths & theirs:
        message = f"this page has next to nothing in common with {spec.page}"
        mend = "save the right page, or name this one with --page"
        raise _error(source, message, mend)


def _error(source: Source, message: str, mend: str) -> InputError:
    return InputError([Problem(Place(source.name), message, (), mend)])


def _nearest(paths: set[str], known: Sequence[facts.Page]) -> facts.Page | None:
    """Return the page that shares most of its rows with the file; None where it is not most."""
    shares = [(_share(paths, _paths(spec)), spec.page, spec) for spec in known]
    best = max(shares, default=None, key=lambda share: share[:2])
    return best[2] if best and best[0] >= _ALIKE else None


def _share(ours: set[str], theirs: set[str]) -> float:
    return len(ours & theirs) / max(len(ours | theirs), 1)


def _paths(page: facts.Page) -> set[str]:
    """Return each row by the names from the top of its table, each code by itself."""
    rows = {path for t in page.tables for path in paths([(r.no, r.name) for r in t.rows])}
    return rows | {f"={code}" for code_list in page.codes for code in code_list.codes}


def _paths_read(parts: PageParts) -> set[str]:
    tables = ([(row["no"], row["name"]) for row in table.rows] for table in parts.tables)
    rows = {path for table in tables for path in paths(table)}
    return rows | {f"={item['code']}" for code_table in parts.lists for item in code_table.items}


def paths(rows: Sequence[tuple[str, str]]) -> list[str]:
    """Return for each row, number and name, the names from the top of the table to it."""
    by_number: dict[str, str] = {}
    for no, name in rows:
        above = by_number.get(no.rpartition(".")[0])
        by_number[no] = f"{above}.{name}" if above is not None else name
    return list(by_number.values())
