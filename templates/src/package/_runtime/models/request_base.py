# Written by apiscribe build; edits are lost.
# pyright: reportPrivateUsage=false
"""What is known of a kind of body to send: its fields, what may be null, its rules."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, get_args, get_origin

from pydantic import ConfigDict

from .body_view import register
from .rules import Rule
from .wire_model import WireModel


class RequestBase(WireModel):
    """A kind of body to send, or of a part of one."""

    model_config = ConfigDict(extra="forbid", validate_assignment=True)
    _nullable: ClassVar[frozenset[str]] = frozenset()
    _digits: ClassVar[frozenset[str]] = frozenset()
    _rules: ClassVar[tuple[Rule, ...]] = ()
    _advice: ClassVar[tuple[Rule, ...]] = ()
    _renamed: ClassVar[Mapping[str, str]] = {}

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        super().__pydantic_init_subclass__(**kwargs)
        wires = zip(cls.model_fields, wire_names(cls), strict=True)
        cls._renamed = {name: wire for name, wire in wires if name != wire}
        register(cls, cls._renamed)


def wire_names(cls: type[RequestBase]) -> list[str]:
    """Return the names that the fields of a kind of object have on the wire, in order."""
    return [
        field.serialization_alias or field.alias or name
        for name, field in cls.model_fields.items()
    ]


def renamed_fields(cls: type[RequestBase]) -> Mapping[str, str]:
    """Return the wire names of the fields that are called otherwise in Python."""
    return cls._renamed


def rules_of(cls: type[RequestBase], advice: bool) -> tuple[Rule, ...]:
    """Return the rules that a kind of object has to keep, or what is advised."""
    return cls._advice if advice else cls._rules


def refuses_null(cls: type[RequestBase], name: str) -> bool:
    """Say whether a field may be left out, and null is no way to do so."""
    return name not in cls._nullable and not cls.model_fields[name].is_required()


def field_named(cls: type[RequestBase], either: str) -> str | None:
    """Return the Python name of a field, given by either of its names."""
    if either in cls.model_fields:
        return either
    named = (name for name, wire in cls._renamed.items() if wire == either)
    return next(named, None)


def is_list(annotation: object) -> bool:
    """Say whether a field holds a list."""
    return get_origin(annotation) is list or any(map(is_list, get_args(annotation)))


def model_in(annotation: object) -> type[RequestBase] | None:
    """Return the kind of object that a field holds, alone or in a list; None for a scalar."""
    if isinstance(annotation, type) and get_origin(annotation) is None:
        return annotation if issubclass(annotation, RequestBase) else None
    parts = (model_in(inner) for inner in get_args(annotation))
    return next((part for part in parts if part), None)
