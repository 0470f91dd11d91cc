"""Markdown between tags of HTML, as components have it: the tags gone, the text as far left as it goes."""

from __future__ import annotations

import re
from itertools import pairwise

_NAME = r"(?:div|section|article|main|center|details|Tabs?|[A-Z][\w.]{0,60})"
# such as "</Tabs>"
_WRAPPER = re.compile(rf"</?{_NAME}(?:\s[^<>\n]{{0,400}})?/?>")
# such as "<Tabs": what it says goes on below
_OPENED = re.compile(r"<[A-Z][\w.]{0,60}")
# such as "## Boxes", right below a wrapper
_BLOCK = re.compile(r"#{1,6}\s|```|~~~|\|.*\|\Z")
_FENCE = re.compile(r"```|~~~")
_LONGEST_TAG = 40


def unwrapped(lines: list[str]) -> list[str]:
    """Return the lines of a page, each where it was: blocks within wrappers as those outside.

    Pages that have no block right below a wrapper stay as they are.
    """
    plain = [line.strip() for line in lines]
    pairs = pairwise(plain)
    if not any(_WRAPPER.fullmatch(line) and _BLOCK.match(below) for line, below in pairs):
        return lines
    return _Unwrapping(lines, plain).lines()


class _Unwrapping:
    """A page under way; `indent` is that of the first line since the last wrapper."""

    def __init__(self, lines: list[str], plain: list[str]) -> None:
        self.given, self.plain = lines, plain
        self.indent: int | None = None
        self.fence = ""

    def lines(self) -> list[str]:
        """Return all lines, those of wrappers blank."""
        kept: list[str] = []
        while len(kept) < len(self.given):
            at = len(kept)
            width = 0 if self.fence else self.wrapper(at)
            if width:
                self.indent = None
                kept += ("" for _ in range(width))
            else:
                kept.append(self.line(at))
        return kept

    def wrapper(self, at: int) -> int:
        """Return how many lines a tag takes that begins on a line; none where none does."""
        if _WRAPPER.fullmatch(self.plain[at]):
            return 1
        if not _OPENED.fullmatch(self.plain[at]):
            return 0
        end = min(len(self.plain), at + _LONGEST_TAG)
        return next((n - at + 1 for n in range(at, end) if self.plain[n] in (">", "/>")), 0)

    def line(self, at: int) -> str:
        """Return a line as far left as the first one of its part."""
        given, plain = self.given[at], self.plain[at]
        if plain and (mark := _FENCE.match(plain)):
            self.fence = "" if self.fence == mark[0] else self.fence or mark[0]
        indent = len(given) - len(given.lstrip(" "))
        if self.indent is None and plain:
            self.indent = indent
        return given[min(indent, self.indent or 0) :]
