"""Builds that are killed, interrupted, run twice at once, or run out of disk."""

from __future__ import annotations

import contextlib
import os
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from running import Answer, Project, command, sample

CONTRACT = "spec/openapi.yaml"
LONG = 300
"""Seconds that a process may take on a busy machine."""
FILLERS = 300
SLOW = "{% for number in range(99999) %}{% for other in range(99999) %}{% endfor %}{% endfor %}"

linux = pytest.mark.skipif(sys.platform != "linux", reason="as Linux does it")


@dataclass(frozen=True)
class Change:
    """A project with an edit not built yet: its output as it is, and as it shall be."""

    project: Project
    output: str
    before: Mapping[str, bytes]
    after: Mapping[str, bytes]

    def outputs(self) -> dict[str, bytes]:
        """The package, the contract and the lock as they stand."""
        return self.project.bytes_of(self.output, CONTRACT, f"{self.output}.lock")

    def rewind(self) -> None:
        """Put back the output as it was, and remove what was left over."""
        for folder in ("generated", "spec"):
            for path in (self.project.root / folder).glob(".*"):
                shutil.rmtree(path) if path.is_dir() else path.unlink()
        for name in {*self.outputs()} - {*self.before}:
            (self.project.root / name).unlink()
        for name, data in self.before.items():
            path = self.project.root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)

    def assert_whole(self) -> None:
        """The package, the contract and the lock are each wholly old or wholly new."""
        found = self.outputs()
        for part in (f"{self.output}/", CONTRACT, f"{self.output}.lock"):
            now, old, new = (
                {name: data for name, data in files.items() if name.startswith(part)}
                for files in (found, self.before, self.after)
            )
            assert now in (old, new), part

    def assert_mended(self) -> None:
        """The next build gives what it must, and nothing is left over anywhere."""
        assert self.project.ask("build").code == 0
        assert self.outputs() == self.after
        hidden = [p for f in ("generated", "spec") for p in (self.project.root / f).glob(".*")]  # fmt: skip
        assert hidden == []
        assert self.project.ask("check").out.startswith("current")


def changed(project: Project, output: str, folder: Path) -> Change:
    """A project that was edited, and what a build makes of it in a copy."""
    outputs = (output, CONTRACT, f"{output}.lock")
    done = Project(folder)
    shutil.copytree(project.root, done.root)
    assert done.ask("build").code == 0
    before, after = project.bytes_of(*outputs), done.bytes_of(*outputs)
    assert before != after
    return Change(project, output, before, after)


@pytest.fixture
def change(small: Project, tmp_path: Path) -> Change:
    """A project after an edit of a row."""
    small.edit("spec/pages/demo.yaml", "The url.", "Where.")
    return changed(small, "generated/demo", tmp_path / "after")


def slow(project: Project) -> None:
    """Give a project a template that takes long, so that a build is sure to be met in it."""
    project.write("templates/notes.txt.j2", SLOW)


@pytest.fixture
def long_change(small: Project, tmp_path: Path) -> Change:
    """A project of so many files that writing them takes a while, after an edit."""
    for number in range(FILLERS):
        small.write(f"templates/src/package/data/{number}.txt", f"{number}\n")
    assert small.ask("build").code == 0
    small.edit("spec/pages/demo.yaml", "The url.", "Where.")
    return changed(small, "generated/demo", tmp_path / "after")


@linux
def test_killed_at_any_moment(change: Change) -> None:
    """After kill -9 the package is wholly old or wholly new, and the next build right."""
    for delay in sample((0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7, 0.9), 4):
        running = change.project.start("build", start_new_session=True)
        try:
            running.wait(delay)
        except subprocess.TimeoutExpired:
            os.killpg(running.pid, signal.SIGKILL)
        running.communicate()
        change.assert_whole()
        if change.outputs() != change.before:
            change.rewind()
    change.assert_mended()


def seen_writing(project: Project, running: subprocess.Popen[str], folder: str) -> bool:
    """Wait until a build puts anything new into a folder; whether it did."""
    usual = {*(project.root / folder).iterdir()}
    while running.poll() is None:
        if {*(project.root / folder).iterdir()} - usual:
            return True
        time.sleep(0.001)
    return False


@linux
@pytest.mark.parametrize("folder", ["generated", "spec"])
def test_killed_while_writing(long_change: Change, folder: str) -> None:
    """The same for kills aimed at the moments when files are written."""
    for pause in sample((0.003, 0, 0.02), 1):
        running = long_change.project.start("build", start_new_session=True)
        if seen_writing(long_change.project, running, folder):
            time.sleep(pause)
            os.killpg(running.pid, signal.SIGKILL)
        running.communicate()
        long_change.assert_whole()
        if long_change.outputs() != long_change.before:
            long_change.rewind()
    long_change.assert_mended()


