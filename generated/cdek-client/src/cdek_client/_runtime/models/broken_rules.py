# Written by apiscribe build; edits are lost.
"""Finds the rules over several fields that a body breaks."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass, field
from functools import cache
from typing import Any, NamedTuple, cast

from .body_view import LIST, Members, members_of
from .request_base import RequestBase, is_list, model_in, renamed_fields, rules_of
from .rules import Finding, Rule

_NONE: list[Any] = []


class Broken(NamedTuple):
    """A rule that an object breaks: the kind of object, the rule's id, and the finding.

    The finding's place is told from the body.
    """

    schema: type[RequestBase]
    rule: str
    finding: Finding


@dataclass(slots=True)
class Plan:
    """What there is to check in one kind of object, and in the objects that it holds."""

    schema: type[RequestBase]
    rules: tuple[Rule, ...]
    wire_names: Mapping[str, str]
    parts: list[tuple[str, Plan, bool]] = field(default_factory=lambda: [])
    """Members that hold objects, the plan of those, and whether they are in a list."""
    idle: bool = False
    """Whether there is nothing to check; unknown, thus no, while it is planned."""


@cache
def plan_of(cls: type[RequestBase], advice: bool = False) -> Plan:
    """Return the plan for one kind of object: its rules, or what is advised."""
    return _planned(cls, advice, {})


def _planned(cls: type[RequestBase], advice: bool, known: dict[type, Plan]) -> Plan:
    if cls in known:
        return known[cls]
    renamed = renamed_fields(cls)
    plan = known[cls] = Plan(cls, rules_of(cls, advice), renamed)
    for name, info in cls.model_fields.items():
        part = model_in(info.annotation)
        if part and not (inner := _planned(part, advice, known)).idle:
            several = is_list(info.annotation)
            plan.parts.append((renamed.get(name, name), inner, several))
    plan.idle = not (plan.rules or plan.parts)
    return plan


def broken(cls: type[RequestBase], node: object, advice: bool = False) -> list[Broken]:
    """Return every rule, or every advice, that a model or a dict breaks."""
    plan = plan_of(cls, advice)
    return _NONE if plan.idle else _broken(plan, node)


def _broken(plan: Plan, node: Any) -> list[Broken]:
    members: Members
    given: Set[str]
    if type(node) is plan.schema and not plan.wire_names:
        members, given = node.__dict__, node.__pydantic_fields_set__
    elif sides := _sides(plan, node):
        members, given = sides
    else:
        return _NONE
    # Most objects break nothing, and then no list is made.
    all_broken = _NONE
    for rule in plan.rules:
        if findings := rule.check(members, given):
            own = [Broken(plan.schema, rule.id, finding) for finding in findings]
            all_broken = all_broken + own
    for name, part, several in plan.parts:
        value = members.get(name)
        if value is None or isinstance(value, LIST) is not several:
            continue  # What is of another type is told of as such, and of nothing in it.
        if not several:
            if inner := _broken(part, value):
                all_broken = all_broken + [_moved(entry, name) for entry in inner]
            continue
        for index, item in enumerate(value):
            if inner := _broken(part, item):
                moved = [_moved(entry, name, index) for entry in inner]
                all_broken = all_broken + moved
    return all_broken


def _moved(entry: Broken, *start: str | int) -> Broken:
    finding = entry.finding._replace(loc=(*start, *entry.finding.loc))
    return entry._replace(finding=finding)


def _sides(plan: Plan, node: object) -> tuple[Members, Set[str]] | None:
    """Return the members by wire name, and those given; a dict may have Python names."""
    if isinstance(node, dict) and plan.wire_names:
        raw = cast("dict[str, Any]", node)
        renamed = {plan.wire_names.get(name, name): raw[name] for name in raw}
        return renamed, renamed.keys()
    return members_of(node)
