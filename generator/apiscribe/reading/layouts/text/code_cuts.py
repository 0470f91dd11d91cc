"""Where cells of a code's row meet that are glued together or a space apart."""

from __future__ import annotations

import re
from collections.abc import Sequence

Cut = tuple[int, int]

# such as "Open 1 new"
_FLAG = re.compile(r"(?<!\S)(?:[01]|yes|no|да|нет|是|否)(?!\S)", re.IGNORECASE)
# such as "Open1New"
_GLUED_FLAG = re.compile(r"(?<=[^\W\d_]|[.)\]])[01](?=[^\W\d_]|\Z)")
# such as "openNew"
_GLUED = re.compile(r"(?<=[^\W\d_]|[.)\]:])(?=[^\W\d_])")


def cut(text: str, first: int, kinds: Sequence[str | None], glued: bool) -> list[Cut] | None:
    """Return the cells of a text from an offset on, one for each column; None where unsure."""
    end = len(text)
    if len(kinds) == 1:
        return [(first, end)]
    if "rendered" in kinds:
        return _by_flag(text, first, kinds, glued)
    if len(kinds) != 2:
        return None
    places = _glued(text, first) if glued else _spaced(text, first)
    lines = text[first:].strip().split("\n")
    if len(lines) == 2 and not any(text[at - 1] != "\n" for at in places):
        return _at(text, text.index(lines[1], first), first)
    if not places:
        return None if glued and not text.isascii() else [(first, end)]
    return _at(text, places[0], first) if len(places) == 1 else None


def _at(text: str, place: int, first: int) -> list[Cut]:
    return [(first, place), (place, len(text))]


def _by_flag(text: str, first: int, kinds: Sequence[str | None], glued: bool) -> list[Cut] | None:
    """Return title, flag and status, told apart by the only flag there is."""
    if tuple(kinds) not in (("title", "rendered", "status"), ("title", "rendered")):
        return None
    flags = list((_GLUED_FLAG if glued else _FLAG).finditer(text, first))
    if len(flags) != 1:
        return None
    start, end = flags[0].span()
    if len(kinds) == 2 and text[end:].strip():
        return None
    return [(first, start), (start, end), (end, len(text))][: len(kinds)]


def _glued(text: str, first: int) -> list[int]:
    """Return where a capital follows a small letter or the end of a sentence without a space."""
    joints = (match.start() for match in _GLUED.finditer(text, first + 1))
    return [at for at in joints if text[at].isupper() and not text[at - 1].isupper()]


def _spaced(text: str, first: int) -> list[int]:
    """Return where a word with a capital begins; behind the first where letters have no case."""
    words = [match.start() for match in re.finditer(r"\S+", text[first:])]
    if len(words) < 2:
        return []
    letter = text[first + words[0]]
    if letter.isalpha() and not letter.isupper() and not letter.islower():
        return [first + words[1]]
    return [first + at for at in words[1:] if text[first + at].isupper()]
