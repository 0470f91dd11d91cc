# Written by apiscribe build; edits are lost.
"""The standard streams: a command goes on where they are closed, full, or read by nobody."""

from __future__ import annotations

import os
import re
import sys
from argparse import PARSER, Action, ArgumentParser, HelpFormatter
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager
from io import TextIOWrapper
from typing import Any, NoReturn, TextIO

OUTPUT_LOST = 74
_failures: list[OSError] = []
# such as: invalid choice: 'a' (choose from 'b', 'c')
_NO_CHOICE = re.compile(r"invalid choice: '(.*)' \(choose from (.*)\)")
# such as: unrecognized arguments: --a=1
_UNKNOWN = re.compile(r"unrecognized arguments: (--[^\s=]+)")


class _Formatter(HelpFormatter):
    """Leaves room for the longest command too, which argparse counts without its indent."""

    def add_argument(self, action: Action) -> None:
        """Take an argument into account."""
        super().add_argument(action)
        if action.nargs == PARSER:
            self._max_help_position = 32
            self._action_max_length += self._indent_increment


class Parser(ArgumentParser):
    """A parser whose help and messages go the way of all output; help ends with `more`."""

    more: Callable[[], str] | None = None

    def __init__(self, *names: Any, **facts: Any) -> None:
        super().__init__(*names, **facts)
        self.formatter_class = _Formatter

    def format_help(self) -> str:
        """Return the text of help."""
        text = super().format_help()
        return f"{text}{self.more()}\n" if self.more else text

    def parse_known_args(self, *given: Any, **named: Any) -> Any:
        """Return what a command was given; refuse what this one does not know."""
        options, unknown = super().parse_known_args(*given, **named)
        if unknown:
            self.error(f"unrecognized arguments: {' '.join(unknown)}")
        return options, unknown

    def error(self, message: str) -> NoReturn:
        """Print usage and message, with what may be meant, and exit with 2."""
        super().error(message + _meant(message, self._option_string_actions))

    def _print_message(self, message: str, file: Any = None) -> None:
        put(message.removesuffix("\n"), file or sys.stderr)


def _meant(message: str, options: Iterable[str]) -> str:
    """Return the command, option or value that is nearest to the one refused."""
    if refused := _NO_CHOICE.search(message):
        word, known = refused[1], re.findall(r"[\w-]+", refused[2])
    elif refused := _UNKNOWN.search(message):
        word, known = refused[1], [name for name in options if name.startswith("--")]
    else:
        return ""
    from difflib import get_close_matches

    near = get_close_matches(word, known, n=1)
    return f"; did you mean {near[0]}?" if near else ""


def prepare() -> None:
    """Open the null device for closed streams, and escape what a stream cannot encode."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(
                sys,
                name,
                os.fdopen(os.open(os.devnull, os.O_RDWR), mode, encoding="utf-8"),
            )
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def put(text: str, stream: TextIO | None = None) -> None:
    """Print lines of text, to standard output if no other stream is named."""
    with writing(stream or sys.stdout) as target:
        print(text, file=target)


@contextmanager
def writing(stream: TextIO) -> Generator[TextIO]:
    """Let a block write to a stream; where that fails, all else that it prints is dropped."""
    try:
        yield stream
        stream.flush()
    except OSError as error:
        if not isinstance(error, BrokenPipeError):
            _failures.append(error)
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)


def exit_code(code: int) -> int:
    """Return the code that a command ends with: its own, unless its output was lost."""
    if not _failures:
        return code
    put(f"the output could not be written: {_failures[0].strerror}", sys.stderr)
    return OUTPUT_LOST
