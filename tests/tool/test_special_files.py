"""Pipes, devices, folders, huge and unreadable files in the place of any file: a problem each."""

from __future__ import annotations

import ast
import os
import re
import shutil
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from running import CASES, ROOT, Project, copied

INPUTS = ("apiscribe.toml", "spec/pages/demo.yaml", "spec/decisions.yaml", "spec/examples/demo.response.json", "templates/LICENSE.j2", "templates/datamodel/pydantic_v2/BaseModel.jinja2")  # fmt: skip
OUTPUTS = ("spec/openapi.yaml", "generated/demo.lock", "generated/demo/LICENSE", "generated/demo/.apiscribe", "generated/demo")  # fmt: skip
READERS = {"open", "os.open", "io.open"}
METHODS = {"read_text", "read_bytes", "open"}


def as_pipe(path: Path) -> None:
    """A named pipe, on which a reader waits for ever."""
    os.mkfifo(path)


def as_device(path: Path) -> None:
    """A device that gives bytes without end."""
    path.symlink_to("/dev/zero")


def as_folder(path: Path) -> None:
    """A folder."""
    path.mkdir()


def as_huge(path: Path) -> None:
    """Three gigabytes, none of them on disk."""
    with path.open("wb") as file:
        os.truncate(file.fileno(), 3_000_000_000)


def as_loop(path: Path) -> None:
    """A link to itself."""
    path.symlink_to(path.name)


def as_unreadable(path: Path) -> None:
    """A file that nobody may read."""
    path.write_text("x")
    path.chmod(0)


KINDS = [as_pipe, as_device, as_folder, as_huge, as_loop]
if os.geteuid():
    KINDS.append(as_unreadable)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A built project with an example and with templates of its own; copied for each case."""
    project = copied(CASES / "formats", tmp_path_factory.mktemp("special") / "p")
    shutil.copytree(ROOT / "templates", project.root / "templates")
    project.write("apiscribe.toml", f'templates = "templates"\n{project.read("apiscribe.toml")}')
    page = project.read("spec/pages/demo.yaml")
    table = re.search(r"table: (\S+)", page)
    assert table and "examples:" not in page
    project.write("spec/pages/demo.yaml", page + f"examples:\n  - {{example: response, file: demo.response.json, of: {table[1]}, line: 99}}\n")  # fmt: skip
    project.write("spec/examples/demo.response.json", "{}")
    answer = project.ask("build")
    assert answer.code == 0, answer.err
    return project


@contextmanager
def replaced(path: Path, kind: Callable[[Path], None]) -> Iterator[None]:
    """Something else stands in the place of a file."""
    aside = path.with_name("aside.moved~")
    path.rename(aside)
    try:
        kind(path)
        yield
    finally:
        if path.is_dir() and not path.is_symlink():
            path.rmdir()
        else:
            path.unlink()
        aside.rename(path)


@pytest.fixture
def patience() -> Iterator[None]:
    """A command that waits is killed rather than waited for."""
    signal.alarm(120)
    yield
    signal.alarm(0)


@pytest.mark.usefixtures("patience")
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_in_the_place_of_input(built: Project, kind: Callable[[Path], None]) -> None:
    """Every command ends at once, with exit 2 and the file's name."""
    for name in INPUTS:
        if kind is as_folder and name == "templates/LICENSE.j2":
            continue
        with replaced(built.root / name, kind):
            answers = [built.ask(command) for command in ("check", "build")]
            if name.startswith(("apiscribe", "spec/pages", "spec/dec")):
                answers.append(built.ask("rows"))
            assert [(answer.code, answer.out.count("wrote")) for answer in answers] == [(2, 0)] * len(answers)  # fmt: skip
            assert all(f"{name}:1:1: " in answer.err for answer in answers)
    assert built.ask("check").out.startswith("current")


@pytest.mark.usefixtures("patience")
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_in_the_place_of_output(built: Project, kind: Callable[[Path], None]) -> None:
    """`check` ends at once and never says current."""
    for name in OUTPUTS:
        with replaced(built.root / name, kind):
            answer = built.ask("check")
            assert answer.code in (1, 2), name
            assert name in answer.out + answer.err
    assert built.ask("check").out.startswith("current")


@pytest.mark.usefixtures("patience")
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_as_a_page_to_read(built: Project, tmp_path: Path, kind: Callable[[Path], None]) -> None:
    """`read` and `drift` refuse it by name."""
    path = tmp_path / "page.html"
    kind(path)
    for command in ("read", "drift"):
        answer = built.ask(command, str(path))
        assert answer.code == 2
        assert f"{path}:1:1: " in answer.err


def test_lone_surrogates_in_an_example(built: Project) -> None:
    """No text in UTF-8 can hold them: a problem at the example."""
    before = built.read("spec/examples/demo.response.json")
    built.write("spec/examples/demo.response.json", '{"x": "\\ud800"}')
    answer = built.ask("build")
    built.write("spec/examples/demo.response.json", before)
    assert answer.code == 2
    assert "demo.response.json" in answer.err


def test_names_that_are_no_utf_8(built: Project) -> None:
    """A page file whose name is bytes of another encoding is named, escaped."""
    path = os.fsencode(built.root / "spec/pages") + b"/caf\xe9.yaml"
    with open(path, "wb") as file:
        file.write(b"page: x\n")
    try:
        answer = built.run("check")
    finally:
        Path(os.fsdecode(path)).unlink()
    assert answer.code == 2
    assert not answer.crashed
    assert "caf" in answer.err


def opened(tree: ast.AST) -> Iterator[int]:
    """The lines in which something is opened or read whole by the system's own means."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = ast.unparse(node.func)
            method = isinstance(node.func, ast.Attribute) and node.func.attr in METHODS
            if name in READERS or (method and "opener" not in name):
                yield node.lineno


def test_one_module_opens_files_to_read() -> None:
    """Every other asks it; besides it, two write, one locks, one fetches, one mutes."""
    allowed = {"project/regular.py", "project/staging.py", "project/exclusive.py", "project/signatures.py", "reading/source/fetch.py", "commands/streams.py"}  # fmt: skip
    folder = ROOT / "generator/apiscribe"
    places = {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*.py")
        if [*opened(ast.parse(path.read_text("utf-8")))]
    }
    assert places <= allowed
    assert "project/regular.py" in places
