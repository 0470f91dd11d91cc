# Written by apiscribe build; edits are lost.
"""What the models of requests and of responses have in common."""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, NoReturn, Self, cast

from pydantic import BaseModel, ConfigDict, GetJsonSchemaHandler
from pydantic_core import CoreSchema, PydanticSerializationError, to_json

from .field_texts import add_texts
from .wire_types import LARGEST_EXPONENT, wire_form


def inner_schema(schema: Mapping[str, Any], kind: str) -> dict[str, Any]:
    """Give the schema of a kind that a core schema is wrapped around."""
    while schema["type"] != kind:
        schema = schema["schema"]
    return cast("dict[str, Any]", schema)


def parsed(data: bytes | str) -> Any:
    """Give the value of a JSON text, its numbers exactly.

    Raises ValueError if it is not JSON in UTF-8.
    """
    try:
        return _DECODER.decode(data.decode() if isinstance(data, bytes) else data)
    except UnicodeDecodeError as error:
        raise ValueError(f"The data are not text in UTF-8: {error}") from error
    except json.JSONDecodeError as error:
        raise ValueError(f"The data are not JSON: {error}") from error
    except RecursionError as error:
        raise ValueError("The JSON is nested too deeply") from error


def _exact(text: str) -> Decimal:
    number = Decimal(text)
    if abs(number.adjusted()) > LARGEST_EXPONENT:
        raise ValueError(f"The JSON holds a number out of bounds: {text:.40}")
    return number


def _no_number(name: str) -> NoReturn:
    raise ValueError(f"The data are not JSON: {name} is no number")


_DECODER = json.JSONDecoder(parse_float=_exact, parse_constant=_no_number)


def _encoded(value: object) -> str:
    form = wire_form(value)
    if isinstance(form, Decimal):
        return str(form)
    if isinstance(form, dict):
        members = cast("dict[object, object]", form)
        pairs = (f"{_encoded(str(k))}:{_encoded(v)}" for k, v in members.items())
        return "{" + ",".join(pairs) + "}"
    if isinstance(form, (list, tuple)):
        items = (_encoded(item) for item in cast("list[object]", form))
        return "[" + ",".join(items) + "]"
    return to_json(form).decode()


class WireModel(BaseModel):
    """A body that is sent or received, or a part of one."""

    model_config = ConfigDict(
        validate_by_name=True,
        validate_by_alias=True,
        allow_inf_nan=False,
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

        Raises ValidationError if the JSON does not fit the model, and the ValueError
        that it is otherwise if the data are not JSON in UTF-8.
        """
        return cls.model_validate(parsed(data))

    def to_dict(self) -> dict[str, Any]:
        """Give what was set, as JSON has it, by wire names.

        Raises ValueError for a Decimal that no float equals.
        """
        return self.model_dump(mode="json", by_alias=True, exclude_unset=True)

    def to_wire(self) -> bytes:
        """Give what was set as compact JSON in UTF-8, each Decimal exactly."""
        try:
            return self.__pydantic_serializer__.to_json(
                self, by_alias=True, exclude_unset=True
            )
        except PydanticSerializationError:
            return _encoded(self.model_dump(by_alias=True, exclude_unset=True)).encode()
