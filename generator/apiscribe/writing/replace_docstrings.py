"""Replaces the docstrings of a module of models, leaving its code as it is."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping

Span = tuple[int, int, int, str]
"""First and last line of a docstring, its indent, and the name it stands under."""


def replace_docstrings(texts: Mapping[str, str], old: str) -> str | None:
    """Return the module `old` with other texts.

    `texts` holds a docstring literal for each name: `""` for the module, `Class`, and
    `Class.field`. None if the module's docstrings are not just those.
    """
    spans = list(_spans(ast.parse(old)))
    if {name for *_, name in spans} != {*texts}:
        return None
    lines = old.split("\n")
    for first, last, indent, name in reversed(spans):
        lines[first - 1 : last] = [" " * indent + texts[name]]
    return "\n".join(lines)


def _spans(module: ast.Module) -> Iterator[Span]:
    yield from _span(module.body[0], "")
    for node in module.body:
        if isinstance(node, ast.ClassDef):
            yield from _span(node.body[0], node.name)
            yield from _of_fields(node)


def _of_fields(node: ast.ClassDef) -> Iterator[Span]:
    for above, below in zip(node.body, node.body[1:], strict=False):
        if isinstance(above, ast.AnnAssign) and isinstance(above.target, ast.Name):
            yield from _span(below, f"{node.name}.{above.target.id}")


def _span(node: ast.stmt, name: str) -> Iterator[Span]:
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        yield node.lineno, node.end_lineno or node.lineno, node.col_offset, name
