"""Compiled files of the package that Python would run without a look at their source."""

from __future__ import annotations

import os
from stat import S_ISREG

from .listing import CACHE
from .regular import read_regular

_HEAD = 16
_HASHED, _CHECKED = 1, 2


def unchecked_caches(root: str, folder: str) -> list[str]:
    """Return compiled files below a folder that are used whatever their source holds.

    Such are those marked so (PEP 552), and links in their place; as paths from the root.
    """
    return [path for path in compiled(root, folder) if _unchecked(f"{root}/{path}")]


def forged_caches(root: str, folder: str) -> list[str]:
    """Return compiled files that this Python would run and that say what no source says."""
    unchecked = unchecked_caches(root, folder)
    others = [path for path in compiled(root, folder) if path not in unchecked]
    return unchecked + [path for path in others if _forged(f"{root}/{path}")]


def compiled(root: str, folder: str) -> list[str]:
    """Return the compiled files, and caches that are no folders."""
    caches = []
    with os.scandir(f"{root}/{folder}") as entries:
        for entry in entries:
            path = f"{folder}/{entry.name}"
            if entry.name == CACHE and entry.is_dir(follow_symlinks=False):
                caches += [f"{path}/{name}" for name in os.listdir(f"{root}/{path}")]
            elif entry.name == CACHE or entry.name.endswith((".pyc", ".pyo")):
                caches.append(path)
            elif entry.is_dir(follow_symlinks=False):
                caches += compiled(root, path)
    return sorted(caches)


def _unchecked(path: str) -> bool:
    try:
        if not S_ISREG(os.lstat(path).st_mode) or f"/{CACHE}/" not in path:
            return True
        head = read_regular(path)[:_HEAD]
    except OSError:
        return True
    flags = int.from_bytes(head[4:8], "little") if len(head) == _HEAD else 0
    return bool(flags & _HASHED and not flags & _CHECKED)


def _forged(path: str) -> bool:
    """Return whether a cache that this Python takes for fresh holds other code than its source."""
    from importlib.util import MAGIC_NUMBER, source_from_cache
    from marshal import loads

    data = read_regular(path)
    try:
        source = source_from_cache(path)
        text = read_regular(source)
    except (OSError, ValueError):
        return False
    if data[:4] != MAGIC_NUMBER or not _taken_for_fresh(data, source, text):
        return False
    level = {"opt-1": 1, "opt-2": 2}.get(path.rsplit(".", 2)[1], 0)
    try:
        fresh = compile(text, source, "exec", dont_inherit=True, optimize=level)
        return bool(loads(data[_HEAD:]) != fresh)
    except (ValueError, EOFError, TypeError, SyntaxError):
        return True


def _taken_for_fresh(data: bytes, source: str, text: bytes) -> bool:
    """Return whether the head of a cache fits its source, by its hash or by time and size."""
    from importlib.util import source_hash

    if int.from_bytes(data[4:8], "little") & _HASHED:
        return data[8:_HEAD] == source_hash(text)
    status = os.stat(source)
    time, size = (int.from_bytes(data[at : at + 4], "little") for at in (8, 12))
    return (time, size) == (int(status.st_mtime) & 0xFFFFFFFF, status.st_size & 0xFFFFFFFF)
