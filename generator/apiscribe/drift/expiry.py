"""Which decisions no longer stand on a page as read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from ..deciding.decisions import Decision, Decisions, apply, missing, shown_fact
from ..problems import InputError, Problem, Problems
from ..reading.facts import Page
from ..reading.yaml.parser import Map
from .lenient import observed_in_tables

_CITING = ("resources", "schemas", "codes", "observed", "rules")
_NAMES = ("id", "schema", "codes", "resource")


def expired(
    decisions: Decisions, facts: Mapping[str, Any], page: Page
) -> tuple[dict[str, Any], ...]:
    """The entries of the decisions that this page makes untrue, each with its problem.

    `facts` are those of all pages, this one in the spec's numbers: nothing expires because a
    row has another number. JSON-ready.
    """
    about = f"{page.page}#"
    found: list[dict[str, Any]] = []
    for decision in decisions.decisions:
        if any(row.startswith(about) for row in decision.rows):
            found += _expired(decision, decisions, facts)
    for section in _CITING:
        for item in decisions[section]:
            found += _gone(item, facts, about)
    return (*found, *_needless(decisions, facts, about))


def _expired(
    decision: Decision, decisions: Decisions, facts: Mapping[str, Any]
) -> Iterator[dict[str, Any]]:
    try:
        apply(replace(decisions, decisions=(decision,)), facts)
    except InputError as error:
        for problem in error.problems:
            yield {"id": decision.id, **problem.as_dict()}


def _gone(item: Map, facts: Mapping[str, Any], about: str) -> Iterator[dict[str, Any]]:
    """Rows and lists of this page that an entry cites and that are not there."""
    name = next(str(item[key]) for key in _NAMES if key in item)
    cited = [*item.get("rows", ()), *item.get("lists", ()), *item.get("seen", ())]
    cited += [item[key] for key in ("under", "variant") if key in item]
    for address in cited:
        if address.startswith(about) and address not in facts:
            problems = Problems()
            missing(address, facts, item.place, name, problems)
            yield from ({"id": name, **problem.as_dict()} for problem in problems.found)


def _needless(
    decisions: Decisions, facts: Mapping[str, Any], about: str
) -> Iterator[dict[str, Any]]:
    """Observed fields that a table of this page has now."""
    for item, row in observed_in_tables(decisions, facts):
        if row.address.startswith(about):
            what = f"{item['name']!r} is declared as observed, but a table has it now"
            mend = "remove the entry from `observed`"
            problem = Problem(item.place, what, (shown_fact(row),), mend)
            yield {"id": item["id"], **problem.as_dict()}
