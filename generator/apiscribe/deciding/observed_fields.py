"""Fields that no table has and that were observed: properties of the objects they lie in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from ..problems import Problems
from ..reading.yaml.parser import Map
from .decided import DecidedRow, shown_fact
from .decisions import Decisions, missing
from .merged_object import MergedObject, Property

Observed = Mapping[str, Sequence[tuple[int, Map]]]
"""Entries of `observed`, numbered, by the table or row that they lie under."""


def observed_under(decisions: Decisions) -> Observed:
    """Return the entries of `observed` by the table or row that they lie under."""
    observed: dict[str, list[tuple[int, Map]]] = {}
    for number, item in enumerate(decisions["observed"]):
        observed.setdefault(item["under"], []).append((number, item))
    return observed


def check_observed(
    merged: Iterable[MergedObject], decisions: Decisions, problems: Problems
) -> None:
    """Report what was observed in no object."""
    objects = {source for each in merged for source in each.described_by}
    for item in decisions["observed"]:
        if item["under"] not in objects:
            who = f"observed {item['name']!r} ({item['id']}), in an object,"
            missing(item["under"], objects, item.place, who, problems)


def observed_properties(
    sources: Iterable[str],
    observed: Observed,
    rows_of: Mapping[str, list[DecidedRow]],
    problems: Problems,
) -> list[Property]:
    """Return properties that no table has; one seen under several sources is one property."""
    seen: dict[str, list[Map]] = {}
    under = (observed.get(source, ()) for source in dict.fromkeys(sources))
    numbered = dict(pair for pairs in under for pair in pairs)
    for _, item in sorted(numbered.items()):
        if rows := rows_of.get(item["name"]):
            message = f"{item['name']!r} is declared as observed, but a table has it now"
            mend = "remove the entry from `observed`"
            problems.add(item.place, message, map(shown_fact, rows), mend)
        seen.setdefault(item["name"], []).append(item)
    return [Property(name, (), tuple(items)) for name, items in seen.items()]
