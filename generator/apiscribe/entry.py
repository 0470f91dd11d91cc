"""Where the command starts: answers at once when nothing changed since the last build."""

from __future__ import annotations

import os
import sys

NAMES = ("apiscribe.toml", "pyproject.toml")


def main() -> int:
    """Run the command line; the exit code: 0 fine, 1 stale or drifted, 2 wrong input."""
    arguments = sys.argv[1:]
    if arguments in (["build"], ["check"]):
        from .fresh import current

        coverage = current(project_root(os.getcwd()))
        if coverage:
            print(f"current   nothing changed since the last build: {coverage}")
            return 0
    from .cli import run

    return run(arguments)


def project_root(folder: str) -> str:
    """The nearest folder, this one or above, that has an apiscribe.toml; else this."""
    above = folder
    while not os.path.exists(os.path.join(above, "apiscribe.toml")):
        if above == os.path.dirname(above):
            return folder
        above = os.path.dirname(above)
    return above
