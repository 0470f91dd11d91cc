"""What is not understood is skipped, told and counted; codes come in tables of many kinds."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from running import CONFIG, Answer, Project

HEAD = "| No. | Field name | Description | Field type | Mandatory |\n|---|---|---|---|---|\n"


@pytest.fixture
def empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    """A project without any page, in whose folder the tests are."""
    monkeypatch.chdir(tmp_path)
    project = Project(tmp_path)
    project.write("apiscribe.toml", CONFIG)
    return project


def told(project: Project, text: str) -> dict[str, Any]:
    """A page of our own, read without any problem and reported as JSON."""
    project.write("page.md", text)
    done = ask(project, "page.md")
    assert (done.code, done.err, done.crashed) == (0, "", False)
    report: dict[str, Any] = json.loads(done.out)
    return report


def ask(project: Project, name: str) -> Answer:
    """Read a file of the project, without a process of its own."""
    return project.ask("read", str(project.root / name), "--format", "json")


PARTS = {
    "a column too few": (f"# R\n\n{HEAD}| 1 | a | A | string | no |\n| 2 | b |\n", 6, "2 cells below a header of 5"),
    "a column too many": (f"# R\n\n{HEAD}| 1 | a | A | string | no |\n| 2 | b | B | string | no | 7 |\n", 6, "6 cells below a header of 5"),
    "no row number": (f"# R\n\n{HEAD}| one | a | A | string | no |\n", 5, "no row number"),
    "no name": (f"# R\n\n{HEAD}| 1 | a b | A | string | no |\n| 2 | c | C | string | no |\n", 5, "no name"),
    "an unknown table": (f"# R\n\n{HEAD}| 1 | a | A | string | no |\n\n| Day | Who |\n|---|---|\n| 1 | me |\n", 7, "no fields, codes or environments"),
    "more than a URL": (f"# R\n\n{HEAD}| 1 | a | A | string | no |\n\n| Environment | URL | Who |\n|---|---|---|\n| test | https://a.example/v1/b | me |\n", 9, "neither label nor URL"),
    "no code": ("# C\n\n| Code | Title |\n|---|---|\n| A | one |\n|  | two |\n", 6, "no code"),
}  # fmt: skip


@pytest.mark.parametrize("kind", PARTS)
def test_text_without_a_place_is_skipped(kind: str, empty: Project) -> None:
    """At its line, with the rest of the page still read; told, and counted."""
    text, line, reason = PARTS[kind]
    report = told(empty, text)
    [skip] = report["skipped"]
    assert (skip["line"], reason in skip["reason"]) == (line, True)
    assert skip["heading"] == text.partition("\n")[0].removeprefix("# ")
    assert skip["columns"]
    assert report["accounted"] < 100
    done = empty.ask("read", "page.md")
    assert f"page.md:{line}" in next(ln for ln in done.out.splitlines() if ln.startswith("skipped"))
    assert done.out.rstrip().endswith("skipped 1")


KEPT = ("no row number", "more than a URL")


@pytest.mark.parametrize("kind", PARTS)
def test_a_known_page_may_not_lose_what_is_skipped(kind: str, empty: Project) -> None:
    """What the spec knows and the page now says in words that nobody understands."""
    text, line, reason = PARTS[kind]
    whole = text.replace("| b |\n", "| b | B | string | no |\n").replace("| no | 7 |", "| no |")
    whole = whole.replace("one | a", "1 | a").replace("a b", "ab").replace(" or so", "")
    whole = whole.replace("Day | Who", "Code | Title").replace("|  | two", "| B | two")
    told(empty, whole.replace("URL | Who |\n|---", "URL |\n").replace(" b | me |", " b |"))
    assert empty.ask("read", "page.md", "--write").code == 0
    empty.write("page.md", text)
    done = ask(empty, "page.md")
    lost = [problem["line"] for problem in json.loads(done.out)["problems"]]
    assert (done.code, lost) == ((0, []) if kind in KEPT else (2, [line])), reason


def test_a_table_of_settings_is_no_list_of_codes(empty: Project) -> None:
    """Its keys and passwords stay out of the spec; it is skipped."""
    fields = f"# Request\n\n{HEAD}| 1 | a | A | string | yes |\n"
    for head in (
        "Setting | Value",
        "Name | Value",
        "Параметр | Значение",
        "参数 | 取值",
        "Value | Key",
    ):
        rows = "password | hunter2\ntimeout | 30\n"
        report = told(empty, f"{fields}\n## Access\n\n{head}\n---|---\n{rows}")
        [skip] = report["skipped"]
        assert (report["codes"], skip["line"], skip["heading"]) == ([], 9, "Access")
        assert "hunter2" not in json.dumps(report)


def test_codes_in_two_columns_are_twins(empty: Project) -> None:
    """Numbers and names become two lists; a column of short values is a fact of each code."""
    head = "## Lid kinds\n\n| Type | Value | Deletable |\n|---|---|---|\n"
    report = told(empty, f"# R\n\n{head}| FLAT_LID | 0 | true |\n| TALL_LID | 1 | false |\n")
    numbers, names = report["codes"]
    assert [item["code"] for item in numbers["items"]] == ["0", "1"]
    assert [item["title"] for item in numbers["items"]] == ["FLAT_LID", "TALL_LID"]
    assert [item["facts"] for item in numbers["items"]] == [
        {"deletable": True},
        {"deletable": False},
    ]
    assert [item["code"] for item in names["items"]] == ["FLAT_LID", "TALL_LID"]
    assert names["twin"] == numbers["list"] == "lid_kinds"
    empty.write("page.md", (empty.root / "page.md").read_text("utf-8"))
    assert empty.ask("read", "page.md", "--write").code == 0


CODES = [
    ("HTTP status code | Meaning", "404 | Not there", ["404"]),
    ("Opcode | Name", "7 | Reconnect", ["7"]),
    ("Status | Description", "open | It is open", ["open"]),
    ("Код | Причина | Действие", "`L1` | Замок закрыт | Повторите", ["L1"]),
    ("状态 | 描述", "OPEN | 开", ["OPEN"]),
    ("lid.kind | For what", "flat | For letters", ["flat"]),
    ("Type | Value | Description", 'Left side | "left" | On the left', ["left"]),
    ("Name | Description", "Lid Opened | Someone opened it", ["Lid Opened"]),
]


@pytest.mark.parametrize(("head", "row", "codes"), CODES)
def test_lists_of_codes_by_their_headers(
    head: str, row: str, codes: list[str], empty: Project
) -> None:
    """Whatever the column of codes is called; none of them is skipped."""
    dashes = "|".join("---" for _ in head.split("|"))
    report = told(empty, f"# R\n\n{head}\n{dashes}\n{row}\n")
    assert [[item["code"] for item in listed["items"]] for listed in report["codes"]] == [codes]
    assert report["skipped"] == []


def test_a_code_twice(empty: Project) -> None:
    """Said in the same words it is one code; in other words, both are kept."""
    rows = "| A | one |\n| A | one |\n| A | two |\n"
    report = told(empty, f"# C\n\n| Code | Title |\n|---|---|\n{rows}")
    items = report["codes"][0]["items"]
    assert [(item["code"], item["title"], item["line"]) for item in items] == [
        ("A", "one", 5),
        ("A", "two", 7),
    ]


NEWS = {
    "a row": ("| no |\n", "| no |\n| 2 | a b | B | string | no |\n"),
    "a table": ("| no |\n", "| no |\n\n| Day | Who |\n|---|---|\n| 1 | me |\n"),
}


@pytest.mark.parametrize("kind", NEWS)
def test_drift_tells_what_is_new_and_not_understood(kind: str, empty: Project) -> None:
    """Until it is taken in: from then on it is known, until its words change."""
    text = f"# R\n\n{HEAD}| 1 | a | A | string | no |\n"
    empty.write("page.md", text)
    assert empty.ask("read", "page.md", "--write").code == 0
    empty.write("spec/decisions.yaml", 'contract: {title: Demo, version: "1"}\n')
    assert empty.ask("drift", "page.md").code == 0
    newer = text.replace(*NEWS[kind])
    empty.write("page.md", newer)
    for format_ in ("text", "json", "markdown", "github"):
        done = empty.ask("drift", "page.md", "--format", format_)
        assert (done.code, done.err) == (1, ""), format_
        assert "no name" in done.out or "no fields, codes" in done.out, format_
    assert empty.ask("read", "page.md", "--write").code == 0
    assert empty.ask("drift", "page.md").code == 0
    empty.write("page.md", newer.replace("a b", "a c").replace("| me |", "| you |"))
    assert empty.ask("drift", "page.md").code == 1
