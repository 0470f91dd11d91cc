"""Python source is made of values: no text of the spec becomes code, and parts stay out."""

from __future__ import annotations

import ast
import importlib
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apiscribe.writing.literals import (
    Identifier,
    compose,
    docstring,
    join,
    literal,
)
from apiscribe.writing.model_checks import DifferentSourceError, check_module
from running import CASES, CONFIG, PAGE, ROOT, copied, demo, imported

WRITING = sorted((ROOT / "generator/apiscribe/writing").glob("*.py"))
MORE = """\
      - {"no": "3", name: phones, type: string, array: true, max_length: 24, mandatory: "no", line: 4, wording: "000000000003", summary: Numbers.}
      - {"no": "4", name: kinds, type: string, array: true, enum: [Phone, Phones, PhonesItem, str], mandatory: "no", line: 5, wording: "000000000004", summary: Kinds.}
      - {"no": "5", name: Phones, type: string, mandatory: "no", line: 6, wording: "000000000005", summary: More.}
"""


def test_words_in_literals_stay(tmp_path: Path) -> None:
    """A listed value called like a class of the generator's is taken and sent as it is."""
    page = PAGE.replace("direction: response", "direction: request").replace("no: ", '"no": ')
    more = MORE.replace("name: Phones", "name: phones_item")
    project = demo(tmp_path, page=page + more)
    assert project.ask("build").code == 0
    with imported(project):
        module = importlib.import_module("demo.models")
        body = {"number": "1", "phones": ["1"], "phones_item": "2"}
        for kind in ("Phone", "Phones", "PhonesItem", "str"):
            asked = body | {"kinds": [kind]}
            assert module.DemoResponse.model_validate(asked).to_dict() == asked
        with pytest.raises(ValueError, match="24"):
            module.DemoResponse.model_validate(body | {"phones": ["1" * 25]})


@given(st.text())
def test_any_text_is_one_literal(text: str) -> None:
    """A literal says the text; a docstring is one string, wherever it stands."""
    assert ast.literal_eval(literal(text)) == text
    body = ast.parse(f"def f():\n    {docstring(text, 4)}\n").body[0]
    assert isinstance(body, ast.FunctionDef)
    assert len(body.body) == 1
    said = ast.get_docstring(body, clean=False) or ""
    assert said.split() == text.split()


@pytest.mark.parametrize("text", ["", "a b", "class", "1a", "a;b", "ä", "a\n"])
def test_identifiers_are_checked(text: str) -> None:
    """What is no name in ASCII is none in source."""
    with pytest.raises(ValueError, match="no Python name"):
        Identifier(text)


def test_plain_text_is_no_part_of_source() -> None:
    """Composing takes source alone."""
    assert compose("{}({})", Identifier("f"), literal("x")) == 'f("x")'
    with pytest.raises(TypeError):
        compose("{}", "import os")  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        join(", ", ["a"])  # type: ignore[list-item]


@pytest.mark.parametrize("path", WRITING, ids=lambda path: path.stem)
def test_source_is_written_in_constants(path: Path) -> None:
    """Beside literals.py nothing becomes source but constants of the program."""
    if path.stem == "literals":
        return
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and ast.unparse(node.func) in (
            "SourceCode",
            "compose",
            "join",
        ):
            assert isinstance(node.args[0], ast.Constant), f"{path.name}:{node.lineno}"


def test_templates_print_source_alone(tmp_path: Path) -> None:
    """A template of Python that prints a text of the spec is refused, with its line."""
    project = copied(CASES / "client", tmp_path)
    project.write("apiscribe.toml", 'templates = "own"\n' + CONFIG)
    for path in (ROOT / "templates").rglob("*"):
        if path.is_file() and "__pycache__" not in path.parts:
            name = path.relative_to(ROOT / "templates").as_posix()
            project.write(f"own/{name}", path.read_text("utf-8"))
    project.edit("own/src/package/bodies.py.j2", "__all__", "# {{ summary }}\n__all__")
    answer = project.ask("build")
    assert answer.code == 2
    assert (
        "bodies.py cannot be made: TypeError: text in the place of source: 'A demo.'" in answer.err
    )


