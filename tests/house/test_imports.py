"""Arrows go one way: wings do not import each other, and nothing imports in a circle."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest
from sources import EXAMPLES, GENERATOR, PRODUCT, Tree, parsed

# Percent of the modules that just one other imports. The aim is 20; what is left are stages
# and media of their own, nearly all longer than could live in the module that uses them.
LONELY = 29
Import = ast.ImportFrom | ast.Import


def module(tree: Tree, path: Path) -> str:
    """Return the name of a module below its package: `reading.yaml.pages`; `` for the package."""
    parts = path.relative_to(tree.folder).with_suffix("").parts
    return ".".join(part for part in parts if part != "__init__")


@cache
def modules(tree: Tree) -> dict[str, Path]:
    """Return the modules of a package by name."""
    return {module(tree, path): path for path in tree.paths}


def for_checkers(node: ast.AST) -> bool:
    """Whether a block is read by type checkers only."""
    return isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)


def imports(node: ast.AST) -> Iterator[Import]:
    """Yield every import that can happen when the program runs, lazy ones included."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, (ast.Import, ast.ImportFrom)):
            yield child
        elif not isinstance(child, ast.expr) and not for_checkers(child):
            yield from imports(child)


def named(tree: Tree, name: str, node: Import) -> list[str]:
    """Return the full names that one import may stand for, without the package's own."""
    root = f"{tree.folder.name}."
    if isinstance(node, ast.Import):
        names = [alias.name for alias in node.names]
        return [full.removeprefix(root) for full in names if full.startswith(root)]
    start = node.module or ""
    if not node.level:
        if not f"{start}.".startswith(root):
            return []
        start = start.removeprefix(tree.folder.name).removeprefix(".")
    else:
        is_package = modules(tree)[name].name == "__init__.py"
        package = name.split(".") if is_package else name.split(".")[:-1]
        kept = package[: len(package) - node.level + 1]
        start = ".".join([part for part in [*kept, start] if part])
    return [start, *(f"{start}.{alias.name}".strip(".") for alias in node.names)]


@cache
def arrows(tree: Tree = GENERATOR) -> dict[str, set[str]]:
    """Return which module imports which, below one package."""
    known = modules(tree)
    targets: dict[str, set[str]] = {}
    for name, path in known.items():
        full = {each for node in imports(parsed(path)) for each in named(tree, name, node)}
        targets[name] = {each for each in full if each and each in known} - {name}
    return targets


def wing(name: str) -> str:
    """The wing that a module belongs to."""
    return name.partition(".")[0]


def test_arrows_are_found() -> None:
    """Relative, absolute and lazy imports are seen."""
    targets = arrows()
    assert "reading.yaml.parser" in targets["reading.yaml.pages"]
    assert "cli" in targets["entry"]
    assert "project.disk" in targets["pipeline"]
    assert sum(map(len, targets.values())) > 80
    assert "_runtime.http.core" in arrows(PRODUCT)["_runtime.http.sync"]
    assert sum(map(len, arrows(PRODUCT).values())) > 80


FORBIDDEN = [
    ("reading", {"deciding", "writing"}),
    ("deciding", {"writing"}),
    ("writing", {"reading", "deciding"}),
    ("hinge", {"reading", "deciding", "writing"}),
]


@pytest.mark.parametrize(("ours", "others"), FORBIDDEN, ids=[ours for ours, _ in FORBIDDEN])
def test_wings_do_not_import_each_other(ours: str, others: set[str]) -> None:
    """Reading knows no decisions, deciding no Python source, writing no pages."""
    wrong = {
        (name, other)
        for name, others_ in arrows().items()
        for other in others_
        if wing(name) == ours and wing(other) in others
    }
    assert wrong == set()


def test_the_hinge_imports_nothing_of_ours() -> None:
    """The model between the wings stands alone: its halves, what holds them, and types."""
    assert arrows()["hinge.node_types"] == arrows()["hinge.schema_types"] == set()
    assert arrows()["hinge.contract_types"] == {"hinge.node_types"}
    assert arrows()["hinge.call_parts"] == {"hinge.schema_types"}
    assert arrows()["hinge.document_check"] == {"hinge.contract_types"}
    rules = "hinge.documented_rules"
    assert arrows()["hinge.model"] == {"hinge.document_check", "hinge.call_parts", rules}
    assert arrows()["hinge.refusal_rules"] == arrows()["hinge.shown_calls"] == set()
    assert arrows()[rules] == set()
    assert arrows()["hinge.client_model"] == {
        f"hinge.{name}"
        for name in ("model", "document_check", "call_parts", "refusal_rules", "shown_calls")
    }


@pytest.mark.parametrize("wing_", ["reading", "deciding", "writing"])
def test_wings_do_not_reach_back(wing_: str) -> None:
    """No arrow goes from a wing up to the stages or the command line."""
    up = {"pipeline", "cli", "entry", "show", "rows", "__main__", "drift", "commands"}
    wrong = {(n, o) for n, targets in arrows().items() for o in targets if wing(n) == wing_ and wing(o) in up}  # fmt: skip
    assert wrong == set()


def test_drift_stands_above_the_wings_and_below_the_commands() -> None:
    """It asks pages, contract and model; of the writing wing what names a class and a field."""
    below = {o for name, others in arrows().items() for o in others if wing(name) == "drift"}
    allowed = {"reading", "deciding", "drift", "hinge", "problems", "escaping"}
    assert {o for o in below if wing(o) not in allowed} == {
        "writing.python_names",
        "writing.dcg_input",
    }


def test_fetching_alone_opens_connections() -> None:
    """Nothing but fetching a page that a user named by its address."""
    opens = {"socket", "ssl", "http", "urllib", "ftplib", "smtplib", "asyncio", "socketserver", "xmlrpc"}  # fmt: skip
    openers = {
        name
        for name, path in modules(GENERATOR).items()
        for node in imports(parsed(path))
        for module in foreign(node)
        if module.split(".")[0] in opens and module != "urllib.parse"
    }
    assert openers == {"reading.source.connection", "reading.source.fetch"}


def foreign(node: ast.ImportFrom | ast.Import) -> list[str]:
    """The modules of others that an import names."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    return [node.module or ""] if not node.level else []


@pytest.mark.parametrize("tree", [GENERATOR, PRODUCT], ids=lambda tree: tree.name)
def test_no_import_goes_in_a_circle(tree: Tree) -> None:
    """Not even a lazy one."""
    assert any(arrows(tree).values())
    try:
        TopologicalSorter(arrows(tree)).prepare()
    except CycleError as error:
        pytest.fail(" → ".join(error.args[1]))


def test_few_modules_serve_one_other_only() -> None:
    """What only one other imports, and is short, lives in that other."""
    importers = Counter(target for targets in arrows().values() for target in targets)
    inner = [name for name, path in modules(GENERATOR).items() if path.name != "__init__.py"]
    lonely = sorted(name for name in inner if importers[name] == 1)
    assert 100 * len(lonely) <= LONELY * len(inner), lonely


def test_examples_use_what_is_public() -> None:
    """A shop's scripts import nothing private."""
    names = {
        each for path in EXAMPLES.paths for node in imports(parsed(path)) for each in foreign(node)
    }
    assert {name for name in names if "._" in name} == set()
    assert {"cdek_client", "cdek_client.models"} <= names
