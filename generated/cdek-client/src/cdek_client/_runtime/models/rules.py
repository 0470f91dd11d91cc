# Written by apiscribe build; edits are lost.
"""The words in which a body's rules are written; each makes a check once."""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set
from typing import Any, NamedTuple, TypeAlias

from .body_view import LIST, Members, exact, is_number, mark_of, members_of, reader
from .facets import forms_of


class Finding(NamedTuple):
    """Where a rule is broken, what is wanted there, and the value that is there.

    Without a text, the summary of the rule says what is wanted.
    """

    loc: tuple[str | int, ...]
    wanted: str
    value: object


Check: TypeAlias = Callable[[Members, Set[str]], Sequence[Finding]]
"""Takes the members of an object by wire name, and the names of those that are given."""


class Rule(NamedTuple):
    """A rule of one kind of object: the id that the contract knows it by, and a check.

    `together` names the members that are given together or not at all, `apart` those that
    are not all given at once.
    """

    id: str
    check: Check
    together: frozenset[str] = frozenset()
    apart: tuple[str, ...] = ()


def any_of(id: str, *choices: tuple[str, ...]) -> Rule:
    """Require that at least one of some sets of members is given."""
    sets = tuple(map(frozenset, choices))
    wanted = " or ".join(map(_listed, choices)) + " must be given"

    def check(_: Members, given: Set[str]) -> Sequence[Finding]:
        for names in sets:
            if names.issubset(given):
                return ()
        return (Finding((), wanted, None),)

    return Rule(id, check)


def needs(id: str, *names: str) -> Rule:
    """Require that all of some members are given."""

    def check(_: Members, given: Set[str]) -> Sequence[Finding]:
        return [Finding((name,), "", None) for name in names if name not in given]

    return Rule(id, check)


def without(id: str, *names: str) -> Rule:
    """Forbid that some members are all given together."""
    every = frozenset(names)

    def check(members: Members, given: Set[str]) -> Sequence[Finding]:
        if every.issubset(given):
            return (Finding((names[0],), "", members.get(names[0])),)
        return ()

    return Rule(id, check, apart=names)


def dependent(id: str, *needed: tuple[str, tuple[str, ...]]) -> Rule:
    """Require that where one member is given, so are the others that it needs."""
    named = frozenset(name for name, _ in needed)
    every = named.union(*(others for _, others in needed))

    def check(members: Members, given: Set[str]) -> Sequence[Finding]:
        if named.isdisjoint(given) or every.issubset(given):
            return ()
        for name, others in needed:
            missing = tuple(other for other in others if other not in given)
            if name in given and missing:
                wanted = f"{_listed(missing)} must be given too"
                return (Finding((name,), wanted, members.get(name)),)
        return ()

    return Rule(id, check, every)


def unique(id: str, items: str, by: str) -> Rule:
    """Require that no two items of a list have the same value in one member."""

    def check(members: Members, _: Set[str]) -> Sequence[Finding]:
        listed: Any = members.get(items)
        if not isinstance(listed, LIST) or len(listed) < 2:
            return ()
        return _repeated(listed, items, by)

    return Rule(id, check)


def _repeated(listed: list[object], items: str, by: str) -> list[Finding]:
    first: dict[object, int] = {}
    findings: list[Finding] = []
    for index, item in enumerate(listed):
        sides = members_of(item)
        value = sides[0].get(by) if sides else None
        before = index if value is None else first.setdefault(mark_of(value), index)
        if before != index:
            wanted = f"{items}[{before}] has the same {by}; each needs its own"
            findings.append(Finding((items, index, by), wanted, value))
    return findings


def total(
    id: str, of: str, minimum: int | None = None, maximum: int | None = None
) -> Rule:
    """Require that all numbers at a path, added up, lie within bounds."""
    read = reader(of)
    wanted = f"{of} must add up to {_span(minimum, maximum)}"

    def check(members: Members, _: Set[str]) -> Sequence[Finding]:
        values: list[Any] = []
        read(members, values)
        numbers = [exact(value) for value in values if is_number(value)]
        if not numbers:
            return ()
        whole = sum(numbers)
        if (minimum is None or whole >= minimum) and (
            maximum is None or whole <= maximum
        ):
            return ()
        return (Finding((), f"{wanted}, not {whole}", whole),)

    return Rule(id, check)


def not_less(id: str, field: str, than: str) -> Rule:
    """Require that one number is at least as large as another."""

    def check(members: Members, _: Set[str]) -> Sequence[Finding]:
        value, least = members.get(field), members.get(than)
        if value is None or least is None:
            return ()
        if is_number(value) and is_number(least) and value < least:
            return (Finding((field,), f"must be at least {than}, {least}", value),)
        return ()

    return Rule(id, check)


def facet(
    id: str,
    field: str,
    minimum: float | None = None,
    maximum: float | None = None,
    lengths: tuple[int, int | None] | None = None,
    enum: tuple[Any, ...] | None = None,
    patterns: tuple[str, ...] = (),
) -> Rule:
    """Require a form of the value of one member: bounds, lengths, a choice, a pattern."""
    fits = forms_of(minimum, maximum, lengths, enum, patterns)

    def check(members: Members, given: Set[str]) -> Sequence[Finding]:
        if field not in given:
            return ()
        value = members[field]
        return (
            () if all(fit(value) for fit in fits) else (Finding((field,), "", value),)
        )

    return Rule(id, check)


def when(id: str, given: tuple[Rule, ...], *wanted: Rule) -> Rule:
    """Require some rules where others are kept."""

    def check(members: Members, names: Set[str]) -> Sequence[Finding]:
        for rule in given:
            if rule.check(members, names):
                return ()
        return _found(wanted, members, names)

    return Rule(id, check)


def each(id: str, items: str, *wanted: Rule) -> Rule:
    """Require some rules of each object in a list."""

    def check(members: Members, _: Set[str]) -> Sequence[Finding]:
        listed: Any = members.get(items)
        sides = map(members_of, listed if isinstance(listed, LIST) else ())
        return [
            found._replace(loc=(items, index, *found.loc))
            for index, side in enumerate(sides)
            for found in (_found(wanted, *side) if side else ())
        ]

    return Rule(id, check)


def _found(rules: Sequence[Rule], members: Members, given: Set[str]) -> list[Finding]:
    return [found for rule in rules for found in rule.check(members, given)]


def _span(minimum: int | None, maximum: int | None) -> str:
    if minimum is None:
        return f"at most {maximum}"
    return f"at least {minimum}" if maximum is None else f"{minimum} to {maximum}"


def _listed(names: tuple[str, ...]) -> str:
    return " and ".join(names)
