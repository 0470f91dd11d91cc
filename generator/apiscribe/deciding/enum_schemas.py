"""Enums as JSON Schemas: open, each code with what the docs say of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from ..problems import Problems, shown
from ..reading.yaml.parser import Map, plain
from .codes import TYPES, MergedEnum, MergedEnums
from .decided import DecidedCode, in_order, shown_fact
from .type_schemas import worded


def enum_schema(enum: MergedEnum, enums: MergedEnums, problems: Problems) -> dict[str, Any]:
    """Return the JSON Schema of an enum: open, each code with what the docs say of it."""
    _check_members(enum, problems)
    schema: dict[str, Any] = {
        "type": enum.type,
        "description": enum.summary,
        "x-extensible-enum": list(enum.codes),
        "x-codes": [_code(enum, code, enums, problems) for code in enum.codes],
    }
    if facts := [*map(plain, enum.facts), *_twin_fact(enum)]:
        schema["x-facts"] = facts
    schema["x-rows"] = [codes.address for codes in enum.lists]
    ids = {id_ for codes in enum.lists for id_ in codes.decisions}
    if decided := in_order(ids | {*enum.ids}):
        schema["x-decisions"] = decided
    return schema


def _twin_fact(enum: MergedEnum) -> Iterator[dict[str, str]]:
    if enum.twin:
        summary = f"The same as a code of {enum.twin}; None where it has none."
        yield {"fact": "twin", "type": enum.twin, "summary": summary}


def _check_members(enum: MergedEnum, problems: Problems) -> None:
    seen: dict[str, Any] = {}
    for code, told in enum.codes.items():
        member = enum.member(code)
        mend = f"name it in the `names` of {enum.name}: `names: {{{shown(str(code))}: SOME_NAME}}`"
        if not re.fullmatch(r"[A-Za-z][A-Za-z0-9_]*", member):
            message = f"the code {shown(code)} of {enum.name} needs a name to be called by"
            problems.add(told[0].place, message, map(shown_fact, told), mend)
        elif member in seen:
            message = f"the codes {shown(seen[member])} and {shown(code)} of {enum.name} are both called {member}"
            both = (*enum.codes[seen[member]], *told)
            problems.add(told[0].place, message, map(shown_fact, both), mend)
        seen.setdefault(member, code)


def _code(enum: MergedEnum, code: Any, enums: MergedEnums, problems: Problems) -> dict[str, Any]:
    told = enum.codes[code]
    schema: dict[str, Any] = {
        "code": code,
        "member": enum.member(code),
        "label": _label(enum, code, enums),
        "description": worded(told[0].summary, enum.member(code)),
    }
    facts = {
        fact["fact"]: value
        for fact in enum.facts
        if (value := _fact(enum, fact, told, enums, problems)) is not None
    }
    if (twin := _twin(enum, code, enums, problems)) is not None:
        facts["twin"] = twin
    if facts:
        schema["facts"] = facts
    ids = {*enum.settled.get(code, ()), *(id_ for fact in told for id_ in fact.decisions)}
    if decided := in_order(ids):
        schema["x-decisions"] = decided
    return schema | {"x-rows": [fact.address for fact in told]}


def _label(enum: MergedEnum, code: Any, enums: MergedEnums) -> str:
    """Return a decided label, an English title, the twin's, or the member's name in words."""
    if label := enum.naming(code).label:
        return label
    titles = _english_titles(enum, code)
    other = enums.by_name.get(enum.twin or "")
    if not titles and other:
        titles = [t for twin in _twins_of(enum, code, other) for t in _english_titles(other, twin)]
    return titles[0] if titles else enum.member(code).replace("_", " ").capitalize()


def _english_titles(enum: MergedEnum, code: Any) -> list[str]:
    english = [codes.address for codes in enum.lists if codes.language == "en"]
    return [
        fact.title
        for fact in enum.codes[code]
        if fact.title and fact.address.rpartition("/")[0] in english
    ]


def _twins_of(enum: MergedEnum, code: Any, other: MergedEnum) -> list[Any]:
    """Return the codes of the twin list that say the same: as decided, or so called."""
    twin = enum.naming(code).twin
    twins = {*other.called(enum.member(code)), *other.twins_of(code)}
    if twin in other.codes:
        twins.add(twin)
    return sorted(twins, key=other.place_of)


def _twin(enum: MergedEnum, code: Any, enums: MergedEnums, problems: Problems) -> Any:
    other = enums.by_name.get(enum.twin or "")
    decided = enum.naming(code).twin
    if decided is not None and (other is None or decided not in other.codes):
        message = f"the twin {shown(decided)} of {enum.name} {code} is no code of {enum.twin}"
        problems.add(enum.place, message, map(shown_fact, enum.codes[code]), "mend its `names`")
    if other is None:
        return None
    twins = _twins_of(enum, code, other)
    called = [t for t in twins if t == decided or other.member(t) == enum.member(code)]
    return next(iter(called or twins), None) if called or len(twins) == 1 else None


def _fact(
    enum: MergedEnum,
    fact: Map,
    told: tuple[DecidedCode, ...],
    enums: MergedEnums,
    problems: Problems,
) -> Any:
    """Return what the lists say of one fact of a code, of the type that is declared."""
    values = [code.stated[fact["fact"]] for code in told if fact["fact"] in code.stated]
    if not values:
        return None
    if fact["type"] not in TYPES:
        return _linked(enum, fact, told, enums, problems)
    kinds: dict[str, type] = {"boolean": bool, "integer": int, "string": str}
    if type(values[0]) is not kinds[fact["type"]]:
        message = f"the {fact['fact']} of {enum.name} {told[0].code} is {shown(values[0])}, not {fact['type']}"
        problems.add(told[0].place, message, map(shown_fact, told), "mend the fact, or its `type`")
    return values[0]


def _linked(
    enum: MergedEnum,
    fact: Map,
    told: tuple[DecidedCode, ...],
    enums: MergedEnums,
    problems: Problems,
) -> Any:
    """Return the code, in the enum that a fact is of, whose title the page prints."""
    name, wanted = fact["fact"], fact["type"]
    codes = {
        code
        for listed in told
        if name in listed.stated
        for code in _titled(enums, listed, listed.stated[name], enums.by_name.get(wanted))
    }
    if len(codes) == 1:
        return codes.pop()
    message = f"the {name} of {enum.name} {told[0].code} names {len(codes)} codes of {wanted}"
    mend = f"decide `{name}` or `title` so that it names one"
    problems.add(told[0].place, message, map(shown_fact, told), mend)
    return None


def _titled(
    enums: MergedEnums, listed: DecidedCode, title: Any, wanted: MergedEnum | None
) -> Sequence[Any]:
    """Return the codes of the enum wanted that a title means, as the page of the code uses it.

    A title that the page does not have is one of a page in the same language.
    """
    for where in enums.beside(listed):
        found: list[Any] = []
        for other, code in enums.titled(where, title):
            if other is wanted:
                found.append(code)
            elif wanted and other.twin == wanted.name:
                found += _twins_of(other, code, wanted) or [code]
        if found:
            return found
    return []
