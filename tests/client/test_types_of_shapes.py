"""Type checkers know every shape of call, and see just the mistakes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from running import CASES, Project, copied, mypy

USER = """\
from datetime import date
from pathlib import Path
from demo import AsyncClient, Client
from demo.models import Box, Receipt


def use(client: Client) -> None:
    boxes: list[Box] = client.boxes.list(x_shop="a", colour=["red"], since=date.today(), open=True)
    made: Box | Receipt | None = client.boxes.create([{"size": 1}])
    label: bytes = client.boxes.label(7)
    file: Path = client.boxes.label(7, to="label.pdf")
    counts: dict[str, int] = client.boxes.search(q="ab")
    client.boxes.add_photos("x", photo=Path("x"), more=[b"x"])
    number: int = client.ranges.count([1], ["a"], "2026-01-01")
    names: list[str | None] = [box.box_no for box in client.crates.iterate_numbered(size=3)]
    shelf: str = next(client.shelves.iterate())
    print(boxes, made, label, file, counts, number, shelf, names)


async def used(client: AsyncClient) -> list[Box]:
    shelves: list[str] = [each async for each in client.shelves.iterate()]
    file: Path = await client.boxes.label(7, to=Path("label.pdf"))
    print(shelves, file)
    return await client.boxes.list(x_shop="a")


def wrong(client: Client) -> None:
    client.boxes.list()
    client.boxes.list(x_shop="a", colour=["blue"])
    client.boxes.list(x_shop="a", size="x")
    client.boxes.label("x")
    print(client.boxes.label(1).read_bytes())
"""
MISTAKES = {28, 29, 30, 31, 32}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """The package, and what a user writes with it."""
    project = copied(CASES / "call_shapes", Path(tmp_path_factory.mktemp("types")))
    assert (answer := project.ask("build")).code == 0, answer.err
    project.write("user.py", USER)
    return project


def test_mypy_strict(project: Project) -> None:
    """The package too."""
    environment = {**os.environ, "MYPYPATH": "generated/demo/src"}
    done = mypy("user.py", "generated/demo/src/demo", cwd=project.root, env=environment)
    lines = [line.split(":")[:2] for line in done.stdout.splitlines() if ": error:" in line]
    assert {file for file, _ in lines} == {"user.py"}, done.stdout
    assert {int(line) for _, line in lines} == MISTAKES, done.stdout


def test_pyright_strict(project: Project) -> None:
    """The package too."""
    source = "generated/demo/src"
    settings = {"include": ["user.py", source], "extraPaths": [source], "typeCheckingMode": "strict"}  # fmt: skip
    project.write("pyrightconfig.json", json.dumps(settings))
    command = [sys.executable, "-m", "pyright", "-p", ".", "--pythonpath", sys.executable, "--outputjson"]  # fmt: skip
    done = subprocess.run(command, cwd=project.root, capture_output=True, text=True, check=False)
    told = json.loads(done.stdout)["generalDiagnostics"]
    errors = [each for each in told if each["severity"] == "error"]
    assert {Path(each["file"]).name for each in errors} == {"user.py"}, errors
    assert {each["range"]["start"]["line"] + 1 for each in errors} == MISTAKES, errors
