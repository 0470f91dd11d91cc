"""Ids that no decision has yet, and lines that would settle a problem, to be given a reason."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from typing import Any

from .contract_yaml import flow_text

OPEN = "…."
"""Stands for a reason or a summary that only people can give."""


class Proposals:
    """Ids that no decision has yet: one for each subject, however often it is told of."""

    def __init__(self, taken: Iterable[str]) -> None:
        numbers = (id_[1:].partition(".")[0] for id_ in taken if id_[:1] == "C")
        self._first = max(map(int, numbers), default=0) + 1
        self._subjects: dict[Hashable, int] = {}

    def id_for(self, subject: Hashable) -> str:
        """Return the id that a decision on a subject could have."""
        number = self._subjects.setdefault(subject, len(self._subjects))
        return f"C{self._first + number:02}"


def decision(
    id_: str, rows: Iterable[str], was: Mapping[str, Any], now: Mapping[str, Any] | str
) -> str:
    """Return an entry of `decisions` as a line of the file."""
    held = now if isinstance(now, str) else dict(now)
    return line({"id": id_, "rows": [*rows], "was": dict(was), "now": held, "because": OPEN})


def line(entry: Mapping[str, Any]) -> str:
    """Return an entry of a section as a line of the file."""
    return f"`- {flow_text(entry)}`"
