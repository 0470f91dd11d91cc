"""Lists of codes with columns of many kinds: titles, further codes, facts, and cells of several codes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from running import CONFIG, Answer, Project, load_yaml

TAGS = """# Посылка

## Приложение 3. Цвета крышек

| **Код** | **Код цвета** | **Название цвета** | **Режим** | **Услуга** | **Пояснение** |
|---|---|---|---|---|---|
| 1 | DEEP_RED | Тёмно-красный | днём и ночью | Покраска | Цвет вишни. |
| 2 | SEA_BLUE | Синий | днём | Покраска | Цвет моря. |
| 2 | SKY_BLUE | Голубой | днём | Покраска | Цвет неба. |
"""
FAILURES = """# Errors of lids

| **Error code** | **Error text** | **Explanation** | **Where it comes up** |
|---|---|---|---|
| lid_lost | The lid is lost | Somebody has it. | When a lid is sent; when it comes back |
| lid_shut or lid_wide, lid_gone | The lid does not fit | No box is like it. | When a lid is sent |
| lid_lost | No lid came | It is on its way. | When a lid is sent |
| | | | |
| There is no lid on this box | No lid | Look for it. | When a lid is sent |
| lid_cold | The lid is cold | Warm it. | When a lid is sent |
| lid_warm | The lid is warm | Cool it. | When a lid is sent |
| lid_old | The lid is old | Make one. | When a lid is sent |
| lid_new | The lid is new | Wait. | When a lid is sent |
"""
OBJECTS = """# Shared objects

**lid** - what closes a box

| Name | Description | Type | Mandatory |
|---|---|---|---|
| width | How wide | integer | yes |
| tags | What is on it | [] | no |

**box** - what a lid closes, by request

| Name | Description | Type | Mandatory |
|---|---|---|---|
| lids | All of them | lid[] | yes |
| kind | Kind. One of the values: FLAT (like paper), TALL (since 2020-01) | string | yes |
"""
SETTINGS = """# Access

| Parameter | Value |
|---|---|
| Account | lid-account |
| Password | lid-password |

