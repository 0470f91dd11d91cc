"""What differs between two states of a page, and what each change does and touches."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from ..problems import Place
from ..reading.assembly.accounting import Skip
from .versions import largest

Facts = dict[str, Any]
Fact = Any
"""A Row, Code, Example, Note, Environment or Operation: frozen, with address and place."""


@dataclass(frozen=True, slots=True)
class FactDifference:
    """What the spec says and the page does not, or the reverse.

    `old` and `new` are the facts compared; `was` and `now` what differs between them, in the
    keys of the dialect; `table` is the table, list or section, `path` where it is known by.
    """

    kind: str
    table: str
    direction: str
    old: Fact | None
    new: Fact | None
    was: Facts | None
    now: Facts | None
    no: str | None = None
    path: str | None = None
    place: Place | None = None

    @property
    def fact(self) -> Fact:
        """The fact as the page has it, or had it."""
        return self.new or self.old


def differing(old: Fact, new: Fact, keys: Iterable[str]) -> tuple[Facts, Facts]:
    """Return the facts named `keys` that differ, as they were and as they are."""
    changed = [key for key in keys if getattr(old, key) != getattr(new, key)]
    return _plain_facts(old, changed), _plain_facts(new, changed)


def stated(fact: Fact, keys: Iterable[str]) -> Facts:
    """Return the facts named `keys` as JSON has them, without those that are not stated."""
    facts = _plain_facts(fact, keys)
    return {key: value for key, value in facts.items() if value not in (None, False, [], {})}


def _plain_facts(fact: Fact, keys: Iterable[str]) -> Facts:
    return {key: _plain(getattr(fact, key)) for key in keys}


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


@dataclass(frozen=True, slots=True)
class Change:
    """A difference with its effect, the version step it asks for, and what it touches.

    `touches` names rows, JSON pointers into the contract, and classes, fields or members of
    the package; `why` says what softens the effect; `within` is the row that it comes or goes
    with; `place` is where the spec says what it said, and `line` where the page says it.
    `address` and `within` are in the spec's numbers.
    """

    kind: str
    page: str
    address: str
    table: str
    no: str | None
    path: str | None
    was: Facts | None
    now: Facts | None
    effect: str
    direction: str
    touches: tuple[str, ...]
    step: str
    place: Place
    line: int | None
    why: str = ""
    within: str = ""

    def as_dict(self) -> dict[str, Any]:
        """Return the change as a JSON-ready dict."""
        return {
            "kind": self.kind,
            "table": self.table,
            "no": self.no,
            "path": self.path,
            "was": self.was,
            "now": self.now,
            "effect": self.effect,
            "direction": self.direction,
            "touches": list(self.touches),
            "step": self.step,
            "why": self.why or None,
            "line": self.line,
            "spec": {"file": self.place.file, "line": self.place.line},
        }


@dataclass(frozen=True, slots=True)
class Drift:
    """How one page differs from the spec: its changes, the decisions that expire as JSON-ready
    dicts, the rows that have another number, by their addresses before and now, and the parts
    that nothing understands and the spec does not know of."""

    page: str
    changes: tuple[Change, ...]
    expired: tuple[dict[str, Any], ...]
    renumbered: Mapping[str, str]
    going_back: bool = False
    skipped: tuple[Skip, ...] = ()

    @property
    def step(self) -> str:
        """The largest version step that a change asks for."""
        return largest(change.step for change in self.changes)
