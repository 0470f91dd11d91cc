"""`apiscribe read`: a saved page gives its rows, codes and examples, each text accounted for.

The docs' own pages are not kept in the repository. Name their folder in CDEK_PAGES to
hold the transcription against them.
"""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import Any

import pytest

from apiscribe.reading.assembly.json_repair import mended
from apiscribe.reading.yaml.parser import read_yaml
from apiscribe.reading.yaml.writer import page_text
from counting import steps
from running import CONFIG, FOUR, ROOT, Answer, Project, load_yaml

PAGES = [ROOT / f"spec/pages/{name}.yaml" for name in FOUR]
OWN = ROOT / "tests/reading/pages"
FOLDER = os.environ.get("CDEK_PAGES", "")
docs = pytest.mark.skipif(not FOLDER, reason="CDEK_PAGES names no folder with the docs' own pages")
each_page = pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
OURS = {"summary", "review", "line", "of", "list", "name", "example", "file", "table", "under"}
HEAD = "| No. | Field name | Description | Field type | Mandatory |\n|---|---|---|---|---|\n"


@pytest.fixture
def empty(tmp_path: Path) -> Project:
    """A project without any page."""
    project = Project(tmp_path)
    project.write("apiscribe.toml", CONFIG)
    return project


def source(path: Path) -> str:
    """The docs' page that a page file was read from."""
    return str(Path(FOLDER) / read_yaml(path, path.name)["source"])


def told(project: Project, text: str, *options: str, name: str = "page.md") -> dict[str, Any]:
    """A page of our own, read and reported as JSON."""
    project.write(name, text)
    return json.loads(ask(project, name, *options).out)


def ask(project: Project, name: str, *options: str) -> Answer:
    """Read a file of the project, without a process of its own."""
    return project.ask("read", str(project.root / name), "--format", "json", *options)


def stated(node: Any) -> Any:
    """A page's value without lines and without any word of ours."""
    if isinstance(node, dict):
        return {key: stated(item) for key, item in node.items() if key not in OURS}
    return [stated(item) for item in node] if isinstance(node, list) else node


def shape(value: Any) -> Any:
    """The members and types of a JSON value."""
    if isinstance(value, dict):
        return {key: shape(item) for key, item in value.items()}
    return [shape(item) for item in value] if isinstance(value, list) else type(value).__name__


@each_page
def test_a_page_file_is_written_as_it_stands(path: Path) -> None:
    """What is loaded from a page file gives the very same file again."""
    text = path.read_text("utf-8")
    comments, _, _ = text.partition("page: ")
    assert page_text(read_yaml(path, path.name), comments) == text


@docs
@each_page
def test_reading_gives_the_committed_transcription(path: Path) -> None:
    """The docs' page, read anew, is the page file byte for byte, with all text placed."""
    done = Project(ROOT).ask("read", source(path), "--format", "yaml")
    assert (done.code, done.err) == (0, "")
    comments, _, _ = path.read_text("utf-8").partition("page: ")
    assert comments + done.out == path.read_text("utf-8")


@docs
@each_page
def test_the_report_says_what_the_spec_says(path: Path) -> None:
    """Rows as `apiscribe rows` lists them, examples of the kept shape, nothing left over."""
    report = json.loads(Project(ROOT).ask("read", source(path), "--format", "json").out)
    rows = json.loads(Project(ROOT).ask("rows", "--page", path.stem, "--format", "json").out)
    assert [{key: row[key] for key in rows[0]} for row in report["rows"]] == rows
    assert (report["accounted"], report["problems"]) == (100.0, [])
    unclear = report["understood"]["not_understood"]
    assert report["understood"]["of"] - report["understood"]["n"] == len(unclear)
    for example in report["examples"]:
        kept = json.loads((ROOT / "spec/examples" / example["file"]).read_text("utf-8"))
        assert shape(example["value"]) == shape(kept)


