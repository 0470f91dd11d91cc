"""The sources that the rules of the house are about, parsed once."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from running import ROOT

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Tree:
    """Python files that obey the same rules, below `folder`."""

    name: str
    folder: Path

    @property
    def paths(self) -> tuple[Path, ...]:
        """Every file, sorted; the projects in tests/cases hold none of ours."""
        return _paths(self.folder)

    def functions(self) -> tuple[tuple[str, Function], ...]:
        """Every function, however deep, with the place that names it."""
        return _functions(self.folder)


GENERATOR = Tree("generator", ROOT / "generator/apiscribe")
RUNTIME = Tree("runtime", ROOT / "templates/src/package")
TESTS = Tree("tests", ROOT / "tests")
BENCH = Tree("bench", ROOT / "bench")
EXAMPLES = Tree("examples", ROOT / "examples")
PRODUCT = Tree("product", ROOT / "generated/cdek-client/src/cdek_client")


@cache
def _paths(folder: Path) -> tuple[Path, ...]:
    cases = ROOT / "tests/cases"
    return tuple(sorted(path for path in folder.rglob("*.py") if cases not in path.parents))


@cache
def _functions(folder: Path) -> tuple[tuple[str, Function], ...]:
    return tuple(
        (f"{short(path)}:{node.lineno} {node.name}", node)
        for path in _paths(folder)
        for node in ast.walk(parsed(path))
        if isinstance(node, FUNCTIONS)
    )


@cache
def text_of(path: Path) -> str:
    """Return a source's text."""
    return path.read_text("utf-8")


@cache
def parsed(path: Path) -> ast.Module:
    """Return a source's syntax tree; not to be changed."""
    return ast.parse(text_of(path))


def short(path: Path) -> str:
    """Return a file's path from the root, to name a test or a finding by."""
    return path.relative_to(ROOT).as_posix()
