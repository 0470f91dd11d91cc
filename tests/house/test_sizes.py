"""The size rules of the house, for everything under generator/: bind the tail."""

from __future__ import annotations

import ast
import io
import tokenize
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from running import ROOT

SOURCES = sorted((ROOT / "generator").rglob("*.py"))
MEDIAN, MOST, SHARE, LONGEST = 8, 25, 0.95, 40
FILE, NESTING, COMMENTS = 250, 3, 0.03
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
BLOCKS = (ast.If, ast.For, ast.AsyncFor, ast.While, ast.With, ast.AsyncWith, ast.Try, ast.Match)  # fmt: skip


def name(path: Path) -> str:
    """A file's path from the root, to name a test or a finding by."""
    return path.relative_to(ROOT).as_posix()


def functions() -> Iterator[tuple[str, ast.AST]]:
    """Every function of the generator, with the place that names it."""
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, FUNCTIONS):
                yield f"{name(path)}:{node.lineno} {node.name}", node


def length(node: ast.AST) -> int:
    """The lines of a function, decorators and docstring included."""
    assert isinstance(node, FUNCTIONS)
    first = min([node.lineno, *(d.lineno for d in node.decorator_list)])
    return (node.end_lineno or first) - first + 1


def test_functions_are_short() -> None:
    """Half of them within 8 lines, 95 in 100 within 25, and none over 40."""
    lengths = {place: length(node) for place, node in functions()}
    assert len(lengths) > 200
    assert median(lengths.values()) <= MEDIAN
    assert {p: n for p, n in lengths.items() if n > LONGEST} == {}
    over = {p: n for p, n in lengths.items() if n > MOST}
    assert len(over) <= (1 - SHARE) * len(lengths), over


def test_files_are_short() -> None:
    """A file is read in one go, docstrings and blank lines included."""
    lines = {name(path): path.read_text("utf-8").count("\n") for path in SOURCES}
    assert {path: count for path, count in lines.items() if count > FILE} == {}


def depth(node: ast.AST) -> int:
    """How deep blocks lie in one another; an `elif` is as deep as its `if`."""
    deepest = 0
    for field, value in ast.iter_fields(node):
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST):
                chained = isinstance(node, ast.If) and field == "orelse" and value == [child]  # fmt: skip
                inner = depth(child)
                if isinstance(child, ast.If) and chained:
                    inner -= 1
                deepest = max(deepest, inner)
    return deepest + isinstance(node, BLOCKS)


def test_depth_is_told_right() -> None:
    """A chain of `elif` is one level; a loop in a condition two."""
    chain = "if a:\n    x\nelif b:\n    x\nelif c:\n    x\nelse:\n    x\n"
    nested = "for a in b:\n    if a:\n        with a:\n            while a:\n                x\n"
    assert depth(ast.parse(chain)) == 1
    assert depth(ast.parse(nested)) == 4
    assert depth(ast.parse("if a:\n    x\nelse:\n    for y in z:\n        x\n")) == 2


def test_nesting_is_shallow() -> None:
    """No block lies in more than two others."""
    found = {place: depth(node) for place, node in functions()}
    assert {place: n for place, n in found.items() if n > NESTING} == {}


def test_comments_are_rare() -> None:
    """Comments say why, at most 3 lines in 100."""
    lines = comments = 0
    for path in SOURCES:
        text = path.read_text("utf-8")
        lines += len(text.splitlines())
        for token in tokenize.generate_tokens(io.StringIO(text).readline):
            marks = token.string.startswith(("# fmt:", "# type:", "# noqa"))
            comments += token.type == tokenize.COMMENT and not marks
    assert comments <= COMMENTS * lines


def undocumented(node: ast.AST, place: str) -> Iterator[str]:
    """Public modules, classes, functions and methods without a docstring."""
    if not ast.get_docstring(node):  # type: ignore[arg-type]
        yield place
    for child in getattr(node, "body", ()):
        public = isinstance(child, (*FUNCTIONS, ast.ClassDef)) and child.name[0] != "_"
        if public and not (isinstance(node, FUNCTIONS)):
            yield from undocumented(child, f"{place} {child.name}")


def test_everything_public_says_what_it_gives() -> None:
    """Each module, public class and public function has a docstring."""
    found = [
        place
        for path in SOURCES
        for place in undocumented(ast.parse(path.read_text("utf-8")), name(path))
    ]
    assert found == []
