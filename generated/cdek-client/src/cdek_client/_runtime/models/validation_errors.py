# Written by apiscribe build; edits are lost.
"""Why a body is refused: each mistake with its rule, what is wanted, and the rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from functools import lru_cache
from typing import Any, NamedTuple, cast

from pydantic import ValidationError
from pydantic_core import ErrorDetails, InitErrorDetails, PydanticCustomError

from .broken_rules import Broken
from .contract_schemas import (
    ids_of_limit,
    is_harmless,
    property_of,
    rule_named,
    rules_of_limit,
    schema_of,
)
from .exact_numbers import is_plain
from .mistakes import Mistake, Path, json_path
from .request_base import (
    RequestBase,
    field_named,
    model_in,
    refuses_null,
    renamed_fields,
    wire_names,
)
from .shown_values import LONGEST, in_words, kept_value

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
    "int_code": "type",
    "date_time": "type",
    "date_time_text": "pattern",
    "date_time_naive": "pattern",
    "uuid_parsing": "format",
    "date_parsing": "format",
    "date_from_datetime_parsing": "format",
}
_PLAIN = {"model_type": "An object is wanted", "missing": "The field must be given"}
_SHAPES = frozenset({"model_type", "model_attributes_type", "list_type", "dict_type"})
_OF_LISTS = frozenset({"minItems", "maxItems"})
MOST_TOLD = 1000
"""The most mistakes that one error tells."""


class Spot(NamedTuple):
    """What a place in a body leads to: a kind of object, and one of its fields."""

    schema: type[RequestBase] | None
    wire_name: str
    optional: bool
    path: Path


def refusal(
    cls: type[RequestBase],
    title: str,
    lines: Sequence[ErrorDetails],
    rules_broken: Sequence[Broken],
) -> ValidationError:
    """Return one ValidationError of the limits and of the rules that a body breaks."""
    told = [_told(cls, line) for line in lines[:MOST_TOLD]]
    for entry in rules_broken[: MOST_TOLD - len(told)]:
        mistake = mistake_of(cls, entry, "error")
        told.append(_line(mistake, entry.finding.loc, entry.rule))
    more = len(lines) + len(rules_broken) - len(told)
    if more:
        wanted = f"There are {more} more mistakes"
        told.append(_line(Mistake((), "more", wanted, (), "error", None), (), "more"))
    return ValidationError.from_exception_data(title, told, hide_input=True)


def _told(cls: type[RequestBase], line: ErrorDetails) -> InitErrorDetails:
    """Return a line of pydantic's, with what the contract knows of it."""
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
    value = line["input"]
    word = word_of(kind, value)
    if word == "additionalProperties":
        return _unknown_field(spot, str(line["loc"][-1]))
    schema = schema_of(spot.schema)
    rules = rules_of_limit(schema, spot.wire_name, word)
    rule: Mapping[str, Any] = rules[0] if rules else {}
    rows = tuple(rule.get("x-rows", _rows_at(schema, spot.wire_name)))
    wanted = rule.get("summary") or _PLAIN.get(kind) or line["msg"]
    if word == "null":
        wanted = "Null is not allowed: leave the field out"
    mistake = Mistake(spot.path, rule.get("id", word), wanted, rows, "error", None)
    if word in ("null", "required"):
        return mistake
    kept = kept_value(value, is_harmless(schema, spot.wire_name, value))
    allow = ids_of_limit(schema, spot.wire_name, word)
    return mistake._replace(
        value=kept,
        given=in_words(value, kept),
        allow=allow if can_be_let_past(kind, value) else (),
    )


def _rows_at(schema: Mapping[str, Any], wire_name: str) -> Sequence[str]:
    facts = property_of(schema, wire_name) or schema
    return cast("Sequence[str]", facts.get("x-rows", ()))


def can_be_let_past(kind: str, value: object) -> bool:
    """Say whether a value can be sent past a limit: a plain one, or a list of any length."""
    return _WORDS.get(kind) in _OF_LISTS or (is_plain(value) and kind not in _SHAPES)


def word_of(kind: str, value: object) -> str:
    """Return the word of JSON Schema for what pydantic finds wrong."""
    word = _WORDS.get(kind, "type" if kind.endswith(("_type", "_int")) else kind)
    return "type" if word == "format" and not isinstance(value, str) else word


def _unknown_field(spot: Spot, name: str) -> Mistake:
    wanted = _no_field(spot.schema, name)
    rows = tuple(schema_of(spot.schema).get("x-rows", ()))
    return Mistake(
        (*spot.path, name), "additionalProperties", wanted, rows, "error", None
    )


@lru_cache
def _no_field(schema: type[RequestBase] | None, name: str) -> str:
    known = [] if schema is None else wire_names(schema)
    near = get_close_matches(name[:LONGEST], known, 1)
    title = "this object" if schema is None else schema.__name__
    return f"{title} has no such field" + (f": is {near[0]} meant?" if near else "")


def _line(
    mistake: Mistake,
    loc: Path,
    kind: str,
    context: Mapping[str, Any] | None = None,
) -> InitErrorDetails:
    facts = mistake._asdict() | {"path": json_path(mistake.path)}
    del facts["value"]
    shown = {**(context or {}), **facts, "said": mistake.text()}
    error = PydanticCustomError(cast("Any", kind), "{said}", shown)
    return InitErrorDetails(type=error, loc=loc, input=mistake.value)


def mistake_of(cls: type[RequestBase], entry: Broken, level: str) -> Mistake:
    """Return a rule that a body of a kind breaks as a mistake of a level."""
    rule = rule_named(schema_of(entry.schema), entry.rule)
    loc, wanted, value = entry.finding
    spot = spot_of(cls, loc)
    schema = schema_of(spot.schema)
    harmless = not loc or is_harmless(schema, spot.wire_name, value)
    kept = kept_value(value, harmless)
    return Mistake(
        loc,
        entry.rule,
        wanted or rule.get("summary", ""),
        tuple(rule.get("x-rows", ())),
        level,
        kept,
        "" if value is None else in_words(value, kept),
        (entry.rule,) if level == "error" and rule else (),
    )


def spot_of(cls: type[RequestBase], loc: Path) -> Spot:
    """Find the field that a place in a body leads to."""
    spot = Spot(cls, "", False, ())
    inner: type[RequestBase] | None = cls
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


def _at_field(owner: type[RequestBase], name: str, path: Path) -> Spot:
    wire_name = renamed_fields(owner).get(name, name)
    return Spot(owner, wire_name, refuses_null(owner, name), (*path, wire_name))
