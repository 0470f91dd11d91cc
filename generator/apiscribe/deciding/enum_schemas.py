"""Enums as JSON Schemas: open, each code with what the docs say of it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from ..problems import Problems, shown
from .codes import COMPARED, Enum, Enums
from .decided import DecidedCode
from .decisions import shown_fact


def enum_schema(enum: Enum, enums: Enums, problems: Problems) -> dict[str, Any]:
    """The JSON Schema of an enum: open, each code with what the docs say of it."""
    integer = all(isinstance(code, int) for code in enum.codes)
    schema: dict[str, Any] = {
        "type": "integer" if integer else "string",
        "description": enum.summary,
        "x-extensible-enum": list(enum.codes),
        "x-codes": [_code(enum, code, said, enums, problems) for code, said in enum.codes.items()],
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
    enum: Enum, code: Any, said: tuple[DecidedCode, ...], enums: Enums, problems: Problems
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
    for key in COMPARED:
        if (value := _first(said, key)) is not None:
            facts[key] = value
    if enum.twin:
        facts["twin"] = _twin(enum, code, said, enums, problems)
    if enum.status:
        facts["status"] = _status(enum, said, enums, problems)
    if decided := sorted({id_ for fact in said for id_ in fact.decisions}):
        facts["x-decisions"] = decided
    return facts | {"x-rows": [fact.address for fact in said]}


def _first(said: Iterable[DecidedCode], key: str) -> Any:
    found = (getattr(fact, key) for fact in said)
    return next((value for value in found if value is not None), None)


def _label(enum: Enum, member: str, said: tuple[DecidedCode, ...], enums: Enums) -> str:
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


def _twins_of(code: Any, enum: Enum, enums: Enums) -> tuple[DecidedCode, ...]:
    """The facts of the codes in the twin list that name this code as their twin."""
    other = enums.by_name.get(enum.twin or "")
    said = other.codes.values() if other else ()
    return tuple(fact for facts in said for fact in facts if fact.twin == code)


def _twin(
    enum: Enum, code: Any, said: tuple[DecidedCode, ...], enums: Enums, problems: Problems
) -> Any:
    other = enums.by_name.get(enum.twin or "")
    twin = _first(said, "twin")
    if twin is None:
        return next((fact.code for fact in _twins_of(code, enum, enums)), None)
    if other is None or twin not in other.codes:
        what = f"the twin {shown(twin)} of {enum.name} {code} is no code of {enum.twin}"
        problems.add(said[0].place, what, map(shown_fact, said), "mend the decision")
    return twin


def _status(enum: Enum, said: tuple[DecidedCode, ...], enums: Enums, problems: Problems) -> Any:
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
        here = any(fact.title == title and fact.address.startswith(f"{page}#") for fact in said)
        if here and other.name == wanted:
            yield code
        elif here and other.twin == wanted:
            twin = _first(said, "twin")
            yield twin if twin is not None else code
