"""A regular expression of a grammar shows what it matches: `# such as "…"` above it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest
from sources import GENERATOR, parsed, short, text_of

READING = GENERATOR.folder / "reading"
GRAMMARS = [*(READING / "cells").glob("*.py"), *(READING / "layouts/text").glob("*.py")]
_EXAMPLE = "# such as "


def forms(value: ast.expr) -> list[ast.expr]:
    """Return the entries of the longest tuple of tuples that is written out in an expression."""
    tuples = [node.elts for node in ast.walk(value) if isinstance(node, ast.Tuple)]
    nested = [elts for elts in tuples if elts and all(isinstance(e, ast.Tuple) for e in elts)]
    return max(nested, key=len, default=[])


def in_table(value: object) -> list[re.Pattern[str]]:
    """Return the compiled patterns in the entries of a tuple."""
    entries = (
        [entry for entry in value if isinstance(entry, tuple)] if isinstance(value, tuple) else []
    )
    return [part for entry in entries for part in entry if isinstance(part, re.Pattern)]


def patterns(path: Path) -> Iterator[tuple[str, int, re.Pattern[str]]]:
    """Yield each compiled pattern of a module with its name and the line where it begins."""
    name = ".".join(path.relative_to(GENERATOR.folder.parent).with_suffix("").parts)
    values = vars(import_module(name))
    for node in parsed(path).body:
        if not isinstance(node, (ast.Assign, ast.AnnAssign)) or not node.value:
            continue
        name = ast.unparse(node.targets[0] if isinstance(node, ast.Assign) else node.target)
        value = values.get(name)
        if isinstance(value, re.Pattern):
            yield name, node.lineno, value
        if table := in_table(value):
            for at, (form, pattern) in enumerate(zip(forms(node.value), table, strict=True)):
                yield f"{name}[{at}]", form.lineno, pattern


def example(path: Path, line: int) -> str | None:
    """Return the example in the comment above a line, if there is one."""
    comment = text_of(path).splitlines()[line - 2].strip()
    if not comment.startswith(_EXAMPLE):
        return None
    return str(ast.literal_eval(comment.removeprefix(_EXAMPLE)))


def test_patterns_are_seen() -> None:
    """Those that a tuple holds, too."""
    names = {name for path in GRAMMARS for name, _, _ in patterns(path)}
    assert names > {"_LINE", "_PATTERNS[0]", "_FORMS[12]"}
    assert sum("re.compile(" in text_of(path) for path in GRAMMARS) > 12


@pytest.mark.parametrize("path", sorted(GRAMMARS), ids=short)
def test_each_pattern_shows_what_it_matches(path: Path) -> None:
    """The example is matched, and says so just above."""
    shown = {name: (pattern, example(path, line)) for name, line, pattern in patterns(path)}
    wrong = {
        n: text for n, (pattern, text) in shown.items() if not text or not pattern.search(text)
    }
    assert wrong == {}
