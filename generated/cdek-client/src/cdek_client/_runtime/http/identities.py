# Written by apiscribe build; edits are lost.
"""Whether an answer is about the thing that was asked for."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from typing import Any, cast
from uuid import UUID

from ..models.accessors import first_of
from ..models.readers import folded
from .operation import Operation


def another(
    operation: Operation[Any], model: Any, path: Mapping[str, Any], body: object
) -> str:
    """Return the name by which an answer is about another thing; empty if it is not."""
    for name, place in operation.identity:
        asked = path[name] if name in path else _member(body, name)
        given = first_of(model, [place], object)
        if asked is not None and given is not None and not _same(asked, given):
            return name
    return ""


def _member(body: object, name: str) -> Any:
    """Return a member of a body, be it a model or what JSON has."""
    if isinstance(body, Mapping):
        return cast("Mapping[str, Any]", body).get(name)
    return getattr(body, name, None)


def _same(asked: object, given: object) -> bool:
    if isinstance(given, UUID):
        with suppress(ValueError):
            return UUID(str(asked)) == given
    return folded(str(asked)) == folded(str(given))
