"""`[package]` of the configuration: what it takes, and what is refused where."""

from __future__ import annotations

import importlib
import re
from pathlib import Path

import pytest

from apiscribe.problems import InputError
from apiscribe.project.config import load_config
from apiscribe.project.package_config import Author, Package
from apiscribe.writing.client import ERRORS, error_base
from running import CASES, CONFIG, Project, copied, imported

FULL = """\
license = "(Apache-2.0 OR MIT) AND LicenseRef-Own"
authors = [{name = "Иван Петров", email = "ivan@shop.example"}, {email = "desk@shop.example"}]
urls = {Homepage = "https://shop.example/client", "Bug tracker" = "https://shop.example/bugs"}
parts = ["shell", "client"]
"""
WRONG = {
    "digits of another script": ('version = "１.0"', "package.version '１.0'"),
    "module of Python": ('import = "json"', "'json' would hide a module of Python's own"),
    "module of the runtime": ('import = "httpx2"', "'httpx2' would hide a module that the package"),
    "module of pydantic": ('import = "pydantic"', "'pydantic' would hide"),
    "command": ('import = "python_client"', "would hide the command 'python'"),
    "builtin error": ('import = "timeout_client"', "would hide Python's own TimeoutError"),
    "no brand": ('import = "_client"', "'_client' is no module name"),
    "license": ('license = "as you like"', "package.license 'as you like'"),
    "license of two lines": ('license = "MIT\\nx"', "package.license"),
    "license that is a table": ('license = {text = "MIT"}', "'license' must be text"),
    "author that is text": ('authors = ["Ann"]', "an author must be a table"),
    "author without name": ("authors = [{}]", "neither a readable `name` nor an `email`"),
    "author with a line end": ('authors = [{name = "a\\nb"}]', "neither a readable"),
    "author of unknown key": ('authors = [{name = "Ann", nick = "ann"}]', "unknown key 'nick'"),
    "email": ('authors = [{email = "ann at shop"}]', "'ann at shop' is no address"),
    "url": ('urls = {Homepage = "javascript:x"}', "no address of the web"),
    "url that is a number": ("urls = {Homepage = 3}", "no address of the web"),
    "label": (f'urls = {{"{"x" * 33}" = "https://a.example"}}', "1 to 32 characters"),
    "part": ('parts = ["clients"]', "'clients', which is no part"),
    "part that is a list": ("parts = [[]]", "which is no part"),
    "changelog outside": ('changelog = "../CHANGELOG.md"', "not below the project's root"),
    "changelog that is no text": ("changelog = 3", "'changelog' must be text"),
    "testing alone": ('parts = ["testing"]', "needs the part 'client'"),
}  # fmt: skip


def test_everything_given(tiny: Project) -> None:
    """Each key is taken over; parts are in one order."""
    tiny.write("apiscribe.toml", CONFIG + FULL)
    package = load_config(tiny.root).package
    authors = (Author("Иван Петров", "ivan@shop.example"), Author("", "desk@shop.example"))
    urls = (("Homepage", "https://shop.example/client"), ("Bug tracker", "https://shop.example/bugs"))  # fmt: skip
    license_ = "(Apache-2.0 OR MIT) AND LicenseRef-Own"
    assert package == Package("demo", "demo", "0.1.0", "A demo.", license_, authors, urls, ("client", "shell"))  # fmt: skip


def test_nothing_given(tiny: Project) -> None:
    """MIT, nobody, and all parts."""
    package = load_config(tiny.root).package
    assert (package.license, package.authors, package.urls) == ("MIT", (), ())
    assert package.parts == ("client", "shell", "testing")


@pytest.mark.parametrize(("line", "said"), WRONG.values(), ids=WRONG)
def test_wrong_values(tiny: Project, line: str, said: str) -> None:
    """Each is one problem at its own line."""
    tiny.write("apiscribe.toml", f"{CONFIG}{line}\n")
    with pytest.raises(InputError) as raised:
        load_config(tiny.root)
    (problem,) = raised.value.problems
    assert said in problem.what
    assert problem.place.line == len(CONFIG.splitlines()) + 1


def test_a_changelog_comes_with_the_package(tiny: Project) -> None:
    """It is input: what is written there makes the package stale, and it must be there."""
    tiny.write("apiscribe.toml", f'{CONFIG}changelog = "docs/changes.md"\n')
    missing = tiny.ask("build")
    assert missing.code == 2
    assert missing.err.startswith("docs/changes.md:1:1: the file does not exist")
    tiny.write("apiscribe.toml", f'{CONFIG}changelog = "generated/demo/changes.md"\n')
    assert "'generated/demo/changes.md' lie in one another" in tiny.ask("build").err
    tiny.write("apiscribe.toml", f'{CONFIG}changelog = "docs/changes.md"\n')
    for text in ("# Changelog\n", "# Changelog\n\n## 1.0.0\n"):
        tiny.write("docs/changes.md", text)
        assert tiny.ask("check").code == 1
        assert tiny.ask("build").code == 0
        assert tiny.read("generated/demo/CHANGELOG.md") == text
        assert tiny.ask("check").code == 0
    assert '"/CHANGELOG.md"' in tiny.read("generated/demo/pyproject.toml")


@pytest.mark.parametrize("name", ["python-client", "pydantic", "os", "json", "httpx2"])
def test_names_that_are_taken(tiny: Project, name: str) -> None:
    """A package is not called like what others have by that name."""
    tiny.write("apiscribe.toml", CONFIG.replace('"demo"', f'"{name}"'))
    answer = tiny.ask("build")
    assert answer.code == 2
    assert answer.err.startswith("apiscribe.toml:4:1: package.")


@pytest.mark.parametrize("name", ERRORS)
def test_a_brand_that_makes_the_name_of_another_error(name: str) -> None:
    """What all errors are keeps a name of its own, whatever the package is called."""
    words = "_".join(re.findall("[A-Z][a-z]*", name.removesuffix("Error"))).lower()
    package = Package("demo", f"{words}_client", "1", "")
    assert error_base(package) == "ClientError"
    assert "ClientError" not in ERRORS


def test_errors_of_a_package_called_api(tmp_path: Path) -> None:
    """It builds, and each of its errors is one of the base's."""
    project = copied(CASES / "client", tmp_path / "p")
    project.write("apiscribe.toml", CONFIG.replace("demo", "api_client", 1).replace('"demo"', '"api-client"'))  # fmt: skip
    answer = project.ask("build")
    assert (answer.code, answer.err) == (0, "")
    with imported(project, "api_client"):
        errors = importlib.import_module("api_client.errors")
        assert sorted(errors.__all__) == sorted([*ERRORS, "ClientError"])
        assert all(issubclass(getattr(errors, name), errors.ClientError) for name in ERRORS)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("x = " + "[" * 100_000, "nested too deeply"),
        ("x = " + "9" * 5_000, "not TOML: Exceeds the limit"),
        (f"# {'x' * 1_000_000}\n", "at most 1,000,000 are read"),
        (CONFIG.replace("generated/demo", "o" * 300), "no folder is called"),
        (CONFIG.replace("generated/demo", "round/demo"), "a link that leads in a circle"),
    ],
    ids=["deep", "number", "large", "long name", "link loop"],
)
def test_configurations_beyond_bounds(tiny: Project, text: str, said: str) -> None:
    """Depth, size and names have limits, and links an end."""
    (tiny.root / "round").symlink_to("round")
    tiny.write("apiscribe.toml", text)
    answer = tiny.ask("check")
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.startswith("apiscribe.toml:")
    assert said in answer.err
