"""A page's facts as the text of its file: one row a line, keys in the dialect's order."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

_HEAD = ("page", "title", "language", "source", "earlier", "skipped")
_SECTIONS = ("operations", "tables", "codes", "environments", "examples", "notes")
_ROWS = {"tables": "rows", "codes": "items"}
_LIMITS = "max_length lengths minimum maximum min_items max_items min_length pattern exclusive_minimum exclusive_maximum multiple_of unique_items style explode format enum unit default example read_only write_only"
_ORDER = {
    "operations": "method path heading host returns line",
    "tables": "table operation direction in status media schema under when line",
    "rows": f"no name printed type types of array nullable {_LIMITS} mandatory condition deprecated notes damage line pointer wording review summary",
    "codes": "list of heading twin line",
    "items": "code title rendered status final facts line wording damage review summary",
    "environments": "name label url line",
    "examples": "example file of line wording damage review",
    "notes": "note line wording review summary",
}  # fmt: skip
_KEYS = {kind: keys.split() for kind, keys in _ORDER.items()}
_PLAIN = re.compile(r"[^\W\d_][^,:#\[\]{}&*!|>\"%@`\\\s]*( [^,:#\[\]{}&*!|>\"%@`\\\s]+)*")
_PATH = re.compile(r"/[\w/.-]*")
# What a reader of YAML 1.1 takes for a bool or a null.
_WORDS = {"y", "n", "yes", "no", "on", "off", "true", "false", "null"}


def page_text(value: Mapping[str, Any], comments: str = "") -> str:
    """Return the text of `pages/<page>.yaml` for a page's value, below some lines of comment."""
    return comments + "".join(f"{line}\n" for line in _page(value))


def _page(value: Mapping[str, Any]) -> Iterator[str]:
    for key in _HEAD:
        if key in value:
            yield f"{key}: {_flow(value[key], key)}"
    for section in _SECTIONS:
        if value.get(section):
            yield f"{section}:"
            yield from _section(section, value[section])


def _section(section: str, items: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    rows = _ROWS.get(section)
    for item in items:
        if rows is None:
            yield f"  - {_flow(item, section)}"
            continue
        lines = (f"{key}: {_flow(item[key])}" for key in _KEYS[section] if key in item)
        yield from (f"  {' ' if i else '-'} {line}" for i, line in enumerate(lines))
        yield f"    {rows}:"
        yield from (f"      - {_flow(row, rows)}" for row in item[rows])


def _flow(value: Any, kind: str = "") -> str:
    if isinstance(value, Mapping):
        keys = [key for key in _KEYS.get(kind, value) if key in value]
        return "{" + ", ".join(f"{_text(key)}: {_flow(value[key])}" for key in keys) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(map(_flow, value)) + "]"
    return _text(value) if isinstance(value, str) else json.dumps(value)


def _text(text: str) -> str:
    """Return a text as a scalar, quoted wherever a reader could take it for something else."""
    plain = _PLAIN.fullmatch(text) or _PATH.fullmatch(text)
    if plain and text.isprintable() and text.lower() not in _WORDS:
        return text
    return "".join(map(_escaped, json.dumps(text, ensure_ascii=False)))


def _escaped(letter: str) -> str:
    if letter.isprintable():
        return letter
    code = ord(letter)
    return f"\\U{code:08x}" if code > 0xFFFF else f"\\u{code:04x}"
