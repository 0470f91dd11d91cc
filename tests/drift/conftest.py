"""The locker project, made once."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from lockers import locker

from running import Project


@pytest.fixture(scope="session")
def locker_once(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """The locker project; not to be changed."""
    return locker(tmp_path_factory.mktemp("lockers"))


@pytest.fixture
def lockers(locker_once: Project, tmp_path: Path) -> Project:
    """A copy of the locker project, to be changed at will."""
    shutil.copytree(locker_once.root, tmp_path / "lockers")
    return Project(tmp_path / "lockers")
