"""Fields said in a line of their own: `size` (integer, required): how many boxes."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .mandatory import NO, YES
from .types import SCALARS, read_type

# such as "lid_depth? (integer, required)"
_NAME = re.compile(
    r"(?P<name>[A-Za-z_$@][\w.$@\[\]-]{0,79}[?*]?)(?:\s{0,3}(?:\((?P<inner>[^()\n]{1,80})\)|\[(?P<square>[^\[\]\n]{1,80})\]))?"
)
# such as " - required"
_WORD = re.compile(r"[^\S\n]{0,3}(?:[-:–—,][^\S\n]{0,3})?(?P<word>[^\W\d][\w\[\]<>]{0,60})")
# such as " - how deep it is"
_TEXT = re.compile(r"\s{0,3}(?P<mark>[:–—,]|\s-|\n|\Z)\s*(?P<text>.*)", re.DOTALL)
_SHORTEST_MARK = 4
_MARKS = frozenset(word for word in YES | NO if len(word) >= _SHORTEST_MARK)


@dataclass(frozen=True, slots=True)
class Definition:
    """A field as one text says it; `certain` where that gives a type or a mandatory mark."""

    name: str
    type: str
    mandatory: str
    text: str

    @property
    def certain(self) -> bool:
        """Whether nothing but a field is said so."""
        return bool(self.type or self.mandatory)


def read_definition(text: str) -> Definition | None:
    """Return the field that a text defines; None where it has another form."""
    match = _NAME.match(text)
    if not match:
        return None
    words, rest = _words(text, match.end())
    inner = [part.strip() for part in (match["inner"] or match["square"] or "").split(",")]
    told = [part for part in (*inner, *words) if part]
    types = [part for part in told if _is_type(part)]
    marks = [part for part in told if part.casefold() in _MARKS]
    if rest is None or len(types) > 1 or len(marks) > 1 or len(types) + len(marks) < len(told):
        return None
    return Definition(match["name"], "".join(types), "".join(marks), rest.strip())


def _words(text: str, at: int) -> tuple[list[str], str | None]:
    """Return the types and marks that follow a name, and the text behind them."""
    words, ends = [], [at]
    while match := _WORD.match(text, ends[-1]):
        word = match["word"]
        if not (word.casefold() in _MARKS or _is_type(word)):
            break
        words.append(word)
        ends.append(match.end())
    for end in reversed(ends):
        rest = _TEXT.fullmatch(text, end)
        if rest and (rest["mark"] != "," or end > at):
            return words[: ends.index(end)], rest["text"]
    return words, None


def _is_type(text: str) -> bool:
    """Whether a word is a type that all docs know, or an array of anything."""
    cell = read_type(text)
    return cell.understood and bool(cell.array or (cell.type or "").lower() in SCALARS)
