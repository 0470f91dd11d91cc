"""What a write stages beside its targets: new files and folders, and copies of old ones."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, replace
from pathlib import Path

from .regular import read_regular
from .steps import Step, state

MARK = ".apiscribe"
"""The file that says whose an output folder is; it is durable, as nothing is built without it."""

_MODE = 0o644
_LEFT_OVER = "this is left over from an interrupted write; look into it, and move it away"


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder to be written whole: its path, its texts, and which files of the old are ours.

    What else the old one holds is carried over; of the files in `same` the old has the texts.
    """

    path: str
    texts: Mapping[str, str]
    own: frozenset[str]
    same: Set[str] = frozenset()


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
    root: Path,
    steps: list[Step],
    texts: Mapping[str, str],
    folder: Folder | None,
    *,
    durable: bool,
) -> list[Step]:
    """Write everything new beside its target, and a copy of everything old; return the steps.

    `durable` files are on the disk itself afterwards; of a folder, its mark is.
    """
    staged = []
    for step in steps:
        (root / step.target).parent.mkdir(parents=True, exist_ok=True)
        if step.folder and folder:
            staged.append(_staged_folder(root, step, folder))
            continue
        mode = _MODE
        if step.old:
            mode = (root / step.target).stat().st_mode & 0o777
            put(root / step.kept, read_regular(root / step.target), mode, durable=durable)
        if step.new:
            put(root / step.staged, texts[step.target].encode(), mode, durable=durable)
        staged.append(step)
    return staged


def _staged_folder(root: Path, step: Step, folder: Folder) -> Step:
    staged = root / step.staged
    staged.mkdir()
    for parent in sorted({(staged / name).parent for name in folder.texts}):
        parent.mkdir(parents=True, exist_ok=True)
    for name, text in folder.texts.items():
        same = name in folder.same and name != MARK
        if not same or not _linked(root / step.target / name, staged / name):
            put(staged / name, text.encode(), _MODE, durable=name == MARK)
    new = state(staged, folder=True)
    return replace(step, new=new)


def _linked(old: Path, new: Path) -> bool:
    """Give a regular file of the old folder its name in the new one; False where that cannot be."""
    try:
        mode = old.lstat().st_mode
        if stat.S_ISREG(mode) and stat.S_IMODE(mode) == _MODE:
            os.link(old, new)
            return True
    except OSError:
        return False
    return False


def put(path: Path, data: bytes, mode: int, *, durable: bool = False) -> None:
    """Write a file that is not there yet; a link in its place is not followed.

    A `durable` one is on the disk itself afterwards, where no loss of power reaches it.
    """
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with open(os.open(path, flags, 0o644), "wb") as file:
        file.write(data)
        if durable:
            file.flush()
            os.fsync(file.fileno())
    path.chmod(mode)


def sync_folders(root: Path, steps: Iterable[Step]) -> None:
    """Put on the disk itself what the folders of some steps list, up to `root`.

    Does nothing where the system opens no folders.
    """
    if not hasattr(os, "O_DIRECTORY"):
        return
    for name in sorted({parent for step in steps for parent in Path(step.target).parents}):
        handle = os.open(root / name, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


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
