"""`apiscribe read --write`: the spec follows the page, and nothing made by hand is lost."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from running import CONFIG, DECISIONS, ROOT, Answer, Project, load_yaml

OWN = ROOT / "tests/reading/pages/parcel_locker.md"
PAGE = "spec/pages/parcel_locker.yaml"
EXAMPLE = "spec/examples/parcel_locker.response.json"
SOURCE = "parcel_locker.md"


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project whose one page was read, then described by hand."""
    project = Project(tmp_path)
    project.write("apiscribe.toml", CONFIG)
    project.write("spec/decisions.yaml", DECISIONS)
    project.write(SOURCE, OWN.read_text("utf-8"))
    assert write(project).code == 0
    text = project.read(PAGE).replace(", review: [added]", "")
    for number in range(text.count("To be described.")):
        text = text.replace("To be described.", f"Our words {number}.", 1)
    project.write(PAGE, text)
    return project


def write(project: Project, *options: str) -> Answer:
    """Read the page into the spec."""
    return project.ask("read", str(project.root / SOURCE), "--write", *options)


def page(project: Project) -> dict[str, Any]:
    """The page file, as any reader of YAML has it."""
    return load_yaml(project.read(PAGE))


def rows(project: Project) -> dict[str, dict[str, Any]]:
    """The rows of the page file by their names."""
    return {row["name"]: row for row in page(project)["tables"][0]["rows"]}


def test_a_new_page_is_written_whole_and_marked(tmp_path: Path) -> None:
    """Page and example, every part of it to be reviewed; builds say how much that is."""
    project = Project(tmp_path)
    project.write("apiscribe.toml", CONFIG)
    project.write(SOURCE, OWN.read_text("utf-8"))
    done = project.run("read", SOURCE, "--write")
    assert (done.code, done.err) == (0, "")
    assert done.out.splitlines() == [
        f"wrote     {PAGE}",
        f"wrote     {EXAMPLE}",
        f"review    17 places marked `review` in {PAGE}",
    ]
    assert {tuple(row["review"]) for row in rows(project).values()} == {("added",)}
    assert json.loads(project.read(EXAMPLE))["state"] == "OPEN"
    assert sorted(project.bytes_of("spec")) == [EXAMPLE, PAGE]


def test_builds_count_what_is_to_be_reviewed(project: Project) -> None:
    """Without failing: the page may be built before anybody has looked."""
    text = project.read(SOURCE).replace("| 10.1 |", "| 10 |").replace("Глубина", "Глубь")
    project.write(SOURCE, text)
    assert write(project).code == 0
    project.write("spec/decisions.yaml", DECISIONS + NAMED)
    built = project.ask("build", "--format", "json")
    assert json.loads(built.out)["coverage"]["to review"] == "1"
    done = project.ask("check")
    assert (done.code, "1 place marked `review`" in done.out) == (1, True)


NAMED = """\
schemas: [{schema: Locker, rows: [parcel_locker#response], summary: A locker.}]
codes:
  - {codes: State, lists: [parcel_locker#state], summary: States.}
  - codes: Kind
    lists: [parcel_locker#kind_i18n2]
    facts: [{fact: final, type: boolean, default: false, summary: Whether it stays so.}]
    summary: Kinds.
operations: [{operation: get_locker, page: parcel_locker, responses: {"200": Locker}}]
decisions:
  - id: C01
    rows: [parcel_locker#response/4]
    was: {name: ""}
    now: {name: mail}
    because: The cell was lost.
"""


def test_an_unchanged_page_is_written_as_it_stands(project: Project) -> None:
    """Not a byte differs, and no file is touched."""
    before = project.stamps()
    done = write(project)
    assert (done.code, done.out) == (0, f"current   {PAGE} says what the page says\n")
    assert project.stamps() == before


def test_what_changed_is_marked_and_all_else_kept(project: Project) -> None:
    """A summary stays; the facts that changed are named beside it."""
    old = rows(project)
    text = project.read(SOURCE).replace("string(255) | нет", "string(99) | да")
    text = text.replace("Глубина", "Глубь").replace("Не более 10", "Не более 12")
    project.write(SOURCE, text)
    assert write(project).code == 0
    new = rows(project)
    assert new["note_text"]["review"] == ["max_length", "mandatory"]
    assert new["depth"]["review"] == ["wording"]
    assert new["boxes"]["review"] == ["max_items", "wording"]
    assert [name for name in new if "review" in new[name]] == ["note_text", "boxes", "depth"]
    assert {name: row["summary"] for name, row in new.items()} == {name: row["summary"] for name, row in old.items()}  # fmt: skip


