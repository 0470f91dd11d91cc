"""The steps of a write: a file put or removed, a folder exchanged; each can be taken back."""

from __future__ import annotations

import errno
import os
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from .listing import is_cache
from .regular import read_regular

_AT_FDCWD = -100
_EXCHANGE = 2


@dataclass(frozen=True, slots=True)
class Step:
    """One change: `target` becomes what is `staged` beside it; paths from the root.

    `old` and `new` tell the two states apart, by digest or, for a folder, by inode; empty
    where there is nothing. `kept` is a copy of the old file. `before` and `after` are the
    files of the old and of the new folder that a build has written.
    """

    target: str
    old: str
    new: str
    folder: bool = False
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()

    @property
    def staged(self) -> str:
        """Return where the new state waits, or the old folder afterwards."""
        return _beside(self.target, "new")

    @property
    def spares(self) -> tuple[str, str]:
        """Return where a folder can be while it is exchanged, besides its target."""
        return self.staged, f"{self.staged}.old"

    @property
    def kept(self) -> str:
        """Return where a copy of the old file is kept."""
        return _beside(self.target, "old")


def _beside(target: str, mark: str) -> str:
    folder, _, name = target.rpartition("/")
    return f"{folder}/.{name}.apiscribe-{mark}".lstrip("/")


def state(path: Path, *, folder: bool) -> str:
    """Return what tells the state of a path: a digest, or the inode of a folder."""
    try:
        if folder:
            status = path.lstat()
            return f"{status.st_dev}:{status.st_ino}"
        return sha256(read_regular(path)).hexdigest()
    except (FileNotFoundError, NotADirectoryError):
        return ""


def bring(root: Path, step: Step, wanted: str) -> None:
    """Bring a step's target to its old or its new state, from whichever it is in."""
    if step.folder:
        _bring_folder(root, step, wanted)
    elif state(root / step.target, folder=False) != wanted:
        if wanted:
            (root / (step.staged if wanted == step.new else step.kept)).replace(root / step.target)
        else:
            (root / step.target).unlink()


def _bring_folder(root: Path, step: Step, wanted: str) -> None:
    target, staged = root / step.target, root / step.staged
    aside = root / step.spares[1]
    _back_from(aside, staged)
    if wanted == step.old and state(target, folder=True) == step.new:
        carry(target, staged, {*step.before, *step.after})
    if state(target, folder=True) != wanted:
        source = staged if state(staged, folder=True) == wanted else aside
        if wanted:
            exchange(source, target, aside)
        else:
            target.rename(staged)
    _back_from(aside, staged)
    if wanted == step.new and step.old:
        carry(staged, target, {*step.before, *step.after})


def _back_from(aside: Path, staged: Path) -> None:
    """Go on where an exchange of several renames was interrupted before its last."""
    if aside.exists() and not staged.exists():
        aside.rename(staged)


def carry(source: Path, target: Path, own: set[str]) -> None:
    """Move what no build has written from one folder to the other; `own` are build's files."""
    if not source.is_dir():
        return
    ways = {way.as_posix() for path in own for way in Path(path).parents}
    for path in foreign(source, "", own, ways):
        if os.path.lexists(target / path):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target / path))
        (target / path).parent.mkdir(parents=True, exist_ok=True)
        (source / path).rename(target / path)


def foreign(folder: Path, below: str, own: set[str], ways: set[str]) -> list[str]:
    """Return what lies in a folder and is no file of `own`, the folders on its ways left out.

    A folder that no own file lies in stands for all that it holds; caches are nobody's.
    """
    listed: list[str] = []
    with os.scandir(folder / below) as entries:
        for entry in sorted(entries, key=lambda entry: entry.name):
            path = f"{below}/{entry.name}".lstrip("/")
            if path in ways and entry.is_dir(follow_symlinks=False):
                listed += foreign(folder, path, own, ways)
            elif path not in own and not is_cache(entry.name):
                listed.append(path)
    return listed


def exchange(new: Path, old: Path, aside: Path) -> None:
    """Put `new` in the place of `old` and the reverse, in one step where the system has one."""
    if not old.exists():
        new.rename(old)
    elif not exchanged_at_once(new, old):
        old.rename(aside)
        new.rename(old)
        aside.rename(new)


def exchanged_at_once(new: Path, old: Path) -> bool:
    """Exchange two paths by `renameat2`; False where there is no such call."""
    import ctypes

    try:
        renameat2 = ctypes.CDLL(None, use_errno=True).renameat2
    except (OSError, AttributeError, TypeError):
        return False
    paths = os.fsencode(new), os.fsencode(old)
    code: int = renameat2(_AT_FDCWD, paths[0], _AT_FDCWD, paths[1], _EXCHANGE)
    return code == 0
