"""Arrows go one way: wings do not import each other, and nothing imports in a circle."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

from running import ROOT

PACKAGE = ROOT / "generator/apiscribe"
SOURCES = sorted(PACKAGE.rglob("*.py"))


def module(path: Path) -> str:
    """The name of a module below the package: `reading.yaml.pages`; `` for the package."""
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return ".".join(part for part in parts if part != "__init__")


MODULES = {module(path): path for path in SOURCES}


def for_checkers(node: ast.AST) -> bool:
    """Whether a block is read by type checkers only."""
    return isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)


def imports(node: ast.AST) -> Iterator[ast.ImportFrom | ast.Import]:
    """Every import that can happen when the program runs, lazy ones included."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, (ast.Import, ast.ImportFrom)):
            yield child
        elif not for_checkers(child):
            yield from imports(child)


def targets(name: str, node: ast.ImportFrom | ast.Import) -> Iterator[str]:
    """The modules of ours that one import names."""
    if isinstance(node, ast.Import):
        found = [alias.name for alias in node.names]
    else:
        package = name if MODULES[name].name == "__init__.py" else name.rpartition(".")[0]
        parts = package.split(".") if package else []
        base = parts[: len(parts) - node.level + 1] if node.level else []
        start = ".".join([*base, *(node.module or "").split(".")]).strip(".")
        if not node.level:
            start = node.module or ""
        found = [start, *(f"{start}.{alias.name}".strip(".") for alias in node.names)]
    for full in found:
        short = full.removeprefix("apiscribe").strip(".")
        ours = full.startswith("apiscribe") or (isinstance(node, ast.ImportFrom) and node.level)  # fmt: skip
        if ours and short in MODULES and short:
            yield short


def arrows() -> dict[str, set[str]]:
    """Which module imports which."""
    found: dict[str, set[str]] = {name: set() for name in MODULES}
    for name, path in MODULES.items():
        for node in imports(ast.parse(path.read_text("utf-8"))):
            found[name] |= {*targets(name, node)} - {name}
    return found


def wing(name: str) -> str:
    """The wing that a module belongs to."""
    return name.partition(".")[0]


def test_arrows_are_found() -> None:
    """Relative, absolute and lazy imports are seen."""
    found = arrows()
    assert "reading.yaml.parser" in found["reading.yaml.pages"]
    assert "cli" in found["entry"]
    assert "writing.disk" in found["pipeline"]
    assert sum(map(len, found.values())) > 80


FORBIDDEN = [
    ("reading", {"deciding", "writing"}),
    ("deciding", {"writing"}),
    ("writing", {"reading", "deciding"}),
]


@pytest.mark.parametrize(("ours", "others"), FORBIDDEN, ids=["reading", "deciding", "writing"])  # fmt: skip
def test_wings_do_not_import_each_other(ours: str, others: set[str]) -> None:
    """Reading knows no decisions, deciding no Python source, writing no pages."""
    wrong = {
        (name, other)
        for name, found in arrows().items()
        for other in found
        if wing(name) == ours and wing(other) in others
    }
    assert wrong == set()


def test_the_hinge_imports_nothing_of_ours() -> None:
    """The model between the wings stands alone, its other half on the model only."""
    assert arrows()["model"] == set()
    assert arrows()["client_model"] == {"model"}


@pytest.mark.parametrize("wing_", ["reading", "deciding", "writing"])
def test_wings_do_not_reach_back(wing_: str) -> None:
    """No arrow goes from a wing up to the stages or the command line."""
    up = {"pipeline", "cli", "entry", "show", "rows", "__main__", "drift", "commands"}
    wrong = {(n, o) for n, found in arrows().items() for o in found if wing(n) == wing_ and wing(o) in up}  # fmt: skip
    assert wrong == set()


def test_drift_stands_above_the_wings_and_below_the_commands() -> None:
    """It asks pages, contract and model; of the writing wing what names a class and a field."""
    found = {o for name, others in arrows().items() for o in others if wing(name) == "drift"}
    allowed = {"reading", "deciding", "drift", "model", "problems"}
    assert {o for o in found if wing(o) not in allowed} == {
        "writing.python_names",
        "writing.dcg_input",
    }


def test_one_module_opens_connections() -> None:
    """Nothing but fetching a page that a user named by its address."""
    opens = {"socket", "ssl", "http", "urllib", "ftplib", "smtplib", "asyncio", "socketserver", "xmlrpc"}  # fmt: skip
    named = {
        name
        for name, path in MODULES.items()
        for node in imports(ast.parse(path.read_text("utf-8")))
        for module in foreign(node)
        if module.split(".")[0] in opens and module != "urllib.parse"
    }
    assert named == {"reading.source.fetch"}


def foreign(node: ast.ImportFrom | ast.Import) -> list[str]:
    """The modules of others that an import names."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    return [node.module or ""] if not node.level else []


def test_no_import_goes_in_a_circle() -> None:
    """Not even a lazy one."""
    try:
        TopologicalSorter(arrows()).prepare()
    except CycleError as error:
        pytest.fail(" → ".join(error.args[1]))
    assert arrows()
