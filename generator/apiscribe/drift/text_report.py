"""The report on pages that differ: as JSON, and as text for people."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ..problems import count
from .change import Change, Drift
from .messages import code, plain, sentence
from .versions import largest, proposed


def as_json(drifts: Sequence[Drift], version: str) -> dict[str, Any]:
    """The report for programs: that of one page, or of several with one version for all."""
    if len(drifts) == 1:
        return _page(drifts[0], version)
    return {
        "proposed_version": next_version(drifts, version),
        "step": step_of(drifts),
        "pages": [_page(drift, version) for drift in drifts],
        "expired_decisions": expired_in(drifts),
        "changelog": changelog(drifts),
    }


def _page(drift: Drift, version: str) -> dict[str, Any]:
    return {
        "page": drift.page,
        "proposed_version": next_version([drift], version),
        "step": step_of([drift]),
        "going_back": drift.going_back,
        "changes": [change.as_dict() for change in drift.changes],
        "expired_decisions": expired_in([drift]),
        "renumbered": dict(drift.renumbered),
        "changelog": changelog([drift]),
    }


def expired_in(drifts: Sequence[Drift]) -> list[dict[str, Any]]:
    """The decisions that expire, each entry once."""
    found: list[dict[str, Any]] = []
    for drift in drifts:
        found += [entry for entry in drift.expired if entry not in found]
    return found


def step_of(drifts: Sequence[Drift]) -> str:
    """The largest version step that any page asks for."""
    return largest(change.step for drift in drifts for change in drift.changes)


def next_version(drifts: Sequence[Drift], version: str) -> str:
    """The version that the package should have once it follows the pages."""
    return proposed(version, step_of(drifts))


def changelog(drifts: Sequence[Drift]) -> list[str]:
    """A Markdown bullet for each change that users of the package can notice."""
    return [
        f"- {'**Breaking:** ' * (change.effect == 'breaking')}{code(drift.page)} {_table(change)}: "
        f"{sentence(change, code)}{together(change, drift.changes)}"
        for drift in drifts
        for change in heads(drift.changes)
        if change.step != "none"
    ]


def _table(change: Change) -> str:
    ours = ("operation", "environments", "examples", "notes", "title")
    return change.table if change.table in ours else code(change.table)


def heads(changes: Sequence[Change]) -> Iterator[Change]:
    """The changes without those of rows that come or go with the row they lie in."""
    return (change for change in changes if not change.within)


def together(change: Change, changes: Sequence[Change]) -> str:
    """How many rows come or go with a row."""
    inside = {change.address}
    for other in changes:
        if other.kind == change.kind and other.within in inside:
            inside.add(other.address)
    return f", with {count(len(inside) - 1, 'field')} in it" if len(inside) > 1 else ""


def as_text(drifts: Sequence[Drift], version: str, files: Mapping[str, str]) -> str:
    """The report for people; `files` names what was read for each page."""
    lines: list[str] = []
    for drift in drifts:
        lines += [*_text(drift, files[drift.page]), ""]
    if all(not drift.changes for drift in drifts):
        return "\n".join(lines[:-1])
    said, step = changelog(drifts), step_of(drifts)
    lines += [f"version   {version} → {next_version(drifts, version)} ({step})"]
    return "\n".join([*lines, *(["", "changelog", *said] if said else [])])


def _text(drift: Drift, file: str) -> Iterator[str]:
    changes = [change for change in heads(drift.changes) if not renumbered(change)]
    if not drift.changes:
        yield f"{drift.page}: no drift; {file} says what the spec says"
        return
    yield f"{drift.page}: {count(len(drift.changes), 'change')} in {file}"
    if drift.going_back:
        yield "  going back: this is what the page said at an earlier time"
    for change in changes:
        yield f"  {change.effect:<10} {change.kind:<9} {_place(change)}: {plain(sentence(change))}{together(change, drift.changes)}"  # fmt: skip
        yield from (f"             {line}" for line in _evidence(change))
    if numbered := sum(map(renumbered, drift.changes)):
        yield f"  {'none':<10} {'moved':<9} {count(numbered, 'row')} under another number"
    for entry in expired_in([drift]):
        yield f"  expires    {entry['file']}:{entry['line']} {entry['what']}"


def renumbered(change: Change) -> bool:
    """Whether a change is nothing but another number of a row."""
    return change.kind == "moved" and change.no is not None


def _place(change: Change) -> str:
    return f"{change.table}/{change.no}" if change.no else change.table


def _evidence(change: Change) -> Iterator[str]:
    """Why it does no more, and where it shows in contract and package."""
    if change.why:
        yield change.why
    shown = [touched for touched in change.touches if not _is_address(touched)]
    yield from shown if change.step != "none" else ()


def _is_address(touched: str) -> bool:
    """Whether something touched is a row, not a JSON pointer nor a name in Python."""
    return "#" in touched[1:]
