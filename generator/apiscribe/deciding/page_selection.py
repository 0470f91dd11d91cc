"""Which pages count first, and which of their operations not at all, by decision."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from fnmatch import fnmatchcase

from ..problems import Problems
from ..reading.facts import Page, Table
from .decisions import Decisions


def ordered(pages: Iterable[Page], decisions: Decisions, problems: Problems) -> tuple[Page, ...]:
    """Return the pages as the decisions' `order` has them, all others behind them by name."""
    pages = tuple(pages)
    for pattern, place in decisions.order.items():
        if not any(fnmatchcase(page.page, pattern) for page in pages):
            message = f"`order` names {pattern}, which is no page"
            mend = f"the pages are {', '.join(page.page for page in pages)}"
            problems.add(place, message, (), mend)
    return tuple(sorted(pages, key=lambda page: _rank(page.page, decisions.order)))


def _rank(page: str, order: Collection[str]) -> int:
    places = (place for place, pattern in enumerate(order) if fnmatchcase(page, pattern))
    return next(places, len(order))


def remaining(pages: Sequence[Page], decisions: Decisions, problems: Problems) -> tuple[Page, ...]:
    """Return the pages without the operations that are left out; report those that are not there."""
    known = {operation.key for page in pages for operation in page.operations}
    calls = {item["call"] for item in decisions["left_out"]}
    for item in decisions["left_out"]:
        if item["call"] not in known:
            message = f"{item['id']} leaves out {item['call']}, which no page documents"
            problems.add(item.place, message, (), "mend `call`, or remove the entry")
    return tuple(_without(page, calls) for page in pages) if calls else tuple(pages)


def _without(page: Page, calls: set[str]) -> Page:
    gone = [table for table in page.tables if table.operation in calls]
    if not any(operation.key in calls for operation in page.operations):
        return page
    schemas = {table.schema: table for table in page.tables if table.schema}
    rest = [table for table in page.tables if table not in gone]
    needless = _reached(gone, schemas) - _reached([t for t in rest if not t.schema], schemas)
    return replace(
        page,
        operations=tuple(o for o in page.operations if o.key not in calls),
        tables=tuple(table for table in rest if table.schema not in needless),
    )


def _reached(tables: Iterable[Table], schemas: dict[str, Table]) -> set[str]:
    """Return the names of schemas that rows of tables refer to, and those of these."""
    reached: set[str] = set()
    waiting = [*tables]
    while waiting:
        for row in waiting.pop().rows:
            if row.of and row.of in schemas and row.of not in reached:
                reached.add(row.of)
                waiting.append(schemas[row.of])
    return reached