| Name | Description | Type |
|---|---|---|
| width | How wide | integer |
"""


@pytest.fixture
def empty(tmp_path: Path) -> Project:
    """A project without any page."""
    project = Project(tmp_path)
    project.write("apiscribe.toml", CONFIG)
    return project


def read(project: Project, text: str, name: str, *options: str) -> Answer:
    """What the command says of a page that is given as text."""
    return project.ask("read", str(project.write(name, text)), *options)


def page(project: Project, text: str, name: str = "page.md") -> dict[str, Any]:
    """A page as it is read, in the dialect."""
    answer = read(project, text, name, "--format", "yaml")
    assert (answer.code, answer.err) == (0, "")
    value: dict[str, Any] = load_yaml(answer.out)
    return value


def test_each_column_beside_codes_is_kept(empty: Project) -> None:
    """A name is the title, others are facts by their names; two columns of codes are two lists."""
    numbers, symbols = page(empty, TAGS)["codes"]
    assert (numbers["list"], symbols["list"], symbols["twin"]) == (
        "tsveta_kryshek",
        "kod_tsveta",
        "tsveta_kryshek",
    )
    codes = [[item["code"] for item in codes["items"]] for codes in (numbers, symbols)]
    assert codes == [["1", "2", "2"], ["DEEP_RED", "SEA_BLUE", "SKY_BLUE"]]
    for items in (numbers["items"], symbols["items"]):
        assert [item["title"] for item in items] == ["Тёмно-красный", "Синий", "Голубой"]
        assert items[0]["facts"] == {"mode": "днём и ночью", "usluga": "Покраска"}
        assert items[0]["wording"] != items[1]["wording"]


@pytest.mark.parametrize(("second", "lists"), [("2", [["RED", "BLUE"]]), ("7", [["RED", "BLUE"], ["1", "7"]])])  # fmt: skip
def test_numbers_beside_codes(empty: Project, second: str, lists: list[list[str]]) -> None:
    """They are codes too; those that count the rows say nothing."""
    table = "| Number | Code | Meaning |\n|---|---|---|\n"
    rows = f"| 1 | RED | As cherries are |\n| {second} | BLUE | As the sea is |\n"
    codes = page(empty, f"# Colours\n\n{table}{rows}")["codes"]
    assert [[item["code"] for item in part["items"]] for part in codes] == lists


def test_a_fact_is_a_sentence(empty: Project) -> None:
    """What a cell explains further is told, and in the digest."""
    table = "| Code | Name | Weight limit |\n|---|---|---|\n"
    rows = "| RED | Red | up to 30 kg. No side over 3 m |\n| BLUE | Blue | up to 30 kg |\n"
    red, blue = page(empty, table + rows)["codes"][0]["items"]
    assert red["facts"] == blue["facts"] == {"weight_limit": "up to 30 kg"}
    assert red["wording"] and "wording" not in blue
    assert "unclear" in read(empty, table + rows, "page.md").out
    assert "No side over 3 m" in read(empty, table + rows, "page.md").out


def test_a_column_of_a_profile_is_a_fact(empty: Project) -> None:
    """The name that reading.yaml gives a column is that of the fact, however long its cells are."""
    empty.write("spec/reading.yaml", "facts: {group: [Услуга], meaning: [пояснение]}\n")
    facts = page(empty, TAGS)["codes"][0]["items"][0]["facts"]
    assert facts == {"mode": "днём и ночью", "group": "Покраска", "meaning": "Цвет вишни."}


def test_codes_of_one_cell_are_several(empty: Project) -> None:
    """Each has all that the row says; a code of many words stays, a blank row is left out."""
    (codes,) = page(empty, FAILURES)["codes"]
    assert codes["list"] == "errors_of_lids"
    items = codes["items"]
    assert [item["code"] for item in items[:6]] == [
        "lid_lost", "lid_shut", "lid_wide", "lid_gone", "lid_lost", "There is no lid on this box",
    ]  # fmt: skip
    assert [item["title"] for item in items if item["code"] == "lid_lost"] == [
        "The lid is lost",
        "No lid came",
    ]
    assert [item.get("damage") for item in items[:4]] == [None, ["glued"], ["glued"], ["glued"]]
    assert items[3]["facts"] == {"where_it_comes_up": "When a lid is sent"}
    report = json.loads(read(empty, FAILURES, "page.md", "--format", "json").out)
    assert [skip["line"] for skip in report["skipped"]] == [8]
    assert report["accounted"] == 100.0


def test_objects_defined_one_after_another_are_schemas(empty: Project) -> None:
    """Each table is the schema that the text above begins with, and rows refer to it."""
    value = page(empty, OBJECTS)
    assert [(t["table"], t["schema"]) for t in value["tables"]] == [("lid", "lid"), ("box", "box")]
    tags, lids, kind = value["tables"][0]["rows"][1], *value["tables"][1]["rows"]
    assert (tags["array"], tags.get("type")) == (True, None)
    assert (lids["type"], lids["of"], lids["array"]) == ("lid", "lid", True)
    assert (kind["enum"], kind.get("format")) == (["FLAT", "TALL"], None)
    assert [item["code"] for item in value["codes"][0]["items"]] == ["FLAT", "TALL"]


def test_values_of_settings_are_told_nowhere(empty: Project) -> None:
    """Of a table of settings its header is told, and no value is kept in any form."""
    for form in ("text", "json", "yaml"):
        answer = read(empty, SETTINGS, "access.md", "--format", form)
        assert answer.code == 0
        assert "lid-account" not in answer.out and "lid-password" not in answer.out
    alone = read(empty, SETTINGS.partition("| Name")[0], "access.md")
    assert alone.code == 2
    assert "Parameter | Value" in alone.err
    assert "lid-password" not in alone.err + alone.out


def test_lists_of_like_codes_are_pages_of_their_own(empty: Project) -> None:
    """Small numbers are on many pages: what tells a page by its codes is their heading as well."""
    table = "| Code | Name |\n|---|---|\n| 1 | A lid |\n| 2 | A box |\n| 3 | A cord |\n"
    first = read(empty, f"# Things\n\n{table}", "things.md", "--write")
    assert first.code == 0
    for text, name in ((f"# Colours\n\n{table}", "colours"), (f"# Things\n\n{table}", "things")):
        assert page(empty, text, f"saved_{name}.md")["page"] == name.replace(
            "colours", "saved_colours"
        )


def test_values_that_are_no_plain_codes_go_on_with_a_list(empty: Project) -> None:
    """A value of several words is one, where it is explained as the value before it is."""
    cell = "Who has it:<br>LID - lids made by Lid<br>Tin (round) — lids made by Tin<br>Крышка — lids made by us<br>Other things are none"  # fmt: skip
    text = f"# Lids\n\n| Name | Description | Type |\n|---|---|---|\n| owner | {cell} | string |\n"
    (row,) = page(empty, text)["tables"][0]["rows"]
    assert row["enum"] == ["LID", "Tin (round)", "Крышка"]
