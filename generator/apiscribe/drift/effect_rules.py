"""What each class of change does to users of the package: the rules, as data.

A class is finer than a kind: `limits` become narrower or wider. What is sent is judged by what
the service takes, what is read by what the models give to their readers.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

EFFECTS = ("none", "compatible", "breaking")
STEPS = ("none", "patch", "minor", "major")


@dataclass(frozen=True, slots=True, order=True)
class Outcome:
    """What a change does to users, and the version step that it asks for.

    With `if_modelled`, only where the models or enums of the package change as well; else
    nothing but what the package says in words is different.
    """

    effect: str
    step: str
    if_modelled: bool = False


BREAKING = Outcome("breaking", "major")
COMPATIBLE = Outcome("compatible", "minor")
WORDS = Outcome("none", "patch")
NOTHING = Outcome("none", "none")
BREAKING_IF_MODELLED = Outcome("breaking", "major", if_modelled=True)
COMPATIBLE_IF_MODELLED = Outcome("compatible", "minor", if_modelled=True)
LABEL_IF_MODELLED = Outcome("compatible", "patch", if_modelled=True)


@dataclass(frozen=True, slots=True)
class EffectRule:
    """What a class of change does in a request, and what in a response or an event."""

    sent: Outcome
    read: Outcome

    def outcome(self, direction: str) -> Outcome:
        """Return the outcome in one direction."""
        return self.sent if direction == "request" else self.read


RULES: Mapping[str, EffectRule] = {
    # Rows
    "added-optional": EffectRule(COMPATIBLE, COMPATIBLE_IF_MODELLED),
    "added-conditional": EffectRule(BREAKING, COMPATIBLE_IF_MODELLED),
    "added-mandatory": EffectRule(BREAKING, COMPATIBLE_IF_MODELLED),
    "removed": EffectRule(BREAKING_IF_MODELLED, BREAKING_IF_MODELLED),
    "renamed": EffectRule(BREAKING, BREAKING_IF_MODELLED),
    "moved": EffectRule(NOTHING, NOTHING),
    "wording": EffectRule(NOTHING, NOTHING),
    # Type
    "type-wider": EffectRule(COMPATIBLE, BREAKING_IF_MODELLED),
    "type-other": EffectRule(BREAKING, BREAKING_IF_MODELLED),
    # Mandatory
    "mandatory-now": EffectRule(BREAKING, COMPATIBLE_IF_MODELLED),
    "mandatory-sometimes": EffectRule(BREAKING, WORDS),
    "mandatory-no-longer": EffectRule(COMPATIBLE, BREAKING_IF_MODELLED),
    "mandatory-alike": EffectRule(NOTHING, NOTHING),
    "condition-other": EffectRule(BREAKING, WORDS),
    "deprecated": EffectRule(COMPATIBLE, COMPATIBLE),
    "deprecated-no-longer": EffectRule(WORDS, WORDS),
    # Limits
    "limit-narrower": EffectRule(BREAKING, WORDS),
    "limit-wider": EffectRule(COMPATIBLE, WORDS),
    "format-stated": EffectRule(BREAKING_IF_MODELLED, WORDS),
    "format-unstated": EffectRule(COMPATIBLE_IF_MODELLED, WORDS),
    "format-other": EffectRule(BREAKING, WORDS),
    "format-of-date-other": EffectRule(BREAKING, BREAKING),
    "default-other": EffectRule(WORDS, WORDS),
    "unit-stated": EffectRule(WORDS, WORDS),
    "unit-other": EffectRule(BREAKING, BREAKING),
    # Values and codes
    "values-fewer": EffectRule(BREAKING, BREAKING_IF_MODELLED),
    "values-more": EffectRule(COMPATIBLE, COMPATIBLE_IF_MODELLED),
    "code-more": EffectRule(COMPATIBLE_IF_MODELLED, COMPATIBLE_IF_MODELLED),
    "code-fewer": EffectRule(BREAKING_IF_MODELLED, BREAKING_IF_MODELLED),
    "code-respelled": EffectRule(BREAKING_IF_MODELLED, BREAKING_IF_MODELLED),
    "code-title": EffectRule(LABEL_IF_MODELLED, LABEL_IF_MODELLED),
    "code-facts": EffectRule(COMPATIBLE_IF_MODELLED, COMPATIBLE_IF_MODELLED),
    # Call and hosts
    "call-more": EffectRule(COMPATIBLE, COMPATIBLE),
    "call-fewer": EffectRule(BREAKING, BREAKING),
    "call-elsewhere": EffectRule(COMPATIBLE, COMPATIBLE),
    "call-answer": EffectRule(BREAKING, BREAKING),
    "call-with-others": EffectRule(BREAKING, BREAKING),
    "host-more": EffectRule(COMPATIBLE_IF_MODELLED, COMPATIBLE_IF_MODELLED),
    "host-fewer": EffectRule(BREAKING_IF_MODELLED, BREAKING_IF_MODELLED),
    "host-elsewhere": EffectRule(COMPATIBLE, COMPATIBLE),
    # Examples
    "example": EffectRule(WORDS, WORDS),
}


def worst(outcomes: Iterable[Outcome]) -> Outcome:
    """Return the outcome that asks for the greatest step, and then has the greatest effect."""
    return max(
        outcomes, key=lambda outcome: (STEPS.index(outcome.step), EFFECTS.index(outcome.effect))
    )
