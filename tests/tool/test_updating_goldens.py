"""One switch rewrites the goldens of the cases, and is refused in CI."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from running import CASES, TESTS

SWITCHES = ("CI", "TESTS_IN_CI", "APISCRIBE_UPDATE_GOLDENS")
CHOSEN = ("deprecated", "wrong_alias")
MODEL = "deprecated/expected/src/demo/models/shared.py"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the case tests with two cases, as a folder of tests of its own."""
    for name in ("running.py", "conftest.py", "test_cases.py"):
        (tmp_path / "tests").mkdir(exist_ok=True)
        shutil.copy(TESTS / name, tmp_path / "tests" / name)
    for name in CHOSEN:
        shutil.copytree(CASES / name, tmp_path / "tests/cases" / name)
    return tmp_path / "tests"


def cases(copy: Path, **env: str) -> subprocess.CompletedProcess[str]:
    """Run the case tests of a copy, with some variables set and CI unset otherwise."""
    usual = {name: value for name, value in os.environ.items() if name not in SWITCHES}
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-c",
        os.devnull,
        "-p",
        "no:cacheprovider",
        "--assert=plain",
        "--tb=line",
    ]
    return subprocess.run(
        [
            *command,
            "--rootdir",
            str(copy),
            f"{copy}/test_cases.py::test_case",
        ],
        cwd=copy,
        env=usual | env | {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        capture_output=True,
        text=True,
    )


def contents(copy: Path) -> dict[str, str]:
    """The files of the cases, with their texts."""
    found = (path for path in (copy / "cases").rglob("*") if path.is_file())
    return {str(path.relative_to(copy / "cases")): path.read_text() for path in found}


def test_goldens_are_rewritten(copy: Path) -> None:
    """Spoilt ones hold again what they held; new cases get theirs, others no more."""
    before = contents(copy)
    for name in ("deprecated/expected/openapi.yaml", "wrong_alias/problems.txt"):
        (copy / "cases" / name).write_text("spoilt\n")
    (copy / "cases" / MODEL).unlink()
    shutil.copytree(copy / "cases/deprecated/spec", copy / "cases/new/spec")
    failed = cases(copy)
    assert failed.returncode == 1
    assert "3 failed" in failed.stdout
    assert cases(copy, APISCRIBE_UPDATE_GOLDENS="1").returncode == 0
    after = contents(copy)
    new = {name: after.pop(name) for name in [*after] if name.startswith("new/expected")}
    assert {*new.values()} == {
        before[MODEL],
        before["deprecated/expected/openapi.yaml"],
    }
    assert {n: t for n, t in after.items() if not n.startswith("new/")} == {
        name: text for name, text in before.items() if name != MODEL
    }


def test_refused_in_ci(copy: Path) -> None:
    """A machine that nobody watches changes no golden, and says so."""
    (copy / "cases" / MODEL).write_text("spoilt\n")
    before = contents(copy)
    done = cases(copy, APISCRIBE_UPDATE_GOLDENS="1", CI="true")
    assert done.returncode == 1
    assert "refused in CI" in done.stdout
    assert contents(copy) == before


def test_a_case_does_not_change_sides(copy: Path) -> None:
    """What was built is not made a failure by a rewrite, nor the other way round."""
    alias = copy / "cases/wrong_alias/spec/pages/demo.yaml"
    text = alias.read_text().replace("&t ", "").replace("*t", "demo.txt")
    alias.write_text(text)
    page = copy / "cases/deprecated/spec/pages/demo.yaml"
    page.write_text(page.read_text().replace("name: code,", 'name: "",'))
    before = contents(copy)
    done = cases(copy, APISCRIBE_UPDATE_GOLDENS="1")
    assert done.returncode == 1
    assert "remove problems.txt" in done.stdout
    assert "remove expected/" in done.stdout
    assert contents(copy) == before
