"""Splits a line of Python that is too wide, at the brackets and delimiters that black takes."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass

from .literals import WIDTH
from .source_tokens import (
    COMMA,
    DOT,
    CodeLine,
    Token,
    UnknownLayoutError,
    delimiters,
    is_trailer,
    length_of,
    parameters_of,
)

STEP = 4
_Way = Callable[[CodeLine, bool], list[CodeLine]]
_IMPORT, _DEFINITION = ("from",), ("def", "async")


class _UnsplitError(Exception):
    """A line cannot be split in this way."""


@dataclass(frozen=True, slots=True)
class _Split:
    """A line split at a pair of brackets: up to the opening one, within, from the closing one."""

    head: CodeLine
    body: CodeLine
    tail: CodeLine
    opening: Token
    closing: Token


def lines_of(line: CodeLine, optional: bool = False) -> list[str]:
    """Return a line as lines that fit, as far as it can be split.

    With `optional`, brackets that may be put in are.
    """
    if line.fits() and not line.exploded:
        return [str(line)]
    for split in _ways(line):
        if lines := _attempt(line, split, optional):
            return lines
    return [str(line)]


def _ways(line: CodeLine) -> list[_Way]:
    if not line.inside and line.starts_with(*_DEFINITION):
        return [_at_parameters] if line.tokens[-1].text == ":" else []
    return [_at_delimiters, _at_last_brackets] if line.inside else [_at_last_brackets]


def _attempt(line: CodeLine, split: _Way, optional: bool) -> list[str]:
    """Return the lines of one way to split; none if it leads nowhere."""
    before = str(line)
    offered = [token for token in line.tokens if not token.text]
    try:
        parts = split(line, optional)
    except _UnsplitError:
        return []
    if before in map(str, parts):
        return []
    lines = [text for part in parts for text in lines_of(part, optional)]
    if optional or not offered or any(token.text for token in offered) or len(lines[0]) <= WIDTH:
        return lines
    other = _attempt(line, split, True)
    return other if other and len(max(other, key=len)) <= WIDTH else lines


def _at_parameters(line: CodeLine, _: bool) -> list[CodeLine]:
    """Split a definition at the brackets of its parameters."""
    start = next(at for at, token in enumerate(line.tokens) if token.text == "(")
    end = line.tokens.index(_mate(line.tokens[start]))
    body = line.tokens[start + 1 : end]
    tail = CodeLine(line.tokens[end:], line.indent)
    if (
        not body
        or not tail.fits()
        or not all(map(CodeLine.fits, parameters_of(body, line.indent + STEP)))
    ):
        raise UnknownLayoutError(str(line))
    if COMMA not in delimiters(body).values():
        body = [*body, Token(",")]
    return [
        CodeLine(line.tokens[: start + 1], line.indent),
        CodeLine(body, line.indent + STEP, inside=True),
        tail,
    ]


def _mate(token: Token) -> Token:
    if token.mate is None:
        raise _UnsplitError
    return token.mate


def _at_delimiters(line: CodeLine, _: bool) -> list[CodeLine]:
    """Split what stands within brackets at its strongest delimiters."""
    places = {at: rank for at, rank in delimiters(line.tokens).items() if at + 1 < len(line.tokens)}
    strongest = max(places.values(), default=0)
    ends = [at + 1 for at, rank in places.items() if rank == strongest]
    if not ends or (strongest == DOT and len(ends) == 1):
        raise _UnsplitError
    parts = [line.tokens[a:b] for a, b in zip([0, *ends], [*ends, None], strict=True)]
    if strongest == COMMA and parts[-1][-1].text != ",":
        parts[-1] = [*parts[-1], Token(",")]
    for part in parts:
        part[0].space = ""
    return [CodeLine(part, line.indent, inside=True) for part in parts]


def _at_last_brackets(line: CodeLine, optional: bool) -> list[CodeLine]:
    """Split at the last brackets, or at ones before if the first line is too wide then."""
    first: list[CodeLine] = []
    for kept in _trailers(line):
        if kept and _starts_too_late(line, kept):
            continue
        parts = _chosen(line, _last_split(line, kept), kept, optional)
        first = first or parts
        if parts[0].fits():
            return parts
    return first


def _starts_too_late(line: CodeLine, kept: Collection[Token]) -> bool:
    """Return whether the brackets that are left to split at open beyond the width."""
    closing = [token for token in line.tokens if token.side == ")" and token not in kept]
    if not closing or not _mate(closing[-1]).text or _mate(closing[-1]) not in line.tokens:
        return False
    before = line.tokens[: line.tokens.index(_mate(closing[-1]))]
    return line.indent + length_of(before) > WIDTH


def _trailers(line: CodeLine) -> Iterator[frozenset[Token]]:
    """Yield which closing brackets to pass over: none, then more and more of the last ones."""
    kept: frozenset[Token] = frozenset()
    yield kept
    outer, opening, passed, length = None, None, set[Token](), line.indent
    for at in reversed(range(len(line.tokens))):
        token = line.tokens[at]
        length += length_of([token])
        if length > WIDTH:
            return
        if token is opening:
            opening = None
        elif token.side == ")" and (opening or line.tokens[at - 1].side == "("):
            passed.add(token)
        elif token.side == ")":
            if outer:
                kept |= {outer, *passed}
                passed.clear()
                yield kept
            if token.text:
                outer, opening = token, token.mate


def _last_split(line: CodeLine, kept: Collection[Token]) -> _Split:
    """Return a line split at the last brackets that hold something and are not kept."""
    at = len(line.tokens) - 1
    while at >= 0:
        closing = line.tokens[at]
        if closing.side == ")" and closing not in kept:
            opening = _mate(closing)
            if opening not in line.tokens:
                raise _UnsplitError
            start = line.tokens.index(opening)
            if start + 1 < at:
                return _split(line, start, at)
            at = start
        at -= 1
    raise _UnsplitError


def _split(line: CodeLine, start: int, end: int) -> _Split:
    tokens = line.tokens
    body = tokens[start + 1 : end]
    imported = line.starts_with(*_IMPORT)
    if imported and body[-1].text != ",":
        body = [*body, Token(",")]
    inner = [rank for at, rank in delimiters(body).items() if at + 1 < len(body)]
    exploded = max(inner, default=0) == COMMA and (imported or not is_trailer(tokens, start))
    return _Split(
        CodeLine(tokens[: start + 1], line.indent),
        CodeLine(body, line.indent + STEP, inside=True, exploded=exploded),
        CodeLine(tokens[end:], line.indent),
        tokens[start],
        tokens[end],
    )


def _chosen(
    line: CodeLine, split: _Split, kept: Collection[Token], optional: bool
) -> list[CodeLine]:
    """Return the three lines of a split, or those without the brackets that are put in."""
    offered = not split.opening.text and not line.starts_with(*_IMPORT)
    if offered and not optional and _can_do_without(split):
        passed = {split.closing, *kept}
        try:
            other = _last_split(line, passed)
            if _is_better(other, split):
                return _chosen(line, other, passed, optional)
        except _UnsplitError:
            if len(split.body.tokens) < 2 and not split.body.fits():
                raise
    if not split.opening.text:
        split.opening.text, split.closing.text = "(", ")"
    return [split.head, split.body, split.tail]


def _can_do_without(split: _Split) -> bool:
    """Return whether an expression has brackets of its own that it reads well split at."""
    tokens = split.body.tokens
    ranks = list(delimiters(tokens).values())
    if not ranks or ranks == [DOT]:
        return True
    if ranks.count(max(ranks)) > 1:
        return False
    if tokens[0].side == "(" and tokens[1].side != ")":
        raise _UnsplitError
    last = tokens[-1]
    if last.side != ")" or tokens[-2].side == "(":
        return False
    if last.text == "]" and is_trailer(tokens, tokens.index(_mate(last))):
        return False
    before = tokens[: tokens.index(_mate(last)) + 1]
    opened = any(token.side == "(" for token in before[:-1])
    return opened or split.body.indent + length_of(before) <= WIDTH


def _is_better(other: _Split, split: _Split) -> bool:
    """Return whether a split without brackets put in is better than one with them."""
    head = split.head.tokens
    if len(head) < 2 or head[-2].text != "=" or not any(token.side for token in head[:-1]):
        return True
    if not split.head.fits(WIDTH - 1):
        return True
    for token in reversed(other.head.tokens):
        if token.text == "=":
            return other.head.fits()
        if token.side == ")":
            return True
    return False
