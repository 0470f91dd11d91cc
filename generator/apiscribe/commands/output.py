"""All that a command prints: text in colours on a terminal, JSON, problems in any format."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TextIO

from ..escaping import Annotation, code_block, json_text, terminal_text
from ..problems import Problem, count
from .streams import print_to

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

STYLES: Mapping[str, Mapping[str, str]] = {
    "stages": {r"^\S+": "bold"},
    "problems": {
        r"(?m)^\S.*?:\d+:\d+:": "bold",
        r"(?m)^    (row|mend):": "dim",
        r"(?m)^\d+ problems?.*$": "bold red",
    },
    "diff": {
        r"(?m)^-.*$": "red",
        r"(?m)^\+.*$": "green",
        r"(?m)^@@.*$": "cyan",
        r"(?m)^(missing|stale|hand-edited|stray) .*$": "bold yellow",
    },
    "drift": {
        r"(?m)^\S+: \d+ changes? in .*$": "bold",
        r"(?m)^  breaking\b": "bold red",
        r"(?m)^  compatible\b": "green",
        r"(?m)^  expires\b": "yellow",
        r"(?m)^version .*$": "bold",
        r"\*\*Breaking:\*\*": "bold red",
    },
}
"""What is set off on a terminal, by the kind of text: patterns and their styles."""


def say(text: str, kind: str = "", *, to_errors: bool = False) -> None:
    """Print lines of text with a newline at the end; `kind` names their styles on a terminal."""
    stream = sys.stderr if to_errors else sys.stdout
    if coloured(stream) and kind in STYLES:
        console = console_on(stream)
        with console.capture() as capture:
            console.print(styled(text, kind), soft_wrap=True)
        print_to(stream, capture.get().removesuffix("\n"))
    else:
        print_to(stream, terminal_text(text))


def coloured(stream: TextIO) -> bool:
    """Return whether a stream takes colours: a terminal, unless NO_COLOR or TERM forbid it."""
    forbidden = os.environ.get("NO_COLOR") or os.environ.get("TERM") in ("dumb", "unknown")
    return stream.isatty() and not forbidden


def console_on(stream: TextIO) -> Console:
    """Return rich's console on a stream."""
    from rich.console import Console

    return Console(file=stream, highlight=False, markup=False, emoji=False)


def styled(text: str, kind: str) -> Text:
    """Return text, safe to print, with the styles of its kind."""
    from rich.text import Text

    styled_text = Text(terminal_text(text))
    for pattern, style in STYLES.get(kind, {}).items():
        styled_text.highlight_regex(pattern, style)
    return styled_text


def print_json(value: Any) -> None:
    """Print a value as JSON; characters that the terminal cannot show are escaped."""
    unicode = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
    print_to(sys.stdout, json_text(value, ascii_only=not unicode))


def print_annotations(annotations: Iterable[Annotation]) -> None:
    """Print workflow commands, each on a line of its own."""
    for annotation in annotations:
        print_to(sys.stdout, str(annotation))


def print_problems(problems: Sequence[Problem], output_format: str, outcome: str = "") -> None:
    """Print problems in the format that was asked for; `outcome` ends the count of them.

    JSON, annotations and Markdown go to stdout, as what was asked for would; text to stderr.
    """
    total = f"{count(len(problems), 'problem')}{outcome}"
    text = "\n".join(map(str, problems))
    if output_format == "json":
        listed = [problem.as_dict() for problem in problems]
        print_json({"status": "error", "problems": listed})
    elif output_format == "github":
        print_annotations(map(_annotation, problems))
    elif output_format == "markdown":
        say(f"## {total[:1].upper()}{total[1:]}\n\n{code_block(text)}\n")
    else:
        say(f"{text}\n{total}", "problems", to_errors=True)


def _annotation(problem: Problem) -> Annotation:
    place, details = problem.place, str(problem).split("\n")[1:]
    at = {"file": place.file, "line": place.line, "col": place.column}
    return Annotation("error", "\n".join([problem.what, *details]), at)
