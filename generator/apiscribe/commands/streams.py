"""The standard streams: lines reach them at once, and the command goes on if they cannot.

Imports next to nothing, as the answer to an idle `check` goes through it.
"""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TextIO

_failures: list[OSError] = []


def reopen_closed() -> None:
    """Open the null device for each standard stream that is closed.

    Otherwise the first file that is opened would get its number, and what others print.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(os.open(os.devnull, os.O_RDWR), mode, encoding="utf-8"))


def print_to(stream: TextIO, text: str) -> None:
    """Print lines of text; where nobody reads them any more, as after `| head`, print nothing.

    The command goes on, and ends with the exit code of what it did. A stream that cannot
    be written to, as on a full disk, is kept for `output_failure`.
    """
    try:
        print(text, file=stream, flush=True)
    except OSError as error:
        if not isinstance(error, BrokenPipeError):
            _failures.append(error)
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)


def output_failure() -> OSError | None:
    """Return the first error of a stream that could not be written to, None if there is none."""
    return _failures[0] if _failures else None
