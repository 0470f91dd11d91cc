"""`apiscribe check`: whether contract and package are what a build would give."""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from difflib import unified_diff
from typing import TYPE_CHECKING, Any

from ..escaping import terminal_line
from ..problems import count
from ..project.config import Config
from ..project.up_to_date import current
from .build import coverage_figures, say_current
from .exit_codes import CURRENT, STALE
from .output import print_json, say

if TYPE_CHECKING:
    from ..writing.disk import Difference

_MEND = "run `apiscribe build`"


def run(options: argparse.Namespace, config: Config) -> int:
    """Compare and write nothing; return the exit code. Raises InputError."""
    if not options.from_scratch and (last_build := current(str(config.root))):
        say_current(options, last_build[0], {"differences": []})
        return CURRENT
    from ..pipeline import differences, make
    from .progress import STAGES, Progress

    with Progress(len(STAGES), lines=False, shown=options.format == "text") as progress:
        output = make(config, progress, from_scratch=options.from_scratch)
        changes = differences(config, output)
    if not changes:
        say_current(options, output.coverage, {"differences": []})
        return CURRENT
    if options.format == "json":
        print_json(_report(options, output.coverage, changes))
    else:
        _say_stale(options, changes)
    return STALE


def _report(
    options: argparse.Namespace, coverage: str, changes: Sequence[Difference]
) -> dict[str, Any]:
    """The report for programs."""
    listed: list[dict[str, str]] = []
    for change in changes:
        listed.append({"kind": change.kind, "path": change.path, "mend": _MEND})
        if options.diff:
            listed[-1]["diff"] = _diff(change)
    figures = coverage_figures(coverage)
    return {"status": "stale", "coverage": figures, "differences": listed}


def _say_stale(options: argparse.Namespace, changes: Sequence[Difference]) -> None:
    for change in changes:
        say(f"{change.kind:<12} {terminal_line(change.path)}", "diff")
        if options.diff and (diff := _diff(change)):
            say(diff.removesuffix("\n"), "diff")
    say(f"{count(len(changes), 'file')} not in step: {_MEND}")


def _diff(change: Difference) -> str:
    """One file as a unified diff, from disk to what build gives."""
    path = terminal_line(change.path)
    old, new = (re.findall(r"[^\n]*\n|[^\n]+", text) for text in (change.old, change.new))
    lines = []
    for line in unified_diff(old, new, f"disk/{path}", f"build/{path}"):
        lines.append(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n")
    return "".join(lines).encode("utf-8", "replace").decode("utf-8")
