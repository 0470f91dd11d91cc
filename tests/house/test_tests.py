"""The tests themselves: each can fail, and none is put off."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from running import TESTS

FILES = sorted(path for path in TESTS.rglob("test_*.py"))


def written(path: Path) -> Iterator[ast.FunctionDef]:
    """The test functions of a file, methods of test classes included."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
            yield node


def checks(node: ast.AST) -> bool:
    """Whether a part of a test can make it fail on purpose."""
    if isinstance(node, ast.Assert):
        return True
    if isinstance(node, ast.Call):
        called = ast.unparse(node.func)
        return called in ("pytest.raises", "pytest.warns", "raises") or called.rpartition(".")[2].startswith("assert_")  # fmt: skip
    return False


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.relative_to(TESTS).as_posix())
def test_each_test_can_fail(path: Path) -> None:
    """No test function without an assertion, nor with one that always holds."""
    found = [*written(path)]
    assert found
    for test in found:
        assert any(checks(node) for node in ast.walk(test)), test.name
        for node in ast.walk(test):
            if isinstance(node, ast.Assert):
                assert not isinstance(node.test, (ast.Constant, ast.Tuple)), test.name


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.relative_to(TESTS).as_posix())
def test_no_test_is_put_off(path: Path) -> None:
    """Nothing is expected to fail, and a skipped test says why."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Attribute):
            assert node.attr != "xfail", node.lineno
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("mark.skipif"):
            assert "reason" in {keyword.arg for keyword in node.keywords}, node.lineno
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "pytest.skip":
            assert node.args, node.lineno


def test_names_of_test_files_differ() -> None:
    """pytest imports them by their names."""
    names = [path.name for path in FILES]
    assert len(names) == len({*names})
