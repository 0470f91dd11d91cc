"""What the tests run: the command line as users run it, on projects of their own."""

from __future__ import annotations

import contextlib
import io
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar
from unittest.mock import patch

import yaml

from apiscribe.cli import run as run_command

# Hundreds of commands of these tests read the same modules: where nothing is to be left beside
# sources, what Python makes of them is kept among the caches instead of being made each time.
if sys.dont_write_bytecode:
    sys.dont_write_bytecode = False
    sys.pycache_prefix = str(Path(__file__).parents[1].resolve() / ".pytest_cache/bytecode")
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ["PYTHONPYCACHEPREFIX"] = sys.pycache_prefix

COMPILED = {key: os.environ[key] for key in ("PYTHONPYCACHEPREFIX",) if key in os.environ}
"""What a process is told besides, if its environment is otherwise made by a test."""

# What tests ask for is what people get; those of continuous integration set it again.
if os.environ.pop("CI", None):
    os.environ["TESTS_IN_CI"] = "1"

ROOT = Path(__file__).resolve().parents[1]
TESTS = ROOT / "tests"
CASES = TESTS / "cases"
FOUR = ("delete_order", "get_order", "update_order", "webhooks")
"""The pages that the tests' larger project is made of, with decisions of its own."""
Item = TypeVar("Item")

DEEP = os.environ.get("HYPOTHESIS_PROFILE") == "deep"
"""Whether all is tried (`make test-deep`), or in some tests a sample of it."""

CONFIG = """\
output = "generated/demo"

[package]
name = "demo"
summary = "A demo."
"""
DECISIONS = """\
contract: {title: Demo, version: "1"}
"""
PAGE = """\
page: demo
title: A demo
language: en
source: demo.txt
tables:
  - table: response
    direction: response
    line: 1
    rows:
      - {no: "1", name: number, type: string, mandatory: "yes", line: 2, wording: "000000000001", summary: Number of the order.}
      - {no: "2", name: comment, type: string, mandatory: "no", line: 3, wording: "000000000002", summary: Anything else.}
"""


@dataclass(frozen=True)
class Answer:
    """What a command gave back: its exit code and what it printed."""

    code: int
    out: str
    err: str

    @property
    def crashed(self) -> bool:
        """Whether it ended in a traceback, as no input may bring about."""
        return "Traceback (most recent call last)" in self.err + self.out


@dataclass(frozen=True)
class Project:
    """A project on disk, to run commands in."""

    root: Path

    def run(self, *arguments: str, **options: object) -> Answer:
        """Run a command in a process of its own."""
        done = subprocess.run(command(*arguments), **self.settings(options))
        return Answer(done.returncode, done.stdout, done.stderr)

    def start(self, *arguments: str, **options: object) -> subprocess.Popen[str]:
        """Start a command and return at once."""
        settings = self.settings(options)
        for name in ("stdout", "stderr"):
            settings.setdefault(name, subprocess.PIPE)
        settings.pop("capture_output")
        return subprocess.Popen(command(*arguments), **settings)

    def settings(self, options: dict[str, object]) -> dict[str, object]:
        """Options of subprocess: in the project's folder, all output caught."""
        env = {**os.environ, **options.pop("env", {})}
        base = {"cwd": self.root, "env": env, "capture_output": True}
        return base | {"encoding": "utf-8", "errors": "surrogateescape"} | options

    def ask(self, *arguments: str) -> Answer:
        """Run a command in this process, where a process of its own adds nothing."""
        out, err = io.StringIO(), io.StringIO()
        caught = contextlib.redirect_stdout(out), contextlib.redirect_stderr(err)
        with contextlib.chdir(self.root), caught[0], caught[1]:
            try:
                code = run_command([*arguments, "--root", str(self.root)])
            except SystemExit as usage:
                code = int(usage.code or 0)
        return Answer(code, out.getvalue(), err.getvalue())

    def write(self, name: str, text: str) -> Path:
        """Write one file of the project."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode("utf-8", "surrogateescape"))
        return path

    def read(self, name: str) -> str:
        """The text of one file of the project."""
        return (self.root / name).read_bytes().decode("utf-8", "surrogateescape")

    def edit(self, name: str, old: str, new: str) -> None:
        """Change one place of a file."""
        text = self.read(name)
        if text.count(old) < 1:
            raise LookupError(f"{name} has no {old!r}")
        self.write(name, text.replace(old, new, 1))

    def bytes_of(self, *folders: str) -> dict[str, bytes]:
        """Every file below some folders or at some paths, with its bytes."""
        return {
            path.relative_to(self.root).as_posix(): path.read_bytes()
            for path in self.files(*folders)
        }

    def stamps(self) -> dict[str, tuple[int, int]]:
        """Every file and folder, with its inode and the time of its last change."""
        found = {str(p): p.lstat() for p in [self.root, *self.root.rglob("*")]}
        return {name: (stat.st_ino, stat.st_mtime_ns) for name, stat in found.items()}

    def files(self, *folders: str) -> Iterator[Path]:
        """The files below some folders, the project's own when none is named."""
        for folder in folders or (".",):
            path = self.root / folder
            found = [path] if path.is_file() else path.rglob("*")
            yield from sorted(p for p in found if p.is_file() and _kept(p))


