"""Facts as decided: what a page says of a thing, and what decisions have made of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields
from operator import attrgetter
from typing import Any

from ..problems import shown
from ..reading import facts


@dataclass(frozen=True, slots=True, kw_only=True)
class DecidedRow(facts.Row):
    """A row of a field table as decided; `documented` holds each fact that was replaced."""

    pattern: str | None = None
    also: str | None = None
    nullable: bool = False
    python: str | None = None
    documented: tuple[tuple[str, Any], ...] = ()
    decisions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DecidedCode(facts.ListedCode):
    """A code as decided."""

    decisions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DecidedCodeList(facts.CodeList):
    """A code list as decided."""

    decisions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DecidedEnvironment(facts.Environment):
    """An environment as decided."""

    decisions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DecidedOperation(facts.PageOperation):
    """Method and path as decided."""

    decisions: tuple[str, ...] = ()


_DECIDED: dict[type, type] = {
    facts.Row: DecidedRow,
    facts.ListedCode: DecidedCode,
    facts.CodeList: DecidedCodeList,
    facts.Environment: DecidedEnvironment,
    facts.PageOperation: DecidedOperation,
}
_NAMES = {kind: tuple(field.name for field in fields(kind)) for kind in _DECIDED}
_VALUES = {kind: attrgetter(*names) for kind, names in _NAMES.items()}


def undecided(fact: Any) -> Any:
    """Return a documented fact as one that no decision is about yet.

    Facts that are taken as the page has them (tables, examples, notes) come back as they are.
    """
    decided = _DECIDED.get(type(fact))
    if decided is None:
        return fact
    kind = type(fact)
    return decided(**dict(zip(_NAMES[kind], _VALUES[kind](fact), strict=True)))


def facts_known(fact: Any) -> frozenset[str]:
    """Return the names of all that a fact of this kind can say once it is decided."""
    kind = _DECIDED.get(type(fact), type(fact))
    return frozenset(field.name for field in fields(kind))


def in_order(ids: Iterable[str]) -> list[str]:
    """Return the ids of decisions, each once, as people count: C16, C16.2, C120."""
    numbers = {id_: id_[1:].partition(".") for id_ in ids}
    return sorted(
        numbers, key=lambda id_: (id_[0], int(numbers[id_][0]), int(numbers[id_][2] or 1))
    )


def stated(fact: Any, key: str) -> Any:
    """Return what a fact says under a key, None where it says nothing or has no such key."""
    facts = getattr(fact, "facts", {})
    return facts[key] if key in facts else getattr(fact, key, None)


def shown_fact(fact: Any, *asked: str) -> str:
    """Return a fact as a problem quotes it: place, address, what it is, and what was asked."""
    statements = [
        f"{key} {shown(value)}"
        for key in dict.fromkeys(("name", "code", "type", "mandatory", *asked))
        if (value := stated(fact, key)) is not None or key in asked
    ]
    return f"{fact.place} {fact.address}: {', '.join(statements)}".removesuffix(": ")
