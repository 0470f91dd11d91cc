"""A project's changelog, as Keep a Changelog has it: its versions, and how one comes out."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from markdown_it import MarkdownIt

from ..problems import InputError, Place, Problem

UNRELEASED = "unreleased"
_CHANGED = "### Changed"


@dataclass(frozen=True, slots=True)
class Changelog:
    """The lines of a changelog, and where those below each version's heading begin and end."""

    lines: tuple[str, ...]
    spans: Mapping[str, tuple[int, int]]

    def body(self, version: str) -> list[str]:
        """Return the lines below the heading of a version, without blank ones at the ends."""
        start, end = self.spans[version]
        return _stripped(self.lines[start:end])

    def released(self, version: str, date: str, bullets: Sequence[str]) -> str:
        """Return the text with what was unreleased, and further bullets, below a new heading."""
        start, end = self.spans[UNRELEASED]
        body = with_changes(self.body(UNRELEASED), bullets)
        section = ["", f"## [{version}] - {date}", "", *body, ""]
        text = "\n".join([*self.lines[:start], *section, *self.lines[end:]])
        return f"{text.rstrip()}\n"


def parse_changelog(text: str, name: str) -> Changelog:
    """Return a changelog. Raises InputError for one without a heading `[Unreleased]`."""
    lines = tuple(text.split("\n"))
    tokens = MarkdownIt().parse(text)
    headings = [
        (token.map, inline.content)
        for token, inline in pairwise(tokens)
        if token.type == "heading_open" and token.tag == "h2" and token.level == 0
    ]
    starts = [span[0] for span, _ in headings if span]
    ends = [*starts[1:], len(lines)]
    spans = {
        _version(content): (span[1], end)
        for (span, content), end in zip(headings, ends, strict=False)
        if span
    }
    if UNRELEASED not in spans:
        message = "there is no heading `## [Unreleased]`"
        mend = "add it above the newest version: what is below it comes out next"
        raise InputError([Problem(Place(name), message, (), mend)])
    return Changelog(lines, spans)


def _version(heading: str) -> str:
    # [0.2.0] - 2026-11-28
    match = re.match(r"\[?([^\]\s]+)\]?", heading)
    return match[1].lower() if match else ""


def with_changes(body: Sequence[str], bullets: Sequence[str]) -> list[str]:
    """Return the lines of a version with further bullets at the end of its `### Changed`."""
    if not bullets:
        return list(body)
    if _CHANGED not in body:
        above = [*body, ""] if body else []
        return [*above, _CHANGED, "", *bullets]
    start = list(body).index(_CHANGED) + 1
    later = (i for i in range(start, len(body)) if body[i].startswith("### "))
    end = next(later, len(body))
    section = _stripped(body[start:end])
    return [*body[:start], "", *section, *bullets, *([""] if end < len(body) else []), *body[end:]]


def _stripped(lines: Sequence[str]) -> list[str]:
    text = "\n".join(lines).strip("\n")
    return text.split("\n") if text.strip() else []
