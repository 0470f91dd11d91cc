"""The daily job: `.ci/drift` with pages at addresses, over real HTTP on loopback."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from lockers import PAGE, locker

from running import ROOT, Project, load_yaml

WORKFLOW = ROOT / ".github/workflows/drift.yml"
APISCRIBE = Path(sys.executable).with_name("apiscribe")


@pytest.fixture
def job(tmp_path: Path) -> Iterator[tuple[Project, str]]:
    """A project with the script, and the address of the page that it is read from."""
    project = locker(tmp_path)
    (project.root / ".ci").mkdir()
    shutil.copy(ROOT / ".ci/drift", project.root / ".ci/drift")
    (project.root / "site").mkdir()
    files = partial(SimpleHTTPRequestHandler, directory=str(project.root / "site"))
    server = ThreadingHTTPServer(("127.0.0.1", 0), files)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield project, f"http://127.0.0.1:{server.server_port}/locker.md"
    server.shutdown()
    server.server_close()


def run(job: tuple[Project, str], page: str) -> tuple[int, str]:
    """The exit code of the script for a page of this text, and its report."""
    project, address = job
    (project.root / "site/locker.md").write_text(page, "utf-8")
    config = project.read("apiscribe.toml").partition("[pages]")[0]
    project.write("apiscribe.toml", f'{config}\n[pages]\nlocker = "{address}"\n')
    folder = project.root / "report"
    done = subprocess.run(
        ["bash", ".ci/drift", str(folder)],
        cwd=project.root,
        env={**os.environ, "APISCRIBE": str(APISCRIBE)},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, (folder / "report.md").read_text("utf-8")


def test_the_same_page_is_no_drift(job: tuple[Project, str]) -> None:
    """Exit 0, and the spec is as it was."""
    before = (job[0].root / "spec/pages/locker.yaml").read_bytes()
    code, report = run(job, PAGE)
    assert code == 0
    assert "No drift" in report
    assert (job[0].root / "spec/pages/locker.yaml").read_bytes() == before


def test_a_changed_page_is_reported_taken_over_and_built(job: tuple[Project, str]) -> None:
    """Exit 1, the report names the change, the package has it, and a second run is quiet."""
    changed = PAGE.replace("string(40)", "string(50)")
    code, report = run(job, changed)
    assert code == 1
    assert "`note`: max_length `50`, was `40`" in report
    assert "## Release\n\n**Version:** `1.4.2` → `1.5.0`" in report
    models = job[0].root / "generated/locker-client/src/locker_client/models/locker_change.py"
    assert "max_length=50" in models.read_text("utf-8")
    assert run(job, changed)[0] == 0


def test_an_expired_decision_stops_the_build(job: tuple[Project, str]) -> None:
    """Exit 2, with what the build says in the report; the package is as it was."""
    models = job[0].root / "generated/locker-client/src/locker_client/models/locker_change.py"
    before = models.read_bytes()
    code, report = run(job, PAGE.replace("string(80)", "string(60)"))
    assert code == 2
    assert "## The build stops" in report
    assert "decision C01 has expired" in report
    assert models.read_bytes() == before


def test_half_a_page_is_refused_and_changes_nothing(job: tuple[Project, str]) -> None:
    """Exit 2, with the reason in the report; nothing is written."""
    before = (job[0].root / "spec/pages/locker.yaml").read_bytes()
    code, report = run(job, PAGE[: PAGE.index("| 5 | phone")])
    assert code == 2
    assert "## Pages that cannot be taken over" in report
    assert "--accept-removals" in report
    assert (job[0].root / "spec/pages/locker.yaml").read_bytes() == before


def test_the_workflow_runs_the_script() -> None:
    """A schedule, the script, and steps that open the report and propose the rows."""
    workflow = load_yaml(WORKFLOW.read_text("utf-8"))
    assert workflow[True]["schedule"]
    steps = workflow["jobs"]["drift"]["steps"]
    said = "\n".join(step.get("run", "") for step in steps)
    assert ".ci/drift" in said
    assert "gh issue create" in said
    assert "gh pr create" in said
    for step in steps:
        if "run" in step:
            done = subprocess.run(["bash", "-n"], input=step["run"], text=True, check=False)
            assert done.returncode == 0
