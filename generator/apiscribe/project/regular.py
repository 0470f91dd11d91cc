"""Regular files below a size: the one place where apiscribe opens a file to read it.

Imports next to nothing, as the answer to an idle `check` rests on it.
"""

from __future__ import annotations

import errno
import os
import stat

MAX_BYTES = 50_000_000

_PART = 1_000_000

_FLAGS = (
    os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_BINARY", 0)
)  # fmt: skip
_KINDS = {
    stat.S_IFIFO: "it is a named pipe, not a file",
    stat.S_IFSOCK: "it is a socket, not a file",
    stat.S_IFCHR: "it is a device, not a file",
    stat.S_IFBLK: "it is a device, not a file",
}


def read_regular(path: str | os.PathLike[str], most: int = MAX_BYTES) -> bytes:
    """Return the bytes of a regular file; a link is followed.

    Never waits, as opening a pipe would. Raises OSError, with the reason as its
    `strerror`, for a path that is no regular file, is larger than `most` bytes, or
    cannot be read.
    """
    try:
        status = os.stat(path)
        _check(status, most, path)
        handle = os.open(path, _FLAGS)
    except ValueError:
        raise OSError(errno.EINVAL, "no file can be called so", str(path)) from None
    try:
        data = os.read(handle, status.st_size + 1)
        # A file that is being written, or one of /proc, has another size than it says.
        while len(data) != status.st_size and len(data) <= most:
            part = os.read(handle, _PART)
            if not part:
                break
            data += part
    finally:
        os.close(handle)
    if len(data) > most:
        raise _too_large(f"more than {most:,}", most, path)
    return data


def _check(status: os.stat_result, most: int, path: str | os.PathLike[str]) -> None:
    kind = stat.S_IFMT(status.st_mode)
    if kind == stat.S_IFDIR:
        raise IsADirectoryError(errno.EISDIR, "it is a folder, not a file", str(path))
    if kind != stat.S_IFREG:
        raise OSError(errno.EINVAL, _KINDS.get(kind, "it is no regular file"), str(path))
    if status.st_size > most:
        raise _too_large(f"{status.st_size:,}", most, path)


def _too_large(size: str, most: int, path: str | os.PathLike[str]) -> OSError:
    reason = f"it has {size} bytes; at most {most:,} are read"
    return OSError(errno.EFBIG, reason, str(path))
