"""The report as Markdown, for an issue or a pull request."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ..problems import count
from .change import Change, Drift
from .messages import code, sentence
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
    """The report as Markdown; what comes from a page stands in code spans."""
    lines: list[str] = []
    for drift in drifts:
        lines += [*_page(drift, files[drift.page])]
    if any(drift.changes for drift in drifts):
        step = step_of(drifts)
        lines += [f"**Version:** {code(version)} → {code(next_version(drifts, version))} ({step})"]
        lines += ["", "### Changelog", "", *(changelog(drifts) or ["Nothing that users notice."])]
    return "\n".join(lines).rstrip()


def _page(drift: Drift, file: str) -> Iterator[str]:
    yield f"## {code(drift.page)}"
    yield ""
    if not drift.changes:
        yield f"No drift: {code(file)} says what the spec says."
        yield ""
        return
    yield f"{count(len(drift.changes), 'change')} in {code(file)}."
    yield ""
    if drift.going_back:
        yield "**Going back:** this is what the page said at an earlier time."
        yield ""
    yield "| Effect | Kind | Row | What | Touches |"
    yield "| --- | --- | --- | --- | --- |"
    yield from (_row(c, drift.changes) for c in heads(drift.changes) if not renumbered(c))
    if numbered := sum(map(renumbered, drift.changes)):
        yield f"| none | moved | | {count(numbered, 'row')} under another number | |"
    yield ""
    if drift.expired:
        yield from ["### Decisions that expire", ""]
        yield from (
            f"- {code(entry['id'])}: {code(entry['what'])}" for entry in expired_in([drift])
        )
        yield ""


def _row(change: Change, changes: Sequence[Change]) -> str:
    effect = f"**{change.effect}**" if change.effect == "breaking" else change.effect
    row = "/".join(filter(None, [change.table, change.no]))
    what = sentence(change, code) + together(change, changes)
    what += f"; {change.why}" if change.why else ""
    touches = "<br>".join(code(touched) for touched in change.touches)
    return f"| {effect} | {change.kind} | {code(row)} | {what} | {touches} |"
