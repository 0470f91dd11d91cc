"""What the differences of a page do to users: their classes, held against the rules."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from ..deciding.decisions import Decisions
from ..reading.facts import ListedCode, Row
from .change import Change, FactDifference, Facts
from .effect_rules import NOTHING, RULES, WORDS, Outcome, worst
from .impact import Impact

_WIDER = {("integer", "long"), ("integer", "float"), ("integer", "decimal"), ("long", "decimal"), ("float", "decimal")}  # fmt: skip
_NEED = {"yes": 2, "conditional": 1}
_UPPER = ("max_length", "maximum", "max_items")
_LOWER = ("minimum", "min_items")
_DATES = ("date", "datetime")


@dataclass
class Effects:
    """The effects of the differences of one page; rows before those that lie in them."""

    impact: Impact
    decisions: Decisions
    outcomes: dict[tuple[str, str], Outcome] = field(default_factory=dict)

    def changes(self, differences: Iterable[FactDifference]) -> tuple[Change, ...]:
        """Return each difference with its effect, its step and what it touches."""
        return tuple(map(self.change, differences))

    def change(self, difference: FactDifference) -> Change:
        """Return one difference with its effect, its step and what it touches."""
        outcome, why, within = self.outcome(difference)
        return Change(
            kind=difference.kind,
            page=self.impact.spec.page,
            address=self.impact.address(difference),
            table=difference.table,
            no=difference.no,
            path=difference.path or self.impact.path(difference),
            was=difference.was,
            now=difference.now,
            effect=outcome.effect,
            direction=difference.direction,
            touches=tuple(dict.fromkeys(self.impact.touches(difference))),
            step=outcome.step,
            place=self.impact.place(difference),
            line=getattr(difference.new, "line", None),
            why=why,
            within=within,
        )

    def outcome(self, difference: FactDifference) -> tuple[Outcome, str, str]:
        """Return what a difference does, why no more, and the row that it comes or goes with."""
        kind, address = difference.kind, self.impact.address(difference)
        parent = self.impact.parent(difference)
        if kind in ("added", "removed") and (kind, parent) in self.outcomes:
            outcome = self.outcomes[kind, address] = self.outcomes[kind, parent]
            verb = "comes" if kind == "added" else "goes"
            return outcome, f"{verb} with the row that it lies in", parent
        outcome, why = self.by_rules(difference)
        if difference.no is not None:
            self.outcomes[kind, address] = outcome
        return outcome, why, ""

    def by_rules(self, difference: FactDifference) -> tuple[Outcome, str]:
        """Return the worst of what the classes of a difference do, and what softens it."""
        decided = self.decided(difference)
        classes = classify(difference, decided)
        if self.impact.became_objects(difference):
            classes.append("type-other")
        outcomes = [RULES[name].outcome(difference.direction) for name in classes]
        if not outcomes:
            return self.in_words(difference), f"decided by {', '.join(sorted({*decided.values()}))}"
        modelled = self.modelled(difference)
        reached = [outcome for outcome in outcomes if modelled or not outcome.if_modelled]
        if not reached:
            return self.in_words(difference), self.why_unmodelled(difference)
        outcome = worst(reached)
        return (self.in_words(difference) if outcome == WORDS else outcome), ""

    def decided(self, difference: FactDifference) -> dict[str, str]:
        """Return the facts that differ and that a decision sets, with the decision's id."""
        address = self.impact.address(difference)
        changed = {*(difference.was or ())} & {*(difference.now or ())}
        return {
            key: decision.id
            for decision in self.decisions.decisions
            if address in decision.rows
            for key in changed & {*decision.now}
        }

    def modelled(self, difference: FactDifference) -> bool:
        """Return whether models, enums or calls of the package change with a difference."""
        before, after = self.impact.before, self.impact.after
        nodes = self.impact.nodes(difference)
        if difference.kind == "codes" and not (difference.old and difference.new):
            return any((node in before.nodes) != (node in after.nodes) for node in nodes)
        return any(before.modelled(node) != after.modelled(node) for node in nodes)

    def in_words(self, difference: FactDifference) -> Outcome:
        """Return the outcome of what changes no code: the contract's words are published too."""
        before, after = self.impact.before, self.impact.after
        nodes = self.impact.nodes(difference)
        described = any(before.described(node) != after.described(node) for node in nodes)
        return WORDS if described or difference.kind == "example" else NOTHING

    def why_unmodelled(self, difference: FactDifference) -> str:
        """Return why the package does not change with a difference."""
        address, after = self.impact.address(difference), self.impact.after
        nodes = [node for node in self.impact.nodes(difference) if node in after.nodes]
        rows = [row for node in nodes for row in after.nodes[node][1].get("x-rows", ())]
        others = [row for row in rows if row != address]
        if difference.kind in ("removed", "codes") and others:
            return f"{others[0]} says so still"
        return "the package takes both alike"


