"""What our Markdown has beside CommonMark: pipe tables, bare JSON, whole HTML tables, wrappers."""

from __future__ import annotations

import re
from itertools import pairwise

from markdown_it import MarkdownIt
from markdown_it.ruler import RuleOptionsType
from markdown_it.rules_block import StateBlock
from markdown_it.rules_block.html_block import html_block

from ..paragraphs import listing_end
from .pipes import Lines, PipeTable, body, is_head, is_row, table_at

_LISTING = re.compile(r"(?:1\.\s+)?[\[{]")
_OPEN, _CLOSE = re.compile(r"<table\b", re.I), re.compile(r"</table\b", re.I)
# such as <Anchor id="boxes" />: a component that holds nothing
_EMPTY = re.compile(r"<[A-Z][\w.]*(?:\s[^<>]*)?/>\s*")
# such as "## Boxes"
_BLOCK = re.compile(r"#{1,6}\s|```|~~~")
_ALT: RuleOptionsType = {"alt": ["paragraph", "reference", "blockquote", "list"]}


def add_rules(parser: MarkdownIt) -> None:
    """Teach the parser our rules; each gives one token: grid, listing or html_block."""
    parser.block.ruler.at("table", _grid, _ALT)
    parser.block.ruler.after("table", "listing", _listing, _ALT)
    parser.block.ruler.at("html_block", _html, _ALT)
    parser.enable("table")


def _lines(state: StateBlock) -> Lines:
    return lambda at: state.src[state.bMarks[at] + state.tShift[at] : state.eMarks[at]].rstrip()


def _end(state: StateBlock, start: int, end: int) -> int:
    """Return where the list item or quotation ends that a table stands in."""
    if not state.blkIndent:
        return end
    indent, first, last = state.env.get("item", (0, 0, 0))
    if not (indent == state.blkIndent and first <= start < last <= end):
        last = next((at for at in range(start, end) if _is_outside(state, at)), end)
        state.env["item"] = state.blkIndent, start, last
    return int(last)


def _is_outside(state: StateBlock, at: int) -> bool:
    """Whether a line is indented less than the list item or quotation."""
    return not state.isEmpty(at) and state.sCount[at] < state.blkIndent


def _grid(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    line = _lines(state)
    headed = is_head(line, start, end)
    if not headed and not _continues(state, line, start, end):
        return False
    if silent:
        return True
    end = _end(state, start, end)
    table = table_at(line, start, end) if headed else _headless(state, line, start, end)
    token = state.push("grid", "", 0)
    token.map = [start, table.end]
    token.meta = {"table": table}
    state.env["above"] = table
    state.line = table.end
    return True


def _continues(state: StateBlock, line: Lines, start: int, end: int) -> bool:
    """Whether rows without a header follow, as wide as those of the last table."""
    above = state.env.get("above")
    return above is not None and is_row(line, start, end, above.style)


def _headless(state: StateBlock, line: Lines, start: int, end: int) -> PipeTable:
    above = state.env["above"]
    return body(line, start, end, PipeTable(above.header, start, above.style, copied=True))


def _listing(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    line = _lines(state)
    if state.level or not _LISTING.match(line(start)):
        return False
    after = listing_end(state.env["lines"], start + 1)
    if after is None:
        return False
    if not silent:
        after -= 1
        token = state.push("listing", "", 0)
        token.map = [start, after]
        text = state.getLines(start, after, state.sCount[start], False).rstrip()
        token.content = text.removesuffix("|")
        state.line = after
    return True


def _html(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Return a block of HTML; one that opens a table reaches to where that is closed."""
    if not html_block(state, start, end, silent):
        return False
    if not silent:
        token = state.tokens[-1]
        if _EMPTY.fullmatch(_lines(state)(start)):
            state.line, token.content = start + 1, ""
        state.line = _closed(state, token.content, state.line, end)
        state.line = _before_block(state, start, state.line)
        token.map = [start, state.line]
        token.content = state.getLines(start, state.line, 0, True)
    return True


def _closed(state: StateBlock, text: str, at: int, end: int) -> int:
    depth, line = _depth(text), _lines(state)
    while depth > 0 and at < end:
        depth += _depth(line(at))
        at += 1
    return at


def _before_block(state: StateBlock, start: int, end: int) -> int:
    """Return the line right below a table that begins a heading or a fence, else the end."""
    line, depth = _lines(state), 0
    for at in range(start, end - 1):
        depth += _depth(line(at))
        if _CLOSE.search(line(at)) and depth <= 0 and _BLOCK.match(line(at + 1)):
            return at + 1
    return end


def _depth(text: str) -> int:
    return len(_OPEN.findall(text)) - len(_CLOSE.findall(text))


_NAME = r"(?:div|section|article|main|center|details|Tabs?|[A-Z][\w.]{0,60})"
# such as "</Tabs>"
_WRAPPER = re.compile(rf"</?{_NAME}(?:\s[^<>\n]{{0,400}})?/?>")
# such as "<Tabs": what it says goes on below
_OPENED = re.compile(r"<[A-Z][\w.]{0,60}")
# such as "## Boxes", right below a wrapper
_BELOW = re.compile(r"#{1,6}\s|```|~~~|\|.*\|\Z")
_FENCE = re.compile(r"```|~~~")
_LONGEST_TAG = 40


def unwrapped(lines: list[str]) -> list[str]:
    """Return the lines of a page, each where it was: blocks within wrappers as those outside.

    Pages that have no block right below a wrapper stay as they are.
    """
    plain = [line.strip() for line in lines]
    pairs = pairwise(plain)
    if not any(_WRAPPER.fullmatch(line) and _BELOW.match(below) for line, below in pairs):
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
