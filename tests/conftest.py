"""Fixtures of all tests: projects to run commands in."""

from __future__ import annotations

import gc
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

sys.path.insert(0, str(Path(__file__).parent))

from running import CASES, ROOT, Project, copied, copy_of_repository, demo

settings.register_profile("steady", max_examples=50, derandomize=True, database=None, deadline=None)  # fmt: skip
settings.register_profile("explore", max_examples=2000, deadline=None)
settings.register_profile("deep", max_examples=5000, deadline=None, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Iterator[object]:
    """Collect thousands of tests without looking for garbage, and never look through them again.

    For what tests leave behind it is looked for less often: they keep far more than they drop.
    """
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.set_threshold(50_000, 20, 50)
        gc.enable()


@pytest.fixture(scope="session")
def built_once(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """Four pages of this repository's project, built; not to be changed."""
    project = copy_of_repository(tmp_path_factory.mktemp("built"))
    answer = project.run("build")
    assert answer.code == 0, answer.err
    return project


@pytest.fixture(scope="session")
def committed(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A copy of this repository's project with what is committed as its output; not to be changed."""
    folder = tmp_path_factory.mktemp("committed")
    for name in ("spec", "templates", "generated"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("apiscribe.toml", "CHANGELOG.md"):
        shutil.copy(ROOT / name, folder / name)
    return Project(folder)


@pytest.fixture
def project(built_once: Project, tmp_path: Path) -> Project:
    """Four pages of this repository's project, built and in step, to be changed at will."""
    shutil.copytree(built_once.root, tmp_path / "project")
    return Project(tmp_path / "project")


@pytest.fixture(scope="session")
def small_once(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A built project of one page with two events; not to be changed."""
    project = copied(CASES / "event_with_variants", tmp_path_factory.mktemp("small") / "p")
    shutil.copytree(ROOT / "templates", project.root / "templates")
    config = project.read("apiscribe.toml")
    project.write("apiscribe.toml", f'templates = "templates"\n{config}')
    assert project.ask("build").code == 0
    return project


@pytest.fixture
def small(small_once: Project, tmp_path: Path) -> Project:
    """A built project of one page with two events, and with templates of its own."""
    shutil.copytree(small_once.root, tmp_path / "small")
    return Project(tmp_path / "small")


@pytest.fixture
def tiny(tmp_path: Path) -> Project:
    """A project of one page with two rows, not built yet."""
    return demo(tmp_path / "tiny")


@pytest.fixture(scope="session")
def tiny_once(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A project of one page with two rows, built; not to be changed."""
    project = demo(tmp_path_factory.mktemp("tiny") / "p")
    assert project.ask("build").code == 0
    assert project.ask("check", "--from-scratch").code == 0
    return project


@pytest.fixture
def built(tiny_once: Project, tmp_path: Path) -> Project:
    """A copy of the project of two rows, built, to be changed at will."""
    shutil.copytree(tiny_once.root, tmp_path / "built")
    return Project(tmp_path / "built")
