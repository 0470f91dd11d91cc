"""What the docstrings of models say, and how a module of models gets other ones."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from typing import Any

from ..hinge.model import Model, ObjectSchema
from .python_names import SHARED

_UNITS = {"g": "gram", "cm": "centimetre"}
Span = tuple[int, int, int, str]
"""First and last line of a docstring, its indent, and the name it stands under."""


def about_module(module: str, names: tuple[str, ...], model: Model) -> str:
    """Return what a module of models is about: the first root among its schemas, or the first."""
    if module == SHARED:
        return "What no call asks for."
    first = next((root for root in model.roots if root in names), names[0])
    return model.objects[first].description or f"{first} and its parts."


def about_class(schema: ObjectSchema) -> str:
    """Return what stands under a class: its text, and its rows in a line."""
    parts = filter(None, [schema.description, ", ".join(schema.rows)])
    return "\n\n".join(parts) or schema.name


def about_field(facts: Mapping[str, Any]) -> str:
    """Return what stands under a field: summary, unit, documented marks, and its rows."""
    lines = [facts.get("description", "")]
    if unit := facts.get("x-unit"):
        lines.append(f"Unit: {_UNITS.get(unit, unit)}.")
    if facts.get("deprecated"):
        lines.append("Deprecated.")
    documented = facts.get("x-documented", {})
    if documented.get("mandatory") == "yes":
        lines.append("Mandatory in the docs.")
    if condition := documented.get("condition"):
        lines.append(f"Mandatory if {condition}.")
    text = "\n".join(filter(None, lines))
    return "\n\n".join(filter(None, [text, _evidence(facts)]))


def _evidence(facts: Mapping[str, Any]) -> str:
    """Return the rows or examples that a property comes from, in a line."""
    rows = facts.get("x-rows", ())
    observed = facts.get("x-observed")
    if isinstance(observed, list) and observed:
        return f"In no table; seen in {', '.join(observed)}"
    if observed:
        return "In no table; seen in real answers"
    if not rows and "x-rows" in facts:
        return "On no page"
    return ", ".join(rows)


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
