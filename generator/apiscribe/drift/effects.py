"""What the differences of a page do to users: the rules, asked of contract and package."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from ..deciding.decisions import Decisions
from .change import Change, FactDifference
from .classify import classify
from .effect_rules import NOTHING, RULES, WORDS, Outcome, worst
from .impact import Impact


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
