"""Texts of pages, files and servers made safe to print: one escaper for each kind of output.

What a page says may steer a terminal, command the runner of a CI job, or end the Markdown that
it stands in. Here each such character gets a spelling that shows it and does nothing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from json import dumps
from typing import Any
from unicodedata import category

_LAYOUT = "\n\t"
# GitHub's runner obeys `  ::error::…` at the start of a line, and `##[error]…` anywhere.
_RUNNER_COMMAND = re.compile(r"(?m)^[^\S\n]*:(?=:)|##(?=\w*\[)")
_PLAIN_IN_MARKDOWN = re.compile(r"[^`|\r\n]+")
_PUNCTUATION = re.compile(r"[^\w\s&;]|_")


class _Spellings(dict[int, str]):
    """Each character, by its code, as terminals are given it."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        harmless = letter.isprintable() or letter in _LAYOUT or category(letter) == "Zs"
        self[code] = letter if harmless else letter.encode("unicode_escape").decode()
        return self[code]


class _JsonSpellings(dict[int, str]):
    """Each character, by its code, as it stands in JSON; all but ends of lines are in strings."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        harmless = letter.isprintable() or letter == "\n"
        self[code] = letter if harmless else dumps(letter)[1:-1]
        return self[code]


_SPELLINGS = _Spellings()
_JSON_SPELLINGS = _JsonSpellings()


def terminal_text(text: str) -> str:
    r"""Return text for a terminal or a log: no control, format or bidi characters, no commands.

    Ends of lines and tabs stay; a character that is not printed is spelled as Python does,
    `\x1b` or `\u202e`.
    """
    return _RUNNER_COMMAND.sub(lambda match: f"{match[0][:-1]}\\x{ord(match[0][-1]):x}", text.translate(_SPELLINGS))  # fmt: skip


def terminal_line(text: str) -> str:
    r"""Return text as a part of one line: as `terminal_text`, with `\n` and `\t` spelled."""
    return terminal_text(text.replace("\n", r"\n").replace("\t", r"\t"))


def json_text(value: Any, *, ascii_only: bool = False) -> str:
    """Return a value as indented JSON in which no character but the end of a line does anything."""
    text = dumps(value, ensure_ascii=ascii_only, indent=2)
    return re.sub(r"##(?=\w*\[)", r"#\\u0023", text.translate(_JSON_SPELLINGS))


def code_span(text: str) -> str:
    """Return text as code in a line or a table of Markdown, in which nothing has a meaning.

    Blanks are collapsed. What backticks and cells of tables cannot hold becomes an HTML element.
    """
    line = terminal_line(" ".join(text.split()))
    if _PLAIN_IN_MARKDOWN.fullmatch(line):
        return f"`{line}`"
    return f"<code>{_PUNCTUATION.sub(_entity, escape(line, quote=False))}</code>"


def _entity(match: re.Match[str]) -> str:
    return f"&#{ord(match[0])};"


def code_block(text: str) -> str:
    """Return lines as an indented block of Markdown, which nothing within can end."""
    return "\n".join(f"    {line}" for line in terminal_text(text).split("\n"))


@dataclass(frozen=True, slots=True)
class Annotation:
    """A workflow command of GitHub, which shows a text at a line of a file."""

    level: str
    text: str
    properties: Mapping[str, object]

    def __str__(self) -> str:
        listed = (f"{key}={_property(str(value))}" for key, value in self.properties.items())
        return f"::{self.level} {','.join(listed)}::{_data(self.text)}"


def _data(text: str) -> str:
    return terminal_text(text).replace("%", "%25").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
