"""What a command prints goes through one module, which escapes it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from running import ROOT

PACKAGE = ROOT / "generator/apiscribe"
ALLOWED = {"commands/streams.py"}
STREAMS = {"sys.stdout.write", "sys.stderr.write", "sys.stdout.buffer.write", "os.write"}


def prints(path: Path) -> Iterator[int]:
    """The lines of a module that print by themselves what is not written there."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            if len(node.args) == 1 and isinstance(node.args[0], ast.Constant):
                continue
            if called == "print" or called in STREAMS or called.startswith("logging."):
                yield node.lineno


def test_nothing_prints_by_itself() -> None:
    """Neither by `print` nor to a stream."""
    places = {
        path.relative_to(PACKAGE).as_posix(): lines
        for path in PACKAGE.rglob("*.py")
        if (lines := [*prints(path)])
    }
    assert {*places} == ALLOWED


def test_printing_is_seen(tmp_path: Path) -> None:
    """A call of either kind counts; a method of another object, and a constant, do not."""
    path = tmp_path / "module.py"
    path.write_text("print(x)\nconsole.print(x)\nsys.stderr.write(x)\nprint('x', file=y)\n")
    assert [*prints(path)] == [1, 3]
