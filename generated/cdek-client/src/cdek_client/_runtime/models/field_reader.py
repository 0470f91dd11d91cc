# Written by apiscribe build; edits are lost.
"""Reads an object field by field, for when it is not all as documented."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import cache, lru_cache
from types import NoneType
from typing import Any, NamedTuple, cast, get_args, get_origin
from uuid import UUID

from pydantic import BaseModel
from pydantic_core import PydanticUndefined

from .codes import Code
from .readers import OtherKind, Unfit, choices, is_class, is_list, read_scalar
from .wire_types import wire_form

_ANYTHING = (Any,)

EITHER_FORM = "_either_form"
"""Where a model names its codes that come as a text and as a number."""

Parts = tuple[dict[str, Any], dict[str, Any], set[str]]
"""What pydantic makes a model of: its fields, unknown members and names set."""

Problem = tuple[int | None, str, Any]
"""The place in the field's list if it is one, the reason, and the value as it came."""


class Field(NamedTuple):
    """A field of a model: its name on the wire, what it may hold, and its default."""

    wire_name: str
    kinds: tuple[Any, ...]
    default: Any


@dataclass(frozen=True, slots=True)
class Held:
    """What was made of a value that is dumped back in the form in which it came.

    `places` says where in the list that came each item of the list made stood.
    """

    wire_name: str
    value: Any
    problems: tuple[Problem, ...] = ()
    places: tuple[int, ...] | None = None


def read_fields(cls: type[BaseModel], data: Any) -> Parts:
    """Return the parts of a model; what cannot be read becomes a problem of its field.

    Raises Unfit if the data are no object, or one of another kind.
    """
    if not isinstance(data, Mapping):
        raise Unfit("Not an object")
    given_members = cast("Mapping[str, Any]", data)
    members = dict(given_members)
    values: dict[str, Any] = {}
    held: dict[str, Held] = {}
    for name, field in _fields(cls).items():
        key = field.wire_name if field.wire_name in members else name
        given = members.pop(key, PydanticUndefined)
        read = _read_field(field, given)
        if isinstance(read, Held):
            held[name] = read
            members |= {} if given is PydanticUndefined else {field.wire_name: given}
        else:
            values[name] = read
    if held:
        values["_held"] = held
    return (
        values,
        members,
        {name for name in _fields(cls) if _is_set(cls, name, given_members)},
    )


def hold_other_forms(cls: type[BaseModel], parts: Parts) -> Parts:
    """Read the codes that came in the form in which their list does not have them."""
    values, extra, _ = parts
    for name in getattr(cls, EITHER_FORM):
        given = values[name]
        if type(given) is int or type(given) is str:
            field = _fields(cls)[name]
            values.setdefault("_held", {})[name] = _held_code(field, given)
            extra[field.wire_name] = values.pop(name)
    return parts


@lru_cache(1000)
def _held_code(field: Field, given: int | str) -> Any:
    return _read_field(field, given)


def _is_set(cls: type[BaseModel], name: str, data: Mapping[str, Any]) -> bool:
    return name in data or _fields(cls)[name].wire_name in data


@cache
def _fields(cls: type[BaseModel]) -> dict[str, Field]:
    return {
        name: Field(
            str(field.validation_alias or name),
            choices(field.annotation),
            PydanticUndefined if field.is_required() else field.get_default(),
        )
        for name, field in cls.model_fields.items()
    }


def _read_field(field: Field, given: Any) -> Any:
    """Return the value, or a Held where it is dumped back otherwise."""
    if given is PydanticUndefined:
        missing = Held(field.wire_name, given, ((None, "Missing", None),))
        return missing if field.default is PydanticUndefined else field.default
    if is_list(given) and (items := _items(field.kinds)):
        return _read_list(field.wire_name, items, given)
    try:
        value = _read(field.kinds, given)
    except OtherKind:
        raise
    except Unfit as unfit:
        return Held(field.wire_name, field.default, ((None, str(unfit), given),))
    return value if _same(value, given) else Held(field.wire_name, value)


@cache
def _items(kinds: tuple[Any, ...]) -> tuple[Any, ...]:
    """Return what the items of a list may be; nothing if none of the kinds is one."""
    for kind in kinds:
        if get_origin(kind) is list:
            return choices(get_args(kind)[0])
    return ()


def _read_list(name: str, kinds: tuple[Any, ...], given: list[object]) -> Any:
    """Return the items that can be read, or a Held that tells of the others."""
    values: dict[int, Any] = {}
    problems: list[Problem] = []
    for place, item in enumerate(given):
        try:
            values[place] = _read(kinds, item)
        except Unfit as unfit:
            problems.append((place, str(unfit), item))
    items = list(values.values())
    if not problems and all(map(_same, items, given)):
        return items
    return Held(name, items, tuple(problems), tuple(values))


def _read(kinds: tuple[Any, ...], given: Any) -> Any:
    """Return what the first kind that will do makes of it; "" and [] may stand for null."""
    nullable = given is None
    refused: Unfit | None = None
    for kind in kinds if given is not None else ():
        try:
            value = _read_as(kind, given) if kind is not NoneType else None
        except Unfit as unfit:
            refused = refused or unfit
        else:
            if value is not None:
                return value
            nullable = nullable or kind is not NoneType
    if nullable and (NoneType in kinds or Any in kinds):
        return None
    codes = (kind for kind in kinds if is_class(kind, Code))
    if isinstance(given, str) and (code := next(codes, None)):
        return code(given)
    raise refused or Unfit("Null or empty where a value is documented")


def _read_as(kind: Any, given: Any) -> Any:
    if items := _items((kind,)):
        return [_read(items, given)]
    if is_list(given) and kind not in _ANYTHING:
        return _read_only(kind, given)
    if is_class(kind, BaseModel):
        return _read_model(cast("type[BaseModel]", kind), given)
    return read_scalar(kind, given)


def _read_only(kind: Any, given: list[object]) -> Any:
    if len(given) > 1:
        raise Unfit("Several items where one value is documented")
    return _read((kind, NoneType), given[0]) if given else None


def _read_model(kind: type[BaseModel], given: Any) -> BaseModel | None:
    if isinstance(given, kind):
        return given
    if given == "":
        return None
    model = kind.__new__(kind)
    try:
        values, extra, names = read_fields(kind, given)
    except OtherKind as other:
        raise Unfit(str(other)) from None
    object.__setattr__(model, "__dict__", values)
    object.__setattr__(model, "__pydantic_extra__", extra)
    object.__setattr__(model, "__pydantic_fields_set__", names)
    object.__setattr__(model, "__pydantic_private__", None)
    return model


def _same(value: Any, given: Any) -> bool:
    """Say whether a value is dumped as what it was read from."""
    if isinstance(value, BaseModel):
        return not is_list(given)
    if isinstance(value, Enum):
        form = value.value
    elif isinstance(value, UUID) or type(value) is date:
        form = str(value)
    else:
        form = wire_form(value)
    return value is given or (type(form) is type(given) and form == given)
