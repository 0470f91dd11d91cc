"""One difference between two states of a page, before anybody has judged it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from ..problems import Place

KINDS = (
    "added", "removed", "renamed", "moved", "type", "mandatory",
    "limits", "values", "codes", "example", "wording",
)  # fmt: skip

Facts = dict[str, Any]
Fact = Any
"""A Row, Code, Example, Note, Environment or Operation: frozen, with address and place."""


@dataclass(frozen=True, slots=True)
class Difference:
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


def between(old: Fact, new: Fact, keys: Iterable[str]) -> tuple[Facts, Facts]:
    """The facts named `keys` that differ, as they were and as they are."""
    changed = [key for key in keys if getattr(old, key) != getattr(new, key)]
    return stated(old, changed, silent=True), stated(new, changed, silent=True)


def stated(fact: Fact, keys: Iterable[str], *, silent: bool = False) -> Facts:
    """Facts as JSON has them; what is not said is left out unless `silent`."""
    found = {key: _plain(getattr(fact, key)) for key in keys}
    return {key: value for key, value in found.items() if silent or value not in (None, False, [])}


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value
