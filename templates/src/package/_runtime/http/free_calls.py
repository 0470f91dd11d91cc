# Written by apiscribe build; edits are lost.
"""Calls that the docs do not have: the caller says what is sent and where to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any, NoReturn, cast
from urllib.parse import urlencode

from pydantic_core import PydanticSerializationError

from ...errors import InvalidRequestError
from ...options import CallOptions
from ..models.violations import Violation
from ..models.wire_model import WireModel, encoded, parsed
from .actions import Answer, Flow
from .calls import Call
from .core import Core, RawAnswer
from .operation import Operation
from .responses import unexpected

_JSON, _FORM = "application/json", "application/x-www-form-urlencoded"
_BYTES = "application/octet-stream"


@dataclass(frozen=True, slots=True)
class FreeCall:
    """What a caller wants to be sent; `path` is one below the base URL, or a whole URL."""

    method: str
    path: str
    query: Mapping[str, Any] | None
    json: Any
    content: bytes | str | None
    form: Mapping[str, Any] | None

    @property
    def name(self) -> str:
        """What errors and hooks call it by."""
        return f"{self.method.upper()} {self.path.partition('?')[0]}"


def requested(
    core: Core, asked: FreeCall, options: CallOptions
) -> Flow[RawAnswer[Any]]:
    """Make a call, and give its answer as it came and as a value."""
    call = _ready(core, asked, options)
    answer = yield from core.called(call)
    value = _value(core, asked, answer)
    return RawAnswer(answer.status, answer.headers, answer.content, value)


def _ready(core: Core, asked: FreeCall, options: CallOptions) -> Call:
    if not asked.method.isascii() or not asked.method.isalpha():
        _refuse(asked, "method", "A method such as GET is wanted")
    target = _target(core, asked)
    content, media = _body(asked)
    if asked.content is not None:
        options, media = _typed(options, media)
    operation: Operation[Any] = Operation(asked.name, asked.method.upper(), "", "")
    call = core.free_call(operation, target, content, options)
    call.content_type = media
    if call.url.netloc != core.settings.base_url.netloc:
        _refuse(asked, "path", "A path below the base URL is wanted")
    return call


def _target(core: Core, asked: FreeCall) -> str:
    """Return the path and query; those of a whole URL without the base URL."""
    base, path = str(core.settings.base_url).rstrip("/"), asked.path
    if "://" in path.partition("?")[0]:
        if not path.startswith(f"{base}/"):
            _refuse(asked, "path", "A URL below the base URL is wanted")
        path = path.removeprefix(base)
    if "#" in path or not path.isprintable() or " " in path:
        _refuse(asked, "path", "A path without blanks and # is wanted")
    query = urlencode([*_pairs(asked.query or {})])
    joint = "" if not query else "&" if "?" in path else "?"
    return f"/{path.removeprefix('/')}{joint}{query}"


def _pairs(values: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for name, value in values.items():
        given: Any = value
        several = isinstance(given, list | tuple)
        for item in cast("list[Any]", given) if several else [value]:
            if item is not None:
                yield name, _text(item)


def _text(value: Any) -> str:
    value = value.value if isinstance(value, Enum) else value
    if isinstance(value, bool):
        return "true" if value else "false"
    return value.isoformat() if isinstance(value, date) else str(value)


def _body(asked: FreeCall) -> tuple[bytes | None, str]:
    """Return what is sent, and its media type."""
    given = (asked.json, asked.content, asked.form)
    if sum(body is not None for body in given) > 1:
        _refuse(asked, "", "Only one of json, content and form is wanted")
    if asked.form is not None:
        return urlencode([*_pairs(asked.form)]).encode(), _FORM
    if asked.content is not None:
        content = asked.content
        return content.encode() if isinstance(content, str) else content, _BYTES
    if asked.json is None:
        return None, _JSON
    if isinstance(asked.json, WireModel):
        return asked.json.to_wire(), _JSON
    try:
        return encoded(asked.json).encode(), _JSON
    except (ValueError, PydanticSerializationError, RecursionError):
        _refuse(asked, "", "A value as JSON has it is wanted")


def _typed(options: CallOptions, media: str) -> tuple[CallOptions, str]:
    """Return options without the type of what is sent, and that type."""
    headers = dict(options.get("headers", {}))
    for name in [name for name in headers if name.lower() == "content-type"]:
        media = headers.pop(name)
        if not media.isascii() or not media.isprintable():
            raise ValueError("the header content-type is none that can be sent")
    return {**options, "headers": headers}, media


def _value(core: Core, asked: FreeCall, answer: Answer) -> Any:
    if not answer.content:
        return None
    kind = answer.headers.get("content-type", _JSON).partition(";")[0].strip().lower()
    if kind != _JSON and not kind.endswith("+json"):
        return answer.content
    try:
        return parsed(answer.content)
    except (ValueError, ArithmeticError) as error:
        why = str(error).partition(":")[0]
        failure = unexpected(asked.name, answer, why, core.refusals.mask)
    failure.may_have_acted = asked.method.upper() != "GET"
    raise failure


def _refuse(asked: FreeCall, path: str, wanted: str) -> NoReturn:
    wrong = Violation(path, "format", wanted, (), "error")
    name = asked.name
    raise InvalidRequestError(f"{name}: {wrong}", [wrong], operation=name)
