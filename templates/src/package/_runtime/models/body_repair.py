# Written by apiscribe build; edits are lost.
"""Makes a body of what was read sendable: as little as can be is left out."""

from __future__ import annotations

from typing import Any, TypeVar, cast

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from .mistakes import Path, json_path
from .request_base import RequestBase, field_named, model_in

Body = TypeVar("Body", bound=RequestBase)


def sendable(
    cls: type[Body],
    body: dict[str, Any],
    complete: tuple[str, ...],
    notes: dict[str, str],
) -> Body:
    """Return the body without what the model refuses, but with what the service sent."""
    allowed: set[str] = set()
    while True:
        context = {"allow": allowed}
        try:
            return cls.model_validate(body, context=context)
        except ValidationError as error:
            lines = error.errors(include_url=False)
        if _allow(lines, allowed, notes):
            continue
        path, why = _taken_out(cls, body, lines, complete)
        if not path:
            return cls.model_validate(body, context=context)
        notes[json_path(path)] = why


def _allow(lines: list[ErrorDetails], allowed: set[str], notes: dict[str, str]) -> bool:
    """Allow the values that pass a limit, note them, and say whether there are any."""
    before = len(allowed)
    for line in lines:
        if rows := _rows_of_limit(line):
            allowed.update(rows)
            notes[json_path(line["loc"])] = f"sent as it was read: {_wanted(line)}"
    return len(allowed) > before


def _rows_of_limit(line: ErrorDetails) -> list[str]:
    """Return the rows of the field whose limit a value passes, if it can be sent so."""
    return [id for id in line.get("ctx", {}).get("allow", ()) if "#" in id]


def _wanted(line: ErrorDetails) -> str:
    return str(line.get("ctx", {}).get("wanted", line["msg"]))


def _taken_out(
    cls: type[RequestBase],
    body: dict[str, Any],
    lines: list[ErrorDetails],
    complete: tuple[str, ...],
) -> tuple[Path, str]:
    """Take out the first thing that is refused and need not be complete; say which, and why."""
    for line in lines:
        if line["loc"] and line["loc"][0] not in complete:
            return _take_out(cls, body, line["loc"]), _wanted(line)
    return (), ""


def _take_out(cls: type[RequestBase], body: dict[str, Any], loc: Path) -> Path:
    """Take out the value at a place, or what is around it and may be left out."""
    optional: tuple[dict[str, Any], Path] | None = None
    node: Any = body
    owner: type[RequestBase] | None = cls
    for index, step in enumerate(loc):
        if owner is None or not isinstance(node, dict) or step not in node:
            break
        name = str(step)
        field = owner.model_fields[field_named(owner, name) or ""]
        if not field.is_required():
            optional = cast("dict[str, Any]", node), loc[: index + 1]
        node, owner = cast("dict[str, Any]", node)[name], model_in(field.annotation)
    if optional is None:
        return ()
    members, path = optional
    del members[str(path[-1])]
    return path