MODULE = '''"""Text."""
from pydantic import Field
__all__ = ("Box",)
class Box(RequestModel):
    """Text."""
    size: Annotated[str, Field(max_length=2)]
    """Text."""
'''
SCHEMA = {
    "customBasePath": "x.RequestModel",
    "properties": {"size": {"type": "string", "maxLength": 2}},
    "required": ["size"],
}
CHANGES = [
    ("max_length=2", "max_length=3"), ("size:", "sise:"), ("]\n", "] = None\n"), ("Box(R", "Bax(R"),
    ("RequestModel)", "object)"), ("\n__all__", "\nprint()\n__all__"), ("    size", "    print()\n    size"),
    ("max_length=2", "max_length=2, pattern='a'"), ("Field(max_length=2)", "open(max_length=2)"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new"), CHANGES, ids=[new.strip() for _, new in CHANGES])
def test_a_module_that_says_something_else_is_found(old: str, new: str) -> None:
    """Classes, fields, limits and defaults are those of the contract; nothing else stands there."""
    document = {"components": {"schemas": {"Box": SCHEMA}}}
    views = {"Box": {"renamed": {}, "accessors": (), "conversion": None}}
    check_module(MODULE, document, views)
    with pytest.raises(DifferentSourceError):
        check_module(MODULE.replace(old, new, 1), document, views)


PARTS = [
    ([], {"client.py", "testing", "__main__.py"}, set()),
    (["client"], {"testing", "__main__.py"}, {"client.py"}),
    (["client", "shell"], {"testing"}, {"client.py", "__main__.py"}),
    (["client", "testing"], {"__main__.py"}, {"client.py", "testing"}),
]


@pytest.mark.parametrize(
    ("parts", "out", "there"), PARTS, ids=["models", "client", "no-testing", "no-shell"]
)
def test_parts_are_left_out(
    tmp_path: Path, parts: list[str], out: set[str], there: set[str]
) -> None:
    """What a package leaves out is in none of its files, and the rest imports."""
    project = copied(CASES / "client", tmp_path)
    facts = 'license = "Apache-2.0"\nauthors = [{name = "Ann"}]\nurls = {Home = "https://example.org"}\n'
    project.write("apiscribe.toml", f"{CONFIG}parts = {parts}\n{facts}")
    answer = project.ask("build")
    assert answer.code == 0, answer.err
    package = project.root / "generated/demo"
    names = {path.name for path in (package / "src/demo").iterdir()}
    assert names >= there
    assert names & out == set()
    told = tomllib.loads(project.read("generated/demo/pyproject.toml"))["project"]
    assert told["license"] == "Apache-2.0"
    assert told["authors"] == [{"name": "Ann"}]
    assert told["urls"] == {"Home": "https://example.org"}
    assert ("scripts" in told) == ("shell" in parts)
    assert ("testing" in told.get("optional-dependencies", {})) == ("testing" in parts)
    assert not (package / "LICENSE").exists()
    readme = project.read("generated/demo/README.md")
    assert ("From the shell" in readme) == ("shell" in parts and "client" in parts)
    assert ("stand-in" in readme) == ("testing" in parts)
    with imported(project):
        demo_package = importlib.import_module("demo")
        assert all(hasattr(demo_package, name) for name in demo_package.__all__)


def test_only_public_names_are_shown() -> None:
    """`dir()` of the package and its public folders gives what is offered, before and after use."""
    code = (
        "import cdek_client, cdek_client.models, cdek_client.testing;"
        "cdek_client.Client, cdek_client.OrderUpdate;"
        "print([n for m in (cdek_client, cdek_client.models, cdek_client.testing) for n in dir(m)"
        " if n not in m.__all__ and not (n.startswith('__') and n.endswith('__'))])"
    )
    source = ROOT / "generated/cdek-client/src"
    done = subprocess.run([sys.executable, "-c", code], cwd=source, capture_output=True, text=True, check=True)  # fmt: skip
    assert done.stdout.strip() == "[]"


def test_imports_are_sorted_and_used() -> None:
    """Every generated file has its imports as isort has them, and none too many."""
    command = [
        sys.executable,
        "-m",
        "ruff",
        "check",
        "--isolated",
        "--no-cache",
        "--select",
        "I,F401,F811,F821",
    ]
    source = ROOT / "generated/cdek-client/src"
    done = subprocess.run([*command, str(source)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
