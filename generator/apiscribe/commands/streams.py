"""The standard streams: lines reach them at once, and a reader that is gone is no error.

Imports next to nothing, as the answer to an idle `check` goes through it.
"""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TextIO


def print_to(stream: TextIO | None, text: str) -> None:
    """Print lines of text; where nobody reads them any more, as after `| head`, print nothing.

    The command goes on, and ends with the exit code of what it did.
    """
    if stream is None:
        return
    try:
        print(text, file=stream, flush=True)
    except BrokenPipeError:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
