# Written by apiscribe build; edits are lost.
"""Packages that import a public name when it is first asked for (PEP 562)."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any


def lazily(
    package: str, modules: Mapping[str, str]
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Return a package's `__getattr__` and `__dir__`, by the module of each name.

    They stand here, since a module of the package may be called as something that they need.
    """
    here = vars(sys.modules[package])

    def find(name: str) -> Any:
        if name not in modules:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        here[name] = getattr(import_module(modules[name], package), name)
        return here[name]

    def names() -> list[str]:
        special = [name for name in here if name[:2] == "__" == name[-2:]]
        return sorted([*modules, *special])

    return find, names
