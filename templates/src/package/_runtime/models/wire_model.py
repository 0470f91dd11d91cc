# Written by apiscribe build; edits are lost.
"""What the models of requests and of responses have in common."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any, NoReturn, Self, cast

from pydantic import BaseModel, ConfigDict, GetJsonSchemaHandler
from pydantic_core import (
    CoreSchema,
    PydanticSerializationError,
    to_json,
    to_jsonable_python,
)

from .exact_numbers import LARGEST_EXPONENT
from .field_texts import add_texts
from .wire_types import json_form, wire_form


def inner_schema(schema: Mapping[str, Any], kind: str) -> dict[str, Any]:
    """Return the schema of a kind that a core schema is wrapped around."""
    while schema["type"] != kind:
        schema = schema["schema"]
    return cast("dict[str, Any]", schema)


def parsed(data: bytes | str) -> Any:
    """Return the value of a JSON text, its numbers exactly.

    Raises:
        ValueError: If it is not JSON in UTF-8, is nested deeper than 200 levels, or has a
            number of more than 4000 digits.
    """
    try:
        value = _DECODER.decode(data.decode() if isinstance(data, bytes) else data)
    except UnicodeDecodeError as error:
        raise ValueError(f"The data are not text in UTF-8: {error}") from error
    except json.JSONDecodeError as error:
        raise ValueError(f"The data are not JSON: {error}") from error
    except RecursionError as error:
        raise ValueError(TOO_DEEP) from error
    check_depth(value)
    return value


ALLOWED = "_allowed"
"""Where a model remembers what was allowed: then its values are of any kind."""

DEEPEST = 200
"""The most levels of JSON that are read; what pydantic itself reads too."""

TOO_DEEP = "The JSON is nested too deeply"


def check_depth(value: object) -> None:
    """Raise ValueError if lists and objects lie too deep in one another, or in themselves."""
    level = [value]
    for _ in range(DEEPEST):
        level = [
            inner
            for node in level
            for inner in _held_in(node)
            if isinstance(inner, (dict, list, tuple))
        ]
        if not level:
            return
    raise ValueError(TOO_DEEP)


def _held_in(node: object) -> Iterable[object]:
    if isinstance(node, dict):
        return cast("dict[str, object]", node).values()
    return cast("list[object]", node) if isinstance(node, (list, tuple)) else ()


def _exact(text: str) -> Decimal:
    try:
        number = Decimal(text)
    except InvalidOperation:
        raise _out_of_bounds(text) from None
    if abs(number.adjusted()) > LARGEST_EXPONENT:
        raise _out_of_bounds(text)
    return number


def _whole(text: str) -> int:
    if len(text) > LARGEST_EXPONENT:
        raise _out_of_bounds(text)
    return int(text)


def _out_of_bounds(text: str) -> ValueError:
    return ValueError(f"The JSON holds a number out of bounds: {text:.40}")


def _no_number(name: str) -> NoReturn:
    raise ValueError(f"The data are not JSON: {name} is no number")


_DECODER = json.JSONDecoder(
    parse_float=_exact, parse_int=_whole, parse_constant=_no_number
)


def encoded(value: object) -> str:
    """Return a value as JSON, each Decimal exactly. Raises ValueError for what is none."""
    form = wire_form(value)
    if isinstance(form, Decimal):
        return str(form)
    if isinstance(form, dict):
        members = cast("dict[object, object]", form)
        pairs = (f"{encoded(str(k))}:{encoded(v)}" for k, v in members.items())
        return "{" + ",".join(pairs) + "}"
    if isinstance(form, (list, tuple)):
        items = (encoded(item) for item in cast("list[object]", form))
        return "[" + ",".join(items) + "]"
    return to_json(form).decode()


class WireModel(BaseModel):
    """A body that is sent or received, or a part of one."""

    model_config = ConfigDict(
        validate_by_name=True,
        validate_by_alias=True,
        allow_inf_nan=False,
        hide_input_in_errors=True,
        protected_namespaces=(),
    )

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler, /
    ) -> dict[str, Any]:
        """Return the JSON Schema, with the contract's texts of the fields."""
        json_schema = handler(schema)
        add_texts(handler.resolve_ref_schema(json_schema), cls.__name__)
        return json_schema

    @classmethod
    def from_wire(cls, data: bytes | str) -> Self:
        """Read JSON, its numbers exactly; the last of equal member names wins.

        Raises:
            ValidationError: If the JSON does not fit the model.
            ValueError: If the data are not JSON in UTF-8, or JSON beyond all bounds.
        """
        return cls.model_validate(parsed(data))

    def to_dict(self) -> dict[str, Any]:
        """Return what was set, as JSON has it, by wire names.

        Raises:
            ValueError: If a Decimal in it equals no float.
        """
        if ALLOWED in self.__dict__:
            return cast("dict[str, Any]", to_jsonable_python(json_form(_dumped(self))))
        return self.model_dump(mode="json", by_alias=True, exclude_unset=True)

    def to_wire(self) -> bytes:
        """Return what was set as compact JSON in UTF-8, each Decimal exactly.

        Raises:
            ValueError: If there is something in it that JSON cannot say.
        """
        if ALLOWED not in self.__dict__:
            try:
                return self.__pydantic_serializer__.to_json(
                    self, by_alias=True, exclude_unset=True
                )
            except PydanticSerializationError:
                pass
        return encoded(_dumped(self)).encode()


def _dumped(model: BaseModel) -> dict[str, Any]:
    """Return what was set, also values of other kinds than the fields have."""
    return model.model_dump(by_alias=True, exclude_unset=True, warnings=False)
