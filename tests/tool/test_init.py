"""`apiscribe init` begins a project, from which a saved page becomes a package."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from running import ROOT, Project, load_yaml

PAGE = """\
# Boxes

## List boxes

`GET https://api.example.org/v1/boxes`

Query parameters:

| Name | Type | Required | Description |
| --- | --- | --- | --- |
| limit | integer | no | How many at most. |

Response:

| Name | Type | Required | Description |
| --- | --- | --- | --- |
| total | integer | yes | How many there are. |

## Create a box

`POST https://api.example.org/v1/boxes`

Request body:

| Name | Type | Required | Description |
| --- | --- | --- | --- |
| title | string | yes | What is in it. |
"""


@pytest.fixture
def folder(tmp_path: Path) -> Project:
    """An empty folder."""
    (tmp_path / "lockers").mkdir()
    return Project(tmp_path / "lockers")


def test_from_nothing_to_a_package(folder: Project) -> None:
    """A page is read and built without a decision; a second init is refused."""
    answer = folder.ask("init")
    assert (answer.code, answer.err) == (0, "")
    folder.write("boxes.md", PAGE)
    assert folder.ask("read", "--write", str(folder.root / "boxes.md")).code == 0
    answer = folder.ask("build", "--format", "json")
    assert json.loads(answer.out)["named"]["operations"] == [
        "GET /v1/boxes: boxes.list",
        "POST /v1/boxes: boxes.create",
    ]
    resources = folder.read("generated/lockers-client/src/lockers_client/resources/boxes.py")
    assert "def create(" in resources
    before = folder.bytes_of()
    answer = folder.ask("init")
    assert answer.code == 2
    assert "there is a project here already" in answer.err
    assert folder.bytes_of() == before


def test_what_it_writes(folder: Project) -> None:
    """Editors find the schemas that page files name; the hook and the job run the check."""
    assert folder.ask("init", "--name", "shelf-client").code == 0
    assert 'name = "shelf-client"' in folder.read("apiscribe.toml")
    for kind in ("page", "decisions", "dialect"):
        name = f"spec/{kind}.schema.json"
        assert folder.read(name) == (ROOT / name).read_text("utf-8")
    [repository] = load_yaml(folder.read(".pre-commit-config.yaml"))["repos"]
    assert repository["hooks"][0]["entry"] == "apiscribe check"
    job = load_yaml(folder.read(".github/workflows/apiscribe.yml"))["jobs"]["check"]
    assert job["steps"][-1]["run"] == "apiscribe check"
    assert (folder.root / "spec/pages").is_dir()
    assert (folder.root / "spec/examples").is_dir()


def test_what_is_there_stays(folder: Project) -> None:
    """A file of the folder's own is kept and told of, and the rest is written."""
    folder.write(".pre-commit-config.yaml", "repos: []\n")
    report = json.loads(folder.ask("init", "--format", "json").out)
    assert report["kept"] == [".pre-commit-config.yaml"]
    assert "apiscribe.toml" in report["written"]
    assert folder.read(".pre-commit-config.yaml") == "repos: []\n"


@pytest.mark.parametrize("name", ["Shelf Client", "pydantic", "1", 'a"\n[x]', "../up"])
def test_names_that_no_package_can_have(folder: Project, name: str) -> None:
    """Nothing is written for them."""
    answer = folder.ask("init", "--name", name)
    assert answer.code == 2
    assert "--name" in answer.err
    assert folder.bytes_of() == {}


def test_a_configuration_in_pyproject(folder: Project) -> None:
    """A project is a project whichever file configures it."""
    text = '[tool.apiscribe]\noutput = "out"\n[tool.apiscribe.package]\nname = "x-client"\n'
    folder.write("pyproject.toml", text)
    assert folder.ask("init").code == 2
