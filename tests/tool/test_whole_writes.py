"""Every write is whole: whichever step of it fails, or is the last before the process dies."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from faults import at_step, die, in_a_fork, refuse
from lockers import locker, page

from running import Project, sample

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="as Linux does it")

NEVER = 1000
"""More steps than any write takes."""
JOURNAL = ".apiscribe-journal"
FOREIGN = {
    "generated/demo/.git/HEAD": "ref: refs/heads/main\n",
    "generated/demo/src/demo.egg-info/PKG-INFO": "Name: demo\n",
    "generated/demo/src/demo/models/notes.txt": "mine",
}


@dataclass(frozen=True)
class Write:
    """A project before a write, the command that writes, and all files afterwards."""

    before: Project
    arguments: tuple[str, ...]
    after: dict[str, bytes]

    def again(self, folder: Path) -> Project:
        """A fresh copy of the project as it was."""
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.before.root, folder)
        return Project(folder)


def write_of(project: Project, folder: Path, *arguments: str) -> Write:
    """What a command writes when nothing goes wrong."""
    done = Project(folder)
    shutil.copytree(project.root, done.root)
    assert done.ask(*arguments).code == 0
    after = done.bytes_of()
    assert after != project.bytes_of()
    return Write(project, arguments, after)


@pytest.fixture
def build(built: Project, tmp_path: Path) -> Write:
    """A build of a package among files of others."""
    for name, text in FOREIGN.items():
        built.write(name, text)
    built.edit("spec/pages/demo.yaml", "Anything else.", "Something else.")
    return write_of(built, tmp_path / "after", "build")


@pytest.fixture
def reading(tmp_path: Path) -> Write:
    """A page that renumbers rows, so that decisions are rewritten, and drops an example."""
    lockers = locker(tmp_path / "lockers")
    example = '## Example\n\n```json\n{"id": "1", "state": "OPEN"}\n```\n'
    first = page(lockers, ("## Locker states", f"{example}\n## Locker states"))
    assert lockers.ask("read", "--write", first).code == 0
    saved = page(lockers, ("| 10 | door", "| 10 | lamp | Its lamp | boolean | no |\n| 11 | door"))
    write = write_of(lockers, tmp_path / "after", "read", "--write", "--accept-removals", saved)
    changed = {n for n in {*write.after} | {*lockers.bytes_of()} if write.after.get(n) != lockers.bytes_of().get(n)}  # fmt: skip
    assert {"spec/pages/locker.yaml", "spec/decisions.yaml"} < changed
    return write


def each_step(
    write: Write, folder: Path, fault: Callable[[], None], *, at_once: bool, most: int = 6
) -> Iterator[Project]:
    """The project after the write with a fault at each of its steps in turn, or at some."""
    project = write.again(folder)
    with at_step(NEVER, fault, at_once=at_once) as done:
        assert project.ask(*write.arguments).code == 0
    assert project.bytes_of() == write.after
    assert len(done) > 5
    for number in sample(range(1, len(done) + 1), most):
        project = write.again(folder)
        with at_step(number, fault, at_once=at_once):
            if fault is die:
                assert in_a_fork(partial(project.ask, *write.arguments)) == -signal.SIGKILL
            else:
                answer = project.ask(*write.arguments)
                assert answer.code in (0, 2)
                assert "Traceback" not in answer.err
        yield project


def without_leftovers(files: dict[str, bytes]) -> dict[str, bytes]:
    """The files without those of a write under way."""
    return {name: data for name, data in files.items() if "apiscribe-" not in name}


HOW = {
    "build": ("build", True),
    "build by renames": ("build", False),
    "read --write": ("reading", True),
}


@pytest.mark.parametrize(("name", "at_once"), HOW.values(), ids=HOW)
def test_refused_at_any_step(
    request: pytest.FixtureRequest, tmp_path: Path, name: str, at_once: bool
) -> None:
    """Whatever the disk refuses, all is as it was or as it shall be, and nothing is left over."""
    write: Write = request.getfixturevalue(name)
    before = write.before.bytes_of()
    for project in each_step(write, tmp_path / "p", refuse, at_once=at_once):
        left = project.bytes_of()
        if (project.root / JOURNAL).exists():
            assert without_leftovers(left) == write.after
        else:
            # Nothing is left over: what comes next is what comes of any such project.
            assert left in (before, write.after)
            continue
        assert project.ask(*write.arguments).code == 0
        assert project.bytes_of() == write.after


@pytest.mark.parametrize(("name", "at_once"), HOW.values(), ids=HOW)
def test_killed_at_any_step(
    request: pytest.FixtureRequest, tmp_path: Path, name: str, at_once: bool
) -> None:
    """The next command that writes finishes it; until then nobody reads half of it."""
    write: Write = request.getfixturevalue(name)
    before = write.before.bytes_of()
    for project in each_step(write, tmp_path / "p", die, at_once=at_once):
        left = project.bytes_of()
        if left in (before, write.after):
            continue
        listed = project.ask("rows")
        if listed.code:
            assert f"{JOURNAL}:1:1: a write was interrupted half way" in listed.err
            assert project.ask("check").out.startswith(f"unfinished   {JOURNAL}\n")
        else:
            assert without_leftovers(left) in (before, write.after)
        assert project.bytes_of() == left
        assert project.ask(*write.arguments).code == 0
        assert project.bytes_of() == write.after


def test_edited_after_a_kill(reading: Write, tmp_path: Path) -> None:
    """What somebody has edited since is not written over: a problem, and both can be had."""
    project = None
    for project in each_step(reading, tmp_path / "p", die, at_once=True, most=NEVER):
        pages = project.read("spec/pages/locker.yaml"), reading.before.read(
            "spec/pages/locker.yaml"
        )
        if project.ask("rows").code and pages[0] != pages[1]:
            break
    assert project
    project.write("spec/decisions.yaml", 'contract: {title: Mine, version: "2"}\n')
    refused = project.ask("build")
    assert refused.code == 2
    assert "spec/decisions.yaml was edited after a write to it was interrupted" in refused.err
    assert "Mine" in project.read("spec/decisions.yaml")
    (project.root / "spec/.decisions.yaml.apiscribe-new").unlink()
    project.ask("build")
    assert "Mine" in project.read("spec/decisions.yaml")
    assert not (project.root / JOURNAL).exists()


def test_a_journal_that_cannot_be_read(tiny: Project) -> None:
    """It is named, and nothing is guessed from it."""
    for text in ("", "{}", '{"phase": "forward", "steps": [{"target": 1}]}', "\udcff"):
        tiny.write(JOURNAL, text)
        for command in ("build", "rows", "check"):
            answer = tiny.ask(command)
            assert answer.code == 2
            assert answer.err.startswith(f"{JOURNAL}:1:1: no journal")


@contextlib.contextmanager
def traced(root: Path) -> Iterator[list[tuple[str, str]]]:
    """What is put on the disk itself, renamed, and removed meanwhile, in order."""
    events: list[tuple[str, str]] = []
    before = os.fsync, os.replace, os.unlink

    def named(path: object) -> str:
        return os.path.relpath(str(path), root)

    def fsync(handle: int) -> None:
        events.append(("sync", named(Path(f"/proc/self/fd/{handle}").readlink())))
        before[0](handle)

    def replace(source: Path, target: Path) -> None:
        events.append(("rename", f"{named(source)} {named(target)}"))
        before[1](source, target)

    def unlink(path: Path, **options: int) -> None:
        events.append(("unlink", named(path)))
        before[2](path, **options)

    try:
        os.fsync, os.replace, os.unlink = fsync, replace, unlink
        yield events
    finally:
        os.fsync, os.replace, os.unlink = before


def test_facts_hold_through_a_loss_of_power(reading: Write, tmp_path: Path) -> None:
    """Files are on the disk before they are renamed, and folders before the journal goes."""
    project = reading.again(tmp_path / "p")
    with traced(project.root) as events:
        assert project.ask(*reading.arguments).code == 0
    renamed = [(at, *what.split()) for at, (kind, what) in enumerate(events) if kind == "rename"]
    assert {target for _, _, target in renamed} > {JOURNAL, "spec/decisions.yaml"}
    end = events.index(("unlink", JOURNAL))
    for at, source, target in renamed:
        assert ("sync", source) in events[:at]
        assert ("sync", os.path.dirname(target) or ".") in events[at:end]
    forward = max(at for at, _, target in renamed if target == JOURNAL)
    assert events[forward + 1] == ("sync", ".")
    kept = {name for kind, name in events[:forward] if kind == "sync"}
    assert {"spec/.decisions.yaml.apiscribe-old", "spec", "spec/pages"} <= kept


def test_a_build_waits_for_the_disk_once(build: Write, tmp_path: Path) -> None:
    """All but the mark of its folder can be made anew: the next build mends what is damaged."""
    project = build.again(tmp_path / "p")
    with traced(project.root) as events:
        assert project.ask("build").code == 0
    synced = [what for kind, what in events if kind == "sync"]
    assert synced == ["generated/.demo.apiscribe-new/.apiscribe"]
    for name in {*build.after} - {*FOREIGN, "generated/demo/.apiscribe"}:
        if name.startswith(("generated/", "spec/openapi.yaml")):
            project.write(name, "")
    answer = project.ask("build")
    assert (answer.code, answer.err) == (0, "")
    assert project.bytes_of() == build.after
