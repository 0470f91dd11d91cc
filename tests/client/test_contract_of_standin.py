"""The stand-in held against the contract, in a process of its own: only there is its tool loaded."""

from __future__ import annotations

import subprocess
import sys

from running import DEEP, ROOT, own_contract

TESTS = "tests/client/contract_of_standin.py"


def test_whatever_is_asked() -> None:
    """Each operation is asked for what the contract makes possible, and answers by it."""
    line = [sys.executable, "-m", "pytest", "-p", "schemathesis", "-p", "no:cacheprovider", TESTS]
    done = subprocess.run(line, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    calls = sum(map(len, own_contract()["paths"].values()))
    assert f"{calls if DEEP else min(calls, 4)} passed" in done.stdout
