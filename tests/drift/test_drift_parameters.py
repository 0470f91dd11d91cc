"""Parameters of a call drift as fields of a body do, and rules over them expire."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from running import Project

DECISIONS = """\
contract: {title: Lamps, version: "1"}
operations:
  - {operation: find_lamps, call: GET /lamps, resource: lamps, method: find, summary: Find lamps.}
rules:
  - {id: B01, operations: [find_lamps], rows: [lamps#get_lamps_query/1], schema: {dependentRequired: {shelf: [room]}}, summary: A shelf is one of a room.}
  - {id: B02, operations: [find_lamps], rows: [lamps#get_lamps_query/3], schema: {not: {required: [colour, room]}}, summary: Either is asked for.}
"""
BREAKING, COMPATIBLE, NONE = "breaking", "compatible", "none"
Edit = Callable[[list[dict[str, Any]]], Any]


def document() -> dict[str, Any]:
    """A document of one call that four parameters go along with."""
    asked = [{"name": name, "in": "query", "schema": {"type": "string", "maxLength": 9}} for name in ("room", "shelf", "colour")]  # fmt: skip
    asked.append({"name": "X-Trace", "in": "header", "schema": {"type": "integer"}})
    call = {"parameters": asked, "responses": {"204": {"description": "Done."}}}
    return {"openapi": "3.0.3", "info": {"title": "Lamps", "version": "1"}, "servers": [{"url": "https://lamps.example.org"}], "paths": {"/lamps": {"get": call}}}  # fmt: skip


@pytest.fixture(scope="module")
def lamps_once(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A project that has taken in the document, and builds."""
    project = Project(tmp_path_factory.mktemp("lamps"))
    project.write("apiscribe.toml", 'output = "generated/lamps"\n[package]\nname = "lamps"\nversion = "1.0.0"\n')  # fmt: skip
    project.write("spec/decisions.yaml", DECISIONS)
    project.write("lamps.json", json.dumps(document(), indent=1))
    for command in (["read", "--write", str(project.root / "lamps.json")], ["build"]):
        answer = project.ask(*command)
        assert answer.code == 0, answer.err
    return project


def told(project: Project, folder: Path, edit: Edit) -> Any:
    """What `drift` tells of the document with its parameters edited."""
    value = document()
    edit(value["paths"]["/lamps"]["get"]["parameters"])
    file = folder / "lamps.json"
    file.write_text(json.dumps(value, indent=1), "utf-8")
    answer = project.ask("drift", "--accept-removals", str(file), "--format", "json")
    assert answer.code == 1, answer.err
    return json.loads(answer.out)


CHANGES: dict[str, tuple[Edit, str, str, str, set[str]]] = {
    "gone": (lambda asked: asked.pop(0), "removed", BREAKING, "room", {"B01", "B02"}),
    "gone, of no rule": (lambda asked: asked.pop(3), "removed", BREAKING, "x_trace", set()),
    "gone, of a rule that cites others": (lambda asked: asked.pop(1), "removed", BREAKING, "shelf", {"B01"}),
    "another type": (lambda asked: asked[3].update(schema={"type": "string"}), "type", BREAKING, "x_trace", set()),
    "shorter": (lambda asked: asked[1]["schema"].update(maxLength=5), "limits", BREAKING, "shelf", set()),
    "longer": (lambda asked: asked[1]["schema"].update(maxLength=50), "limits", COMPATIBLE, "shelf", set()),
    "mandatory": (lambda asked: asked[1].update(required=True), "mandatory", BREAKING, "shelf", set()),
    "new": (lambda asked: asked.append({"name": "size", "in": "query", "schema": {"type": "integer"}}), "added", COMPATIBLE, "", set()),
    "new and mandatory": (lambda asked: asked.append({"name": "size", "in": "query", "required": True, "schema": {"type": "integer"}}), "added", BREAKING, "", set()),
}  # fmt: skip


@pytest.mark.parametrize("kind", CHANGES)
def test_what_becomes_of_a_parameter(kind: str, lamps_once: Project, tmp_path: Path) -> None:
    """Its effect, the argument that it touches, and the rules that no longer can be kept."""
    edit, change, effect, argument, rules = CHANGES[kind]
    answer = told(lamps_once, tmp_path, edit)
    (found,) = answer["changes"]
    assert (found["kind"], found["effect"]) == (change, effect), found
    method = "lamps.Client.lamps.find"
    assert (f"{method}({argument})" if argument else method) in found["touches"]
    assert {entry["id"] for entry in answer["expired_decisions"]} == rules


def test_the_build_refuses_what_was_said_to_expire(lamps_once: Project, tmp_path: Path) -> None:
    """A rule stands where `drift` says, and `build` says the same of it once the page is taken over."""
    shutil.copytree(lamps_once.root, tmp_path / "project")
    project = Project(tmp_path / "project")
    (entry,) = told(project, tmp_path, lambda asked: asked.pop(1))["expired_decisions"]  # fmt: skip
    answer = project.ask("read", "--write", "--accept-removals", str(tmp_path / "lamps.json"))
    assert answer.code == 0, answer.err
    answer = project.ask("build")
    assert answer.code == 2
    assert f"{entry['file']}:{entry['line']}:{entry['column']}: {entry['what']}" in answer.err
