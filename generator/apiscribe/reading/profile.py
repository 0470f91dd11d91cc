"""How one vendor's pages are to be read: `reading.yaml`, what it says, and where."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..problems import InputError, Place, Problem
from ..project.files import read_text
from .yaml.parser import Map, parse_yaml
from .yaml.schemas import nonconformities

FILE = "reading.yaml"
_HEADERS = {
    "no": "No.", "name": "Name", "description": "Description", "type": "Type",
    "mandatory": "Required", "default": "Default", "example": "Example", "code": "Code",
    "title": "Title", "comment": "Comment",
}  # fmt: skip
"""Headers that every reading knows, by what the column holds."""


@dataclass(frozen=True, slots=True)
class Mend:
    """A mistake of a page: what stands there, and what is read in its place."""

    page: str
    was: str
    now: str
    place: Place


@dataclass(frozen=True, slots=True)
class Profile:
    """The words and marks of one vendor's pages, in small letters, by what they stand for.

    `headers`, `types` and `mandatory` give the words that every reading knows; `marks` what
    signs beside names say. `facts` are the headers of what lists of codes state besides.
    `skip` and `take` are headings of sections.
    """

    headers: Mapping[str, str] = field(default_factory=dict)
    facts: Mapping[str, str] = field(default_factory=dict)
    types: Mapping[str, str] = field(default_factory=dict)
    mandatory: Mapping[str, str] = field(default_factory=dict)
    marks: Mapping[str, str] = field(default_factory=dict)
    base_url: str = ""
    skip: frozenset[str] = frozenset()
    take: frozenset[str] = frozenset()
    mends: tuple[Mend, ...] = ()

    @property
    def of_words(self) -> bool:
        """Whether any word or mark of a table is the vendor's own."""
        return any((self.headers, self.facts, self.types, self.mandatory, self.marks))


EMPTY = Profile()
"""The profile of a project that has none."""


def load_profile(path: Path, name: str) -> Profile:
    """Return the profile of a project; an empty one where it has none. Raises InputError."""
    if not path.is_file():
        return EMPTY
    value = parse_yaml(read_text(path, name), name)
    problems = nonconformities(value, "reading.schema.json", name) or [*_doubled(value)]
    if problems:
        raise InputError(problems)
    return _profile(value)


def _doubled(value: Map) -> Iterator[Problem]:
    """Yield the words that stand for two things."""
    for section in ("headers", "facts", "mandatory", "marks"):
        kinds: dict[str, str] = {}
        for kind, word, place in _words(value.get(section, {})):
            if kinds.setdefault(word, kind) != kind:
                message = f"{word!r} stands for {kinds[word]} already"
                yield Problem(place, message, (), "leave one of them out")


def _words(entries: Mapping[str, Any]) -> Iterator[tuple[str, str, Place]]:
    for kind, words in entries.items():
        yield from ((kind, folded(word), words.places[at]) for at, word in enumerate(words))


def _profile(value: Map) -> Profile:
    sections = ("headers", "facts", "mandatory", "marks", "sections")
    words = {kind: value.get(kind, {}) for kind in sections}
    return Profile(
        headers=_by_word(words["headers"], _HEADERS),
        facts=_by_word(words["facts"], {}),
        types={folded(word): str(kind) for word, kind in value.get("types", {}).items()},
        mandatory=_by_word(words["mandatory"], {"required": "yes", "optional": "no"}),
        marks=_by_word(words["marks"], {}),
        base_url=str(value.get("base_url", "")).rstrip("/"),
        skip=frozenset(map(folded, words["sections"].get("skip", ()))),
        take=frozenset(map(folded, words["sections"].get("take", ()))),
        mends=tuple(_mend(entry) for entry in value.get("mends", ())),
    )


def _by_word(entries: Mapping[str, Any], known: Mapping[str, str]) -> dict[str, str]:
    """Return what each word stands for."""
    return {
        folded(word): known.get(kind, kind) for kind, words in entries.items() for word in words
    }


def _mend(entry: Map) -> Mend:
    return Mend(entry["page"], entry["was"], entry["now"], entry.place)


def folded(text: str) -> str:
    """Return a text in small letters, its white space made one."""
    return " ".join(text.casefold().split())
