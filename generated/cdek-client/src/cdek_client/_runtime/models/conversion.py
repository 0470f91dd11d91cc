# Written by apiscribe build; edits are lost.
"""Bodies to send made from what was read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from types import UnionType
from typing import Any, Literal, NamedTuple, Union, cast, get_args, get_origin

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from .request_model import RequestModel, model_in, plan_of, wire_names
from .validation_errors import field_named, json_path
from .wire_model import WireModel, parsed

Path = tuple[str | int, ...]
_NOTHING: Any = object()
_EMPTY = "means that nothing is given"
_UNKNOWN = "cannot be sent"


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
    cls: type[RequestModel],
    source: WireModel,
    conversion: Conversion,
    left_out: dict[str, str] | None,
) -> Any:
    """Give the members of a body for what was read.

    What cannot be sent is left out, and noted in `left_out` by its path. Raises
    ValueError if there is nothing to make a body from; what is in `complete` stays, so
    that the model refuses it.
    """
    whole = parsed(source.to_wire())
    member = conversion.within.get(type(source).__name__)
    held = whole.get(member) if member else whole
    if not isinstance(held, dict):
        raise ValueError(f"{type(source).__name__} holds nothing in {member}")
    notes: dict[str, str] = {} if left_out is None else left_out
    fitter = _Fitter(conversion, notes)
    body = fitter.members(cls, cast("dict[str, Any]", held), ())
    return _sendable(cls, body, conversion, notes)


class _Fitter(NamedTuple):
    conversion: Conversion
    notes: dict[str, str]

    def note(self, path: Path, why: str) -> Any:
        self.notes[json_path(path)] = why
        return _NOTHING

    def members(
        self, cls: type[RequestModel], given: Mapping[str, Any], path: Path
    ) -> dict[str, Any]:
        """What of an object can be sent."""
        names = dict(zip(wire_names(cls), cls.model_fields, strict=True))
        for name in given:
            if name not in names:
                self.note((*path, name), _UNKNOWN)
        made: dict[str, Any] = {}
        for wire_name, name in names.items():
            if wire_name in given:
                annotation = cls.model_fields[name].annotation
                key = f"{cls.__name__}.{wire_name}"
                place = (*path, wire_name)
                value = self.value(key, annotation, given[wire_name], place)
                if value is not _NOTHING:
                    made[wire_name] = value
        return self.together(cls, made, path)

    def together(
        self, cls: type[RequestModel], made: dict[str, Any], path: Path
    ) -> dict[str, Any]:
        """An object without the members that are given only with others, now gone."""
        for rule in plan_of(cls).rules:
            if rule.together and rule.check(made, made.keys()):
                for name in sorted(rule.together & made.keys()):
                    self.note(
                        (*path, name), "cannot be sent without what belongs to it"
                    )
                    del made[name]
        return made

    def value(self, key: str, annotation: Any, value: Any, path: Path) -> Any:
        """A value as it is to be sent; _NOTHING if it stands for nothing given."""
        if isinstance(value, str) and not value.strip():
            return self.note(path, _EMPTY)
        nothing = self.conversion.not_given.get(key, ())
        if value is None or value in ({}, []) or value in nothing:
            return self.note(path, _EMPTY)
        part = model_in(annotation)
        if part is None:
            return self.scalar(key, annotation, value)
        if _is_list(annotation):
            items = cast("list[object]", value if isinstance(value, list) else [value])
            return [self.part(part, item, (*path, i)) for i, item in enumerate(items)]
        made = self.part(part, value, path)
        return self.note(path, _EMPTY) if made == {} else made

    def part(self, part: type[RequestModel], value: Any, path: Path) -> Any:
        if not isinstance(value, dict):
            return value
        return self.members(part, cast("dict[str, Any]", value), path)

    def scalar(self, key: str, annotation: Any, value: Any) -> Any:
        restored = self.conversion.restored.get(key)
        plain = _as(_kinds(annotation), value)
        if restored and isinstance(plain, str) and re.search(restored.when, plain):
            return restored.prefix + plain
        return plain


def _is_list(annotation: Any) -> bool:
    return get_origin(annotation) is list or any(map(_is_list, get_args(annotation)))


def _kinds(annotation: Any) -> set[Any]:
    """The plain types that a field takes."""
    origin = get_origin(annotation)
    if origin is Literal:
        return {type(choice) for choice in get_args(annotation)}
    if origin in (Union, UnionType):
        return {kind for inner in get_args(annotation) for kind in _kinds(inner)}
    return _kinds(get_args(annotation)[0]) if origin else {annotation}


def _as(kinds: set[Any], value: Any) -> Any:
    """A number as text, or a text as a number, where the field wants the other."""
    number = isinstance(value, (int, Decimal)) and not isinstance(value, bool)
    if number and str in kinds:
        return str(value)
    if isinstance(value, str) and kinds & {int, float, Decimal} and str not in kinds:
        try:
            exact = Decimal(value.strip())
        except InvalidOperation:
            return value
        return exact if exact.is_finite() else value
    return value.strip() if isinstance(value, str) else value


def _sendable(
    cls: type[RequestModel],
    body: dict[str, Any],
    conversion: Conversion,
    notes: dict[str, str],
) -> dict[str, Any]:
    """A body without the optional values that the model refuses."""
    while (refused := _refused(cls, body, conversion)) is not None:
        path = _take_out(cls, body, refused["loc"])
        if not path:
            break
        notes[json_path(path)] = refused.get("ctx", {}).get("wanted", refused["msg"])
    return body


def _refused(
    cls: type[RequestModel], body: dict[str, Any], conversion: Conversion
) -> ErrorDetails | None:
    try:
        cls.model_validate(body)
    except ValidationError as error:
        lines = error.errors(include_url=False)
        known = [line for line in lines if line["loc"]]
        kept = conversion.complete
        return next((line for line in known if line["loc"][0] not in kept), None)
    return None


def _take_out(cls: type[RequestModel], body: dict[str, Any], loc: Path) -> Path:
    """Take out the value at a place, or what is around it and may be left out."""
    found: tuple[dict[str, Any], Path] | None = None
    node: Any = body
    owner: type[RequestModel] | None = cls
    for index, step in enumerate(loc):
        if owner is None or not isinstance(node, dict) or step not in node:
            break
        name = str(step)
        field = owner.model_fields[field_named(owner, name) or ""]
        if not field.is_required():
            found = cast("dict[str, Any]", node), loc[: index + 1]
        node, owner = cast("dict[str, Any]", node)[name], model_in(field.annotation)
    if found is None:
        return ()
    members, path = found
    del members[str(path[-1])]
    return path
