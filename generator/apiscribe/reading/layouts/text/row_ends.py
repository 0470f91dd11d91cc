"""The end of a row in a text dump: its type and its mandatory mark, cut from a line."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from .type_cuts import longest_end, own_types, split_mandatory, split_type

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
