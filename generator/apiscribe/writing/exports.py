"""Names that are imported when they are first asked for, and the module of each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .import_lines import import_lines
from .literals import Identifier, SourceCode, literal, one_a_line, pair


@dataclass(frozen=True, slots=True)
class Export:
    """A public name, and the module below the package that it is imported from."""

    name: Identifier
    module: SourceCode


@dataclass(frozen=True, slots=True)
class Exports:
    """What a package offers: its names, the module of each, and their imports for checkers."""

    names: SourceCode
    modules: SourceCode
    imports: tuple[SourceCode, ...]


def exports_of(exports: Iterable[Export]) -> Exports:
    """Return what a package offers, in order of name."""
    ordered = sorted(exports, key=lambda export: export.name)
    names: dict[str, list[str]] = {}
    for export in ordered:
        names.setdefault(export.module, []).append(export.name)
    return Exports(
        listed(export.name for export in ordered),
        one_a_line((pair(each.name, each.module) for each in ordered), brackets="{}"),
        import_lines(names, reexport=True),
    )


def listed(names: Iterable[str]) -> SourceCode:
    """Return a tuple of names, one a line."""
    return one_a_line(map(literal, names))