def test_facts_of_a_code_given_by_hand_are_kept(project: Project) -> None:
    """No reader sees them, so the page read anew has none; they stay where the code stays."""
    code, facts = page(project)["codes"][0]["items"][0]["code"], "facts: {size: 7, lost: true}, "
    line = next(line for line in project.read(PAGE).split("\n") if f"code: {code}," in line)
    before, _, after = line.partition("line: ")
    project.edit(PAGE, line, f"{before}{facts}line: {after}")
    assert write(project).out.startswith("current")
    project.edit(SOURCE, "Глубина", "Глубь")
    assert write(project).code == 0
    assert page(project)["codes"][0]["items"][0]["facts"] == {"size": 7, "lost": True}


def test_marks_stay_until_people_remove_them(project: Project) -> None:
    """What changes again is added to them."""
    project.edit(SOURCE, "Глубина", "Глубь")
    write(project)
    assert "wording" in rows(project)["depth"]["review"]
    project.edit(SOURCE, "| integer | нет", "| long | нет")
    write(project)
    assert rows(project)["depth"]["review"] == ["wording", "type"]
    project.edit(PAGE, "review: [wording, type], ", "")
    assert write(project).out.startswith("current")


def test_rows_come_and_go(project: Project) -> None:
    """A row that is gone goes, a new one is to be described, renumbered ones keep theirs."""
    summary = rows(project)["kind_i18n2"]["summary"]
    text = project.read(SOURCE).replace("| 5 |", "| 6 |").replace("| 9 |", "| 8 |")
    text = text.replace("| 3.3 |", "| 3.2 | weight | Вес | integer | да |\n| 3.3 |")
    lines = [line for line in text.split("\n") if "| hint |" not in line]
    project.write(SOURCE, "\n".join(lines))
    assert write(project).code == 0
    written = rows(project)
    assert "hint" not in written
    assert (written["weight"]["summary"], written["weight"]["review"]) == ("To be described.", ["added"])  # fmt: skip
    assert (written["kind_i18n2"]["no"], written["kind_i18n2"]["summary"]) == ("8", summary)
    assert "review" not in written["kind_i18n2"]
    assert page(project)["codes"][1]["of"] == ["response/8"]


def test_a_renamed_row_keeps_its_summary(project: Project) -> None:
    """Place and wording tell that it is the same."""
    summary = rows(project)["depth"]["summary"]
    project.edit(SOURCE, "| depth |", "| deep |")
    write(project)
    row = rows(project)["deep"]
    assert (row["summary"], row["review"]) == (summary, ["name"])


def test_names_given_by_hand_are_kept(project: Project) -> None:
    """Of the page, its table, lists, environments, examples and notes, whatever the file says."""
    text = project.read(PAGE)
    for old, new in (("title: Ответ о ячейке", "title: A locker"), ("table: response", "table: answer"), ("[response/", "[answer/"), ("of: response", "of: answer"), ("list: kind_i18n2", "list: kinds"), ("name: testing", "name: sandbox"), ("example: response", "example: one"), ("note: note-aea161", "note: purpose")):  # fmt: skip
        assert old in text
        text = text.replace(old, new)
    project.write(PAGE, text)
    project.edit(SOURCE, "| 9 |", "| 7 |")
    assert write(project).code == 0
    written = page(project)
    assert (written["title"], written["tables"][0]["table"]) == ("A locker", "answer")
    assert [code_list["list"] for code_list in written["codes"]] == ["state", "kinds"]
    assert written["codes"][1]["of"] == ["answer/7"]
    assert written["environments"][0]["name"] == "sandbox"
    assert (written["examples"][0]["example"], written["examples"][0]["of"]) == ("one", "answer")
    assert written["notes"][0]["note"] == "purpose"


def test_a_changed_note_keeps_its_name(project: Project) -> None:
    """Its neighbours tell that it is the same; another one is added."""
    project.edit(SOURCE, "Он не меняет ничего.", "Он ничего не меняет.\n\nИ ничего не удаляет.")
    write(project)
    first, second, footnote = page(project)["notes"]
    assert (first["note"], first["review"]) == ("note-aea161", ["wording"])
    assert (second["summary"], second["review"]) == ("To be described.", ["added"])
    assert "review" not in footnote


def test_earlier_states_are_remembered(project: Project) -> None:
    """Each change of facts adds the fingerprint of what the page said before."""
    assert "earlier" not in page(project)
    project.edit(SOURCE, "| нет | |", "| да | |")
    write(project)
    [first] = page(project)["earlier"]
    project.edit(SOURCE, "| да | |", "| нет | |")
    write(project)
    project.edit(SOURCE, "| нет | |", "| да | |")
    write(project)
    assert page(project)["earlier"][::2] == [first, first]
    assert len({*page(project)["earlier"]}) == 2


