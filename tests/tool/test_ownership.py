"""A build replaces and removes what it has written, and leaves everything else alone."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable

import pytest

from apiscribe.writing.render import HEADER
from running import CONFIG, Project

PACKAGE = "generated/demo"
SOURCES = f"{PACKAGE}/src/demo"
FOREIGN = {
    ".venv/bin/activate": "PATH=…",
    ".git/HEAD": "ref: refs/heads/main\n",
    ".idea/workspace.xml": "<x/>",
    "dist/demo-0.1.0-py3-none-any.whl": "PK",
    "build/lib/demo/__init__.py": "",
    "src/demo.egg-info/PKG-INFO": "Name: demo\n",
    "src/demo/models/.shared.py.swp": "swap",
    "src/demo/enums.py~": "backup",
    ".DS_Store": "\0",
    "TODO.md": "mine",
}


def test_files_of_others_stay(built: Project) -> None:
    """A build among an environment, a repository and an editor's files; it names them once."""
    for name, text in FOREIGN.items():
        built.write(f"{PACKAGE}/{name}", text)
    (built.root / PACKAGE / "link").symlink_to("nowhere")
    assert built.ask("check").code == built.ask("check", "--from-scratch").code == 0
    built.edit("spec/pages/demo.yaml", "Anything else.", "Something else.")
    report = json.loads(built.ask("build", "--format", "json").out)
    assert {name: built.read(f"{PACKAGE}/{name}") for name in FOREIGN} == FOREIGN
    assert (built.root / PACKAGE / "link").is_symlink()
    tops = (".git", ".idea", ".venv", "TODO.md", "build", "dist", "link", "src/demo.egg-info")
    assert sorted(report["left"]) == [f"{PACKAGE}/{name}" for name in tops]
    assert built.ask("check").code == built.ask("check", "--from-scratch").code == 0


def test_a_file_of_others_among_the_sources(built: Project) -> None:
    """It would be shipped: named by check until somebody takes it away, which no build does."""
    built.write(f"{SOURCES}/enums/__init__.py", "planted = True")
    for _ in range(2):
        answer = built.ask("check")
        assert (answer.code, answer.out.split()[:2]) == (1, ["foreign", f"{SOURCES}/enums/__init__.py"])  # fmt: skip
        assert "remove by hand" in answer.out
        assert f"left      {SOURCES}/enums " in built.ask("build").out
    shutil.rmtree(built.root / SOURCES / "enums")
    assert built.ask("check").code == 0


def test_what_a_lock_records_is_removed_unless_edited(small: Project) -> None:
    """A file of a template that is gone: removed as it was written, left where edited."""
    for name in ("kept", "gone"):
        small.write(f"templates/{name}.txt", f"{name}\n")
    assert small.ask("build").code == 0
    small.write(f"{PACKAGE}/kept.txt", "edited\n")
    for name in ("kept", "gone"):
        (small.root / f"templates/{name}.txt").unlink()
    answer = small.ask("build")
    assert answer.code == 0
    assert f"removed   {PACKAGE}/gone.txt\n" in answer.out
    assert not (small.root / PACKAGE / "gone.txt").exists()
    assert f"left      {PACKAGE}/kept.txt " in answer.out
    assert small.read(f"{PACKAGE}/kept.txt") == "edited\n"


def somebody_s_sources(project: Project) -> str:
    """A folder of sources beside a lock of another tool."""
    project.write("src/app.py", "print()\n")
    project.write("src.lock", "[metadata]\nhash = 3\n")
    return "src"


def one_with_our_header(project: Project) -> str:
    """A folder in which one file was copied from a package of ours."""
    project.write("copy/enums.py", f"# {HEADER}\n")
    project.write("copy/thesis.txt", "years of work")
    return "copy"


def the_parent(project: Project) -> str:
    """The folder that the output of before lies in."""
    assert project.ask("build").code == 0
    project.write("generated/other/x.py", "")
    return "generated"


