"""`apiscribe build`: makes what changed, keeps what did not, answers at once when idle."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from running import DEEP, PAGE, Project, demo

HEAVY = {"black", "datamodel_code_generator", "jinja2", "jsonschema", "pydantic"}
NEW_ROW = '      - {no: "3", name: weight, type: integer, mandatory: "no", line: 4, wording: "000000000003", summary: Weight.}\n'
EDITS = [
    ("spec/pages/demo.yaml", "Anything else.", "Something else."),
    ("spec/pages/demo.yaml", "type: string", "type: long"),
    ("spec/pages/demo.yaml", "type: string", "type: string, array: true"),
    ("spec/pages/demo.yaml", "type: string", "type: string, format: RFC 2822"),
    ("spec/pages/demo.yaml", 'mandatory: "no"', 'mandatory: "yes"'),
    ("spec/pages/demo.yaml", "name: comment", "name: remark"),
    ("spec/pages/demo.yaml", "direction: response", "direction: request"),
    ("spec/pages/demo.yaml", "A demo", "A demonstration"),
    ("spec/pages/demo.yaml", "Anything else.}\n", f"Anything else.}}\n{NEW_ROW}"),
    ("spec/pages/demo.yaml", NEW_ROW, ""),
    ("spec/pages/demo.yaml", "line: 3", "line: 33"),
    ("spec/decisions.yaml", "title: Demo", "title: Show"),
    ("spec/decisions.yaml", "version: ", "summary: It shows., version: "),
    ("spec/decisions.yaml", "}\n", "}\nschemas: [{schema: Order, rows: [demo#response]}]\n"),
    ("apiscribe.toml", "A demo.", "Another demo."),
    ("apiscribe.toml", 'name = "demo"', 'name = "demo"\nimport = "show"'),
    ("apiscribe.toml", 'name = "demo"', 'name = "demo"\nversion = "3.1"'),
    ("generated/demo/src/demo/enums.py", "Written", "Spoilt"),
    ("generated/demo/src/demo/models/shared.py", "str", "int"),
    ("generated/demo.lock", "about", "abut"),
    ("spec/openapi.yaml", "openapi", "closedapi"),
]  # fmt: skip


def modules(project: Project, *arguments: str) -> set[str]:
    """The modules that a command imports, as the interpreter itself tells."""
    command = [sys.executable, "-X", "importtime", "-m", "apiscribe", *arguments]
    done = subprocess.run(command, cwd=project.root, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    found = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    return {name.partition(".")[0] for name in found}


def test_nothing_changed_needs_no_tools(small: Project) -> None:
    """An idle build or check says so without importing a formatter or a generator."""
    before = small.bytes_of(), small.stamps()
    for arguments in (["build"], ["check"], ["check", "--format", "json"], ["build", "--root", "."]):  # fmt: skip
        imported = modules(small, *arguments)
        assert "apiscribe" in imported
        assert imported & HEAVY == set(), arguments
    assert (small.bytes_of(), small.stamps()) == before
    small.edit("spec/pages/demo.yaml", "The url.", "Where it is.")
    assert modules(small, "build") & HEAVY == set()
    small.edit("spec/pages/demo.yaml", "type: UUID", "type: string")
    assert modules(small, "build") & HEAVY == HEAVY - {"black", "jsonschema"}
    assert modules(small, "build", "--from-scratch") & HEAVY == HEAVY - {"black", "jsonschema"}


def test_what_a_first_build_says(tiny: Project) -> None:
    """What it read, decided, compiled, made and wrote, one line for each."""
    answer = tiny.run("build")
    assert (answer.code, answer.err) == (0, "")
    said = [line.partition(" ") for line in answer.out.splitlines()]
    stages = list(dict.fromkeys(stage for stage, _, _ in said))
    assert stages == ["read", "decided", "compiled", "named", "made", "wrote", "skipped"]
    assert "1 pages: 2 rows" in answer.out or "1 page: 2 rows" in answer.out
    written = {what.strip() for stage, _, what in said if stage == "wrote"}
    assert written == {*tiny.bytes_of("generated", "spec/openapi.yaml")}
    again = tiny.run("build")
    assert (again.code, again.err) == (0, "")
    assert again.out.startswith("current")
    assert len(again.out.splitlines()) == 1


def test_json_reports_have_one_shape(tiny: Project) -> None:
    """Machines find the same keys after a first build, an idle one, and a full one."""
    reports = []
    for arguments in (
        ["--format", "json"],
        ["--format", "json"],
        ["--format", "json", "--from-scratch"],
    ):
        answer = tiny.ask("build", *arguments)
        assert (answer.code, answer.err) == (0, "")
        reports.append(json.loads(answer.out))
    assert [report["status"] for report in reports] == ["built", "current", "current"]
    assert [report["coverage"] for report in reports] == [reports[0]["coverage"]] * 3
    assert {*reports[0]["written"]} == {*tiny.bytes_of("generated", "spec/openapi.yaml")}
    assert [report["warnings"] for report in reports] == [[], None, []]
    assert [sorted(report) for report in reports] == [sorted(reports[0])] * 3


def test_one_changed_row(project: Project) -> None:
    """Only files whose text changes are reported, and are just those that differ."""
    before = project.bytes_of("generated", "spec/openapi.yaml")
    project.edit("spec/pages/webhooks.yaml", "Kind of printed form.", "Which form.")
    shutil.copytree(project.root, project.root.with_name("scratch"))
    scratch = Project(project.root.with_name("scratch"))
    report = json.loads(project.ask("build", "--format", "json").out)
    after = project.bytes_of("generated", "spec/openapi.yaml")
    differing = {name for name in {*before, *after} if before.get(name) != after.get(name)}
    assert {*report["written"]} == differing
    assert report["removed"] == []
    assert report["unchanged"] == len(after) - len(differing)
    assert {name.rpartition("/")[2] for name in differing} == {
        "cdek-client.lock",
        "openapi.json",
        "openapi.yaml",
        "print_form_event.py",
    }
    assert scratch.ask("build", "--from-scratch").code == 0
    assert scratch.bytes_of("generated", "spec/openapi.yaml") == after


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=15 if DEEP else 6
)
@given(st.lists(st.sampled_from(EDITS), min_size=1, max_size=4, unique=True))
@example([EDITS[15], EDITS[0]])
def test_a_chain_of_builds_equals_one(tmp_path: Path, edits: list[tuple[str, str, str]]) -> None:
    """After any edits, one build each, the output is what one build from scratch gives."""
    for name in ("chain", "scratch"):
        shutil.rmtree(tmp_path / name, ignore_errors=True)
    chain = demo(tmp_path / "chain")
    assert chain.ask("build").code == 0
    for name, old, new in edits:
        if (chain.root / name).exists() and old in chain.read(name):
            chain.edit(name, old, new)
            assert chain.ask("build").code == 0, (name, old, new)
    scratch = Project(tmp_path / "scratch")
    shutil.copytree(chain.root / "spec", scratch.root / "spec")
    (scratch.root / "spec/openapi.yaml").unlink()
    scratch.write("apiscribe.toml", chain.read("apiscribe.toml"))
    assert scratch.ask("build").code == 0
    assert chain.bytes_of() == scratch.bytes_of()


def test_a_spec_without_examples(tiny: Project) -> None:
    """A page need not print any example, and then there is no folder of them."""
    (tiny.root / "spec/examples").rmdir()
    answer = tiny.ask("build")
    assert (answer.code, answer.err) == (0, "")
    assert tiny.ask("check").out.startswith("current")


def test_a_page_edited_during_a_build_is_built_next_time(small: Project) -> None:
    """What changes after it was read is not taken for built."""
    small.edit("spec/pages/demo.yaml", "The url.", "Which url.")
    running = small.start("build")
    assert running.stdout is not None
    for line in running.stdout:
        if line.startswith("compiled"):
            small.edit("spec/pages/demo.yaml", "Which url.", "Whose url.")
            break
    running.communicate(timeout=300)
    assert small.ask("check").code == 1
    assert small.ask("build").code == 0
    assert "Whose url." in small.read("spec/openapi.yaml")
    assert small.ask("check", "--from-scratch").code == 0


def test_neighbours_of_the_output_are_left_alone(tiny: Project) -> None:
    """Files beside the output that no build has made stay, hidden ones too."""
    names = [f"generated/{name}" for name in (".demo.notes", "demo.md", "other/x.py")]
    for name in [*names, "spec/.openapi.yaml.notes", "spec/README.md"]:
        tiny.write(name, "mine")
    before = tiny.bytes_of("generated", "spec")
    assert tiny.ask("build").code == 0
    after = tiny.bytes_of("generated", "spec")
    assert {name: after.get(name) for name in before} == before


def test_caches_of_python_are_no_output(built: Project) -> None:
    """Importing the package in place leaves caches, which are no difference."""
    built.write("generated/demo/src/demo/__pycache__/enums.cpython-311.pyc", "x")
    assert built.ask("check").code == 0
    assert built.ask("check", "--from-scratch").code == 0


def test_a_folder_of_somebody_else_is_refused(tiny: Project) -> None:
    """A build never replaces what it has not made."""
    tiny.write("generated/demo/thesis.txt", "years of work")
    before = tiny.bytes_of(), tiny.stamps()
    answer = tiny.ask("build")
    assert answer.code == 2
    assert "generated/demo" in answer.err
    assert (tiny.bytes_of(), tiny.stamps()) == before


def test_an_empty_output_folder_is_taken(tiny: Project) -> None:
    """An empty folder is nobody's."""
    (tiny.root / "generated/demo").mkdir(parents=True)
    assert tiny.ask("build").code == 0
    assert tiny.ask("check", "--from-scratch").code == 0


def test_what_nobody_knows_is_told_once(tmp_path: Path) -> None:
    """A type word of two rows is one line for people, and an entry a row for programs."""
    project = demo(tmp_path / "p", page=PAGE.replace("type: string", "type: snowflake"))
    told = project.ask("build", "--format", "json")
    warnings = json.loads(told.out)["warnings"]
    assert [warning["rows"] for warning in warnings] == [["demo#response/1"], ["demo#response/2"]]
    lines = project.ask("build", "--from-scratch").out.splitlines()
    warned = [line.split(maxsplit=1)[1] for line in lines if line.startswith("warning")]
    what = "nobody knows the type 'snowflake'; any value is taken (and 1 more)"
    assert warned == [f"spec/pages/demo.yaml:10:9: {what}"]
