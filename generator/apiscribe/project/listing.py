"""The files of a project by their names: what counts, and what editors and systems leave."""

from __future__ import annotations

import os

CACHE = "__pycache__"
PAGE_END = ".yaml"

_OF_SYSTEMS = (CACHE, ".DS_Store", "Thumbs.db", "desktop.ini", "4913")
_STARTS = ("._", ".#", ".~")
_ENDS = ("~", ".pyc", ".pyo")


def is_clutter(name: str) -> bool:
    """Return whether a file is called as caches, editors' and systems' own files are.

    Such as `.DS_Store`, `page.yaml~`, `#page.yaml#`, `.page.yaml.swp`, and what a write of
    ours that was interrupted has left.
    """
    if name in _OF_SYSTEMS or name.startswith(_STARTS) or name.endswith(_ENDS):
        return True
    hidden = name[0] == "."
    swap = hidden and name[-4:-1] == ".sw" and name[-1].islower()
    return swap or (hidden and ".apiscribe-" in name) or (name[0] == name[-1] == "#")


def is_cache(name: str) -> bool:
    """Return whether a file or folder is one of compiled Python."""
    return name == CACHE or name.endswith((".pyc", ".pyo"))


def files(root: str, folder: str) -> list[str]:
    """Return what is no folder below a folder, as paths from the root; no clutter.

    A link is listed as it stands and not followed. Empty if there is no such folder.
    """
    listed: list[str] = []
    if not os.path.isdir(f"{root}/{folder}"):
        return listed
    with os.scandir(f"{root}/{folder}") as entries:
        for entry in entries:
            path = f"{folder}/{entry.name}"
            if is_clutter(entry.name):
                continue
            if entry.is_dir(follow_symlinks=False):
                listed += files(root, path)
            else:
                listed.append(path)
    return listed


def folders(root: str, folder: str) -> list[str]:
    """Return a folder and those below it, as paths from the root; empty if there is none."""
    listed: list[str] = []
    waiting = [folder] if os.path.isdir(f"{root}/{folder}") else []
    while waiting:
        listed.append(waiting.pop())
        with os.scandir(f"{root}/{listed[-1]}") as entries:
            inner = [entry.name for entry in entries if entry.is_dir(follow_symlinks=False)]
        waiting += [f"{listed[-1]}/{name}" for name in inner]
    return listed


def page_names(folder: str | os.PathLike[str]) -> list[str]:
    """Return the names of the page files in a folder, in order; empty if there is none."""
    if not os.path.isdir(folder):
        return []
    names = sorted(os.listdir(folder))
    return [name for name in names if name.endswith(PAGE_END) and name[0] not in ".#"]
