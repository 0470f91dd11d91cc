"""What an answer rests on: the lock for people, the bytes of a whole build in CI."""

from __future__ import annotations

import hashlib
import os
import re

import pytest
from test_check import SOURCES, cache

from running import Project

LOCK = "generated/demo.lock"
CLUTTER = (".DS_Store", "demo.yaml~", "#demo.yaml#", ".#demo.yaml", ".demo.yaml.swp", "._demo.yaml", ".demo.yaml.apiscribe-new", "Thumbs.db")  # fmt: skip


def planted(project: Project, name: str) -> None:
    """Edit a generated file, and make the lock say that this is what a build wrote."""
    old = hashlib.sha256((project.root / name).read_bytes()).hexdigest()
    project.write(name, project.read(name) + "planted = True\n")
    new = hashlib.sha256((project.root / name).read_bytes()).hexdigest()
    text = project.read(LOCK).rpartition("lock ")[0].replace(old, new)
    own = hashlib.sha256(text.encode()).hexdigest()
    project.write(LOCK, f"{text}lock {own} itself\n")


@pytest.mark.parametrize("way", ["CI", "--from-scratch"])
def test_a_lock_made_to_fit(built: Project, monkeypatch: pytest.MonkeyPatch, way: str) -> None:
    """A plant that the lock vouches for is named, and a build takes it out."""
    before = built.bytes_of()
    planted(built, f"{SOURCES}/enums.py")
    assert built.ask("check").out.startswith("current")
    arguments = []
    if way == "CI":
        monkeypatch.setenv("CI", "true")
    else:
        arguments.append(way)
    answer = built.ask("check", *arguments)
    assert (answer.code, answer.out.split()[1]) == (1, f"{SOURCES}/enums.py")
    assert built.ask("build", *arguments).code == 0
    assert built.bytes_of() == before
    assert built.ask("check", *arguments).code == 0


def test_the_command_itself_in_ci(built: Project) -> None:
    """The same for the command as it starts; CI=false is no CI."""
    planted(built, f"{SOURCES}/enums.py")
    assert built.run("check", env={"CI": "1"}).code == 1
    assert built.run("check", env={"CI": "false"}).code == 0


def test_a_cache_that_fits_by_time_and_size(built: Project) -> None:
    """Compiled code that says something else than its source is named when made anew."""
    cache("enums", flags=0)(built)
    answer = built.ask("check", "--from-scratch")
    assert (answer.code, answer.out.split()[0]) == (1, "stray")
    assert f"{SOURCES}/__pycache__/enums." in answer.out
    assert built.ask("build", "--from-scratch").code == 0
    assert built.ask("check", "--from-scratch").code == 0


@pytest.mark.parametrize("folder", ["spec/pages", "spec/examples", "templates", SOURCES, "generated"])  # fmt: skip
def test_leftovers_of_editors_are_nothing(small: Project, folder: str) -> None:
    """Neither input nor output: what systems and editors leave, and our own leftovers."""
    (small.root / folder).mkdir(exist_ok=True)
    for name in CLUTTER:
        (small.root / folder / name).write_bytes(b"\xff\0: [")
    (small.root / folder / ".#linked.yaml").symlink_to("user@host.1234:5678")
    before = small.bytes_of()
    for arguments in (["check"], ["check", "--from-scratch"], ["build"], ["build", "--from-scratch"]):  # fmt: skip
        answer = small.ask(*arguments)
        assert (answer.code, answer.err) == (0, ""), arguments
    assert small.bytes_of() == before


def test_examples_that_no_page_cites_are_nothing(small: Project) -> None:
    """A file among the examples counts from the moment when a page names it."""
    small.write("spec/examples/other.json", "{")
    assert small.ask("check").out.startswith("current")


TEMPLATES = {
    "include": '{% include "parts/head.txt" %}\n',
    "import": '{%- import\n"parts/head.txt" as head with context -%}\n{{ head.x }}\n',
    "from": "{%- from 'parts/head.txt' import x with context %}{{ x }}\n",
    "extends": '{% extends "parts/head.txt" %}\n',
    "by name": '{% set part = "head" %}{% include "parts/" ~ part ~ ".txt" %}\n',
    "in turn": '{% include "parts/more.txt" %}\n',
}


