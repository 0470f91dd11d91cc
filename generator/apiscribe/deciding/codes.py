"""Code lists of the pages, merged into the enums of the contract."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from keyword import kwlist
from typing import Any, cast

from ..problems import Place, Problems, shown
from ..reading.yaml.parser import Map
from .agreement import Agreement
from .code_agreement import check_codes
from .code_lists import lists_of, rows_holding, shared_names
from .decided import DecidedCode, DecidedCodeList, shown_fact
from .decisions import Decisions, Fact, missing
from .enum_names import OWN, members
from .row_sets import RowSets

TYPES = ("boolean", "integer", "string")
"""Types of facts beside the names of enums."""

_WORDS = frozenset([*kwlist, "bool", "int", "str", "property"])
"""What no property of a code list can be called, beside what all codes have."""


@dataclass(frozen=True, slots=True)
class CodeName:
    """What a code is called: its member, its label, and the code that says the same."""

    member: str | None = None
    label: str | None = None
    twin: Any = None


@dataclass(frozen=True)
class MergedEnum:
    """One enum to be: its lists, and each code with all that the lists say of it.

    `ids` are those of what was decided about it, `settled` those of what settled the
    contradictions about each code.
    """

    name: str
    place: Place
    summary: str
    lists: tuple[DecidedCodeList, ...]
    codes: Mapping[Any, tuple[DecidedCode, ...]]
    facts: tuple[Map, ...]
    names: Mapping[str, CodeName]
    twin: str | None = None
    ids: tuple[str, ...] = ()
    settled: Mapping[Any, tuple[str, ...]] = field(default_factory=dict)

    @property
    def type(self) -> str:
        """The type of its codes in JSON."""
        return "integer" if all(isinstance(code, int) for code in self.codes) else "string"

    def naming(self, code: Any) -> CodeName:
        """Return what a code is called, as far as that was decided."""
        return self.names.get(str(code), CodeName())

    def member(self, code: Any) -> str:
        """Return the Python name of a code: the decided one, or the one by rule."""
        return self._members[code]

    def called(self, member: str) -> Sequence[Any]:
        """Return the codes of one Python name."""
        return self._by_member.get(member, ())

    def twins_of(self, code: Any) -> Sequence[Any]:
        """Return the codes that are decided to say the same as a code of another enum."""
        return self._by_twin.get(code, ())

    def place_of(self, code: Any) -> int:
        """Return how many codes stand before one."""
        return self._places[code]

    @cached_property
    def _members(self) -> Mapping[Any, str]:
        return members(self.codes, {code: name.member for code, name in self.names.items()})

    @cached_property
    def _by_member(self) -> Mapping[str, Sequence[Any]]:
        return _grouped((self.member(code), code) for code in self.codes)

    @cached_property
    def _by_twin(self) -> Mapping[Any, Sequence[Any]]:
        return _grouped((self.naming(code).twin, code) for code in self.codes)

    @cached_property
    def _places(self) -> Mapping[Any, int]:
        return {code: place for place, code in enumerate(self.codes)}


def _grouped(pairs: Iterable[tuple[Any, Any]]) -> Mapping[Any, Sequence[Any]]:
    grouped: dict[Any, list[Any]] = {}
    for key, value in pairs:
        grouped.setdefault(key, []).append(value)
    return grouped


@dataclass(frozen=True)
class MergedEnums:
    """All enums by name; `of` gives the name of the enum whose codes a row holds.

    `held` gives the id of the decision by which a row does, where it is one on a set.
    """

    by_name: Mapping[str, MergedEnum]
    of: Mapping[str, str]
    held: Mapping[str, str]

    def beside(self, code: DecidedCode) -> tuple[str, str]:
        """Return where a title that a code's page prints is looked up: on the page, in its language."""
        return code.address.partition("#")[0], self._languages[code.address]

    def titled(self, where: str, title: Any) -> Sequence[tuple[MergedEnum, Any]]:
        """Return the codes, each with its enum, that a page, or all of a language, give a title."""
        return self._by_title.get((where, title), ())

    @cached_property
    def _languages(self) -> Mapping[str, str]:
        """Return the language of each code, marked so that no page is called alike."""
        lists = (codes for enum in self.by_name.values() for codes in enum.lists)
        return {code.address: f"#{codes.language}" for codes in lists for code in codes.items}

    @cached_property
    def _by_title(self) -> Mapping[tuple[str, Any], Sequence[tuple[MergedEnum, Any]]]:
        return _grouped(
            ((where, fact.title), (enum, code))
            for enum in self.by_name.values()
            for code, told in enum.codes.items()
            for fact in told
            for where in self.beside(fact)
        )


