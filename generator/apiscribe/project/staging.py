"""What a write stages beside its targets: new files and folders, and copies of old ones."""

from __future__ import annotations

import errno
import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from .regular import read_regular
from .steps import Step, state

_LEFT_OVER = "this is left over from an interrupted write; look into it, and move it away"


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder to be written whole: its path, its texts, and which files of the old are ours.

    What else the old one holds is carried over.
    """

    path: str
    texts: Mapping[str, str]
    own: frozenset[str]


def folder_step(root: Path, folder: Folder) -> Step:
    """Return the step that exchanges a folder; its new state is known once it is staged."""
    own = tuple(sorted({*folder.own, *folder.texts}))
    old = state(root / folder.path, folder=True)
    step = Step(folder.path, old, "new", True, own, tuple(sorted(folder.texts)))
    if os.path.lexists(root / step.staged):
        # It may hold what others put into the output: no journal says that it does not.
        raise FileExistsError(errno.EEXIST, _LEFT_OVER, str(root / step.staged))
    return step


def staged_steps(
    root: Path, steps: list[Step], texts: Mapping[str, str], folder: Folder | None
) -> list[Step]:
    """Write everything new beside its target, and a copy of everything old; return the steps."""
    done = []
    for step in steps:
        (root / step.target).parent.mkdir(parents=True, exist_ok=True)
        if step.folder and folder:
            done.append(_staged_folder(root, step, folder))
            continue
        mode = 0o644
        if step.old:
            mode = (root / step.target).stat().st_mode & 0o777
            put(root / step.kept, read_regular(root / step.target), mode)
        if step.new:
            put(root / step.staged, texts[step.target].encode(), mode)
        done.append(step)
    return done


def _staged_folder(root: Path, step: Step, folder: Folder) -> Step:
    staged = root / step.staged
    staged.mkdir()
    for name, text in folder.texts.items():
        (staged / name).parent.mkdir(parents=True, exist_ok=True)
        put(staged / name, text.encode(), 0o644)
    new = state(staged, folder=True)
    return replace(step, new=new)


def put(path: Path, data: bytes, mode: int) -> None:
    """Write a file that is not there yet; a link in its place is not followed."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with open(os.open(path, flags, 0o644), "wb") as file:
        file.write(data)
    path.chmod(mode)


def discard_staged(root: Path, steps: list[Step]) -> None:
    """Remove what is staged or kept, and the old folders."""
    for step in steps:
        for name in (step.kept, *step.spares):
            _discard(root / name)


def _discard(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        import shutil

        shutil.rmtree(path)
    elif os.path.lexists(path):
        path.unlink()
