"""Ids of decisions, and names of entries: each stands once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ..problems import Place, Problems
from ..reading.yaml.parser import Map

_HELD = ("held", "settled")
"""What has an id of its own within an entry of `codes`."""


def ids(sections: Mapping[str, Iterable[Mapping[str, Any]]]) -> Iterator[str]:
    """Yield the ids of all that was decided, rows that hold codes and settled lists among it."""
    for kind in ("decisions", "left_out", "settled", "observed", "rules"):
        yield from (item["id"] for item in sections[kind])
    for item in sections["codes"]:
        yield from (entry["id"] for kind in _HELD for entry in item.get(kind, ()))


_OWN_KEYS = {
    "operations": "operation", "waiters": "waiter", "events": "event", "resources": "resource", "examples": "example",
}  # fmt: skip
"""What each entry of a section is called by, and no other one of the section."""


def check_unique(sections: Mapping[str, tuple[Map, ...]], problems: Problems) -> None:
    """Report an id, or a name of an entry, that stands twice."""
    for section, key in _OWN_KEYS.items():
        _report_twice(sections[section], key, problems)
    _report_twice(sections["rules"], "id", problems)
    _report_twice(_decided(sections), "id", problems)


def _decided(sections: Mapping[str, tuple[Map, ...]]) -> Iterator[Map]:
    """Yield what has an id of a decision, in the order of the file."""
    items = [item for section, entries in sections.items() for item in entries if section != "rules"]  # fmt: skip
    parts = (part for item in sections["codes"] for kind in _HELD for part in item.get(kind, ()))
    yield from sorted([*items, *parts], key=lambda item: (item.place.line, item.place.column))


def _report_twice(items: Iterable[Map], key: str, problems: Problems) -> None:
    seen: dict[str, Place] = {}
    for item in (item for item in items if key in item):
        first = seen.setdefault(item[key], item.places[key])
        if first is not item.places[key]:
            message = f"{item[key]} stands twice; first at {first}"
            problems.add(item.places[key], message, (), _apart(key, item[key]))


def _apart(key: str, name: str) -> str:
    if key == "id":
        return f"call the further entry {name}.2"
    return "keep one of the two, or name them apart"
