"""The output on disk: what stands there, and how it differs from what a build gives."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from .regular import read_regular


@dataclass(frozen=True, slots=True)
class Difference:
    """One file that is not as the build would have it.

    `kind` is missing, stale, hand-edited, stray (removed by a build) or foreign (left
    alone by it); `old` and `new` are its texts.
    """

    kind: str
    path: str
    old: str
    new: str


def read_outputs(root: Path, names: Iterable[str]) -> dict[str, str]:
    """Return the texts of those files that are there, by path from the root.

    What is no regular file in a real folder has a text that says what it is.
    """
    texts = {}
    links = {"": ""}
    for name in names:
        within = _link_above(root, name.rpartition("/")[0], links)
        path = root / name
        if within:
            texts[name] = f"in {within}, a link to {(root / within).readlink()}\n"
        elif os.path.lexists(path):
            texts[name] = _text(path)
    return texts


def _link_above(root: Path, folder: str, links: dict[str, str]) -> str:
    """Return the innermost link among a folder and those that it lies in; empty if none is one."""
    if folder not in links:
        outer = folder.rpartition("/")[0]
        is_link = (root / folder).is_symlink()
        links[folder] = folder if is_link else _link_above(root, outer, links)
    return links[folder]


def _text(path: Path) -> str:
    if path.is_symlink():
        return f"a link to {path.readlink()}\n"
    try:
        return read_regular(path).decode("utf-8", "surrogateescape")
    except OSError as error:
        return f"cannot be read: {error.strerror}\n"


def compare(
    new: Mapping[str, str], old: Mapping[str, str], written: Mapping[str, str]
) -> list[Difference]:
    """Return how files on disk differ from those wanted, in order of path.

    `written` holds the texts' digests as last written, which tells a file that somebody
    edited from one that is merely out of date, and a stray from what no build wrote.
    """
    differences = []
    for path in sorted({*new, *old}):
        if path not in old:
            differences.append(Difference("missing", path, "", new[path]))
        elif path not in new:
            kind = "stray" if written.get(path) == digest(old[path]) else "foreign"
            differences.append(Difference(kind, path, old[path], ""))
        elif old[path] != new[path]:
            edited = path in written and written[path] != digest(old[path])
            kind = "hand-edited" if edited else "stale"
            differences.append(Difference(kind, path, old[path], new[path]))
    return differences


def digest(text: str) -> str:
    """Return the SHA-256 of a text's bytes in UTF-8, in hex."""
    return sha256(text.encode("utf-8", "surrogateescape")).hexdigest()
