"""One file of the package: what it is made from, and how."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256


def _cannot(old: str) -> None:
    return None


def _alone() -> None:
    return None


@dataclass(frozen=True, slots=True)
class File:
    """One file to be: its path, a key of all that it is made from, how to make it.

    `source` is the template that it comes from, for messages; `shipped` tells whether
    that is one of ours, as it ships.
    `shape` is a key of all but its texts; a file of the same shape is not made anew:
    `reword` replaces the texts of the old one. It gives None if that cannot be done.
    `names` are those that a shipped template speaks of. `expect` is called before the first
    file is made, on each that will be: some are made together.
    """

    path: str
    key: str
    make: Callable[[], str]
    source: str
    python: bool = False
    shape: str = ""
    reword: Callable[[str], str | None] = _cannot
    shipped: bool = False
    names: tuple[str, ...] = ()
    expect: Callable[[], None] = _alone


def key_of(*parts: str) -> str:
    """Return a digest of everything that a file is made from."""
    joined = sha256()
    for part in parts:
        joined.update(f"{len(part)}:{part}".encode())
    return joined.hexdigest()
