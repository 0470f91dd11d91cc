"""Lists of codes are compared code by code, also where a code stands there more than once."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from running import CONFIG, Answer, Project

PAGE = """# Lids

| Code | Name | Note |
|---|---|---|
| lid_lost | A lid is lost | Look for it. |
| lid_lost | No lid came | Wait for it. |
| | | |
| lid_wide | A lid is wide | File it. |
| lid_old | A lid is old | Make one. |
"""
Change = tuple[str, Any, Any]
TAGS = """# Tags

| Code | Name | Colour |
|---|---|---|
| A1 | A lid | red |
| A2 | A box | blue |
"""
EDITS: dict[str, tuple[tuple[str, str], list[Change]]] = {
    "nothing": (("", ""), []),
    "rows that changed places": (
        (
            "| lid_lost | A lid is lost | Look for it. |\n| lid_lost | No lid came | Wait for it. |",
            "| lid_lost | No lid came | Wait for it. |\n| lid_lost | A lid is lost | Look for it. |",
        ),
        [],
    ),
    "a code renamed": (("lid_wide", "lid_broad"), [("codes", {"code": "lid_wide"}, {"code": "lid_broad"})]),
    "a text of two": (
        ("No lid came", "No lid has come"),
        [("codes", {"title": "No lid came"}, {"title": "No lid has come"})],
    ),
    "one of two gone": (
        ("| lid_lost | No lid came | Wait for it. |\n", ""),
        [("codes", {"code": "lid_lost", "title": "No lid came"}, None)],
    ),
    "a code gone": (
        ("| lid_old | A lid is old | Make one. |\n", ""),
        [("codes", {"code": "lid_old", "title": "A lid is old"}, None)],
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def lids(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A project that has taken in the page."""
    project = Project(tmp_path_factory.mktemp("lids"))
    project.write("apiscribe.toml", CONFIG)
    done = project.ask("read", "--write", str(project.write("lids.md", PAGE)))
    assert (done.code, done.err) == (0, "")
    return project


def drifted(project: Project, folder: Path, text: str) -> Answer:
    """What `drift` answers of another state of the page."""
    file = folder / "lids.md"
    file.write_text(text, "utf-8")
    return project.ask(
        "drift", "--page", "lids", "--accept-removals", str(file), "--format", "json"
    )


@pytest.mark.parametrize("kind", EDITS)
def test_each_edit_is_one_change(kind: str, lids: Project, tmp_path: Path) -> None:
    """What only moved is none; what is renamed is told as renamed."""
    (was, now), expected = EDITS[kind]
    answer = drifted(lids, tmp_path, PAGE.replace(was, now) if was else PAGE)
    changes = json.loads(answer.out)["changes"]
    told = [(change["kind"], change["was"], change["now"]) for change in changes]
    assert (answer.code, told) == (int(bool(expected)), expected), answer.err


def test_summaries_stay_with_what_is_said(tmp_path: Path) -> None:
    """Of a code that stands there twice each keeps its own, whichever comes first."""
    project = Project(tmp_path)
    project.write("apiscribe.toml", CONFIG)
    read = ("read", "--write", "--accept-removals", "--page", "lids")
    project.ask(*read, str(project.write("lids.md", PAGE)))
    file = project.root / "spec/pages/lids.yaml"
    first, second = (f"Our words {n}." for n in (1, 2))
    texts = file.read_text("utf-8").split("To be described.")
    file.write_text(
        "To be described.".join([texts[0] + first + texts[1] + second + texts[2], *texts[3:]]),
        "utf-8",
    )
    (was, now), _ = EDITS["rows that changed places"]
    assert project.ask(*read, str(project.write("lids.md", PAGE.replace(was, now)))).code == 0
    lines = [line for line in file.read_text("utf-8").split("\n") if "code: lid_lost" in line]
    assert [second in lines[0], first in lines[1]] == [True, True]


def test_a_fact_that_is_gone_is_told(tmp_path: Path) -> None:
    """What a column states no longer is no fact; what was written by hand beside it stays."""
    project = Project(tmp_path)
    project.write("apiscribe.toml", CONFIG)
    read = ("read", "--write", "--page", "lids", str(project.write("lids.md", TAGS)))
    assert project.ask(*read).code == 0
    file = project.root / "spec/pages/lids.yaml"
    file.write_text(
        file.read_text("utf-8").replace("colour: red", "colour: red, depth: 3"), "utf-8"
    )
    answer = drifted(project, tmp_path, TAGS.replace("| red |", "| |"))
    [change] = json.loads(answer.out)["changes"]
    assert change["was"] == {"facts": {"colour": "red", "depth": 3}}
    assert change["now"] == {"facts": {"depth": 3}}
    assert project.ask(*read).code == 0
    assert "facts: {depth: 3}, line: 5, review: [added, facts]" in file.read_text("utf-8")