@docs
@each_page
def test_facts_come_from_the_file_alone(path: Path, empty: Project) -> None:
    """Read where nothing is known, the page states the same."""
    done = empty.ask("read", source(path), "--format", "yaml")
    assert done.code == 0
    printed, spec = load_yaml(done.out), load_yaml(path.read_text("utf-8"))
    for section in ("tables", "environments", "operations", "language"):
        assert stated(printed.get(section)) == stated(spec.get(section)), section
    lists = [
        sorted(json.dumps(stated(code_list), sort_keys=True) for code_list in page["codes"])
        for page in (printed, spec)
    ]
    assert [text.replace('"heading": null', "") for text in lists[0]] == lists[1]
    wordings = [{example["wording"] for example in page["examples"]} for page in (printed, spec)]
    assert wordings[0] == wordings[1]


def test_a_damaged_page_is_repaired_and_every_repair_recorded(empty: Project) -> None:
    """Each kind of damage of names, numbers, cells and letters, on its own row."""
    report = told(empty, (OWN / "parcel_locker.md").read_text("utf-8"), name="parcel_locker.md")
    rows = {row["no"]: row for row in report["rows"]}
    damage = {no: row["damage"] for no, row in rows.items() if row["damage"]}
    assert damage == {
        "1": ["footnote"],
        "11": ["duplicate"],
        "3.1": ["lookalike"],
        "3.3": ["gap", "invisible"],
        "4": ["shifted"],
        "5": ["full_width"],
        "9": ["jump"],
        "10.1": ["parent"],
    }
    names = [row["path"] for row in report["rows"]]
    assert names == ["id", "state", "note_text", "boxes", "boxes[].code", "boxes[].price", "", "depth", "kind_i18n2", "hint"]  # fmt: skip
    assert (report["accounted"], report["problems"]) == (100.0, [])


def test_a_page_gives_more_than_rows(empty: Project) -> None:
    """Operation, environments, code lists, examples, notes, in a language of its own."""
    report = told(empty, (OWN / "parcel_locker.md").read_text("utf-8"), name="parcel_locker.md")
    assert (report["page"], report["language"], report["layout"]) == ("parcel_locker", "ru", "markdown")  # fmt: skip
    assert report["operation"] == {"method": "GET", "path": "/lockers/{id}", "line": 5}
    assert [env["name"] for env in report["environments"]] == ["testing", "production"]
    codes = {code_list["list"]: code_list for code_list in report["codes"]}
    assert codes["state"]["of"] == ["response/2"]
    assert [item["title"] for item in codes["state"]["items"]] == ["открыта", "закрыта"]
    assert codes["kind_i18n2"]["of"] == ["response/9"]
    assert [item.get("final") for item in codes["kind_i18n2"]["items"]] == [None, True]
    [example] = report["examples"]
    assert example["damage"] == ["numbered", "comments", "quotes", "commas"]
    assert example["value"]["boxes"] == [{"code": "L", "price": 1.5}]
    assert len(report["notes"]) == 2


MENDS = {
    '{"a": 1}': ({"a": 1}, ()),
    '  1. {\n  2. "a": 1\n  3. }': ({"a": 1}, ("numbered",)),
    '{"a": "//no", // yes\n"b": 2 /* c */}': ({"a": "//no", "b": 2}, ("comments",)),
    "{“a”: “it’s”}": ({"a": "it’s"}, ("quotes",)),
    "{'a': 'it\\'s \"it\"'}": ({"a": 'it\'s "it"'}, ("quotes",)),
    '{"a": [1, 2,], }': ({"a": [1, 2]}, ("commas",)),
    '{"a": [{"b": 1}, {"c"': ({"a": [{"b": 1}, {}]}, ("cut",)),
    '{"a": {"b": "x", "c": …': ({"a": {"b": "x"}}, ("cut",)),
    'answer = {"a": null}\nprint(answer)': ({"a": None}, ("code",)),
    '[{"a": 1}, {"a": 2}]': ([{"a": 1}, {"a": 2}], ()),
}


