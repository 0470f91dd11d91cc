# Written by apiscribe build; edits are lost.
"""What is wrong in a body before it is sent, as a list."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from ... import models
from .request_model import RequestModel, broken
from .validation_errors import Mistake, json_path, mistake_of
from .wire_model import parsed


@dataclass(frozen=True, slots=True)
class Violation:
    """One thing that is wrong in a body, or doubtful.

    `path` is the place in the JSON such as `packages[0].length`, empty for the body;
    `rule` the id of a documented rule, or a word of JSON Schema for a plain limit;
    `message` what is wanted; `rows` the rows of the docs that say so; `level` is
    "error" or "advice"; `value` what is there, cut when long, None for what is absent.
    """

    path: str
    rule: str
    message: str
    rows: tuple[str, ...]
    level: str
    value: Any

    def __str__(self) -> str:
        said = f"{self.path}: {self.message}" if self.path else self.message
        return f"{said} [{', '.join(self.rows)}]" if self.rows else said


def violations(
    body: Mapping[str, Any] | RequestModel | bytes | str,
    strict: bool = False,
    *,
    schema: str | None = None,
) -> list[Violation]:
    """Give everything that is wrong in a body to send; nothing if it may be sent.

    Takes a dict as JSON has it, JSON as bytes or text, or a model. What the docs leave
    in doubt is of level "advice"; with `strict` it is an "error" like the rest. For a
    dict or JSON, `schema` names the kind of body where there are several.

    Raises ValueError if a text is not JSON, and LookupError for a schema that is none
    of a body.
    """
    model = type(body) if isinstance(body, RequestModel) else _model(schema)
    data = _plain(parsed(body) if isinstance(body, (bytes, str)) else body)
    level = "error" if strict else "advice"
    advised = broken(model, data, advice=True)
    told = [_of_advice(mistake_of(one, level)) for one in advised]
    return _errors(model, data) + told


def _model(schema: str | None) -> type[RequestModel]:
    names = models.REQUESTS
    if schema is None and len(names) == 1:
        schema = names[0]
    found: Any = getattr(models, schema, None) if schema in models.__all__ else None
    if isinstance(found, type) and issubclass(found, RequestModel):
        return found
    known = ", ".join(names) or "none"
    said = "Say which schema" if schema is None else f"{schema} is nothing to send"
    raise LookupError(f"{said}; bodies to send: {known}")


def _errors(model: type[RequestModel], data: Any) -> list[Violation]:
    try:
        model.model_validate(data)
    except ValidationError as error:
        return [_of_line(line) for line in error.errors(include_url=False)]
    return []


def _of_line(line: ErrorDetails) -> Violation:
    facts = line["ctx"] if "ctx" in line else {}
    return Violation(
        facts.get("path", json_path(line["loc"])),
        facts.get("rule", line["type"]),
        facts.get("wanted", line["msg"]),
        tuple(facts.get("rows", ())),
        "error",
        line["input"],
    )


def _of_advice(mistake: Mistake) -> Violation:
    path, rule, wanted, rows, level, value = mistake
    return Violation(json_path(path), rule, wanted, rows, level, value)


def _plain(value: Any) -> Any:
    """A body with every model in it as a dict, so that all of it is looked at anew."""
    if isinstance(value, BaseModel):
        value = {
            value.__class__.model_fields[name].serialization_alias
            or name: getattr(value, name)
            for name in value.model_fields_set
        }
    if isinstance(value, Mapping):
        members = cast("Mapping[str, Any]", value)
        return {name: _plain(member) for name, member in members.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in cast("list[Any]", value)]
    return value
