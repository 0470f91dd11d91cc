"""`check` sees every change of what a build wrote, the lock's own lines included."""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Callable
from compileall import compile_dir

import pytest

from running import Project

OUTPUT = "generated/demo"
MODULE = f"{OUTPUT}/src/demo/models/shared.py"
LOCK = "generated/demo.lock"
PLANT = "\nimport os  # planted\n"
Mutation = Callable[[Project], object]


def appended(name: str, text: str = PLANT) -> Mutation:
    """Return what adds a text to the end of a file."""
    return lambda project: project.write(name, project.read(name) + text)


def removed(name: str) -> Mutation:
    """Return what removes a file."""
    return lambda project: (project.root / name).unlink()


def added(name: str, text: str = PLANT) -> Mutation:
    """Return what adds a file."""
    return lambda project: project.write(name, text)


def forged(project: Project) -> None:
    """Plant code in a module, and its digest in the lock."""
    old = (project.root / MODULE).read_bytes()
    appended(MODULE)(project)
    new = (project.root / MODULE).read_bytes()
    lock = project.read(LOCK)
    for length in range(64, 7, -1):
        was, now = (hashlib.sha256(text).hexdigest()[:length] for text in (old, new))
        if was in lock:
            project.write(LOCK, lock.replace(was, now))
            return
    raise LookupError("no digest of the module stands in the lock")


def flipped(name: str) -> Mutation:
    """Return what changes one letter in the middle of a file."""

    def flip(project: Project) -> None:
        data = bytearray((project.root / name).read_bytes())
        middle = len(data) // 2
        data[middle] = ord("x") if data[middle] != ord("x") else ord("y")
        (project.root / name).write_bytes(bytes(data))

    return flip


def replaced_by_link(project: Project) -> None:
    """Put a link to the same text in the place of a file."""
    path = project.root / MODULE
    target = path.rename(project.root / "elsewhere.py")
    path.symlink_to(target)


def replaced_by_fifo(project: Project) -> None:
    """Put a pipe that nobody writes to in the place of a file."""
    (project.root / MODULE).unlink()
    os.mkfifo(project.root / MODULE)


def linked_folder(project: Project) -> None:
    """Put a link to the same files in the place of a folder."""
    path = project.root / f"{OUTPUT}/src/demo/models"
    path.symlink_to(path.rename(project.root / "elsewhere"))


def swapped(project: Project) -> None:
    """Exchange two files."""
    first, second = MODULE, f"{OUTPUT}/src/demo/enums.py"
    texts = project.read(first), project.read(second)
    project.write(second, texts[0])
    project.write(first, texts[1])


MUTATIONS: dict[str, Mutation] = {
    "a module edited": appended(MODULE),
    "a module edited in the middle": flipped(MODULE),
    "a module emptied": added(MODULE, ""),
    "a line end": appended(MODULE, "\n"),
    "a copied module edited": appended(f"{OUTPUT}/src/demo/_runtime/models/strict.py"),
    "the package's first module edited": appended(f"{OUTPUT}/src/demo/__init__.py"),
    "metadata edited": appended(f"{OUTPUT}/pyproject.toml", "\n[tool.x]\n"),
    "documentation edited": appended(f"{OUTPUT}/README.md"),
    "the licence edited": appended(f"{OUTPUT}/LICENSE"),
    "the contract edited": appended("spec/openapi.yaml", "\nx-more: 1\n"),
    "the package's contract edited": appended(f"{OUTPUT}/src/demo/openapi.json", "\n"),
    "a module removed": removed(MODULE),
    "the marker of types removed": removed(f"{OUTPUT}/src/demo/py.typed"),
    "the contract removed": removed("spec/openapi.yaml"),
    "the lock removed": removed(LOCK),
    "the lock emptied": added(LOCK, ""),
    "a line added to the lock": appended(LOCK, "more\n"),
    "the lock edited in the middle": flipped(LOCK),
    "a module added": added(f"{OUTPUT}/src/demo/planted.py"),
    "a module added among the models": added(f"{OUTPUT}/src/demo/models/planted.py"),
    "a compiled module without a source": added(f"{OUTPUT}/src/demo/planted.pyc"),
    "an extension module": added(f"{OUTPUT}/src/demo/planted.so"),
    "a module planted and its digest forged": forged,
    "a link in place of a module": replaced_by_link,
    "a pipe in place of a module": replaced_by_fifo,
    "a link in place of a folder": linked_folder,
    "two modules swapped": swapped,
}


@pytest.mark.parametrize("name", MUTATIONS)
def test_a_change_of_the_output_is_seen(built: Project, name: str) -> None:
    """From scratch, as in CI, nothing that was written can be changed unseen."""
    MUTATIONS[name](built)
    answer = built.ask("check", "--from-scratch")
    assert answer.code in (1, 2), answer
    assert not answer.crashed


@pytest.mark.parametrize("name", [name for name in MUTATIONS if "forged" not in name])
def test_the_quick_answer_sees_it_as_well(built: Project, name: str) -> None:
    """All but a forged lock, which only the answer from scratch can tell."""
    MUTATIONS[name](built)
    answer = built.ask("check")
    assert answer.code in (1, 2), answer
    assert not answer.crashed


@pytest.mark.parametrize("name", [".DS_Store", "models.py~", ".shared.py.swp", "#shared.py#"])
def test_leftovers_of_programs_are_no_change(built: Project, name: str) -> None:
    """Files that an editor or a file manager leaves are no alarm."""
    built.write(f"{OUTPUT}/src/demo/{name}", "left")
    assert built.ask("check", "--from-scratch").code == 0
    assert built.ask("check").code == 0


def test_caches_of_the_interpreter_are_no_change(
    built: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What importing the package leaves is no alarm."""
    monkeypatch.setattr(sys, "pycache_prefix", None)
    assert compile_dir(built.root / OUTPUT / "src", quiet=1)
    assert [*built.root.rglob("*.pyc")]
    assert built.ask("check", "--from-scratch").code == 0
    assert built.ask("check").code == 0
