# Written by apiscribe build; edits are lost.
"""Credentials from a file of environment variables."""

from __future__ import annotations

import os
import stat
from pathlib import Path


class Unusable(ValueError):
    """A file that holds no credentials, or does not keep them to its owner."""


def load(prefix: str, named: str | None) -> None:
    """Set the variables that a file holds, unless they are set already.

    Raises OSError if the file cannot be read, and Unusable if others can read it, or for
    a line that is none. No message shows what stands in the file.
    """
    name = named or os.environ.get(f"{prefix}_CREDENTIALS", "")
    if not name:
        return
    path = Path(name).expanduser()
    if os.name == "posix" and stat.S_IMODE(path.stat().st_mode) & 0o077:
        raise Unusable(f"{path} can be read by others: chmod 600 {path}")
    lines = path.read_bytes().decode("utf-8", "replace").splitlines()
    for number, line in enumerate(lines, start=1):
        _set(prefix, f"{path}:{number}", line.strip())


def _set(prefix: str, where: str, line: str) -> None:
    if not line or line.startswith("#"):
        return
    name, equals, value = line.removeprefix("export ").partition("=")
    name, value = name.strip(), value.strip()
    if not equals or not name.startswith(f"{prefix}_"):
        raise Unusable(f"{where}: no line like {prefix}_BASE_URL=…")
    if value[:1] in ("'", '"') and value[-1:] == value[:1]:
        value = value[1:-1]
    os.environ.setdefault(name, value)
