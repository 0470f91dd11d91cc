"""Whether anything was touched since an answer was found: by what the file system says of it.

As git's index does, a file counts as unchanged while its inode, size and times are the same.
What is known of a project lies in the user's cache folder; nothing is lost with it.
Imports next to nothing, as the answer to an idle `check` rests on it.
"""

from __future__ import annotations

import binascii
import os
import stat
import sys
import time

from .regular import read_regular

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

_FORMAT = "apiscribe signatures 1"
_SETTLED = 2_000_000_000
"""Nanoseconds after which a change has another time on every file system."""


def now() -> int:
    """Return the time in nanoseconds, as files have it."""
    return time.time_ns()


def remembered(root: str) -> tuple[str, int] | None:
    """Return the answer that was kept for a project, if nothing that it rests on was touched."""
    try:
        kept = read_regular(_file(root)).decode("utf-8", "surrogateescape")
        head, coverage, files, *lines = kept.split("\n")
        if head != _head(root):
            return None
        for line in lines:
            signature, _, path = line.partition(" ")
            if _signature(path) != signature:
                return None
        return coverage, int(files)
    except (OSError, ValueError):
        return None


def is_young(path: str, asked: int) -> bool:
    """Return whether a path was touched so lately that no answer is kept that rests on it."""
    try:
        return _youngest(_signature(path)) > asked - _SETTLED
    except (OSError, ValueError):
        return True


def remember(root: str, answer: tuple[str, int], paths: Iterable[str], asked: int) -> None:
    """Keep an answer that rests on these files and folders, which was asked for at this time.

    It is not kept where any of them is as young as the question, or a link: what became of it
    since could not be told. A path that there is nothing at is watched as well.
    """
    lines = [_head(root), answer[0], str(answer[1])]
    try:
        for path in sorted({*paths}):
            signature = _signature(path)
            if "\n" in path or _youngest(signature) > asked - _SETTLED:
                return
            lines.append(f"{signature} {path}")
        _write(_file(root), "\n".join(lines))
    except (OSError, ValueError):
        return


def _signature(path: str) -> str:
    """Return what tells a file or folder from another, or from itself after a change.

    Raises ValueError for a link, which may lead elsewhere without a sign.
    """
    try:
        status = os.lstat(path)
    except FileNotFoundError:
        return "-"
    if stat.S_ISLNK(status.st_mode):
        raise ValueError(path)
    size = 0 if stat.S_ISDIR(status.st_mode) else status.st_size
    return f"{status.st_ino}:{status.st_mode}:{size}:{status.st_mtime_ns}:{status.st_ctime_ns}"


def _youngest(signature: str) -> int:
    return max(map(int, signature.split(":")[3:]), default=0)


def _head(root: str) -> str:
    """Return what an answer is bound to: this form, the project, this installation."""
    return "\t".join([_FORMAT, root, sys.prefix, __file__])


def _file(root: str) -> str:
    named = os.environ.get("XDG_CACHE_HOME", "") or os.environ.get("LOCALAPPDATA", "")
    folder = named if os.path.isabs(named) else os.path.expanduser("~/.cache")
    return f"{folder}/apiscribe/{binascii.crc32(os.fsencode(root)):08x}.signatures"


def _write(file: str, text: str) -> None:
    os.makedirs(os.path.dirname(file), mode=0o700, exist_ok=True)
    new = f"{file}.{os.getpid()}"
    with open(new, "w", encoding="utf-8", errors="surrogateescape", newline="\n") as stream:
        stream.write(text)
    os.replace(new, file)
