"""Each regular expression of a grammar shows what it matches, and matches it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest
from sources import GENERATOR, parsed, text_of

READING = GENERATOR.folder / "reading"
GRAMMARS = [
    READING / "cells/limits.py",
    READING / "cells/values.py",
    *sorted((READING / "layouts/text").glob("*.py")),
]
EXAMPLE = re.compile(r'\s*# such as "(.*)"$')


def expressions(path: Path) -> Iterator[tuple[str, list[str]]]:
    """Yield the constants of a module that `re.compile` makes, each with its examples.

    An example stands above the constant, or above each entry of a table.
    """
    lines = text_of(path).splitlines()
    for node in parsed(path).body:
        if isinstance(node, ast.Assign) and "re.compile(" in ast.unparse(node.value):
            comments = map(EXAMPLE.match, lines[node.lineno - 2 : node.end_lineno])
            yield ast.unparse(node.targets[0]), [match[1] for match in comments if match]


def patterns(path: Path, name: str) -> list[re.Pattern[str]]:
    """Return the expressions that a constant of a module holds: one, or those of a table."""
    dotted = ".".join(path.relative_to(GENERATOR.folder.parent).with_suffix("").parts)
    value = getattr(import_module(dotted.removesuffix(".__init__")), name)
    if isinstance(value, re.Pattern):
        return [value]
    return [part for entry in value for part in entry if isinstance(part, re.Pattern)]


def test_grammars_have_expressions() -> None:
    """They are where they are looked for."""
    assert sum(1 for path in GRAMMARS for _ in expressions(path)) > 20


@pytest.mark.parametrize("path", GRAMMARS, ids=lambda path: path.stem)
def test_each_expression_shows_what_it_matches(path: Path) -> None:
    """Each has an example, which it finds."""
    for name, examples in expressions(path):
        for example, pattern in zip(examples, patterns(path, name), strict=True):
            assert pattern.search(example), (name, example)
