"""Where the rows of a field table begin in a text dump: found by their numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ...cells.names import read_number, relation
from ..paragraphs import UNSEEN, blank
from .row_ends import Ending, Endings

# such as "4.1 depth"
_NUMBER = re.compile(
    rf"[\s{UNSEEN}]*(\d{{1,9}}(?:[.．]\d{{1,9}}){{0,15}}[.．]?)(?=[\s{UNSEEN}]|[^\W\d]|_|\Z)"
)
# such as " depth Depth of the lid"
_WORD = re.compile(rf"[\s{UNSEEN}]*([^\W\d][\w{UNSEEN}]*)(?=\s|\Z)")
_DASHES = "-–—−=:;,/"
_REGULAR = frozenset(("next", "child", "up"))


@dataclass(frozen=True, slots=True)
class Start:
    """The beginning of a row: its line, number and name, and how they stand.

    `form` is "alone" (the number has a line of its own), "spaced" or "glued"; `at` is
    where the number ends on its line, `after` where the name does on the line `named`.
    """

    line: int
    no: str
    name: str
    form: str
    at: int
    named: int
    after: int


def starts(
    lines: Sequence[str], first: int, end: int, endings: Endings, layout: str
) -> list[Start]:
    """Return the lines of a table's body on which its rows begin."""
    candidates = list(_candidates(lines, first, end, endings, layout == "lines"))
    ends = [ending for _, ending in candidates if ending]
    marked = 2 * sum(ending.mandatory < ending.end for ending in ends) > len(ends)
    settled = [_settled(ending, marked) for _, ending in candidates]
    last = {
        start.no: start.line for (start, _), sure in zip(candidates, settled, strict=True) if sure
    }
    accepted: list[Start] = []
    for (start, _), sure in zip(candidates, settled, strict=True):
        before = accepted[-1].no if accepted else ""
        later = last.get(start.no, 0) > start.line
        if _begins(start, sure or not accepted, before, later, endings, lines):
            accepted.append(start)
    return accepted


def _settled(ending: Ending | None, marked: bool) -> bool:
    """Whether a row has ended, with a mark where the rows of the table have one."""
    return ending is not None and (not marked or ending.mandatory < ending.end)


def _begins(
    start: Start, settled: bool, before: str, later: bool, endings: Endings, lines: Sequence[str]
) -> bool:
    """Whether a row begins here, told by what is above, its number, and its name."""
    how = relation(before, start.no)
    if how in _REGULAR:
        return settled or bool(start.name and not later)
    if not start.name or (later and not settled):
        return False
    near = start.form == "glued" and not blank(lines[start.line - 2])
    if settled and (how != "back" or start.form == "alone" or near):
        return True
    ends = endings.at(lines[start.line - 1], start.name, start.form == "glued") is not None
    return (settled or how != "back") and (ends or "_" in start.name)


def _candidates(
    lines: Sequence[str], first: int, end: int, endings: Endings, paragraphs: bool
) -> Iterator[tuple[Start, Ending | None]]:
    """Yield every line that may begin a row, and the end of a row that stands above it."""
    above, name, glued, own = first - 1, "", False, False
    for number in range(first, end):
        if blank(lines[number - 1]):
            continue
        start = (
            None if paragraphs and above == number - 1 >= first else start_at(lines, number, end)
        )
        if start:
            text = lines[above - 1] if above >= first else ""
            yield start, endings.at(text, name, glued, own)
            name, glued = start.name or name, start.form == "glued"
        above, own = number, start is None


def start_at(lines: Sequence[str], number: int, end: int) -> Start | None:
    """Return what may be the beginning of a row on this line."""
    line = lines[number - 1]
    numeral = _NUMBER.match(line)
    no = read_number(numeral[1]).no if numeral else ""
    if not numeral or not no:
        return None
    at = numeral.end()
    if blank(line[at:]):
        return _alone(lines, number, end, no, at)
    if line[at:].lstrip()[0] in _DASHES:
        return None
    if line[at].isspace() or line[at] in UNSEEN:
        word = _WORD.match(line, at)
        name = word[1] if word and is_name(word[1]) else ""
        return Start(number, no, name, "spaced", at, number, word.end() if word and name else at)
    after = at + run(line[at:])
    return Start(number, no, line[at:after], "glued", at, number, after)


def _alone(lines: Sequence[str], number: int, end: int, no: str, at: int) -> Start:
    """Return a number on a line of its own: the name is looked for on the next line with text."""
    below = number + 1
    while below < min(end, number + 3) and blank(lines[below - 1]):
        below += 1
    line = lines[below - 1] if below < end else ""
    word = _WORD.match(line)
    if word and is_name(word[1]):
        return Start(number, no, word[1], "alone", at, below, word.end())
    glued = run(line) if line[: run(line) + 1].isascii() and "_" in line[: run(line)] else 0
    return Start(number, no, line[:glued], "alone", at, below if glued else number, glued or at)


def is_name(word: str) -> bool:
    """Whether a word is spelt like a field's name, look-alike letters allowed."""
    small = any(letter.isascii() and (letter.islower() or letter == "_") for letter in word)
    plain = all(letter.isascii() or letter in UNSEEN or _alike(letter) for letter in word)
    return small and plain and (word.strip(UNSEEN)[0].islower() or "_" in word)


def _alike(letter: str) -> bool:
    return "\u0370" <= letter <= "\u052f" or "\uff10" <= letter <= "\uff5a"


def run(text: str) -> int:
    """Return how many letters a name has that is glued to the text after it."""
    length = 0
    for letter in text:
        if not (letter.islower() or letter.isdecimal() or letter == "_" or letter in UNSEEN):
            break
        length += 1
    return length