def classify(difference: FactDifference, decided: Collection[str] = ()) -> list[str]:
    """Return the classes of a difference, by the names in `effect_rules`.

    Facts that a decision sets, `decided`, change nothing.
    """
    was, now = (_undecided(side, decided) for side in (difference.was, difference.now))
    if difference.was and difference.now and not now:
        return []
    if difference.table in ("operation", "environments") and difference.kind != "wording":
        return [_class_of_call(difference)]
    classes = _CLASSES.get(difference.kind)
    return list(classes(difference, was, now)) if classes else [difference.kind]


def _undecided(facts: Facts | None, decided: Collection[str]) -> Facts:
    return {key: value for key, value in (facts or {}).items() if key not in decided}


def _added(difference: FactDifference, was: Facts, now: Facts) -> Iterator[str]:
    need = _NEED.get(now.get("mandatory", ""), 0)
    yield ("added-optional", "added-conditional", "added-mandatory")[need]


def _type(difference: FactDifference, was: Facts, now: Facts) -> Iterator[str]:
    wider = (was.get("type"), now.get("type")) in _WIDER and "array" not in now
    yield "type-wider" if wider else "type-other"


def _mandatory(difference: FactDifference, was: Facts, now: Facts) -> Iterator[str]:
    if "deprecated" in now:
        yield "deprecated" if now["deprecated"] else "deprecated-no-longer"
    if "mandatory" in now:
        before, after = (_NEED.get(side["mandatory"], 0) for side in (was, now))
        if before == after:
            yield "mandatory-alike"
        elif before > after:
            yield "mandatory-no-longer"
        else:
            yield "mandatory-now" if after == 2 else "mandatory-sometimes"
    elif "condition" in now:
        yield "condition-other"


def _limits(difference: FactDifference, was: Facts, now: Facts) -> Iterator[str]:
    for key in now:
        yield from _limit(key, was[key], now[key], difference.fact)


def _limit(key: str, was: Any, now: Any, row: Row) -> Iterator[str]:
    if key == "unit":
        yield "unit-other" if was and now else "unit-stated"
    elif key == "format":
        other = "format-of-date-other" if row.type in _DATES else "format-other"
        yield other if was and now else "format-stated" if now else "format-unstated"
    elif key == "default":
        yield "default-other"
    elif was is None or now is None:
        yield "limit-narrower" if was is None else "limit-wider"
    elif key in _UPPER or key in _LOWER:
        yield "limit-narrower" if (now < was) == (key in _UPPER) else "limit-wider"
    elif key == "lengths":
        yield "limit-wider" if set(now) > set(was) else "limit-narrower"
    else:
        yield "limit-wider" if now is False else "limit-narrower"


def _values(difference: FactDifference, was: Facts, now: Facts) -> Iterator[str]:
    before, after = was.get("enum") or [], now.get("enum") or []
    if bool(before) != bool(after):
        yield "values-fewer" if after else "values-more"
        return
    if [value for value in before if value not in after]:
        yield "values-fewer"
    if [value for value in after if value not in before]:
        yield "values-more"


def _codes(difference: FactDifference, was: Facts, now: Facts) -> Iterator[str]:
    old, new = (isinstance(side, ListedCode) for side in (difference.old, difference.new))
    if not (old and new):
        yield "code-fewer" if old else "code-more"
    if old and new and "code" in now:
        yield "code-respelled"
    if old and new and "title" in now:
        yield "code-title"
    if old and new and {*now} - {"code", "title"}:
        yield "code-facts"


def _class_of_call(difference: FactDifference) -> str:
    subject = "call" if difference.table == "operation" else "host"
    if difference.kind != "moved":
        return f"{subject}-more" if difference.kind == "added" else f"{subject}-fewer"
    if "returns" in (difference.now or {}):
        return "call-answer"
    parameters = [
        set(re.findall(r"{(\w+)}", (side or {}).get("path") or ""))
        for side in (difference.was, difference.now)
    ]
    return f"{subject}-elsewhere" if parameters[0] == parameters[1] else f"{subject}-with-others"


_CLASSES = {
    "added": _added,
    "type": _type,
    "mandatory": _mandatory,
    "limits": _limits,
    "values": _values,
    "codes": _codes,
}
