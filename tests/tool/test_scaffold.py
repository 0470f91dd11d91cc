"""`apiscribe scaffold` writes names into the decisions, once, and changes nothing else."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from apiscribe.commands.scaffold import HEAD, with_entries
from apiscribe.problems import InputError
from running import CASES, Project, copied, load_yaml

ENTRY = {"schema": "Box", "rows": ["demo#box"]}


@pytest.fixture
def whole(tmp_path: Path) -> Project:
    """A project of a page of five operations that nobody has named."""
    return copied(CASES / "whole_api", tmp_path)


def test_names_are_written_once(whole: Project) -> None:
    """What stands there stays, a second run changes nothing, and the build is the same."""
    written = (
        "# Who may call.\nsecurity: {type: apiKey, in: header, name: X-Api-Key} # in a header\n"
    )
    written += "schemas:\n  # the one\n  - {schema: Carton, rows: [demo#box]} # ours\n\n# The end."
    whole.write("spec/decisions.yaml", written)
    assert whole.ask("build").code == 0
    before = whole.bytes_of()
    answer = whole.ask("scaffold")
    assert (answer.code, answer.err) == (0, "")
    assert "operations  GET /v1/boxes: boxes.list\n" in answer.out
    text = whole.read("spec/decisions.yaml")
    added = [line for line in text.splitlines() if line not in written.splitlines()]
    kept = [line for line in text.splitlines() if line and line not in added]
    assert kept == [line for line in written.splitlines() if line]
    assert "  - {schema: Lid, rows: [demo#lid], direction: response}" in added
    names = whole.bytes_of()
    assert whole.ask("scaffold").out == "current     everything has a name in the decisions\n"
    assert whole.bytes_of() == names
    assert "named" not in whole.ask("build").out
    after = whole.bytes_of()
    changed = {path for path in after if after[path] != before.get(path)}
    assert {str(path) for path in changed} == {"spec/decisions.yaml", "generated/demo.lock"}


def test_names_are_shown(whole: Project) -> None:
    """A dry run tells names as text and as JSON, and writes nothing."""
    before = whole.bytes_of()
    answer = whole.ask("scaffold", "--dry-run", "--format", "json")
    report = json.loads(answer.out)
    assert report["written"] == []
    assert report["named"]["enums"] == ["State"]
    assert "PUT /v1/boxes/{box-id}/picture: boxes.replace_picture" in report["named"]["operations"]
    assert whole.bytes_of() == before


def test_no_decisions_yet(whole: Project) -> None:
    """The file is made, with the line that editors find its schema by."""
    (whole.root / "spec/decisions.yaml").unlink()
    assert whole.ask("scaffold").code == 0
    assert whole.read("spec/decisions.yaml").startswith(HEAD)
    assert whole.ask("check").code == 1
    assert whole.ask("build").code == 0


def test_edited_names_count(whole: Project) -> None:
    """A name that is edited in the file is the one of the package."""
    assert whole.ask("scaffold").code == 0
    whole.edit("spec/decisions.yaml", "schema: Box,", "schema: Carton,")
    whole.edit("spec/decisions.yaml", "method: list}", "method: find}")
    assert whole.ask("build").code == 0
    contract = load_yaml(whole.read("spec/openapi.yaml"))
    assert "Carton" in contract["components"]["schemas"]
    assert contract["paths"]["/v1/boxes"]["get"]["x-method"] == "find"


def test_a_page_that_is_wrong(whole: Project) -> None:
    """Nothing is written where the project does not compile."""
    whole.edit("spec/pages/demo.yaml", "name: colour,", 'name: "",')
    before = whole.bytes_of()
    answer = whole.ask("scaffold")
    assert answer.code == 2
    assert "has no name" in answer.err
    assert whole.bytes_of() == before


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# nothing\n",
        "schemas: []",
        "schemas: [{schema: A, rows: [a#b]}] # here\ncontract: {title: T}\n",
        "schemas: [\n  {schema: A, rows: [a#b]},\n]\n",
        "schemas:\n- schema: A\n  rows:\n  - a#b # here\n  # there\ncontract: {title: T}\n",
        "schemas:\n    - schema: A\n      summary: >\n        Text\n        more.\n\ncontract: {title: T}",
        'schemas:\n  - {schema: A,\n     rows: [a#b]}\n\n"contract": {title: T}\n',
    ],
)
def test_texts(text: str) -> None:
    """Wherever a section ends, the entry is its last, and everything else is as it was."""
    before = load_yaml(text) or {}
    after = with_entries(text, "d.yaml", {"schemas": [ENTRY], "codes": []})
    wanted = before | {"schemas": [*before.get("schemas", []), ENTRY]}
    assert load_yaml(after) == wanted
    assert after.count("#") == text.count("#") + 1


def test_a_file_in_braces() -> None:
    """A file that is one mapping in braces is refused."""
    with pytest.raises(InputError, match="in braces"):
        with_entries("{contract: {title: T}}", "d.yaml", {"schemas": [ENTRY]})