@pytest.mark.parametrize("text", MENDS)
def test_an_example_is_mended_by_as_little_as_possible(text: str) -> None:
    """The JSON of a printed example, and how it had to be mended."""
    (example,) = mended(text)
    assert (example.value, example.damage) == MENDS[text]


@pytest.mark.parametrize("text", ["", "no JSON", "{}", "[1, 2]", "headers = {'a': b}", '{"a": 1]'])
def test_what_is_no_example_is_left(text: str) -> None:
    """A text without an object is no example."""
    assert mended(text) == ()


def test_every_example_of_a_block_is_read() -> None:
    """Several in one block are several examples, each with its own line and mends."""
    examples = mended('{"a": 1}\n{“b”: 2}\nnothing\n{"c": {"d": [')
    assert [(example.value, example.line, example.damage) for example in examples] == [
        ({"a": 1}, 0, ()),
        ({"b": 2}, 1, ("quotes",)),
        ({"c": {"d": []}}, 3, ("code", "cut")),
    ]


@pytest.mark.parametrize("text", ['{"a":', "[{", '{"a":1,\n', '{"a": x}\n', '{"a": 1} // b\n'])
def test_examples_of_any_size_are_mended_in_steps_in_proportion(text: str) -> None:
    """However deep or broken, four times as much takes about four times the steps."""
    once, four_times = (steps(lambda size=size: mended(text * size)) for size in (500, 2_000))
    assert four_times < 5 * once


def test_a_table_without_numbers_gets_them(empty: Project) -> None:
    """Dotted names tell which row lies in which."""
    text = "# Request\n\nField | Type | Required | Description\n--- | --- | --- | ---\n"
    text += (
        "a | object | yes | A\na.b[] | c[] | no | B\na.b[].d | string | no | D\ne | long | no | E\n"
    )
    rows = told(empty, text)["rows"]
    assert [row["no"] for row in rows] == ["1", "1.1", "1.1.1", "2"]
    assert [row["path"] for row in rows] == ["a", "a.b", "a.b[].d", "e"]


def test_rows_below_a_repeated_number_go_with_it(empty: Project) -> None:
    """The second row 1 becomes row 3, its children with it, and none is lost."""
    lines = ["1 | a | A | x | no", "1.1 | b | B | string | no", "2 | c | C | string | no"]
    lines += ["1 | d | D | y | no", "1.1 | e | E | string | no"]
    text = f"# Request\n\n{HEAD}" + "".join(f"| {line} |\n" for line in lines)
    report = told(empty, text)
    assert [(row["no"], row["path"]) for row in report["rows"]] == [("1", "a"), ("1.1", "a.b"), ("2", "c"), ("3", "d"), ("3.1", "d.e")]  # fmt: skip
    assert report["rows"][3]["damage"] == ["duplicate"]


def test_codes_that_an_example_shows_make_a_list(empty: Project) -> None:
    """Of a row called code, in what is read, unless a table of the page lists them."""
    text = f"# Response\n\n{HEAD}| 1 | faults | Faults | fault[] | no |\n| 1.1 | code | Code | string | yes |\n"
    text += '\n```json\n{"faults": [{"code": "too_big"}, {"code": "too_small"}]}\n```\n'
    report = told(empty, text)
    assert report["codes"][0]["of"] == ["response/1.1"]
    assert [item["code"] for item in report["codes"][0]["items"]] == ["too_big", "too_small"]
    listed = f"{text}\n## Faults\n\nCode | Meaning\n---|---\ntoo_big | Big\ntoo_small | Small\ntoo_old | Old\n"  # fmt: skip
    [code_list] = told(empty, listed)["codes"]
    assert (code_list["heading"], code_list["of"], len(code_list["items"])) == (
        "Faults",
        ["response/1.1"],
        3,
    )


