"""The benchmarks run; what they find is for people, and no test judges it."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from pathlib import Path

import pytest

from running import CONFIG, DECISIONS, PAGE, ROOT, Project, four_pages


def bench(script: str, *arguments: str) -> str:
    """What a benchmark prints."""
    command = [sys.executable, str(ROOT / "bench" / script), *arguments]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_reading() -> None:
    lines = bench(
        "reading.py", "--rounds", "1", "--layouts", "html", "--sizes", "10", "20"
    ).splitlines()
    assert [line.split()[1] for line in lines[1:]] == ["10", "20"]


_CALL = "operations:\n  - {method: GET, path: /boxes, line: 1}\n"


def test_growth_of_a_project(tmp_path: Path) -> None:
    (tmp_path / "apiscribe.toml").write_text(CONFIG)
    (tmp_path / "templates").symlink_to(ROOT / "templates")
    (tmp_path / "spec/pages").mkdir(parents=True)
    (tmp_path / "spec/examples").mkdir()
    page = PAGE.replace("{no:", '{"no":').replace("tables:", _CALL + "tables:")
    (tmp_path / "spec/pages/demo.yaml").write_text(page)
    schema = "schemas:\n  - {schema: Answer, rows: [demo#response], summary: An answer.}\n"
    schema += "operations:\n  - {operation: read_box, page: demo, responses: {'200': Answer}}\n"
    (tmp_path / "spec/decisions.yaml").write_text(DECISIONS + schema)
    figures = tmp_path / "figures.json"
    told = bench("grow.py", "1", "2", "--project", str(tmp_path), "--json", str(figures))
    assert "memory, MB" in told
    assert {*json.loads(figures.read_text())} == {"1", "2"}


def test_smaller_case_is_the_four_pages_of_the_tests(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(ROOT / "bench")
    projects = importlib.import_module("projects")
    projects.lay_out_four_pages(tmp_path)
    four_pages(tmp_path / "tests")
    laid_out, meant = Project(tmp_path), Project(tmp_path / "tests")
    assert laid_out.bytes_of("spec/pages") == meant.bytes_of("spec/pages")
    assert laid_out.bytes_of("spec/examples") == meant.bytes_of("spec/examples")
    assert laid_out.read("spec/decisions.yaml") == meant.read("spec/decisions.yaml")


def test_runs_are_told_with_their_options() -> None:
    assert "--quick" in bench("run.py", "--help")