def merge_enums(
    decided: Mapping[str, Fact], decisions: Decisions, by_rule: Iterable[Map], problems: Problems
) -> MergedEnums:
    """Return the enums that the decisions' `codes` name, and those that are named by rule.

    Disagreements are problems.
    """
    agreement, sets = Agreement(decisions), RowSets(decided)
    by_name: dict[str, MergedEnum] = {}
    of: dict[str, str] = {}
    held: dict[str, str] = {}
    items = [(item, False) for item in decisions["codes"]]
    for item, ruled in [*items, *((item, True) for item in by_rule)]:
        enum = _enum(item, decided, shared_names(item, items), agreement, problems)
        if not ruled:
            _check_facts(item, enum.codes.values(), problems)
        if enum.name in by_name:
            message = f"two enums are called {enum.name}"
            problems.add(item.place, message, (), "give one of them another name")
        by_name[enum.name] = enum
        for row, id_ in rows_holding(item, enum.lists, sets, problems):
            if row not in decided:
                missing(row, decided, item.place, enum.name, problems)
            if id_ and of.setdefault(row, enum.name) != enum.name:
                message = f"{id_}: {row} holds codes of {of[row]} already"
                problems.add(item.place, message, (), "name it in `but`, or leave out the other")
            of[row] = enum.name
            held |= {row: id_} if id_ else {}
    _check_links(by_name, problems)
    return MergedEnums(by_name, of, held)


def _enum(
    item: Map,
    decided: Mapping[str, Fact],
    shared: Sequence[tuple[str, Any]],
    agreement: Agreement,
    problems: Problems,
) -> MergedEnum:
    lists = lists_of(item, decided, problems)
    codes: dict[Any, list[DecidedCode]] = {code: [] for code in (lists[0].codes if lists else ())}
    for code in (code for listed in lists for code in listed.items):
        codes.setdefault(code.code, []).append(cast("DecidedCode", code))
    codes = {code: told for code, told in codes.items() if told}
    facts = tuple(item.get("facts", ()))
    settled = check_codes(item, lists, codes, agreement, problems)
    _check_named(item, codes, problems)
    return MergedEnum(
        item["codes"],
        item.place,
        item.get("summary", ""),
        tuple(lists),
        {code: tuple(told) for code, told in codes.items()},
        facts,
        {code: _naming(named) for code, named in (*shared, *item.get("names", {}).items())},
        item.get("twin"),
        _ids(item),
        settled,
    )


def _ids(item: Map) -> tuple[str, ...]:
    """Return the ids of what was decided about an enum: its names, and what codes it has."""
    joined = (entry["id"] for entry in item.get("settled", ()) if "codes" in entry["facts"])
    return (*([item["id"]] if "id" in item else []), *joined)


def _naming(named: str | Map) -> CodeName:
    return CodeName(named) if isinstance(named, str) else CodeName(**named)


def _check_facts(item: Map, codes: Iterable[Iterable[DecidedCode]], problems: Problems) -> None:
    """Report a declared fact whose name is taken, and a stated one that is not declared."""
    declared = {fact["fact"] for fact in item.get("facts", ())}
    for fact in item.get("facts", ()):
        name = fact["fact"]
        if name in OWN or name == "twin" or name in _WORDS:
            why = "Python has that word" if name in _WORDS else "codes have that already"
            message = f"a fact of {item['codes']} cannot be called {name}: {why}"
            problems.add(fact.places["fact"], message, (), "call it otherwise")
    stated = {name: code for told in codes for code in told for name in code.stated}
    for name in sorted(stated.keys() - declared):
        message = f"{stated[name].address} states {name!r}, which {item['codes']} does not declare"
        mend = f"declare it: `facts: [{{fact: {name}, type: …, summary: …}}]`"
        problems.add(item.place, message, (shown_fact(stated[name]),), mend)


def _check_named(item: Map, codes: Mapping[Any, Any], problems: Problems) -> None:
    known = {str(code) for code in codes}
    for code in item.get("names", {}):
        if code not in known:
            message = f"{item['codes']} names {shown(code)}, which is none of its codes"
            mend = f"its codes are {', '.join(sorted(known))[:200]}"
            problems.add(item["names"].places[code], message, (), mend)


def _check_links(enums: Mapping[str, MergedEnum], problems: Problems) -> None:
    """Report a list of two enums, and a link to an enum that is not there."""
    enum_of: dict[str, str] = {}
    for enum in enums.values():
        for codes in enum.lists:
            other = enum_of.setdefault(codes.address, enum.name)
            if other != enum.name and codes.of:
                message = f"{codes.address} is part of {other} and of {enum.name}"
                problems.add(enum.place, message, (), "let it be part of one enum")
        kinds = [fact["type"] for fact in enum.facts if fact["type"] not in TYPES]
        for link in [enum.twin, *kinds]:
            if link and link not in enums:
                message = f"{enum.name} is linked to {link}, which is no enum"
                problems.add(enum.place, message, (), "name one of `codes`")
