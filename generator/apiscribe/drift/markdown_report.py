"""The report as Markdown, for an issue or a pull request."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ..escaping import code_span
from ..problems import count
from .change import Change, Drift
from .messages import sentence
from .text_report import (
    changelog,
    expired_in,
    heads,
    next_version,
    renumbered,
    step_of,
    together,
)


def as_markdown(drifts: Sequence[Drift], version: str, files: Mapping[str, str]) -> str:
    """Return the report as Markdown; what comes from a page stands in code spans."""
    lines: list[str] = []
    for drift in drifts:
        lines += [*_page(drift, files[drift.page])]
    if any(drift.changes for drift in drifts):
        now, step = code_span(next_version(drifts, version)), step_of(drifts, version)
        lines += [f"**Version:** {code_span(version)} → {now} ({step})", ""]
        lines += ["### Changelog", "", *(changelog(drifts) or ["Nothing that users notice."])]
    return "\n".join(lines).rstrip()


def _page(drift: Drift, file: str) -> Iterator[str]:
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
