"""Printed JSON that is almost JSON: mended by as little as possible, and how recorded."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import Any

_NUMBERED = re.compile(r"[ \t]*([0-9]{1,6})\.(?:[ \t]|$)")
_TOKEN = re.compile(
    r"""(?P<text>"(?:[^"\\\n]|\\.)*")
      |(?P<curly>[“”„«](?:[^“”„«»"\\\n]|\\.)*[“”»"])
      |(?P<comment>//[^\n]*|\#[^\n]*|/\*.*?\*/)
      |(?P<comma>,(?=(?:\s|//[^\n]*|\#[^\n]*|/\*.*?\*/)*[\]}]))
      |(?P<mark>[\[\]{}:,])
      |(?P<word>[-+.\w]+)
      |(?P<space>\s+)""",
    re.VERBOSE | re.DOTALL,
)
_OBJECT = re.compile(r"\{|\[\s*\{")
_MARKS, _ATTEMPTS = 13, 50
_CLOSING = {"{": "}", "[": "]"}


@dataclass(frozen=True, slots=True)
class Mended:
    """The JSON of a snippet, the line within it where it begins, its mends and comments."""

    value: Any
    line: int
    damage: tuple[str, ...]
    comments: tuple[tuple[str, int], ...]


def mended(text: str) -> Mended | None:
    """The first JSON object or list of objects in a printed text; None if it has none."""
    plain, damage = _without_numbers(text)
    for start in _starts(plain):
        if found := _parsed(plain, start):
            before = ["code"] if plain[:start].strip() else []
            kinds = tuple(dict.fromkeys((*before, *damage, *found.damage)))
            line = plain.count("\n", 0, start)
            comments = tuple((note, line + number) for note, number in found.comments)
            return Mended(found.value, line, kinds, comments)
    return None


def _starts(text: str) -> list[int]:
    """Where an object or a list of objects may begin, the first places of a long text."""
    return [found.start() for found in islice(_OBJECT.finditer(text), _ATTEMPTS)]


def _without_numbers(text: str) -> tuple[str, list[str]]:
    """A listing without the numbers of its lines, which go up by one."""
    lines = text.split("\n")
    found = [_NUMBERED.match(line) for line in lines if line.strip()]
    numbers = [int(match[1]) if match else -1 for match in found]
    if len(numbers) < 2 or any(b - a != 1 for a, b in pairwise(numbers)):
        return text, []
    return "\n".join(_NUMBERED.sub("", line, count=1) for line in lines), ["numbered"]


def _parsed(text: str, start: int) -> Mended | None:
    made: list[str] = []
    open_: list[str] = []
    damage: list[str] = []
    comments: list[tuple[str, int]] = []
    at = start
    while at < len(text) and (found := _TOKEN.match(text, at)):
        kind, token = str(found.lastgroup), found[0]
        if kind == "comment":
            comments.append((token.strip("/#* \t\n"), text.count("\n", start, at)))
        made.append(_kept(kind, token, damage))
        at = found.end()
        if token in _CLOSING:
            open_.append(_CLOSING[token])
        elif token in ("}", "]") and (not open_ or open_.pop() != token):
            return None
        if not open_:
            return _decoded("".join(made), damage, comments)
    return _cut("".join(made), text[at:], open_, damage, comments)


def _kept(kind: str, token: str, damage: list[str]) -> str:
    """What JSON has in the place of a token; every mend is recorded."""
    mends = {"comment": "comments", "comma": "commas", "curly": "quotes"}
    if kind in mends and mends[kind] not in damage:
        damage.append(mends[kind])
    if kind in ("comment", "comma"):
        return ""
    return f'"{token[1:-1]}"' if kind == "curly" else token


def _cut(
    text: str, rest: str, open_: list[str], damage: list[str], comments: list[tuple[str, int]]
) -> Mended | None:
    """A text whose end is missing, closed after its last whole member."""
    if "\n" in rest.strip() or len(text) < 3:
        return None
    for end in _ends(text):
        head = text[:end].rstrip().rstrip(",")
        if (closed := _closed(head)) and (found := _decoded(closed, [*damage, "cut"], comments)):
            return found
    return None


def _ends(text: str) -> list[int]:
    """Where a cut text may be closed: behind each of its last marks, the last one first."""
    marks = [found.end() for found in re.finditer(r"[,\[\]{}]|$", text)]
    return marks[:-_MARKS:-1]


def _closed(text: str) -> str:
    open_: list[str] = []
    for found in _TOKEN.finditer(text):
        if found[0] in _CLOSING:
            open_.append(_CLOSING[found[0]])
        elif found[0] in ("}", "]") and open_:
            open_.pop()
    return text + "".join(reversed(open_)) if open_ else ""


def _decoded(text: str, damage: list[str], comments: list[tuple[str, int]]) -> Mended | None:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return None
    objects = [item for item in value if isinstance(item, dict)] if isinstance(value, list) else [value]  # fmt: skip
    if not any(objects):
        return None
    return Mended(value, 0, tuple(damage), tuple(comments))
