"""Where in a text without column marks the type begins, and the mandatory mark."""

from __future__ import annotations

import re
from collections.abc import Collection

from ...cells.conditions import singular
from ...cells.types import SCALARS

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
_LONGEST = 300


def split_type(text: str, name: str, known: frozenset[str] = frozenset()) -> tuple[str, str] | None:
    """Return a text cut into what stands before the type at its end, and the type.

    `known` are object types that the page names elsewhere. None where the end is no type,
    or is only perhaps one.
    """
    text = text.rstrip()
    start = max(0, len(text) - _LONGEST)
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
    start = max(0, len(text) - _LONGEST)
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
