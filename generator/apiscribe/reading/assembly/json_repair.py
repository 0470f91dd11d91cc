"""Printed JSON that is almost JSON: mended by as little as possible, and how recorded."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

_NUMBERED = re.compile(r"[ \t]*([0-9]{1,6})\.(?:[ \t]|\Z)")
_TOKEN = re.compile(
    r"""(?P<text>"(?:[^"\\\n]|\\.)*")
      |(?P<curly>[“”„«](?:[^“”„«»"\\\n]|\\.)*[“”»"])
      |(?P<single>'(?:[^'\\\n]|\\.)*')
      |(?P<comment>//[^\n]*|\#[^\n]*|/\*.*?\*/)
      |(?P<comma>,(?=(?:\s|//[^\n]*|\#[^\n]*|/\*.*?\*/)*[\]}]))
      |(?P<mark>[\[\]{}:,])
      |(?P<word>[-+.\w]+)
      |(?P<space>\s+)""",
    re.VERBOSE | re.DOTALL,
)
_OBJECT = re.compile(r"\{|\[\s*\{")
_BARE_QUOTE = re.compile(r'(?<!\\)"')
_MENDS = {"comment": "comments", "comma": "commas", "curly": "quotes", "single": "quotes"}
_CLOSING = {"{": "}", "[": "]"}
_OPENING = {"}": "{", "]": "["}
_MARKS, _ATTEMPTS, _DEEPEST = 13, 50, 200
# How often a text is read again from another place, at most.
_AGAIN = 4


@dataclass(frozen=True, slots=True)
class Mended:
    """The JSON of a snippet, the line within it where it begins, its mends and comments."""

    value: Any
    line: int
    damage: tuple[str, ...]
    comments: tuple[tuple[str, int], ...]


@dataclass(slots=True)
class _Scan:
    """A value under way: the tokens that JSON has, what closes it, and how far it was read."""

    end: int
    tokens: list[str] = field(default_factory=list)
    ends: list[str] = field(default_factory=list)
    damage: list[str] = field(default_factory=list)
    comments: list[tuple[str, int]] = field(default_factory=list)
    value: Any = None


def mended(text: str) -> tuple[Mended, ...]:
    """Return the JSON objects and lists of objects in a printed text, one after another."""
    plain, damage = _without_numbers(text)
    values: list[Mended] = []
    line = behind = 0
    for start, scan in _scans(plain):
        before = ["code"] if plain[behind:start].strip() else []
        line += plain.count("\n", behind, start)
        kinds = tuple(dict.fromkeys((*before, *damage, *scan.damage)))
        comments = tuple(_lined(scan.comments, plain, start, line))
        values.append(Mended(scan.value, line, kinds, comments))
        line += plain.count("\n", start, scan.end)
        behind = scan.end
    return tuple(values)


def _scans(text: str) -> Iterator[tuple[int, _Scan]]:
    """Yield each value of a text with its place; a text that is none is given up early."""
    at = spent = missed = 0
    while missed < _ATTEMPTS and spent <= _AGAIN * len(text):
        start = _OBJECT.search(text, at)
        if not start:
            return
        scan = _scanned(text, start.start())
        spent += scan.end - start.start()
        missed += scan.value is None
        at = start.start() + 1 if scan.value is None else scan.end
        if scan.value is not None:
            yield start.start(), scan


def _lined(
    comments: Sequence[tuple[str, int]], text: str, start: int, line: int
) -> Iterator[tuple[str, int]]:
    """Yield comments with their lines, counted from their offsets in the text."""
    for note, at in comments:
        line += text.count("\n", start, at)
        yield note, line
        start = at


def _without_numbers(text: str) -> tuple[str, list[str]]:
    """Return a listing without the numbers of its lines, which go up by one."""
    lines = text.split("\n")
    numbered = [_NUMBERED.match(line) for line in lines if line.strip()]
    numbers = [int(match[1]) if match else -1 for match in numbered]
    if len(numbers) < 2 or any(b - a != 1 for a, b in pairwise(numbers)):
        return text, []
    return "\n".join(_NUMBERED.sub("", line, count=1) for line in lines), ["numbered"]


def _scanned(text: str, start: int) -> _Scan:
    """Return what begins at a place; its value is None where that cannot be mended."""
    scan = _Scan(start)
    while scan.end < len(text) and (match := _TOKEN.match(text, scan.end)):
        kind, token = str(match.lastgroup), match[0]
        if kind == "comment":
            scan.comments.append((token.strip("/#* \t\n"), scan.end))
        scan.tokens.append(_kept(kind, token, scan.damage))
        scan.end = match.end()
        if token in _CLOSING:
            scan.ends.append(_CLOSING[token])
        elif token in _OPENING and (not scan.ends or scan.ends.pop() != token):
            return scan
        if not scan.ends or len(scan.ends) > _DEEPEST:
            scan.value = None if scan.ends else _decoded("".join(scan.tokens))
            return scan
    if "\n" not in text[scan.end :].strip():
        scan.value = _cut(scan)
        scan.end = len(text) if scan.value else scan.end
    return scan


def _kept(kind: str, token: str, damage: list[str]) -> str:
    """Return what JSON has in the place of a token; every mend is recorded."""
    if kind in _MENDS and _MENDS[kind] not in damage:
        damage.append(_MENDS[kind])
    if kind in ("comment", "comma"):
        return ""
    if kind == "single":
        token = _BARE_QUOTE.sub(r'\\"', token.replace(r"\'", "'"))
    return f'"{token[1:-1]}"' if kind in ("curly", "single") else token


def _cut(scan: _Scan) -> Any:
    """Return a value whose end is missing, closed after its last whole member."""
    tokens, still_open, left = scan.tokens, list(scan.ends), _MARKS
    scan.damage.append("cut")
    for end in range(len(tokens), 1, -1):
        if end == len(tokens) or tokens[end - 1] in (",", *_CLOSING, *_OPENING):
            head = "".join(tokens[:end]).rstrip().rstrip(",")
            value = _decoded(head + "".join(reversed(still_open)))
            left -= 1
            if value is not None or not left:
                return value
        _undo(tokens[end - 1], still_open)
    return None


def _undo(token: str, still_open: list[str]) -> None:
    """Turn what is still open behind a token into what is before it."""
    if token in _CLOSING and still_open:
        still_open.pop()
    elif token in _OPENING:
        still_open.append(token)


def _decoded(text: str) -> Any:
    """Return the value of a text, if it is an object or a list with objects that say something."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return None
    items = value if isinstance(value, list) else [value]
    return value if any(isinstance(item, dict) and item for item in items) else None
