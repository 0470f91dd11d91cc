"""The size rules of the house: bind the tail."""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from statistics import median

import pytest
from sources import (
    BENCH,
    EXAMPLES,
    FUNCTIONS,
    GENERATOR,
    RUNTIME,
    TESTS,
    Function,
    Tree,
    parsed,
    short,
    text_of,
)  # fmt: skip

TREES = [GENERATOR, RUNTIME, TESTS, BENCH, EXAMPLES]
MOST, SHARE, LONGEST, NESTING, COMMENTS = 25, 0.95, 40, 3, 0.03
MEDIAN = {"generator": 8, "runtime": 8, "tests": 8, "bench": 8, "examples": 20}
FILE = {"generator": 250, "runtime": 250, "tests": 400, "bench": 250, "examples": 80}
# To become empty: what is longer than it may be, and no longer than this.
LONG_FILES: dict[str, int] = {}
LONG_FUNCTIONS: set[str] = set()
DEEP = {
    "tests/package/vectors.py _of_properties",
    "tests/package/vectors.py _about_words",
    "tests/package/vectors.py _about_total",
}
BARE: set[str] = set()
BLOCKS = (ast.If, ast.For, ast.AsyncFor, ast.While, ast.With, ast.AsyncWith, ast.Try, ast.Match)  # fmt: skip
each_tree = pytest.mark.parametrize("tree", TREES, ids=lambda tree: tree.name)


def without_line(place: str) -> str:
    """Return a function's place without its line, which moves."""
    return re.sub(r":\d+", "", place)


def length(node: Function) -> int:
    """Count the lines of a function, decorators and docstring included."""
    first = min([node.lineno, *(d.lineno for d in node.decorator_list)])
    return (node.end_lineno or first) - first + 1


def test_there_is_something_to_measure() -> None:
    """The trees are where they are looked for."""
    assert {tree.name for tree in TREES if len(tree.paths) < 3} == set()
    assert len([*GENERATOR.functions()]) > 900
    assert len([*RUNTIME.functions()]) > 400


@each_tree
def test_functions_are_short(tree: Tree) -> None:
    """Half of them within 8 lines, 95 in 100 within 25, and none over 40."""
    lengths = {place: length(node) for place, node in tree.functions()}
    assert median(lengths.values()) <= MEDIAN[tree.name]
    longest = {p: n for p, n in lengths.items() if n > LONGEST}
    assert {p: n for p, n in longest.items() if without_line(p) not in LONG_FUNCTIONS} == {}
    over = {p: n for p, n in lengths.items() if n > MOST}
    assert len(over) <= (1 - SHARE) * len(lengths), over


@each_tree
def test_files_are_short(tree: Tree) -> None:
    """A file is read in one go, docstrings and blank lines included."""
    lines = {short(path): text_of(path).count("\n") for path in tree.paths}
    limits = {path: LONG_FILES.get(path, FILE[tree.name]) for path in lines}
    assert {path: count for path, count in lines.items() if count > limits[path]} == {}


def depth(node: ast.AST) -> int:
    """Count how deep blocks lie in one another; an `elif` is as deep as its `if`."""
    chained = elif_of(node)
    parts = (child for child in ast.iter_child_nodes(node) if not isinstance(child, ast.expr))
    inner = [depth(child) for child in parts if child is not chained]
    if chained:
        inner.append(depth(chained) - 1)
    return max(inner, default=0) + isinstance(node, BLOCKS)


def elif_of(node: ast.AST) -> ast.If | None:
    """Return what an `elif` is in the syntax tree: the one `if` after an `else`."""
    if isinstance(node, ast.If) and len(node.orelse) == 1 and isinstance(node.orelse[0], ast.If):
        return node.orelse[0]
    return None


def test_depth_is_told_right() -> None:
    """A chain of `elif` is one level; a loop in a condition two."""
    chain = "if a:\n    x\nelif b:\n    x\nelif c:\n    x\nelse:\n    x\n"
    nested = "for a in b:\n    if a:\n        with a:\n            while a:\n                x\n"
    assert depth(ast.parse(chain)) == 1
    assert depth(ast.parse(nested)) == 4
    assert depth(ast.parse("if a:\n    x\nelse:\n    for y in z:\n        x\n")) == 2


@each_tree
def test_nesting_is_shallow(tree: Tree) -> None:
    """No block lies in more than two others."""
    depths = {place: depth(node) for place, node in tree.functions()}
    deep = {place: n for place, n in depths.items() if n > NESTING}
    assert {place: n for place, n in deep.items() if without_line(place) not in DEEP} == {}


@each_tree
def test_comments_are_rare(tree: Tree) -> None:
    """Comments say why, at most 3 lines in 100; the line that names the command is none."""
    lines = comments = 0
    for path in tree.paths:
        lines += len(text_of(path).splitlines())
        for token in tokenize.generate_tokens(io.StringIO(text_of(path)).readline):
            mark = token.string.startswith(("# fmt:", "# type:", "# noqa", "# Written by"))
            comments += token.type == tokenize.COMMENT and not mark
    assert comments <= COMMENTS * lines


def undocumented(node: ast.AST, place: str) -> Iterator[str]:
    """Yield public modules, classes, functions and methods without a docstring."""
    if not ast.get_docstring(node):  # type: ignore[arg-type]
        yield place
    for child in getattr(node, "body", ()):
        public = isinstance(child, (*FUNCTIONS, ast.ClassDef)) and child.name[0] != "_"
        if public and not isinstance(node, FUNCTIONS):
            yield from undocumented(child, f"{place} {child.name}")


@pytest.mark.parametrize("tree", [GENERATOR, RUNTIME, BENCH, EXAMPLES], ids=lambda tree: tree.name)
def test_everything_public_says_what_it_gives(tree: Tree) -> None:
    """Each module, public class and public function has a docstring."""
    bare = [place for path in tree.paths for place in undocumented(parsed(path), short(path))]
    assert {*bare} - BARE == set()