def test_a_moved_line_is_no_change_of_facts(project: Project) -> None:
    """Nothing is written for it; lines follow the page with the next change."""
    project.write(SOURCE, "\n" + project.read(SOURCE))
    line = rows(project)["depth"]["line"]
    assert write(project).out.startswith(f"current   {PAGE}")
    assert rows(project)["depth"]["line"] == line
    project.edit(SOURCE, "| нет | |", "| да | |")
    write(project)
    assert rows(project)["depth"]["line"] == line + 1


def test_a_changed_example_keeps_what_people_invented(project: Project) -> None:
    """Texts stay as they are kept, codes and numbers follow the page."""
    project.edit(EXAMPLE, "Иванов Иван", "Петров Пётр")
    assert write(project).out.startswith("current")
    text = project.read(SOURCE).replace("“OPEN”", '"SHUT"').replace("1.50,", '2, "height": 7')
    project.write(SOURCE, text)
    assert write(project).code == 0
    example = json.loads(project.read(EXAMPLE))
    assert (example["note_text"], example["state"]) == ("Петров Пётр", "SHUT")
    assert example["boxes"] == [{"code": "L", "price": 2, "height": 7}]
    assert page(project)["examples"][0]["review"] == ["wording"]


def test_an_example_that_is_gone_goes(project: Project) -> None:
    """Its file too."""
    text = project.read(SOURCE)
    start, end = text.index("```json"), text.index("## Приложение 1. Виды")
    project.write(SOURCE, text[:start] + text[end:])
    assert f"removed   {EXAMPLE}" in write(project).out
    assert not (project.root / EXAMPLE).exists()


def test_much_gone_is_refused(project: Project) -> None:
    """More than a tenth of the rows, or a whole list, unless that is accepted."""
    text = project.read(SOURCE)
    kept = [line for line in text.split("\n") if "| depth |" not in line and "| 9 |" not in line]
    project.write(SOURCE, "\n".join(kept).split("## Приложение 1. Виды")[0])
    before = project.bytes_of()
    done = write(project)
    assert done.code == 2
    assert "2 rows of 10 of parcel_locker are gone" in done.err
    assert "the whole code list parcel_locker#kind_i18n2 is gone" in done.err
    assert "--accept-removals" in done.err
    assert project.bytes_of() == before
    assert write(project, "--accept-removals").code == 0
    assert len(page(project)["codes"]) == 1


def test_nothing_is_written_when_there_is_any_problem(project: Project) -> None:
    """Not even what could be read."""
    project.edit(SOURCE, "| 9 | kind_i18n2 |", "| nine | kind_i18n2 |")
    before = project.bytes_of()
    done = write(project)
    assert (done.code, done.out) == (2, "")
    assert done.err.endswith("1 problem; nothing was written\n")
    assert project.bytes_of() == before


def test_comments_above_the_page_are_kept(project: Project) -> None:
    """Further below they would be lost, so that they are refused, with their line."""
    project.write(PAGE, "# Ours.\n\n" + project.read(PAGE))
    project.edit(SOURCE, "Глубина", "Глубь")
    write(project)
    assert project.read(PAGE).startswith("# Ours.\n\n# yaml-language-server")
    project.edit(PAGE, "codes:\n", "# \u2014 lists \u2014\ncodes:\n")
    project.edit(SOURCE, "Глубь", "Глубина")
    before = project.bytes_of()
    line = project.read(PAGE).split("\n").index("# \u2014 lists \u2014") + 1
    done = write(project)
    assert done.code == 2
    assert done.err.startswith(f"{PAGE}:{line}:1: a comment here would be lost")
    assert project.bytes_of() == before


def test_a_number_sign_within_a_text_is_no_comment(project: Project) -> None:
    """Summaries may hold one."""
    project.edit(PAGE, "Our words 1.", '"Our # word 1."')
    project.edit(SOURCE, "Глубина", "Глубь")
    assert write(project).code == 0
    assert '"Our # word 1."' in project.read(PAGE)


def test_a_disk_that_refuses_leaves_all_as_it_was(project: Project) -> None:
    """A folder in the place of the example's file: nothing is written, nothing left behind."""
    (project.root / EXAMPLE).unlink()
    (project.root / EXAMPLE).mkdir()
    project.edit(SOURCE, "“OPEN”", '"SHUT"')
    before = project.bytes_of()
    done = write(project)
    assert (done.code, done.crashed) == (2, False)
    assert EXAMPLE in done.err
    assert project.bytes_of() == before


def test_programs_are_told_what_was_written(project: Project) -> None:
    """As JSON."""
    project.edit(SOURCE, "Глубина", "Глубь")
    done = write(project, "--format", "json")
    told = {"status": "written", "written": [PAGE], "to_review": 1, "skipped": []}
    assert json.loads(done.out) == told
    assert json.loads(write(project, "--format", "json").out)["status"] == "current"
