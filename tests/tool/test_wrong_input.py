"""Wrong input beside the cases: whatever is wrong, one clear message, exit 2.

Exact texts are in tests/cases; here it is said that there is one, and what it names.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from apiscribe.writing.model_checks import DifferentSourceError
from running import CONFIG, DECISIONS, PAGE, ROOT, Project, demo

CALL = PAGE.replace("tables:", "operations: [{method: GET, path: /orders, line: 1}]\ntables:")
EXAMPLE = "examples:\n  - {example: one, file: one.json, of: response, line: 9}\n"
STATES = """\
codes:
  - list: state
    of: [response/1]
    line: 9
    items:
      - {code: DONE, line: 9, summary: Done.}
"""
MORE_STATES = STATES + STATES.partition("\n")[2].replace("state", "other").replace("DONE", "OVER")  # fmt: skip
DECIDED = "because: It is so.}"

# What is wrong: the page, the rest of the decisions, and what must be named.
WRONG_DECISIONS = {
    "answer of no schema": (CALL, 'operations: [{operation: get, page: demo, responses: {"200": Ordre}}]', "Ordre"),
    "request of no schema": (CALL, 'operations: [{operation: get, page: demo, request: Ordre, responses: {"200": DemoResponse}}]', "Ordre"),
    "two operations of one page": (CALL, 'operations: [{operation: get, page: demo, responses: {"200": DemoResponse}}, {operation: read, page: demo, responses: {"200": DemoResponse}}]', "demo"),
    "rule on a list of codes": (PAGE + STATES, "codes: [{codes: State, lists: [demo#state]}]\nrules: [{id: B01, applies_to: [State], rows: [demo#response/1], schema: {properties: {x: {minimum: 1}}}, summary: Text.}]", "B01"),
    "key by its old name": (PAGE, "rules: [{id: B01, on: DemoResponse, rows: [demo#response/1], schema: {required: [number]}, summary: Text.}]", "it is called `applies_to` now"),
    "name of a code by its old key": (PAGE + STATES, f"codes: [{{codes: State, lists: [demo#state]}}]\ndecisions: [{{id: C01, rows: [demo#state/DONE], was: {{title: null}}, now: {{member: OVER}}, {DECIDED}]", "`names` of the enum"),
    "accessor by its old word": (PAGE, "accessors: [{accessor: a, applies_to: [DemoResponse], history: {of: x, by: y}, summary: Text.}]", "it is called `all`, with `by`, now"),
    "name of no code": (PAGE + STATES, "codes: [{codes: State, lists: [demo#state], names: {DOEN: OVER}}]", "DOEN"),
    "two codes of one name": (PAGE + MORE_STATES, "codes: [{codes: State, lists: [demo#state, demo#other], names: {DONE: OVER}}]", "OVER"),
    "name that is none": (PAGE + STATES, "codes: [{codes: State, lists: [demo#state], names: {DONE: 1st}}]", "1st"),
    "fact that nobody declared": (PAGE + STATES.replace("line: 9, s", "final: true, line: 9, s"), "codes: [{codes: State, lists: [demo#state]}]", "states 'final'"),
    "fact that texts have already": (PAGE + STATES, "codes: [{codes: State, lists: [demo#state], facts: [{fact: title, type: string, summary: Text.}]}]", "called title"),
    "fact of another type": (PAGE + STATES.replace("line: 9, s", "facts: {status: bad}, line: 9, s"), "codes: [{codes: State, lists: [demo#state], facts: [{fact: status, type: integer, summary: Text.}]}]", "not integer"),
    "fact of no enum": (PAGE + STATES, "codes: [{codes: State, lists: [demo#state], facts: [{fact: level, type: Levle, summary: Text.}]}]", "Levle"),
    "two enums of one name": (PAGE + MORE_STATES, "codes: [{codes: State, lists: [demo#state]}, {codes: State, lists: [demo#other]}]", "State"),
    "twin that is no enum": (PAGE + STATES, "codes: [{codes: State, lists: [demo#state], twin: Staet}]", "Staet"),
    "one list in two enums": (PAGE + STATES, "codes: [{codes: State, lists: [demo#state]}, {codes: Other, lists: [demo#state]}]", "demo#"),
    "enum with the name of a class of the package": (PAGE + STATES, "codes: [{codes: Environment, lists: [demo#state]}]", "Environment"),
    "enum with the name of its base": (PAGE + STATES, "codes: [{codes: Enum, lists: [demo#state]}]", "Enum"),
    "observed under no row": (PAGE, f"observed: [{{id: C01, under: demo#response/9, name: x, type: string, summary: Text., {DECIDED}]", "demo#response/9"),
    "observed under a row that is no object": (PAGE, f"observed: [{{id: C01, under: demo#response/2, name: x, type: string, summary: Text., {DECIDED}]", "demo#response/2"),
    "observed in no example": (PAGE, f"observed: [{{id: C01, under: demo#response, name: x, type: string, seen: [demo#examples/two], summary: Text., {DECIDED}]", "demo#examples/two"),
    "schema of an example that is not there": (PAGE, f"examples: [{{example: demo#examples/two, schema: DemoResponse, {DECIDED}]", "demo#examples/two"),
    "example of no schema": (PAGE + EXAMPLE, f"examples: [{{example: demo#examples/one, schema: Ordre, {DECIDED}]", "Ordre"),
    "addition within a text": (PAGE, f"additions: [{{id: D01, at: /info/title/x, value: 1, {DECIDED}]", "D01"),
    "addition within a list": (PAGE, f"additions: [{{id: D01, at: /servers/0, value: {{}}, {DECIDED}]", "D01"),
    "addition that refers to nothing": (PAGE, f"additions: [{{id: D01, at: /components/schemas/More, value: {{type: object, properties: {{a: {{$ref: '#/components/schemas/Ordre'}}}}}}, {DECIDED}]", "Ordre"),
    "addition that is no schema": (PAGE, f"additions: [{{id: D01, at: /components/schemas/More, value: text, {DECIDED}]", "D01"),
    "addition that breaks the contract": (PAGE, f"additions: [{{id: D01, at: /paths/~1x, value: {{get: 3}}, {DECIDED}]", "D01"),
    "pattern that a page would state": (PAGE, f"decisions: [{{id: C01, rows: [demo#response/1], was: {{pattern: '^a'}}, now: keep, {DECIDED}]", "pattern"),
    "pattern that is none": (PAGE.replace("response", "request"), f"decisions: [{{id: C01, rows: [demo#request/1], was: {{type: string}}, now: {{pattern: '^[a'}}, {DECIDED}]", "^[a"),
    "pattern that Python's models cannot hold": (PAGE.replace("response", "request"), f"decisions: [{{id: C01, rows: [demo#request/1], was: {{type: string}}, now: {{pattern: '^(?!a)b'}}, {DECIDED}]", "^(?!a)b"),
    "condition without anything that is asked for": (PAGE.replace("response", "request"), "rules: [{id: B01, applies_to: [DemoRequest], rows: [demo#request/1], schema: {if: {required: [number]}}, summary: Text.}]", "the models cannot hold then {}"),
    "condition that says nothing": (PAGE.replace("response", "request"), "rules: [{id: B01, applies_to: [DemoRequest], rows: [demo#request/1], schema: {if: {}, then: {required: [number]}}, summary: Text.}]", "the models cannot hold if {}"),
    "otherwise of a condition": (PAGE.replace("response", "request"), "rules: [{id: B01, applies_to: [DemoRequest], rows: [demo#request/1], schema: {if: {required: [number]}, then: {required: [number]}, else: {not: {required: [number]}}}, summary: Text.}]", "the models cannot hold else"),
    "text of what is no number": (PAGE, f"decisions: [{{id: C01, rows: [demo#response/1], was: {{type: string}}, now: {{also: text}}, {DECIDED}]", "C01"),
    "one of what is no list": (PAGE, f"decisions: [{{id: C01, rows: [demo#response/1], was: {{type: string}}, now: {{also: one}}, {DECIDED}]", "C01"),
    "resource of no table": (PAGE, "resources: [{resource: order, rows: [demo#response, demo#reqest]}]", "demo#reqest"),
    "schema of no row": (PAGE, "schemas: [{schema: Order, rows: [demo#response/12]}]", "demo#response/12"),
    "enum of no list": (PAGE, "codes: [{codes: State, lists: [demo#state]}]", "demo#state"),
    "enum of a list that is a row": (PAGE, "codes: [{codes: State, lists: [demo#response]}]", "demo#response"),
}  # fmt: skip


def assert_refused(project: Project, *said: str) -> None:
    """A build exits 2, says so at a place of a file, and writes nothing."""
    before, stamps = project.bytes_of(), project.stamps()
    answer = project.ask("build")
    assert answer.code == 2
    place, _, what = answer.err.partition(": ")
    assert place.count(":") == 2, answer.err
    for text in said:
        assert text in place + what
    assert "nothing was written" in answer.err.splitlines()[-1]
    assert (project.bytes_of(), project.stamps()) == (before, stamps)


@pytest.mark.parametrize(("page", "decisions", "said"), WRONG_DECISIONS.values(), ids=WRONG_DECISIONS)  # fmt: skip
def test_wrong_decisions(tmp_path: Path, page: str, decisions: str, said: str) -> None:
    """What the decisions name must be there, and must make a contract."""
    project = demo(tmp_path / "p", page=page, decisions=f"{DECISIONS}{decisions}\n")
    project.write("spec/examples/one.json", '{"number": "1"}\n')
    assert_refused(project, said)


@pytest.mark.parametrize("number", ["1e999", "-1e999", "9" * 5000], ids=lambda n: n[:6])
def test_numbers_beyond_all_bounds(tmp_path: Path, number: str) -> None:
    """A limit that is no finite number, or too long to be read as one, is refused."""
    page = PAGE.replace("type: string", f"type: float, minimum: {number}", 1)
    assert_refused(demo(tmp_path / "p", page=page), "spec/pages/demo.yaml:10:")


EXAMPLES = {
    "empty": "",
    "cut": '{"number": "1"',
    "two values": '{"number": "1"} {}',
    "not UTF-8": '{"number": "\udcff"}',
    "no number": '{"number": NaN}',
    "deep": "[" * 100_000 + "]" * 100_000,
    "long number": '{"number": ' + "9" * 5000 + "}",
    "no object": "[]",
}


@pytest.mark.parametrize("text", EXAMPLES.values(), ids=EXAMPLES)
def test_wrong_examples(tmp_path: Path, text: str) -> None:
    """An example that is no JSON, or not of its schema, is refused."""
    project = demo(tmp_path / "p", page=PAGE + EXAMPLE)
    project.write("spec/examples/one.json", text)
    assert_refused(project, "one.json")


def test_missing_parts(tmp_path: Path) -> None:
    """No spec, no pages: each is named."""
    for part in ("spec", "spec/pages", "spec/pages/demo.yaml"):
        project = demo(tmp_path / part.replace("/", "-"))
        path = project.root / part
        shutil.rmtree(path) if path.is_dir() else path.unlink()
        assert_refused(project, part.removesuffix("/demo.yaml"))


@pytest.mark.parametrize(
    ("code", "member"),
    [
        ("N/A", "N_A"), ("IN TRANSIT", "IN_TRANSIT"), ("A.B", "A_B"), ("3rd", "CODE_3_RD"),
        ("#", "CODE"), ("a/b c", "A_B_C"),
    ],
)  # fmt: skip
def test_a_code_that_is_no_name_gets_one(tmp_path: Path, code: str, member: str) -> None:
    """A code with other letters is named by rule, and can be named otherwise."""
    page = PAGE + STATES.replace("DONE", f'"{code}"').replace("title: Done, ", "")
    enum = "codes: [{codes: State, lists: [demo#state]}]\n"
    project = demo(tmp_path / "p", page=page, decisions=DECISIONS + enum)
    assert project.ask("build").code == 0
    assert f"    {member} = code(" in project.read("generated/demo/src/demo/enums.py")
    names = f'names: {{"{code}": SOME_NAME}}'
    project.write("spec/decisions.yaml", DECISIONS + enum.replace("]}", f"], {names}}}", 1))
    assert project.ask("build").code == 0
    assert "    SOME_NAME = code(" in project.read("generated/demo/src/demo/enums.py")


@pytest.mark.parametrize("data", [b"", b"\n\n", b"# nothing\n", b"null\n", b"- a\n", b"text", b"{}", b"\x00\x01", b"\xff\xfe\x00a", b"\x89PNG\r\n\x1a\n", b"\xef\xbb\xbf"], ids=repr)  # fmt: skip
def test_files_that_hold_something_else(tiny: Project, data: bytes) -> None:
    """An empty file, one of another format, or binary data is named, page or decisions."""
    for name in ("spec/pages/demo.yaml", "spec/decisions.yaml"):
        if data == b"{}" and "pages" not in name:
            continue
        before = (tiny.root / name).read_bytes()
        (tiny.root / name).write_bytes(data)
        assert_refused(tiny, f"{name}:")
        (tiny.root / name).write_bytes(before)


def test_folders_where_files_must_be(tiny: Project) -> None:
    """A folder in the place of a file that is read is named."""
    for name in (
        "spec/decisions.yaml",
        "spec/pages/demo.yaml",
        "spec/examples/one.json",
    ):
        tiny.write("spec/pages/demo.yaml", PAGE + EXAMPLE)
        tiny.write("spec/examples/one.json", '{"number": "1"}')
        (tiny.root / name).unlink()
        (tiny.root / name).mkdir()
        assert_refused(tiny, name.rpartition("/")[2])
        (tiny.root / name).rmdir()
        tiny.write("spec/decisions.yaml", DECISIONS)


def test_byte_order_mark_is_no_error(built: Project) -> None:
    """Editors of one system put a mark before UTF-8; it means nothing."""
    before = built.bytes_of("spec/openapi.yaml", "generated/demo")
    for name in ("spec/pages/demo.yaml", "spec/decisions.yaml"):
        built.write(name, f"\ufeff{built.read(name)}".replace("\n", "\r\n"))
    answer = built.ask("build")
    assert (answer.code, answer.err) == (0, "")
    assert built.bytes_of("spec/openapi.yaml", "generated/demo") == before


TEMPLATES = {
    "syntax": ("README.md.j2", "{% if %}"),
    "name that no view has": ("README.md.j2", "{{ nothing.such }}"),
    "error": ("README.md.j2", "{{ 1 / 0 }}"),
    "no Python": ("src/package/__init__.py.j2", "class {"),
    "no UTF-8": ("notes.txt", "\udcff"),
    "syntax of the class": ("datamodel/pydantic_v2/BaseModel.jinja2", "{% if %}"),
    "class that is none": ("datamodel/pydantic_v2/BaseModel.jinja2", ""),
    "includes what is not there": ("README.md.j2", '{% include "nowhere.j2" %}'),
}


@pytest.mark.parametrize(("name", "text"), TEMPLATES.values(), ids=TEMPLATES)
def test_wrong_templates(tiny: Project, name: str, text: str) -> None:
    """A template of the project's own that cannot be rendered is named."""
    shutil.copytree(ROOT / "templates", tiny.root / "templates")
    tiny.write("apiscribe.toml", f'templates = "templates"\n{CONFIG}')
    tiny.write(f"templates/{name}", text)
    assert_refused_template(tiny, name.rpartition("/")[2])


