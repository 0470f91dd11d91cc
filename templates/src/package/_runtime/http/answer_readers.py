# Written by apiscribe build; edits are lost.
"""Reads an answer as what the contract says of it: a model, a list of them, plain values."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cache
from typing import Annotated, Any, cast
from uuid import UUID

from pydantic import BeforeValidator, TypeAdapter

from ... import enums, models
from ..models.floats import IN_FLOATS, Inexact, may_lose_digits
from ..models.round_trip import ReadAmount, ReadDateTime
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