def ask_client(*arguments: str, env: Mapping[str, str], given: str = "") -> Answer:
    """Run a command of our package in this process, with nothing but these variables set."""
    from cdek_client import __main__ as program

    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8") for _ in range(2))
    stdin = io.TextIOWrapper(io.BytesIO(given.encode()), encoding="utf-8")
    streams = {"stdin": stdin, "stdout": out, "stderr": err}
    with patch.dict(os.environ, env, clear=True), patch.multiple(sys, argv=[program.__file__], **streams):  # fmt: skip
        try:
            code = program.main([*arguments])
        except SystemExit as usage:
            code = int(usage.code or 0)
    return Answer(code, *(stream.buffer.getvalue().decode() for stream in (out, err)))


def load_yaml(text: str | bytes) -> Any:
    """A document, as any reader of YAML has it; by the fast one, as some have thousands of lines."""
    return yaml.load(text, yaml.CSafeLoader)


def own_contract() -> Any:
    """The contract of this repository, from its package: a test says that it is the same there."""
    path = ROOT / "generated/cdek-client/src/cdek_client/openapi.json"
    return json.loads(path.read_text("utf-8"))


def _kept(path: Path) -> bool:
    return "__pycache__" not in path.parts


def sample(items: Iterable[Item], most: int) -> list[Item]:
    """Return all items when all is tried, else so many, the first and others evenly spread."""
    listed = [*items]
    if DEEP or len(listed) <= most:
        return listed
    return [listed[at * (len(listed) - 1) // max(1, most - 1)] for at in range(most)]


def mypy(*arguments: str, **options: Any) -> subprocess.CompletedProcess[str]:
    """Run mypy in strict mode; all runs share what they know of the libraries."""
    cache = ["--cache-dir", str(ROOT / ".mypy_cache")]
    line = [sys.executable, "-m", "mypy", "--strict", *cache, *arguments]
    return subprocess.run(line, capture_output=True, text=True, check=False, **options)


def command(*arguments: str) -> list[str]:
    """The command line of apiscribe, with the interpreter that runs the tests."""
    return [sys.executable, "-m", "apiscribe", *arguments]


def demo(folder: Path, **files: str) -> Project:
    """A tiny project; `files` replace or add: `page`, `decisions`, `config`."""
    project = Project(folder)
    project.write("apiscribe.toml", files.get("config", CONFIG))
    project.write("spec/decisions.yaml", files.get("decisions", DECISIONS))
    project.write("spec/pages/demo.yaml", files.get("page", PAGE))
    (folder / "spec/examples").mkdir()
    return project


def copy_of_repository(folder: Path) -> Project:
    """This repository's own project, cut down to four of its pages."""
    folder.mkdir(parents=True, exist_ok=True)
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "templates", folder / "templates", ignore=ignored)
    for name in ("apiscribe.toml", "CHANGELOG.md"):
        shutil.copy(ROOT / name, folder / name)
    four_pages(folder)
    return Project(folder)


def four_pages(folder: Path) -> None:
    """Lay out a project's spec of four pages of this repository's own."""
    of_pages = {path.name for path in (ROOT / "spec/examples").glob("*") if _is_of_four(path)}
    of_pages |= {f"{name}.yaml" for name in FOUR}
    shutil.copytree(ROOT / "spec", folder / "spec", ignore=lambda place, names: {
        name for name in names
        if Path(place).name in ("pages", "examples") and name not in of_pages
    } | {"openapi.yaml", "reading.yaml"})  # fmt: skip
    shutil.copy(TESTS / "four_pages/decisions.yaml", folder / "spec/decisions.yaml")


def _is_of_four(path: Path) -> bool:
    return path.name.partition(".")[0] in FOUR


def copied(case: Path, folder: Path) -> Project:
    """A case of tests/cases as a project, completed by what it leaves out."""
    shutil.copytree(case / "spec", folder / "spec")
    project = Project(folder)
    config = case / "apiscribe.toml"
    project.write("apiscribe.toml", config.read_text() if config.is_file() else CONFIG)
    if not (folder / "spec/decisions.yaml").exists():
        project.write("spec/decisions.yaml", DECISIONS)
    (folder / "spec/examples").mkdir(exist_ok=True)
    return project


@contextlib.contextmanager
def imported(project: Project, package: str = "demo") -> Iterator[None]:
    """Lets the generated package be imported, and forgets it afterwards."""
    folder = str(project.root / f"generated/{package}/src")
    sys.path.insert(0, folder)
    try:
        yield
    finally:
        sys.path.remove(folder)
        for name in [n for n in sys.modules if n.split(".")[0] == package]:
            del sys.modules[name]
