"""Code lists of the pages, merged into the enums of the contract."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from ..problems import Place, Problems, shown
from ..reading.yaml.parser import Map
from .agreement import Agreement
from .decided import DecidedCode, DecidedCodeList
from .decisions import Decisions, Fact, missing, shown_fact

TYPES = ("boolean", "integer", "string")
"""Types of facts beside the names of enums."""

_OWN = frozenset(["label", "description", "rows", "known", "value", "name", *dir(str), *dir(int)])


@dataclass(frozen=True, slots=True)
class CodeName:
    """What a code is called: its member, its label, and the code that says the same."""

    member: str | None = None
    label: str | None = None
    twin: Any = None


@dataclass(frozen=True, slots=True)
class Enum:
    """One enum to be: its lists, and each code with all that the lists say of it."""

    name: str
    place: Place
    summary: str
    lists: tuple[DecidedCodeList, ...]
    codes: Mapping[Any, tuple[DecidedCode, ...]]
    facts: tuple[Map, ...]
    names: Mapping[str, CodeName]
    twin: str | None = None
    id: str | None = None

    def naming(self, code: Any) -> CodeName:
        """Return what a code is called, as far as that was decided."""
        return self.names.get(str(code), CodeName())

    def member(self, code: Any) -> str:
        """Return the Python name of a code: the decided one, or the code in capitals."""
        return self.naming(code).member or str(code).upper()


@dataclass(frozen=True, slots=True)
class Enums:
    """All enums by name; `of` gives the name of the enum whose codes a row holds."""

    by_name: Mapping[str, Enum]
    of: Mapping[str, str]


def enumerate_all(decided: Mapping[str, Fact], decisions: Decisions, problems: Problems) -> Enums:
    """The enums that the decisions' `codes` name; disagreements are problems."""
    agreement = Agreement(decisions.decisions)
    by_name: dict[str, Enum] = {}
    of: dict[str, str] = {}
    for item in decisions["codes"]:
        enum = _enum(item, decided, agreement, problems)
        if enum.name in by_name:
            what = f"two enums are called {enum.name}"
            problems.add(item.place, what, (), "give one of them another name")
        by_name[enum.name] = enum
        held = [row for codes in enum.lists for row in codes.of]
        for row in [*item.get("rows", ()), *held]:
            if row not in decided:
                missing(row, decided, item.place, enum.name, problems)
            of[row] = enum.name
    _check_unused(decided, by_name.values(), problems)
    _check_links(by_name, problems)
    return Enums(by_name, of)


def _enum(item: Map, decided: Mapping[str, Fact], agreement: Agreement, problems: Problems) -> Enum:
    lists = _lists(item, decided, problems)
    codes: dict[Any, list[DecidedCode]] = {}
    for listed in lists:
        for printed in listed.items:
            codes.setdefault(printed.code, []).append(decided[printed.address])
    facts = tuple(item.get("facts", ()))
    agreement.check(lists, ("codes",), item["codes"], problems)
    for code, told in codes.items():
        _check_agreement(f"{item['codes']} {code}", told, lists, facts, agreement, problems)
    _check_facts(item, codes.values(), problems)
    _check_named(item, codes, problems)
    return Enum(
        item["codes"],
        item.place,
        item.get("summary", ""),
        tuple(lists),
        {code: tuple(told) for code, told in codes.items()},
        facts,
        {code: _naming(named) for code, named in item.get("names", {}).items()},
        item.get("twin"),
        item.get("id"),
    )


def _lists(item: Map, decided: Mapping[str, Fact], problems: Problems) -> list[DecidedCodeList]:
    lists = []
    for address in item["lists"]:
        if isinstance(decided.get(address), DecidedCodeList):
            lists.append(decided[address])
        else:
            known = [a for a, fact in decided.items() if isinstance(fact, DecidedCodeList)]
            missing(address, known, item.place, item["codes"], problems)
    return lists


def _naming(named: str | Map) -> CodeName:
    return CodeName(named) if isinstance(named, str) else CodeName(**named)


def _check_agreement(
    subject: str,
    told: list[DecidedCode],
    lists: Iterable[DecidedCodeList],
    facts: Iterable[Map],
    agreement: Agreement,
    problems: Problems,
) -> None:
    """Flags and numbers are compared whatever the language, words within one language."""
    kinds = {fact["fact"]: fact["type"] for fact in facts}
    flags = [name for name, kind in kinds.items() if kind in ("boolean", "integer")]
    words = [name for name, kind in kinds.items() if kind == "string"]
    agreement.check(told, flags, subject, problems)
    for alike in _by_language(told, lists):
        agreement.check(alike, ("title", *words), subject, problems)


def _check_facts(item: Map, codes: Iterable[list[DecidedCode]], problems: Problems) -> None:
    """What is declared has a name that is free; what the page states is declared."""
    declared = {fact["fact"] for fact in item.get("facts", ())}
    for fact in item.get("facts", ()):
        if fact["fact"] in _OWN or fact["fact"] == "twin":
            what = f"a fact of {item['codes']} cannot be called {fact['fact']}: codes have that already"
            problems.add(fact.places["fact"], what, (), "call it otherwise")
    stated = {name: code for told in codes for code in told for name in code.stated}
    for name in sorted(stated.keys() - declared):
        what = f"{stated[name].address} states {name!r}, which {item['codes']} does not declare"
        mend = f"declare it: `facts: [{{fact: {name}, type: …, summary: …}}]`"
        problems.add(item.place, what, (shown_fact(stated[name]),), mend)


def _check_named(item: Map, codes: Mapping[Any, Any], problems: Problems) -> None:
    known = {str(code) for code in codes}
    for code in item.get("names", {}):
        if code not in known:
            what = f"{item['codes']} names {shown(code)}, which is none of its codes"
            mend = f"its codes are {', '.join(sorted(known))[:200]}"
            problems.add(item["names"].places[code], what, (), mend)


def _by_language(
    said: Iterable[DecidedCode], lists: Iterable[DecidedCodeList]
) -> Iterable[list[DecidedCode]]:
    """What lists in one language say of a code: only their titles can be compared."""
    languages = {c.address: found.language for found in lists for c in found.items}
    grouped: dict[str, list[DecidedCode]] = {}
    for fact in said:
        grouped.setdefault(languages[fact.address], []).append(fact)
    return grouped.values()


def _check_unused(decided: Mapping[str, Fact], enums: Iterable[Enum], problems: Problems) -> None:
    """A list of names and meanings that no enum is made of would be dropped silently."""
    used = {codes.address for enum in enums for codes in enum.lists}
    for fact in decided.values():
        if not isinstance(fact, DecidedCodeList) or fact.address in used:
            continue
        if all(isinstance(code, str) for code in fact.codes):
            what = f"the code list {fact.address} is part of no enum"
            problems.add(fact.place, what, (), "name it in the decisions' `codes`")


def _check_links(enums: Mapping[str, Enum], problems: Problems) -> None:
    """Each list makes one enum, and what an enum is linked to is there."""
    made: dict[str, str] = {}
    for enum in enums.values():
        for codes in enum.lists:
            other = made.setdefault(codes.address, enum.name)
            if other != enum.name:
                what = f"{codes.address} is part of {other} and of {enum.name}"
                problems.add(enum.place, what, (), "let it be part of one enum")
        kinds = [fact["type"] for fact in enum.facts if fact["type"] not in TYPES]
        for link in [enum.twin, *kinds]:
            if link and link not in enums:
                what = f"{enum.name} is linked to {link}, which is no enum"
                problems.add(enum.place, what, (), "name one of `codes`")
