"""Text of pages and names of files reach a terminal, a CI log or Markdown as text only."""

from __future__ import annotations

import json
import re
import threading
import unicodedata
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lockers import PAGE, locker, page
from markdown_it import MarkdownIt

from apiscribe.escaping import (
    Annotation,
    code_block,
    code_span,
    json_text,
    terminal_line,
    terminal_text,
)
from running import Project, load_yaml

MARKS = ["::error::own", "##[error]own", "##vso[x]own", "\n", "\r", "\x1b[31m", "\x9b2J", "\x07", "\u202e", "\u2066", "\u2028", "\x85", "\u200b", "\ufeff", "\udc80", "`", "```", "~~~", "@team", "|", "\\", "]]>", "<img src=x>", "</code>", "&#96;", "[a](b)", "- ", "# ", "    ", ":", ",", "%0A", "%"]  # fmt: skip
HOSTILE_TEXT = st.lists(st.one_of(st.sampled_from(MARKS), st.text(max_size=4))).map("".join)
RUNNER = re.compile(r"^\s*::|##\w*\[", re.MULTILINE)
# A name cell of a table, and the name of a file.
NAMES = ["\x1b[31mred", "\x9b31mred", "a\u202eb", "::error::own", "##[error]own", "```@team", "`@team`", "<img src=x>@team", "\\|@team", "]]>", "a\u2028::error::own", "[a](javascript:b)", "\x07bell"]  # fmt: skip


def inert(text: str) -> bool:
    """Whether nothing in a text does anything but stand there."""
    kinds = {unicodedata.category(letter) for letter in text if letter not in "\n\t"}
    return not kinds & {"Cc", "Cf", "Cs", "Zl", "Zp", "Co", "Cn"} and not RUNNER.search(text)


@given(HOSTILE_TEXT)
def test_a_terminal_is_given_text(text: str) -> None:
    """Twice escaped is once escaped; a part of a line stays within it."""
    assert inert(terminal_text(text))
    assert terminal_text(terminal_text(text)) == terminal_text(text)
    assert inert(terminal_line(text))
    assert not {*"\n\t"} & {*terminal_line(text)}
    if text.isascii() and text.isprintable() and not RUNNER.search(text):
        assert terminal_text(text) == text


@given(HOSTILE_TEXT)
def test_json_means_what_it_meant(text: str) -> None:
    """Readers get every character back; a log gets none that does anything."""
    for ascii_only in (False, True):
        printed = json_text({text: [text]}, ascii_only=ascii_only)
        assert json.loads(printed) == {text: [text]}
        assert inert(printed)


@given(HOSTILE_TEXT, HOSTILE_TEXT)
def test_an_annotation_is_one_command(text: str, file: str) -> None:
    """One line, whose properties and text read back as an agent of GitHub reads them."""
    line = str(Annotation("warning", text, {"file": file, "line": 3}))
    match = re.fullmatch(r"::warning file=([^,:]*),line=3::(.*)", line)
    assert match
    assert inert(line.removeprefix("::"))
    decoded = match[2].replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%")
    assert decoded == terminal_text(text)


def visible(markdown: str) -> str:
    """What of a Markdown text is not code, as markdown-it understands it."""
    outside, in_code = "", False
    for token in MarkdownIt().enable("table").parse(markdown):
        for child in token.children or ():
            if child.type == "html_inline":
                assert child.content in ("<code>", "</code>", "<br>")
                in_code = child.content == "<code>"
            elif child.type != "code_inline" and not in_code:
                outside += f"<{child.type}>{child.content}"
    return outside


@given(HOSTILE_TEXT)
def test_code_in_markdown_stays_code(text: str) -> None:
    """In a line, and in a cell of a table, which has one more cell after it."""
    span = code_span(text)
    assert visible(f"before {span} after") == "<text>before <text> after"
    table = f"| a | b |\n| --- | --- |\n| {span} | end |\n"
    assert visible(table) == "<text>a<text>b<text>end"


@given(HOSTILE_TEXT)
def test_a_block_of_code_ends_where_it_should(text: str) -> None:
    """Nothing that stands in it is anything but a line of it."""
    tokens = MarkdownIt().parse(f"# Head\n\n{code_block(f'x{text}')}\n\n# Foot\n")
    assert [token.type for token in tokens].count("code_block") == 1
    assert visible(f"# Head\n\n{code_block(f'x{text}')}\n\n# Foot\n") == "<text>Head<text>Foot"


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """The locker project, and its page with rows, codes and types that want to do something."""
    project = locker(tmp_path_factory.mktemp("hostile"))
    rows = "".join(f"| {11 + n} | {name} | Text {name} | {name} | {name} |\n" for n, name in enumerate(NAMES))  # fmt: skip
    codes = "".join(f"| {name} | {name} | Text |\n" for name in NAMES)
    text = PAGE.replace("\n## Response", f"{rows}\n## Response").replace("| BROKEN |", f"{codes}| BROKEN |")  # fmt: skip
    project.write("saved/locker.md", text)
    titles = "".join(f"| LOST_{n} | {name} | Text |\n" for n, name in enumerate(NAMES))
    needs = PAGE.replace("string(9) | no |", f"string(9) | if {NAMES[5]} is empty |", 1)
    project.write("saved/titles/locker.md", needs.replace("| BROKEN |", f"{titles}| BROKEN |"))
    return project


