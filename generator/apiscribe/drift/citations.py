"""What a page as read does to the decisions that cite it: some expire, some need other numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ..deciding.decided import shown_fact
from ..deciding.decisions import Decisions, missing, unmet
from ..deciding.row_sets import RowSets
from ..problems import Place, Problem, Problems
from ..reading.facts import Page
from ..reading.yaml.parser import Map
from .diff_rows import pair_tables, renumbered
from .lenient import observed_in_tables

_CITING = ("resources", "schemas", "codes", "observed", "rules")
_NAMES = ("id", "schema", "codes", "resource", "operation", "waiter", "event", "example")
# a_page#request/15.8.8
_ROW = re.compile(r"\b[a-z][a-z0-9_]*#[A-Za-z_]\w*/[0-9]+(?:\.[0-9]+)*")


def expired(
    decisions: Decisions, facts: Mapping[str, Any], page: Page
) -> tuple[dict[str, Any], ...]:
    """Return the entries of the decisions that this page makes untrue, each with its problem.

    `facts` are those of all pages, this one in the spec's numbers: nothing expires because a
    row has another number. JSON-ready.
    """
    about = f"{page.page}#"
    entries: list[dict[str, Any]] = []
    sets = RowSets(facts)
    for decision in decisions.decisions:
        if decision.every or any(row.startswith(about) for row in decision.rows):
            problems = Problems()
            chosen = sets.decided(decision, problems)
            entries += [
                {"id": decision.id, **problem.as_dict()}
                for problem in (*problems.items, *unmet(chosen, facts))
            ]
    for section in _CITING:
        for item in decisions[section]:
            entries += _gone(item, facts, about)
    return (*entries, *_needless(decisions, facts, about))


def _gone(item: Map, facts: Mapping[str, Any], about: str) -> Iterator[dict[str, Any]]:
    """Yield rows and lists of this page that an entry cites and that are not there."""
    name = next(str(item[key]) for key in _NAMES if key in item)
    cited = [*item.get("rows", ()), *item.get("lists", ()), *item.get("seen", ())]
    cited += [item[key] for key in ("under", "variant") if key in item]
    for address in cited:
        if address.startswith(about) and address not in facts:
            problems = Problems()
            missing(address, facts, item.place, name, problems)
            yield from ({"id": name, **problem.as_dict()} for problem in problems.items)


def _needless(
    decisions: Decisions, facts: Mapping[str, Any], about: str
) -> Iterator[dict[str, Any]]:
    """Yield observed fields that a table of this page has now."""
    for item, row in observed_in_tables(decisions, facts):
        if row.address.startswith(about):
            message = f"{item['name']!r} is declared as observed, but a table has it now"
            mend = "remove the entry from `observed`"
            problem = Problem(item.place, message, (shown_fact(row),), mend)
            yield {"id": item["id"], **problem.as_dict()}


def unmet_entries(
    decisions: Decisions, before: Iterable[Problem], after: Iterable[Problem]
) -> Iterator[dict[str, Any]]:
    """Yield entries of the decisions that name what the pages no longer make.

    `before` and `after` are the problems of both drafts of the contract. JSON-ready.
    """
    entries = [item for section in decisions.sections.values() for item in section]
    entries.sort(key=lambda item: item.place)
    for problem in sorted({*after} - {*before}):
        if problem.place.file == decisions.place.file:
            holders = [item for item in entries if item.place <= problem.place]
            named = (str(item[key]) for item in holders[-1:] for key in _NAMES if key in item)
            yield {"id": next(named, "contract"), **problem.as_dict()}


def readdressed(text: str, name: str, spec: Page, read: Page) -> str:
    """Return the text of the file `name` with the addresses that rows of a page have as read.

    Raises InputError where a row that is gone is cited and its number is another row's now:
    nobody could tell the two apart afterwards.
    """
    pairs = pair_tables(spec, read)
    moved = renumbered(pairs)
    gone = {old.address for table in pairs.values() for old, new in table if old and not new}
    taken = gone & {row.address for row in read.rows}
    problems = Problems()

    def address_now(match: re.Match[str]) -> str:
        if match[0] in taken:
            message = (
                f"{match[0]} is cited here; that row is gone, and its number is another row's now"
            )
            mend = "take the citation out, and write the page then"
            problems.add(_place(name, text, match.start()), message, (), mend)
        return moved.get(match[0], match[0])

    moved_text = _ROW.sub(address_now, text)
    problems.stop()
    return moved_text


def _place(name: str, text: str, at: int) -> Place:
    before = text[:at]
    return Place(name, before.count("\n") + 1, at - before.rfind("\n"))
