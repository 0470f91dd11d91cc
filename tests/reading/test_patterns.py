"""Patterns end where the text ends, not before its last line break."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module
from pkgutil import walk_packages

import pytest

import apiscribe
from apiscribe.reading.yaml.parser import parse_yaml
from apiscribe.reading.yaml.schemas import nonconformities


def patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    """Every pattern that a module of ours has, with its name."""
    names = (module.name for module in walk_packages(apiscribe.__path__, "apiscribe."))
    modules = (import_module(name) for name in names if not name.endswith("__main__"))
    for module in modules:
        for name, value in vars(module).items():
            if isinstance(value, re.Pattern):
                yield f"{module.__name__}.{name}", value


def test_no_pattern_takes_a_last_line_break() -> None:
    r"""`$` means the end of a line, where it is used at all; `\Z` the end of the text."""
    ours = dict(patterns())
    assert len(ours) > 100
    dollar = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|(?P<end>\$)", re.DOTALL)
    wrong = {
        name
        for name, pattern in ours.items()
        if isinstance(pattern.pattern, str) and not pattern.flags & re.MULTILINE
        if any(match["end"] for match in dollar.finditer(pattern.pattern))
    }
    assert wrong == set()


PAGE = """page: {page}
title: Title
language: en
source: demo.html
tables:
  - table: {table}
    direction: request
    line: 1
    rows:
      - {{no: {no}, name: {name}, type: string, mandatory: "no", line: 1, wording: {wording}, summary: {summary}}}
"""
VALUES = {
    "page": "demo", "table": "request", "no": "1", "name": "size", "wording": "0123456789ab", "summary": "Text.",
}  # fmt: skip


def wrong_in(values: dict[str, str]) -> list[str]:
    """What the dialect says against a page of these values, each quoted."""
    text = PAGE.format(**{key: f'"{value}"' for key, value in values.items()})
    return [p.what for p in nonconformities(parse_yaml(text, "demo"), "page.schema.json", "demo")]


@pytest.mark.parametrize("key", VALUES)
def test_no_value_of_a_page_file_ends_in_a_line_break(key: str) -> None:
    """Names, numbers and digests are refused with one, and taken without."""
    assert wrong_in(VALUES) == []
    [message] = wrong_in({**VALUES, key: VALUES[key] + "\\n"})
    assert "must match" in message
