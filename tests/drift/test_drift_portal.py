"""Two states of the vendor's file, and edits of one, are told by operation, part and path.

The documents are not kept here. Name their folder in CDEK_PORTAL to read them.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from running import CONFIG, Project

PORTAL = os.environ.get("CDEK_PORTAL", "")
pytestmark = pytest.mark.skipif(
    not PORTAL, reason="CDEK_PORTAL names no folder with the vendor's documents"
)
JULY = "openapi_2026-07.json"
JANUARY = "openapi_2026-01/4_integration.json"
ERRORS = "#/components/schemas/ErrorDto"


def path_of(name: str) -> Path:
    """Where a document lies."""
    return Path(PORTAL) / "sources" / name


def taken_in(folder: Path, name: str) -> Project:
    """A project that has taken in a document."""
    project = Project(folder)
    project.write("apiscribe.toml", CONFIG)
    done = project.ask("read", "--write", "--page", "api", str(path_of(name)))
    assert done.code == 0, done.err
    return project


@pytest.fixture(scope="module")
def july(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A project that has taken in the file of July."""
    return taken_in(tmp_path_factory.mktemp("july"), JULY)


def changes(project: Project, file: Path) -> list[dict[str, Any]]:
    """What `drift` tells of another state."""
    done = project.ask("drift", "--page", "api", "--accept-removals", str(file), "--format", "json")
    assert done.code < 2, done.err
    told: list[dict[str, Any]] = json.loads(done.out)["changes"]
    assert done.code == int(bool(told))
    return told


def renamed(value: Any) -> Any:
    """The document with every schema under another name."""
    if isinstance(value, list):
        return [renamed(item) for item in value]
    if not isinstance(value, dict):
        return f"{value}Renamed" if str(value).startswith("#/components/schemas/") else value
    kept = {key: renamed(item) for key, item in value.items()}
    if "schemas" in kept:
        kept["schemas"] = {f"{name}Renamed": schema for name, schema in kept["schemas"].items()}
    return kept


def without_state(value: dict[str, Any]) -> dict[str, Any]:
    """The document without a property that many operations answer with."""
    del value["components"]["schemas"]["RequestInfoDto"]["properties"]["state"]
    return value


def with_another_type(value: dict[str, Any]) -> dict[str, Any]:
    """The document with a type that nothing but the property itself has."""
    value["components"]["schemas"]["RequestInfoDto"]["properties"]["state"]["type"] = "integer"
    return value


def told_apart(value: dict[str, Any]) -> dict[str, Any]:
    """The document with a shared schema described where it stands, once for each."""
    schemas = value["components"]["schemas"]
    text = json.dumps(value["paths"]).replace(json.dumps({"$ref": ERRORS}), json.dumps(schemas["ErrorDto"]))  # fmt: skip
    others = json.dumps(schemas).replace(json.dumps({"$ref": ERRORS}), json.dumps(schemas["ErrorDto"]))  # fmt: skip
    return value | {"paths": json.loads(text), "components": {"schemas": json.loads(others)}}


EDITS: dict[str, tuple[Callable[[dict[str, Any]], Any], list[tuple[str, str | None]]]] = {
    "nothing": (lambda value: value, []),
    "every schema renamed": (renamed, []),
    "a schema told apart": (told_apart, []),
    "a property gone": (without_state, [("removed", "state")]),
    "another type": (with_another_type, [("type", "state")]),
}


@pytest.mark.parametrize("kind", EDITS)
def test_an_edit_is_the_one_change(kind: str, july: Project, tmp_path: Path) -> None:
    """However many operations the schema stands in."""
    edit, expected = EDITS[kind]
    value = edit(json.loads(path_of(JULY).read_text("utf-8")))
    file = tmp_path / JULY
    file.write_text(json.dumps(value, ensure_ascii=False, indent=1), "utf-8")
    assert [(change["kind"], change["path"]) for change in changes(july, file)] == expected


def test_july_against_january(tmp_path: Path) -> None:
    """Types that are lost are no change; what is gone is five things, each told once."""
    told = changes(taken_in(tmp_path, JANUARY), path_of(JULY))
    kinds = Counter(change["kind"] for change in told)
    assert kinds["type"] == kinds["mandatory"] == 0
    gone = {(change["table"], change["path"]) for change in told if change["kind"] == "removed"}
    assert {path for _, path in gone} == {
        None, "generated_server_url", "entity.transacted_payment", "widget_token", "packages[].items[].item_id",
    }  # fmt: skip
    assert {change["direction"] for change in told} == {"request", "response"}


@pytest.mark.parametrize("name", ["04_base_types", "09_webhooks", "11_errors", "A01", "A04", "A14"])
def test_a_section_that_is_the_same_has_no_drift(name: str, tmp_path: Path) -> None:
    """Codes that stand twice included; writing it again changes nothing."""
    project = Project(tmp_path)
    project.write("apiscribe.toml", CONFIG)
    file = Path(PORTAL) / "sections" / f"{name}.md"
    for said in ("wrote", "current"):
        done = project.ask("read", "--write", "--page", "api", str(file))
        assert (done.code, said in done.out) == (0, True)
    assert changes(project, file) == []
