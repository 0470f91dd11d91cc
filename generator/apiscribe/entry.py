"""Where the command starts: answers at once when nothing changed since the last build."""

from __future__ import annotations

import gc
import os
import sys

from .commands.streams import print_to

INTERRUPTED = 130
BUG = 70
"""The exit code of an error of apiscribe's own, `EX_SOFTWARE` of sysexits.h."""


def main() -> int:
    """Run the command line and return its exit code.

    0 is fine, 1 stale or drifted, 2 wrong input or usage, 70 a bug in apiscribe.
    """
    try:
        return _answer(sys.argv[1:])
    except KeyboardInterrupt:
        print_to(sys.stderr, "interrupted; no file is half written")
        # An interrupt that passed through exec() would make Python end by the signal.
        os._exit(INTERRUPTED)
    except Exception as error:
        return _bug(error)


def _bug(error: Exception) -> int:
    """Tell of an error that no input should bring about; return the exit code."""
    if "--debug" in sys.argv or os.environ.get("APISCRIBE_DEBUG", "0") != "0":
        import traceback

        traceback.print_exception(error)
        hint = "please report it with the traceback above"
    else:
        hint = "run it again with --debug for a traceback to report"
    text = "".join(letter if letter.isprintable() else " " for letter in str(error))
    print_to(
        sys.stderr,
        f"apiscribe: internal error: {type(error).__name__}: {text[:200]}\n"
        f"    this is a bug in apiscribe, not in your input; {hint}",
    )
    return BUG


def _answer(arguments: list[str]) -> int:
    if arguments in (["build"], ["check"]):
        from .project.up_to_date import current, in_ci, project_root

        if not in_ci() and (state := current(project_root(os.getcwd()))):
            print_to(sys.stdout, f"current   nothing changed since the last build: {state[0]}")
            return 0
    # A short-lived process: collecting garbage costs a tenth of it and frees nothing.
    gc.disable()
    from .cli import run

    return run(arguments)
