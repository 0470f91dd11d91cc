"""One switch rewrites the goldens of the cases, and is refused in CI."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import test_cases
from running import CASES, TESTS

SWITCHES = ("CI", "TESTS_IN_CI", "APISCRIBE_UPDATE_GOLDENS")
CHOSEN = ("deprecated", "wrong_alias")
MODEL = "deprecated/expected/src/demo/models/shared.py"
Failures = dict[str, str]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the case tests with two cases, as a folder of tests of its own."""
    for name in ("running.py", "conftest.py", "test_cases.py"):
        (tmp_path / "tests").mkdir(exist_ok=True)
        shutil.copy(TESTS / name, tmp_path / "tests" / name)
    for name in CHOSEN:
        shutil.copytree(CASES / name, tmp_path / "tests/cases" / name)
    return tmp_path / "tests"


@pytest.fixture
def failures(copy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Failures]:  # fmt: skip
    """Tests the cases of the copy with the switch set or not; what was wrong, by case."""
    for name in SWITCHES:
        monkeypatch.delenv(name, raising=False)

    def tested(switch: str = "") -> Failures:
        monkeypatch.setenv("APISCRIBE_UPDATE_GOLDENS", switch)
        told: Failures = {}
        for case in sorted((copy / "cases").iterdir()):
            shutil.rmtree(tmp_path / "p", ignore_errors=True)
            try:
                test_cases.test_case(case, tmp_path / "p")
            except (AssertionError, pytest.fail.Exception) as failure:
                told[case.name] = str(failure)
        return told

    return tested


def contents(copy: Path) -> dict[str, str]:
    """The files of the cases, with their texts."""
    paths = (path for path in (copy / "cases").rglob("*") if path.is_file())
    return {str(path.relative_to(copy / "cases")): path.read_text() for path in paths}


def test_goldens_are_rewritten(copy: Path, failures: Callable[[str], Failures]) -> None:
    """Spoilt ones hold again what they held; new cases get theirs, others no more."""
    before = contents(copy)
    for name in ("deprecated/expected/openapi.yaml", "wrong_alias/problems.txt"):
        (copy / "cases" / name).write_text("spoilt\n")
    (copy / "cases" / MODEL).unlink()
    shutil.copytree(copy / "cases/deprecated/spec", copy / "cases/new/spec")
    assert {*failures("")} == {"deprecated", "new", "wrong_alias"}
    assert failures("1") == {}
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
    """A machine that nobody watches changes no golden, and says so, by whatever runs the tests."""
    (copy / "cases" / MODEL).write_text("spoilt\n")
    before = contents(copy)
    usual = {name: value for name, value in os.environ.items() if name not in SWITCHES}
    switches = {"APISCRIBE_UPDATE_GOLDENS": "1", "CI": "true", "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}  # fmt: skip
    command = [sys.executable, "-m", "pytest", "-c", os.devnull, "-p", "no:cacheprovider"]
    options = ["--assert=plain", "--tb=line", "--rootdir", str(copy)]
    tests = f"{copy}/test_cases.py::test_case"
    done = subprocess.run(
        [*command, *options, tests],
        cwd=copy, env=usual | switches, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 1
    assert "refused in CI" in done.stdout
    assert contents(copy) == before


def test_a_case_does_not_change_sides(copy: Path, failures: Callable[[str], Failures]) -> None:
    """What was built is not made a failure by a rewrite, nor the other way round."""
    alias = copy / "cases/wrong_alias/spec/pages/demo.yaml"
    text = alias.read_text().replace("&t ", "").replace("*t", "demo.txt")
    alias.write_text(text)
    page = copy / "cases/deprecated/spec/pages/demo.yaml"
    page.write_text(page.read_text().replace("name: code,", 'name: "",'))
    before = contents(copy)
    told = failures("1")
    assert "remove problems.txt" in told["wrong_alias"]
    assert "remove expected/" in told["deprecated"]
    assert contents(copy) == before
