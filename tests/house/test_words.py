"""One word for one thing, names that say what they hold, and no tricks."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator

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
)  # fmt: skip

from running import ROOT

EMPTY_WORDS = {"found", "made", "said", "what", "one"}
# Percent of the functions with a parameter or local of that name. Tests are read with their
# assertion, a line or two below, and may have more.
VAGUE = {"generator": 2, "runtime": 2, "tests": 15, "bench": 2, "examples": 2}


def trees(*some: Tree) -> pytest.MarkDecorator:
    """Return the mark that runs a test for each of some trees."""
    return pytest.mark.parametrize("tree", some, ids=lambda tree: tree.name)


def own_nodes(function: ast.AST) -> Iterator[ast.AST]:
    """Yield the nodes of a function, those of functions and classes within it left out."""
    for node in ast.iter_child_nodes(function):
        if not isinstance(node, (*FUNCTIONS, ast.ClassDef)):
            yield node
            yield from own_nodes(node)


def local_names(function: Function) -> set[str]:
    """Return the parameters and locals of a function, those of its lambdas included."""
    nodes = [*own_nodes(function)]
    stored = {n.id for n in nodes if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}
    return stored | {node.arg for node in nodes if isinstance(node, ast.arg)}


def test_names_are_seen() -> None:
    """Parameters, loops, comprehensions, lambdas and walruses; not those of inner functions."""
    source = (
        "def f(a, *b, c=1, **d):\n x = [y for y in a]\n def g(z): k = 1\n h = lambda i: (j := i)\n"
    )
    function = ast.parse(source).body[0]
    assert isinstance(function, ast.FunctionDef)
    assert local_names(function) == {*"abcdxyhij"}


@trees(GENERATOR, RUNTIME, TESTS, BENCH, EXAMPLES)
def test_locals_say_what_they_hold(tree: Tree) -> None:
    """Words that fit anything are rare."""
    names = {place: local_names(function) & EMPTY_WORDS for place, function in tree.functions()}
    vague = {place: words for place, words in names.items() if words}
    assert 100 * len(vague) <= VAGUE[tree.name] * len(names), vague


@trees(GENERATOR, RUNTIME)
def test_stems_differ(tree: Tree) -> None:
    """A module's name tells which one it is; `document` is the same role in each medium."""
    roots = {"__init__", "__main__"}
    stems = Counter(path.stem for path in tree.paths if path.stem not in roots)
    assert {stem for stem, count in stems.items() if count > 1} - {"document"} == set()


@trees(GENERATOR)
def test_classes_differ(tree: Tree) -> None:
    """No public class has the name of another one."""
    classes = Counter(
        node.name
        for path in tree.paths
        for node in parsed(path).body
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
    )
    twice = {name for name, count in classes.items() if count > 1}
    assert twice == set()


def is_truth(node: ast.AST) -> bool:
    """Whether an expression plainly is a truth value."""
    if isinstance(node, ast.Call):
        return ast.unparse(node.func) == "bool"
    negated = isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not)
    return negated or isinstance(node, ast.Compare)


def is_word(node: ast.AST) -> bool:
    """Whether an expression is a text of several letters, or a list or tuple written out."""
    if isinstance(node, ast.Constant):
        return isinstance(node.value, str) and len(re.findall("[^\\W_]", node.value)) > 1
    return isinstance(node, (ast.List, ast.Tuple, ast.JoinedStr))


def is_trick(node: ast.AST) -> bool:
    """Whether an expression hides an `if`: `[x] * bool(y)`, `"s" * many`, `range(a in b)`."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mult):
        sides = [node.left, node.right]
        flag = any(isinstance(side, (ast.Name, ast.Attribute)) for side in sides)
        return any(map(is_truth, sides)) or (flag and any(map(is_word, sides)))
    if isinstance(node, ast.Call) and ast.unparse(node.func) == "range":
        return any(map(is_truth, node.args))
    return isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Load) and is_truth(node.slice)  # fmt: skip


@pytest.mark.parametrize(
    ("source", "trick"),
    [
        ("[x] * bool(y)", True),
        ("'text' * flag", True),
        ("f'{a}' * self.flag", True),
        ("3 * (a == b)", True),
        ("range(key in node)", True),
        ("pair[x is None]", True),
        ("' ' * indent", False),
        ("[0] * 3", False),
        ("[0] * (2 - place)", False),
        ("row[-1]", False),
    ],
)
def test_tricks_are_told_right(source: str, trick: bool) -> None:
    """What the next test looks for."""
    assert is_trick(ast.parse(source, mode="eval").body) is trick


@trees(GENERATOR, RUNTIME, TESTS, BENCH, EXAMPLES)
def test_an_if_is_written_as_one(tree: Tree) -> None:
    """Nothing is multiplied by a truth value."""
    tricks = [
        f"{short(path)}:{node.lineno} {ast.unparse(node)}"
        for path in tree.paths
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.expr) and is_trick(node)
    ]
    assert tricks == []


@pytest.mark.parametrize("folder", ["generator", "templates", "bench", "examples"])
def test_docstrings_are_imperative(folder: str) -> None:
    """As PEP 257 has it: "Return …", not "The …"."""
    command = ["-m", "ruff", "check", "--isolated", "--select", "D401,D404", "--output-format"]
    done = subprocess.run(
        [sys.executable, *command, "json", str(ROOT / folder)], capture_output=True, check=False
    )
    findings = json.loads(done.stdout)
    assert [f"{each['filename']}: {each['message']}" for each in findings] == []
