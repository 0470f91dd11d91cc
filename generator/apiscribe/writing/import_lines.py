"""Import statements in the order of isort, and which names of them a module uses."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterable, Mapping

from .literals import Identifier, SourceCode, compose, join


def used_names(tree: ast.AST) -> set[str]:
    """Return every name that a piece of source speaks of, but what is for checkers only."""
    names = set()
    if isinstance(tree, ast.Name) and isinstance(tree.ctx, ast.Load):
        names.add(tree.id)
    for child in ast.iter_child_nodes(tree):
        if not is_for_checkers(child):
            names |= used_names(child)
    return names


def is_for_checkers(node: ast.AST) -> bool:
    """Return whether a statement is `if TYPE_CHECKING`."""
    return isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"


def imported_names(tree: ast.Module) -> dict[str, set[str]]:
    """Return the names that a module imports at its top, by the module they come from."""
    names: dict[str, set[str]] = {}
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and not node.level:
            kept = {alias.name for alias in node.names if not alias.asname}
            names.setdefault(node.module or "", set()).update(kept)
    return names


def import_lines(
    names: Mapping[str, Iterable[str]], *, reexport: bool = False
) -> tuple[SourceCode, ...]:
    """Return the statements that import names from modules, an empty line between groups.

    A module is a dotted name, relative ones with dots before it. With `reexport` each
    name is imported as itself, which tells checkers that it is public.
    """
    groups: dict[int, list[SourceCode]] = {}
    for module in sorted(names, key=_module_order):
        if wanted := sorted(names[module], key=_name_order):
            lines = groups.setdefault(_group(module), [])
            lines += _public(module, wanted) if reexport else [_line(module, wanted)]
    blocks = [groups[group] for group in sorted(groups)]
    return tuple(line for block in blocks for line in (SourceCode(""), *block))[1:]


def _public(module: str, names: list[str]) -> list[SourceCode]:
    start = _start(module)
    return [compose("{0} import {1} as {1}", start, Identifier(name)) for name in names]


def _line(module: str, names: list[str]) -> SourceCode:
    return compose("{} import {}", _start(module), join(", ", map(Identifier, names)))


_DOTS = (SourceCode(""), SourceCode("."), SourceCode(".."), SourceCode("..."))


def _start(module: str) -> SourceCode:
    path = module.lstrip(".")
    dots = _DOTS[len(module) - len(path)]
    dotted = join(".", map(Identifier, path.split("."))) if path else SourceCode("")
    return compose("from {}{}", dots, dotted)


def _group(module: str) -> int:
    """Return 0 for the standard library, 1 for others, 2 for the package itself."""
    if module.startswith("."):
        return 2
    return 0 if module.split(".")[0] in sys.stdlib_module_names else 1


def _module_order(module: str) -> tuple[int, int, str]:
    dots = len(module) - len(module.lstrip("."))
    return _group(module), -dots, module


def _name_order(name: str) -> tuple[int, str]:
    if name.isupper() and len(name) > 1:
        return 0, name
    return (1, name) if name[:1].isupper() else (2, name)
