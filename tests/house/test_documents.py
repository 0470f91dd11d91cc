"""What the documents say of the tree is true: paths, links, commands."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from running import ROOT, load_yaml

DOCUMENTS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("examples/*.md")])
ARCHITECTURE = (ROOT / "docs/architecture.md").read_text("utf-8")
BELOW = [ROOT, ROOT / "generator/apiscribe", ROOT / "templates/src/package"]


def name(path: Path) -> str:
    """A document's path from the root."""
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("path", DOCUMENTS, ids=name)
def test_links_lead_somewhere(path: Path) -> None:
    """Every relative link of a document names a file or folder."""
    links = re.findall(r"\]\(([^)\s]+)\)", path.read_text("utf-8"))
    relative = {link.partition("#")[0] for link in links if "://" not in link} - {""}
    assert {link for link in relative if not (path.parent / link).exists()} == set()


def spelled_out(path: str) -> list[str]:
    """The paths that `a/{b,c}/` names."""
    if not (choice := re.search(r"\{([^}]*)\}", path)):
        return [path]
    return [path.replace(choice[0], part) for part in choice[1].split(",")]


def test_the_architecture_names_what_there_is() -> None:
    """Each path in its tables exists, and each stage of the generator is in them."""
    named = re.findall(r"`([\w./{},-]+(?:/|\.py|\.yaml|\.json))`", ARCHITECTURE)
    paths = {path for each in named for path in spelled_out(each)}
    assert len(paths) > 25
    assert {p for p in paths if not any((base / p).exists() for base in BELOW)} == set()
    folders = (ROOT / "generator/apiscribe").rglob("__init__.py")
    stages = {path.parent.name for path in folders} - {"apiscribe"}
    assert {stage for stage in stages if stage not in ARCHITECTURE} == set()


def test_the_readme_lists_every_target() -> None:
    """Its table of targets and the Makefile's have the same names."""
    makefile = (ROOT / "Makefile").read_text("utf-8")
    targets = {*re.findall(r"^([a-z-]+):.*## ", makefile, re.MULTILINE)} - {"help"}
    readme = (ROOT / "README.md").read_text("utf-8")
    assert targets == {*re.findall(r"^\| `make ([a-z-]+)` \|", readme, re.MULTILINE)}


def test_ci_runs_what_the_readme_says() -> None:
    """Both kinds of CI check the sources, and end with the tests."""
    script = (ROOT / ".ci/run").read_text("utf-8").splitlines()
    assert script[-2:] == ["make lint", "exec make test"]
    workflow = load_yaml((ROOT / ".github/workflows/ci.yml").read_text("utf-8"))
    steps = [step.get("run", "") for step in workflow["jobs"]["test"]["steps"]]
    assert steps[-3:] == ["make check ARGS=--from-scratch", "make lint", "make test"]
    assert "    make test " in (ROOT / "README.md").read_text("utf-8")


def test_hooks_fetch_nothing() -> None:
    """The hooks before a commit are local, and run targets of make."""
    hooks = load_yaml((ROOT / ".pre-commit-config.yaml").read_text("utf-8"))
    assert [repo["repo"] for repo in hooks["repos"]] == ["local"]
    assert [hook["entry"] for hook in hooks["repos"][0]["hooks"]] == ["make lint", "make check"]


def test_both_packages_say_that_they_are_typed() -> None:
    """The generator's own and the one that it makes."""
    assert (ROOT / "generator/apiscribe/py.typed").is_file()
    assert (ROOT / "templates/src/package/py.typed").is_file()
