"""Every line of the README's part on another vendor is typed, and answers as it says."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

from running import ROOT, Project

README = (ROOT / "README.md").read_text("utf-8")
PART = README.partition("\n## Another vendor in five minutes\n")[2].partition("\n## ")[0]
BLOCK = re.compile(r"```(\w*)\n(.*?)```\n", re.DOTALL)
PAGES = ("lockers.html", "parcels.md", "statuses.txt")


def test_another_vendor(tmp_path: Path) -> None:
    """From saved pages to calls, with no decisions but those on two contradictions."""
    project = Project(tmp_path)
    for page in PAGES:
        shutil.copy(ROOT / "examples/lockers" / page, tmp_path)
    typed, printed = [], ""
    for kind, body in BLOCK.findall(PART):
        if kind == "console":
            for command, expected in re.findall(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", body, re.M):
                typed.append(command)
                assert fits(told(project, command), expected), command
        elif kind == "yaml":
            first, _, lines = body.partition("\n")
            name, _, added = first.removeprefix("# ").partition(", ")
            project.write(name, (project.read(name) if added else "") + lines)
        elif kind == "python":
            printed = output_of(project, body)
        else:
            assert printed == body
    assert (len(typed), printed.count("\n")) == (7, 7)
    assert project.read("spec/decisions.yaml").count("was:") == 2


def told(project: Project, command: str) -> str:
    """What a command prints, on either stream."""
    words = shlex.split(command)
    assert words[0] == "apiscribe"
    answer = project.run(*words[1:])
    return answer.out + answer.err


def fits(text: str, expected: str) -> bool:
    """Whether a text is as expected, where `…` stands for any number of lines."""
    pattern = "(?:.*\n)*".join(map(re.escape, expected.split("…\n")))
    return re.fullmatch(pattern, text) is not None


def output_of(project: Project, program: str) -> str:
    """What a program prints that uses the package, without any warning."""
    env = {**os.environ, "PYTHONPATH": str(project.root / "generated/locker-client/src")}
    line = [sys.executable, "-W", "error", "-c", program]
    done = subprocess.run(line, env=env, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout
