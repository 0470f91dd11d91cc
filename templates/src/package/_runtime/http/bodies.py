# Written by apiscribe build; edits are lost.
"""What is sent in a call, checked before it is."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from typing import Any, cast

from pydantic_core import PydanticSerializationError

from ... import models
from ..models.mistakes import json_path
from ..models.request_model import RequestModel
from ..models.violations import Violation, body_to_send
from ..models.wire_model import WireModel, encoded
from .call_values import CallValues, refused
from .operation import Operation
from .parameter_values import Unfit
from .sent_files import Body, body_of_file, form_of

JSON = "application/json"
_LIST, _MAP = "list[", "dict[str, "


class _Refused(Exception):
    def __init__(self, wrong: list[Violation]) -> None:
        super().__init__()
        self.wrong = wrong


def content_of_call(
    operation: Operation[Any], values: CallValues, body: Any, allow: Collection[str]
) -> tuple[Body, str]:
    """Return what a call sends, a form or a body, and its media type; as body_of does."""
    if operation.body is None and operation.media != JSON:
        return form_of(values.form, operation.media)
    return body_of(operation, body, allow), operation.media


def body_of(operation: Operation[Any], body: Any, allow: Collection[str] = ()) -> Body:
    """Return the bytes of a body, a model or what JSON has; None where there is none.

    `allow` has the ids of rules and limits that it need not keep. It is validated once.

    Raises:
        InvalidRequestError: If something is wrong with it.
    """
    if operation.body is None or (body is None and operation.may_lack_body):
        return None
    try:
        if operation.body == "bytes":
            return body_of_file(body)
        return _json(operation.body, body, allow)
    except Unfit as error:
        wrong = [_wrong(error.rule, error.wanted)]
    except _Refused as error:
        wrong = error.wrong
    raise refused(operation, wrong)


def _json(kind: str, body: Any, allow: Collection[str]) -> bytes:
    """Return a body as JSON: of a model, of a list or map of them, or whatever it is."""
    if kind.startswith(_LIST):
        return _list(kind.removeprefix(_LIST)[:-1], body, allow)
    if kind.startswith(_MAP):
        return _map(kind.removeprefix(_MAP)[:-1], body, allow)
    if kind in models.__all__:
        return _object(kind, body, allow)
    try:
        return encoded(body).encode()
    except (ValueError, PydanticSerializationError, RecursionError):
        raise Unfit("type", "A value as JSON has it is wanted") from None


def _object(kind: str, body: Any, allow: Collection[str]) -> bytes:
    model: type[RequestModel] = getattr(models, kind)
    if isinstance(body, RequestModel) and not isinstance(body, model):
        wanted = f"A {kind} is wanted, not a {type(body).__name__}"
        raise _Refused([_wrong("type", wanted)])
    try:
        valid, wrong = body_to_send(model, body, allow)
    except ValueError as error:
        raise _Refused([_wrong("json", str(error))]) from None
    if valid is None:
        raise _Refused(wrong)
    # The rules were checked just now; the model's own to_wire() would check them again.
    return WireModel.to_wire(valid)


def _list(kind: str, body: Any, allow: Collection[str]) -> bytes:
    if isinstance(body, str | bytes | Mapping) or not hasattr(body, "__iter__"):
        raise Unfit("type", "A list is wanted")
    pairs = enumerate(cast("list[Any]", body))
    return b"[" + b",".join(value for _, value in _each(kind, pairs, allow)) + b"]"


def _map(kind: str, body: Any, allow: Collection[str]) -> bytes:
    if not isinstance(body, Mapping):
        raise Unfit("type", "An object is wanted")
    pairs = cast("Mapping[str, Any]", body).items()
    members = [(encoded(str(k)).encode(), v) for k, v in _each(kind, pairs, allow)]
    return b"{" + b",".join(name + b":" + value for name, value in members) + b"}"


def _each(
    kind: str, pairs: Any, allow: Collection[str]
) -> Iterator[tuple[str | int, bytes]]:
    """Yield what is held, as JSON. Raises _Refused with all that is wrong in any of it."""
    wrong: list[Violation] = []
    for key, value in pairs:
        try:
            yield key, _json(kind, value, allow)
        except Unfit as error:
            wrong.append(_wrong(error.rule, error.wanted, json_path((key,))))
        except _Refused as error:
            wrong += [_within(key, violation) for violation in error.wrong]
    if wrong:
        raise _Refused(wrong)


def _within(key: str | int, violation: Violation) -> Violation:
    inner = violation.path
    joint = "." if inner and not inner.startswith("[") else ""
    return replace(violation, path=f"{json_path((key,))}{joint}{inner}")


def _wrong(rule: str, wanted: str, path: str = "") -> Violation:
    return Violation(path, rule, wanted, (), "error")
