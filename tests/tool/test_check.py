"""`apiscribe check`: names what is not in step, shows it, and writes nothing."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from running import CASES, Project, copied

PACKAGE = "generated/cdek-client"
SOURCES = f"{PACKAGE}/src/cdek_client"
CONTRACT = "spec/openapi.yaml"
LOCK = f"{PACKAGE}.lock"

Spoil = Callable[[Project], object]


def flip(name: str) -> Spoil:
    """Changes one byte in the middle of a file."""

    def spoil(project: Project) -> None:
        data = bytearray((project.root / name).read_bytes())
        data[len(data) // 2] ^= 1
        (project.root / name).write_bytes(bytes(data))

    return spoil


def remove(name: str) -> Spoil:
    """Removes a file."""
    return lambda project: (project.root / name).unlink()


def write(name: str, text: str) -> Spoil:
    """Writes a file."""
    return lambda project: project.write(name, text)


def edit(name: str, old: str, new: str) -> Spoil:
    """Changes one place of a file."""
    return lambda project: project.edit(name, old, new)


ROW = edit("spec/pages/webhooks.yaml", "Identifier of the order, or", "The order, or")
SPOILS = {
    "byte": (flip(f"{SOURCES}/models/order_update.py"), "hand-edited", None),
    "appended": (write(f"{SOURCES}/py.typed", "\n"), "hand-edited", f"{SOURCES}/py.typed"),
    "emptied": (write(f"{PACKAGE}/LICENSE", ""), "hand-edited", f"{PACKAGE}/LICENSE"),
    "not text": (write(f"{PACKAGE}/README.md", "\udcff\udc00"), "hand-edited", None),
    "contract edited": (flip(CONTRACT), "hand-edited", CONTRACT),
    "file removed": (remove(f"{SOURCES}/enums.py"), "missing", f"{SOURCES}/enums.py"),
    "contract removed": (remove(CONTRACT), "missing", CONTRACT),
    "lock removed": (remove(LOCK), "missing", LOCK),
    "lock edited": (flip(LOCK), None, LOCK),
    "lock not text": (write(LOCK, "\udcff\n\udcfe a b"), None, LOCK),
    "stray": (write(f"{SOURCES}/notes.txt", "mine"), "stray", f"{SOURCES}/notes.txt"),
    "hidden stray": (write(f"{PACKAGE}/.x/.y", ""), "stray", f"{PACKAGE}/.x/.y"),
    "row edited": (ROW, "stale", f"{SOURCES}/models/order_status_event.py"),
    "decision edited": (edit("spec/decisions.yaml", "A new status", "The new status") if False else edit("spec/decisions.yaml", "An order took on a new status.", "A status came."), "stale", CONTRACT),
    "template edited": (edit("templates/src/package/enums.py.j2", "Code lists, open", "Open code lists"), "stale", f"{SOURCES}/enums.py"),
    "template removed": (remove("templates/src/package/py.typed"), "stray", f"{SOURCES}/py.typed"),
    "template added": (write("templates/NOTICE.j2", "Of {{ name }}.\n"), "missing", f"{PACKAGE}/NOTICE"),
    "version edited": (edit("apiscribe.toml", "0.1.0", "0.2.0"), "stale", f"{PACKAGE}/pyproject.toml"),
}  # fmt: skip


@pytest.mark.parametrize(("spoil", "kind", "path"), SPOILS.values(), ids=SPOILS)
def test_check_names_it_and_build_mends_it(
    project: Project, spoil: Spoil, kind: str | None, path: str | None
) -> None:
    """Exit 1, kind and path named, nothing written; a build brings back step."""
    pristine = project.bytes_of("generated", CONTRACT)
    spoil(project)
    spoiled, stamps = project.bytes_of(), project.stamps()
    answer = project.ask("check")
    assert (answer.code, answer.err) == (1, "")
    named = [line.split() for line in answer.out.splitlines()[:-1]]
    assert all(len(words) == 2 for words in named), answer.out
    assert any(kind in (None, k) and path in (None, p) for k, p in named), answer.out
    assert "apiscribe build" in answer.out.splitlines()[-1]
    assert (project.bytes_of(), project.stamps()) == (spoiled, stamps)
    mended = project.run("build")
    assert (mended.code, mended.err) == (0, "")
    assert project.ask("check").code == 0
    if project.bytes_of("spec/pages", "templates", "apiscribe.toml") == {
        name: data
        for name, data in spoiled.items()
        if name.startswith(("spec/pages", "templates")) or name == "apiscribe.toml"
    }:
        assert project.ask("check", "--from-scratch").code == 0
    if kind in ("hand-edited",) or path in (LOCK, CONTRACT) and kind != "stale":
        assert project.bytes_of("generated", CONTRACT) == pristine


def test_everything_in_step(project: Project) -> None:
    """Exit 0, with or without looking at the lock, and nothing written."""
    before = project.bytes_of(), project.stamps()
    for arguments in (["check"], ["check", "--from-scratch"], ["check", "--diff"]):
        answer = project.run(*arguments)
        assert (answer.code, answer.err) == (0, "")
        assert "rows 251/251" in answer.out
    assert (project.bytes_of(), project.stamps()) == before
