"""Code lists of the pages, merged into the enums of the contract."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from ..problems import Place, Problems, shown
from ..reading.facts import Code, CodeList
from ..reading.yaml12 import Map
from .agreement import Agreement
from .decisions import Decisions, Fact, missing, shown_fact

_COMPARED = ("final", "rendered")


@dataclass(frozen=True, slots=True)
class Enum:
    """One enum to be: its lists, and each code with all that the lists say of it."""

    name: str
    place: Place
    summary: str
    lists: tuple[CodeList, ...]
    codes: Mapping[Any, tuple[Code, ...]]
    twin: str | None = None
    status: str | None = None


@dataclass(frozen=True, slots=True)
class Enums:
    """All enums by name; `of` gives the name of the enum whose codes a row holds."""

    by_name: Mapping[str, Enum]
    of: Mapping[str, str]


def enumerate_all(
    decided: Mapping[str, Fact], decisions: Decisions, problems: Problems
) -> Enums:
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


def _enum(
    item: Map, decided: Mapping[str, Fact], agreement: Agreement, problems: Problems
) -> Enum:
    lists = []
    for address in item["lists"]:
        if isinstance(decided.get(address), CodeList):
            lists.append(decided[address])
        else:
            known = [a for a, fact in decided.items() if isinstance(fact, CodeList)]
            missing(address, known, item.place, item["codes"], problems)
    codes: dict[Any, list[Code]] = {}
    for found in lists:
        for printed in found.items:
            codes.setdefault(printed.code, []).append(decided[printed.address])
    agreement.check(lists, ("codes",), item["codes"], problems)
    for code, said in codes.items():
        subject = f"{item['codes']} {code}"
        agreement.check(said, _COMPARED, subject, problems)
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
    said: Iterable[Code], lists: Iterable[CodeList]
) -> Iterable[list[Code]]:
    """What lists in one language say of a code: only their titles can be compared."""
    languages = {c.address: found.language for found in lists for c in found.items}
    grouped: dict[str, list[Code]] = {}
    for fact in said:
        grouped.setdefault(languages[fact.address], []).append(fact)
    return grouped.values()


def _check_unused(
    decided: Mapping[str, Fact], enums: Iterable[Enum], problems: Problems
) -> None:
    """A list of names and meanings that no enum is made of would be dropped silently."""
    used = {codes.address for enum in enums for codes in enum.lists}
    for fact in decided.values():
        if not isinstance(fact, CodeList) or fact.address in used:
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


def enum_schema(enum: Enum, enums: Enums, problems: Problems) -> dict[str, Any]:
    """The JSON Schema of an enum: open, each code with what the docs say of it."""
    integer = all(isinstance(code, int) for code in enum.codes)
    schema: dict[str, Any] = {
        "type": "integer" if integer else "string",
        "description": enum.summary,
        "x-extensible-enum": list(enum.codes),
        "x-codes": [
            _code(enum, code, said, enums, problems)
            for code, said in enum.codes.items()
        ],
    }
    if enum.twin:
        schema["x-twin"] = enum.twin
    if enum.status:
        schema["x-status"] = enum.status
    schema["x-rows"] = [codes.address for codes in enum.lists]
    if decided := sorted({id_ for codes in enum.lists for id_ in codes.decisions}):
        schema["x-decisions"] = decided
    return schema


def _code(
    enum: Enum, code: Any, said: tuple[Code, ...], enums: Enums, problems: Problems
) -> dict[str, Any]:
    member = _first(said, "member") or str(code).upper()
    if not re.fullmatch(r"[A-Za-z][A-Za-z0-9_]*", member):
        what = f"the code {shown(code)} of {enum.name} needs a name to be called by"
        mend = "decide `now: {member: SOME_NAME}` for it"
        problems.add(said[0].place, what, map(shown_fact, said), mend)
    facts: dict[str, Any] = {
        "code": code,
        "member": member,
        "label": _label(enum, member, said, enums),
        "description": said[0].summary,
    }
    for key in _COMPARED:
        if (value := _first(said, key)) is not None:
            facts[key] = value
    if enum.twin:
        facts["twin"] = _twin(enum, code, said, enums, problems)
    if enum.status:
        facts["status"] = _status(enum, said, enums, problems)
    if decided := sorted({id_ for fact in said for id_ in fact.decisions}):
        facts["x-decisions"] = decided
    return facts | {"x-rows": [fact.address for fact in said]}


def _first(said: Iterable[Code], key: str) -> Any:
    found = (getattr(fact, key) for fact in said)
    return next((value for value in found if value is not None), None)


def _label(enum: Enum, member: str, said: tuple[Code, ...], enums: Enums) -> str:
    """A decided label, an English title, the twin's, or the member's name in words."""
    if label := _first(said, "label"):
        return str(label)
    english = {c.address for e in enums.by_name.values() for found in e.lists if found.language == "en" for c in found.items}  # fmt: skip
    titles = [fact.title for fact in said if fact.address in english and fact.title]
    if not titles and enum.twin:
        titles = [
            fact.title
            for fact in _twins_of(said[0].code, enum, enums)
            if fact.address in english and fact.title
        ]
    return titles[0] if titles else member.replace("_", " ").capitalize()


def _twins_of(code: Any, enum: Enum, enums: Enums) -> tuple[Code, ...]:
    """The facts of the codes in the twin list that name this code as their twin."""
    other = enums.by_name.get(enum.twin or "")
    said = other.codes.values() if other else ()
    return tuple(fact for facts in said for fact in facts if fact.twin == code)


def _twin(
    enum: Enum, code: Any, said: tuple[Code, ...], enums: Enums, problems: Problems
) -> Any:
    other = enums.by_name.get(enum.twin or "")
    twin = _first(said, "twin")
    if twin is None:
        return next((fact.code for fact in _twins_of(code, enum, enums)), None)
    if other is None or twin not in other.codes:
        what = f"the twin {shown(twin)} of {enum.name} {code} is no code of {enum.twin}"
        problems.add(said[0].place, what, map(shown_fact, said), "mend the decision")
    return twin


def _status(
    enum: Enum, said: tuple[Code, ...], enums: Enums, problems: Problems
) -> Any:
    """The code, in the enum of statuses, whose title a reason prints as its status."""
    found = set()
    for fact in said:
        page = fact.address.partition("#")[0]
        found |= {
            code
            for other in enums.by_name.values()
            for code in _titled(other, page, fact.status, enum.status, enums)
        }
    if len(found) == 1:
        return found.pop()
    what = f"the related status of {enum.name} {said[0].code} names {len(found)} codes of {enum.status}"
    mend = "decide `status` or `title` so that it names one"
    problems.add(said[0].place, what, map(shown_fact, said), mend)
    return None


def _titled(
    other: Enum, page: str, title: str | None, wanted: str | None, enums: Enums
) -> Iterable[Any]:
    for code, said in other.codes.items():
        here = any(
            fact.title == title and fact.address.startswith(f"{page}#") for fact in said
        )
        if here and other.name == wanted:
            yield code
        elif here and other.twin == wanted:
            twin = _first(said, "twin")
            yield twin if twin is not None else code
