"""Code lists of the pages, merged into the enums of the contract."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from ..problems import Place, Problems
from ..reading.yaml.parser import Map
from .agreement import Agreement
from .decided import DecidedCode, DecidedCodeList
from .decisions import Decisions, Fact, missing

COMPARED = ("final", "rendered")


@dataclass(frozen=True, slots=True)
class Enum:
    """One enum to be: its lists, and each code with all that the lists say of it."""

    name: str
    place: Place
    summary: str
    lists: tuple[DecidedCodeList, ...]
    codes: Mapping[Any, tuple[DecidedCode, ...]]
    twin: str | None = None
    status: str | None = None


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
    lists = []
    for address in item["lists"]:
        if isinstance(decided.get(address), DecidedCodeList):
            lists.append(decided[address])
        else:
            known = [a for a, fact in decided.items() if isinstance(fact, DecidedCodeList)]
            missing(address, known, item.place, item["codes"], problems)
    codes: dict[Any, list[DecidedCode]] = {}
    for found in lists:
        for printed in found.items:
            codes.setdefault(printed.code, []).append(decided[printed.address])
    agreement.check(lists, ("codes",), item["codes"], problems)
    for code, said in codes.items():
        subject = f"{item['codes']} {code}"
        agreement.check(said, COMPARED, subject, problems)
        for alike in _by_language(said, lists):
            agreement.check(alike, ("title",), subject, problems)
    return Enum(
        item["codes"],
        item.place,
        item.get("summary", ""),
        tuple(lists),
        {code: tuple(said) for code, said in codes.items()},
        item.get("twin"),
        item.get("status"),
    )


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
        for link in (enum.twin, enum.status):
            if link and link not in enums:
                what = f"{enum.name} is linked to {link}, which is no enum"
                problems.add(enum.place, what, (), "name one of `codes`")
