"""Two states of an OpenAPI document are compared by operation, part and path, whatever moved."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from running import Answer, Project

TEXT = {"type": "string"}
LINK = {"$ref": "#/components/schemas/Lamp"}
Edit = Callable[[dict[str, Any]], Any]


def document() -> dict[str, Any]:
    """A document of two operations that share an object."""
    shade = {
        "description": "Colour of the shade.",
        "required": ["colour"],
        "properties": {
            "colour": {"type": "string", "enum": ["RED", "BLUE"], "maxLength": 9},
            "size": {"type": "integer", "default": 3},
        },
    }
    schemas = {
        "Shade": shade,
        "Lamp": {"properties": {"name": dict(TEXT), "shade": {"$ref": "#/components/schemas/Shade"}, "spare": {"type": "array", "items": {"$ref": "#/components/schemas/Shade"}}}},
        "Order": {"properties": {"shade": {"$ref": "#/components/schemas/Shade"}, "note": {"type": "string", "description": "A word for us."}}},
    }  # fmt: skip
    content = {name: {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}} for name in schemas}  # fmt: skip
    paths = {
        "/lamps": {"get": {"responses": {"200": {"description": "A lamp.", "content": content["Lamp"]}}}},
        "/orders": {"post": {"requestBody": {"content": content["Order"]}, "responses": {"204": {"description": "Done."}}}},
    }  # fmt: skip
    head = {"openapi": "3.0.3", "info": {"title": "Lamps", "version": "1"}}
    return head | {"paths": paths, "components": {"schemas": schemas}}


@pytest.fixture(scope="module")
def lamps_once(locker_once: Project, tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A project that has taken in the document."""
    folder = tmp_path_factory.mktemp("lamps") / "project"
    shutil.copytree(locker_once.root, folder)
    project = Project(folder)
    project.write("lamps.json", json.dumps(document(), indent=1))
    answer = project.ask("read", "--write", "--page", "lamps", str(folder / "lamps.json"))
    assert answer.code == 0, answer.err
    return project


def drifted(project: Project, folder: Path, value: dict[str, Any]) -> Answer:
    """What `drift` answers of another state of the document."""
    file = folder / "lamps.json"
    file.write_text(json.dumps(value, indent=2), "utf-8")
    return project.ask("drift", "--page", "lamps", "--accept-removals", str(file), "--format", "json")  # fmt: skip


def changes(answer: Answer) -> set[tuple[str, str]]:
    """The kinds of change, each with the name of the row."""
    return {(change["kind"], change["path"]) for change in json.loads(answer.out)["changes"]}


def schemas_of(value: dict[str, Any]) -> Any:
    """The schemas of a document."""
    return value["components"]["schemas"]


def renamed(value: dict[str, Any]) -> None:
    """Give the shared object another name."""
    text = json.dumps(value).replace('Shade"', 'Cover"')
    value.clear()
    value.update(json.loads(text))


def inlined(value: dict[str, Any]) -> None:
    """Describe the shared object where one of its users has it."""
    schemas_of(value)["Order"]["properties"]["shade"] = dict(schemas_of(value)["Shade"])


def turned(value: dict[str, Any]) -> None:
    """List values and properties the other way round."""
    shade = schemas_of(value)["Shade"]
    shade["properties"]["colour"]["enum"].reverse()
    shade["properties"] = dict(reversed(shade["properties"].items()))


NOTHING: dict[str, Edit] = {
    "the same": lambda value: None,
    "renamed": renamed,
    "inlined": inlined,
    "turned": turned,
    "no type": lambda value: schemas_of(value)["Shade"]["properties"]["size"].pop("type"),
    "mandatory nowhere": lambda value: schemas_of(value)["Lamp"].update(required=[]),
}
CHANGES: dict[str, tuple[Edit, set[tuple[str, str]]]] = {
    "gone": (lambda value: schemas_of(value)["Shade"]["properties"].pop("size"), {("removed", "size")}),
    "new": (lambda value: schemas_of(value)["Lamp"]["properties"].update(weight=TEXT), {("added", "weight")}),
    "optional": (lambda value: schemas_of(value)["Shade"].update(required=[]), {("mandatory", "colour")}),
    "shorter": (lambda value: schemas_of(value)["Shade"]["properties"]["colour"].update(maxLength=5), {("limits", "colour")}),
    "another code": (lambda value: schemas_of(value)["Shade"]["properties"]["colour"].update(enum=["RED", "NAVY"]), {("values", "colour")}),
    "another type": (lambda value: schemas_of(value)["Shade"]["properties"]["size"].update(type="string"), {("type", "size")}),
    "another default": (lambda value: schemas_of(value)["Shade"]["properties"]["size"].update(default=4), {("limits", "size")}),
    "only read": (lambda value: schemas_of(value)["Lamp"]["properties"]["name"].update(readOnly=True), {("limits", "name")}),
    "a pattern": (lambda value: schemas_of(value)["Shade"]["properties"]["colour"].update(pattern="^[A-Z]+$"), {("limits", "colour")}),
    "an object gone": (lambda value: schemas_of(value)["Lamp"]["properties"].pop("spare"), {("removed", "spare")}),
    "an object new": (lambda value: schemas_of(value)["Order"]["properties"].update(lamp=dict(LINK)), {("added", "lamp")}),
    "a call gone": (lambda value: value["paths"].pop("/orders"), {("removed", "")}),
    "reworded": (lambda value: schemas_of(value)["Order"]["properties"]["note"].update(description="Anything."), {("wording", "note")}),
}  # fmt: skip


@pytest.mark.parametrize("kind", NOTHING)
def test_what_says_the_same_is_no_drift(kind: str, lamps_once: Project, tmp_path: Path) -> None:
    """Names of schemas, where they stand and in which order; a type left out takes none away."""
    value = document()
    NOTHING[kind](value)
    answer = drifted(lamps_once, tmp_path, value)
    assert (answer.code, changes(answer)) == (0, set()), answer.err


@pytest.mark.parametrize("kind", CHANGES)
def test_what_differs_is_told_once(kind: str, lamps_once: Project, tmp_path: Path) -> None:
    """An object that several operations share changes in one place."""
    edit, expected = CHANGES[kind]
    value = document()
    edit(value)
    answer = drifted(lamps_once, tmp_path, value)
    told = {(change, (path or "").rpartition(".")[2]) for change, path in changes(answer)}
    assert (answer.code, told) == (1, expected), answer.err
