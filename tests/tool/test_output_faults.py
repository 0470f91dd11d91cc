"""Output that is full or closed: the work is done all the same, and the exit code tells."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from lockers import locker, page

from running import ROOT, Project

FULL, CLOSED, SILENT = ">/dev/full", ">&-", ">&- 2>&-"
UNTOLD = "2>/dev/full"
LOST = "the output could not be written: No space left on device"
TOOL = [
    ("--help", FULL, 74),
    ("check", FULL, 74),
    ("rows --format json", CLOSED, 0),
    ("drift PAGE", FULL, 74),
    ("drift PAGE --format github", SILENT, 1),
    ("read PAGE", FULL, 74),
    ("read PAGE --write", CLOSED, 0),
    ("check", SILENT, 1),
    ("release --dry-run", FULL, 74),
    ("review --accept", FULL, 74),
    ("build", FULL, 74),
    ("check", CLOSED, 0),
    ("nonsense", UNTOLD, 74),
    ("nonsense", "2>&-", 2),
]
CLIENT = [
    ("--version", FULL, 74),
    ("order get --help", FULL, 74),
    ("status 1", FULL, 74),
    ("status NO_SUCH", UNTOLD, 74),
    ("validate --schema OrderUpdate --json BODY", FULL, 74),
    ("validate --schema OrderUpdate BODY", SILENT, 1),
    ("completion bash", FULL, 74),
    ("testing", FULL, 74),
]


def ended(module: str, words: str, fault: str, folder: Path) -> tuple[int, str]:
    """Run a module in a shell that spoils its output; give exit code and what stderr got."""
    line = f"{shlex.quote(sys.executable)} -m {module} {words} {fault}"
    env = {**os.environ, "PYTHONPATH": str(ROOT / "generated/cdek-client/src")}
    env.pop("PYTHONUNBUFFERED", None)
    done = subprocess.run(
        ["sh", "-c", line], cwd=folder, env=env, capture_output=True, text=True, timeout=300
    )
    return done.returncode, done.stderr


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A project with a page that has changed, and a body that lacks most."""
    lockers = locker(tmp_path_factory.mktemp("faults") / "p")
    assert [lockers.ask(*words).code for words in (["review", "--accept"], ["build"])] == [0, 0]
    saved = Path(page(lockers, ("string(40)", "string(50)")))
    (lockers.root / "saved.html").write_bytes(saved.read_bytes())
    lockers.write("body.json", "{}")
    return lockers


def cases() -> Iterator[tuple[str, str, str, int]]:
    """Yield module, words, fault and exit code of each case, in order."""
    yield from (("apiscribe", *case) for case in TOOL)
    for words, fault, code in CLIENT:
        module = "cdek_client.testing" if words == "testing" else "cdek_client"
        yield module, words.removeprefix("testing"), fault, code


def test_the_work_is_done_and_the_exit_code_tells(project: Project) -> None:
    """Lost output is 74 and one line beside it; a closed stream is nobody's loss."""
    pages = {"PAGE": "--page locker saved.html", "BODY": "body.json"}
    for module, words, fault, code in cases():
        given = re.sub("PAGE|BODY", lambda match: pages[match[0]], words)
        got, err = ended(module, given, fault, project.root)
        told = err if fault != UNTOLD else LOST
        assert (got, "Traceback" in err) == (code, False), (module, words, fault, err)
        if code == 74:
            assert LOST in told, (module, words, err)
    assert project.ask("check", "--from-scratch").code == 0


def test_the_exit_codes_are_named() -> None:
    """Both READMEs, and both helps, tell of 74."""
    assert "| 74 |" in (ROOT / "README.md").read_text("utf-8")
    assert "74 output" in (ROOT / "generated/cdek-client/README.md").read_text("utf-8")
