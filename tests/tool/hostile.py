"""Projects that are spoilt in one place or in all, and what may come of them."""

from __future__ import annotations

import ast
import copy
import json
import re
import subprocess
import sys
import traceback
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from running import CASES, COMPILED, ROOT, Answer, Project

HOSTILE = CASES / "hostile"
OUTPUT = "generated/demo"
SOUND = Path(__file__).with_name("soundness.py")
CANARY = "canary"
"""What hostile texts try to make: a file of this name, wherever they run."""

_FILES = {"page": "spec/pages/demo.yaml", "decisions": "spec/decisions.yaml", "example": "spec/examples/demo.box.json"}  # fmt: skip


@cache
def _base() -> Any:
    return yaml.safe_load((HOSTILE / "base.yaml").read_text("utf-8"))


def base() -> Any:
    """Return the project that is spoilt, to be changed at will."""
    return copy.deepcopy(_base())


def rows_of(table: str) -> list[dict[str, Any]]:
    """Return the lines of one of the tables beside the project."""
    lines: list[dict[str, Any]] = yaml.safe_load((HOSTILE / table).read_text("utf-8"))
    return lines


def places(node: Any, at: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Yield where texts stand in a project, as paths of keys and indexes."""
    if isinstance(node, str):
        yield at
    elif isinstance(node, (dict, list)):
        pairs = node.items() if isinstance(node, dict) else enumerate(node)
        for key, value in pairs:
            yield from places(value, (*at, str(key)))


def put(data: Any, at: Sequence[str], value: Any) -> None:
    """Put a value at a path; a path that ends in `+` appends to a list."""
    *way, last = at
    for key in way:
        data = data[int(key)] if isinstance(data, list) else data.setdefault(key, {})
    if last == "+":
        data.append(value)
    elif isinstance(data, list):
        data[int(last)] = value
    else:
        data[last] = value


def text_at(data: Any, at: Sequence[str]) -> str:
    """Return the text at a path."""
    for key in at:
        data = data[int(key)] if isinstance(data, list) else data[key]
    return str(data)


def written(folder: Path, data: Any) -> Project:
    """Write a project: JSON is YAML, and its texts are TOML's."""
    project = Project(folder)
    for name, file in _FILES.items():
        project.write(file, _json(data[name]))
    project.write("apiscribe.toml", toml(data["config"]))
    return project


def _json(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    odd = "[\ud800-\udfff\x85\u2028\u2029]"
    return re.sub(odd, lambda match: f"\\u{ord(match[0]):04x}", text)


def toml(config: Any) -> str:
    """Return a configuration as TOML."""
    package = "".join(f"{key} = {_inline(value)}\n" for key, value in config["package"].items())
    rest = {key: value for key, value in config.items() if key != "package"}
    return "".join(f"{key} = {_inline(value)}\n" for key, value in rest.items()) + f"[package]\n{package}"  # fmt: skip


def _inline(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{json.dumps(k)} = {_inline(v)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_inline, value)) + "]"
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def built(project: Project) -> Answer:
    """Return how a build in this process ended; an exception is a traceback like any other."""
    try:
        return project.ask("build")
    except Exception:
        return Answer(70, "", traceback.format_exc())


def complaint(project: Project, answer: Answer) -> str:
    """Return what is wrong in how a build ended; nothing if it is refused well, or built."""
    if answer.crashed or answer.code not in (0, 2):
        return f"exit code {answer.code}: {answer.err[-600:]}"
    if answer.code == 2 and [*project.files("generated")]:
        return "refused, and something was written"
    if answer.code == 2 and not re.search(r"^[^\s:]+:\d+:\d+: \S", answer.err, re.MULTILINE):
        return f"refused without a place: {answer.err[:300]}"
    return ""


def unsound(projects: Sequence[Project], folder: Path) -> dict[str, str]:
    """Return what is wrong in the packages of built projects, by the name of each.

    They are imported in a process of their own, where a warning is an error.
    """
    roots = [str(project.root) for project in projects]
    command = [sys.executable, "-W", "error", str(SOUND), *roots]
    env = {"PYTHONPATH": str(ROOT / "generator"), "PATH": "", **COMPILED}
    done = subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, check=False)
    if done.returncode:
        return {"all": done.stderr[-2000:]}
    faults: dict[str, str] = json.loads(done.stdout)
    return faults


def canaries(folder: Path) -> list[Path]:
    """Return the files that only code run from a text can have made."""
    return [*folder.rglob(CANARY)]


def skeleton(project: Project) -> dict[str, str]:
    """Return the syntax of each module of a package, the content of its texts left out."""
    sources = project.root / OUTPUT / "src"
    return {
        path.relative_to(sources).as_posix(): ast.dump(_blank(ast.parse(path.read_text("utf-8"))))
        for path in sorted(sources.rglob("*.py"))
        if "_runtime" not in path.parts
    }


def _blank(tree: ast.AST) -> ast.AST:
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node.value = ""
    return tree


def texts(node: Any) -> Iterator[str]:
    """Yield every text of a contract, keys included."""
    if isinstance(node, str):
        yield node
    elif isinstance(node, dict):
        for key, value in node.items():
            yield key
            yield from texts(value)
    elif isinstance(node, list):
        for value in node:
            yield from texts(value)


KINDS = {"sent": "0", "read": "1", "pattern": "0"}
"""Lines of the table of values that add a row, and the table that they add it to."""


def spoilt_by(*lines: dict[str, Any]) -> Any:
    """Return the project as lines of the table of values spoil it."""
    data = base()
    for number, line in enumerate(lines, 10):
        if line.keys() & KINDS.keys():
            _add_row(data, str(number), line)
        elif "addition" in line:
            _decide(data, "additions", f"D{number}", at=line["addition"], value=line["put"])
        elif "instead_of" in line:
            data = json.loads(json.dumps(data).replace(line["instead_of"], str(line["put"])))
        else:
            put(data, line["at"].split("/"), line["put"])
        if line.get("at") == "decisions/operations/0/operation":
            put(data, ("decisions", "walk", "0", "calls", "0", "operation"), line["put"])
    if not any(map(_about_calls, lines)):
        data["config"]["package"].setdefault("parts", [])
    return data


def _add_row(data: Any, no: str, line: dict[str, Any]) -> None:
    """Add a row that is as the line says, or that has its pattern by decision."""
    kind = next(kind for kind in KINDS if kind in line)
    row = {"no": no, "name": f"more_{no}", "type": "string", "mandatory": "no", "line": 15}
    row |= {"wording": f"0000000000{no}", "summary": "One more."}
    row |= {"max_length": 9} if kind == "pattern" else line[kind]
    put(data, ("page", "tables", KINDS[kind], "rows", "+"), row)
    if kind == "pattern":
        was = {"max_length": 9}
        now = {**was, "pattern": line["pattern"]}
        _decide(data, "decisions", f"C{no}", rows=[f"demo#request/{no}"], was=was, now=now)


def _decide(data: Any, section: str, name: str, **facts: Any) -> None:
    entry = {"id": name, **facts, "because": "It is so."}
    put(data, ("decisions", section, "+"), entry)


def _about_calls(line: dict[str, Any]) -> bool:
    places = ("config", "decisions/operations", "decisions/errors", "page/operations", "page/env")
    return line.get("at", "").startswith(places) or "addition" in line