COMMANDS = [
    *(
        ["drift", "saved/titles/locker.md", "--format", name]
        for name in ("text", "json", "markdown", "github")
    ),
    ["read", "saved/titles/locker.md"],
    ["read", "saved/locker.md"],
    ["read", "saved/locker.md", "--format", "yaml"],
    ["read", "saved/locker.md", "--format", "json"],
    ["drift", "saved/locker.md"],
    ["drift", "saved/locker.md", "--format", "json"],
    ["drift", "saved/locker.md", "--format", "markdown"],
    ["drift", "saved/locker.md", "--format", "github"],
]


@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
def test_a_hostile_page(
    hostile: Project, arguments: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever the format: nothing but text, and the commands that are ours."""
    monkeypatch.chdir(hostile.root)
    answer = hostile.ask(*arguments)
    assert not answer.crashed
    assert answer.code in (0, 1, 2)
    ours = re.compile(
        r"^::(warning file=spec/|warning title=skipped |error file=saved/|notice title=drift::)",
        re.MULTILINE,
    )
    for text in (answer.out, answer.err):
        assert inert(ours.sub("", text))
    assert "own" in answer.out + answer.err
    if "json" in arguments:
        json.loads(answer.out)
    if "markdown" in arguments:
        assert not {"@team", "<img", "javascript"} & {*re.findall(r"@team|<img|javascript", visible(answer.out))}  # fmt: skip


def test_a_hostile_page_taken_over(lockers: Project, hostile: Project) -> None:
    """Its titles wait in the spec, and come out in a changelog, as text."""
    saved = str(hostile.root / "saved/titles/locker.md")
    assert lockers.ask("read", "--write", saved).code == 0
    waiting = load_yaml(lockers.read("spec/changes.yaml"))["changes"]
    assert sum("LOST_" in change["text"] for change in waiting) == len(NAMES)
    for format_ in ("text", "json", "markdown"):
        answer = lockers.ask("release", "--dry-run", "--format", format_)
        assert answer.code == 0
        assert inert(answer.out)
    markdown = lockers.ask("release", "--dry-run", "--format", "markdown").out
    assert not re.search(r"@team|<img|javascript", visible(markdown))


class Impolite(BaseHTTPRequestHandler):
    """A server whose reasons and content types want to do something."""

    def do_GET(self) -> None:
        """Answer with what the path asks for."""
        self.send_response(500 if "reason" in self.path else 200, "\x1b[31m##[error]own\x9b")
        self.send_header("Content-Type", "image/\x1b[31m##[error]own")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.mark.parametrize("path", ["reason.md", "type.md"])
def test_a_hostile_answer(lockers: Project, path: str) -> None:
    """The reason of a status and a content type are quoted as text."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Impolite)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}/{path}"
    for format_ in ("text", "json", "markdown"):
        answer = lockers.ask("drift", "--format", format_, address)
        assert answer.code == 2
        assert inert(answer.out + answer.err), answer
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize("name", NAMES)
def test_a_hostile_file_name(hostile: Project, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """In problems, in reports, and in the JSON that names it exactly."""
    monkeypatch.chdir(hostile.root)
    file = f"{name.replace('/', '')}.md"
    hostile.write(file, "nothing\n")
    for arguments in (["read", file], ["drift", file], ["drift", "--format", "markdown", file], ["read", f"no{file}"]):  # fmt: skip
        answer = hostile.ask(*arguments)
        assert answer.code == 2
        assert inert(answer.out + answer.err), answer
    annotated = hostile.ask("drift", "--format", "github", file)
    assert all(re.match("::error file=[^:]*,line=", line) for line in annotated.out.splitlines())
    report = json.loads(hostile.ask("drift", "--format", "json", file).out)
    assert {problem["file"] for problem in report["problems"]} == {file}


def test_a_hostile_difference(tmp_path_factory: pytest.TempPathFactory) -> None:
    """`check` and `check --diff` show edited and foreign files; their JSON is exact."""
    project = locker(tmp_path_factory.mktemp("difference"))
    text = "\n::error::own\n  ::error::own\nx ##[error]own\x1b[31m\u202e\x85\u2028::error::own\r"
    folder = "generated/locker-client/src/locker_client"
    project.write(f"{folder}/client.py", text)
    project.write(f"{folder}/a\n::error::own.py", text)
    for arguments in (["check"], ["check", "--diff"], ["build"]):
        answer = project.ask(*arguments)
        assert inert(answer.out + answer.err), answer


SPOILT = [
    ("spec/decisions.yaml", "contract:", '"\\e[31m\\n::error::own": 1\ncontract:'),
    ("spec/pages/locker.yaml", "title:", '"##[error]own\\u202e": 1\ntitle:'),
    ("apiscribe.toml", "[package]", '"\\u001b[31m::error::own" = 1\n[package]'),
]


@pytest.mark.parametrize(("file", "old", "new"), SPOILT, ids=["decisions", "page", "config"])
@pytest.mark.parametrize("command", ["build", "check", "rows", "drift", "release"])
def test_a_hostile_spec(lockers: Project, command: str, file: str, old: str, new: str) -> None:
    """Problems quote keys and values of the input, on standard error and as JSON."""
    lockers.edit(file, old, new)
    arguments = {"drift": [page(lockers)], "release": ["--dry-run"]}.get(command, [])
    for format_ in ("text", "json"):
        answer = lockers.ask(command, *arguments, "--format", format_)
        assert not answer.crashed
        assert inert(answer.out + answer.err), answer
        if command != "release":
            assert answer.code == 2
            assert (answer.err == "") == (format_ == "json")