def interruptible() -> None:
    """Let Ctrl-C through, even if the tests run where it is ignored."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


def interrupt(project: Project, moment: Callable[[subprocess.Popen[str]], object]) -> Answer:  # fmt: skip
    """Press Ctrl-C at a moment, as a terminal does: for the whole group of processes."""
    running = project.start("build", start_new_session=True, preexec_fn=interruptible)
    moment(running)
    os.killpg(running.pid, signal.SIGINT)
    out, err = running.communicate(timeout=LONG)
    return Answer(running.returncode, out, err)


def line_that_starts(with_: str) -> Callable[[subprocess.Popen[str]], object]:
    """The moment when a build says that a stage is done."""
    return lambda running: next(line for line in running.stdout or () if line.startswith(with_))  # fmt: skip


@linux
@pytest.mark.parametrize("stage", ["read", "decided", "compiled"])
def test_interrupted_after_a_stage(small: Project, stage: str) -> None:
    """Ctrl-C: exit 130, no traceback, nothing written, nothing left over."""
    slow(small)
    before = small.bytes_of()
    answer = interrupt(small, line_that_starts(stage))
    assert answer.code == 130
    assert not answer.crashed, answer.err
    assert "interrupted" in answer.err
    assert small.bytes_of() == before


@linux
def test_interrupted_while_black_works(built_once: Project, tmp_path: Path) -> None:
    """Ctrl-C reaches the processes that format as well; none of them complains."""
    for pause in sample((0.6, 0.4, 0.8), 1):
        project = Project(tmp_path / str(pause))
        shutil.copytree(built_once.root, project.root)
        shutil.rmtree(project.root / "generated")
        before = project.bytes_of()

        def moment(running: subprocess.Popen[str], pause: float = pause) -> None:
            line_that_starts("compiled")(running)
            time.sleep(pause)

        answer = interrupt(project, moment)
        assert not answer.crashed, answer.err
        if answer.code == 130:
            assert project.bytes_of() == before
        else:
            assert answer.code in (0, -signal.SIGINT)
            assert project.run("check").code == 0


@linux
@pytest.mark.parametrize("module", ["apiscribe.project.up_to_date", "argparse", "apiscribe.cli", "yaml"])  # fmt: skip
def test_interrupted_at_once(small: Project, module: str) -> None:
    """Ctrl-C while the tool is still being loaded: exit 130, no traceback."""
    small.edit("spec/pages/demo.yaml", "The url.", "Where.")
    tell = [sys.executable, "-X", "importtime", *command("build")[1:]]
    options = {"preexec_fn": interruptible, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}  # fmt: skip
    settings = small.settings(options)
    settings.pop("capture_output")
    running = subprocess.Popen(tell, **settings)
    assert running.stderr is not None
    for line in running.stderr:
        if line.rpartition("|")[2].strip() == module:
            running.send_signal(signal.SIGINT)
            break
    _, err = running.communicate(timeout=LONG)
    assert "Traceback" not in err
    assert running.returncode == 130


@linux
def test_terminated(change: Change) -> None:
    """A polite kill leaves the old output untouched as well."""
    slow(change.project)
    before = change.project.bytes_of()
    running = change.project.start("build")
    line_that_starts("compiled")(running)
    running.terminate()
    running.communicate(timeout=LONG)
    assert running.returncode != 0
    assert change.project.bytes_of() == before


def test_two_builds_at_once(change: Change) -> None:
    """Both exit 0, and what they leave is right."""
    for pause in (0, 0.02):
        change.rewind()
        first = change.project.start("build")
        time.sleep(pause)
        second = change.project.start("build")
        said = [running.communicate(timeout=LONG) for running in (first, second)]
        assert (first.returncode, second.returncode) == (0, 0), said
        assert change.outputs() == change.after
    change.assert_mended()


@linux
def test_a_build_while_another_writes(long_change: Change) -> None:
    """One build stopped in the middle of writing, another run meanwhile: both exit 0."""
    first = long_change.project.start("build")
    try:
        assert seen_writing(long_change.project, first, "generated")
        first.send_signal(signal.SIGSTOP)
        second = long_change.project.start("build")
        with contextlib.suppress(subprocess.TimeoutExpired):
            second.wait(2)
    finally:
        first.send_signal(signal.SIGCONT)
    said = [running.communicate(timeout=LONG) for running in (first, second)]
    assert (first.returncode, second.returncode) == (0, 0), said
    assert {*long_change.outputs()} == {*long_change.after}
    assert long_change.outputs() == long_change.after
    long_change.assert_mended()


@linux
@pytest.mark.parametrize("room", sample([0, 3_000, 300], 2))
def test_full_disk(change: Change, room: int) -> None:
    """No room for a file: exit 2, the old output untouched, nothing left over."""
    before = change.project.bytes_of()

    def little_room() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))

    answer = change.project.run("build", preexec_fn=little_room)
    assert answer.code == 2
    assert not answer.crashed, answer.err
    assert "cannot be written" in answer.err
    assert change.project.bytes_of() == before


def test_file_in_the_way(tiny: Project) -> None:
    """A file where a folder must be: exit 2, named, and left alone."""
    tiny.write("generated", "I am a file.")
    before = tiny.bytes_of()
    answer = tiny.ask("build")
    assert answer.code == 2
    assert "generated" in answer.err
    assert "cannot be written" in answer.err
    assert tiny.bytes_of() == before


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is read-only to root")
@pytest.mark.parametrize("folder", ["generated", "spec"])
def test_read_only_folder(small: Project, folder: str) -> None:
    """A folder that may not be written: exit 2, named, the old output untouched."""
    small.edit("spec/pages/demo.yaml", "The url.", "Where.")
    before = small.bytes_of()
    (small.root / folder).chmod(0o500)
    try:
        answer = small.ask("build")
    finally:
        (small.root / folder).chmod(0o700)
    assert answer.code == 2
    assert "cannot be written" in answer.err
    assert small.bytes_of() == before
