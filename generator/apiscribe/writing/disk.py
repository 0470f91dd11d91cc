"""The tree on disk: compared without writing, or replaced whole."""

from __future__ import annotations

import ctypes
import os
import shutil
import signal
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from ..problems import InputError, Place, Problem
from ..project.up_to_date import IGNORED

_AT_FDCWD = -100
_EXCHANGE = 2


@dataclass(frozen=True, slots=True)
class Difference:
    """One file that is not as the build would have it.

    `kind` is missing, stale, hand-edited or stray; `old` and `new` are its texts.
    """

    kind: str
    path: str
    old: str
    new: str


def read_tree(folder: Path) -> dict[str, str]:
    """The files below a folder as text, by relative path; {} if there is none."""
    found: dict[str, str] = {}
    for path in sorted(folder.rglob("*")) if folder.is_dir() else []:
        name = path.relative_to(folder).as_posix()
        if IGNORED in path.parts:
            continue
        if path.is_symlink():
            found[name] = f"a link to {path.readlink()}\n"
        elif path.is_file():
            found[name] = path.read_bytes().decode("utf-8", "surrogateescape")
    return found


def compare(
    new: Mapping[str, str], old: Mapping[str, str], written: Mapping[str, str]
) -> list[Difference]:
    """How files on disk differ from those wanted.

    `written` holds the texts' digests as last written, which tells a file that somebody
    edited from one that is merely out of date.
    """
    found = []
    for path in sorted({*new, *old}):
        if path not in old:
            found.append(Difference("missing", path, "", new[path]))
        elif path not in new:
            found.append(Difference("stray", path, old[path], ""))
        elif old[path] != new[path]:
            edited = path in written and written[path] != digest(old[path])
            kind = "hand-edited" if edited else "stale"
            found.append(Difference(kind, path, old[path], new[path]))
    return found


def digest(text: str) -> str:
    """The SHA-256 of a text's bytes in UTF-8, in hex."""
    from hashlib import sha256

    return sha256(text.encode("utf-8", "surrogateescape")).hexdigest()


def replace(root: Path, output: str, tree: Mapping[str, str], singles: Mapping[str, str]) -> None:
    """Write a folder and some single files, all or nothing.

    Everything is first written beside its target; only when all of it stands on disk
    are folder and files exchanged. Raises InputError when the disk refuses; the old
    output is then untouched.
    """
    parent = (root / output).parent
    try:
        parent.mkdir(parents=True, exist_ok=True)
        with _alone(parent):
            _replace(root, output, tree, singles)
    except OSError as error:
        name = os.path.relpath(error.filename or root, root)
        what = f"cannot be written: {error.strerror}; nothing was changed"
        mend = "make room, or make it writable, and build again"
        raise InputError([Problem(Place(name), what, (), mend)]) from None


def _replace(root: Path, output: str, tree: Mapping[str, str], singles: Mapping[str, str]) -> None:
    for name in (output, *singles):
        _clear_leftovers(root / name)
    staged: list[Path] = []
    try:
        folder = _stage_tree(root / output, tree, staged)
        files = [_stage_file(root / name, singles[name], staged) for name in singles]
        with _undisturbed():
            _exchange(folder, root / output)
            for temporary, target in files:
                os.replace(temporary, target)
    finally:
        for path in staged:
            _discard(path)


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Wait until no other build writes below a folder, where the system can tell."""
    try:
        import fcntl
    except ImportError:
        yield
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def _stage_tree(target: Path, tree: Mapping[str, str], staged: list[Path]) -> Path:
    folder = Path(tempfile.mkdtemp(prefix=f".{target.name}.apiscribe-", dir=target.parent))
    staged.append(folder)
    folder.chmod(0o755)
    for name, text in tree.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        _write(path, text)
    return folder


def _clear_leftovers(target: Path) -> None:
    """Remove what a build that was killed has left beside the output."""
    for path in target.parent.glob(f".{target.name}.apiscribe-*"):
        _discard(path)


def _stage_file(target: Path, text: str, staged: list[Path]) -> tuple[Path, Path]:
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.apiscribe-", dir=target.parent)
    os.close(handle)
    staged.append(Path(name))
    _write(Path(name), text)
    Path(name).chmod(0o644)
    return Path(name), target


def _write(path: Path, text: str) -> None:
    with open(path, "wb") as file:
        file.write(text.encode("utf-8"))


def _exchange(new: Path, old: Path) -> None:
    """Put `new` in the place of `old` in one step where the system has one."""
    if not old.exists():
        new.rename(old)
    elif not _exchanged_at_once(new, old):
        aside = new.with_name(f"{new.name}.old")
        old.rename(aside)
        new.rename(old)
        aside.rename(new)


def _exchanged_at_once(new: Path, old: Path) -> bool:
    try:
        renameat2 = ctypes.CDLL(None, use_errno=True).renameat2
    except (OSError, AttributeError, TypeError):
        return False
    paths = os.fsencode(new), os.fsencode(old)
    code: int = renameat2(_AT_FDCWD, paths[0], _AT_FDCWD, paths[1], _EXCHANGE)
    return code == 0


def _discard(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Hold back Ctrl-C and termination for the moment of the exchange."""
    signals = (signal.SIGINT, signal.SIGTERM)
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, signals)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
