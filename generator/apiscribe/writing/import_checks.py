"""What the files of a package import from one another."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping

from ..problems import Place, Problems


def check_imports(package: str, tree: Mapping[str, str], templates: str) -> None:
    """Report modules of the package that its files import and no template gives.

    `tree` has the text of each file by its path. Raises InputError. It takes half a second,
    so it is for a project's own templates; the tests hold those that ship.
    """
    problems = Problems()
    for path, text in tree.items():
        if not path.endswith(".py"):
            continue
        try:
            modules = {*_imported(path, text, package)}
        except (SyntaxError, ValueError) as error:
            problems.add(Place(templates), f"{path} is no Python: {error}", (), "mend its template")
            continue
        for wanted in sorted(modules):
            if f"{wanted}.py" not in tree and f"{wanted}/__init__.py" not in tree:
                module = wanted.removeprefix("src/").replace("/", ".")
                what = f"{path} imports {module}, which no template gives"
                mend = f"put {wanted.removeprefix(f'src/{package}/')}.py into the templates"
                problems.add(Place(templates), what, (), mend)
    problems.stop()


def _imported(path: str, text: str, package: str) -> Iterator[str]:
    """Yield the files, without suffix, of the modules of the package that a file must find.

    What a function imports it may look for first.
    """
    for node in ast.parse(text).body:
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [_absolute(path, node)]
        else:
            continue
        for name in names:
            if name.startswith(f"{package}."):
                yield f"src/{name.replace('.', '/')}"


def _absolute(path: str, node: ast.ImportFrom) -> str:
    """Return the full name of the module that is imported from."""
    if not node.level:
        return node.module or ""
    above = path.split("/")[1 : -node.level]
    return ".".join([*above, *filter(None, [node.module])])