@pytest.mark.parametrize("way", TEMPLATES)
def test_templates_that_use_others(small: Project, way: str) -> None:
    """A change of what a template includes, imports or extends reaches the package."""
    small.write("templates/parts/head.txt", "{% set x = version %}{{ version }}\n")
    small.write("templates/parts/more.txt", '{% include "parts/head.txt" %}\n')
    small.write("templates/notes.txt.j2", TEMPLATES[way])
    assert small.ask("build").code == 0
    assert "0.1.0" in small.read("generated/demo/notes.txt")
    small.edit("apiscribe.toml", "[package]\n", '[package]\nversion = "7.8"\n')
    assert small.ask("build").code == 0
    assert "7.8" in small.read("generated/demo/notes.txt")
    small.edit("templates/parts/head.txt", "= version", "= 'new ' ~ version")
    small.edit("templates/parts/head.txt", "{{ version }}", "new {{ version }}")
    assert small.ask("build").code == 0
    assert "new" in small.read("generated/demo/notes.txt")
    assert small.ask("check", "--from-scratch").code == 0


@pytest.mark.parametrize("tag", ["{{\n version\n}}", '{{ "}}" ~ version }}', "{% if\nversion %}{{ version }}{% endif %}"])  # fmt: skip
def test_tags_over_lines_and_around_strings(small: Project, tag: str) -> None:
    """Whatever a tag looks like, the field of the view that it names counts."""
    small.write("templates/notes.txt.j2", f"{tag}\n")
    assert small.ask("build").code == 0
    small.edit("apiscribe.toml", "[package]\n", '[package]\nversion = "7.8"\n')
    assert small.ask("build").code == 0
    assert re.search(r"7\.8", small.read("generated/demo/notes.txt"))


def test_reading_waits_for_no_lock_of_a_dead_process(tiny: Project) -> None:
    """A fork that outlives a build does not hold the project."""
    from apiscribe.project.exclusive import held

    reading, writing = os.pipe()
    with held(tiny.root, alone=True):
        child = os.fork()
        if not child:
            os.close(writing)
            os.read(reading, 1)
            os._exit(0)
    try:
        with held(tiny.root, alone=True):
            assert os.waitpid(child, os.WNOHANG) == (0, 0)
    finally:
        os.close(writing)
        os.waitpid(child, 0)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("0.1 = 1\n", "src/demo/extra.py is no Python: "),
        ("import demo.nothing\n", "src/demo/extra.py imports demo.nothing, which no template"),
        ("from . nothing import (\n  x)\n", "src/demo/extra.py imports demo.nothing, which"),
        ("from .enums import Environment\nx = 'from .nothing import y'\n", ""),
    ],
    ids=["syntax", "module", "relative", "text"],
)
def test_modules_that_no_template_gives(small: Project, text: str, told: str) -> None:
    """What a module imports is seen by its syntax, and missed before anything is written."""
    small.write("templates/src/package/extra.py", text)
    answer = small.ask("build")
    assert told in answer.err
    assert answer.code == (2 if told else 0)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("def f() -> None:\n    import demo.nothing\n\n\nf()\n", "No module named 'demo.nothing'"),
        ('import warnings\nwarnings.warn("old", DeprecationWarning)\n', "DeprecationWarning('old')"),
        ("import os\nos._exit(3)\n", "the import ended with 3"),
    ],
    ids=["module", "warning", "exit"],
)  # fmt: skip
def test_a_package_that_cannot_be_imported(small: Project, text: str, told: str) -> None:
    """In step, and yet wrong: `check --import` names the module, and exits 2."""
    small.write("templates/src/package/extra.py", text)
    built = small.ask("build")
    assert built.code == 0, built.err
    before = small.bytes_of()
    assert small.ask("check").code == 0
    answer = small.ask("check", "--import")
    assert answer.code == 2
    assert f"{SOURCES}/extra.py:1:1: cannot be imported" in answer.err or "ended with 3" in answer.err  # fmt: skip
    assert told in answer.err
    assert small.bytes_of() == before


def test_a_package_that_can_be_imported(small: Project) -> None:
    """`check --import` is done as `check` is."""
    assert small.ask("check", "--import").code == 0
