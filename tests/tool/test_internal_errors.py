"""An error of apiscribe's own has an exit code of its own, and one line that says so."""

from __future__ import annotations

import subprocess
import sys

import pytest

from running import Project

BROKEN = """
import sys
import apiscribe.cli, apiscribe.entry
def broken(root):
    raise LookupError("a\\x1b[31m\\nb")
apiscribe.cli.load_config = broken
sys.exit(apiscribe.entry.main())
"""


@pytest.mark.parametrize(
    ("arguments", "env", "shown"),
    [
        (["check"], {}, False),
        (["rows", "--debug"], {}, True),
        (["check", "--format", "json"], {"APISCRIBE_DEBUG": "1"}, True),
        (["drift", "x"], {"APISCRIBE_DEBUG": "0"}, False),
    ],
    ids=["short", "flag", "variable", "variable off"],
)
def test_an_internal_error(
    tiny: Project, arguments: list[str], env: dict[str, str], shown: bool
) -> None:
    """Exit 70, never 1: stale and drift are no bugs. The traceback is shown where asked for."""
    settings = tiny.settings({"env": env})
    done = subprocess.run([sys.executable, "-c", BROKEN, *arguments], **settings)
    assert (done.returncode, done.stdout) == (70, "")
    assert "apiscribe: internal error: LookupError: a [31m b\n" in done.stderr
    assert "a bug in apiscribe" in done.stderr
    assert ("Traceback" in done.stderr) == shown
