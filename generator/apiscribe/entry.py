"""Where the command starts: answers at once when nothing changed since the last build."""

from __future__ import annotations

import gc
import os
import sys

from .commands.streams import output_failure, print_to, reopen_closed

INTERRUPTED = 130
BUG = 70
"""The exit code of an error of apiscribe's own, `EX_SOFTWARE` of sysexits.h."""
OUTPUT_LOST = 74
"""The exit code where the output could not be written, `EX_IOERR` of sysexits.h."""


def main() -> int:
    """Run the command line and return its exit code.

    0 is fine, 1 stale or drifted, 2 wrong input or usage, 70 a bug in apiscribe, 74 output
    that could not be written.
    """
    reopen_closed()
    code = _code(sys.argv[1:])
    failure = output_failure()
    if failure is None:
        return code
    reason = failure.strerror or str(failure)
    print_to(sys.stderr, f"apiscribe: the output could not be written: {reason}")
    return OUTPUT_LOST


def _code(arguments: list[str]) -> int:
    """Run the command line; return its exit code, whatever it ended by."""
    try:
        return _answer(arguments)
    except SystemExit as usage:
        return int(usage.code or 0)
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

        print_to(sys.stderr, "".join(traceback.format_exception(error)).rstrip())
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
        from .project.roots import in_ci, project_root
        from .project.signatures import remembered

        root = project_root(os.getcwd())
        state = None if in_ci() else remembered(root) or _current(root)
        if state and (arguments == ["build"] or ", to review " not in state[0]):
            print_to(sys.stdout, f"current   nothing changed since the last build: {state[0]}")
            return 0
    # A short-lived process: collecting garbage costs a tenth of it and frees nothing.
    gc.disable()
    from .cli import run

    return run(arguments)


def _current(root: str) -> tuple[str, int] | None:
    """Return what `up_to_date` says; it is imported only where no answer is remembered."""
    from .project.up_to_date import current

    return current(root)
