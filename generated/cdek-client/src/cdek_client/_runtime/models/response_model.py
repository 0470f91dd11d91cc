# Written by apiscribe build; edits are lost.
"""Models of what is received: whatever comes is read, and dumped back as it came."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, partial
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, Self, cast

from pydantic import (
    BaseModel,
    ConfigDict,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
)
from pydantic_core import CoreSchema, PydanticUndefined, core_schema

from .field_reader import EITHER_FORM, Held, Parts, hold_other_forms, read_fields
from .floats import IN_FLOATS, Inexact, holds, holds_amounts, may_lose_digits
from .readers import Unfit
from .round_trip import extras_schema, faithful, in_either_form
from .wire_model import TOO_DEEP, WireModel, inner_schema

_BOM = b"\xef\xbb\xbf"


def _wanted(fields: dict[str, Any]) -> str:
    kinds = [
        f"{name} {' or '.join(map(repr, field['schema']['expected']))}"
        for name, field in fields.items()
        if field["schema"]["type"] == "literal"
    ]
    wanted = ["Input should be an object", *kinds]
    return " with ".join(wanted).replace("{", "{{").replace("}", "}}")


def _in_either_form(cls: type[BaseModel], schema: dict[str, Any]) -> Any:
    """Let the codes of a model come in either form; most models have none that do."""
    names = getattr(cls, EITHER_FORM)
    if not names:
        return schema
    fields = schema["fields"]
    either = fields | {name: in_either_form(fields[name]) for name in names}
    inner: Any = {**schema, "fields": either}
    hold = partial(hold_other_forms, cls)
    return core_schema.no_info_after_validator_function(hold, inner)


def _read_piecewise(cls: type[BaseModel], data: Any, info: Any) -> Parts:
    if info.context is IN_FLOATS:
        raise Inexact
    try:
        return read_fields(cls, data)
    except RecursionError:
        raise Unfit(TOO_DEEP) from None


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A value that could not be read: where it stands, why, and the value as it came.

    `path` is that of the JSON, such as `entity.packages[0].weight`; `value` is None for
    what is missing.
    """

    path: str
    reason: str
    value: Any = dataclasses.field(repr=False)

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}"


class ResponseModel(WireModel):
    """A body received, read as far as it can be: only what is no object is refused.

    Unknown members and codes are kept. A value in another form than documented is read
    where its meaning is plain; otherwise the field is None and `unreadable` says why.
    A field that is always there by the docs raises AttributeError then. `to_dict` and
    `to_wire` give back what came, whatever was made of it.
    """

    _either_form: ClassVar[frozenset[str]] = frozenset()
    model_config = ConfigDict(extra="allow")

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: type[BaseModel], handler: GetCoreSchemaHandler, /
    ) -> CoreSchema:
        schema = handler(source)
        model = inner_schema(handler.resolve_ref_schema(schema), "model")
        strict = model["schema"]
        # A schema that pydantic made before comes back with its choice in it.
        if strict["type"] == "lax-or-strict":
            return schema
        fields = inner_schema(strict, "model-fields")
        fields["extras_schema"] = extras_schema()
        for inner in fields["fields"].values():
            faithful(inner)
        piecewise = core_schema.with_info_plain_validator_function(
            partial(_read_piecewise, model["cls"])
        )
        model["schema"] = core_schema.lax_or_strict_schema(
            core_schema.union_schema(
                [_in_either_form(cls, strict), piecewise],
                mode="left_to_right",
                custom_error_type="not_the_object",
                custom_error_message=_wanted(fields["fields"]),
            ),
            strict,
        )
        return schema

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler, /
    ) -> dict[str, Any]:
        model: Any = schema
        fields = model["schema"].get("strict_schema", model["schema"])
        strict = cast("CoreSchema", {**model, "schema": fields})
        return super().__get_pydantic_json_schema__(strict, handler)

    @classmethod
    def from_wire(cls, data: bytes | str) -> Self:
        """Read JSON, its numbers exactly; the last of equal member names wins.

        Raises:
            ValidationError: If the JSON is no object or names another kind of event.
            ValueError: If the data are not JSON in UTF-8, are nested deeper than 200
                levels, or hold a number of more than 4000 digits.
        """
        try:
            if not (holds_amounts(cls) and may_lose_digits(data)):
                read: Self = cls.__pydantic_validator__.validate_json(
                    data, context=IN_FLOATS
                )
                return read
        except (Inexact, ValueError):
            pass
        try:
            if isinstance(data, str):
                return super().from_wire(data.removeprefix("\ufeff"))
            return super().from_wire(data.removeprefix(_BOM))
        except RecursionError:
            raise ValueError(TOO_DEEP) from None

    @property
    def unreadable(self) -> tuple[Unreadable, ...]:
        """What of this object and its parts could not be read; empty as a rule."""
        return tuple(_unreadable(self, ""))

    if not TYPE_CHECKING:  # it would let checkers take any name for a field

        def __getattr__(self, name: str) -> Any:
            held = self.__dict__.get("_held", {}).get(name)
            if held is None:
                return super().__getattr__(name)
            if held.value is PydanticUndefined:
                reason = held.problems[0][1]
                raise AttributeError(
                    f"{type(self).__name__}.{name} is not there: {reason}"
                )
            return held.value

    def __setattr__(self, name: str, value: Any) -> None:
        held = self.__dict__.get("_held", {})
        super().__setattr__(name, value)
        if name in held and self.__pydantic_extra__ is not None:
            self.__pydantic_extra__.pop(held[name].wire_name, None)
            vars(self)["_held"] = {n: h for n, h in held.items() if n != name}


class _Told(NamedTuple):
    """A field of a model: its names, and whether objects can lie in it."""

    name: str
    wire_name: str
    has_parts: bool


@cache
def _fields_of(cls: type[ResponseModel]) -> tuple[_Told, ...]:
    return tuple(
        _Told(
            name,
            str(field.validation_alias or name),
            holds(field.annotation, BaseModel),
        )
        for name, field in cls.model_fields.items()
    )


def _unreadable(model: ResponseModel, path: str) -> Iterator[Unreadable]:
    values = model.__dict__
    held: dict[str, Held] = values.get("_held", {})
    for name, wire_name, has_parts in _fields_of(type(model)):
        if name in held:
            yield from _of_held(held[name], f"{path}.{wire_name}".removeprefix("."))
        elif has_parts and (value := values.get(name)):
            yield from _within(value, f"{path}.{wire_name}".removeprefix("."))


def _of_held(held: Held, path: str) -> Iterator[Unreadable]:
    if held.places is not None:
        yield from _of_items(held, path)
        return
    for _, reason, value in held.problems:
        yield Unreadable(path, reason, value)
    yield from _within(held.value, path)


def _of_items(held: Held, path: str) -> Iterator[Unreadable]:
    """Tell of a list of which some items could not be read, in the order they came."""
    read: dict[int | None, Any] = dict(zip(held.places or (), held.value, strict=True))
    wrong = {place: (reason, value) for place, reason, value in held.problems}
    for place in range(len(read) + len(wrong)):
        if place in wrong:
            yield Unreadable(f"{path}[{place}]", *wrong[place])
        else:
            yield from _within(read[place], f"{path}[{place}]")


def _within(value: object, path: str) -> Iterator[Unreadable]:
    if isinstance(value, ResponseModel):
        yield from _unreadable(value, path)
    elif isinstance(value, list):
        for place, item in enumerate(cast("list[object]", value)):
            yield from _within(item, f"{path}[{place}]")
