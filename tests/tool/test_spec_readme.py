"""The first part of spec/README.md is a project that grows: its lines are written, its answers given."""

from __future__ import annotations

import re
from pathlib import Path

from running import ROOT, Project

BLOCK = re.compile(r"```(\w+)\n(.*?)```\n", re.DOTALL)


def test_each_step_answers_as_it_says(tmp_path: Path) -> None:
    text = (ROOT / "spec/README.md").read_text("utf-8").partition("\n## YAML\n")[0]
    project = Project(tmp_path)
    asked = 0
    for kind, body in BLOCK.findall(text):
        first, _, rest = body.partition("\n")
        name = first.removeprefix("# ").removesuffix(", at its end")
        if kind != "console":
            before = project.read(name) if first.endswith(", at its end") else ""
            project.write(name, before + rest)
            continue
        asked += 1
        answer = project.ask(*first.removeprefix("$ apiscribe ").split())
        assert told(answer.out + answer.err) == rest, first
    assert asked > 4


def told(text: str) -> str:
    """An answer without the files that it makes."""
    return "".join(
        f"{line}\n"
        for line in text.splitlines()
        if not line.startswith(("made ", "wrote ", "skipped "))
    )
