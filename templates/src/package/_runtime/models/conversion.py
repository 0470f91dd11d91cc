# Written by apiscribe build; edits are lost.
"""Bodies to send made from what was read."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from types import UnionType
from typing import Any, Literal, NamedTuple, TypeVar, Union, cast, get_args, get_origin

from .body_repair import sendable
from .exact_numbers import is_decimal_text
from .mistakes import Path, json_path
from .request_base import RequestBase, is_list, model_in, rules_of, wire_names
from .rules import Rule
from .wire_model import WireModel, parsed

_Body = TypeVar("_Body", bound=RequestBase)

_NOTHING: Any = object()
_EMPTY = "means that nothing is given"
_UNKNOWN = "cannot be sent"
_ALONE = "cannot be sent without what belongs to it"


class Prefix(NamedTuple):
    """What the service takes off a text: put back where the rest has a pattern."""

    when: str
    prefix: str


@dataclass(frozen=True, slots=True)
class Conversion:
    """How a body is made: what the decisions say, by wire names.

    `within` names the member of each model read that holds the object; `complete` the
    members that are sent whole or not at all; `not_given` and `restored` tell of single
    fields, as `Package.length`, which values mean nothing and what to put back.
    """

    within: Mapping[str, str]
    not_given: Mapping[str, tuple[Any, ...]]
    restored: Mapping[str, Prefix]
    complete: tuple[str, ...]


def converted(
    cls: type[_Body],
    source: WireModel,
    conversion: Conversion,
    left_out: dict[str, str] | None,
) -> _Body:
    """Return the body that says what was read.

    What cannot be sent is left out, a single value where one can be. A value that the
    service sent, though its docs say otherwise, is sent as it came. Both are noted in
    `left_out`, by path.

    Raises:
        ValueError: If there is nothing to make a body from.
        ValidationError: If something in `complete` cannot be sent.
    """
    whole = parsed(source.to_wire())
    member = conversion.within.get(type(source).__name__)
    entity = whole.get(member) if member else whole
    if not isinstance(entity, dict):
        raise ValueError(f"{type(source).__name__} holds nothing in {member}")
    notes: dict[str, str] = {} if left_out is None else left_out
    fitter = _Fitter(conversion, notes)
    body = fitter.members(cls, cast("dict[str, Any]", entity), ())
    return sendable(cls, body, conversion.complete, notes)


class _Fitter(NamedTuple):
    conversion: Conversion
    notes: dict[str, str]

    def note(self, path: Path, why: str) -> Any:
        self.notes[json_path(path)] = why
        return _NOTHING

    def members(
        self, cls: type[RequestBase], given: Mapping[str, Any], path: Path
    ) -> dict[str, Any]:
        """Return what of an object can be sent."""
        names = dict(zip(wire_names(cls), cls.model_fields, strict=True))
        for name in given:
            if name not in names:
                self.note((*path, name), _UNKNOWN)
        fitted: dict[str, Any] = {}
        for wire_name in names.keys() & given.keys():
            annotation = cls.model_fields[names[wire_name]].annotation
            key = f"{cls.__name__}.{wire_name}"
            value = self.value(key, annotation, given[wire_name], (*path, wire_name))
            if value is not _NOTHING:
                fitted[wire_name] = value
        self.leave_out(rules_of(cls, advice=False), _incomplete, fitted, path)
        for advice in (False, True):
            self.leave_out(rules_of(cls, advice), _excluded, fitted, path)
        return {name: fitted[name] for name in names if name in fitted}

    def leave_out(
        self,
        rules: tuple[Rule, ...],
        wrong: Callable[[Rule, dict[str, Any]], Mapping[str, str]],
        fitted: dict[str, Any],
        path: Path,
    ) -> None:
        """Take out the members that are wrong beside others, and note why."""
        for rule in rules:
            for name, why in wrong(rule, fitted).items():
                self.note((*path, name), why)
                del fitted[name]

    def value(self, key: str, annotation: Any, value: Any, path: Path) -> Any:
        """Return a value as it is to be sent; _NOTHING if it stands for nothing given."""
        blank = isinstance(value, str) and not value.strip()
        nothing = self.conversion.not_given.get(key, ())
        if blank or value is None or value in ({}, []) or value in nothing:
            return self.note(path, _EMPTY)
        part = model_in(annotation)
        if part is None:
            return self.scalar(key, annotation, value)
        if is_list(annotation):
            items = cast("list[object]", value if isinstance(value, list) else [value])
            return [self.part(part, item, (*path, i)) for i, item in enumerate(items)]
        fitted = self.part(part, value, path)
        return self.note(path, _EMPTY) if fitted == {} else fitted

    def part(self, part: type[RequestBase], value: Any, path: Path) -> Any:
        if not isinstance(value, dict):
            return value
        return self.members(part, cast("dict[str, Any]", value), path)

    def scalar(self, key: str, annotation: Any, value: Any) -> Any:
        restored = self.conversion.restored.get(key)
        plain = _as(_kinds(annotation), value)
        if restored and isinstance(plain, str) and re.search(restored.when, plain):
            return restored.prefix + plain
        return plain


def _incomplete(rule: Rule, given: dict[str, Any]) -> Mapping[str, str]:
    """Return the members that are given only with others, where one of those is gone."""
    if not rule.together or not rule.check(given, given.keys()):
        return {}
    return dict.fromkeys(sorted(rule.together & given.keys()), _ALONE)


def _excluded(rule: Rule, given: dict[str, Any]) -> Mapping[str, str]:
    """Return the members that another one excludes: the first of them named stays."""
    if len(rule.apart) < 2 or not rule.check(given, given.keys()):
        return {}
    first, *others = rule.apart
    return dict.fromkeys(others, f"cannot be sent together with {first}")


def _kinds(annotation: Any) -> set[Any]:
    """Return the plain types that a field takes."""
    origin = get_origin(annotation)
    if origin is Literal:
        return {type(choice) for choice in get_args(annotation)}
    if origin in (Union, UnionType):
        return {kind for inner in get_args(annotation) for kind in _kinds(inner)}
    return _kinds(get_args(annotation)[0]) if origin else {annotation}


def _as(kinds: set[Any], value: Any) -> Any:
    """Return a number as text, or a text as a number, where the field wants the other."""
    if isinstance(value, str):
        return value.strip() if str in kinds else _number_in(kinds, value.strip())
    number = isinstance(value, (int, Decimal)) and not isinstance(value, bool)
    return str(value) if number and str in kinds else value


def _number_in(kinds: set[Any], text: str) -> Any:
    """Return the number that a text is, where it fits; otherwise the text."""
    if not kinds & {int, float, Decimal} or not is_decimal_text(text):
        return text
    number = Decimal(text)
    fractions = bool(kinds & {float, Decimal})
    return number if fractions or number == number.to_integral_value() else text
