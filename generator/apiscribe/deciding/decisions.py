"""Where the contract differs from the pages: decisions, checked and applied to facts."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from functools import cached_property
from pathlib import Path
from typing import Any

from ..problems import InputError, Place, Problem, Problems, shown
from ..reading.facts import Page
from ..reading.yaml.parser import Map, read_yaml
from ..reading.yaml.schemas import nonconformities
from .decided import DecidedRow, facts_known, shown_fact, undecided
from .decision_ids import check_unique, ids
from .proposals import Proposals

_DECIDABLE = frozenset([
    "name", "type", "array", "of", "min_length", "max_length", "lengths", "minimum", "maximum",
    "min_items", "max_items", "format", "enum", "unit", "default", "mandatory", "deprecated",
    "read_only", "write_only", "title", "rendered", "status", "final", "facts", "method", "path",
    "url", "codes", "direction",
])  # fmt: skip
Fact = Any
"""A Row, ListedCode, CodeList, Environment or PageOperation, as documented or as decided: a frozen
dataclass with `address`."""

SECTIONS = (
    "security", "resources", "schemas", "codes", "operations", "waiters", "errors", "decisions",
    "left_out", "settled", "observed", "rules", "examples", "additions", "accessors", "events", "walk",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Decision:
    """One departure from the pages: what they said, what holds instead, and why.

    `every` is what its rows have in common where it does not name them, `count` how many.
    """

    id: str
    place: Place
    rows: tuple[str, ...]
    was: Mapping[str, Any]
    now: Mapping[str, Any]
    because: str
    every: Mapping[str, Any] | None = None
    count: int = 0

    @property
    def subject(self) -> str:
        """The id without the number of the entry: C16.2 belongs to C16."""
        return self.id.partition(".")[0]


@dataclass(frozen=True)
class Decisions:
    """The decisions file: its sections as read, and its decisions; `project` is what it is for."""

    place: Place
    contract: Mapping[str, Any]
    sections: Mapping[str, tuple[Map, ...]]
    decisions: tuple[Decision, ...]
    project: str = ""
    order: Mapping[str, Place] = field(default_factory=dict)

    @property
    def is_draft(self) -> bool:
        """Whether nobody has taken charge of the contract yet: it has no title."""
        return not self.contract

    @cached_property
    def proposals(self) -> Proposals:
        """The ids that further decisions could have."""
        return Proposals(ids(self.sections))

    def __getitem__(self, section: str) -> tuple[Map, ...]:
        return self.sections[section]


def load_decisions(file: Path, name: str, project: str = "") -> Decisions:
    """Return the decisions file, or none at all where there is no file.

    Raises InputError with every problem found in it.
    """
    if not os.path.lexists(file):
        none: dict[str, tuple[Map, ...]] = dict.fromkeys(SECTIONS, ())
        return Decisions(Place(name), {}, none, (), project)
    value = read_yaml(file, name)
    problems_there = nonconformities(value, "decisions.schema.json", name)
    if problems_there:
        raise InputError(problems_there)
    sections = {section: _entries(value.get(section, ())) for section in SECTIONS}
    decisions = tuple(map(_decision, sections["decisions"]))
    problems = Problems()
    check_unique(sections, problems)
    problems.stop()
    order = (
        dict(zip(value["order"], value["order"].places, strict=True)) if "order" in value else {}
    )
    return Decisions(value.place, value.get("contract", {}), sections, decisions, project, order)


def _entries(section: Any) -> tuple[Map, ...]:
    if section == "none":
        return ()
    return tuple(section) if isinstance(section, list | tuple) else (section,)


def _decision(item: Map) -> Decision:
    now = {} if item["now"] == "keep" else {k: _tuples(v) for k, v in item["now"].items()}
    was = {key: _tuples(value) for key, value in item["was"].items()}
    rows, every = tuple(item.get("rows", ())), item.get("every")
    because, count = item["because"], item.get("count", 0)
    return Decision(item["id"], item.place, rows, was, now, because, every, count)


def facts_of(pages: Iterable[Page]) -> dict[str, Fact]:
    """Return every fact of the pages that a decision can be about, by address."""
    return {fact.address: fact for page in pages for fact in _facts(page)}


def _facts(page: Page) -> Iterator[Fact]:
    yield from page.tables
    yield from page.rows
    for codes in page.codes:
        yield codes
        yield from codes.items
    yield from page.environments
    yield from page.examples
    yield from page.notes
    yield from page.operations


def apply(decisions: Decisions, facts: Mapping[str, Fact]) -> dict[str, Fact]:
    """Return the documented facts as decided, by address: see `decided`.

    Raises InputError for expired or misplaced decisions.
    """
    problems = Problems()
    decided = {address: undecided(fact) for address, fact in facts.items()}
    taken: dict[tuple[str, str], str] = {}
    for decision in decisions.decisions:
        for address in decision.rows:
            fact = _look_up(address, facts, decision, problems)
            if fact is None or not _still_holds(decision, fact, problems):
                continue
            _claim(decision, address, taken, problems)
            decided[address] = _amended(decided[address], decision)
    problems.stop()
    return decided


def unmet(decision: Decision, facts: Mapping[str, Fact]) -> list[Problem]:
    """Return how the documented facts are no longer what one decision is about."""
    problems = Problems()
    for address in decision.rows:
        fact = _look_up(address, facts, decision, problems)
        if fact is not None:
            _still_holds(decision, fact, problems)
    return sorted({*problems.items})


def _look_up(
    address: str, facts: Mapping[str, Fact], decision: Decision, problems: Problems
) -> Fact | None:
    if address not in facts:
        missing(address, facts, decision.place, decision.id, problems)
        return None
    fact = facts[address]
    known = facts_known(fact)
    for key in sorted({*decision.was, *decision.now} - known):
        message = f"decision {decision.id}: {address} has no fact {key!r}"
        mend = f"known here: {', '.join(sorted(known & _DECIDABLE))}"
        problems.add(decision.place, message, (shown_fact(fact),), mend)
        return None
    return fact


def missing(address: str, facts: Iterable[str], place: Place, who: str, problems: Problems) -> None:
    """Report an address that names nothing on the pages."""
    near = get_close_matches(address, list(facts), n=1)
    mend = f"did you mean {near[0]}?" if near else "see `apiscribe rows` for what there is"
    problems.add(place, f"{who} names {address}, which is not there", (), mend)


def _still_holds(decision: Decision, fact: Fact, problems: Problems) -> bool:
    for key, was in decision.was.items():
        says = getattr(fact, key)
        if says != was and (says or was):
            problems.add(
                decision.place,
                f"decision {decision.id} has expired: {fact.address} now says "
                f"{key} {shown(says)}, was {shown(was)}",
                (shown_fact(fact, key),),
                "decide again: mend `was` and `now`, or remove the decision",
            )
            return False
    return True


def _claim(
    decision: Decision,
    address: str,
    taken: dict[tuple[str, str], str],
    problems: Problems,
) -> None:
    for key in decision.now:
        other = taken.setdefault((address, key), decision.id)
        if other != decision.id:
            message = f"decisions {other} and {decision.id} both set {key!r} of {address}"
            problems.add(decision.place, message, (), "let one of them decide it")


def _amended(fact: Fact, decision: Decision) -> Fact:
    amended = replace(fact, **decision.now, decisions=(*fact.decisions, decision.id))
    if not isinstance(fact, DecidedRow):
        return amended
    replaced = ((key, getattr(fact, key)) for key in decision.now)
    lost = tuple((key, value) for key, value in replaced if value and value != "unstated")
    return replace(amended, documented=(*fact.documented, *lost))


def _tuples(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value
