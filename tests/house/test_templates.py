"""Templates loop and leave out; they decide nothing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from jinja2 import Environment, nodes

from running import ROOT, Project

FOLDER = ROOT / "templates"
TEMPLATES = sorted(p for p in FOLDER.rglob("*") if p.suffix in (".j2", ".jinja2"))
NESTING = 3


def name(path: Path) -> str:
    """A template's path below its folder."""
    return path.relative_to(FOLDER).as_posix()


def tree(path: Path) -> nodes.Template:
    """A template, parsed."""
    return Environment().parse(path.read_text("utf-8"))


def depth(node: nodes.Node) -> int:
    """How deep loops and conditions lie in one another."""
    inner = max(map(depth, node.iter_child_nodes()), default=0)
    return inner + isinstance(node, (nodes.For, nodes.If))


@pytest.mark.parametrize("path", TEMPLATES, ids=name)
def test_an_if_only_leaves_out(path: Path) -> None:
    """No `else`, no choice between two spellings."""
    parsed = tree(path)
    for condition in parsed.find_all(nodes.If):
        assert not condition.else_, condition.lineno
        assert not condition.elif_, condition.lineno
    for loop in parsed.find_all(nodes.For):
        assert not loop.else_, loop.lineno
    assert [choice.lineno for choice in parsed.find_all(nodes.CondExpr) if choice.expr2] == []  # fmt: skip


@pytest.mark.parametrize("path", TEMPLATES, ids=name)
def test_nesting_is_shallow(path: Path) -> None:
    """At most three loops and conditions in one another."""
    assert depth(tree(path)) <= NESTING


@pytest.mark.parametrize("path", TEMPLATES, ids=name)
def test_nothing_is_worked_out(path: Path) -> None:
    """No macros, no assignments, no arithmetic."""
    kinds = (nodes.Macro, nodes.Assign, nodes.BinExpr, nodes.Import, nodes.FromImport)
    logic = (nodes.And, nodes.Or)
    found = [node for node in tree(path).find_all(kinds) if not isinstance(node, logic)]
    assert [node.lineno for node in found] == []


def test_templates_mirror_the_package(built_once: Project) -> None:
    """Each file of the templates makes one of the package, or several, at the same place."""
    (package,) = (built_once.root / "generated").glob("*/src/*")
    made = {path.relative_to(package.parents[1]) for path in package.parents[1].rglob("*")}
    resources = [path.name for path in (package / "resources").glob("[a-z]*.py")]
    assert resources
    own = [p for p in FOLDER.rglob("*") if p.is_file() and "__pycache__" not in p.parts]
    for path in own:
        parts = path.relative_to(FOLDER).parts
        if parts[0] != "datamodel":
            target = [package.name if part == "package" else part for part in parts]
            place, file = Path(*target[:-1]), target[-1].removesuffix(".j2")
            names = resources if file == "resource.py" else [file]
            assert {place / name for name in names} <= made


def test_no_template_is_left_unrendered(built_once: Project) -> None:
    """What a build gives holds no mark of a template."""
    for path in (built_once.root / "generated").rglob("*"):
        if path.suffix in (".py", ".toml", ".md"):
            text = path.read_text("utf-8")
            assert not re.search(r"{%|%}|{#|#}", text), path
            assert not re.search(r"{{ *\w+", text), path
