"""The only ways in which text of the spec becomes Python source."""

from __future__ import annotations

import ast
import keyword
import textwrap

WIDTH = 88


def docstring(text: str, indent: int) -> str:
    """A docstring literal that says `text`, wrapped, for code indented by `indent`."""
    pad = " " * indent
    width = WIDTH - indent
    lines = [part for line in text.splitlines() for part in _wrapped(line, width)]
    if len(lines) == 1 and len(lines[0]) + 6 > width:
        lines = _wrapped(lines[0], width - 6)
    inner = _escaped("\n".join(f"{pad}{line}" if line else "" for line in lines).strip())
    literal = f'"""{inner}\n{pad}"""' if len(lines) > 1 else f'"""{inner}"""'
    if not isinstance(ast.literal_eval(literal), str):
        raise AssertionError(f"not one string literal: {literal!r}")
    return literal


def _wrapped(line: str, width: int) -> list[str]:
    made = textwrap.wrap(line, width, break_long_words=False, break_on_hyphens=False)
    return made or [""]


def _escaped(text: str) -> str:
    text = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    text = text[:-1] + '\\"' if text.endswith('"') else text
    return "".join(c if c.isprintable() or c == "\n" else _escape(c) for c in text)


def _escape(character: str) -> str:
    return character.encode("unicode_escape").decode("ascii")


def literal(value: object) -> str:
    """A Python literal for a str, int, bool, None or tuple of them."""
    if isinstance(value, str) and "'" not in value and '"' not in value:
        return f'"{repr(value)[1:-1]}"'
    if isinstance(value, tuple):
        inner = ", ".join(map(literal, value))
        return f"({inner},)" if len(value) == 1 else f"({inner})"
    return repr(value)


def fitted(values: tuple[str, ...], indent: int, room: int) -> str:
    """A tuple's literal, one item a line if it is wider than `room`, as black has it."""
    whole = literal(values)
    if len(whole) <= room:
        return whole
    pad = " " * (indent + 4)
    items = "".join(f"{pad}{literal(value)},\n" for value in values)
    return f"(\n{items}{' ' * indent})"


def is_name(text: str) -> bool:
    """Whether a text can be a Python name as it is: an ASCII identifier, no keyword."""
    return text.isascii() and text.isidentifier() and not keyword.iskeyword(text)
