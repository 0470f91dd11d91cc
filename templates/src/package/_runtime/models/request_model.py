# Written by apiscribe build; edits are lost.
"""What the models of requests have in common: strict types, limits and rules."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import partial
from typing import Any, cast

from pydantic import (
    BaseModel,
    GetCoreSchemaHandler,
    ValidationError,
    ValidatorFunctionWrapHandler,
)
from pydantic_core import CoreSchema, core_schema

from .allowances import (
    CHECKED,
    NONE_ALLOWED,
    Ids,
    allow_in,
    allowed_by,
    allowed_in,
    is_checked,
    validator_allowing,
)
from .broken_rules import Broken, broken
from .request_base import RequestBase
from .strict import tighten
from .validation_errors import refusal
from .wire_model import WireModel

_nested: ContextVar[bool] = ContextVar("nested", default=False)


@contextmanager
def _inside() -> Generator[bool]:
    """Tell whether a model is part of another, which does all the checking then."""
    nested = _nested.get()
    token = _nested.set(True)
    try:
        yield nested
    finally:
        _nested.reset(token)


def _checked(
    cls: type[RequestBase],
    data: object,
    handler: ValidatorFunctionWrapHandler,
    info: core_schema.ValidationInfo[Any],
) -> object:
    allowed = allowed_in(info.context) if info.context else NONE_ALLOWED
    validate = validator_allowing(cls, allowed).validate_python if allowed else handler
    try:
        model = validate(data)
    except ValidationError as error:
        rules = [] if isinstance(data, cls) else _broken(cls, data, allowed)
        lines = error.errors(include_url=False)
        raise refusal(cls, error.title, lines, rules) from None
    # An assignment gives the model that it was given.
    if model is not data:
        _hold(cls, model, allowed)
        allow_in(model, allowed)
    return model


def _broken(cls: type[RequestBase], node: object, allowed: Ids) -> list[Broken]:
    rules = broken(cls, node)
    if allowed:
        return [entry for entry in rules if entry.rule not in allowed]
    return rules


def _hold(cls: type[RequestBase], node: object, allowed: Ids) -> None:
    if rules := _broken(cls, node, allowed):
        raise refusal(cls, cls.__name__, [], rules)


class RequestModel(RequestBase):
    """A body to send: no unknown fields, and null only where the docs allow it.

    A field left out stays out of the JSON. Assignments are held to the limits of their
    field; rules over several fields are checked when a body is built and when it is
    turned into JSON, so that fields can be set one after another. Both raise
    ValidationError with every mistake, each with its path, rule and rows.

    Where the service takes more than its docs say, a rule or limit is allowed by its id:
    `model_validate(data, context={"allow": ["A1"]})`. The body remembers that.
    """

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: type[BaseModel], handler: GetCoreSchemaHandler, /
    ) -> CoreSchema:
        with _inside() as nested:
            schema = handler(source)
        if is_checked(cast("dict[str, Any]", schema)):
            schema = cast("Any", schema)["schema"]
        else:
            resolved = handler.resolve_ref_schema(schema)
            tighten(resolved, cls._nullable, cls._digits)
        if nested:
            return schema
        return core_schema.with_info_wrap_validator_function(
            partial(_checked, cls), schema, metadata=dict(CHECKED)
        )

    def __delattr__(self, name: str) -> None:
        super().__delattr__(name)
        self.__pydantic_fields_set__.discard(name)

    def to_dict(self) -> dict[str, Any]:
        """Return what was set, as JSON has it, by wire names.

        Raises:
            ValidationError: If a rule over several fields is broken.
            ValueError: If a Decimal in it equals no float.
        """
        _hold(type(self), self, allowed_by(self))
        return WireModel.to_dict(self)

    def to_wire(self) -> bytes:
        """Return what was set as compact JSON in UTF-8, each Decimal exactly.

        Raises:
            ValidationError: If a rule over several fields is broken.
        """
        _hold(type(self), self, allowed_by(self))
        return WireModel.to_wire(self)
