"""What the files of a package import from one another."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from ..problems import Place, Problems


def check_imports(package: str, tree: Mapping[str, str], templates: str) -> None:
    """Report modules of the package that its files import and no template gives."""
    problems = Problems()
    for path, text in tree.items():
        for wanted in _imported(path, text, package):
            if f"{wanted}.py" not in tree and f"{wanted}/__init__.py" not in tree:
                module = wanted.removeprefix("src/").replace("/", ".")
                what = f"{path} imports {module}, which no template gives"
                mend = f"put {wanted.removeprefix(f'src/{package}/')}.py into the templates"
                problems.add(Place(templates), what, (), mend)
    problems.stop()


def _imported(path: str, text: str, package: str) -> Iterator[str]:
    """The files, without suffix, of the modules of the package that a file imports."""
    start = rf"^from (\.+|{package}\.)(\w[\w.]*) import"
    for where, module in re.findall(start, text, re.MULTILINE):
        above = path.split("/")[: -len(where)] if where[0] == "." else ["src", package]
        yield "/".join([*above, *module.split(".")])
