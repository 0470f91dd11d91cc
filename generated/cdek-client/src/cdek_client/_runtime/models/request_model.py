# Written by apiscribe build; edits are lost.
# pyright: reportPrivateUsage=false
"""What the models of requests have in common: strict types, limits and rules."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Set
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import cache, partial
from typing import Any, ClassVar, NamedTuple, TypeGuard, cast, get_args, get_origin

from pydantic import (
    BaseModel,
    ConfigDict,
    GetCoreSchemaHandler,
    ValidationError,
    ValidatorFunctionWrapHandler,
)
from pydantic_core import CoreSchema, core_schema

from .body_view import LIST, Members, members_of, register
from .rules import Finding, Rule
from .strict import tighten
from .wire_model import WireModel

_NONE: list[Any] = []
_nested: ContextVar[bool] = ContextVar("nested", default=False)


class Broken(NamedTuple):
    """A rule that an object breaks: the kind of object, the rule's id, and the finding.

    The finding's place is told from the body.
    """

    schema: type[RequestModel]
    rule: str
    finding: Finding


@contextmanager
def _inside() -> Generator[bool]:
    """Tells whether a model is part of another, which does all the checking then."""
    nested = _nested.get()
    token = _nested.set(True)
    try:
        yield nested
    finally:
        _nested.reset(token)


def _is_checked(
    schema: CoreSchema,
) -> TypeGuard[core_schema.WrapValidatorFunctionSchema]:
    if schema["type"] != "function-wrap":
        return False
    function = schema["function"]["function"]
    return isinstance(function, partial) and function.func is _checked


def _checked(
    cls: type[RequestModel], data: object, handler: ValidatorFunctionWrapHandler
) -> object:
    try:
        made = handler(data)
    except ValidationError as error:
        found = [] if isinstance(data, cls) else broken(cls, data)
        lines = error.errors(include_url=False)
        raise _refusal(cls, error.title, lines, found) from None
    # An assignment gives the model that it was given.
    if made is not data:
        _hold(cls, made)
    return made


def _hold(cls: type[RequestModel], node: object) -> None:
    if found := broken(cls, node):
        raise _refusal(cls, cls.__name__, [], found)


def _refusal(
    cls: type[RequestModel], title: str, lines: list[Any], found: list[Broken]
) -> ValidationError:
    from .validation_errors import refusal

    return refusal(cls, title, lines, found)


@dataclass(slots=True)
class Plan:
    """What there is to check in one kind of object, and in the objects that it holds."""

    schema: type[RequestModel]
    rules: tuple[Rule, ...]
    wire_names: Mapping[str, str]
    parts: list[tuple[str, Plan]] = field(default_factory=lambda: [])
    idle: bool = False
    """Whether there is nothing to check; unknown, thus no, while it is planned."""


@cache
def plan_of(cls: type[RequestModel], advice: bool = False) -> Plan:
    """The plan for one kind of object: its rules, or what is advised."""
    return _planned(cls, advice, {})


def _planned(cls: type[RequestModel], advice: bool, known: dict[type, Plan]) -> Plan:
    if cls in known:
        return known[cls]
    plan = known[cls] = Plan(cls, cls._advice if advice else cls._rules, cls._renamed)
    for name, one in cls.model_fields.items():
        part = model_in(one.annotation)
        if part and not (inner := _planned(part, advice, known)).idle:
            plan.parts.append((cls._renamed.get(name, name), inner))
    plan.idle = not (plan.rules or plan.parts)
    return plan


def wire_names(cls: type[RequestModel]) -> list[str]:
    """The names that the fields of a kind of object have on the wire, in order."""
    return [
        one.serialization_alias or one.alias or name
        for name, one in cls.model_fields.items()
    ]


def refuses_null(cls: type[RequestModel], name: str) -> bool:
    """Whether a field may be left out, and null is no way to do so."""
    return name not in cls._nullable and not cls.model_fields[name].is_required()


def model_in(annotation: object) -> type[RequestModel] | None:
    """The kind of object that a field holds, alone or in a list; None for a scalar."""
    if isinstance(annotation, type) and get_origin(annotation) is None:
        return annotation if issubclass(annotation, RequestModel) else None
    found = (model_in(inner) for inner in get_args(annotation))
    return next((one for one in found if one), None)


def broken(cls: type[RequestModel], node: object, advice: bool = False) -> list[Broken]:
    """Every rule, or every advice, that a model or a dict breaks."""
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
    found = _NONE
    for rule in plan.rules:
        if findings := rule.check(members, given):
            found = found + [Broken(plan.schema, rule.id, one) for one in findings]
    for name, part in plan.parts:
        if (value := members.get(name)) is not None:
            if inner := _broken_in(part, value):
                found = found + [_moved(one, name) for one in inner]
    return found


def _broken_in(part: Plan, value: Any) -> list[Broken]:
    """What a member breaks that is an object, or a list of them."""
    if not isinstance(value, LIST):
        return _broken(part, value)
    found = _NONE
    for index, item in enumerate(value):
        if inner := _broken(part, item):
            found = found + [_moved(one, index) for one in inner]
    return found


def _moved(one: Broken, start: str | int) -> Broken:
    finding = one.finding._replace(loc=(start, *one.finding.loc))
    return one._replace(finding=finding)


def _sides(plan: Plan, node: object) -> tuple[Members, Set[str]] | None:
    """The members by wire name; a dict may have Python names."""
    if isinstance(node, dict) and plan.wire_names:
        raw = cast("dict[str, Any]", node)
        renamed = {plan.wire_names.get(name, name): raw[name] for name in raw}
        return renamed, renamed.keys()
    return members_of(node)


class RequestModel(WireModel):
    """A body to send: no unknown fields, and null only where `_nullable` allows it.

    A field left out stays out of the JSON. Assignments are held to the limits of their
    field; rules over several fields are checked when a body is built and when it is
    turned into JSON, so that fields can be set one after another. Both raise
    ValidationError with every mistake, each with its path, rule and rows.
    """

    model_config = ConfigDict(extra="forbid", validate_assignment=True)
    _nullable: ClassVar[frozenset[str]] = frozenset()
    _rules: ClassVar[tuple[Rule, ...]] = ()
    _advice: ClassVar[tuple[Rule, ...]] = ()
    _renamed: ClassVar[Mapping[str, str]] = {}

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: type[BaseModel], handler: GetCoreSchemaHandler, /
    ) -> CoreSchema:
        with _inside() as nested:
            schema = handler(source)
        if _is_checked(schema):
            schema = schema["schema"]
        else:
            tighten(handler.resolve_ref_schema(schema), cls._nullable)
        if nested:
            return schema
        return core_schema.no_info_wrap_validator_function(
            partial(_checked, cls), schema
        )

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        super().__pydantic_init_subclass__(**kwargs)
        wires = zip(cls.model_fields, wire_names(cls), strict=True)
        cls._renamed = {name: wire for name, wire in wires if name != wire}
        register(cls, cls._renamed)

    def __delattr__(self, name: str) -> None:
        super().__delattr__(name)
        self.__pydantic_fields_set__.discard(name)

    def to_dict(self) -> dict[str, Any]:
        """Give what was set, as JSON has it, by wire names.

        Raises ValidationError if a rule over several fields is broken, and ValueError
        for a Decimal that no float equals.
        """
        _hold(type(self), self)
        return WireModel.to_dict(self)

    def to_wire(self) -> bytes:
        """Give what was set as compact JSON in UTF-8, each Decimal exactly.

        Raises ValidationError if a rule over several fields is broken.
        """
        _hold(type(self), self)
        return WireModel.to_wire(self)
