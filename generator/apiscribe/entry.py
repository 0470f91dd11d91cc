"""Where the command starts: answers at once when nothing changed since the last build."""

from __future__ import annotations

import gc
import os
import sys

INTERRUPTED = 130


def main() -> int:
    """Run the command line; the exit code: 0 fine, 1 stale or drifted, 2 wrong input."""
    try:
        return _answer(sys.argv[1:])
    except KeyboardInterrupt:
        print("interrupted; no file is half written", file=sys.stderr, flush=True)
        # An interrupt that passed through exec() would make Python end by the signal.
        os._exit(INTERRUPTED)


def _answer(arguments: list[str]) -> int:
    if arguments in (["build"], ["check"]):
        from .project.up_to_date import current, project_root

        if found := current(project_root(os.getcwd())):
            print(f"current   nothing changed since the last build: {found[0]}")
            return 0
    # A short-lived process: collecting garbage costs a tenth of it and frees nothing.
    gc.disable()
    from .cli import run

    return run(arguments)
