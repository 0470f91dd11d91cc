"""Decisions on sets of rows: which rows each is about, and whether these are as many as they were."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from functools import cache, cached_property
from typing import Any

from ..problems import Problems, count
from ..reading.facts import Row, Table
from .decided import DecidedRow, shown_fact, undecided
from .decisions import Decision, Decisions, Fact
from .schema_tables import Reach, referred

_MOST_SHOWN = 20
_ASKED = {"name": "name", "pages": "page", "tables": "table", "calls": "operation"}
"""What a set may ask of the names of its rows, by the fact that tells."""

_FACTS = frozenset(field.name for field in fields(DecidedRow))


def selected(decisions: Decisions, facts: Mapping[str, Fact], problems: Problems) -> Decisions:
    """Return the decisions with the rows that each set has, as far as they say what it `was`.

    Reports a set that has more or fewer rows than are counted.
    """
    if not any(decision.every for decision in decisions.decisions):
        return decisions
    sets = RowSets(facts)
    chosen = (sets.decided(decision, problems) for decision in decisions.decisions)
    return replace(decisions, decisions=tuple(chosen))


class RowSets:
    """The rows of all pages, by what they are called and where they stand."""

    def __init__(self, facts: Mapping[str, Fact]) -> None:
        self._facts = facts
        self._rows = [fact for fact in facts.values() if isinstance(fact, Row)]
        self._undecided: dict[str, DecidedRow] = {row.address: undecided(row) for row in self._rows}

    def decided(self, decision: Decision, problems: Problems) -> Decision:
        """Return a decision with the rows of its set."""
        if decision.every is None:
            return decision
        for key in sorted({*decision.was, *decision.now} - _FACTS):
            message = f"decision {decision.id}: rows have no fact {key!r}"
            problems.add(decision.place, message, (), "mend `was` and `now`")
            return replace(decision, every=None)
        rows = self._chosen(decision, decision.every)
        if len(rows) != decision.count:
            self._report(decision, rows, problems)
        return replace(decision, every=None, rows=tuple(row.address for row in rows))

    def _chosen(self, decision: Decision, every: Mapping[str, Any]) -> list[Row]:
        """Return the rows of a set: each question is asked about those that are left."""
        rows = self._rows
        for key, fact in _ASKED.items():
            if key in every:
                fit = _fitting(every[key], {getattr(row, fact) or "" for row in rows})
                rows = [row for row in rows if (getattr(row, fact) or "") in fit]
        if "in" in every:
            rows = [row for row in rows if row.in_ == every["in"]]
        rows = [row for row in rows if self._is_as_it_was(decision, row)]
        if "path" in every:
            rows = [row for row in rows if fits(every["path"], self._path(row))]
        if "direction" in every:
            rows = [row for row in rows if every["direction"] in self._ways(row)]
        return [row for row in rows if row.address not in every.get("but", ())]

    def _is_as_it_was(self, decision: Decision, row: Row) -> bool:
        says = self._undecided[row.address]
        for key, was in decision.was.items():
            value = getattr(says, key)
            if value != was and (value or was):
                return False
        return True

    def _report(self, decision: Decision, rows: list[Row], problems: Problems) -> None:
        told = count(len(rows), "row")
        message = f"decision {decision.id} has expired: it was about {decision.count}, now {told}"
        about = [shown_fact(row, *decision.was) for row in rows[:_MOST_SHOWN]]
        more = len(rows) - len(about)
        about += [f"and {more} more"] if more else []
        mend = f"look at them, and write `count: {len(rows)}`" if rows else "remove the decision"
        problems.add(decision.place, message, about, mend)

    @cached_property
    def _by_place(self) -> Mapping[tuple[str, str], Row]:
        return {(row.address.rpartition("/")[0], row.no): row for row in self._rows}

    @cached_property
    def _reach(self) -> Reach:
        tables = {a: fact for a, fact in self._facts.items() if isinstance(fact, Table)}
        below: dict[str, list[DecidedRow]] = {}
        for row in self._undecided.values():
            below.setdefault(self._owner(row), []).append(row)
        children = {above: tuple(inner) for above, inner in below.items()}
        return Reach(tables, children, referred(tables, self._undecided, children), ())

    def _owner(self, row: Row) -> str:
        table, number = row.address.rpartition("/")[0], row.no.rpartition(".")[0]
        return f"{table}/{number}" if number else table

    def _ways(self, row: Row) -> Iterable[str]:
        """Return the directions in which the object of a row is wanted, or else its table's own."""
        return self._reach.of(self._owner(row)) or (row.direction,)

    def _path(self, row: Row) -> str:
        """Return the place of a row in the body that its table describes."""
        parts, table, number = [row.name], row.address.rpartition("/")[0], row.no
        while number := number.rpartition(".")[0]:
            above = self._by_place.get((table, number))
            parts.append(
                f"{above.name}[]" if above and above.array else above.name if above else ""
            )
        return ".".join(reversed(parts))


def _fitting(patterns: str | Iterable[str], texts: Iterable[str]) -> frozenset[str]:
    return frozenset(text for text in texts if fits(patterns, text))


def fits(patterns: str | Iterable[str], text: str) -> bool:
    """Return whether a text has the form of a pattern, or of one of several: `packages[].*`."""
    wanted = [patterns] if isinstance(patterns, str) else patterns
    return any(_regex(pattern).fullmatch(text) for pattern in wanted)


@cache
def _regex(pattern: str) -> re.Pattern[str]:
    return re.compile(re.escape(pattern).replace(r"\*", ".*").replace(r"\?", "."))
