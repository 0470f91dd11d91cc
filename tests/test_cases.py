"""Each folder of tests/cases is a tiny project with one feature, and what comes of it.

`expected/` holds the contract and those files of the package that matter; `problems.txt`
holds what `build` says of wrong input. `APISCRIBE_UPDATE_GOLDENS=1` rewrites both, and
the repository's own goldens are `generated/` and `spec/openapi.yaml`.
"""

from __future__ import annotations

import ast
import importlib
import json
import os
import shutil
import warnings
from functools import cache
from pathlib import Path

import black
import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from running import CASES, Answer, Project, copied, imported, load_yaml

UPDATE = "APISCRIBE_UPDATE_GOLDENS"
OUTPUT = "generated/demo"
FOLDERS = sorted(path for path in CASES.iterdir() if (path / "spec").is_dir())
WRONG = [case for case in FOLDERS if (case / "problems.txt").exists()]


def names(cases: list[Path]) -> list[str]:
    """Names of cases, for pytest to call its tests by."""
    return [case.name for case in cases]


@pytest.mark.parametrize("case", FOLDERS, ids=names(FOLDERS))
def test_case(case: Path, tmp_path: Path) -> None:
    """A build gives what the case expects, to the byte, and sound; wrong input writes nothing."""
    project = copied(case, tmp_path)
    before = project.bytes_of()
    answer = project.ask("build")
    assert not answer.crashed, answer.err
    if updating():
        update(case, project, answer)
    if (case / "problems.txt").exists():
        assert answer.err == (case / "problems.txt").read_text("utf-8")
        assert answer.code == 2
        assert project.bytes_of() == before
    else:
        assert (answer.code, answer.err) == (0, "")
        files = expected(case)
        assert files, f"nothing is expected of {case.name}: run with {UPDATE}=1"
        for name in files:
            wanted = (case / "expected" / name).read_text("utf-8")
            assert project.read(place(name)) == wanted, name
        assert_sound(project)


@pytest.mark.parametrize("case", WRONG, ids=names(WRONG))
def test_each_problem_can_be_found_and_mended(case: Path, tmp_path: Path) -> None:
    """A problem's place is in a file that people write, on a line that it has."""
    project = copied(case, tmp_path)
    (tmp_path / "spec/openapi.yaml").unlink(missing_ok=True)
    found = json.loads(project.ask("build", "--format", "json").out)["problems"]
    assert found == sorted(found, key=lambda p: (p["file"], p["line"], p["column"]))
    for problem in found:
        if problem["what"] != "the file does not exist":
            lines = [*project.read(problem["file"]).splitlines(), "the end"]
            assert 1 <= problem["line"] <= len(lines), problem
            assert 1 <= problem["column"] <= len(lines[problem["line"] - 1]) + 1, problem


def assert_sound(project: Project) -> None:
    """What is built is valid as OpenAPI, as Python, as black has it, importable, and in step."""
    contract = load_yaml(project.read("spec/openapi.yaml"))
    assert contract == json.loads(project.read(f"{OUTPUT}/src/demo/openapi.json"))
    assert (project.root / OUTPUT / "src/demo/webhooks").exists() == ("webhooks" in contract)
    OpenAPIV31SpecValidator(contract).validate()
    for path in sorted((project.root / OUTPUT).rglob("[!_]*.py")):
        source = path.read_text("utf-8")
        assert formatted(source) == source, path.name
        if path.parent.relative_to(project.root / OUTPUT).parts[-2:] == ("demo", "models"):
            assert classes(source) == exported(source), path.name
    with imported(project), warnings.catch_warnings():
        warnings.simplefilter("error")
        demo = importlib.import_module("demo.models")
        enums = importlib.import_module("demo.enums")
        for name in demo.__all__:
            assert getattr(demo, name).model_json_schema(), name
        schemas = {*contract["components"]["schemas"]}
        assert schemas == {*demo.__all__, *enums.__all__} - {"Environment"}
    assert project.ask("check").code == 0


@cache
def formatted(source: str) -> str:
    """A module as black has it; most modules are the same in every case."""
    return black.format_str(source, mode=black.Mode())


def classes(source: str) -> list[str]:
    """The classes that a module defines, sorted."""
    body = ast.parse(source).body
    return sorted(node.name for node in body if isinstance(node, ast.ClassDef))


def exported(source: str) -> list[str]:
    """The names in a module's `__all__`."""
    (value,) = (
        node.value
        for node in ast.parse(source).body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__"
    )
    return list(ast.literal_eval(value))


def updating() -> bool:
    """Whether goldens are to be rewritten; never in CI, where nobody looks at them."""
    if not os.environ.get(UPDATE):
        return False
    if os.environ.get("TESTS_IN_CI"):
        pytest.fail(f"{UPDATE} is refused in CI: rewrite goldens where you can read them")
    return True


def expected(case: Path) -> list[str]:
    """The files that a case expects, relative to its `expected` folder."""
    folder = case / "expected"
    found = sorted(path for path in folder.rglob("*") if path.is_file())
    return [path.relative_to(folder).as_posix() for path in found]


def place(name: str) -> str:
    """Where a file of `expected` stands in a built project."""
    return f"spec/{name}" if name == "openapi.yaml" else f"{OUTPUT}/{name}"


def update(case: Path, project: Project, answer: Answer) -> None:
    """Rewrite what a case expects, keeping the choice of files."""
    problems, folder = case / "problems.txt", case / "expected"
    if answer.code:
        if folder.exists():
            pytest.fail(f"{case.name} was built so far; remove expected/:\n{answer.err}")
        problems.write_text(answer.err, "utf-8")
        return
    if problems.exists():
        pytest.fail(f"{case.name} was refused so far; remove problems.txt")
    chosen = expected(case) or chosen_at_first(project)
    shutil.rmtree(folder, ignore_errors=True)
    for name in chosen:
        if (project.root / place(name)).exists():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(project.read(place(name)), "utf-8")


def chosen_at_first(project: Project) -> list[str]:
    """What a new case expects: the contract and the modules of models."""
    found = (project.root / OUTPUT).glob("src/*/models/*.py")
    modules = [p.relative_to(project.root / OUTPUT).as_posix() for p in found]
    return ["openapi.yaml", *sorted(m for m in modules if "__init__" not in m)]
