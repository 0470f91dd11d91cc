# Written by apiscribe build; edits are lost.
"""What is wrong in a body before it is sent, as a list."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, cast

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from ... import models
from .allowances import NONE_ALLOWED, Ids, allowed_by
from .broken_rules import broken
from .contract_schemas import checked_ids
from .mistakes import Mistake, json_path, sentence
from .request_model import RequestModel
from .validation_errors import mistake_of
from .wire_model import TOO_DEEP, parsed


@dataclass(frozen=True, slots=True)
class Violation:
    """One thing that is wrong in a body, or doubtful.

    `path` is the place in the JSON such as `packages[0].length`, empty for the body;
    `rule` the id of a documented rule, or a word of JSON Schema for a plain limit;
    `message` what is wanted; `rows` the rows of the docs that say so; `level` is
    "error" or "advice"; `value` what is there, as far as `show_values` lets errors hold
    it; `given` what is there in words; `allow` the ids by which it can be allowed.
    """

    path: str
    rule: str
    message: str
    rows: tuple[str, ...]
    level: str
    value: Any = field(default=None, repr=False)
    given: str = ""
    allow: tuple[str, ...] = ()

    def __str__(self) -> str:
        text = sentence(self.message, self.rows, self.given, self.allow)
        return f"{self.path}: {text}" if self.path else text


def violations(
    body: Mapping[str, Any] | RequestModel | bytes | str,
    strict: bool = False,
    *,
    schema: str | None = None,
    allow: Collection[str] = (),
) -> list[Violation]:
    """Tell everything that is wrong in a body to send.

    Args:
        body: A dict as JSON has it, JSON as bytes or text, or a model.
        strict: Whether what the docs leave in doubt, of level "advice", is an "error".
        schema: The kind of body, for a dict or JSON, where there are several.
        allow: Ids of rules, decisions or rows of the docs that the body need not keep.
            What a model was allowed when it was made is told as "advice".

    Returns:
        The violations; none if the body may be sent.

    Raises:
        ValueError: If a text is not JSON, or a body is nested too deeply.
        LookupError: If the schema is none of a body, or nothing has an id to allow.
    """
    model = type(body) if isinstance(body, RequestModel) else _model(schema)
    level = "error" if strict else "advice"
    allowed = checked_ids(allow)
    data = _data_of(body)
    _, errors = _validated(model, data, allowed)
    accepted = allowed_by(body) if isinstance(body, RequestModel) else NONE_ALLOWED
    advised = [
        _of_mistake(mistake_of(model, entry, level))
        for entry in broken(model, data, advice=True)
        if entry.rule not in allowed
    ]
    return [*_softened(errors, accepted, level), *advised]


def body_to_send(
    model: type[RequestModel], body: Any, allow: Collection[str]
) -> tuple[RequestModel | None, list[Violation]]:
    """Validate a body once, to be sent.

    Returns:
        The body as a model, or None and its violations of level "error".

    Raises:
        ValueError: If the body is nested too deeply.
        LookupError: If nothing has an id to allow.
    """
    accepted = allowed_by(body) if isinstance(body, RequestModel) else NONE_ALLOWED
    return _validated(model, _data_of(body), checked_ids(allow) | accepted)


def _data_of(body: Any) -> Any:
    try:
        return _plain(parsed(body) if isinstance(body, (bytes, str)) else body)
    except RecursionError:
        raise ValueError(TOO_DEEP) from None


def _model(schema: str | None) -> type[RequestModel]:
    names = models.REQUESTS
    if schema is None and len(names) == 1:
        schema = names[0]
    model: Any = getattr(models, schema, None) if schema in models.__all__ else None
    if isinstance(model, type) and issubclass(model, RequestModel):
        return model
    known = ", ".join(names) or "none"
    wanted = "Say which schema" if schema is None else f"{schema} is nothing to send"
    raise LookupError(f"{wanted}; bodies to send: {known}")


def _validated(
    model: type[RequestModel], data: Any, allowed: Ids
) -> tuple[RequestModel | None, list[Violation]]:
    context = {"allow": allowed} if allowed else None
    try:
        return model.model_validate(data, context=context), []
    except ValidationError as error:
        lines = error.errors(include_url=False)
        return None, [_of_line(line) for line in lines]


def _softened(
    errors: list[Violation], accepted: Ids, level: str
) -> Iterator[Violation]:
    """Yield errors, those as advice that the body was allowed when it was made."""
    for error in errors:
        known = accepted.intersection(error.allow)
        yield replace(error, level=level) if known else error


def _of_line(line: ErrorDetails) -> Violation:
    facts = line.get("ctx", {})
    return Violation(
        facts.get("path", json_path(line["loc"])),
        facts.get("rule", line["type"]),
        facts.get("wanted", line["msg"]),
        tuple(facts.get("rows", ())),
        "error",
        line["input"] if "rule" in facts else None,
        facts.get("given", ""),
        tuple(facts.get("allow", ())),
    )


def _of_mistake(mistake: Mistake) -> Violation:
    return Violation(json_path(mistake.path), *mistake[1:])


def _plain(value: Any) -> Any:
    """Return a body with every model in it as a dict, so that all of it is looked at anew."""
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
