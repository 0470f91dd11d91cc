"""The end of a row in a text dump: its type and its mandatory mark, cut from a line."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from ...cells.conditions import singular
from ...cells.types import SCALARS

_LONGEST = 400
# such as "lids[] yes"
_ARRAY = re.compile(r"\s*([A-Za-z_][A-Za-z0-9_]{0,79})\s?\[\s?\](?:\s*(?:yes|no))?\s*")
# such as "depth"
_WORD = re.compile(r"(?<![A-Za-z0-9_])[a-z_]{2,80}(?![A-Za-z0-9_])")
# such as "lids"
_OWN = re.compile(r"\s*([a-z][A-Za-z0-9_]{0,79})")
# such as "lids[]"
_MARKED = re.compile(r"(?<![A-Za-z0-9_])([A-Za-z_][A-Za-z0-9_]{0,119})(\s{0,3}\[\s{0,3}\])\Z")
# such as "string"
_PLAIN = re.compile(r"[)\]]|(?:string|integer|long|float|double|boolean|datetime|uuid)\b", re.I)
_CLOSING = "\n\t)].,;:!?\"”’'"
# Words that end like a type and are none.
_WORDS = frozenset({
    "update", "candidate", "along", "belong", "prolong", "oblong", "substring", "mandate",
    "validate", "predate", "consolidate", "accommodate", "liquidate", "printer", "interpreter",
    "afloat", "subobject", "profile", "mobile", "microfile",
})  # fmt: skip
_GLUED = SCALARS - {
    "any", "null", "url", "uri", "file", "time", "char", "text", "str", "int", "short", "byte",
    "email", "json", "array", "binary", "number",
}  # fmt: skip
_PRINTED = frozenset(form for w in _GLUED for form in (w, w.upper(), w.title()))
_TYPES = SCALARS - {"any", "null"}
# such as "Depth of the lid string(255)"
_LAST = re.compile(
    r"(?P<word>[A-Za-z_][A-Za-z0-9_]{0,79})\s{0,2}"
    r"(?P<marks>\[\s{0,3}\]|\((?:[0-9]{0,9}|[a-zA-Z]{2,4}[-./:][^()]{1,40})\)(?:\[\s{0,3}\])?)?\Z"
)
# such as "yes, if the lid is open"
_CLAUSE = re.compile(
    r"(?P<mark>yes|no|да|нет|是|否)\s{0,3}[,，]?\s{0,3}"
    r"(?:only if|if|unless|when|только если|если|когда|如果|若|当)\s",
    re.IGNORECASE,
)
# such as "string(255)yes"
_END = re.compile(r"(?P<mark>yes|no|да|нет|是|否)\Z", re.IGNORECASE)
# such as "a number or"
_CHOICE = re.compile(r"(?:\bor|\bили|或者?|/|[(“\"'])\s{0,3}\Z", re.IGNORECASE)
_LONGEST_MARK = 300


@dataclass(frozen=True, slots=True)
class Ending:
    """Where the type and the mandatory mark of a row begin on its last line."""

    type: int
    mandatory: int
    end: int


@dataclass(frozen=True, slots=True)
class Endings:
    """What the rows of a table end with, the object types that its page names, its words."""

    typed: bool
    marked: bool
    known: frozenset[str]
    words: frozenset[str] = frozenset()
    always: bool = True

    def at(self, line: str, name: str, glued: bool, own: bool = False) -> Ending | None:
        """Return the end of a row on this line; None where it holds no end that is sure.

        On a line of its `own`, without the row's name, a lone word is a type.
        """
        text = line.rstrip()
        for part in (text[-_LONGEST:], text[text.rfind(" ") + 1 :]) if self.marked else ():
            cut = split_mandatory(part, self.known)
            mark = len(text) - len(cut[1]) if cut else len(text)
            kind = self.type_at(text[:mark], name, glued, own) if cut else None
            if cut and (kind is not None or not text[:mark].strip()):
                return Ending(mark if kind is None else kind, mark, len(text))
        kind = self.type_at(text, name, glued, own)
        return None if kind is None else Ending(kind, len(text), len(text))

    def inner(self, line: str) -> bool:
        """Whether a line of a description ends as a row does, so that two rows run together."""
        ending = self.at(line, "", glued=False)
        if not ending:
            return False
        whole = not line[: ending.type].strip()
        plain = _PLAIN.search(line, ending.type) is not None
        if ending.mandatory < ending.end:
            return whole or ending.type < ending.mandatory
        return plain and (whole or not self.always)

    def whole(self, line: str) -> bool:
        """Whether a line is what a row ends with: a type, a mark, or both."""
        ending = self.at(line, "", glued=True)
        if not ending or not line.strip()[0].islower():
            return False
        return not line[: ending.type].strip() or ending.type < ending.mandatory < ending.end

    def type_at(self, text: str, name: str, glued: bool, own: bool = False) -> int | None:
        """Return where the type begins at the end of a text; None where no type is sure."""
        text = text.rstrip()
        if not self.typed or not text:
            return None
        if own and (word := _OWN.fullmatch(text)):
            return word.start(1)
        tail = text[-_LONGEST:]
        array = _MARKED.search(tail) if tail.endswith("]") else None
        if array:
            length = self._own(array, name) if glued else len(array[0])
        else:
            cut = split_type(tail, name, self.known)
            length = len(cut[1]) if cut else 0
        return len(text) - length if length else None

    def _own(self, array: re.Match[str], name: str) -> int:
        """Return the length of an array type that is glued to the text before it; 0 if unsure."""
        word, first = array[1], array.start()
        alone = not first or array.string[first - 1] in _CLOSING
        longest = word if alone else longest_end(word, own_types(name), self.known)
        longest = longest or self._second(word)
        return len(longest) + len(array[2]) if longest else 0

    def _second(self, word: str) -> str:
        """Return the second of two words of the page that are glued, if they can be but two."""
        cuts = (word[at:] for at in range(2, len(word) - 1) if word[:at] in self.words)
        ends = [end for end in cuts if end in self.words or f"{end}s" in self.words]
        return ends[0] if len(ends) == 1 else ""


def words_of(text: str) -> frozenset[str]:
    """Return the words of a page that stand by themselves, in small letters."""
    return frozenset(_WORD.findall(text))


def array_types(lines: Iterable[str]) -> frozenset[str]:
    """Return the object types that a page names on lines of their own: `phone[]`."""
    matches = (_ARRAY.fullmatch(line) for line in lines if "[" in line and len(line) < 120)
    return frozenset(match[1] for match in matches if match)


def split_type(text: str, name: str, known: frozenset[str] = frozenset()) -> tuple[str, str] | None:
    """Return a text cut into what stands before the type at its end, and the type.

    `known` are object types that the page names elsewhere. None where the end is no type,
    or is only perhaps one.
    """
    text = text.rstrip()
    start = max(0, len(text) - _LONGEST_MARK)
    last = _LAST.search(text[start:])
    if not last:
        return None
    at, word, marks = start + last.start(), last["word"], last["marks"] or ""
    sure = word.lower() in _TYPES or word in known
    glued = None if sure else _glued_at(word, marks, name, known)
    if glued is None and not _alone(text[:at], word, marks, sure):
        return None
    at += glued or 0
    return text[:at].rstrip(), text[at:]


def _alone(before: str, word: str, marks: str, sure: bool) -> bool:
    """Whether the whole last word is a type by itself."""
    spaced = not before or before[-1].isspace()
    if sure or marks[:1] == "[" or marks == "()":
        return spaced or not before[-1].isascii() or before[-1] in "0123456789)].,;:!?\"'"
    if not before.strip() or not spaced or word != word.lower():
        return False
    own_line = not before.rpartition("\n")[2].strip()
    return own_line or _foreign(before)


def _foreign(before: str) -> bool:
    """Whether a text ends in letters of another alphabet, punctuation aside."""
    tail = before[-40:].rstrip(" \n\t\u00a0()[].,;:!?'\"“”«»（），。：0123456789")
    return bool(tail) and tail[-1].isalpha() and not tail[-1].isascii()


def _glued_at(word: str, marks: str, name: str, known: frozenset[str]) -> int | None:
    """Return where within a word a type begins that is glued to the text before it."""
    if word.lower() in _WORDS:
        return None
    own = own_types(name) if marks[:1] == "[" else ()
    end = longest_end(word[1:], _PRINTED, known, own)
    return len(word) - len(end) if end else None


def longest_end(word: str, *kinds: Collection[str]) -> str:
    """Return the longest end of a word that is of one of these kinds; empty where there is none."""
    ends = (word[at:] for at in range(len(word)))
    return next((end for end in ends if any(end in kind for kind in kinds)), "")


def own_types(name: str) -> tuple[str, ...]:
    """Return the type names that a field's own name suggests: `requests` may be of `request`."""
    last = name.rpartition("_")[2]
    return tuple(dict.fromkeys(w for w in (singular(name), name, singular(last), last) if w))


def split_mandatory(text: str, known: frozenset[str] = frozenset()) -> tuple[str, str] | None:
    """Return a text cut into what stands before the mandatory mark at its end, and the mark.

    `known` are object types that the page names elsewhere. None where no mark is sure.
    """
    text = text.rstrip()
    start = max(0, len(text) - _LONGEST_MARK)
    tail = text[start:]
    marks = [*_CLAUSE.finditer(tail)][-1:] or [*_END.finditer(tail, max(0, len(tail) - 3))]
    if not marks or not _is_mark(tail[: marks[0].start()], marks[0]["mark"], known):
        return None
    at = start + marks[0].start()
    return text[:at].rstrip(), text[at:]


def _is_mark(before: str, mark: str, known: frozenset[str]) -> bool:
    """Whether a mark stands alone, or is glued to a type rather than part of a word."""
    if _CHOICE.search(before[-12:]):
        return False
    if not before or before[-1].isspace():
        return True
    if before[-1] in ")]":
        return mark.islower() or not mark.isascii()
    last = before[before.rfind(" ") + 1 :].rpartition("\n")[2]
    typed = bool(longest_end(last, _PRINTED, known, ("int",)))
    return typed or (not mark.isascii() and before[-1].isascii() and before[-1].isalnum())
