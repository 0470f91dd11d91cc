# Written by apiscribe build; edits are lost.
"""Why a body is refused: each mistake with its rule, what is wanted, and the rows."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from functools import cache
from pkgutil import get_data
from typing import Any, NamedTuple, cast

from pydantic import ValidationError
from pydantic_core import ErrorDetails, InitErrorDetails, PydanticCustomError

from .request_model import (
    Broken,
    RequestModel,
    model_in,
    plan_of,
    refuses_null,
    wire_names,
)

_WORDS = {
    "missing": "required",
    "null": "null",
    "extra_forbidden": "additionalProperties",
    "string_too_long": "maxLength",
    "string_too_short": "minLength",
    "string_pattern_mismatch": "pattern",
    "too_long": "maxItems",
    "too_short": "minItems",
    "greater_than_equal": "minimum",
    "less_than_equal": "maximum",
    "greater_than": "exclusiveMinimum",
    "less_than": "exclusiveMaximum",
    "literal_error": "enum",
    "int_parsing_size": "enum",
    "amount": "type",
    "sent_int": "type",
    "uuid_parsing": "format",
    "date_parsing": "format",
    "date_from_datetime_parsing": "format",
}
_PLAIN = {"model_type": "An object is wanted", "missing": "The field must be given"}
_LONGEST = 60
_PACKAGE = __name__.partition("._runtime.")[0]


class Spot(NamedTuple):
    """What a place in a body leads to: a kind of object, and one of its fields."""

    schema: type[RequestModel] | None
    wire_name: str
    optional: bool
    path: tuple[str | int, ...]


class Mistake(NamedTuple):
    """One thing that is wrong in a body, or doubtful."""

    path: tuple[str | int, ...]
    rule: str
    wanted: str
    rows: tuple[str, ...]
    level: str
    value: Any


def refusal(
    cls: type[RequestModel],
    title: str,
    lines: Sequence[ErrorDetails],
    found: Sequence[Broken],
) -> ValidationError:
    """Give one ValidationError of the limits and of the rules that a body breaks."""
    told = [_told(cls, line) for line in lines]
    told += [_line(_mistake(one), one.finding.loc, one.rule) for one in found]
    return ValidationError.from_exception_data(title, told)


def _told(cls: type[RequestModel], line: ErrorDetails) -> InitErrorDetails:
    """A line of pydantic's, with what the contract knows of it."""
    context = line.get("ctx", {})
    if "rule" in context:
        facts = {**context, "said": line["msg"]}
        error = PydanticCustomError(cast("Any", line["type"]), "{said}", facts)
        return InitErrorDetails(type=error, loc=line["loc"], input=line["input"])
    spot = spot_of(cls, line["loc"])
    null = line["input"] is None and line["type"] != "missing" and spot.optional
    kind = "null" if null else line["type"]
    return _line(_limit(spot, kind, line), line["loc"], kind, context)


def _limit(spot: Spot, kind: str, line: ErrorDetails) -> Mistake:
    word = _word(kind, line["input"])
    rule, rows = _of_limit(spot, word)
    path, value = spot.path, shown(line["input"])
    wanted = rule.get("summary") or _PLAIN.get(kind) or line["msg"]
    if word == "null":
        wanted = "Null is not allowed: leave the field out"
    elif word == "required":
        value = None
    elif word == "additionalProperties":
        name = str(line["loc"][-1])
        # Whatever it is, it was not meant for here: it may be a secret.
        path, value, wanted = (*path, name), None, _no_field(spot, name)
    return Mistake(path, rule.get("id", word), wanted, rows, "error", value)


def _word(kind: str, value: object) -> str:
    """The word of JSON Schema for what pydantic finds wrong."""
    word = _WORDS.get(kind, "type" if kind.endswith(("_type", "_int")) else kind)
    return "type" if word == "format" and not isinstance(value, str) else word


def _no_field(spot: Spot, name: str) -> str:
    known = [] if spot.schema is None else wire_names(spot.schema)
    near = get_close_matches(name, known, 1)
    title = "this object" if spot.schema is None else spot.schema.__name__
    return f"{title} has no such field" + (f": is {near[0]} meant?" if near else "")


def _line(
    mistake: Mistake,
    loc: tuple[str | int, ...],
    kind: str,
    context: Mapping[str, Any] | None = None,
) -> InitErrorDetails:
    facts = mistake._asdict() | {"path": json_path(mistake.path)}
    del facts["value"]
    rows = f" [{', '.join(mistake.rows)}]" if mistake.rows else ""
    said = {**(context or {}), **facts, "said": mistake.wanted + rows}
    error = PydanticCustomError(cast("Any", kind), "{said}", said)
    return InitErrorDetails(type=error, loc=loc, input=mistake.value)


