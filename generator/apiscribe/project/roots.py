"""Where a project is, and what stands in its root. Imports nothing of ours."""

from __future__ import annotations

import os

CONFIGS = ("apiscribe.toml", "pyproject.toml")
JOURNAL = ".apiscribe-journal"


def in_ci() -> bool:
    """Return whether the environment says that this is a job of continuous integration."""
    return os.environ.get("CI", "").lower() not in ("", "0", "false")


def project_root(folder: str) -> str:
    """Return the nearest folder, this one or above, that has an apiscribe.toml; else this."""
    above = folder
    while not os.path.lexists(os.path.join(above, CONFIGS[0])):
        if above == os.path.dirname(above):
            return folder
        above = os.path.dirname(above)
    return above
