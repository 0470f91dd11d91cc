"""The first part of spec/README.md is a project that grows: its lines are written, its answers given."""

from __future__ import annotations

import contextlib
import importlib
import io
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from running import ROOT, Project

README = (ROOT / "spec/README.md").read_text("utf-8")
STEPS, _, REFERENCE = README.partition("\n## YAML\n")
BLOCK = re.compile(r"```(\w*)\n(.*?)```\n", re.DOTALL)
PLACE = re.compile(r"# (\S+?)(?:, (at its end|after the line `(.*)`))?")


def test_each_step_answers_as_it_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project = Project(tmp_path)
    monkeypatch.syspath_prepend(str(tmp_path / "generated/shelf-client/src"))
    steps, printed = [], ""
    for kind, body in BLOCK.findall(STEPS):
        first, _, rest = body.partition("\n")
        steps.append(kind)
        if kind == "console":
            answer = project.ask(*first.removeprefix("$ apiscribe ").split())
            assert told(answer.out + answer.err) == rest, first
        elif kind == "python":
            printed = output_of(body)
        elif kind == "":
            assert printed == body
        else:
            write(project, first, rest)
    assert steps.count("console") > 7
    assert steps[-2:] == ["python", ""]


def write(project: Project, first: str, lines: str) -> None:
    """Write what the first line of a block says: a file, its end, or below one of its lines."""
    place = PLACE.fullmatch(first)
    assert place, first
    name, added, above = place.groups()
    before = project.read(name) if added else ""
    if above:
        head, line, tail = before.partition(f"\n{above}\n")
        assert line, f"{name} has no line {above!r}"
        project.write(name, head + line + lines + tail)
    else:
        project.write(name, before + lines)


def output_of(program: str) -> str:
    """Run lines of Python that import the package of the project; return what they print."""
    importlib.invalidate_caches()
    out = io.StringIO()
    try:
        with contextlib.redirect_stdout(out):
            exec(program, {})
    finally:
        for name in [name for name in sys.modules if name.partition(".")[0] == "shelf_client"]:
            del sys.modules[name]
    return out.getvalue()


def told(text: str) -> str:
    """An answer without the files that it makes."""
    return "".join(
        f"{line}\n"
        for line in text.splitlines()
        if not line.startswith(("made ", "wrote ", "skipped "))
    )


def keys(schema: Any) -> Iterator[str]:
    """Yield the names of all properties that a schema describes."""
    parts = schema.values() if isinstance(schema, dict) else schema
    if isinstance(schema, dict):
        yield from schema.get("properties", {})
    for part in parts if isinstance(schema, dict | list) else ():
        yield from keys(part)


@pytest.mark.parametrize(
    ("schema", "begins", "ends"),
    [
        ("decisions", "decisions.yaml", "x- keys of the contract"),
        ("page", "Page files", "What the compile does by itself"),
        ("dialect", "x- keys of the contract", "The contract as a dialect of JSON Schema"),
    ],
)
def test_the_reference_has_every_key(schema: str, begins: str, ends: str) -> None:
    """Each key of a schema file stands as code in its part; of the dialect, each x- key."""
    part = REFERENCE.partition(f"\n## {begins}\n")[2].partition(f"\n## {ends}\n")[0]
    part = BLOCK.sub("", part)
    words = {
        word for code in re.findall(r"`([^`]+)`", part) for word in re.findall(r"[\w-]+", code)
    }
    described = {*keys(json.loads((ROOT / f"spec/{schema}.schema.json").read_text("utf-8")))}
    if schema == "dialect":
        described = {key for key in described if key.startswith("x-")}
    assert len(described) > 15
    assert described - words == set()
