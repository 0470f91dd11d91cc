"""`make fuzz`, as far as a few rounds go."""

from __future__ import annotations

import subprocess
import sys

from running import ROOT


def test_a_few_rounds() -> None:
    """The rounds of one seed end well, and no more of them than asked for."""
    command = [sys.executable, str(ROOT / "tests/tool/fuzz.py"), "--seconds", "60"]
    done = subprocess.run(
        [*command, "--count", "12", "--seed", "1"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    first, last = done.stdout.splitlines()
    assert first == "seed 1"
    assert last == "12 projects were refused in words or gave a package that is sound"
