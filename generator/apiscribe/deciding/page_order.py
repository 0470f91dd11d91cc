"""Which page counts first of those that document the same."""

from __future__ import annotations

from collections.abc import Iterable
from fnmatch import fnmatchcase

from ..problems import Problems
from ..reading.facts import Page
from .decisions import Decisions


def ordered(pages: Iterable[Page], decisions: Decisions, problems: Problems) -> tuple[Page, ...]:
    """Return the pages as the decisions' `order` has them, all others behind them by name."""
    pages = tuple(pages)
    for pattern in decisions.order:
        if not any(fnmatchcase(page.page, pattern) for page in pages):
            message = f"`order` names {pattern}, which is no page"
            mend = f"the pages are {', '.join(page.page for page in pages)}"
            problems.add(decisions.place, message, (), mend)
    return tuple(sorted(pages, key=lambda page: _rank(page.page, decisions.order)))


def _rank(page: str, order: tuple[str, ...]) -> int:
    places = (place for place, pattern in enumerate(order) if fnmatchcase(page, pattern))
    return next(places, len(order))
