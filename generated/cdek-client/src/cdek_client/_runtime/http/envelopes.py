# Written by apiscribe build; edits are lost.
"""Refusals in envelopes that have no models: where their errors stand in any JSON."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ..models.response_model import ResponseModel
from ..models.typeguards import is_list, is_object
from ..models.wire_model import parsed
from .operation import Envelope, Success


class ServiceError(ResponseModel):
    """One error that the service tells of; further members are there by their names."""

    code: str | None = None
    message: str | None = None


def errors_in(body: object, envelopes: Iterable[Envelope]) -> list[ServiceError]:
    """Return the errors that a body holds in any of some envelopes."""
    return [error for each in envelopes for error in _errors(body, each, each.at)]


def warnings_in(body: object, envelopes: Iterable[Envelope]) -> list[ServiceError]:
    """Return the warnings that a body holds."""
    places = (each for each in envelopes if each.warnings)
    return [told for each in places for told in _errors(body, each, each.warnings)]


def request_in(body: object, envelopes: Iterable[Envelope]) -> object:
    """Return what identifies the request that a body refuses; None if nothing does."""
    places = (each.request for each in envelopes if each.request)
    return next((value for path in places for value in _values(body, path)), None)


def _errors(body: object, envelope: Envelope, at: str) -> Iterator[ServiceError]:
    for node in _values(body, at):
        told: dict[str, Any] = {}
        if is_object(node):
            code, message = _text(node, envelope.code), _text(node, envelope.message)
            told = {**node, "code": code, "message": message}
        elif at and isinstance(node, str):
            told = {"message": node}
        if told.get("code") or told.get("message"):
            yield ServiceError.model_validate(told)


def _text(node: object, path: str) -> str | None:
    value = next(_values(node, path), None) if path else None
    return None if value is None or is_object(value) else _word(value)


def _values(value: object, path: str) -> Iterator[Any]:
    """Yield what a path of wire names leads to, through lists."""
    if is_list(value):
        for item in value:
            yield from _values(item, path)
    elif not path:
        if value is not None:
            yield value
    elif is_object(value):
        name, _, rest = path.partition(".")
        yield from _values(value.get(name), rest)


def fails(content: bytes, success: Success) -> bool:
    """Say whether an answer with a status of success tells that it is none."""
    if success.field.rpartition(".")[2].encode() not in content:
        return False
    try:
        body = parsed(content)
    except (ValueError, ArithmeticError):
        return False
    value = next(_values(body, success.field), None)
    return value is not None and _word(value).casefold() not in success.words


def _word(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