def another_project_s(project: Project) -> str:
    """The output of another project, marked so, whose lock is gone."""
    assert project.ask("build").code == 0
    (project.root / f"{PACKAGE}.lock").unlink()
    project.edit("apiscribe.toml", 'name = "demo"', 'name = "other"')
    return PACKAGE


def a_repository(project: Project) -> str:
    """A clone, empty but for its .git."""
    project.write("clone/.git/HEAD", "ref: refs/heads/main\n")
    return "clone"


FOLDERS = [somebody_s_sources, one_with_our_header, the_parent, another_project_s, a_repository]


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.__name__)
def test_folders_that_are_not_this_project_s(tiny: Project, folder: Callable[[Project], str]) -> None:  # fmt: skip
    """Exit 2, and not a byte changed."""
    output = folder(tiny)
    tiny.edit("apiscribe.toml", f'"{PACKAGE}"', f'"{output}"')
    before = tiny.bytes_of(), tiny.stamps()
    answer = tiny.ask("build")
    assert answer.code == 2
    assert f"{output}:1:1: this folder was not written by apiscribe for this project" in answer.err
    assert (tiny.bytes_of(), tiny.stamps()) == before


def test_a_package_renamed_in_its_folder(built: Project) -> None:
    """The mark names another package, and the lock says that the folder is this project's."""
    built.edit("apiscribe.toml", 'name = "demo"', 'name = "shop"')
    assert built.ask("build").code == 0
    assert built.ask("check", "--from-scratch").code == 0
    assert not (built.root / SOURCES).exists()
    assert "package shop." in built.read(f"{PACKAGE}/.apiscribe")


@pytest.mark.parametrize("way", ["file", "folder", "link"])
def test_something_in_the_way(small: Project, way: str) -> None:
    """What a build would write over, and no build has written, is refused by name."""
    small.write("templates/notes/a.txt.j2", "of {{ name }}\n")
    if way == "file":
        small.write(f"{PACKAGE}/notes/a.txt", "mine")
    elif way == "folder":
        small.write(f"{PACKAGE}/notes/a.txt/b", "mine")
    else:
        (small.root / PACKAGE / "notes").symlink_to(small.root / "spec")
    before = small.bytes_of()
    answer = small.ask("build")
    assert answer.code == 2
    assert f"{PACKAGE}/notes" in answer.err
    assert "something that no build has written" in answer.err
    assert small.bytes_of() == before


@pytest.mark.parametrize("name", ["generated/demo.lock", "spec/openapi.yaml"])
def test_links_and_folders_in_the_place_of_single_files(built: Project, name: str) -> None:
    """They are named by check and build, and what a link leads to is left alone."""
    (built.root / name).rename(built.root / "aside")
    (built.root / name).symlink_to(built.root / "aside")
    for command in ("check", "build"):
        answer = built.ask(command, "--from-scratch")
        assert answer.code == 2
        assert answer.err.startswith(f"{name}:1:1: a link stands where a file belongs")
    assert (built.root / name).is_symlink()


def test_sources_behind_a_link(built: Project) -> None:
    """A folder of the package that is a link is not in step, whatever it leads to."""
    (built.root / PACKAGE / "src").rename(built.root / "elsewhere")
    (built.root / PACKAGE / "src").symlink_to(built.root / "elsewhere")
    answer = built.ask("check")
    assert (answer.code, answer.out.split()[0]) == (1, "hand-edited")
    assert built.ask("build").code == 2


def test_an_output_that_is_empty_or_new(tiny: Project) -> None:
    """An empty folder is nobody's, and the mark names the package."""
    tiny.write("apiscribe.toml", CONFIG.replace("generated/demo", "a/b/c"))
    (tiny.root / "a/b/c").mkdir(parents=True)
    assert tiny.ask("build").code == 0
    assert tiny.read("a/b/c/.apiscribe").startswith("`apiscribe build` writes this folder for the package demo.")  # fmt: skip
