"""Nobody reads what a command prints, as after `| head -1`: it ends as it would have."""

from __future__ import annotations

import os
from pathlib import Path

from lockers import locker, page

from running import Project


def unread(project: Project, *arguments: str) -> tuple[int, str]:
    """Run a command into a pipe that is closed at its other end; its exit code, and stderr."""
    reader, writer = os.pipe()
    os.close(reader)
    running = project.start(*arguments, stdout=writer)
    os.close(writer)
    _, err = running.communicate(timeout=300)
    return running.returncode, err


def test_the_exit_code_stays(tiny: Project) -> None:
    """Stale is 1, wrong is 2, whoever reads it; a build writes all the same."""
    assert unread(tiny, "check") == (1, "")
    assert unread(tiny, "check", "--format", "json") == (1, "")
    assert unread(tiny, "build") == (0, "")
    assert unread(tiny, "check") == (0, "")
    assert tiny.ask("check", "--from-scratch").code == 0
    tiny.write("spec/decisions.yaml", "nonsense")
    assert unread(tiny, "rows", "--format", "json") == (2, "")


def test_the_exit_code_of_drift_stays(tmp_path: Path) -> None:
    """A page that differs is 1 in every format."""
    project = locker(tmp_path / "p")
    saved = page(project, ("string(40)", "string(50)"))
    for form in ("text", "json", "github", "markdown"):
        assert unread(project, "drift", saved, "--format", form) == (1, ""), form


def test_help_that_nobody_reads(tiny: Project) -> None:
    """What the parser prints is no error either."""
    assert unread(tiny, "--help") == (0, "")
    assert unread(tiny, "build", "--help") == (0, "")
