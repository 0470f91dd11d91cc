"""The command line itself: usage, configuration, where it is run, what it can print."""

from __future__ import annotations

import json
import shutil
import tomllib
from pathlib import Path

import pytest

from running import CONFIG, PAGE, ROOT, Project, demo

WRONG_USAGE = [
    [],
    ["bild"],
    ["build", "--nope"],
    ["check", "--json"],
    ["rows", "--format", "xml"],
    ["rows", "--page"],
    ["build", "extra"],
    ["check", "--root"],
]


@pytest.mark.parametrize("arguments", WRONG_USAGE, ids=" ".join)
def test_wrong_usage(tiny: Project, arguments: list[str]) -> None:
    """Exit 2, with the usage on stderr, and nothing done."""
    before = tiny.bytes_of()
    answer = tiny.ask(*arguments)
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.startswith("usage: apiscribe")
    assert not answer.crashed
    assert tiny.bytes_of() == before


SUGGESTIONS = [
    (["bild"], "did you mean build?"),
    (["check", "--dif"], "did you mean --diff?"),
    (["rows", "--pgae=x"], "did you mean --page?"),
    (["rows", "--forma", "json"], "did you mean --format?"),
    (["build", "--json"], "did you mean --format json?"),
    (["read", "x", "--format", "jsno"], "did you mean json?"),
    (["release", "--dry_run", "--dry-run"], "did you mean --dry-run?"),
]


@pytest.mark.parametrize(("arguments", "suggestion"), SUGGESTIONS)
def test_a_slip_is_told_what_was_meant(
    tiny: Project, arguments: list[str], suggestion: str
) -> None:
    """Options are taken whole, and what is near is named, below the usage of the command."""
    answer = tiny.ask(*arguments)
    assert answer.code == 2
    assert suggestion in answer.err
    assert answer.err.startswith(f"usage: apiscribe {'' if len(arguments) == 1 else arguments[0]}")


def test_a_missing_decisions_file(tiny: Project) -> None:
    """No decisions are needed: the contract is called as its page, and every name is by rule."""
    (tiny.root / "spec/decisions.yaml").unlink()
    report = json.loads(tiny.ask("build", "--format", "json").out)
    assert report["named"] == {"schemas": ["DemoResponse"], "enums": [], "operations": []}
    assert "title: A demo\n" in tiny.read("spec/openapi.yaml")
    assert [tiny.ask(command).code for command in ("check", "rows")] == [0, 0]


def test_help_and_version(tiny: Project) -> None:
    """Every command explains itself."""
    version = tiny.ask("--version")
    assert version.code == 0
    assert version.out.startswith("apiscribe ")
    everything = tiny.run("--help")
    assert everything.code == 0
    assert "exit codes:" in everything.out
    for command in ("build", "check", "rows", "read", "drift", "release"):
        assert command in everything.out
        answer = tiny.ask(command, "--help")
        assert (answer.code, answer.err) == (0, "")
        for option in ("--root", "--format", "json"):
            assert option in answer.out


def test_below_the_root(small: Project) -> None:
    """The nearest folder above that has a configuration is the project."""
    inside = small.root / "spec/pages"
    assert small.run("check", cwd=inside).out.startswith("current")
    small.edit("spec/pages/demo.yaml", "The url.", "Where.")
    assert small.run("build", cwd=inside).code == 0
    assert small.run("check", "--root", str(small.root), cwd="/").code == 0
    assert small.run("check", "--root", "../..", cwd=inside).code == 0


def test_no_project_here(tmp_path: Path) -> None:
    """Exit 2, and how to name one."""
    for arguments in (["build"], ["check"], ["rows"], ["build", "--root", "nowhere"]):
        answer = Project(tmp_path).run(*arguments)
        assert answer.code == 2
        assert "apiscribe.toml" in answer.err
        assert "--root" in answer.err
        assert not answer.crashed
    assert list(tmp_path.iterdir()) == []


def test_configured_in_pyproject(tiny: Project) -> None:
    """`[tool.apiscribe]` does as well, beside other tools' tables."""
    config = CONFIG.replace("[package]", "[tool.apiscribe.package]")
    other = '[project]\nname = "host"\n[tool.other]\noutput = "elsewhere"\n'
    tiny.write("pyproject.toml", f"{other}[tool.apiscribe]\n{config}")
    (tiny.root / "apiscribe.toml").unlink()
    assert tiny.ask("build").code == 0
    assert tiny.run("check").code == 0
    tiny.edit("pyproject.toml", "A demo.", "Another demo.")
    assert tiny.ask("check").code == 1
    assert not (tiny.root / "elsewhere").exists()


def test_every_part_can_be_named(tiny: Project, tmp_path: Path) -> None:
    """Spec, templates, output, package and module go by the configuration's names."""
    other = Project(tmp_path / "other")
    shutil.copytree(tiny.root / "spec", other.root / "docs/api")
    shutil.copytree(ROOT / "templates", other.root / "my templates")
    other.write("my templates/src/package/extra/deep.txt.j2", "{{ import_name }}\n")
    config = 'spec = "docs/api"\ntemplates = "my templates"\noutput = "out/here"\n'
    package = '[package]\nname = "a-client"\nimport = "client_of_a"\nversion = "1.2.3"\n'
    other.write("apiscribe.toml", config + package)
    assert other.ask("build").code == 0
    assert other.ask("check").code == 0
    assert other.read("out/here/src/client_of_a/extra/deep.txt") == "client_of_a\n"
    project = tomllib.loads(other.read("out/here/pyproject.toml"))["project"]
    assert (project["name"], project["version"]) == ("a-client", "1.2.3")
    assert (other.root / "docs/api/openapi.yaml").is_file()
    assert (other.root / "out/here.lock").is_file()