CLASS = "datamodel/pydantic_v2/BaseModel.jinja2"
FIRST, BASE = "class {{ class_name }}({{ base_class }}):\n", "({{ base_class }})"
# What the class template does otherwise: old, new, the line to be named, and the reason.
OTHERWISE = {
    "one more field": (FIRST, f"{FIRST}    extra: int\n", 2, "the field 'extra'"),
    "one more method": (FIRST, f"{FIRST}    def more(self): ...\n", 2, "the methods ['more'"),
    "an assignment": (FIRST, f"{FIRST}    model_config = {{}}\n", 2, "has 'model_config = {}'"),
    "a nested class": (FIRST, f"{FIRST}    class Config:\n        a = 1\n", 2, "class Config"),
    "another base": (BASE, "(dict)", 1, "is not derived from"),
    "a default": ("= None{%", "= 1{%", 1, "has a default"),
    "limits left out": ("field.annotated or ", "", 1, "has the field"),
    "a call": ("{{ field.annotated or field.type_hint }}", "Annotated[str, f(1)]", 21, "an annotation has 'f(1)'"),
    "a limit that is worked out": ("{{ field.annotated or field.type_hint }}", "Annotated[str, Field(alias=1 / 2)]", 21, "'1 / 2'"),
    "no fields": ("{%- for field in fields %}", "{%- for field in () %}", 1, "has 0 fields, not"),
    "a class of its own": (FIRST, f"class Own:\n    pass\n{FIRST}", 1, "makes a class Own"),
    "a function beside": (FIRST, f"def own(): ...\n{FIRST}", 1, "besides classes: 'def own()"),
    "no Python": (FIRST, f"class (\n{FIRST}", 1, "makes no Python"),
}  # fmt: skip


