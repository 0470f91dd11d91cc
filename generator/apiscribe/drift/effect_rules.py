"""What each turn of a page does to users of the package: the rules, as data.

A turn is finer than a kind: `limits` turn narrower or wider. What is sent is judged by what
the service takes, what is read by what the models give to their readers.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

EFFECTS = ("none", "compatible", "breaking")
STEPS = ("none", "patch", "minor", "major")


@dataclass(frozen=True, slots=True, order=True)
class Outcome:
    """What a turn does to users, and the version step that it asks for.

    With `held`, only where the models or enums of the package turn as well; else nothing
    but what the package says in words is different.
    """

    effect: str
    step: str
    held: bool = False


BREAKING = Outcome("breaking", "major")
COMPATIBLE = Outcome("compatible", "minor")
WORDS = Outcome("none", "patch")
NOTHING = Outcome("none", "none")
BREAKING_IF_HELD = Outcome("breaking", "major", held=True)
COMPATIBLE_IF_HELD = Outcome("compatible", "minor", held=True)
LABEL_IF_HELD = Outcome("compatible", "patch", held=True)


@dataclass(frozen=True, slots=True)
class Rule:
    """What a turn does in a request, and what in a response or an event."""

    sent: Outcome
    read: Outcome

    def outcome(self, direction: str) -> Outcome:
        """The outcome in one direction."""
        return self.sent if direction == "request" else self.read


RULES: Mapping[str, Rule] = {
    # Rows
    "added-optional": Rule(COMPATIBLE, COMPATIBLE_IF_HELD),
    "added-conditional": Rule(BREAKING, COMPATIBLE_IF_HELD),
    "added-mandatory": Rule(BREAKING, COMPATIBLE_IF_HELD),
    "removed": Rule(BREAKING, BREAKING_IF_HELD),
    "renamed": Rule(BREAKING, BREAKING_IF_HELD),
    "moved": Rule(NOTHING, NOTHING),
    "wording": Rule(NOTHING, NOTHING),
    # Type
    "type-wider": Rule(COMPATIBLE, BREAKING_IF_HELD),
    "type-other": Rule(BREAKING, BREAKING_IF_HELD),
    # Mandatory
    "mandatory-now": Rule(BREAKING, COMPATIBLE_IF_HELD),
    "mandatory-sometimes": Rule(BREAKING, WORDS),
    "mandatory-no-longer": Rule(COMPATIBLE, BREAKING_IF_HELD),
    "mandatory-alike": Rule(NOTHING, NOTHING),
    "condition-other": Rule(BREAKING, WORDS),
    "deprecated": Rule(COMPATIBLE, COMPATIBLE),
    "deprecated-no-longer": Rule(WORDS, WORDS),
    # Limits
    "limit-narrower": Rule(BREAKING, WORDS),
    "limit-wider": Rule(COMPATIBLE, WORDS),
    "format-stated": Rule(BREAKING_IF_HELD, WORDS),
    "format-unstated": Rule(COMPATIBLE_IF_HELD, WORDS),
    "format-other": Rule(BREAKING, WORDS),
    "format-of-date-other": Rule(BREAKING, BREAKING),
    "unit-stated": Rule(WORDS, WORDS),
    "unit-other": Rule(BREAKING, BREAKING),
    # Values and codes
    "values-fewer": Rule(BREAKING, BREAKING_IF_HELD),
    "values-more": Rule(COMPATIBLE, COMPATIBLE_IF_HELD),
    "code-more": Rule(COMPATIBLE_IF_HELD, COMPATIBLE_IF_HELD),
    "code-fewer": Rule(BREAKING_IF_HELD, BREAKING_IF_HELD),
    "code-respelled": Rule(BREAKING_IF_HELD, BREAKING_IF_HELD),
    "code-title": Rule(LABEL_IF_HELD, LABEL_IF_HELD),
    "code-facts": Rule(COMPATIBLE_IF_HELD, COMPATIBLE_IF_HELD),
    # Call and hosts
    "call-more": Rule(COMPATIBLE, COMPATIBLE),
    "call-fewer": Rule(BREAKING, BREAKING),
    "call-elsewhere": Rule(COMPATIBLE, COMPATIBLE),
    "call-with-others": Rule(BREAKING, BREAKING),
    "host-more": Rule(COMPATIBLE_IF_HELD, COMPATIBLE_IF_HELD),
    "host-fewer": Rule(BREAKING_IF_HELD, BREAKING_IF_HELD),
    "host-elsewhere": Rule(COMPATIBLE, COMPATIBLE),
    # Examples
    "example": Rule(WORDS, WORDS),
}


def worst(outcomes: list[Outcome]) -> Outcome:
    """The outcome that asks for the greatest step, and then has the greatest effect."""
    return max(outcomes, key=lambda one: (STEPS.index(one.step), EFFECTS.index(one.effect)))
