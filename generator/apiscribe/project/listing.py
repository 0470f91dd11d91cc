"""The files of a project by their names: what counts, and what editors and systems leave."""

from __future__ import annotations

import os
import re

CACHE = "__pycache__"
PAGE_END = ".yaml"

# `.DS_Store`, `page.yaml~`, `#page.yaml#`, `.#page.yaml`, `.page.yaml.swp`, `.page.yaml.apiscribe-new`
_CLUTTER = re.compile(
    r"__pycache__|.*\.py[co]|\.DS_Store|\._.*|Thumbs\.db|desktop\.ini"
    r"|.*~|#.*#|\.#.*|\..*\.sw[a-z]|\..*\.apiscribe-.*|4913",
    re.DOTALL,
)


def is_clutter(name: str) -> bool:
    """Return whether a file is called as caches, editors' and systems' own files are."""
    return _CLUTTER.fullmatch(name) is not None


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


def page_names(folder: str | os.PathLike[str]) -> list[str]:
    """Return the names of the page files in a folder, in order; empty if there is none."""
    if not os.path.isdir(folder):
        return []
    names = sorted(os.listdir(folder))
    return [name for name in names if name.endswith(PAGE_END) and name[0] not in ".#"]
