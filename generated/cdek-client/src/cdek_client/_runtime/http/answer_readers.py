# Written by apiscribe build; edits are lost.
"""Reads an answer as what the contract says of it: a model, a list of them, plain values."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cache, partial
from typing import Annotated, Any, cast
from uuid import UUID

from pydantic import BeforeValidator, TypeAdapter

from ... import enums, models
from ..models.floats import IN_FLOATS, Inexact, may_lose_digits
from ..models.round_trip import ReadAmount, ReadDateTime
from ..models.typeguards import is_list, is_object
from ..models.wire_model import parsed
from .actions import Answer
from .operation import Operation

NOTHING = "None"
BYTES = "bytes"
_BOM = b"\xef\xbb\xbf"


def _as_text(value: object) -> object:
    number = isinstance(value, int | float) and not isinstance(value, bool)
    return str(value) if number else value


_PLAIN: dict[str, Any] = {
    "str": Annotated[str, BeforeValidator(_as_text)], "int": int, "float": float, "bool": bool, "date": date,
    "UUID": UUID, "Any": Any, "Decimal": ReadAmount, "datetime": ReadDateTime,
}  # fmt: skip


def answer_kind(operation: Operation[Any], answer: Answer) -> str:
    """Return what an answer is read as, by its status."""
    kinds = operation.answers
    if not kinds:
        return operation.answer
    if not answer.content and NOTHING in kinds.values():
        return NOTHING
    status = str(answer.status)
    return kinds.get(status) or kinds.get(f"{status[0]}XX") or operation.answer


def read_answer(operation: Operation[Any], answer: Answer) -> Any:
    """Return what an answer holds.

    Raises ValueError, as pydantic's errors are, for what cannot be read as that.
    """
    kind = answer_kind(operation, answer)
    if kind == NOTHING:
        return None
    if kind == BYTES:
        return answer.content
    if kind == "str" and _is_text(answer):
        return answer.content.decode("utf-8", "replace")
    return _reader(kind)(answer.content)


def _is_text(answer: Answer) -> bool:
    media: str = answer.headers.get("content-type", "")
    return media.startswith("text/")


@cache
def _reader(kind: str) -> Callable[[bytes], Any]:
    """Return what reads bytes as a kind: the name of a model, or `list[…]` of one."""
    if " | " in kind:
        return partial(_of_several, kind.split(" | "))
    model = _type_of(kind)
    if kind in models.__all__:
        return cast("Callable[[bytes], Any]", model.from_wire)
    adapter: TypeAdapter[Any] = TypeAdapter(model)

    def read(content: bytes) -> Any:
        if not may_lose_digits(content):
            try:
                return adapter.validate_json(content, context=IN_FLOATS)
            except (Inexact, ValueError):
                pass
        return adapter.validate_python(parsed(content.removeprefix(_BOM)))

    return read


def _of_several(kinds: list[str], content: bytes) -> Any:
    """Read what is one of several kinds: as the one that has most of its members."""
    value = parsed(content.removeprefix(_BOM))
    last: ValueError | None = None
    for kind in sorted(kinds, key=lambda kind: _likeness(kind, value), reverse=True):
        try:
            return _reader(kind)(content)
        except ValueError as error:
            last = last or error
    raise last or ValueError("it is none of what is documented")


def _likeness(kind: str, value: Any) -> tuple[bool, int, int]:
    """Return how well a kind fits a value: that it may, known members, those that lack."""
    if kind.startswith("list["):
        first = value[0] if is_list(value) and value else None
        return is_list(value), *_likeness(kind.removeprefix("list[")[:-1], first)[1:]
    if kind not in models.__all__:
        is_map = kind.startswith("dict[")
        return is_map == is_object(value) and not is_list(value), 0, 0
    fields = getattr(models, kind).model_fields
    named = {str(f.validation_alias or name): f for name, f in fields.items()}
    given = set(value) if is_object(value) else set[str]()
    lacking = sum(f.is_required() for name, f in named.items() if name not in given)
    return is_object(value), len(given & named.keys()) - lacking, -len(named)


def _type_of(kind: str) -> Any:
    lists: Any = list
    maps: Any = dict
    if kind.startswith("list["):
        return lists[_type_of(kind[5:-1])]
    if kind.startswith("dict["):
        return maps[str, _type_of(kind[10:-1])]
    if kind in _PLAIN:
        return _PLAIN[kind]
    return getattr(models if kind in models.__all__ else enums, kind)
