"""What a page says outside its tables and lists, compared: call, hosts, examples, notes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..reading.facts import Page
from .change import Fact, FactDifference, Facts, differing, stated


def section_differences(spec: Page, read: Page) -> Iterator[FactDifference]:
    """Yield what the operation, environments, examples, notes and title say differently."""
    directions = [table.direction for table in (*spec.tables, *read.tables)] or ["response"]
    main = "request" if "request" in directions else directions[0]
    yield from _operation(spec, read)
    yield from _section("environments", "request", spec.environments, read.environments)
    of = {table.address.partition("#")[2]: table.direction for table in spec.tables}
    for example in _section("examples", main, spec.examples, read.examples):
        direction = of.get(getattr(example.fact, "of", ""), main)
        yield replace(example, direction=direction)
    yield from _section("notes", main, spec.notes, read.notes)
    was, now = differing(spec, read, ("title",))
    if was:
        yield FactDifference("wording", "title", main, spec, read, was, now)


def _operation(spec: Page, read: Page) -> Iterator[FactDifference]:
    old, new, keys = spec.operation, read.operation, ("method", "path")
    if not (old and new):
        was, now = (stated(side, keys) if side else None for side in (old, new))
        kind = "added" if new else "removed"
        if old or new:
            yield FactDifference(kind, "operation", "request", old, new, was, now)
        return
    was, now = differing(old, new, keys)
    if was:
        yield FactDifference("moved", "operation", "request", old, new, was, now)


_KEYS = {
    "environments": {"moved": ("url",), "wording": ("label",)},
    "examples": {"example": ("wording",)},
    "notes": {"wording": ("wording",)},
}
_ONE_SIDED = {
    "environments": ("added", "removed"),
    "examples": ("example", "example"),
    "notes": ("wording", "wording"),
}


def _section(
    name: str, direction: str, old: Sequence[Fact], new: Sequence[Fact]
) -> Iterator[FactDifference]:
    """Yield the differences of one section, item by item, each known by its name."""
    here = {item.address: item for item in new}
    there = {item.address: item for item in old}
    for address in {**there, **here}:
        before, after = there.get(address), here.get(address)
        path = address.rpartition("/")[2]
        for kind, was, now in _of_item(name, before, after):
            yield FactDifference(kind, name, direction, before, after, was, now, path=path)


def _of_item(
    name: str, old: Fact | None, new: Fact | None
) -> Iterator[tuple[str, Facts | None, Facts | None]]:
    every = [key for keys in _KEYS[name].values() for key in keys]
    if not (old and new):
        was, now = (stated(side, every) if side else None for side in (old, new))
        added, removed = _ONE_SIDED[name]
        yield removed if old else added, was, now
        return
    for kind, keys in _KEYS[name].items():
        was, now = differing(old, new, keys)
        if was and was.get("wording", "") is not None:
            yield kind, was, now
