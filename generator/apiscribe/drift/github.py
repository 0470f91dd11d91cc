"""The report as annotations of GitHub, each at its line of the spec."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .change import Change, Drift
from .messages import plain, sentence
from .text_report import expired_in, heads, next_version, step_of


def as_annotations(drifts: Sequence[Drift], version: str) -> str:
    """A workflow command for each change and each decision that expires."""
    lines = [line for drift in drifts for line in _page(drift)]
    if any(drift.changes for drift in drifts):
        said = f"version {version} → {next_version(drifts, version)} ({step_of(drifts)})"
        lines.append(f"::notice title=drift::{_data(said)}")
    return "\n".join(lines)


def _page(drift: Drift) -> Iterator[str]:
    for change in heads(drift.changes):
        yield _command(change.place.file, change.place.line, f"{change.kind} {drift.page}", _said(change))  # fmt: skip
    for entry in expired_in([drift]):
        yield _command(entry["file"], entry["line"], f"expired {entry['id']}", entry["what"])


def _said(change: Change) -> str:
    where = "/".join(filter(None, [change.table, change.no]))
    return f"{change.effect}: {where}: {plain(sentence(change))}"


def _command(file: str, line: int, title: str, said: str) -> str:
    return f"::warning file={_property(file)},line={line},title={_property(title)}::{_data(said)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
