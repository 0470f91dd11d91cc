"""The report on pages that differ: as JSON, text for people, Markdown, annotations of GitHub."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ..escaping import Annotation, code_span, terminal_line
from ..problems import count
from .change import Change, Drift
from .messages import changelog_line, plain, sentence
from .versions import largest, proposed, step_for


def as_json(drifts: Sequence[Drift], version: str) -> dict[str, Any]:
    """Return the report for programs: that of one page, or of several with one version for all."""
    if len(drifts) == 1:
        return _page(drifts[0], version)
    return {
        "proposed_version": next_version(drifts, version),
        "step": step_of(drifts, version),
        "pages": [_page(drift, version) for drift in drifts],
        "expired_decisions": expired_in(drifts),
        "changelog": changelog(drifts),
    }


def _page(drift: Drift, version: str) -> dict[str, Any]:
    return {
        "page": drift.page,
        "proposed_version": next_version([drift], version),
        "step": step_of([drift], version),
        "going_back": drift.going_back,
        "changes": [change.as_dict() for change in drift.changes],
        "expired_decisions": expired_in([drift]),
        "renumbered": dict(drift.renumbered),
        "skipped": [skip.as_dict() for skip in drift.skipped],
        "changelog": changelog([drift]),
    }


def expired_in(drifts: Sequence[Drift]) -> list[dict[str, Any]]:
    """Return the decisions that expire, each entry once."""
    entries: list[dict[str, Any]] = []
    for drift in drifts:
        entries += [entry for entry in drift.expired if entry not in entries]
    return entries


def step_of(drifts: Sequence[Drift], version: str) -> str:
    """Return the version step that all pages together ask for."""
    return step_for(version, largest(drift.step for drift in drifts))


def next_version(drifts: Sequence[Drift], version: str) -> str:
    """Return the version that the package should have once it follows the pages."""
    return proposed(version, step_of(drifts, version))


def changelog(drifts: Sequence[Drift]) -> list[str]:
    """Return a Markdown bullet for each change that users of the package can notice."""
    return [
        f"- {changelog_line(change, together(change, drift.changes))}"
        for drift in drifts
        for change in heads(drift.changes)
        if change.step != "none"
    ]


def heads(changes: Sequence[Change]) -> Iterator[Change]:
    """Yield the changes without those of rows that come or go with the row they lie in."""
    return (change for change in changes if not change.within)


def together(change: Change, changes: Sequence[Change]) -> str:
    """Return how many rows come or go with a row."""
    inside = {change.address}
    for other in changes:
        if other.kind == change.kind and other.within in inside:
            inside.add(other.address)
    return f", with {count(len(inside) - 1, 'field')} in it" if len(inside) > 1 else ""


def as_text(drifts: Sequence[Drift], version: str, files: Mapping[str, str]) -> str:
    """Return the report for people; `files` names what was read for each page."""
    lines: list[str] = []
    for drift in drifts:
        lines += [*map(terminal_line, _text(drift, files[drift.page])), ""]
    if all(not drift.changes for drift in drifts):
        return "\n".join(lines[:-1])
    lines += [f"version   {version} → {next_version(drifts, version)} ({step_of(drifts, version)})"]
    if bullets := changelog(drifts):
        lines += ["", "changelog", *bullets]
    return "\n".join(lines)


def _text(drift: Drift, file: str) -> Iterator[str]:
    if not drift.changes and not drift.skipped:
        yield f"{drift.page}: no drift; {file} says what the spec says"
        return
    yield f"{drift.page}: {count(len(drift.changes), 'change')} in {file}"
    for skip in drift.skipped:
        yield f"  {'skipped':<10} {file}:{skip.line}: {skip.reason}"
    if drift.going_back:
        yield "  going back: this is what the page said at an earlier time"
    for change in heads(drift.changes):
        if not renumbered(change):
            yield f"  {change.effect:<10} {change.kind:<9} {_place(change)}: {plain(sentence(change))}{together(change, drift.changes)}"  # fmt: skip
            yield from (f"             {line}" for line in _evidence(change))
    if numbered := sum(map(renumbered, drift.changes)):
        yield f"  {'none':<10} {'moved':<9} {count(numbered, 'row')} under another number"
    for entry in expired_in([drift]):
        yield f"  expires    {entry['file']}:{entry['line']} {entry['what']}"


def renumbered(change: Change) -> bool:
    """Return whether a change is nothing but another number of a row."""
    return change.kind == "moved" and change.no is not None


def _place(change: Change) -> str:
    return f"{change.table}/{change.no}" if change.no else change.table


def _evidence(change: Change) -> Iterator[str]:
    """Yield why it does no more, and where it shows in contract and package."""
    if change.why:
        yield change.why
    if change.step != "none":
        yield from (touched for touched in change.touches if not _is_address(touched))


def _is_address(touched: str) -> bool:
    """Return whether something touched is a row, not a JSON pointer nor a name in Python."""
    return "#" in touched[1:]


def as_annotations(drifts: Sequence[Drift], version: str) -> list[Annotation]:
    """Return an annotation for each change and each decision that expires, at its line."""
    annotations = [annotation for drift in drifts for annotation in _annotations(drift)]
    if any(drift.changes for drift in drifts):
        step = step_of(drifts, version)
        text = f"version {version} → {next_version(drifts, version)} ({step})"
        annotations.append(Annotation("notice", text, {"title": "drift"}))
    return annotations


def _annotations(drift: Drift) -> Iterator[Annotation]:
    for change in heads(drift.changes):
        text = f"{change.effect}: {_place(change)}: {plain(sentence(change))}"
        at = {"file": change.place.file, "line": change.place.line}
        yield Annotation("warning", text, {**at, "title": f"{change.kind} {drift.page}"})
    for skip in drift.skipped:
        yield Annotation("warning", skip.reason, {"title": f"skipped {drift.page}:{skip.line}"})
    for entry in expired_in([drift]):
        at = {"file": entry["file"], "line": entry["line"]}
        yield Annotation("warning", entry["what"], {**at, "title": f"expired {entry['id']}"})


def as_markdown(drifts: Sequence[Drift], version: str, files: Mapping[str, str]) -> str:
    """Return the report as Markdown; what comes from a page stands in code spans."""
    lines: list[str] = []
    for drift in drifts:
        lines += [*_section(drift, files[drift.page])]
    if any(drift.changes for drift in drifts):
        now, step = code_span(next_version(drifts, version)), step_of(drifts, version)
        lines += [f"**Version:** {code_span(version)} → {now} ({step})", ""]
        lines += ["### Changelog", "", *(changelog(drifts) or ["Nothing that users notice."])]
    return "\n".join(lines).rstrip()


def _section(drift: Drift, file: str) -> Iterator[str]:
    yield f"## {code_span(drift.page)}"
    yield ""
    if not drift.changes and not drift.skipped:
        yield f"No drift: {code_span(file)} says what the spec says."
        yield ""
        return
    yield f"{count(len(drift.changes), 'change')} in {code_span(file)}."
    yield ""
    if drift.going_back:
        yield "**Going back:** this is what the page said at an earlier time."
        yield ""
    if drift.changes:
        yield from _table(drift.changes)
        yield ""
    if drift.skipped:
        yield from ["### Not understood", ""]
        yield from (f"- line {skip.line}: {code_span(skip.reason)}" for skip in drift.skipped)
        yield ""
    if drift.expired:
        yield from ["### Decisions that expire", ""]
        for entry in expired_in([drift]):
            yield f"- {code_span(entry['id'])}: {code_span(entry['what'])}"
        yield ""


def _table(changes: Sequence[Change]) -> Iterator[str]:
    yield "| Effect | Kind | Row | What | Touches |"
    yield "| --- | --- | --- | --- | --- |"
    yield from (_row(change, changes) for change in heads(changes) if not renumbered(change))
    if numbered := sum(map(renumbered, changes)):
        yield f"| none | moved | | {count(numbered, 'row')} under another number | |"


def _row(change: Change, changes: Sequence[Change]) -> str:
    effect = f"**{change.effect}**" if change.effect == "breaking" else change.effect
    row = "/".join(filter(None, [change.table, change.no]))
    text = sentence(change, code_span) + together(change, changes)
    if change.why:
        text += f"; {change.why}"
    touches = "<br>".join(code_span(touched) for touched in change.touches)
    return f"| {effect} | {change.kind} | {code_span(row)} | {text} | {touches} |"