def _mistake(one: Broken) -> Mistake:
    return mistake_of(one, "error")


def mistake_of(one: Broken, level: str) -> Mistake:
    """Give a broken rule as a mistake of a level."""
    entry = _rule_named(_schema_of(one.schema), one.rule)
    finding = one.finding
    wanted = finding.wanted or entry.get("summary", "")
    rows = tuple(entry.get("x-rows", ()))
    return Mistake(finding.loc, one.rule, wanted, rows, level, shown(finding.value))


def spot_of(cls: type[RequestModel], loc: tuple[int | str, ...]) -> Spot:
    """Find the field that a place in a body leads to."""
    spot = Spot(cls, "", False, ())
    inner: type[RequestModel] | None = cls
    for step in loc:
        if isinstance(step, int):
            spot = spot._replace(optional=False, path=(*spot.path, step))
        elif inner is None:
            break  # The name of one of several types that were tried.
        elif (name := field_named(inner, step)) is None:
            return Spot(inner, "", False, spot.path)
        else:
            spot = _at_field(inner, name, spot.path)
            inner = model_in(inner.model_fields[name].annotation)
    return spot


def _at_field(
    owner: type[RequestModel], name: str, path: tuple[str | int, ...]
) -> Spot:
    wire_name = plan_of(owner).wire_names.get(name, name)
    return Spot(owner, wire_name, refuses_null(owner, name), (*path, wire_name))


def field_named(owner: type[RequestModel], step: str) -> str | None:
    """Find the Python name of a field by either of its names."""
    named = (name for name, wire in plan_of(owner).wire_names.items() if wire == step)
    return step if step in owner.model_fields else next(named, None)


def _of_limit(spot: Spot, word: str) -> tuple[Mapping[str, Any], tuple[str, ...]]:
    """The rule, if there is one, that a limit of a field stands for, and its rows."""
    schema = _schema_of(spot.schema)
    for rule in schema.get("x-rules", ()):
        if rule["level"] == "error" and word in _words_of(rule, spot.wire_name):
            return rule, tuple(rule["x-rows"])
    facts = schema.get("properties", {}).get(spot.wire_name, schema)
    return {}, tuple(facts.get("x-rows", ()))


def _words_of(rule: Mapping[str, Any], wire_name: str) -> Sequence[str]:
    words = rule.get("schema", {}).get("properties", {}).get(wire_name, {})
    return [*words, *rule.get("limits", {}).get(wire_name, ())]


def _rule_named(schema: Mapping[str, Any], id: str) -> Mapping[str, Any]:
    none: Mapping[str, Any] = {}
    rules = schema.get("x-rules", ())
    return next((rule for rule in rules if rule["id"] == id), none)


def _schema_of(cls: type[RequestModel] | None) -> Mapping[str, Any]:
    """The contract's schema of a generated model, or of one that derives from it."""
    for base in cls.__mro__ if cls else ():
        if base.__module__.startswith(f"{_PACKAGE}.models."):
            return cast("Mapping[str, Any]", schemas().get(base.__name__, {}))
    return {}


@cache
def schemas() -> Mapping[str, Any]:
    """Give the contract's schemas by name."""
    data = get_data(_PACKAGE, "openapi.json") or b"{}"
    contract = json.loads(data)
    return cast("Mapping[str, Any]", contract["components"]["schemas"])


def shown(value: object) -> Any:
    """Give a value as it may be shown: cut when long, and no object whole."""
    if isinstance(value, str):
        return value if len(value) <= _LONGEST else f"{value[:_LONGEST]}…"
    if isinstance(value, bool | float) or value is None:
        return value
    if isinstance(value, Mapping):
        return "an object"
    if isinstance(value, list | tuple):
        return f"a list of {len(cast('list[object]', value))}"
    if isinstance(value, RequestModel):
        return type(value).__name__
    text = str(value)
    return value if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def json_path(path: tuple[str | int, ...]) -> str:
    """Give a place as text: packages[0].length."""
    said = ""
    for step in path:
        if isinstance(step, int):
            said += f"[{step}]"
        elif step.isidentifier():
            said += f".{step}" if said else step
        else:
            said += f"[{json.dumps(step[:_LONGEST], ensure_ascii=False)}]"
    return said
