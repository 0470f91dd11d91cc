"""The only ways in which text of the spec becomes Python source."""

from __future__ import annotations

import ast
import keyword
import textwrap

WIDTH = 88


def docstring(text: str, indent: int) -> str:
    """A docstring literal that says `text`, wrapped, for code indented by `indent`."""
    pad = " " * indent
    wrapped = "\n".join(_wrap(line, WIDTH - indent) for line in text.splitlines())
    inner = _escaped(wrapped).replace("\n", f"\n{pad}").replace(f"\n{pad}\n", "\n\n")
    many = "\n" in wrapped or len(inner) + indent + 6 > WIDTH
    literal = f'"""{inner}\n{pad}"""' if many else f'"""{inner}"""'
    if not isinstance(ast.literal_eval(literal), str):
        raise AssertionError(f"not one string literal: {literal!r}")
    return literal


def _wrap(line: str, width: int) -> str:
    return textwrap.fill(line, width, break_long_words=False, break_on_hyphens=False)


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


def is_name(text: str) -> bool:
    """Whether a text can be a Python name as it is: an ASCII identifier, no keyword."""
    return text.isascii() and text.isidentifier() and not keyword.iskeyword(text)