def test_what_nobody_understands_is_listed(empty: Project) -> None:
    """With its line, its row and a figure; it is no failure."""
    text = f"# Request\n\n{HEAD}| 1 | a | Must be a prime below 90 | integer | yes |\n"
    understood = told(empty, text)["understood"]
    [unclear] = understood["not_understood"]
    assert (unclear["line"], unclear["row"], understood["of"] - understood["n"]) == (5, "1 a", 1)
    assert "prime" in unclear["clause"]


def test_only_text_that_became_a_fact_is_accounted_for(empty: Project) -> None:
    """A row that found no place lowers the figure by just its text."""
    good = f"# R\n\n{HEAD}| 1 | a | A | string | no |\n"
    header = len("No.FieldnameDescriptionFieldtypeMandatory")
    whole, lost = header + len("1aAstringno"), len("22bb")
    report = told(empty, f"{good}| 22 | bb |\n")
    assert report["accounted"] == int(10000 * whole / (whole + lost)) / 100
    assert told(empty, good)["accounted"] == 100.0


REFUSED = {
    "login.html": b"<html><body><h1>Log in</h1><p>Your password, please.</p></body></html>",
    "plain.md": b"# A page\n\nThat only tells a story.\n",
    "empty.md": b"",
    "binary.md": b"\x89PNG\r\n\x1a\n\x00\x00",
    "cp1251.md": "№ | Описание".encode("cp1251"),
    "ends.md": b"a\r\nb\nc\r\n",
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_file_that_is_no_page_is_one_problem(name: str, empty: Project) -> None:
    """Exit code 2, one clear problem on stderr, nothing on stdout, nothing written."""
    (empty.root / name).write_bytes(REFUSED[name])
    before = empty.bytes_of()
    done = empty.run("read", name, "--write")
    assert (done.code, done.out, done.crashed) == (2, "", False)
    assert re.match(rf"{re.escape(name)}:\d+:\d+: ", done.err)
    assert done.err.endswith("1 problem; nothing was written\n")
    assert empty.bytes_of() == before


def test_problems_are_json_for_programs(empty: Project) -> None:
    """Also where the page could not be read at all."""
    report = json.loads(ask(empty, "missing.md").out)
    assert report["status"] == "error"
    assert "no such file" in report["problems"][0]["what"]


@pytest.fixture
def known(empty: Project) -> Project:
    """A project with one page, read from our own Markdown."""
    text = (OWN / "parcel_locker.md").read_text("utf-8")
    empty.write("parcel_locker.md", text)
    assert empty.ask("read", str(empty.root / "parcel_locker.md"), "--write").code == 0
    return empty


@pytest.mark.parametrize("name", ["parcel_locker.md", "parcel_locker.ru.md", "saved page (1).md"])
def test_a_page_is_recognised(name: str, known: Project) -> None:
    """By its source, by the start of its name, by the rows that it shares."""
    text = (OWN / "parcel_locker.md").read_text("utf-8")
    assert told(known, text, name=name)["page"] == "parcel_locker"


def test_a_page_of_another_api_is_new(known: Project) -> None:
    """Unless it is said to be a page that it has nothing in common with."""
    text = f"# Request\n\n{HEAD}| 1 | length | Length | integer | yes |\n"
    assert told(known, text, name="other.md")["page"] == "other"
    assert told(known, text, "--page", "mine", name="other.md")["page"] == "mine"
    done = ask(known, "other.md", "--page", "parcel_locker")
    assert done.code == 2
    assert "nothing in common with parcel_locker" in json.loads(done.out)["problems"][0]["what"]
    assert ask(known, "other.md", "--page", "Not a name").code == 2


def test_what_people_see(known: Project) -> None:
    """Rows as a table, then codes, what was not understood, and the account."""
    done = known.ask("read", "parcel_locker.md")
    assert (done.code, done.err) == (0, "")
    lines = done.out.splitlines()
    assert lines[0].split() == ["page", "table", "no", "path", "type", "mandatory", "line"]
    assert lines[-2] == "read      parcel_locker, markdown: 10 rows, 4 codes, 1 example"
    assert re.fullmatch(r"accounted 100\.00 % of table text, understood \d+ of \d+", lines[-1])
