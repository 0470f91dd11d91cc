"""`apiscribe check`: whether contract and package are what a build would give."""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
from collections.abc import Sequence
from difflib import unified_diff
from typing import Any

from ..escaping import terminal_line
from ..problems import InputError, Place, Problem, count
from ..project.config import Config
from ..project.disk import Difference
from ..project.journal import unfinished
from ..project.roots import JOURNAL
from ..project.up_to_date import current
from .build import coverage_figures, from_scratch, say_current
from .exit_codes import CURRENT, STALE
from .output import print_json, say

_BUILD = "run `apiscribe build`"
_REVIEW = "look at them with `apiscribe review`"
_REMOVE = "remove by hand what is foreign"
_SCRIPT = """
import importlib, json, pathlib, sys, traceback
folder, package = sys.argv[1:]
sys.path.insert(0, folder)
failures = []
for path in sorted(pathlib.Path(folder, package).rglob("*.py")):
    parts = path.relative_to(folder).with_suffix("").parts
    name = ".".join(parts).removesuffix(".__init__")
    try:
        compile(path.read_bytes(), str(path), "exec")
        if parts[-1] != "__main__":
            importlib.import_module(name)
    except ModuleNotFoundError as error:
        if (error.name or package).partition(".")[0] == package:
            failures.append([path.relative_to(folder).as_posix(), repr(error)])
    except BaseException as error:
        failures.append([path.relative_to(folder).as_posix(), repr(error)])
print(json.dumps(failures))
"""


def run(options: argparse.Namespace, config: Config) -> int:
    """Compare and write nothing; return the exit code.

    Raises InputError, also for a package that cannot be imported where that is asked for.
    """
    code = _compared(options, config)
    if options.trial_import and code == CURRENT:

        try_import(config)
    return code


def _compared(options: argparse.Namespace, config: Config) -> int:
    scratch = from_scratch(options)
    if not scratch and (last_build := current(str(config.root))):
        return _current(options, last_build[0])
    from ..pipeline import build_result, differences
    from .progress import STAGES, Progress

    if unfinished(config.root):
        return _stale(options, "", [Difference("unfinished", JOURNAL, "", "")])
    with Progress(len(STAGES), lines=False, shown=options.format == "text") as progress:
        result = build_result(config, progress, from_scratch=scratch)
        changes = differences(config, result, from_scratch=scratch)
    if not changes:
        return _current(options, result.coverage)
    return _stale(options, result.coverage, changes)


def _current(options: argparse.Namespace, coverage: str) -> int:
    """Report a package that is in step; it is not done while places wait for a look."""
    figures = coverage_figures(coverage)
    if "to review" not in figures:
        say_current(options, coverage, {"differences": []})
        return CURRENT
    if options.format == "json":
        print_json({"status": "to review", "coverage": figures, "differences": []})
    else:
        places = count(int(figures["to review"]), "place")
        say(f"review    {places} marked `review`: {_REVIEW}", "stages")
    return STALE


def _stale(options: argparse.Namespace, coverage: str, changes: Sequence[Difference]) -> int:
    if options.format == "json":
        print_json(_report(options, coverage, changes))
    else:
        _say_stale(options, changes)
    return STALE


def _report(
    options: argparse.Namespace, coverage: str, changes: Sequence[Difference]
) -> dict[str, Any]:
    """Return the report for programs."""
    listed: list[dict[str, str]] = []
    for change in changes:
        listed.append({"kind": change.kind, "path": change.path, "mend": _mend(change)})
        if options.diff:
            listed[-1]["diff"] = _diff(change)
    figures = coverage_figures(coverage)
    return {"status": "stale", "coverage": figures, "differences": listed}


def _say_stale(options: argparse.Namespace, changes: Sequence[Difference]) -> None:
    for change in changes:
        say(f"{change.kind:<12} {terminal_line(change.path)}", "diff")
        if options.diff and (diff := _diff(change)):
            say(diff.removesuffix("\n"), "diff")
    mends = dict.fromkeys(_mend(change) for change in changes)
    say(f"{count(len(changes), 'file')} not in step: {'; '.join(mends)}")


def _mend(change: Difference) -> str:
    return _REMOVE if change.kind == "foreign" else _BUILD


def _diff(change: Difference) -> str:
    """Return one file as a unified diff, from disk to what build gives."""
    path = terminal_line(change.path)
    old, new = (re.findall(r"[^\n]*\n|[^\n]+", text) for text in (change.old, change.new))
    lines = []
    for line in unified_diff(old, new, f"disk/{path}", f"build/{path}"):
        lines.append(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n")
    return "".join(lines).encode("utf-8", "replace").decode("utf-8")


def try_import(config: Config) -> None:
    """Compile and import every module of the package; nothing is written.

    Modules that need what is not installed here are compiled only. Raises InputError with
    a problem for each module that fails, or that warns.
    """
    folder = f"{config.output}/src"
    command = [sys.executable, "-I", "-B", "-W", "error", "-c", _SCRIPT]
    package = config.package.import_name
    arguments = [str(config.at(folder)), package]
    done = subprocess.run([*command, *arguments], capture_output=True, check=False)
    try:
        failures = json.loads(done.stdout.splitlines()[-1])
    except (ValueError, IndexError):
        reason = done.stderr.decode("utf-8", "replace")[-200:]
        failures = [[package, f"the import ended with {done.returncode}: {reason}"]]
    mend = "mend the names or the templates that it is made from"
    problems = [
        Problem(Place(f"{folder}/{path}"), f"cannot be imported: {reason[:300]}", (), mend)
        for path, reason in failures
    ]
    if problems:
        raise InputError(problems)
