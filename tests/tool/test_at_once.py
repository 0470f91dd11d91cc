"""Commands of several processes in one project, all begun while another one writes."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest
from lockers import locker, page

from apiscribe.project.exclusive import held
from running import Answer, Project

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="as Linux does it")

NUMBERED_ANEW = ("| 10 | door", "| 10 | lamp | Its lamp | boolean | no |\n| 11 | door")
WAITING = "waiting for another apiscribe in this project\n"


def at_once(project: Project, *commands: tuple[str, ...]) -> list[Answer]:
    """Start commands in a project that is held, and let it go when all of them wait for it."""
    with held(project.root, alone=True):
        running = [project.start(*command) for command in commands]
        for process in running:
            assert process.stderr
            assert process.stderr.readline() == WAITING
    ends = [process.communicate(timeout=300) for process in running]
    return [Answer(p.returncode, *end) for p, end in zip(running, ends, strict=True)]


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project whose page has got a row in the middle, saved beside it."""
    project = locker(tmp_path / "one")
    page(project, NUMBERED_ANEW)
    return project


READ = ("read", "--write", "saved/locker.md")


def test_two_pages_written_at_once(project: Project, tmp_path: Path) -> None:
    """The second waits, finds the first's work done, and numbers nothing anew once more."""
    alone = Project(tmp_path / "alone")
    shutil.copytree(project.root, alone.root)
    assert alone.ask("read", "--write", str(alone.root / "saved/locker.md")).code == 0
    assert "locker#request/11" in alone.read("spec/decisions.yaml")
    answers = at_once(project, READ, READ)
    assert [(answer.code, answer.err) for answer in answers] == [(0, ""), (0, "")]
    starts = sorted(answer.out.partition(" ")[0] for answer in answers)
    assert starts == ["current", "wrote"]
    assert project.bytes_of("spec") == alone.bytes_of("spec")


def test_two_builds_and_a_page_at_once(project: Project) -> None:
    """In whatever order they come, each is done, and another build has little to do."""
    project.edit("spec/decisions.yaml", "A parcel locker.", "Where parcels wait.")
    answers = at_once(project, ("build",), READ, ("build",), ("read", "saved/locker.md"))
    assert [(answer.code, answer.err) for answer in answers] == [(0, "")] * 4
    for answer in answers[::2]:
        assert answer.out.splitlines()[-1].startswith(("skipped", "current"))
    for command in ("review --accept", "build", "check --from-scratch"):
        assert project.ask(*command.split()).code == 0
    assert project.read("spec/decisions.yaml").count("locker#request/11") == 1
    assert list(project.root.rglob("*apiscribe-*")) == []