@pytest.mark.parametrize(("old", "new", "line", "reason"), OTHERWISE.values(), ids=OTHERWISE)
def test_a_class_template_that_does_otherwise(
    tiny: Project, old: str, new: str, line: int, reason: str
) -> None:
    """A class that is not what the contract says is the fault of the project's own template."""
    page = PAGE.replace("response", "request").replace(
        "type: string", "type: string, max_length: 24", 1
    )
    tiny.write("spec/pages/demo.yaml", page)
    shutil.copytree(ROOT / "templates/datamodel", tiny.root / "templates/datamodel")
    tiny.write("apiscribe.toml", f'templates = "templates"\n{CONFIG}')
    tiny.edit(f"templates/{CLASS}", old, new)
    assert_refused(tiny, f"templates/{CLASS}:{line}:1", reason)
    assert "mend: mend the template" in tiny.ask("build").err


def test_a_shipped_template_that_does_otherwise(
    tiny: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What comes with apiscribe is its own fault, and no problem of the input."""
    other = shutil.copytree(ROOT / "templates", tiny.root / "theirs")
    monkeypatch.setattr("apiscribe.project.config.shipped", lambda name: other)
    tiny.edit(f"theirs/{CLASS}", FIRST, f"{FIRST}    extra: int\n")
    with pytest.raises(DifferentSourceError, match="the field 'extra'"):
        tiny.ask("build")


def test_templates_without_the_class(tiny: Project) -> None:
    """The one template that each project needs is named when it is missing."""
    shutil.copytree(ROOT / "templates", tiny.root / "templates")
    shutil.rmtree(tiny.root / "templates/datamodel")
    tiny.write("apiscribe.toml", f'templates = "templates"\n{CONFIG}')
    assert_refused_template(tiny, "BaseModel.jinja2")


def test_templates_without_a_module(tiny: Project) -> None:
    """A module that the generated code imports must come from some template."""
    shutil.copytree(ROOT / "templates", tiny.root / "templates")
    (tiny.root / "templates/src/package/_runtime/models/wire_model.py").unlink()
    tiny.write("apiscribe.toml", f'templates = "templates"\n{CONFIG}')
    assert_refused_template(tiny, "_runtime/models/wire_model.py")


def test_a_template_is_named_with_its_line(tiny: Project) -> None:
    """The line is that of the template, also for a name that no view has."""
    shutil.copytree(ROOT / "templates", tiny.root / "templates")
    tiny.write("apiscribe.toml", f'templates = "templates"\n{CONFIG}')
    tiny.write("templates/README.md.j2", "one\ntwo\n{{ nothing.such }}\n")
    assert_refused(tiny, "templates/README.md.j2:3:1")


def assert_refused_template(project: Project, name: str) -> None:
    """A build exits 2, names the template, and writes nothing."""
    before = project.bytes_of()
    answer = project.ask("build")
    assert answer.code == 2
    assert "templates/" in answer.err
    assert name.removesuffix(".j2") in answer.err
    assert project.bytes_of() == before


@pytest.mark.parametrize("name", ["spec/openapi.yaml", "generated/demo.lock"])
def test_folder_where_an_output_file_belongs(tiny: Project, name: str) -> None:
    """A folder that stands in the way of the contract or the lock is named, and stays."""
    tiny.write(f"{name}/kept.txt", "kept")
    before = tiny.bytes_of()
    built, checked = tiny.ask("build"), tiny.ask("check")
    assert (built.code, checked.code in (1, 2)) == (2, True)
    assert name in built.err
    assert name in checked.out + checked.err
    assert tiny.bytes_of() == before


def test_any_status_can_be_answered(tmp_path: Path) -> None:
    """A status that no standard knows is described by its class."""
    answers = 'operations: [{operation: get, page: demo, responses: {"299": DemoResponse, "499": DemoResponse, default: DemoResponse}}]'  # fmt: skip
    project = demo(tmp_path / "p", page=CALL, decisions=f"{DECISIONS}{answers}\n")
    assert project.ask("build").code == 0
    contract = project.read("spec/openapi.yaml")
    assert "description: Done" in contract
    assert "description: 'Refused: the request is at fault'" in contract
