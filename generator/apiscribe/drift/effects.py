"""What the differences of a page do to users: the rules, asked of contract and package."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from ..deciding.decisions import Decisions
from .change import Change, Difference
from .classify import turns
from .effect_rules import NOTHING, RULES, WORDS, Outcome, worst
from .impact import Sides


@dataclass
class Judge:
    """Judges the differences of one page; rows before those that lie in them."""

    sides: Sides
    decisions: Decisions
    outcomes: dict[tuple[str, str], Outcome] = field(default_factory=dict)

    def changes(self, differences: Iterable[Difference]) -> tuple[Change, ...]:
        """Each difference with its effect, its step and what it touches."""
        return tuple(map(self.change, differences))

    def change(self, difference: Difference) -> Change:
        """One difference, judged."""
        outcome, why, within = self.outcome(difference)
        return Change(
            kind=difference.kind,
            page=self.sides.spec.page,
            address=self.sides.own(difference),
            table=difference.table,
            no=difference.no,
            path=difference.path or self.sides.path(difference),
            was=difference.was,
            now=difference.now,
            effect=outcome.effect,
            direction=difference.direction,
            touches=tuple(dict.fromkeys(self.sides.touches(difference))),
            step=outcome.step,
            place=self.sides.place(difference),
            line=getattr(difference.new, "line", None),
            why=why,
            within=within,
        )

    def outcome(self, difference: Difference) -> tuple[Outcome, str, str]:
        """What a difference does; why no more than that; the row that it comes or goes with."""
        kind, own = difference.kind, self.sides.own(difference)
        parent = self.sides.parent(difference)
        if kind in ("added", "removed") and (kind, parent) in self.outcomes:
            outcome = self.outcomes[kind, own] = self.outcomes[kind, parent]
            said = "comes" if kind == "added" else "goes"
            return outcome, f"{said} with the row that it lies in", parent
        outcome, why = self.by_rules(difference)
        if difference.no is not None:
            self.outcomes[kind, own] = outcome
        return outcome, why, ""

    def by_rules(self, difference: Difference) -> tuple[Outcome, str]:
        """The worst of what the turns of a difference do, and what softens it."""
        decided = self.decided(difference)
        found = turns(difference, decided) + ["type-other"] * bool(self.sides.grown(difference))
        asked = [RULES[turn].outcome(difference.direction) for turn in found]
        if not asked:
            return self.in_words(difference), f"decided by {', '.join(sorted({*decided.values()}))}"
        reached = [one for one in asked if not one.held or self.held(difference)]
        if not reached:
            return self.in_words(difference), self.unheld(difference)
        outcome = worst(reached)
        return (self.in_words(difference) if outcome == WORDS else outcome), ""

    def decided(self, difference: Difference) -> dict[str, str]:
        """The facts that differ and that a decision sets, with the decision's id."""
        address = self.sides.own(difference)
        changed = {*(difference.was or ())} & {*(difference.now or ())}
        return {
            key: decision.id
            for decision in self.decisions.decisions
            if address in decision.rows
            for key in changed & {*decision.now}
        }

    def held(self, difference: Difference) -> bool:
        """Whether models, enums or calls of the package turn with a difference."""
        before, after = self.sides.before, self.sides.after
        nodes = self.sides.nodes(difference)
        if difference.kind == "codes" and not (difference.old and difference.new):
            return any((node in before.nodes) != (node in after.nodes) for node in nodes)
        return any(before.modelled(node) != after.modelled(node) for node in nodes)

    def in_words(self, difference: Difference) -> Outcome:
        """What changes nothing is still something to publish where the contract says it."""
        before, after = self.sides.before, self.sides.after
        nodes = self.sides.nodes(difference)
        said = any(before.said(node) != after.said(node) for node in nodes)
        return WORDS if said or difference.kind == "example" else NOTHING

    def unheld(self, difference: Difference) -> str:
        """Why the package does not turn with a difference."""
        own, after = self.sides.own(difference), self.sides.after
        nodes = [
            after.nodes[node][1] for node in self.sides.nodes(difference) if node in after.nodes
        ]
        others = [row for value in nodes for row in value.get("x-rows", ()) if row != own]
        if difference.kind in ("removed", "codes") and others:
            return f"{others[0]} says so still"
        return "the package takes both alike"