WRONG_CONFIGS = {
    "empty": ("", "output"),
    "not TOML": ("output = ", "TOML"),
    "not UTF-8": ("\udcff", "apiscribe.toml"),
    "unknown key": (f'colour = "red"\n{CONFIG}', "colour"),
    "unknown key of package": (f'{CONFIG}colour = "red"\n', "colour"),
    "no package": ('output = "out"\n', "package"),
    "package that is text": ('output = "out"\npackage = "demo"\n', "package"),
    "output that is a number": (CONFIG.replace('"generated/demo"', "3"), "output"),
    "output outside": (CONFIG.replace("generated/demo", "../out"), "../out"),
    "output anywhere": (CONFIG.replace("generated/demo", "/out"), "/out"),
    "output that is the root": (CONFIG.replace("generated/demo", "."), "output"),
    "output that is the spec": (CONFIG.replace("generated/demo", "spec"), "spec"),
    "output in the spec": (CONFIG.replace("generated/demo", "spec/pages"), "spec"),
    "output over the spec": (f'spec = "a/b"\n{CONFIG.replace("generated/demo", "a")}', "a/b"),
    "output that no system has": (CONFIG.replace("generated/demo", "a\\u0000b"), "output"),
    "spec outside": (f'spec = "/etc"\n{CONFIG}', "/etc"),
    "no templates": (f'templates = "nowhere"\n{CONFIG}', "nowhere"),
    "no name": ('output = "out"\n[package]\n', "package.name"),
    "name with blanks": (CONFIG.replace('"demo"', '"de mo"'), "de mo"),
    "name that is a keyword": (CONFIG.replace('"demo"', '"class"'), "class"),
    "module with a dash": (f'{CONFIG}import = "a-b"\n', "a-b"),
    "version": (f'{CONFIG}version = "new"\n', "new"),
    "version that is a number": (f"{CONFIG}version = 1.0\n", "version"),
}  # fmt: skip


@pytest.mark.parametrize(("config", "said"), WRONG_CONFIGS.values(), ids=WRONG_CONFIGS)
def test_wrong_configuration(tiny: Project, config: str, said: str) -> None:
    """Exit 2, a place in the configuration, and what is wrong; nothing written."""
    tiny.write("apiscribe.toml", config)
    before = tiny.bytes_of(), tiny.stamps()
    for command in ("build", "check", "rows"):
        answer = tiny.ask(command)
        assert (answer.code, answer.out) == (2, ""), answer.out
        assert answer.err.startswith("apiscribe.toml:")
        assert said in answer.err
    assert (tiny.bytes_of(), tiny.stamps()) == before


@pytest.mark.parametrize("output", ["own/templates", "own", "own/templates/src"])
def test_output_over_the_templates(tiny: Project, output: str) -> None:
    """A build never replaces the templates that it is made from."""
    shutil.copytree(ROOT / "templates", tiny.root / "own/templates")
    config = CONFIG.replace("generated/demo", output)
    tiny.write("apiscribe.toml", f'templates = "own/templates"\n{config}')
    before = tiny.bytes_of()
    answer = tiny.ask("build")
    assert (answer.code, tiny.bytes_of()) == (2, before)
    assert output in answer.err


def test_pyproject_of_a_stranger(tiny: Project) -> None:
    """A pyproject.toml in which `tool` is no table has no configuration of ours."""
    (tiny.root / "apiscribe.toml").unlink()
    for text in ("tool = 3\n", "[tool]\napiscribe = 3\n", '[tool.black]\nx = "y"\n'):
        tiny.write("pyproject.toml", text)
        answer = tiny.ask("build")
        assert answer.code == 2
        assert "tool.apiscribe" in answer.err


@pytest.mark.parametrize("summary", ["Ünïcode 😀.", 'A "b" \\ \'c\'.', "{{ x }} {% y %}.", "</a> & more."])  # fmt: skip
def test_summary_of_any_text(tiny: Project, summary: str) -> None:
    """Whatever a summary says is said by the package's own metadata."""
    tiny.write("apiscribe.toml", CONFIG.replace('"A demo."', json.dumps(summary, ensure_ascii=False)))  # fmt: skip
    assert tiny.ask("build").code == 0
    project = tomllib.loads(tiny.read("generated/demo/pyproject.toml"))["project"]
    assert project["description"] == summary


NARROW = [
    {"PYTHONIOENCODING": "ascii"},
    {"PYTHONIOENCODING": "cp1252"},
    {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
]


@pytest.mark.parametrize("env", NARROW, ids=str)
def test_terminals_that_lack_letters(tmp_path: Path, env: dict[str, str]) -> None:
    """Where a letter cannot be printed something else is; no command falls over."""
    page = PAGE.replace("Anything else.", "Ещё 漢字.").replace("type: string,", "type: string, format: «’»,")  # fmt: skip
    project = demo(tmp_path / "p", page=page)
    assert project.ask("build").code == 0
    project.edit("spec/pages/demo.yaml", "Ещё", "Опять")
    for command, code in (("check --diff", 1), ("rows", 0)):
        answer = project.run(*command.split(), env=env)
        assert (answer.code, answer.err) == (code, "")
    project.edit("spec/pages/demo.yaml", "name: comment", "ключ: x, name: comment")
    answer = project.run("build", env=env)
    assert answer.code == 2
    assert "spec/pages/demo.yaml:11:" in answer.err
    assert not answer.crashed
