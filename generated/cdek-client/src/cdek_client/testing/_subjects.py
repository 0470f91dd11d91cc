# Written by apiscribe build; edits are lost.
"""Which things another thing is about, and what it has in common with them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ._contract import Json
from ._things import Entity, share
from ._wire import value_at, values_at


@dataclass(frozen=True, slots=True)
class Subjects:
    """Finds what things are about, by the contract's rule of it."""

    rule: Mapping[str, Any]
    find: Callable[[str, Any], Entity | None]

    def link(self, body: Json) -> None:
        """Give a thing the members that it has in common with those that it is about."""
        for place, about in self._of(body):
            share(place, about.body, self.rule["members"])

    def refusal(self, body: Json) -> str:
        """Return the code of the refusal of a thing that is about none; empty if it is not."""
        if "refusal" not in self.rule or any(self._of(body)):
            return ""
        return str(self.rule["refusal"])

    def _of(self, body: Json) -> Iterator[tuple[Json, Entity]]:
        """Yield the things that one is about, each with the place that names it."""
        each = self.rule.get("each", "")
        for place in values_at(body, each) if each else [body]:
            for own, path in self.rule["members"].items():
                value = value_at(place, own)
                about = None if value is None else self.find(path, value)
                if about:
                    yield place, about
                    break
