"""The tree: which files the package is made of, and what each is made from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hashlib import sha256

HEADER = "Written by apiscribe build; edits are lost."


@dataclass(frozen=True, slots=True)
class File:
    """One file to be: its path, a key of all that it is made from, how to make it."""

    path: str
    key: str
    make: Callable[[], str]
    python: bool = False


@dataclass(frozen=True, slots=True)
class Made:
    """One file, made: its text, and the key that it was made under."""

    text: str
    key: str


Tree = Mapping[str, Made]


def key_of(*parts: str) -> str:
    """A digest of everything that a file is made from."""
    joined = sha256()
    for part in parts:
        joined.update(f"{len(part)}:{part}".encode())
    return joined.hexdigest()
