"""Same inputs, same bytes: whatever the hash seed, locale, folder, or order of files."""

from __future__ import annotations

import locale
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from running import ROOT, Project, copy_of_repository

INPUTS = ("spec/pages", "spec/examples", "spec/decisions.yaml", "templates", "apiscribe.toml", "CHANGELOG.md")  # fmt: skip
OUTPUTS = ("generated", "spec/openapi.yaml")


def laid_out(folder: Path, *, backwards: bool) -> Project:
    """The inputs of this repository's project, its files created in a chosen order."""
    source = copy_of_repository(folder.with_name(f"{folder.name}.source"))
    names = sorted(source.bytes_of(*INPUTS), reverse=backwards)
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source.root / name, folder / name)
    return Project(folder)


def turkish() -> str | None:
    """A Turkish locale, in which I has no dot and i no capital I; None if there is none."""
    before = locale.setlocale(locale.LC_ALL)
    for name in ("tr_TR.UTF-8", "tr_TR.utf8", "tr_TR"):
        try:
            locale.setlocale(locale.LC_ALL, name)
        except locale.Error:
            continue
        locale.setlocale(locale.LC_ALL, before)
        return name
    return None


@pytest.fixture
def memory() -> Iterator[Path]:
    """A folder in memory, where files are listed as they were created."""
    if not os.access("/dev/shm", os.W_OK):
        pytest.skip("there is no file system in memory here")
    with tempfile.TemporaryDirectory(dir="/dev/shm") as folder:
        yield Path(folder)


def test_seed_locale_and_folder(built_once: Project, tmp_path: Path) -> None:
    """Another hash seed, locale, time zone and working folder give the same bytes."""
    project = laid_out(tmp_path / "ещё a longer name" / "p", backwards=True)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    env = {"PYTHONHASHSEED": "1", "LC_ALL": "C", "TZ": "Asia/Kathmandu", "LANG": "C"}
    answer = project.run("build", "--root", str(project.root), cwd=elsewhere, env=env)
    assert (answer.code, answer.err) == (0, "")
    assert project.bytes_of(*OUTPUTS) == built_once.bytes_of(*OUTPUTS)
    assert list(elsewhere.iterdir()) == []


def test_order_of_files(built_once: Project, memory: Path) -> None:
    """Another seed and locale, and files listed backwards, give the same bytes."""
    project = laid_out(memory, backwards=True)
    listed = [path.name for path in os.scandir(memory / "spec/pages")]
    env = {"PYTHONHASHSEED": "0", "LC_ALL": turkish() or "C.UTF-8"}
    answer = project.run("build", cwd=project.root / "spec/pages", env=env)
    assert (answer.code, answer.err) == (0, "")
    assert project.bytes_of(*OUTPUTS) == built_once.bytes_of(*OUTPUTS)
    assert sorted(listed) != listed or sorted(listed, reverse=True) != listed


def test_inputs_with_other_stamps(project: Project) -> None:
    """Times and permissions of files mean nothing: a fresh checkout is in step."""
    for path in project.files():
        os.utime(path, (1_000_000_000, 1_000_000_000))
        path.chmod(0o600)
    answer = project.run("check")
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.startswith("current")


def test_the_lock_holds_no_clock_and_no_place(built_once: Project) -> None:
    """Nothing in the output tells when, where or by whom it was made."""
    places = {str(built_once.root), str(ROOT), str(Path.home()), tempfile.gettempdir()}  # fmt: skip
    for name, data in built_once.bytes_of(*OUTPUTS).items():
        found = [place for place in places if place != "/" and place.encode() in data]
        assert not found, name
