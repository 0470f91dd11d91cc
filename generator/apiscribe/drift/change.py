"""One change of a page, judged: what it does to users, and what it touches."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..problems import Place
from .difference import Facts
from .versions import largest


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
        """The change as a JSON-ready dict."""
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
    dicts, and the rows that have another number, by their addresses before and now."""

    page: str
    changes: tuple[Change, ...]
    expired: tuple[dict[str, Any], ...]
    renumbered: Mapping[str, str]
    going_back: bool = False

    @property
    def step(self) -> str:
        """The largest version step that a change asks for."""
        return largest(change.step for change in self.changes)
