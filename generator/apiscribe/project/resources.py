"""Files that ship with apiscribe: the schemas of its dialect and the templates."""

from __future__ import annotations

from pathlib import Path

_HERE = Path(__file__).resolve().parents[1]


def shipped(name: str) -> Path:
    """The path of a shipped file or folder, in an installation or in a checkout."""
    installed = _HERE / "shipped" / name
    return installed if installed.exists() else _HERE.parents[1] / name
