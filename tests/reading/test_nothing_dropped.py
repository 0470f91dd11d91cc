"""What became no fact is told: lists, operations, columns; a page that only moved is no change."""

from __future__ import annotations

from pathlib import Path

import pytest
from test_reading import CONFIG, told

from running import Project

FIELDS = "| Name | Type |\n|---|---|\n| size | integer |\n"
PAGE = f"""# Boxes

## GET /boxes/{{id}}

{FIELDS}
## GET /lids

Parameters of the query:

* `page` (integer): which page
* `size` may be left out

{FIELDS}
## Example

`GET /boxes/{{box.id}}`

## Codes

| Code | Meaning | Further remarks |
|---|---|---|
| A1 | Open. | Seen by everybody who comes along here in the morning. |
| A2 | Shut. | Seen by nobody at all, or so they say in the evening. |
"""


ITEM = "an item of a list of fields in another form than `name` (type): text"


@pytest.fixture
def empty(tmp_path: Path) -> Project:
    """A project without any page."""
    project = Project(tmp_path)
    project.write("apiscribe.toml", CONFIG)
    return project


def test_lists_operations_and_columns_are_told(empty: Project) -> None:
    """With line, heading and reason; the account of tables stays whole."""
    report = told(empty, PAGE, name="boxes.md")
    skipped = [(skip["line"], skip["reason"].partition(",")[0]) for skip in report["skipped"]]
    assert skipped == [(14, ITEM), (22, "an operation stated before")]
    assert [row["name"] for row in report["rows"]] == ["size", "page", "size"]
    assert report["skipped"][0]["heading"] == "Parameters of the query:"
    assert "GET /boxes/{box.id}" in report["skipped"][1]["reason"]
    unclear = [clause["clause"] for clause in report["understood"]["not_understood"]]
    assert unclear == ["column 'Further remarks'"]
    assert report["accounted"] == 100.0


def test_what_is_understood_is_counted_in_every_part(empty: Project) -> None:
    """Cells of fields, known columns, codes with all that their columns say, and examples."""
    codes = "# Codes\n\n| Code | Meaning | Weight |\n|---|---|---|\n| A1 | Open. | 7 |\n| A2 | Shut. | |\n"
    report = told(empty, codes, name="codes.md")["understood"]
    assert (report["n"], report["of"]) == (3 + 2 + 1, 6)
    fields = f'# Boxes\n\n{FIELDS}\n```json\n{{"size": 1}}\n```\n'
    report = told(empty, fields, name="fields.md")["understood"]
    assert (report["n"], report["of"]) == (2 + 2 + 1, 5)


def test_lists_of_other_forms_are_told_apart(empty: Project) -> None:
    """A page that changes such a list has another skipped part than before."""
    empty.write("boxes.md", PAGE)
    assert empty.ask("read", "--write", "boxes.md").code == 0
    first = empty.read("spec/pages/boxes.yaml")
    empty.write("boxes.md", PAGE.replace("may be left out", "may be 7"))
    assert empty.ask("read", "--write", "boxes.md").code == 0
    texts = (first, empty.read("spec/pages/boxes.yaml"))
    heads = [next(ln for ln in text.split("\n") if ln.startswith("skipped: [")) for text in texts]
    assert heads[0] != heads[1]


def test_a_page_that_only_moved_is_not_written(empty: Project) -> None:
    """Lines are no diff of their own; with another change they are those of the page."""
    empty.write("boxes.md", PAGE)
    assert empty.ask("read", "--write", "boxes.md").code == 0
    before = empty.read("spec/pages/boxes.yaml")
    moved = PAGE.replace("# Boxes\n", "# Boxes\n\nWelcome\n", 1)
    empty.write("boxes.md", moved)
    done = empty.ask("read", "--write", "boxes.md")
    assert (done.code, empty.read("spec/pages/boxes.yaml")) == (0, before)
    assert "current" in done.out
    empty.write("boxes.md", moved.replace("| A1 |", "| A7 |"))
    assert empty.ask("read", "--write", "--accept-removals", "boxes.md").code == 0
    rows = [ln for ln in empty.read("spec/pages/boxes.yaml").split("\n") if "name: size" in ln]
    assert "line: 9," in rows[0]
