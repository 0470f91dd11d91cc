"""An answer that rests on signatures of the file system holds until anything is touched."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from apiscribe.project import up_to_date
from apiscribe.project.signatures import remembered
from running import Project

LATER = 10_000_000_000
"""Nanoseconds after which all files of a test count as settled."""
PAGE, DECISIONS = "spec/pages/demo.yaml", "spec/decisions.yaml"
PACKAGE = "generated/demo/src/demo"


def ask_later(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ask whether the project is current, as one would do some seconds from now."""
    with monkeypatch.context() as patch:
        patch.setattr(up_to_date, "now", lambda: time.time_ns() + LATER)
        assert up_to_date.current(str(project.root))


@pytest.fixture
def settled(small: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    """A project in step, whose answer is remembered in a cache folder of the test's own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    ask_later(small, monkeypatch)
    assert remembered(str(small.root))
    return small


def edited_within_a_tick(project: Project) -> None:
    """Another letter, the same size, and the time of before."""
    path = project.root / PAGE
    status = path.stat()
    text = path.read_bytes()
    with path.open("r+b") as file:
        file.write(text.replace(b"The url.", b"The uri."))
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    after = path.stat()
    assert (after.st_size, after.st_mtime_ns) == (status.st_size, status.st_mtime_ns)


def replaced_by_its_like(project: Project) -> None:
    """The same name, size and time, another file."""
    path = project.root / f"{PACKAGE}/client.py"
    path = path if path.exists() else project.root / f"{PACKAGE}/__init__.py"
    other = path.with_name("other")
    shutil.copy2(path, other)
    other.replace(path)


TOUCHED: dict[str, Callable[[Project], object]] = {
    "edited within a tick": edited_within_a_tick,
    "replaced by its like": replaced_by_its_like,
    "a page more": lambda p: p.write("spec/pages/more.yaml", "page: more\n"),
    "a template more": lambda p: p.write("templates/src/package/more.py", ""),
    "a template gone": lambda p: (p.root / "templates/README.md.j2").unlink(),
    "a module more": lambda p: p.write(f"{PACKAGE}/models/more.py", ""),
    "a module gone": lambda p: (p.root / PACKAGE / "models/__init__.py").unlink(),
    "in a folder more": lambda p: p.write(f"{PACKAGE}/more/__init__.py", ""),
    "compiled Python": lambda p: p.write(f"{PACKAGE}/__pycache__/more.pyc", ""),
    "decisions gone": lambda p: (p.root / DECISIONS).unlink(),
    "a mode": lambda p: (p.root / PAGE).chmod(0o600),
    "the contract": lambda p: p.edit("spec/openapi.yaml", "openapi", "closedapi"),
    "the lock": lambda p: p.write("generated/demo.lock", p.read("generated/demo.lock")),
    "a write begun": lambda p: p.write(".apiscribe-journal", "{}"),
    "another configuration": lambda p: p.write("pyproject.toml", ""),
    "a link": lambda p: linked(p.root / DECISIONS),
    "a link in place of a folder": lambda p: linked(p.root / PACKAGE / "models"),
}


def linked(path: Path) -> None:
    """Put a link to it in its place."""
    moved = path.with_name(f"{path.name}.moved")
    path.rename(moved)
    path.symlink_to(moved)


@pytest.mark.parametrize("touch", TOUCHED.values(), ids=TOUCHED)
def test_nothing_slips_through(settled: Project, touch: Callable[[Project], object]) -> None:
    """Whatever is touched, the answer is found anew."""
    touch(settled)
    assert remembered(str(settled.root)) is None


def test_a_copied_tree(settled: Project, tmp_path: Path) -> None:
    """A copy has no answer of its own, nor that of what it was copied from in its place."""
    shutil.copytree(settled.root, tmp_path / "copy")
    assert remembered(str(tmp_path / "copy")) is None
    shutil.rmtree(settled.root)
    (tmp_path / "copy").rename(settled.root)
    assert remembered(str(settled.root)) is None


def test_what_is_young(small: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Files as young as the question could change once more without a sign."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (small.root / PAGE).touch()
    assert up_to_date.current(str(small.root))
    assert remembered(str(small.root)) is None


def test_what_lies_behind_a_link(small: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:  # fmt: skip
    """Nothing is kept where a page is a link: it may lead elsewhere any time."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    linked(small.root / PAGE)
    (small.root / f"{PAGE}.moved").rename(tmp_path / "page.yaml")
    (small.root / PAGE).unlink()
    (small.root / PAGE).symlink_to(tmp_path / "page.yaml")
    ask_later(small, monkeypatch)
    assert remembered(str(small.root)) is None


@pytest.mark.parametrize("spoil", [lambda text: text[:90], lambda text: "", lambda text: "\0" * 9])
def test_spoilt_cache(settled: Project, tmp_path: Path, spoil: Callable[[str], str]) -> None:
    """It is as if there were none."""
    (kept,) = (tmp_path / "cache/apiscribe").iterdir()
    kept.write_text(spoil(kept.read_text("utf-8")), "utf-8")
    assert remembered(str(settled.root)) is None
    assert settled.run("check").out.startswith("current ")


def test_no_cache_folder(small: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where none can be made, every answer is found anew."""
    (tmp_path / "file").write_text("", "utf-8")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    ask_later(small, monkeypatch)
    assert small.run("check").out.startswith("current ")


def test_what_a_remembered_answer_costs(settled: Project) -> None:
    """The command line answers without hashing anything; in CI nothing is taken on trust."""

    def imported(**env: str) -> set[str]:
        program = "import sys; from apiscribe.entry import main; sys.exit(main())"
        line = [sys.executable, "-X", "importtime", "-c", program, "check"]
        asked = subprocess.run(line, env={**os.environ, **env}, cwd=settled.root, capture_output=True, text=True)  # fmt: skip
        assert asked.stdout.startswith("current "), asked.stderr
        return {row.rpartition("|")[2].strip() for row in asked.stderr.splitlines()}

    assert imported().isdisjoint({"hashlib", "re", "pathlib", "argparse", "typing", "collections"})
    assert "hashlib" in imported(CI="true")
