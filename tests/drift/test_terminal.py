"""What people see: colours and a bar on a terminal, and nothing of it anywhere else."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from lockers import page

from running import Project, command

pty = pytest.importorskip("pty", reason="only POSIX has terminals of this kind")
SHORTER = ("Who rents it | string(80)", "Who rents it | string(60)")


def on_terminal(project: Project, *arguments: str, **env: str) -> str:
    """What a command prints where stdout and stderr are one terminal."""
    ours, theirs = pty.openpty()
    cleaned = {k: v for k, v in os.environ.items() if k not in ("NO_COLOR", "FORCE_COLOR")}
    settings = {"cwd": project.root, "env": cleaned | {"TERM": "xterm", "COLUMNS": "40"} | env}
    with subprocess.Popen(command(*arguments), stdout=theirs, stderr=theirs, **settings):
        os.close(theirs)
        printed = b""
        try:
            while chunk := os.read(ours, 65536):
                printed += chunk
        except OSError:  # So Linux ends a terminal that nobody writes to any more.
            pass
    os.close(ours)
    return printed.decode("utf-8")


def commands(project: Project) -> list[list[str]]:
    """A drift, a difference and a problem."""
    project.edit("generated/locker-client/src/locker_client/enums.py", "import", "import  ")
    return [["drift", page(project, SHORTER)], ["check", "--diff"], ["rows", "--page", "nope"]]


def test_colours_on_a_terminal(lockers: Project) -> None:
    """Of the same text as in a pipe, whose lines are not broken."""
    for arguments in commands(lockers):
        printed = on_terminal(lockers, *arguments)
        assert "\x1b[1" in printed or "\x1b[3" in printed, arguments
        piped = lockers.ask(*arguments)
        assert "\x1b" not in piped.out + piped.err
        for line in (piped.out + piped.err).splitlines():
            longest = max(line.split("`"), key=len).strip()
            assert longest.split(":")[-1].strip() in printed


@pytest.mark.parametrize("env", [{"NO_COLOR": "1"}, {"TERM": "dumb"}], ids=str)
def test_no_colours_where_none_are_wanted(lockers: Project, env: dict[str, str]) -> None:
    """Not one escape character, also from the bar of a build."""
    shown = commands(lockers) if "TERM" not in env else []
    for arguments in [*shown, ["build", "--from-scratch"]]:
        printed = on_terminal(lockers, *arguments, **env)
        assert printed
        assert "\x1b" not in printed, arguments


def test_a_build_shows_how_far_it_is(lockers: Project) -> None:
    """Stages as lines above a bar that is gone in the end."""
    printed = on_terminal(lockers, "build", "--from-scratch")
    assert "\x1b[1mcompiled" in printed
    assert printed.count("files anew") == 1
    assert "\x1b" not in lockers.ask("build", "--from-scratch").out
    assert sys.stdout is not None
