"""The only ways in which text of the spec becomes Python source.

A plain `str` is text that nobody trusts. `SourceCode` is made here alone: of literals, of
checked names, and of words of our own around them. Templates print nothing else.
"""

from __future__ import annotations

import ast
import json
import keyword
import textwrap
from collections.abc import Iterable, Mapping, Sequence
from typing import LiteralString, Self

WIDTH = 88


class SourceCode(str):
    """Python source. Elsewhere it is made of a constant only, or by `compose` and `join`."""

    __slots__ = ()


class Identifier(SourceCode):
    """A Python name. Raises ValueError for a text that is none."""

    __slots__ = ()

    def __new__(cls, text: str) -> Self:
        """Return the name that `text` is."""
        if not is_name(text):
            raise ValueError(f"{text!r} is no Python name")
        return super().__new__(cls, text)


def compose(form: LiteralString, *parts: SourceCode, **named: SourceCode) -> SourceCode:
    """Return `form` with parts of source in its braces, as `str.format` has them.

    Raises TypeError for a part that is plain text.
    """
    for part in (*parts, *named.values()):
        _trusted(part)
    return SourceCode(form.format(*parts, **named))


def join(separator: LiteralString, parts: Iterable[SourceCode]) -> SourceCode:
    """Return parts of source with a separator between them; TypeError for plain text."""
    return SourceCode(separator.join(map(_trusted, parts)))


def _trusted(part: SourceCode) -> SourceCode:
    if not isinstance(part, SourceCode):
        raise TypeError(f"plain text in the place of source: {part!r}")
    return part


def arguments(given: Mapping[str, SourceCode]) -> SourceCode:
    """Return keyword arguments; those without a value are left out."""
    named = ((Identifier(name), value) for name, value in given.items() if value)
    return join(", ", (compose("{}={}", name, value) for name, value in named))


def mapping(pairs: Mapping[str, SourceCode]) -> SourceCode:
    """Return a dict of texts to values that are source."""
    items = (compose("{}: {}", literal(key), value) for key, value in pairs.items())
    return compose("{{{}}}", join(", ", items))


def docstring(text: str, indent: int) -> SourceCode:
    """Return a docstring literal that says `text`, wrapped, for code indented by `indent`."""
    pad = " " * indent
    width = WIDTH - indent
    lines = [part for line in text.splitlines() for part in _wrapped(line, width)]
    if len(lines) == 1 and len(lines[0]) + 6 > width:
        lines = _wrapped(lines[0], width - 6)
    inner = _escaped("\n".join(f"{pad}{line}" if line else "" for line in lines).strip())
    literal = f'"""{inner}\n{pad}"""' if len(lines) > 1 else f'"""{inner}"""'
    if not isinstance(ast.literal_eval(literal), str):
        raise AssertionError(f"not one string literal: {literal!r}")
    return SourceCode(literal)


def _wrapped(line: str, width: int) -> list[str]:
    if len(line) <= width and line.isprintable():
        return [line.rstrip(" ")]
    start = len(line) - len(line.lstrip(" "))
    hanging = " " * (start + 4) if start else ""
    lines = textwrap.wrap(
        line, width, subsequent_indent=hanging, break_long_words=False, break_on_hyphens=False
    )
    return lines or [""]


def _escaped(text: str) -> str:
    start = text.rstrip('"')
    start, quotes = start.replace("\\", "\\\\"), len(text) - len(start)
    text = start.replace('"""', r"\"\"\"") + r"\"" * quotes
    if all(map(str.isprintable, text.split("\n"))):
        return text
    return "".join(c if c.isprintable() or c == "\n" else _escape(c) for c in text)


def _escape(character: str) -> str:
    return character.encode("unicode_escape").decode("ascii")


def literal(value: object) -> SourceCode:
    """Return the literal of a str, int, float, bool, None or a tuple of them."""
    if isinstance(value, tuple):
        items = join(", ", map(literal, value))
        return compose("({},)", items) if len(value) == 1 else compose("({})", items)
    if isinstance(value, str):
        return _text_literal(str(value))
    if isinstance(value, float):
        return SourceCode(repr(value).replace("e+", "e"))
    if value is None or isinstance(value, bool | int):
        return SourceCode(repr(value))
    raise TypeError(f"no literal of a {type(value).__name__}")


def _text_literal(text: str) -> SourceCode:
    """Return a text in double quotes, in single ones only if it has less to escape then."""
    single = repr(text)
    inner = "'".join(repr(part)[1:-1].replace('"', r"\"") for part in text.split("'"))
    fewer = single[0] == "'" and single.count("\\") < inner.count("\\")
    return SourceCode(single if fewer else f'"{inner}"')


_BELOW = 8


def filled(parts: Sequence[SourceCode], start: int) -> SourceCode:
    """Return the arguments of a call in the body of a class, in as few lines as they fit.

    The first line is `start` wide already. A line ends between two parts only; one that is too
    wide by itself stays so.
    """
    lines: list[SourceCode] = [parts[0]]
    for part in parts[1:]:
        used = start if len(lines) == 1 else _BELOW
        whole = join(", ", [lines[-1], part])
        if used + len(whole) < WIDTH:
            lines[-1] = whole
        else:
            lines.append(part)
    return join(",\n        ", lines)


def fitted(values: tuple[str, ...], indent: int, room: int) -> SourceCode:
    """Return a tuple's literal, one item a line if wider than `room`, as black has it."""
    whole = literal(values)
    if len(whole) <= room:
        return whole
    pad = " " * (indent + 4)
    items = "".join(f"{pad}{literal(value)},\n" for value in values)
    return SourceCode(f"(\n{items}{' ' * indent})")


def one_a_line(
    items: Iterable[SourceCode], indent: int = 0, brackets: LiteralString = "()"
) -> SourceCode:
    """Return a collection, one item a line, in code indented by `indent`, as black has it.

    `brackets` are those of a tuple or of a dict. A tuple of one item stays on one line.
    """
    parts = tuple(items)
    if not parts:
        return SourceCode(brackets)
    if len(parts) == 1 and brackets == "()":
        return compose("({},)", parts[0])
    pad = " " * indent
    lines = "".join(f"{pad}    {_trusted(part)},\n" for part in parts)
    return SourceCode(f"{brackets[0]}\n{lines}{pad}{brackets[1]}")


def pair(key: str, value: object) -> SourceCode:
    """Return an item of a dict: two literals."""
    return compose("{}: {}", literal(key), literal(value))


def toml_string(text: str) -> SourceCode:
    """Return a text as a string of TOML."""
    return SourceCode(json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f"))


def is_name(text: str) -> bool:
    """Return whether a text can be a Python name as it is: an ASCII identifier, no keyword."""
    return text.isascii() and text.isidentifier() and not keyword.iskeyword(text)
