"""Whether models can hold a limit: their own engine judges patterns and bounds."""

from __future__ import annotations

import re
import warnings
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from pydantic_core import SchemaError, SchemaValidator, core_schema

from .decided import DecidedRow
from .merged_object import Property
from .type_schemas import LIMITS

_FOR = {
    "maxLength": "string", "minLength": "string", "pattern": "string",
    "minimum": "number", "maximum": "number", "minItems": "array", "maxItems": "array",
}  # fmt: skip
_SAID = {"string": "texts", "number": "numbers", "array": "lists"}
_BOUNDS = (("minimum", "maximum"), ("minLength", "maxLength"), ("minItems", "maxItems"))
# Signs to one engine and letters to another, such as `\<`, `\b{start}` and `a{,3}`.
_READ_OTHERWISE = re.compile(r"\\\\|(\\[<>]|\\b\{|\{,)")


def nodes(value: Any) -> Iterator[tuple[list[str | int], dict[str, Any]]]:
    """Yield every mapping within a value of JSON, itself included, with the path to it."""
    if isinstance(value, dict):
        yield [], value
    inner = value.items() if isinstance(value, dict) else ()
    numbered = enumerate(value) if isinstance(value, list) else ()
    for key, item in (*inner, *numbered):
        yield from (([key, *path], node) for path, node in nodes(item))


def unheld(node: Mapping[str, Any]) -> str:
    """Return why models cannot hold what a node of a JSON Schema says; empty if they can."""
    kinds = _kinds(node)
    for word, kind in _FOR.items():
        if (
            word in node
            and isinstance(node[word], int | float | str)
            and kinds
            and kind not in kinds
        ):
            return f"{word} is for {_SAID[kind]}, not for {_listed(kinds)}"
    for least, most in _BOUNDS:
        low, high = node.get(least), node.get(most)
        if isinstance(low, int | float) and isinstance(high, int | float) and low > high:
            return f"{least} {low} is above {most} {high}"
    return _unheld_length(node) or _unheld_pattern(node) or _unheld_whole(node)


def _listed(kinds: Collection[str]) -> str:
    return " or ".join(sorted(_SAID.get(kind, f"{kind}s") for kind in kinds))


def leave_out_unheld(node: dict[str, Any]) -> None:
    """Take the limits out of a node that models cannot hold; of two that exclude each other both."""
    limits = {word: node[word] for word in (*_FOR, "enum") if word in node}
    others = {word: value for word, value in node.items() if word not in limits}
    for word, value in limits.items():
        if unheld({**others, word: value}):
            del node[word]
    for bounds in _BOUNDS:
        if unheld({word: node[word] for word in bounds if word in node}):
            for word in bounds:
                del node[word]


def _kinds(node: Mapping[str, Any]) -> set[str]:
    """Return the types that a node states, whole numbers being numbers, null left out."""
    stated = node.get("type", ())
    kinds = {stated} if isinstance(stated, str) else {*stated}
    return {"number" if kind == "integer" else kind for kind in kinds - {"null"}}


def _unheld_length(node: Mapping[str, Any]) -> str:
    for word in ("minLength", "maxLength", "minItems", "maxItems"):
        count = node.get(word)
        if isinstance(count, int) and count >= 2**63:
            return f"{word} {count} is more than any text or list can have"
    return ""


def _unheld_whole(node: Mapping[str, Any]) -> str:
    """Return what limits and values of a whole number are none themselves."""
    stated = node.get("type", ())
    if ({stated} if isinstance(stated, str) else {*stated}) - {"null"} != {"integer"}:
        return ""
    for word in ("minimum", "maximum"):
        if isinstance(node.get(word), float) and node[word] % 1:
            return f"{word} {node[word]} is no whole number, as the type is"
    listed = node.get("enum")
    texts = [value for value in listed if isinstance(value, str)] if listed else []
    return f"the value {texts[0]!r} is no whole number, as the type is" if texts else ""


def _unheld_pattern(node: Mapping[str, Any]) -> str:
    pattern = node.get("pattern")
    return unfit_pattern(pattern) if isinstance(pattern, str) else ""


def unfit_pattern(text: str) -> str:
    """Return why a text cannot be a pattern everywhere that it must work; empty if it can."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", FutureWarning)
            re.compile(text)
    except re.error as error:
        return f"{text} is no pattern: {error}"
    except FutureWarning as error:
        return f"{text} is read in several ways: {error}"
    except (OverflowError, RecursionError) as error:
        return f"{text[:80]} is too much for a pattern: {error}"
    if re.search(r"\(\?[=!<]|\\[1-9]", text):
        return f"{text} looks around or back, which models cannot"
    if sign := next((m[1] for m in _READ_OTHERWISE.finditer(text) if m[1]), None):
        return f"{text} has {sign}, which is read in several ways"
    try:
        SchemaValidator(core_schema.str_schema(pattern=text))
    except SchemaError as error:
        return f"{text[:80]} is a pattern that models cannot hold: {_reason(error)}"
    return ""


def _reason(error: SchemaError) -> str:
    """Return the last line of what the engine says that tells of an error."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return next(
        (line for line in reversed(lines) if "rror" in line or "exceeds" in line), lines[-1]
    )[:160]


def limited_row(row: DecidedRow, prop: Property) -> DecidedRow:
    """Return the row of a property that sets a limit; the first where none does."""
    keys = (*LIMITS, "pattern")
    limited = (row for row in prop.rows if any(getattr(row, key) is not None for key in keys))
    return next(limited, row)


def misplaced(row: DecidedRow, value: Any, coded: bool) -> str:
    """Return why a limit of a row would be lost in its schema; empty if none is.

    Beside listed codes lengths and bounds are documented alone.
    """
    lists = [key for key in ("min_items", "max_items") if getattr(row, key) is not None]
    if lists and "items" not in value:
        return f"{lists[0]} is for lists"
    scalars = ["lengths", "pattern"]
    scalars += [] if coded else ["min_length", "max_length", "minimum", "maximum"]
    stated = [key for key in scalars if getattr(row, key) is not None]
    if stated and "$ref" in (value, value.get("items", value))[-1]:
        return f"{stated[0]} is for values, not for objects and codes"
    return ""
