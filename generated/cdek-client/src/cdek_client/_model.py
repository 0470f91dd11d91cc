# Written by apiscribe build; edits are lost.
"""What the models of requests and of responses have in common."""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal
from functools import partial
from typing import Any, ClassVar, NoReturn, Self, cast, get_args

from pydantic import (
    BaseModel,
    ConfigDict,
    GetCoreSchemaHandler,
    ValidationError,
    ValidatorFunctionWrapHandler,
)
from pydantic_core import (
    CoreSchema,
    ErrorDetails,
    InitErrorDetails,
    PydanticCustomError,
    PydanticSerializationError,
    core_schema,
    to_json,
)

from ._types import LARGEST_EXPONENT, json_form, wire_form

_WRAPPERS = frozenset({"default", "function-after", "function-before", "function-wrap"})
_SCALARS = frozenset({"int", "float", "bool", "str"})
_NATIVE_ERRORS = frozenset(get_args(core_schema.ErrorType))


def _inner(schema: Mapping[str, Any], kind: str) -> dict[str, Any]:
    while schema["type"] != kind:
        schema = schema["schema"]
    return cast("dict[str, Any]", schema)


def _strip_null(field: dict[str, Any]) -> list[Any]:
    node = field
    while node["schema"]["type"] in _WRAPPERS:
        node = node["schema"]
    if node["schema"]["type"] != "nullable":
        return []
    node["schema"] = node["schema"]["schema"]
    return [field.get("validation_alias")]


def _make_strict(schema: dict[str, Any]) -> None:
    """Let scalars be what they are: no number from a text, none from true."""
    if schema["type"] in _SCALARS:
        schema["strict"] = True
    if schema["type"] != "model":
        inner = [schema[key] for key in ("schema", "items_schema") if key in schema]
        choices: list[Any] = schema.get("choices", [])
        inner += [
            choice[0] if isinstance(choice, tuple) else choice for choice in choices
        ]
        for node in inner:
            _make_strict(node)


def _validated(
    refused: list[Any], data: object, handler: ValidatorFunctionWrapHandler
) -> object:
    try:
        return handler(data)
    except ValidationError as error:
        lines = error.errors(include_url=False)
        nulls = [_is_null(line, refused) for line in lines]
        if not any(nulls):
            raise
        told = [_told(line, null) for line, null in zip(lines, nulls, strict=True)]
        raise ValidationError.from_exception_data(error.title, told) from None


def _is_null(line: ErrorDetails, refused: list[Any]) -> bool:
    return line["input"] is None and len(line["loc"]) == 1 and line["loc"][0] in refused


def _told(line: ErrorDetails, null: bool) -> InitErrorDetails:
    kind: Any = line["type"]
    context = line.get("ctx", {})
    if null:
        kind = PydanticCustomError("null", "Null is not allowed: leave the field out")
    elif kind not in _NATIVE_ERRORS:
        kind = PydanticCustomError(kind, "{said}", {**context, "said": line["msg"]})
    return InitErrorDetails(
        type=kind, loc=line["loc"], input=line["input"], ctx=context
    )


def _listed(value: Any) -> Any:
    return [value] if isinstance(value, (dict, BaseModel)) else value


def _parsed(data: bytes | str) -> Any:
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


class _Model(BaseModel):
    model_config = ConfigDict(
        validate_by_name=True,
        validate_by_alias=True,
        allow_inf_nan=False,
        protected_namespaces=(),
    )

    @classmethod
    def from_wire(cls, data: bytes | str) -> Self:
        """Read JSON, its numbers exactly; the last of equal member names wins.

        Raises ValidationError if the JSON does not fit the model, and the ValueError
        that it is otherwise if the data are not JSON in UTF-8.
        """
        return cls.model_validate(_parsed(data))

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


class RequestModel(_Model):
    """A body to send: no unknown fields, and null only where `_nullable` allows it.

    A field left out stays out of the JSON. Assignments are validated too.
    """

    model_config = ConfigDict(extra="forbid", validate_assignment=True)
    _nullable: ClassVar[frozenset[str]] = frozenset()

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: type[BaseModel], handler: GetCoreSchemaHandler, /
    ) -> CoreSchema:
        schema = handler(source)
        model = _inner(handler.resolve_ref_schema(schema), "model")
        fields = _inner(model, "model-fields")["fields"]
        for field in fields.values():
            _make_strict(field)
        refused: list[Any] = []
        for name in fields.keys() - cls._nullable:
            if aliases := _strip_null(fields[name]):
                refused += [name, *aliases]
        # A schema that pydantic made before comes back with its nulls stripped.
        if refused:
            model["schema"] = core_schema.no_info_wrap_validator_function(
                partial(_validated, refused), model["schema"]
            )
        return schema


class ResponseModel(_Model):
    """A body received: unknown members are kept and dumped back.

    A field named in `_single` also takes one item alone, as a list of one.
    """

    model_config = ConfigDict(extra="allow")
    _single: ClassVar[frozenset[str]] = frozenset()

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: type[BaseModel], handler: GetCoreSchemaHandler, /
    ) -> CoreSchema:
        schema = handler(source)
        fields = _inner(handler.resolve_ref_schema(schema), "model-fields")
        fields["extras_schema"] = core_schema.any_schema(
            serialization=core_schema.plain_serializer_function_ser_schema(
                json_form, when_used="json-unless-none"
            )
        )
        for name in cls._single:
            field = _inner(fields["fields"][name], "default")
            field["schema"] = core_schema.no_info_before_validator_function(
                _listed, field["schema"]
            )
        return schema
